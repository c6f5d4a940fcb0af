"""When a follow-up comes back."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import RepeatsUnknown
from tracker.domain.recurrence import Repeats, Unit, next_after, parse_repeats, put_off

DAYS = st.dates(date(1990, 1, 1), date(2190, 1, 1))


def series(due_on: date, text: str, times: int) -> list[date]:
    """Finish a follow-up so many times, each on its day, and return the days that come."""
    days, repeats = [], parse_repeats(text)
    for _ in range(times):
        assert repeats is not None
        found = next_after(due_on, repeats, due_on)
        assert found is not None
        due_on, repeats = found[0], parse_repeats(str(found[1]))  # as it goes through the file
        days.append(due_on)
    return days


@pytest.mark.parametrize(
    ("due_on", "text", "days"),
    [
        ("2026-01-31", "7d", ["2026-02-07", "2026-02-14"]),
        ("2026-01-31", "2w", ["2026-02-14", "2026-02-28"]),
        ("2026-01-31", "1m", ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        ("2027-12-31", "2m", ["2028-02-29", "2028-04-30", "2028-06-30", "2028-08-31"]),
        ("2024-02-29", "1y", ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"]),
        ("2026-02-28", "1m", ["2026-03-28", "2026-04-28"]),
        ("2026-11-22", "1y", ["2027-11-22"]),
    ],
)
def test_the_day_it_began_on_comes_back(due_on: str, text: str, days: list[str]) -> None:
    found = series(date.fromisoformat(due_on), text, len(days))
    assert [day.isoformat() for day in found] == days


def test_finished_late_it_comes_on_the_next_day_of_its_rhythm_and_never_in_the_past() -> None:
    weekly = Repeats(1, Unit.WEEKS)
    assert next_after(date(2026, 1, 5), weekly, date(2026, 1, 27)) == (date(2026, 2, 2), weekly)
    assert next_after(date(2026, 1, 5), weekly, date(2026, 1, 26)) == (date(2026, 2, 2), weekly)  # on the day: the next
    assert next_after(date(2026, 1, 5), weekly, date(2026, 1, 1)) == (date(2026, 1, 12), weekly)  # finished early
    monthly = Repeats(1, Unit.MONTHS)
    assert next_after(date(2025, 10, 31), monthly, date(2026, 2, 10)) == (
        date(2026, 2, 28),
        Repeats(1, Unit.MONTHS, date(2025, 10, 31)),
    )


def test_put_off_once_the_rhythm_stays() -> None:
    first = put_off(date(2026, 1, 1), Repeats(1, Unit.MONTHS))
    assert next_after(date(2026, 1, 3), first, date(2026, 1, 3)) == (date(2026, 2, 1), Repeats(1, Unit.MONTHS))
    again = put_off(date(2026, 1, 3), first)
    assert again == first
    weekly = put_off(date(2026, 1, 5), Repeats(1, Unit.WEEKS))  # Mondays
    assert next_after(date(2026, 1, 14), weekly, date(2026, 1, 14)) == (date(2026, 1, 19), Repeats(1, Unit.WEEKS))


@given(
    due_on=DAYS,
    today=DAYS,
    start=st.none() | DAYS,
    count=st.integers(1, 60),
    unit=st.sampled_from(Unit),
)
def test_the_next_one_is_the_first_of_the_rhythm_after_both(
    due_on: date, today: date, start: date | None, count: int, unit: Unit
) -> None:
    found = next_after(due_on, Repeats(count, unit, start), today)
    assert found is not None
    day, _ = found
    began, after = start or due_on, max(due_on, today)
    assert day > after
    if unit in {Unit.DAYS, Unit.WEEKS}:
        step = count * (7 if unit == Unit.WEEKS else 1)
        assert (day - began).days % step == 0
        assert (day - began).days > 0
        assert day - timedelta(days=step) <= max(after, began)
        return
    months = (day.year - began.year) * 12 + day.month - began.month
    step = count * (12 if unit == Unit.YEARS else 1)
    assert months % step == 0
    assert months > 0
    assert day.day == min(began.day, calendar.monthrange(day.year, day.month)[1])
    if months > step:
        year, month = divmod(began.year * 12 + began.month - 1 + months - step, 12)
        before = date(year, month + 1, min(began.day, calendar.monthrange(year, month + 1)[1]))
        assert before <= after


@given(due_on=DAYS, count=st.integers(1, 40), unit=st.sampled_from([Unit.MONTHS, Unit.YEARS]))
def test_finished_day_by_day_no_month_is_lost(due_on: date, count: int, unit: Unit) -> None:
    days = series(due_on, f"{count}{unit}", 12)
    months = [day.year * 12 + day.month for day in (due_on, *days)]
    step = count * (12 if unit == Unit.YEARS else 1)
    assert [later - earlier for earlier, later in zip(months, months[1:], strict=False)] == [step] * 12
    assert max(day.day for day in days) <= due_on.day


def test_there_is_an_end_of_days() -> None:
    assert next_after(date(9999, 12, 30), Repeats(1, Unit.DAYS), date(9999, 12, 30)) == (
        date.max,
        Repeats(1, Unit.DAYS),
    )
    for unit in Unit:
        assert next_after(date.max, Repeats(999, unit), date(2026, 1, 1)) is None


@pytest.mark.parametrize("text", ["1", "d", "0d", "-1d", "1h", "1000d", "1.5w", "daily", "1m@", "1m@2026-02-30", " 1d"])
def test_what_is_no_rhythm_is_refused(text: str) -> None:
    with pytest.raises(RepeatsUnknown):
        parse_repeats(text)


def test_nothing_does_not_repeat() -> None:
    assert parse_repeats("") is None


@given(count=st.integers(1, 999), unit=st.sampled_from(Unit), start=st.none() | DAYS)
def test_what_is_written_is_read_again(count: int, unit: Unit, start: date | None) -> None:
    assert parse_repeats(str(Repeats(count, unit, start))) == Repeats(count, unit, start)
