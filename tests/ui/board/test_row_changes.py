from hypothesis import example, given
from hypothesis import strategies as st

from ui.board.row_changes import MOST_STEPS, Insert, Move, Remove, Reorder, after, row_changes

IDS = st.lists(st.integers(0, 60), unique=True, max_size=50)


@given(IDS, IDS)
@example([1, 2, 3], [3, 1, 2])
def test_the_steps_lead_from_one_list_to_the_other(old: list[int], new: list[int]) -> None:
    rows = list(old)
    for step in row_changes(old, new):
        match step:
            case Remove(first, last):
                assert 0 <= first <= last < len(rows)
            case Insert(first, ids):
                assert 0 <= first <= len(rows)
                assert ids
            case Move(row, to):
                assert row != to
                assert 0 <= row < len(rows)
                assert 0 <= to < len(rows)
            case Reorder(ids):
                assert sorted(ids) == sorted(rows)
        rows = after(rows, step)
    assert rows == new


@given(IDS)
def test_the_same_list_needs_nothing(ids: list[int]) -> None:
    assert list(row_changes(ids, ids)) == []


def test_one_card_that_moves_is_one_step() -> None:
    ids = list(range(1000))
    assert list(row_changes(ids, [*ids[:10], 500, *ids[10:500], *ids[501:]])) == [Move(500, 10)]
    assert list(row_changes(ids, [*ids[1:], 0])) == [Move(0, 999)]


def test_one_card_that_goes_or_comes_is_one_step() -> None:
    ids = list(range(1000))
    assert list(row_changes(ids, [one for one in ids if one != 7])) == [Remove(7, 7)]
    assert list(row_changes(ids, [*ids[:7], 5000, *ids[7:]])) == [Insert(7, (5000,))]


def test_many_changes_are_few_steps() -> None:
    ids = list(range(1000))
    assert list(row_changes(ids, ids[::-1])) == [Reorder(tuple(ids[::-1]))]
    steps = list(row_changes(ids, [one for one in range(1500) if one % 3]))
    assert len(steps) < MOST_STEPS
