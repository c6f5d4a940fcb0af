from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.recount_change import SORTS, recount_change
from tests.reports.random_shops import JAN, STAGES, WORKED, C, LoggedShop, log, logged_shops
from tests.stay_tables import table_of
from tracker.domain.stays import StayTable
from tracker.reports.board_change import BoardChange, board_change

WORKED_STAYS = table_of(WORKED.entries, {})


def january(day: int) -> date:
    return date(2026, 1, day)


def sorts_of(change: BoardChange) -> dict[str, object]:
    return {sort: getattr(change, sort) for sort in SORTS}


def test_the_worked_example() -> None:
    nothing: dict[str, object] = dict.fromkeys(SORTS, ())
    since_5 = sorts_of(board_change(WORKED_STAYS, STAGES, january(5), january(31)))
    # c1 A to T, c2 R to C, c3 R to A by way of R, c4 R to Left by way of A, c5 in T all the time, c6 later
    assert since_5 == nothing | {"forward": (1, 2, 3), "left": (4,), "new": (6,), "same": 1}
    since_6 = sorts_of(board_change(WORKED_STAYS, STAGES, january(6), january(8)))
    assert since_6 == nothing | {"forward": (4,), "back": (3,), "same": 3}
    assert sorts_of(board_change(WORKED_STAYS, STAGES, january(9), january(9))) == nothing | {"same": 5}


def test_who_came_back_from_left_is_won_back() -> None:
    stays = table_of(log(c1="R 1, Left 5, A 9", c2="R 1, Left 5, A 9, Left 12"), {})
    change = board_change(stays, STAGES, january(6), january(31))
    assert (change.won_back, change.same) == ((1,), 1)


def test_who_came_later_is_new_wherever_they_stand() -> None:
    stays = table_of(log(c1="R 9, Left 12", c2="opening T 9", c3="R 9", c4="R 1"), {3: JAN + 20})
    assert board_change(stays, STAGES, january(8), january(31)).new == (1, 2, 3)


def test_archived_goes_before_what_else_happened() -> None:
    stays = table_of(log(c1="R 1, A 9", c2="R 1, Left 9", c3="R 1"), {1: JAN + 12, 2: JAN + 12, 3: JAN + 3})
    change = board_change(stays, STAGES, january(5), january(31))
    assert (change.archived, change.left, change.same) == ((1, 2), (), 1)


def test_who_was_only_moved_by_the_removal_of_a_stage_did_not_move() -> None:
    removed = [replace(stage, removed=stage is C) for stage in STAGES]
    stays = table_of(
        log(c1="C 1, stage_removed T 9", c2="C 1, stage_removed A 9, T 12", c3="C 1, stage_removed Left 9"), {}
    )
    change = board_change(stays, removed, january(5), january(31))
    assert (change.other, change.forward, change.left) == ((1, 3), (2,), ())


def test_only_those_who_are_asked_for() -> None:
    change = board_change(WORKED_STAYS, STAGES, january(5), january(31), among={2, 4, 5, 77})
    assert (change.forward, change.left, change.new, change.same) == ((2,), (4,), (), 1)
    nobody = board_change(WORKED_STAYS, STAGES, january(5), january(31), among=frozenset())
    assert nobody == BoardChange(january(5), january(31), (), (), (), (), (), (), (), 0)


def test_a_shop_with_nobody_has_no_change() -> None:
    change = board_change(StayTable(table_of([], {}).cells), STAGES, january(5), january(31))
    assert sorts_of(change) == dict.fromkeys(SORTS, ()) | {"same": 0}


@settings(max_examples=150, deadline=None)
@given(shop=logged_shops(), first=st.integers(-1, 25), days=st.integers(0, 30))
def test_everybody_is_where_the_recount_has_them(shop: LoggedShop, first: int, days: int) -> None:
    before, after = JAN + first, JAN + first + days
    stays = table_of(shop.entries, shop.archived)
    change = board_change(stays, shop.stages, date.fromordinal(before), date.fromordinal(after))
    again = recount_change(shop.entries, shop.stages, shop.archived, before, after)
    people = again.pop("same")
    assert change.same == len(people)
    assert {sort: getattr(change, sort) for sort in again} == {
        sort: tuple(sorted(customers)) for sort, customers in again.items()
    }
