from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.dates import Moment, day_order, is_ambiguous, parse_birthday, parse_day, parse_moment

TODAY = date(2026, 1, 31)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-05",
        "2026/1/5",
        "2026.01.05",
        "5.1.2026",
        "05. 01. 2026",
        "20260105",
        "46027",
        "5 Jan 2026",
        "January 5, 2026",
        "2026年1月5日",
        "民國115年1月5日",
        "115/1/5",
        "２０２６／１／５",
        "5.1.26",
        "2026-01-05T18:04:34.666+00:00",
    ],
)
def test_one_day_in_many_spellings(text: str) -> None:
    assert parse_day(text, latest=TODAY) == date(2026, 1, 5)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-02-30", "1026-01-05", "2026-13-01", "5/1/2026", "31.11.2025", "12345", "2026-01-05 25:00"],
)
def test_what_is_no_single_day_is_not_read(text: str) -> None:
    assert parse_day(text, latest=TODAY) is None


def test_slashes_need_an_order() -> None:
    assert parse_day("5/1/2026", day_first=True) == date(2026, 1, 5)
    assert parse_day("5/1/2026", day_first=False) == date(2026, 5, 1)
    assert parse_day("25/1/2026") == date(2026, 1, 25)
    assert parse_day("1-25-2026") == date(2026, 1, 25)
    assert parse_day("4/4/2026") == date(2026, 4, 4)
    assert parse_day("25/1/2026", day_first=False) is None
    assert is_ambiguous("5/1/2026")
    assert not is_ambiguous("25/1/2026")
    assert not is_ambiguous("4/4/2026")
    assert not is_ambiguous("5.1.2026")


def test_a_column_tells_its_order() -> None:
    assert day_order(["5/1/2026", "25/1/2026"]) is True
    assert day_order(["5/1/2026", "1/25/2026 10:00"]) is False
    assert day_order(["5/1/2026"]) is None
    assert day_order(["5/1/2026"], default=True) is True
    assert day_order(["25/1/2026", "1/25/2026"], default=True) is None


def test_years_of_two_digits_lie_in_the_past() -> None:
    assert parse_day("14.5.90", latest=TODAY) == date(1990, 5, 14)
    assert parse_day("1.2.26", latest=TODAY) == date(1926, 2, 1)
    assert parse_day("14.5.90") is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-05 10:00", Moment(date(2026, 1, 5), "10:00")),
        ("2026-01-05T9:05:30", Moment(date(2026, 1, 5), "09:05")),
        ("2026-01-05T10:00:00Z", Moment(date(2026, 1, 5), "10:00", 0)),
        ("2024-05-01 10:00:00 +0800", Moment(date(2024, 5, 1), "10:00", 480)),
        ("2024-05-01T10:00-05:30", Moment(date(2024, 5, 1), "10:00", -330)),
        ("5.1.2026 10:00", Moment(date(2026, 1, 5), "10:00")),
        ("1/25/2026 12:30 AM", Moment(date(2026, 1, 25), "00:30")),
        ("1/25/2026, 3:04 p.m.", Moment(date(2026, 1, 25), "15:04")),
        ("2026/1/5 下午 03:04:00", Moment(date(2026, 1, 5), "15:04")),
        ("46027.5", Moment(date(2026, 1, 5), "12:00")),
        ("2026-01-05", Moment(date(2026, 1, 5))),
    ],
)
def test_times(text: str, moment: Moment) -> None:
    assert parse_moment(text) == moment


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1990-05-14", "1990-05-14"),
        ("--03-07", "--03-07"),
        ("--0229", "--02-29"),
        ("7.3.", "--03-07"),
        ("0/0/00", ""),
        ("", ""),
        ("14.5.90", "1990-05-14"),
        ("2026-02-01", None),
        ("--13-01", None),
        ("in spring", None),
    ],
)
def test_birthdays(text: str, read: str | None) -> None:
    assert parse_birthday(text, latest=TODAY) == read


@given(st.dates(date(1912, 1, 1), date(2199, 12, 31)), st.booleans())
def test_every_day_comes_back(day: date, day_first: bool) -> None:
    slashes = f"{day.day}/{day.month}/{day.year}" if day_first else f"{day.month}/{day.day}/{day.year}"
    assert parse_day(slashes, day_first=day_first) == day
    assert parse_day(day.isoformat()) == day
    assert parse_day(f"{day:%d.%m.%Y}") == day


@given(st.text(max_size=30), st.sampled_from([True, False, None]))
def test_no_text_is_too_odd(text: str, day_first: bool | None) -> None:
    parse_moment(text, day_first=day_first, latest=TODAY)
    parse_birthday(text, day_first=day_first, latest=TODAY)
