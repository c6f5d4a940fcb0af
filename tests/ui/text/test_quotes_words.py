"""What the report of quotes says in sentences, and how quotes are named."""

from dataclasses import replace

import pytest

from tests.quote_records import RawQuote
from tests.reports.random_shops import JAN, JANUARY, WORKED
from tracker.reports.quotes import build_quotes_report
from ui.text.quotes import key_of, reason_names, stop_name, stop_names, valid_words, what_quoted
from ui.text.report_captions import report_captions

pytestmark = pytest.mark.usefixtures("british")


def said(*quotes: RawQuote) -> tuple[str, ...]:
    report = build_quotes_report(replace(WORKED, quotes=quotes).data(), JANUARY)
    return report_captions(report, "Kolo", "CZK").sentences


def test_what_came_of_quotes_is_told() -> None:
    more = RawQuote(8, 3, JAN + 2, 10, "quote", "gone", JAN + 10, 0, "price", "competitor")
    assert said(*WORKED.quotes, more) == (
        "7 quotes were given or baskets left in the period.",
        "Of the 5 that came to an end, so many were bought: 1.",
        "Half of them were decided within 8 d.",
        "Most often people stop here: At the price (2 quotes).",
        "The reason given most often: Went to a competitor (2 quotes).",
        "2 are still open, for 71\xa0CZK together.",
    )


def test_a_share_of_enough_is_told_in_percent() -> None:
    ends = ("bought", "gone", "gone", "bought", "expired")
    quotes = [
        RawQuote(number, 1, JAN + 2, 100, "quote", ends[number % 5], JAN + 6, stopped="price") for number in range(20)
    ]
    assert "Of the 20 that came to an end, so many were bought: 8 (40%)." in said(*quotes)


def test_silence_is_told() -> None:
    assert said() == ("No quote was given and no basket left in the period.",)


def test_a_shipped_name_becomes_its_key_however_it_is_typed() -> None:
    assert key_of(" at the PRICE ", stop_names()) == "price"
    assert key_of("their landlord", stop_names()) == "their landlord"
    assert key_of("no answer", reason_names()) == "no_answer"
    assert key_of("", stop_names()) == ""
    assert stop_name("their landlord") == "their landlord"


def test_validity_is_told_from_today() -> None:
    today = JANUARY.as_of
    days = [valid_words(today.replace(day=day), today) for day in (29, 31)]
    assert days == ["ran out 2 days ago", "runs out today"]
    assert valid_words(today.replace(month=2, day=3), today) == "runs out Tue 3"


def test_several_things_are_counted() -> None:
    assert [what_quoted("City bike", lines) for lines in (1, 3)] == ["City bike", "City bike and 2 more"]
