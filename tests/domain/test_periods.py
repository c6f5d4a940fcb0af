from datetime import date

import pytest

from tracker.domain.periods import Period, PeriodName, as_of_or_today, named_period


@pytest.mark.parametrize(
    ("name", "today", "first", "last"),
    [
        (PeriodName.THIS_MONTH, date(2024, 2, 10), date(2024, 2, 1), date(2024, 2, 29)),
        (PeriodName.THIS_MONTH, date(9999, 12, 31), date(9999, 12, 1), date(9999, 12, 31)),
        (PeriodName.LAST_MONTH, date(2026, 1, 31), date(2025, 12, 1), date(2025, 12, 31)),
        (PeriodName.LAST_MONTH, date(2026, 3, 31), date(2026, 2, 1), date(2026, 2, 28)),
        (PeriodName.THIS_QUARTER, date(2026, 11, 21), date(2026, 10, 1), date(2026, 12, 31)),
        (PeriodName.THIS_QUARTER, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (PeriodName.LAST_QUARTER, date(2026, 11, 30), date(2026, 7, 1), date(2026, 9, 30)),
        (PeriodName.LAST_QUARTER, date(2026, 2, 28), date(2025, 10, 1), date(2025, 12, 31)),
        (PeriodName.THIS_YEAR, date(2026, 11, 21), date(2026, 1, 1), date(2026, 12, 31)),
        (PeriodName.LAST_YEAR, date(2026, 1, 1), date(2025, 1, 1), date(2025, 12, 31)),
        (PeriodName.LAST_12_MONTHS, date(2026, 11, 21), date(2025, 11, 22), date(2026, 11, 21)),
        (PeriodName.LAST_12_MONTHS, date(2028, 2, 29), date(2027, 3, 1), date(2028, 2, 29)),
        (PeriodName.ALL, date(2026, 11, 21), None, None),
    ],
)
def test_a_named_period_has_its_days(name: PeriodName, today: date, first: date | None, last: date | None) -> None:
    assert named_period(name, today) == Period(first, last)


def test_a_period_is_cut_at_the_day_it_is_seen() -> None:
    as_of = date(2026, 1, 31)
    assert Period().seen_at(as_of) == Period(None, as_of)
    assert Period(date(2026, 1, 1), date(2026, 1, 10)).seen_at(as_of) == Period(date(2026, 1, 1), date(2026, 1, 10))
    assert Period(date(2026, 1, 1), date(2026, 12, 31)).seen_at(as_of) == Period(date(2026, 1, 1), as_of)


def test_both_ends_belong_to_a_period() -> None:
    january = Period(date(2026, 1, 1), date(2026, 1, 31))
    assert [day in january for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 31), date(2026, 2, 1))] == [
        False,
        True,
        True,
        False,
    ]
    assert date(1, 1, 1) in Period()
    assert date(2026, 1, 2) not in Period(date(2026, 1, 3), date(2026, 1, 1))


def test_without_an_as_of_day_it_is_today() -> None:
    assert as_of_or_today(None, date(2026, 1, 2)) == date(2026, 1, 2)
    assert as_of_or_today(date(2026, 1, 1), date(2026, 1, 2)) == date(2026, 1, 1)
