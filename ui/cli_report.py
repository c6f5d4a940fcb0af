"""Reports on the command line: as text, as JSON, as a picture, as a workbook."""

import argparse
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from tracker.domain.comparison import Against, earlier_scope
from tracker.domain.contacts import fold
from tracker.domain.context import local_now
from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.queries.segments import saved_segments
from tracker.queries.shop import shop_facts
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import Address, ReportName
from tracker.workspace import open_reader
from ui.places import backup_folder
from ui.text.fill import fill

if TYPE_CHECKING:
    from tracker.reports.captions import ReportCaptions
    from tracker.reports.comparing import Compared
    from tracker.reports.report import Report, Table

PICTURES = ("png", "svg", "pdf")
SEGMENT = "segment:"
ALL = "all"


def add_report(commands: Any, day: Callable[[str], date], workbook: Callable[[str], Path]) -> None:
    """Add `report SHOP NAME` and `report --list` to the commands."""
    summary = _tr("show a report")
    parser: ArgumentParser = commands.add_parser("report", help=summary, description=summary)
    parser.add_argument("shop", type=Path, nargs="?", metavar="SHOP", help=_tr("the shop file"))
    parser.add_argument("name", nargs="?", metavar="NAME", help=_tr("which report, or all"))
    parser.add_argument("--list", action="store_true", help=_tr("name the reports"))
    parser.add_argument("--from", type=day, dest="first", metavar="DATE")
    parser.add_argument("--to", type=day, dest="last", metavar="DATE")
    parser.add_argument("--as-of", "--on", type=day, dest="as_of", metavar="DATE")
    parser.add_argument("--within", type=_days, metavar="DAYS", help=_tr("how far they got in so many days"))
    parser.add_argument("--segment", default="", metavar="NAME", help=_tr("count only the customers of this segment"))
    parser.add_argument("--compare", default="", metavar="WITH", help=_tr("period-before, last-year or segment:NAME"))
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    for kind in PICTURES:
        form.add_argument(f"--{kind}", type=Path, metavar="FILE")
    form.add_argument("--xlsx", type=workbook, metavar="FILE.xlsx")
    parser.set_defaults(act=report, wrong=parser.error)


def report(options: Namespace) -> int:
    """Show one report, all of them, or which there are."""
    if options.list:
        return _list_reports(options)
    if options.shop is None or options.name is None:
        options.wrong(_tr("name a shop file and a report, or ask for --list"))
    names = _names(options)
    with open_reader(options.shop, backup_folder()):
        return _show(options, names, _scopes(options))


def _show(options: Namespace, names: list[ReportName], scopes: tuple[Scope, Scope | None]) -> int:
    target, kind = _target(options)
    if kind == "xlsx":
        return _write_workbook(options, names, scopes, target)
    if kind and len(names) > 1:
        options.wrong(_tr("a picture shows one report"))
    if kind:
        return _write_picture(options, _compared(names[0], scopes), target, kind)
    if options.json:
        shown = {name: _plain(name, scopes) for name in names}
        _say(json.dumps(shown if options.name == ALL else shown[names[0]], ensure_ascii=False, indent=2))
        return 0
    for name in names:
        _say_report(*_compared(name, scopes), options)
    return 0


def _list_reports(options: Namespace) -> int:
    from ui.text.report_words.catalogue import words_of

    names = offered_reports()
    if options.json:
        _say(
            json.dumps([{"name": name, "title": words_of(name).title} for name in names], ensure_ascii=False, indent=2)
        )
        return 0
    for name in names:
        _say(f"{name:10}  {words_of(name).title}: {words_of(name).meaning}")
    return 0


def _names(options: Namespace) -> list[ReportName]:
    names = offered_reports()
    if options.name == ALL:
        return names
    if options.name not in names:
        options.wrong(fill(_tr("there is no report “%1”; --list names them"), options.name))
    return [ReportName(options.name)]


def _scopes(options: Namespace) -> tuple[Scope, Scope | None]:
    """Give the scope asked for, and the one it is compared with."""
    as_of = options.as_of or local_now().date()
    if options.first and options.last and options.first > options.last:
        options.wrong(fill(_tr("the first day, %1, is after the last one, %2"), options.first, options.last))
    only, weeks = _segment(options, options.segment), QLocale().firstDayOfWeek().value - 1
    scope = Scope(Period(options.first, options.last), as_of, options.within, only, weeks)
    if not options.compare:
        return scope, None
    if options.compare.startswith(SEGMENT):
        return scope, replace(scope, only=_segment(options, options.compare.removeprefix(SEGMENT)))
    if options.compare not in tuple(Against):
        wrong = _tr("“%1” is nothing to compare with: period-before, last-year or segment:NAME")
        options.wrong(fill(wrong, options.compare))
    earlier = earlier_scope(scope, Against(options.compare))
    if earlier is None:
        options.wrong(_tr("a period without a first day, or without any day, has none before it: give --from"))
    return scope, earlier


