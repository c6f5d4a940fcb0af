from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount import Asked, Entry, recount, recount_board
from tests.stay_tables import table_of
from tracker.domain.periods import Period
from tracker.domain.stages import Cause, Stage
from tracker.reports.board import board_on
from tracker.reports.funnel import STAY_FIGURES, build_funnel, funnel_people
from tracker.reports.funnel_json import to_json
from tracker.reports.funnel_report import Figure, FunnelReport

JAN = date(2025, 12, 31).toordinal()  # + 1 is 1 January 2026
R, A, C, T, L = (Stage(n, "", name, n, "#5b6ee1", False, False) for n, name in enumerate("RACTL", start=1))
STAGES = [R, A, C, T, L]


def log(**customers: str) -> list[Entry]:
    """Read logs such as "R 1, A 5, Left 9": stage, day of January 2026; "opening T 1" names the cause."""
    entries: list[Entry] = []
    ids = {stage.name: stage.id for stage in STAGES}
    for name, path in customers.items():
        for step in path.split(", "):
            *cause, stage, day = step.split(" ")
            entry = Entry(
                int(name[1:]), len(entries) + 1, ids.get(stage), JAN + int(day), cause[0] if cause else "move"
            )
            entries.append(entry)
    return entries


WORKED = log(
    c1="R 1, A 5, C 10, T 20",
    c2="R 2, C 9",
    c3="R 3, A 6, R 8, A 12",
    c4="R 4, A 7, Left 15",
    c5="opening T 1",
    c6="R 30",
)


def january(day: int) -> date:
    return date(2026, 1, day)


def funnel_of(entries: Sequence[Entry], as_of: date, stages: Sequence[Stage] = STAGES) -> FunnelReport:
    return build_funnel(table_of(entries, {}), stages, Period(), as_of)


def test_the_worked_example_comes_out_exactly() -> None:
    report = to_json(funnel_of(WORKED, january(31)))

    def column(key: str) -> list[object]:
        return [row[key] for row in report["stages"]]

    assert column("name") == ["R", "A", "C", "T", "L"]
    assert column("on_board") == [1, 1, 1, 2, 0]
    assert (report["left_now"], report["archived"], report["known"], report["cohort"]) == (1, 0, 6, 5)
    assert column("reached") == [5, 4, 2, 1, 0]
    assert column("visited") == [5, 3, 2, 1, 0]
    assert column("strict") == [5, 3, 1, 1, 0]
    assert column("step") == [None, 0.8, 0.5, 0.5, 0.0]
    assert column("from_start") == [1.0, 0.8, 0.4, 0.2, 0.0]
    assert column("stays") == [6, 4, 2, 1, 0]
    assert column("stay_customers") == [5, 3, 2, 1, 0]
    assert column("forward") == [5, 1, 1, 0, 0]
    assert column("back") == [0, 1, 0, 0, 0]
    assert column("left") == [0, 1, 0, 0, 0]
    assert column("other") == [0, 0, 0, 0, 0]
    assert column("here") == [1, 1, 1, 1, 0]
    assert column("move_on") == [1.0, 1 / 3, 1.0, None, None]
    assert column("days_median") == [4, 5, 10, None, None]
    assert column("days_p75") == [4, 6.5, 10, None, None]


def test_the_worked_example_knows_who_waits_and_who_came_back() -> None:
    rows = funnel_of(WORKED, january(31)).stages
    assert [row.waiting_median for row in rows] == [1, 19, 22, 11, None]
    assert [row.returning for row in rows] == [1, 1, 0, 0, 0]


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
    board = board_on(table_of(WORKED, {}), STAGES, january(day))
    assert [count for _, count in board.stages] == counts
    assert (board.left, board.archived, board.elsewhere, board.known) == (left, 0, 0, known)


def test_what_comes_after_the_as_of_day_has_not_happened() -> None:
    report = funnel_of(WORKED, january(9))
    assert [row.reached for row in report.stages] == [4, 4, 1, 0, 0]
    assert [(row.forward, row.back, row.left, row.here) for row in report.stages][:2] == [(4, 0, 0, 1), (0, 1, 0, 2)]
    assert report.last == january(9)


def test_a_period_picks_who_joined_and_which_stays_began() -> None:
    period = Period(january(3), january(8))
    report = build_funnel(table_of(WORKED, {}), STAGES, period, january(31))
    assert report.cohort == 2
    assert [row.stays for row in report.stages] == [3, 3, 0, 0, 0]
    assert (report.first, report.last, report.as_of) == (january(3), january(8), january(31))


