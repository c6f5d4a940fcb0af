"""A second, naive count of the reports made from stays, straight from raw log entries.

It shares no code with the reports. Plain loops over plain lists, and fractions in place of floats; slow on purpose.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from tests.recount import OPENING_CAUSES, REMOVAL_CAUSES, Asked, Entry, percentile
from tracker.domain.stages import Stage

SPANS = {"d0": 0, "d1_2": 2, "d3_7": 7, "d8_14": 14, "d15_30": 30, "d31_90": 90, "d91": 10**6}  # the longest of each


@dataclass(frozen=True)
class RawShop:
    """What a shop holds. reasons: by the id of an entry into Left. spoken: customers and days of interactions."""

    entries: Sequence[Entry]
    stages: Sequence[Stage]
    archived: Mapping[int, int]
    reasons: Mapping[int, str] = field(default_factory=dict)
    spoken: Sequence[tuple[int, int]] = ()


Behind = tuple[int, date | None, date | None]


class Again(NamedTuple):
    """A number counted again. value None of a count: as many as are behind it."""

    value: float | None
    behind: list[Behind]
    is_count: bool = True


Place = tuple[str, str, str]


@dataclass(frozen=True)
class Step:
    """An entry between its neighbours: the stay it began, seen at the as-of day."""

    entry: Entry
    before: Entry | None
    after: Entry | None

    @property
    def behind(self) -> Behind:
        return (self.entry.customer, _day(self.entry.day), None if self.after is None else _day(self.after.day))

    @property
    def goes_to(self) -> int | None:
        """The stage that the following entry goes to."""
        assert self.after is not None
        return self.after.to_stage


def recount_report(name: str, shop: RawShop, asked: Asked) -> dict[Place, Again]:
    """Count every number of a report again, by its place."""
    counters = {
        "stuck": _count_stuck,
        "time": _count_times,
        "moves": _count_moves,
        "left": _count_left,
        "board": _count_board,
    }
    return counters[name](_Log(shop, asked))


class _Log:
    def __init__(self, shop: RawShop, asked: Asked) -> None:
        self.shop = shop
        self.asked = asked
        self.customers: dict[int, list[Entry]] = {}
        for entry in sorted(shop.entries, key=lambda entry: (entry.customer, entry.day, entry.id)):
            if entry.day <= asked.as_of:
                self.customers.setdefault(entry.customer, []).append(entry)
        self.steps = [
            Step(entry, log[at - 1] if at else None, log[at + 1] if at + 1 < len(log) else None)
            for log in self.customers.values()
            for at, entry in enumerate(log)
        ]
        self.stages = sorted(
            (one for one in shop.stages if not one.removed or any(e.to_stage == one.id for e in shop.entries)),
            key=lambda stage: stage.position,
        )
        self.position = {stage.id: stage.position for stage in shop.stages}

    def stays(self, stage: Stage) -> list[Step]:
        """Give the stays of a stage that began in the period."""
        return [step for step in self.steps if step.entry.to_stage == stage.id and self.counts(step.entry)]

    def counts(self, entry: Entry) -> bool:
        return self.asked.holds(entry.day) and entry.cause not in OPENING_CAUSES

    def outcome(self, step: Step) -> str:
        if step.after is None:
            return "here"
        if not is_move(step.after) or step.goes_to == step.entry.to_stage:
            return "other"
        if step.goes_to is None:
            return "left"
        if step.goes_to not in self.position:
            return "other"
        assert step.entry.to_stage is not None
        return "forward" if self.position[step.goes_to] > self.position[step.entry.to_stage] else "back"

    def moves(self) -> list[Step]:
        """Give the stays that a move of the customer in the period ended, between today's stages and Left."""
        places = {*self.position, None}
        return [
            step
            for step in self.steps
            if step.after is not None
            and is_move(step.after)
            and self.asked.holds(step.after.day)
            and {step.entry.to_stage, step.after.to_stage} <= places
        ]

    def won_back(self) -> list[Step]:
        return [
            step
            for step in self.steps
            if step.before is not None
            and step.before.to_stage is None
            and step.entry.to_stage in self.position
            and is_move(step.entry)
            and self.asked.holds(step.entry.day)
        ]

    def is_archived(self, customer: int) -> bool:
        return self.shop.archived.get(customer, 10**9) <= self.asked.as_of

    def outside(self) -> dict[Place, Again]:
        opened = {
            step.entry.customer
            for step in self.steps
            if step.entry.cause in OPENING_CAUSES
            and step.entry.to_stage in self.position
            and self.asked.holds(step.entry.day)
        }
        archived = {customer for customer in self.customers if self.is_archived(customer)}
        return {("outside", "", "opening"): people(opened), ("outside", "", "archived"): people(archived)}