def _segment(options: Namespace, name: str) -> CustomerFilter:
    if not name:
        return EVERYONE
    found = [one.filter for one in saved_segments() if fold(one.name) == fold(name)]
    if not found:
        options.wrong(fill(_tr("there is no segment “%1”"), name))
    return found[0]


def _compared(name: ReportName, scopes: tuple[Scope, Scope | None]) -> "tuple[Report, Compared | None]":
    from tracker.queries.reports import read_report
    from tracker.reports.comparing import compare

    made = read_report(name, scopes[0])
    return made, compare(made, read_report(name, scopes[1])) if scopes[1] else None


def _plain(name: ReportName, scopes: tuple[Scope, Scope | None]) -> dict[str, Any]:
    from tracker.reports.report_json import compared_to_json, report_to_json

    currency = shop_facts().settings["currency"]
    made, compared = _compared(name, scopes)
    return compared_to_json(compared, currency) if compared else report_to_json(made, currency)


def _say_report(made: "Report", compared: "Compared | None", options: Namespace) -> None:
    captions = _captions(options, made)
    _say(captions.title)
    _say(captions.subtitle)
    for sentence in captions.sentences:
        _say(f"  {sentence}")
    for one in made.figures:
        _say(f"{captions.number(one.number, one.unit):>12}  {captions.figures[one.key].label}")
    for table in made.tables:
        _say("")
        _say_table(table, captions, compared)


def _say_table(table: "Table", captions: "ReportCaptions", compared: "Compared | None") -> None:
    headings = [
        captions.label(column.label) if column.label else captions.columns[table.key, column.key].label
        for column in table.columns
    ]
    lines = [headings]
    for row in table.rows:
        cells = []
        for column, number in zip(table.columns, row.numbers, strict=True):
            text = captions.number(number, column.unit)
            found = compared.differences.get(Address(table.key, row.key, column.key)) if compared else None
            cells.append(f"{text} ({captions.change(found)})" if found and found.change else text)
        lines.append(cells)
    names = ["", *(captions.label(row.label) for row in table.rows)]
    widths = [max(map(len, texts)) for texts in zip(*lines, strict=True)]
    _say(captions.tables[table.key].label)
    for texts, name in zip(lines, names, strict=True):
        _say("  ".join([*(text.rjust(width) for text, width in zip(texts, widths, strict=True)), name]).rstrip())


def _write_picture(options: Namespace, made: "tuple[Report, Compared | None]", target: Path, kind: str) -> int:
    from tracker.charts.catalogue import report_figure
    from tracker.charts.saving import save_figure
    from tracker.charts.style import LIGHT

    captions = _captions(options, made[0])
    save_figure(report_figure(made[0], LIGHT, captions, made[1]), target, kind, captions=captions)
    _say(fill(_tr("Saved %1."), target))
    return 0


def _captions(options: Namespace, made: "Report") -> "ReportCaptions":
    from ui.text.report_captions import report_captions

    facts = shop_facts()
    said = {"this": _tr("this one"), "other": _compared_with(options)} if options.compare else {}
    return report_captions(made, facts.name, facts.settings["currency"], options.segment, **said)


def _write_workbook(
    options: Namespace, names: list[ReportName], scopes: tuple[Scope, Scope | None], target: Path
) -> int:
    from tracker.jobs.export_workbook import WorkbookOrder, export_workbook
    from ui.text.workbook import workbook_words

    facts = shop_facts()
    words = workbook_words(facts.name, facts.settings["currency"], options.segment, _compared_with(options))
    export_workbook(target, WorkbookOrder(names, *scopes), words, lambda *_: True)
    _say(fill(_tr("Saved %1."), target))
    return 0


def _compared_with(options: Namespace) -> str:
    compared: str = options.compare.removeprefix(SEGMENT)
    words = {"period-before": _tr("the period before"), "last-year": _tr("the year before")}
    return words.get(compared, compared)


def _target(options: Namespace) -> tuple[Path, str]:
    for kind in (*PICTURES, "xlsx"):
        target = getattr(options, kind)
        if target is not None:
            return target, kind
    return Path(), ""


def _days(text: str) -> int:
    if not text.isdecimal() or int(text) > date.max.toordinal():
        raise argparse.ArgumentTypeError(fill(_tr("“%1” is not a number of days"), text))
    return int(text)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)
