from collections.abc import Mapping
from datetime import date

import pytest

from tests.reports.test_quiet_report import FIRST, shop_with
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.reports.going_quiet import build_quiet_report
from ui.text.report_captions import report_captions

pytestmark = pytest.mark.usefixtures("british")


def said(orders: Mapping[int, tuple[int, ...]], days: int) -> str:
    day = date.fromordinal(FIRST + days)
    report = build_quiet_report(shop_with(orders).data(day), Scope(Period(), day))
    return " ".join(report_captions(report, "Kolo", "CZK").sentences)


def test_nobody_with_a_rhythm_is_told() -> None:
    assert said({1: (0, 20)}, 50).startswith("Nobody has bought on three different days yet")


def test_who_is_going_quiet_is_told_in_plain_words() -> None:
    words = said(dict.fromkeys(range(1, 11), (0, 21, 42)) | {11: (60, 70, 80)}, 80)
    assert "11 customers buy often enough to have a rhythm." in words
    assert "10 of them are going quiet now (91%)." in words
    assert "1: usually every 21 days, now 38." in words
    assert "Those going quiet have spent 30\N{NO-BREAK SPACE}CZK so far." in words


def test_the_long_gone_are_told_of_and_small_numbers_carry_no_share() -> None:
    words = said({1: (0, 21, 42), 2: (500, 510, 520)}, 530)
    assert "Nobody is going quiet now." in words
    assert "1 more " in words
    assert "%" not in words