def is_move(entry: Entry) -> bool:
    """Whether the customer did it."""
    return entry.cause not in (*OPENING_CAUSES, *REMOVAL_CAUSES)


def people(customers: Sequence[int] | set[int]) -> Again:
    return Again(None, [(customer, None, None) for customer in sorted(customers)])


def stays(steps: Sequence[Step]) -> Again:
    return Again(None, [step.behind for step in steps])


def rate(part: int, whole: Again) -> Again:
    size = len(whole.behind)
    return Again(part / size if size else None, whole.behind, is_count=False)


def median_of(steps: Sequence[Step], lengths: Sequence[int], share: float = 0.5) -> Again:
    return Again(percentile(lengths, share), [step.behind for step in steps], is_count=False)


def survivors(lengths: Sequence[tuple[int, bool]]) -> list[tuple[int, Fraction]]:
    """Give the share still there after each day on which somebody was gone. lengths: days, and whether gone then."""
    share, curve = Fraction(1), []
    for day in sorted({days for days, gone in lengths if gone}):
        at_risk = sum(days >= day for days, _ in lengths)
        share *= 1 - Fraction(sum(days == day and gone for days, gone in lengths), at_risk)
        curve.append((day, share))
    return curve


def _day(ordinal: int) -> date:
    return date.fromordinal(ordinal)


def _lasted(step: Step, as_of: int) -> int:
    return (as_of if step.after is None else step.after.day) - step.entry.day


def _count_stuck(log: _Log) -> dict[Place, Again]:
    found: dict[Place, Again] = {}
    every: list[Step] = []
    stuck_anywhere: list[Step] = []
    for stage in log.stages:
        own = log.stays(stage)
        every += own
        row = {end: [step for step in own if log.outcome(step) == end] for end in ("forward", "back", "left", "other")}
        here = [step for step in own if step.after is None]
        moved = [step for step in own if log.outcome(step) in {"forward", "back", "left"}]
        finished = [
            step
            for step in log.steps
            if step.entry.to_stage == stage.id and step.after and step.entry.cause not in OPENING_CAUSES
        ]
        usual = percentile([_lasted(step, log.asked.as_of) for step in finished], 0.75) or 0
        limit = float(stage.limit_days or max(14, usual))
        stuck = [step for step in log.steps if step.entry.to_stage == stage.id and _is_stuck(log, step, limit)]
        stuck_anywhere += stuck
        key = str(stage.id)
        found |= {("stages", key, end): stays(steps) for end, steps in row.items()}
        found["stages", key, "stays"] = stays(own)
        found["stages", key, "stay_customers"] = people({step.entry.customer for step in own})
        found["stages", key, "here"] = stays(here)
        found["stages", key, "move_on"] = rate(len(row["forward"]), stays(moved))
        found["stages", key, "waiting_median"] = median_of(here, [_lasted(step, log.asked.as_of) for step in here])
        found["stages", key, "limit"] = Again(limit, [step.behind for step in finished], is_count=False)
        found["stages", key, "stuck"] = stays(stuck)
    forward = sum(log.outcome(step) == "forward" for step in every)
    went = [step for step in every if log.outcome(step) in {"forward", "back", "left"}]
    found["", "", "stays"] = stays(sorted(every, key=log.steps.index))
    found["", "", "moved_on"] = rate(forward, stays(sorted(went, key=log.steps.index)))
    found["", "", "stuck"] = stays(sorted(stuck_anywhere, key=log.steps.index))
    return found | log.outside()


def _is_stuck(log: _Log, step: Step, limit: float) -> bool:
    customer, today = step.entry.customer, log.asked.as_of
    if step.after is not None or log.is_archived(customer) or today - step.entry.day <= limit:
        return False
    since = [today - day for who, day in log.shop.spoken if who == customer and day <= today]
    return not any(days <= limit / 2 for days in since)


def _count_times(log: _Log) -> dict[Place, Again]:
    found: dict[Place, Again] = {}
    for stage in log.stages:
        key, own = str(stage.id), log.stays(stage)
        here = [step for step in own if step.after is None]
        finished = [step for step in own if step.after is not None]
        lengths = [_lasted(step, log.asked.as_of) for step in finished]
        found["stages", key, "finished"] = stays(finished)
        found["stages", key, "days_median"] = median_of(finished, lengths)
        found["stages", key, "days_p75"] = median_of(finished, lengths, 0.75)
        found["stages", key, "here"] = stays(here)
        found["stages", key, "waiting_median"] = median_of(here, [_lasted(step, log.asked.as_of) for step in here])
        curve = survivors([(_lasted(step, log.asked.as_of), step.after is not None) for step in own])
        half = next((float(day) for day, share in curve if share <= Fraction(1, 2)), None)
        found["stages", key, "half_after"] = Again(half, [step.behind for step in own], is_count=False)
        shortest = 0
        for span, longest in SPANS.items():
            inside = [step for step in finished if shortest <= _lasted(step, log.asked.as_of) <= longest]
            found["distribution", key, span] = stays(inside)
            shortest = longest + 1
    return found | log.outside()


