"""When birthdays are kept."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.birthdays import age_on, days_of_birthdays, kept_on


@pytest.mark.parametrize(
    ("birthday", "year", "day"),
    [
        ("1990-05-14", 2026, "2026-05-14"),
        ("--05-14", 2026, "2026-05-14"),
        ("1992-02-29", 2026, "2026-02-28"),
        ("--02-29", 2028, "2028-02-29"),
        ("May", 2026, None),
        ("", 2026, None),
        ("1990-02-30", 2026, None),
        ("1990-5-14", 2026, None),
    ],
)
def test_a_birthday_is_kept_on_its_day(birthday: str, year: int, day: str | None) -> None:
    assert kept_on(birthday, year) == (None if day is None else date.fromisoformat(day))


def test_the_age_is_said_where_the_year_is_known() -> None:
    assert age_on("1990-05-14", date(2026, 5, 14)) == 36
    assert age_on("2025-05-14", date(2026, 5, 14)) == 1
    assert age_on("2026-05-14", date(2026, 5, 14)) is None  # born today
    assert age_on("2030-05-14", date(2026, 5, 14)) is None
    assert age_on("--05-14", date(2026, 5, 14)) is None


@given(born=st.dates(), today=st.dates(max_value=date(9999, 12, 20)), known=st.booleans())
def test_somebody_is_in_the_coming_days_just_when_their_day_is(born: date, today: date, known: bool) -> None:  # noqa: FBT001
    birthday = born.isoformat() if known else f"--{born:%m-%d}"
    kept = days_of_birthdays(today, 7)
    coming = [today + timedelta(days=ahead) for ahead in range(8)]
    expected = [day for day in coming if kept_on(birthday, day.year) == day]
    assert len(expected) <= 1
    assert kept.get(birthday[-5:]) == (expected[0] if expected else None)


@given(born=st.dates(), year=st.integers(1, 9999))
def test_everybody_has_one_birthday_a_year(born: date, year: int) -> None:
    day = kept_on(f"--{born:%m-%d}", year)
    assert day is not None
    assert (day.month, day.day) in {(born.month, born.day), (2, 28)}


def test_the_last_days_there_are() -> None:
    assert days_of_birthdays(date(9999, 12, 30), 7)["12-31"] == date.max
