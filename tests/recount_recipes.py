"""A second, naive count of what recipes do. Shares no code with the reports."""

from collections.abc import Sequence
from fractions import Fraction

from tests.recount import OPENING_CAUSES, Asked, Entry, percentile
from tests.recount_customers import logs_until
from tests.recount_form import Behind, Cell, Told, count, people, share
from tests.recount_sources import NO_MOVES
from tests.tactics_records import RawTactics
from tracker.domain.stages import Stage

Pair = tuple[Entry, Entry | None]  # the entry that began a stay, and the one that ended it


def recount_recipes(entries: Sequence[Entry], stages: Sequence[Stage], tactics: RawTactics, asked: Asked) -> Told:
    """Count it again."""
    logs = logs_until(entries, asked.as_of)
    had_stays = {entry.to_stage for entry in entries}
    pairs: list[Pair] = [pair for log in logs.values() for pair in zip(log, [*log[1:], None], strict=True)]
    of_period = [pair for pair in pairs if asked.holds(pair[0].day)]
    position = {stage.id: stage.position for stage in stages}
    told: Told = {}
    opened: set[int] = set()
    for stage in sorted(stages, key=lambda one: one.position):
        steps = {step.id for step in tactics.steps if step.stage == stage.id and not step.removed}
        if not steps or (stage.removed and stage.id not in had_stays):
            continue
        here = [pair for pair in of_period if pair[0].to_stage == stage.id]
        opened |= {first.customer for first, _ in here if first.cause in OPENING_CAUSES}
        groups: dict[str, list[Pair]] = {"followed": [], "partly": [], "none": []}
        for first, end in here:
            if first.cause in OPENING_CAUSES:
                continue
            done = {
                tick.step
                for tick in tactics.ticks
                if tick.entry == first.id and tick.step in steps and tick.day <= asked.as_of
            }
            groups["followed" if done == steps else "partly" if done else "none"].append((first, end))
        for group, stays in groups.items():
            for key, cell in _cells(stays, stage, position, asked.as_of).items():
                told["groups", f"{stage.id}:{group}", key] = cell
    told["outside", "", "opening"] = count(people(opened))
    return told


def _cells(stays: list[Pair], stage: Stage, position: dict[int, int], as_of: int) -> dict[str, Cell]:
    ended = [(first, end) for first, end in stays if end is not None]
    own = [(first, end) for first, end in ended if end.cause not in NO_MOVES]
    on = [pair for pair in own if position.get(pair[1].to_stage or 0, 0) > stage.position]
    moved = [
        pair
        for pair in own
        if pair[1].to_stage is None or (pair[1].to_stage in position and pair[1].to_stage != stage.id)
    ]
    lasted = [end.day - first.day for first, end in ended]
    waiting = [as_of - first.day for first, end in stays if end is None]
    every = _listed(stays)
    return {
        "stays": count(every),
        "went_on": count(_listed(on)),
        "move_on": share(_listed(on), _listed(moved)),
        "days_median": (percentile(lasted, 0.5), len(ended), sorted(_listed(ended))),
        "half_after": (_half_after(lasted, waiting), len(stays), count(every)[2]),
    }


def _half_after(lasted: Sequence[int], waiting: Sequence[int]) -> float | None:
    """Kaplan and Meier's estimate by fractions: day by day, of those still there, the share that did not go."""
    still = Fraction(1)
    for day in range(max(lasted, default=-1) + 1):
        at_risk = sum(1 for days in (*lasted, *waiting) if days >= day)
        if at_risk:
            still *= 1 - Fraction(sum(1 for days in lasted if days == day), at_risk)
        if still <= Fraction(1, 2):
            return float(day)
    return None


def _listed(stays: Sequence[tuple[Entry, Entry | None]]) -> Behind:
    return [(first.customer, first.day, None if end is None else end.day) for first, end in stays]