def _count_moves(log: _Log) -> dict[Place, Again]:
    found: dict[Place, Again] = {}
    moves, back = log.moves(), log.won_back()
    places = [*(stage.id for stage in log.stages), None]
    for one in places:
        for other in places:
            between = [step for step in moves if step.entry.to_stage == one and step.goes_to == other]
            found["matrix", str(one or "left"), f"to:{other or 'left'}"] = stays(between)
    for stage in log.stages:
        who = [step.entry.customer for step in log.stays(stage)]
        returning = {customer for customer in who if who.count(customer) >= 2}
        found["stages", str(stage.id), "customers"] = people(set(who))
        found["stages", str(stage.id), "returning"] = people(returning)
        found["stages", str(stage.id), "comes_back"] = rate(len(returning), people(set(who)))
    to_and_fro: set[int] = set()
    for at, first in enumerate(log.stages):
        for second in log.stages[at + 1 :]:
            both = {first.id, second.id}
            between = [step for step in moves if {step.entry.to_stage, step.goes_to} == both]
            who = [step.entry.customer for step in between]
            pairs = {customer for customer in who if who.count(customer) >= 3}
            if pairs:
                key = f"{first.id}-{second.id}"
                found["pairs", key, "customers"] = people(pairs)
                found["pairs", key, "moves"] = stays([step for step in between if step.entry.customer in pairs])
            to_and_fro |= pairs
    found["", "", "moves"] = stays(moves)
    found["", "", "movers"] = people({step.entry.customer for step in moves})
    found["", "", "ping_pong"] = people(to_and_fro)
    found["", "", "won_back"] = stays(back)
    found["", "", "won_back_customers"] = people({step.entry.customer for step in back})
    return found | log.outside()


def _count_left(log: _Log) -> dict[Place, Again]:
    found: dict[Place, Again] = {}
    moves = [step for step in log.moves() if step.entry.to_stage is not None and step.goes_to != step.entry.to_stage]
    left = [step for step in moves if step.goes_to is None]
    reasons = {_reason(log, step) for step in left}
    for stage in log.stages:
        key = str(stage.id)
        own = [step for step in left if step.entry.to_stage == stage.id]
        found["stages", key, "left"] = stays(own)
        found["stages", key, "customers"] = people({step.entry.customer for step in own})
        out = stays([step for step in moves if step.entry.to_stage == stage.id])
        found["stages", key, "left_rate"] = rate(len(own), out)
        found["stages", key, "came_back"] = stays([step for step in own if _came_back(log, step)])
        for reason in reasons:
            found["matrix", key, f"reason:{reason}"] = stays([step for step in own if _reason(log, step) == reason])
    for reason in reasons:
        own = [step for step in left if _reason(log, step) == reason]
        found["reasons", reason, "left"] = stays(own)
        found["reasons", reason, "customers"] = people({step.entry.customer for step in own})
        found["reasons", reason, "share"] = rate(len(own), stays(left))
    gone = {
        customer
        for customer, entries in log.customers.items()
        if entries[-1].to_stage is None and not log.is_archived(customer)
    }
    found["", "", "left"] = stays(left)
    found["", "", "customers"] = people({step.entry.customer for step in left})
    found["", "", "left_now"] = people(gone)
    found["", "", "won_back"] = stays(log.won_back())
    return found | log.outside()


def _reason(log: _Log, step: Step) -> str:
    assert step.after is not None
    return log.shop.reasons.get(step.after.id, "")


def _came_back(log: _Log, step: Step) -> bool:
    entries = log.customers[step.entry.customer]
    later = [entry for entry in entries[entries.index(step.entry) + 1 :] if entry.to_stage is not None]
    return bool(later) and is_move(later[0]) and later[0].to_stage in log.position


def _count_board(log: _Log) -> dict[Place, Again]:
    stands: dict[Any, set[int]] = {stage.id: set() for stage in log.stages}
    figures: dict[str, set[int]] = {"left": set(), "archived": set(), "elsewhere": set(), "known": set(log.customers)}
    for customer, entries in log.customers.items():
        last = entries[-1].to_stage
        if log.is_archived(customer):
            figures["archived"].add(customer)
        elif last is None:
            figures["left"].add(customer)
        else:
            stands.get(last, figures["elsewhere"]).add(customer)
    found = {("stages", str(stage), "count"): people(who) for stage, who in stands.items()}
    return found | {("", "", key): people(who) for key, who in figures.items()}