def test_a_period_without_days_is_empty() -> None:
    report = build_funnel(table_of(WORKED, {}), STAGES, Period(january(9), january(3)), january(31))
    assert report.cohort == 0
    assert [row.step for row in report.stages] == [None] * 5
    assert [row.from_start for row in report.stages] == [None] * 5


def test_a_shop_with_nobody_has_rows_of_nothing() -> None:
    report = funnel_of([], january(31))
    assert [row.reached for row in report.stages] == [0] * 5
    assert (report.cohort, report.known) == (0, 0)


def test_archived_customers_leave_the_board_but_not_the_history() -> None:
    stays = table_of(WORKED, {4: JAN + 31, 6: JAN + 31})
    before, after = (build_funnel(stays, STAGES, Period(), january(day)) for day in (30, 31))
    assert (before.archived, before.left_now, [row.on_board for row in before.stages]) == (0, 1, [1, 1, 1, 2, 0])
    assert (after.archived, after.left_now, [row.on_board for row in after.stages]) == (2, 0, [0, 1, 1, 2, 0])
    assert [row.reached for row in after.stages] == [5, 4, 2, 1, 0]
    assert [row.here for row in after.stages] == [1, 1, 1, 1, 0]


def test_who_left_before_the_first_stage_still_joins_by_it() -> None:
    report = funnel_of(log(c1="Left 1, R 5", c2="Left 2"), january(31))
    assert (report.cohort, report.left_now, report.known) == (1, 1, 2)


def test_the_removal_of_a_stage_is_no_conversion_but_begins_a_stay() -> None:
    removed = [R, A, replace(C, removed=True), T, replace(L, removed=True)]
    report = funnel_of(log(c1="R 1, C 5, stage_removed T 9"), january(31), removed)
    assert [row.name for row in report.stages] == ["R", "A", "C", "T"]  # nobody was ever in L
    assert [row.reached for row in report.stages] == [1, 1, 1, 0]
    assert [row.stays for row in report.stages] == [1, 0, 1, 1]
    assert [row.other for row in report.stages] == [0, 0, 1, 0]
    assert [row.on_board for row in report.stages] == [0, 0, 0, 1]


def test_a_removed_stage_without_history_breaks_no_order() -> None:
    report = funnel_of(log(c1="R 1, C 5"), january(31), [R, replace(A, removed=True), C, T, L])
    assert [(row.name, row.strict) for row in report.stages] == [("R", 1), ("C", 1), ("T", 0), ("L", 0)]


def test_within_days_counts_only_those_who_had_them() -> None:
    report = build_funnel(table_of(WORKED, {}), STAGES, Period(), january(31), within_days=7)
    assert (report.cohort, report.too_recent, report.within_days) == (4, 1, 7)
    assert [row.reached for row in report.stages] == [4, 4, 1, 0, 0]  # c1 was in C on the 9th day
    assert [row.stays for row in report.stages] == [6, 4, 2, 1, 0]


def test_a_figure_opens_into_its_people() -> None:
    stays = table_of(WORKED, {})
    report = build_funnel(stays, STAGES, Period(), january(31))

    def people(figure: Figure, stage: Stage | None = None) -> list[int]:
        return funnel_people(stays, STAGES, report, figure, stage.id if stage else None)

    assert people(Figure.COHORT) == [1, 2, 3, 4, 6]
    assert people(Figure.REACHED, A) == [1, 2, 3, 4]
    assert people(Figure.SKIPPED, A) == [2]
    assert people(Figure.DROPPED, A) == [3, 4]
    assert people(Figure.DROPPED, L) == []
    assert people(Figure.ON_BOARD, T) == [1, 5]
    assert people(Figure.STAYS, R) == [1, 2, 3, 4, 6]
    assert people(Figure.BACK, A) == [3]
    assert people(Figure.LEFT_NOW) == [4]
    with pytest.raises(KeyError):
        people(Figure.REACHED)


@dataclass(frozen=True)
class Shop:
    """A random shop and a random question."""

    entries: list[Entry]
    stages: list[Stage]
    archived: dict[int, int]
    asked: Asked


CAUSES = [Cause.CREATE, Cause.MOVE, Cause.MOVE, Cause.BULK, Cause.RULE, Cause.WON_BACK, Cause.MERGE]
UNUSUAL = [Cause.OPENING, Cause.SET_CHANGE, Cause.STAGE_REMOVED]
PLACES = [None, 1, 1, 2, 2, 3, 3, 4, 5, 8]  # 8: a stage of another set
DAYS = st.integers(JAN + 1, JAN + 20)


