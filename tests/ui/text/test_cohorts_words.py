from dataclasses import replace
from datetime import date

from tests.reports.random_shops import JANUARY, STAGES, WORKED, LoggedShop
from tracker.reports.joining_months import WITHIN, build_cohorts_report
from ui.text.report_captions import report_captions
from ui.text.report_words import cohorts


def said(shop: LoggedShop, as_of: date) -> tuple[str, ...]:
    report = build_cohorts_report(shop.data(), replace(JANUARY, as_of=as_of))
    return report_captions(report, "Kolo", "CZK").sentences


def test_there_are_words_for_the_days_that_are_counted() -> None:
    assert cohorts.WITHIN == WITHIN


def test_half_a_year_later_half_a_year_is_told() -> None:
    assert said(WORKED, date(2026, 12, 31))[1:] == (
        "Of 5 who have had 180 days since joining, 4 got to A in that time (80%).",
        "Of 5 who have had 180 days since joining, 2 got to C in that time (40%).",
        "Of 5 who have had 180 days since joining, 1 got to T in that time (20%).",
    )


def test_the_days_that_most_have_had_are_told() -> None:
    assert "Of 4 who have had 60 days since joining" in said(WORKED, date(2026, 3, 10))[1]
    assert "Of 1 who have had 30 days since joining" in said(WORKED, date(2026, 1, 31))[1]


def test_it_may_be_too_early() -> None:
    assert said(WORKED, date(2026, 1, 20))[1] == "None of them has had 30 days yet, so it is too early to say more."
    nobody = said(LoggedShop([], STAGES, {}), date(2026, 1, 31))
    assert nobody[0] == "0 people joined in the period."
