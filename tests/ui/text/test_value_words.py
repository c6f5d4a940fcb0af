"""What the report of what customers are worth says, above all of estimates and why there is none."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.reports.estimates.cdnow import END, Bought
from tests.reports.test_expected_value import SCOPE, drawn, shop_of
from tracker.reports.report import Label, LabelKind
from tracker.reports.value import build_value_report
from ui.text.report_captions import report_captions
from ui.text.report_labels import label_text


def sentences(orders: list[Bought]) -> tuple[str, ...]:
    return report_captions(build_value_report(shop_of(orders).data(), SCOPE), "Kolo", "CZK").sentences


def once(orders: list[Bought]) -> list[Bought]:
    """Keep each customer's first order."""
    return list({one.customer: one for one in reversed(orders)}.values())


@pytest.mark.parametrize(
    ("orders", "why"),
    [
        (drawn(30), "estimated from 50 customers on."),
        (once(drawn(90)), "once 20 customers have bought on two days or more."),
        (
            [replace(one, day=END - timedelta(one.day.toordinal() % 60)) for one in drawn(90)],
            "once sales go back 90 days.",
        ),
        ([replace(one, cents=500) for one in drawn(90)], "so nothing is estimated."),
    ],
)
def test_why_nothing_is_estimated(orders: list[Bought], why: str) -> None:
    told = sentences(orders)
    assert told[1].endswith(why)
    assert not any("(an estimate)" in one for one in told)


def test_an_estimate_says_that_it_is_one_and_how_it_would_have_fared() -> None:
    told = sentences(drawn(90))
    assert "an estimate: for the last 296 days it would have said" in told[1]
    assert sum("estimate" in one for one in told) == 3


def test_nobody_has_bought() -> None:
    assert sentences([]) == ("Nobody has bought anything yet.",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (":0", "nothing or less"),
        (":", "nothing or less"),
        ("0:50000", "up to 500 CZK"),
        ("50000:100050", "500 to 1,000.50 CZK"),
        ("100000:", "more than 1,000 CZK"),
    ],
)
def test_bands_are_amounts(text: str, said: str) -> None:
    assert label_text(Label(LabelKind.AMOUNTS, text), "CZK").replace("\N{NO-BREAK SPACE}", " ") == said