@st.composite
def shops(draw: st.DrawFn) -> Shop:
    customers = draw(st.lists(st.integers(1, 9), unique=True, max_size=6))
    steps = st.tuples(DAYS, st.sampled_from(PLACES), st.sampled_from([*CAUSES, *UNUSUAL]))
    moves = [(customer, *step) for customer in customers for step in draw(st.lists(steps, max_size=7))]
    ids = draw(st.permutations(range(1, len(moves) + 1)))  # dates were corrected: ids do not follow the days
    entries = [Entry(who, id_, stage, day, cause) for id_, (who, day, stage, cause) in zip(ids, moves, strict=True)]
    order = draw(st.permutations([1, 2, 3, 4, 5]))
    removed = draw(st.sets(st.integers(1, 5), max_size=3))
    stages = [Stage(n, "", f"s{n}", order[n - 1], "#5b6ee1", False, n in removed) for n in range(1, 6)]
    archived = draw(st.dictionaries(st.integers(1, 9), DAYS, max_size=3))
    asked = Asked(
        first=draw(st.none() | DAYS),
        last=draw(st.none() | DAYS),
        as_of=draw(st.just(JAN + 31) | DAYS),
        within_days=draw(st.none() | st.integers(0, 12)),
    )
    return Shop(entries, stages, archived, asked)


def asked_of(shop: Shop) -> FunnelReport:
    first, last = (None if day is None else date.fromordinal(day) for day in (shop.asked.first, shop.asked.last))
    as_of = date.fromordinal(shop.asked.as_of)
    stays = table_of(shop.entries, shop.archived)
    return build_funnel(stays, shop.stages, Period(first, last), as_of, shop.asked.within_days)


@settings(max_examples=300, deadline=None)
@given(shop=shops())
def test_every_figure_equals_the_recount(shop: Shop) -> None:
    report = asked_of(shop)
    again = recount(shop.entries, shop.stages, shop.archived, shop.asked)
    found = [
        {key: getattr(row, key) for key in expected} for row, expected in zip(report.stages, again.rows, strict=True)
    ]
    assert found == [{key: pytest.approx(value) for key, value in row.items()} for row in again.rows]
    for name in ("cohort", "too_recent", "left_now", "archived", "elsewhere", "known"):
        assert getattr(report, name) == len(again.people[name, None])


@settings(max_examples=150, deadline=None)
@given(shop=shops())
def test_every_figure_opens_into_the_recounted_people(shop: Shop) -> None:
    report = asked_of(shop)
    stays = table_of(shop.entries, shop.archived)
    again = recount(shop.entries, shop.stages, shop.archived, shop.asked).people
    shown = {row.stage.id: row for row in report.stages}
    for (name, stage_id), expected in again.items():
        if stage_id is not None and stage_id not in shown:
            continue
        figure = Figure(name)
        people = funnel_people(stays, shop.stages, report, figure, stage_id)
        assert people == sorted(expected)
        whole = report if stage_id is None else shown[stage_id]
        if figure is Figure.STAYS:
            assert len(people) == shown[stage_id or 0].stay_customers
        elif figure not in STAY_FIGURES and hasattr(whole, name):
            assert len(people) == getattr(whole, name)


@settings(max_examples=150, deadline=None)
@given(shop=shops())
def test_what_always_holds(shop: Shop) -> None:
    report = asked_of(shop)
    reached = [row.reached for row in report.stages]
    assert reached == sorted(reached, reverse=True)
    assert all(row.forward + row.back + row.left + row.other + row.here == row.stays for row in report.stages)
    assert all(row.strict <= row.visited <= row.reached <= report.cohort for row in report.stages)
    on_board = sum(row.on_board for row in report.stages)
    assert on_board + report.left_now + report.archived + report.elsewhere == report.known


@settings(max_examples=100, deadline=None)
@given(shop=shops(), days_after=st.integers(0, 30))
def test_the_board_of_any_day_equals_the_recount(shop: Shop, days_after: int) -> None:
    day = JAN + 1 + days_after
    board = board_on(table_of(shop.entries, shop.archived), shop.stages, date.fromordinal(day))
    again = recount_board(shop.entries, shop.stages, shop.archived, day)
    counts = {stage.id: count for stage, count in board.stages}
    assert {stage.id: counts.get(stage.id, 0) for stage in shop.stages} == {
        stage.id: len(again["on_board", stage.id]) for stage in shop.stages
    }
    assert (board.left, board.archived, board.elsewhere, board.known) == tuple(
        len(again[name, None]) for name in ("left_now", "archived", "elsewhere", "known")
    )
    assert board.day == date.fromordinal(JAN) + timedelta(days=1 + days_after)
