"""What was chosen: kept by name, read back whatever it is, and turned into what is asked."""

from datetime import date

import pytest

from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.customer_table import SavedSegment
from tracker.domain.periods import Period, PeriodName
from tracker.domain.report_data import Scope
from tracker.reports.report import ReportName
from ui.reports.choices import Against, Choices, asked_for, choices_from_json

TODAY = date(2026, 11, 21)
SEGMENTS = [
    SavedSegment(1, "regulars", CustomerFilter(stages=(4, 5))),
    SavedSegment(2, "from outside", CustomerFilter(sources=("fair", "flyer"))),
]


@pytest.mark.parametrize(
    "choices",
    [
        Choices(),
        Choices(ReportName.TIME, PeriodName.LAST_QUARTER, date(2026, 1, 31), 2, ("", "fair"), 30, Against.YEAR),
        Choices(period=Period(None, date(2026, 1, 1)), against=Against.SEGMENT, against_segment=7),
    ],
)
def test_choices_are_read_back(choices: Choices) -> None:
    assert choices_from_json(choices.to_json()) == choices


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "[]",
        "{",
        '{"report": "x", "period": ["2026-13-01", null], "segment": "1", "within_days": -1}',
        '{"period": [], "sources": [1], "as_of": 3, "against": 7}',
    ],
)
def test_what_cannot_be_read_is_as_at_first(text: str) -> None:
    assert choices_from_json(text) == Choices()


def test_a_named_period_is_found_from_the_day_it_is_seen_on() -> None:
    choices = Choices(period=PeriodName.LAST_MONTH)
    assert choices.days(TODAY) == Period(date(2026, 10, 1), date(2026, 10, 31))
    assert Choices(period=PeriodName.LAST_MONTH, as_of=date(2026, 3, 3)).days(TODAY).first == date(2026, 2, 1)


def test_segment_and_sources_narrow_together() -> None:
    asked = asked_for(Choices(segment=1, sources=("fair",)), TODAY, SEGMENTS)
    assert asked.scope.only == CustomerFilter(stages=(4, 5), sources=("fair",))
    assert asked.whom == "regulars"
    assert asked_for(Choices(segment=2, sources=("fair", "x")), TODAY, SEGMENTS).scope.only.sources == ("fair",)
    assert asked_for(Choices(segment=2, sources=("x",)), TODAY, SEGMENTS).scope.only.ids == ()


def test_within_days_is_for_reports_that_use_it() -> None:
    assert asked_for(Choices(within_days=30), TODAY, ()).scope.within_days == 30
    assert asked_for(Choices(ReportName.TIME, within_days=30), TODAY, ()).scope.within_days is None


def test_the_other_scope_is_of_other_days_or_of_other_people() -> None:
    days = Period(date(2026, 1, 1), date(2026, 12, 31))
    assert asked_for(Choices(period=PeriodName.THIS_YEAR), TODAY, ()).other is None
    before = asked_for(Choices(period=PeriodName.THIS_YEAR, against=Against.YEAR), TODAY, ())
    assert before.scope == Scope(days, TODAY)
    assert before.other == Scope(Period(date(2025, 1, 1), date(2025, 12, 31)), date(2025, 11, 21))
    other = Choices(period=PeriodName.THIS_YEAR, against=Against.SEGMENT, against_segment=1)
    beside = asked_for(other, TODAY, SEGMENTS)
    assert beside.other == Scope(days, TODAY, only=SEGMENTS[0].filter)
    assert (beside.whom, beside.other_whom) == ("", "regulars")


def test_weeks_begin_as_they_are_asked_for_on_both_sides() -> None:
    choices = Choices(period=PeriodName.THIS_YEAR, against=Against.YEAR)
    asked = asked_for(choices, TODAY, (), 6)
    assert asked.other is not None
    assert (asked.scope.week_start, asked.other.week_start) == (6, 6)


def test_segments_that_are_gone_are_let_go() -> None:
    choices = Choices(segment=9, against=Against.SEGMENT, against_segment=8)
    assert choices.knows(SEGMENTS) == Choices()
    assert Choices(segment=1).knows(SEGMENTS) == Choices(segment=1)
