"""What a customer's stage log says of their way: stay after stay, and the stages still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from tracker.domain.records import LoggedMove
from tracker.domain.stages import Stage


@dataclass(frozen=True, slots=True)
class Stay:
    """A time in one place; `stage_id` None with an entry is Left, `started` None is a stage still to come."""

    stage_id: int | None
    name: str  # empty for Left
    colour: str  # empty for Left and for stages that were removed
    started: date | None
    days: int
    again: bool
    is_current: bool


def stays_of_moves(moves: Sequence[LoggedMove], stages: Sequence[Stage], today: date) -> list[Stay]:
    """Return the stays, oldest first, then the stages after the present one; nothing follows Left.

    A stage that is still there is called by its present name, one that was removed by the name it had.
    """
    known = {stage.id: stage for stage in stages}
    ends = [*(day_of(move.occurred_at) for move in moves[1:]), *([today] if moves else ())]
    seen = set[int | None]()
    stays = []
    for move, end in zip(moves, ends, strict=True):
        started = day_of(move.occurred_at)
        stage = known.get(move.to_stage or 0)
        stays.append(
            Stay(
                move.to_stage,
                stage.name if stage else move.to_name,
                stage.colour if stage else "",
                started,
                max(0, (end - started).days),
                move.to_stage in seen,
                move is moves[-1],
            )
        )
        seen.add(move.to_stage)
    here = known.get(moves[-1].to_stage or 0) if moves else None
    coming = [stage for stage in stages if here is not None and stage.position > here.position]
    return [*stays, *(Stay(stage.id, stage.name, stage.colour, None, 0, False, False) for stage in coming)]


def days_before(moves: Sequence[LoggedMove]) -> dict[int, int]:
    """Return for each entry how many days the stay before it took, by the entry's id; 0 for the first."""
    days = {
        after.id: (day_of(after.occurred_at) - day_of(before.occurred_at)).days for before, after in pairwise(moves)
    }
    return {**({moves[0].id: 0} if moves else {}), **days}


def next_stage(stage_id: int | None, stages: Sequence[Stage]) -> Stage | None:
    """Return the stage after one, in board order; None after the last and for somebody who left."""
    here = next((stage for stage in stages if stage.id == stage_id), None)
    return next((stage for stage in stages if here and stage.position > here.position), None)


def day_of(stamp: str) -> date:
    """Return the day of a stored moment."""
    return date.fromisoformat(stamp[:10])
