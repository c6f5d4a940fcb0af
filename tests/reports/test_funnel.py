"""The funnel against a recount of the raw log, on random shops and on the worked example."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount import Entry, recount, recount_board
from tests.reports.against_recount import asked_of, compare_funnel
from tests.reports.random_shops import JAN, STAGES, WORKED, LoggedShop, log, logged_shops, scopes
from tests.reports.reading import column, figures, outside
from tests.stay_tables import table_of
from tracker.domain.periods import Period
from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Stage
from tracker.reports.day_board import build_board_report
from tracker.reports.funnel import build_funnel
from tracker.reports.report import Address, Report

R, A, C, T, L = STAGES
EXAMPLE = WORKED.entries
BOARD_FIGURES = ("left", "archived", "elsewhere", "known")


def january(day: int) -> date:
    return date(2026, 1, day)


def funnel_of(
    entries: Sequence[Entry],
    as_of: date,
    stages: Sequence[Stage] = STAGES,
    period: Period = Period(),  # noqa: B008  a frozen record
    within_days: int | None = None,
    archived: dict[int, int] | None = None,
) -> Report:
    data = ReportData(table_of(entries, archived or {}), tuple(stages))
    return build_funnel(data, Scope(period, as_of, within_days))


def names(report: Report) -> list[str]:
    return [row.label.text for row in report.table("cohort").rows]


def test_the_worked_example_comes_out_exactly() -> None:
    report = funnel_of(EXAMPLE, january(31))
    assert names(report) == ["R", "A", "C", "T", "L"]
    assert figures(report) == {"cohort": 5, "left_now": 1, "archived": 0, "elsewhere": 0, "known": 6}
    assert outside(report) == {"too_recent": 0, "opening": 1}
    assert column(report, "on_board") == [1, 1, 1, 2, 0]
    assert column(report, "reached") == [5, 4, 2, 1, 0]
    assert column(report, "visited") == [5, 3, 2, 1, 0]
    assert column(report, "skipped") == [0, 1, 0, 0, 0]
    assert column(report, "dropped") == [1, 2, 1, 1, 0]
    assert column(report, "strict") == [5, 3, 1, 1, 0]
    assert column(report, "step") == [None, 0.8, 0.5, 0.5, 0.0]
    assert column(report, "from_start") == [1.0, 0.8, 0.4, 0.2, 0.0]
    assert column(report, "stays") == [6, 4, 2, 1, 0]
    assert column(report, "stay_customers") == [5, 3, 2, 1, 0]
    assert column(report, "forward") == [5, 1, 1, 0, 0]
    assert column(report, "back") == [0, 1, 0, 0, 0]
    assert column(report, "left") == [0, 1, 0, 0, 0]
    assert column(report, "other") == [0, 0, 0, 0, 0]
    assert column(report, "here") == [1, 1, 1, 1, 0]
    assert column(report, "move_on") == [1.0, 1 / 3, 1.0, None, None]
    assert column(report, "returning") == [1, 1, 0, 0, 0]
    assert column(report, "days_median") == [4, 5, 10, None, None]
    assert column(report, "days_p75") == [4, 6.5, 10, None, None]
    assert column(report, "waiting_median") == [1, 19, 22, 11, None]


@pytest.mark.parametrize(
    ("day", "counts", "left", "known"),
    [
        (1, [1, 0, 0, 1, 0], 0, 2),  # c1 R, c5 T
        (5, [3, 1, 0, 1, 0], 0, 5),  # c2 c3 c4 R, c1 A since that day, c5 T
        (8, [2, 2, 0, 1, 0], 0, 5),  # c2 R, c3 back in R that day; c1 c4 A; c5 T
        (15, [0, 1, 2, 1, 0], 1, 5),  # c3 A; c1 c2 C; c5 T; c4 left that day
        (31, [1, 1, 1, 2, 0], 1, 6),
    ],
)
def test_the_board_of_a_past_day(day: int, counts: list[int], left: int, known: int) -> None:
    data = ReportData(table_of(EXAMPLE, {}), tuple(STAGES))
    board = build_board_report(data, Scope(Period(), january(day)))
    assert [row.numbers[0].value for row in board.table("stages").rows] == counts
    assert [board.figure(key).value for key in BOARD_FIGURES] == [left, 0, 0, known]


def test_what_comes_after_the_as_of_day_has_not_happened() -> None:
    report = funnel_of(EXAMPLE, january(9))
    assert column(report, "reached") == [4, 4, 1, 0, 0]
    ends = [column(report, key)[:2] for key in ("forward", "back", "left", "here")]
    assert ends == [[4, 0], [0, 1], [0, 0], [1, 2]]
    assert report.last == january(9)


def test_a_period_picks_who_joined_and_which_stays_began() -> None:
    report = funnel_of(EXAMPLE, january(31), period=Period(january(3), january(8)))
    assert report.figure("cohort").value == 2
    assert column(report, "stays") == [3, 3, 0, 0, 0]
    assert (report.first, report.last, report.as_of) == (january(3), january(8), january(31))


def test_a_period_without_days_is_empty() -> None:
    report = funnel_of(EXAMPLE, january(31), period=Period(january(9), january(3)))
    assert report.figure("cohort").value == 0
    assert column(report, "step") == [None] * 5
    assert column(report, "from_start") == [None] * 5


def test_a_shop_with_nobody_has_rows_of_nothing() -> None:
    report = funnel_of([], january(31))
    assert column(report, "reached") == [0] * 5
    assert set(figures(report).values()) == {0}


def test_archived_customers_leave_the_board_but_not_the_history() -> None:
    archived = {4: JAN + 31, 6: JAN + 31}
    before, after = (funnel_of(EXAMPLE, january(day), archived=archived) for day in (30, 31))
    assert (before.figure("archived").value, before.figure("left_now").value) == (0, 1)
    assert (after.figure("archived").value, after.figure("left_now").value) == (2, 0)
    assert column(before, "on_board") == [1, 1, 1, 2, 0]
    assert column(after, "on_board") == [0, 1, 1, 2, 0]
    assert column(after, "reached") == [5, 4, 2, 1, 0]
    assert column(after, "here") == [1, 1, 1, 1, 0]


def test_who_left_before_the_first_stage_still_joins_by_it() -> None:
    report = funnel_of(log(c1="Left 1, R 5", c2="Left 2"), january(31))
    assert [report.figure(key).value for key in ("cohort", "left_now", "known")] == [1, 1, 2]


def test_the_removal_of_a_stage_is_no_conversion_but_begins_a_stay() -> None:
    removed = [R, A, replace(C, removed=True), T, replace(L, removed=True)]
    report = funnel_of(log(c1="R 1, C 5, stage_removed T 9"), january(31), removed)
    assert names(report) == ["R", "A", "C", "T"]  # nobody was ever in L
    assert column(report, "reached") == [1, 1, 1, 0]
    assert column(report, "stays") == [1, 0, 1, 1]
    assert column(report, "other") == [0, 0, 1, 0]
    assert column(report, "on_board") == [0, 0, 0, 1]


def test_a_removed_stage_without_history_breaks_no_order() -> None:
    report = funnel_of(log(c1="R 1, C 5"), january(31), [R, replace(A, removed=True), C, T, L])
    assert (names(report), column(report, "strict")) == (["R", "C", "T", "L"], [1, 1, 0, 0])


def test_within_days_counts_only_those_who_had_them() -> None:
    report = funnel_of(EXAMPLE, january(31), within_days=7)
    assert (report.figure("cohort").value, report.within_days) == (4, 7)
    assert outside(report) == {"too_recent": 1, "opening": 1}
    assert column(report, "reached") == [4, 4, 1, 0, 0]  # c1 was in C on the 9th day
    assert column(report, "stays") == [6, 4, 2, 1, 0]


def test_a_number_opens_into_its_people() -> None:
    report = funnel_of(EXAMPLE, january(31))

    def people(table: str, stage: Stage | None, key: str) -> list[int]:
        number = report.number(Address(table, str(stage.id) if stage else "", key))
        return [one.customer_id for one in number.behind()]

    assert people("", None, "cohort") == [1, 2, 3, 4, 6]
    assert people("cohort", A, "reached") == [1, 2, 3, 4]
    assert people("cohort", A, "skipped") == [2]
    assert people("cohort", A, "dropped") == [3, 4]
    assert people("cohort", L, "dropped") == []
    assert people("board", T, "on_board") == [1, 5]
    assert people("stays", R, "stays") == [1, 2, 3, 3, 4, 6]
    assert people("stays", A, "back") == [3]
    assert people("stays", A, "move_on") == [1, 3, 4]
    assert people("board", A, "days_median") == [1, 3, 4]
    assert people("", None, "left_now") == [4]
    assert people("outside", None, "opening") == [5]
    with pytest.raises(KeyError):
        people("cohort", None, "reached")


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_every_number_and_its_people_equal_the_recount(shop: LoggedShop, scope: Scope) -> None:
    report = build_funnel(shop.data(), scope)
    again = recount(shop.entries, shop.stages, shop.archived, asked_of(scope))
    compare_funnel(report, again)
    for name in ("cohort", "left_now", "archived", "elsewhere", "known"):
        assert report.figure(name).value == len(again.people[name, None])
    assert outside(report)["too_recent"] == len(again.people["too_recent", None])


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), scope=scopes())
def test_what_always_holds(shop: LoggedShop, scope: Scope) -> None:
    report = build_funnel(shop.data(), scope)
    whole = {key: value or 0 for key, value in figures(report).items()}
    cohort, stays = report.table("cohort").rows, report.table("stays").rows
    reached = [value or 0 for value in column(report, "reached")]
    assert reached == sorted(reached, reverse=True)
    for row in stays:
        every, _, *ends = [number.value or 0 for number in row.numbers[:7]]
        assert sum(ends) == every
    for row in cohort:
        got, _, _, visited, skipped, strict, dropped = [number.value or 0 for number in row.numbers]
        assert strict <= visited <= got <= whole["cohort"]
        assert visited + skipped == got
        assert dropped <= got
    on_board = sum(value or 0 for value in column(report, "on_board"))
    assert on_board + whole["left_now"] + whole["archived"] + whole["elsewhere"] == whole["known"]


@settings(max_examples=100, deadline=None)
@given(shop=logged_shops(), days_after=st.integers(0, 30))
def test_the_board_of_any_day_equals_the_recount(shop: LoggedShop, days_after: int) -> None:
    day = JAN + 1 + days_after
    board = build_board_report(shop.data(), Scope(Period(), date.fromordinal(day)))
    again = recount_board(shop.entries, shop.stages, shop.archived, day)
    counts = {row.key: row.numbers[0].value for row in board.table("stages").rows}
    assert {stage.id: counts.get(str(stage.id), 0) for stage in shop.stages} == {
        stage.id: len(again["on_board", stage.id]) for stage in shop.stages
    }
    assert [board.figure(key).value for key in BOARD_FIGURES] == [
        len(again[name, None]) for name in ("left_now", "archived", "elsewhere", "known")
    ]
    assert board.as_of == date.fromordinal(JAN) + timedelta(days=1 + days_after)
