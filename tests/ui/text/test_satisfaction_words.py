import pytest

from tests.check_in_records import JAN, RawCheckIn
from tests.reports.random_shops import JANUARY, WORKED, LoggedShop
from tracker.reports.satisfaction import build_satisfaction_report
from ui.text.report_captions import report_captions

pytestmark = pytest.mark.usefixtures("british")


def said(*checks: RawCheckIn) -> str:
    shop = LoggedShop([], WORKED.stages, {}, checks=checks)
    return " ".join(report_captions(build_satisfaction_report(shop.data(), JANUARY), "Kolo", "CZK").sentences)


def test_nobody_asked_is_said() -> None:
    assert said() == "Nobody was asked how it is going in the period."


def test_few_answers_are_counted_and_not_averaged() -> None:
    words = said(RawCheckIn(1, 1, JAN + 2, 1), RawCheckIn(2, 2, JAN + 3, None, talked=True))
    assert "Customers were asked 2 times how it is going." in words
    assert "average" not in words
    assert "no follow-up was made" in words


def test_many_answers_have_an_average_and_a_trend() -> None:
    before = (RawCheckIn(n, n, JAN - 5, 3) for n in range(1, 11))
    after = (RawCheckIn(n, n, JAN + 5, 5) for n in range(11, 21))
    words = said(*before, *after)
    assert "On average they said 4.0 of 5; 50% of the answers were good." in words
    assert "In the first month told the average was 3.0, in the last 5.0." in words
