"""A second, naive count of every figure of the funnel, straight from raw log entries.

It shares no code with the reports, so that the two can only agree by both being right. Plain loops over plain lists;
slow on purpose.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tracker.domain.stages import Stage

OPENING_CAUSES = ("opening", "set_change")
REMOVAL_CAUSES = ("stage_removed",)


@dataclass(frozen=True)
class Entry:
    """One raw entry of the stage log; to_stage None is Left."""

    customer: int
    id: int
    to_stage: int | None
    day: int
    cause: str


@dataclass
class Recount:
    """The figures of each stage shown, by name, and the people behind each, by (name, stage id or None)."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    people: dict[tuple[str, int | None], set[int]] = field(default_factory=dict)


@dataclass(frozen=True)
class NaiveStay:
    """From one entry to the next of the same customer, seen at the as-of day."""

    customer: int
    stage: int | None
    entered: int
    begun_by: str
    until: int | None
    to_stage: int | None
    ended_by: str | None


@dataclass(frozen=True)
class Asked:
    """What is asked for: days of joining (both included), the day it is seen at, and how long anybody has."""

    first: int | None
    last: int | None
    as_of: int
    within_days: int | None = None

    def holds(self, day: int) -> bool:
        """Whether a day is in the period."""
        if self.first is not None and day < self.first:
            return False
        return not (self.last is not None and day > self.last) and day <= self.as_of


def recount(entries: Sequence[Entry], stages: Sequence[Stage], archived: Mapping[int, int], asked: Asked) -> Recount:
    """Count the funnel again. stages: in any order; archived: customer to day."""
    logs = _logs(entries, asked.as_of)
    shown = sorted(
        (stage for stage in stages if not stage.removed or any(entry.to_stage == stage.id for entry in entries)),
        key=lambda stage: stage.position,
    )
    result = Recount()
    _count_places(result, logs, stages, archived, asked.as_of)
    _count_cohort(result, logs, stages, shown, asked)
    _count_stays(result, logs, stages, shown, asked)
    for number, stage in enumerate(shown):
        row = _row(result, logs, stages, stage, asked)
        reached, first = row["reached"], result.rows[0]["reached"] if result.rows else row["reached"]
        before = result.rows[number - 1]["reached"] if number else 0
        row["step"] = reached / before if before else None
        row["from_start"] = reached / first if first else None
        result.rows.append(row)
    return result


def recount_board(
    entries: Sequence[Entry], stages: Sequence[Stage], archived: Mapping[int, int], day: int
) -> dict[tuple[str, int | None], set[int]]:
    """Say again who stood where at the end of a day."""
    result = Recount()
    _count_places(result, _logs(entries, day), stages, archived, day)
    return result.people


def percentile(values: Sequence[int], share: float) -> float | None:
    """Give a percentile, linear between the two neighbours."""
    if not values:
        return None
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _logs(entries: Sequence[Entry], as_of: int) -> dict[int, list[Entry]]:
    logs: dict[int, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.day, entry.id)):
        if entry.day <= as_of:
            logs.setdefault(entry.customer, []).append(entry)
    return logs


def _is_move(entry: Entry) -> bool:
    return entry.cause not in OPENING_CAUSES and entry.cause not in REMOVAL_CAUSES


def _count_places(
    result: Recount, logs: dict[int, list[Entry]], stages: Sequence[Stage], archived: Mapping[int, int], day: int
) -> None:
    people = result.people
    for name in ("known", "archived", "left_now", "elsewhere"):
        people[name, None] = set()
    for stage in stages:
        people["on_board", stage.id] = set()
    for customer, log in logs.items():
        people["known", None].add(customer)
        stands = log[-1].to_stage
        if customer in archived and archived[customer] <= day:
            people["archived", None].add(customer)
        elif stands is None:
            people["left_now", None].add(customer)
        elif ("on_board", stands) in people:
            people["on_board", stands].add(customer)
        else:
            people["elsewhere", None].add(customer)


def _count_cohort(
    result: Recount, logs: dict[int, list[Entry]], stages: Sequence[Stage], shown: Sequence[Stage], asked: Asked
) -> None:
    people = result.people
    people["cohort", None], people["too_recent", None] = set(), set()
    for stage in shown:
        for name in ("reached", "visited", "strict", "skipped", "dropped"):
            people[name, stage.id] = set()
    for customer, log in logs.items():
        into_stages = [entry for entry in log if entry.to_stage is not None]
        if not into_stages or not _is_move(into_stages[0]) or not asked.holds(into_stages[0].day):
            continue
        if log[0].cause in OPENING_CAUSES:
            continue
        joined = into_stages[0].day
        moves = [entry for entry in into_stages if _is_move(entry)]
        if asked.within_days is not None:
            if asked.as_of - joined < asked.within_days:
                people["too_recent", None].add(customer)
                continue
            moves = [entry for entry in moves if entry.day <= joined + asked.within_days]
        people["cohort", None].add(customer)
        _count_progress(people, customer, moves, stages, shown)


