"""What is to be done today, as a function of the moment: nothing here asks a clock.

Of `now` only the wall time counts, its day and its hour and minute. So a follow-up without a time stays on its day in
whatever time zone the laptop is, and one with a time is due when the clock on the wall says so: one at 02:30 on the
night the clock skips that hour is due at 03:00, and on the night it comes twice, the first time.
Customers who are archived or in the trash are in no list.
"""

from datetime import date, datetime, time
from typing import Any

from tracker.domain.birthdays import age_on, days_of_birthdays, kept_on
from tracker.domain.periods import shifted
from tracker.domain.today import BirthdayAhead, DueFollowUp, MorningRow, MorningSheet, Section, Today
from tracker.queries.after_sales import check_ins_due, going_quiet, thanks_owed, thanks_words
from tracker.queries.people import JOINED, ON_BOARD, PERSON, details, listed, rows_of
from tracker.queries.quotes import quotes_to_chase
from tracker.queries.sales import sale_settings_now
from tracker.queries.waiting import stage_limits, stuck_customers, touch_due
from tracker.queries.week import week_figures
from tracker.storage.settings import read_settings

ROWS = 50  # of a section
SHEET_ROWS = 40
AHEAD = 7  # days
MORNING = time(8)  # follow-ups without a time are told from then on
OPEN = (
    "FROM follow_up WHERE done_at IS NULL"
    " AND customer_id NOT IN (SELECT id FROM customer WHERE archived_on IS NOT NULL)"
    " AND customer_id NOT IN (SELECT id FROM customer WHERE trashed_at IS NOT NULL)"
)
IN_ORDER = "ORDER BY due_on, due_time IS NULL, due_time, follow_up.id"


def today(now: datetime, week_start: int = 0, rows: int = ROWS, few: int | None = None) -> Today:
    """Return all of Today at the wall time `now`. week_start: 0 is Monday.

    rows: of each section at most; few: of those that wait longer than follow-ups and quotes do, None for as many.
    """
    day, few = now.date(), rows if few is None else few
    limits, sales = stage_limits(), sale_settings_now()
    quiet, long_gone = going_quiet(day, few)
    return Today(
        day=day.isoformat(),
        overdue=_section("due_on < ?", (day.isoformat(),), now, rows),
        due=_section("due_on = ?", (day.isoformat(),), now, rows),
        ahead=_section("due_on > ? AND due_on <= ?", (day.isoformat(), shifted(day, AHEAD).isoformat()), now, rows),
        stuck=stuck_customers(day, limits, few),
        limits=tuple(limits),
        keep_in_touch=touch_due(day, few),
        birthdays=birthdays_ahead(day, rows),
        week=week_figures(day, week_start),
        thanks=thanks_owed(day, sales.thank_after_days, few),
        check_ins=check_ins_due(day, sales.check_in_after_days, few),
        quiet=quiet,
        long_gone=long_gone,
        thank_after_days=sales.thank_after_days,
        thanks_words=thanks_words(),
        quotes=quotes_to_chase(day, rows),
        currency=read_settings()["currency"],
    )


def badge_count(now: datetime) -> int:
    """Return how many follow-ups are overdue or due today."""
    count = rows_of(f"SELECT count(*) {OPEN} AND due_on <= ?", now.date().isoformat())[0][0]
    return int(count)


def due_notifications(now: datetime, morning: time = MORNING) -> list[DueFollowUp]:
    """Return what is due and was not told yet: at its time, or without one from the morning on; missed ones too."""
    clock = f"{now:%H:%M}"
    told_today = "due_time <= ?" + (" OR due_time IS NULL" if now.time() >= morning else "")
    day = now.date().isoformat()
    return _follow_ups(f"notified_at IS NULL AND (due_on < ? OR due_on = ? AND ({told_today}))", (day, day, clock), now)


def morning_sheet(now: datetime, rows: int = SHEET_ROWS) -> MorningSheet:
    """Return who to get back to today."""
    found = _section("due_on <= ?", (now.date().isoformat(),), now, rows)
    phones: dict[int, list[str]] = {}
    customers = listed(one.customer_id for one in found.rows)
    for customer, phone in rows_of(
        f"SELECT customer_id, typed FROM phone WHERE customer_id IN {customers} ORDER BY position"
    ):
        phones.setdefault(customer, []).append(phone)
    lines = (MorningRow(one, tuple(phones.get(one.customer_id, ()))) for one in found.rows)
    return MorningSheet(now.date().isoformat(), tuple(lines), found.count)


def birthdays_ahead(day: date, rows: int = ROWS) -> Section[BirthdayAhead]:
    """Return the birthdays of today and the next seven days of everybody on the board, the next first, then by name."""
    kept = days_of_birthdays(day, AHEAD)
    of_birth = ",".join(f"'{one}'" for one in kept)
    found = [
        (on, key, customer, birthday)
        for customer, key, birthday in rows_of(
            "SELECT id, name_key, birthday FROM customer INDEXED BY customer_by_birthday"
            f" WHERE birthday <> '' AND substr(\"birthday\", -5) IN ({of_birth}) AND {ON_BOARD}"
        )
        if (on := kept[birthday[-5:]]) == kept_on(birthday, on.year)
    ]
    found.sort()
    known = details(customer for _, _, customer, _ in found[:rows])
    ahead = (
        BirthdayAhead(*(customer, *known[customer], on.isoformat(), (on - day).days, age_on(birthday, on)))
        for on, _, customer, birthday in found[:rows]
    )
    return Section(tuple(ahead), len(found))


def _section(where: str, values: tuple[str, ...], now: datetime, rows: int) -> Section[DueFollowUp]:
    count = rows_of(f"SELECT count(*) {OPEN} AND {where}", *values)[0][0]
    return Section(tuple(_follow_ups(where, values, now, rows)), count)


def _follow_ups(where: str, values: tuple[str, ...], now: datetime, rows: int = -1) -> list[DueFollowUp]:
    """Return the first open follow-ups that meet a condition; rows: -1 for all."""
    found = rows_of(
        f"SELECT follow_up.id, {PERSON}, follow_up.text, follow_up.kind, due_on, due_time, repeats,"
        " last.kind, last.occurred_at, coalesce(last.note, '') FROM follow_up"
        f" JOIN customer ON customer.id = follow_up.customer_id {JOINED}"
        f" WHERE follow_up.id IN (SELECT follow_up.id {OPEN} AND {where} {IN_ORDER} LIMIT ?) {IN_ORDER}",
        *values,
        rows,
    )
    return [_due(row, now) for row in found]


def _due(row: tuple[Any, ...], now: datetime) -> DueFollowUp:
    *before, text, kind, due_on, due_time, repeats, last_kind, last_at, note = row
    late = (now.date() - date.fromisoformat(due_on)).days
    passed = late > 0 or (late == 0 and due_time is not None and due_time <= f"{now:%H:%M}")
    return DueFollowUp(*(*before, text, kind, due_on, due_time, repeats, late, passed, last_kind, last_at, note))
