"""Works out how one list of ids becomes another in few steps, so that a view keeps its selection and its place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

MOST_STEPS = 16  # of one kind; where it would take more, the rows are put into the new order at once


class Remove(NamedTuple):
    """Take away the rows from `first` to `last`, both included."""

    first: int
    last: int


class Insert(NamedTuple):
    """Put ids in, so that the first of them is row `first`."""

    first: int
    ids: tuple[int, ...]


class Move(NamedTuple):
    """Take one row out and put it in again as row `to`, counted without it."""

    row: int
    to: int


class Reorder(NamedTuple):
    """Show the same ids in another order."""

    ids: tuple[int, ...]


Step = Remove | Insert | Move | Reorder


def row_changes(old: Sequence[int], new: Sequence[int]) -> Iterator[Step]:
    """Yield the steps, to be taken one after another, that make `old` into `new`. Ids are unique in each."""
    kept = set(new)
    rows = list(old)
    for step in _removals(rows, kept):
        yield step
        rows = after(rows, step)
    known = set(rows)
    ordered = [one for one in new if one in known]
    for step in _moves(rows, ordered):
        yield step
        rows = after(rows, step)
    yield from _insertions(rows, new, known)


def after(rows: Sequence[int], step: Step) -> list[int]:
    """Return the rows as they are after a step."""
    match step:
        case Remove(first, last):
            return [*rows[:first], *rows[last + 1 :]]
        case Insert(first, ids):
            return [*rows[:first], *ids, *rows[first:]]
        case Move(row, to):
            rest = [*rows[:row], *rows[row + 1 :]]
            return [*rest[:to], rows[row], *rest[to:]]
        case Reorder(ids):
            return list(ids)


def _removals(rows: Sequence[int], kept: set[int]) -> list[Step]:
    runs = _runs([row for row, one in enumerate(rows) if one not in kept])
    if len(runs) <= MOST_STEPS:
        return [Remove(first, last) for first, last in reversed(runs)]
    staying = [one for one in rows if one in kept]
    going = [one for one in rows if one not in kept]
    return [Reorder((*staying, *going)), Remove(len(staying), len(rows) - 1)]


def _moves(rows: Sequence[int], ordered: Sequence[int]) -> list[Step]:
    if list(rows) == list(ordered):
        return []
    place = {one: row for row, one in enumerate(ordered)}
    moving = [rows[row] for row in _out_of_order([place[one] for one in rows])]
    if len(moving) > MOST_STEPS:
        return [Reorder(tuple(ordered))]
    steps: list[Step] = []
    now, settled = list(rows), [one for one in rows if one not in set(moving)]
    for one in sorted(moving, key=place.__getitem__):
        # right behind the settled card that comes before it in the new order
        behind = max((other for other in settled if place[other] < place[one]), key=place.__getitem__, default=None)
        row = now.index(one)
        now.pop(row)
        to = 0 if behind is None else now.index(behind) + 1
        now.insert(to, one)
        settled.append(one)
        if to != row:
            steps.append(Move(row, to))
    return steps


def _insertions(rows: Sequence[int], new: Sequence[int], known: set[int]) -> Iterator[Step]:
    runs = _runs([row for row, one in enumerate(new) if one not in known])
    if len(runs) <= MOST_STEPS:
        yield from (Insert(first, tuple(new[first : last + 1])) for first, last in runs)
        return
    yield Insert(len(rows), tuple(one for one in new if one not in known))
    yield Reorder(tuple(new))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Group rising rows into (first, last) of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _out_of_order(places: Sequence[int]) -> list[int]:
    """Return the rows outside a longest rising part of `places`: the fewest that have to move (patience sorting)."""
    tails: list[int] = []  # the lowest place that a rising part of each length ends with
    tail_rows: list[int] = []
    before: list[int] = []  # of each row, the row before it in its rising part
    for row, place in enumerate(places):
        length = bisect_left(tails, place)
        before.append(tail_rows[length - 1] if length else -1)
        tails[length : length + 1] = [place]
        tail_rows[length : length + 1] = [row]
    in_order = set()
    row = tail_rows[-1] if tail_rows else -1
    while row >= 0:
        in_order.add(row)
        row = before[row]
    return [row for row in range(len(places)) if row not in in_order]