def _count_progress(
    people: dict[tuple[str, int | None], set[int]],
    customer: int,
    moves: list[Entry],
    stages: Sequence[Stage],
    shown: Sequence[Stage],
) -> None:
    position_of = {stage.id: stage.position for stage in stages}
    positions = [position_of[entry.to_stage] for entry in moves if entry.to_stage in position_of]
    path = [entry.to_stage for entry in moves]
    for number, stage in enumerate(shown):
        reached = any(position >= stage.position for position in positions)
        if reached:
            people["reached", stage.id].add(customer)
        if stage.id in path:
            people["visited", stage.id].add(customer)
        elif reached:
            people["skipped", stage.id].add(customer)
        if number + 1 < len(shown) and reached:
            following = shown[number + 1].position
            if not any(position >= following for position in positions):
                people["dropped", stage.id].add(customer)
        wanted = [shown[index].id for index in range(number + 1)]
        if all(one in path for one in wanted):
            firsts = [path.index(one) for one in wanted]
            if firsts == sorted(firsts):
                people["strict", stage.id].add(customer)


def _naive_stays(logs: dict[int, list[Entry]]) -> list[NaiveStay]:
    stays = []
    for customer, log in logs.items():
        for index, entry in enumerate(log):
            after = log[index + 1] if index + 1 < len(log) else None
            until, to_stage, ended_by = (
                (None, None, None) if after is None else (after.day, after.to_stage, after.cause)
            )
            stays.append(NaiveStay(customer, entry.to_stage, entry.day, entry.cause, until, to_stage, ended_by))
    return stays


def _stays_in(logs: dict[int, list[Entry]], stage: Stage, asked: Asked) -> list[NaiveStay]:
    return [
        stay
        for stay in _naive_stays(logs)
        if stay.stage == stage.id and asked.holds(stay.entered) and stay.begun_by not in OPENING_CAUSES
    ]


def _outcome(stay: NaiveStay, position_of: Mapping[int, int]) -> str:
    if stay.until is None or stay.stage is None:
        return "here"
    if stay.ended_by in OPENING_CAUSES or stay.ended_by in REMOVAL_CAUSES:
        return "other"
    if stay.to_stage is None:
        return "left"
    if stay.to_stage not in position_of or stay.to_stage == stay.stage:
        return "other"
    return "forward" if position_of[stay.to_stage] > position_of[stay.stage] else "back"


def _count_stays(
    result: Recount, logs: dict[int, list[Entry]], stages: Sequence[Stage], shown: Sequence[Stage], asked: Asked
) -> None:
    position_of = {stage.id: stage.position for stage in stages}
    for stage in shown:
        stays = _stays_in(logs, stage, asked)
        result.people["stays", stage.id] = {stay.customer for stay in stays}
        for name in ("forward", "back", "left", "other", "here"):
            behind = {stay.customer for stay in stays if _outcome(stay, position_of) == name}
            result.people[name, stage.id] = behind
        result.people["returning", stage.id] = {
            stay.customer for stay in stays if sum(other.customer == stay.customer for other in stays) > 1
        }


def _row(
    result: Recount, logs: dict[int, list[Entry]], stages: Sequence[Stage], stage: Stage, asked: Asked
) -> dict[str, Any]:
    position_of = {other.id: other.position for other in stages}
    stays = _stays_in(logs, stage, asked)
    outcomes = [_outcome(stay, position_of) for stay in stays]
    finished = [stay.until - stay.entered for stay in stays if stay.until is not None]
    waiting = [asked.as_of - stay.entered for stay in stays if stay.until is None]
    row: dict[str, Any] = {"name": stage.name, "stays": len(stays)}
    row["stay_customers"] = len(result.people["stays", stage.id])
    for name in ("on_board", "reached", "visited", "strict", "returning"):
        row[name] = len(result.people[name, stage.id])
    for name in ("forward", "back", "left", "other", "here"):
        row[name] = outcomes.count(name)
    moved = row["forward"] + row["back"] + row["left"]
    row["move_on"] = row["forward"] / moved if moved else None
    row["days_median"], row["days_p75"] = percentile(finished, 0.5), percentile(finished, 0.75)
    row["waiting_median"] = percentile(waiting, 0.5)
    return row
