"""`regulars today`: what is to be done, in words, as JSON, or as a calendar file.

The JSON, every key always there; lists as on the screen, at most MOST rows each, "counts" says how many there are:
    day
    overdue, today, next: id, customer_id, name, company, phone, stage, kind, text, due ("2026-11-27" or
        "2026-11-27 10:00"), days_late (below 0: to come), repeats, last_note
    stuck: customer_id, name, company, phone, stage, stage_since, days, at_least, limit_days, last_at, last_note
    keep_in_touch: customer_id, name, company, phone, stage, every_days, due, days_late, last_contact_on, last_note
    birthdays: customer_id, name, company, phone, stage, on, days_ahead, turns
    thanks: sale_id, customer_id, name, company, phone, stage, language, bought_on, days_ago, total_minor, what
    check_ins: sale_id, customer_id, name, company, phone, stage, bought_on, days_ago, what, last_score
    quiet: customer_id, name, company, phone, stage, last_on, days_since, usual_days, times (the usual), orders,
        spent_minor
    quotes: id, customer_id, name, company, phone, stage, kind, given_on, valid_until, chase_on, amount_minor, about,
        lines (how many), stopped_at, chases, days_late (below 0: not before chase_on, but it runs out), days_left
    long_gone: how many are quiet for too long to be in that list
    currency: of what ends in _minor
    week: from, to, and contacts, new_customers, moved_forward with "now" and "before" each; weeks begin on Monday
    limits: stage, days, own, median_days, finished
    counts: by the names of the lists
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from tracker.domain.context import local_now
from tracker.domain.today import DueFollowUp, Section, Today
from tracker.queries.shop import shop_facts
from tracker.queries.today import today
from tracker.workspace import open_reader
from ui.places import backup_folder
from ui.text.after_sales import bought_ago, rhythm_told, what_bought
from ui.text.fill import fill
from ui.text.formats import format_age, format_count, format_day_heading, format_day_short, format_due
from ui.text.money import show_money
from ui.text.promises import calendar_captions, promise_name
from ui.text.quotes import ask_words, told_quote

MOST = 10_000
SHOWN = 20  # rows of a list in words
NOON = time(12)


def add_options(parser: ArgumentParser, day: Any) -> None:
    """Add what `today` understands; day: reads a date."""
    parser.add_argument("--on", type=day, metavar="DATE", help=_tr("another day, as seen at noon"))
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--ics", type=Path, metavar="FILE", help=_tr("write the follow-ups as a calendar file"))


def show_today(options: Namespace) -> int:
    """Show what is to be done today, or write the calendar file; the exit code is 0."""
    now = local_now() if options.on is None else datetime.combine(options.on, NOON)  # noqa: DTZ001  a wall time
    with open_reader(options.shop, backup_folder()):
        if options.ics:
            from tracker.jobs.export_follow_ups import export_follow_ups

            export_follow_ups(options.ics, calendar_captions(), local_now())
            _say(fill(_tr("Saved %1."), options.ics))
            return 0
        found = today(now, rows=MOST if options.json else SHOWN)
        currency = shop_facts().settings["currency"]
    if options.json:
        _say(json.dumps(as_json(found, currency), ensure_ascii=False, indent=2))
    else:
        for line in in_words(found):
            _say(line)
    return 0


def as_json(found: Today, currency: str) -> dict[str, Any]:
    """Return Today as the JSON described above."""
    lists: dict[str, Section[Any]] = {
        "overdue": found.overdue,
        "today": found.due,
        "next": found.ahead,
        "stuck": found.stuck,
        "keep_in_touch": found.keep_in_touch,
        "birthdays": found.birthdays,
        "thanks": found.thanks,
        "check_ins": found.check_ins,
        "quiet": found.quiet,
        "quotes": found.quotes,
    }
    week = asdict(found.week)
    return {
        "day": found.day,
        **{name: [_row(row) for row in section.rows] for name, section in lists.items()},
        "week": {"from": week.pop("first_day"), "to": week.pop("last_day"), **week},
        "limits": [
            {
                "stage": limit.name,
                "days": limit.days,
                "own": limit.own,
                "median_days": limit.median_days,
                "finished": limit.finished,
            }
            for limit in found.limits
        ],
        "long_gone": found.long_gone,
        "currency": currency,
        "counts": {name: section.count for name, section in lists.items()},
    }


def in_words(found: Today) -> Iterable[str]:
    """Yield Today in lines for a person."""
    day = date.fromisoformat(found.day)
    yield format_day_heading(day)
    follow_ups = (*found.overdue.rows, *found.due.rows, *found.ahead.rows)
    count = found.to_do + found.ahead.count
    yield from _part(_tr("Follow-ups"), count, (_follow_up_line(one, day) for one in follow_ups))
    yield from _quotes(found, day)
    yield from _after_sales(found, day)
    yield from _part(
        _tr("Stuck longer than usual"),
        found.stuck.count,
        (_line(format_age(one.days), one.name, one.phone, one.stage) for one in found.stuck.rows),
    )
    yield from _part(
        _tr("Keep in touch"),
        found.keep_in_touch.count,
        (
            _line(format_due(date.fromisoformat(one.due_on), day), one.name, one.phone, one.stage)
            for one in found.keep_in_touch.rows
        ),
    )
    yield from _part(
        _tr("Birthdays"),
        found.birthdays.count,
        (
            _line(format_day_short(date.fromisoformat(one.on), day), one.name, one.phone, str(one.turns or ""))
            for one in found.birthdays.rows
        ),
    )
    week = found.week
    yield from _part(
        _tr("This week, and the same days of last week"),
        3,
        (
            _line(format_count(figure.now), format_count(figure.before), words)
            for figure, words in (
                (week.contacts, _tr("Calls and visits logged")),
                (week.new_customers, _tr("New customers")),
                (week.moved_forward, _tr("Moved forward")),
            )
        ),
    )


def _quotes(found: Today, day: date) -> Iterable[str]:
    yield from _part(
        _tr("Quotes to chase"),
        found.quotes.count,
        (
            _line(
                ask_words(one, day), one.name, one.phone, show_money(one.amount_minor, found.currency), told_quote(one)
            )
            for one in found.quotes.rows
        ),
    )


def _after_sales(found: Today, day: date) -> Iterable[str]:
    yield from _part(
        _tr("Thank-yous owed"),
        found.thanks.count,
        (_line(bought_ago(one.bought_on, day), one.name, one.phone, what_bought(one)) for one in found.thanks.rows),
    )
    yield from _part(
        _tr("Ask how it is going"),
        found.check_ins.count,
        (_line(bought_ago(one.bought_on, day), one.name, one.phone, what_bought(one)) for one in found.check_ins.rows),
    )
    yield from _part(
        _tr("Going quiet"),
        found.quiet.count,
        (_line(one.name, one.phone, rhythm_told(one.usual_days, one.days_since)) for one in found.quiet.rows),
    )


def _part(heading: str, count: int, lines: Iterable[str]) -> Iterable[str]:
    if not count:
        return
    yield ""
    yield heading
    shown = list(lines)
    yield from shown
    if count > len(shown):
        yield fill(_tr("… and %1 more"), format_count(count - len(shown)))


def _follow_up_line(one: DueFollowUp, day: date) -> str:
    due = format_due(date.fromisoformat(one.due_on), day)
    return _line(due, one.due_time or "", one.name, one.phone, one.text or promise_name(one.kind))


def _line(*cells: str) -> str:
    return "  " + "  ".join(" ".join(cell.split()) for cell in cells if cell)


def _row(row: Any) -> Mapping[str, Any]:
    """Return a record as JSON: without its colour, its day and time in one."""
    cells = asdict(row)
    for name in ("colour", "passed", "last_kind"):
        cells.pop(name, None)
    if isinstance(row, DueFollowUp):
        del cells["last_at"]
    if "due_on" in cells:
        due = " ".join(filter(None, (cells.pop("due_on"), cells.pop("due_time", None))))
        cells["due"] = due
    return cells


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
