"""Invented lives: how a customer drifts over five stages, what is talked about on the way, and what is promised."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from random import Random
from typing import Any

from tracker.domain.interactions import Kind, LeftReason
from tracker.domain.stages import Cause
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.words import EARLY, LATE, ShopWords

LEAVES, RESTS = -1, -2
WAYS = (  # by stage: where people go from there, and how many of a hundred do
    {1: 57, 2: 5, LEAVES: 20, RESTS: 18},
    {2: 52, 3: 3, 0: 6, LEAVES: 24, RESTS: 15},
    {3: 55, 1: 9, 4: 2, LEAVES: 7, RESTS: 27},
    {4: 28, 1: 13, 2: 15, LEAVES: 12, RESTS: 32},
    {3: 12, 1: 7, 2: 7, LEAVES: 2, RESTS: 72},
)
COMES_BACK = {1: 8, 2: 4, 0: 3, RESTS: 85}
DAYS = (9.0, 12.0, 8.0, 70.0, 90.0)  # half of those who go on do so within
DAYS_AWAY = 70.0
SPREAD = 0.7  # of the logarithm of the days
CONTACT_EVERY = (8.0, 6.0, 12.0, 32.0, 40.0)  # days
MOST_CONTACTS = 6  # in one stay
ENTRANCE = {0: 86, 1: 10, 2: 4}
ENTRANCE_AS_OPENING = {2: 25, 3: 58, 4: 17}
REASONS = {
    LeftReason.PRICE: 30,
    LeftReason.COMPETITOR: 24,
    LeftReason.NO_ANSWER: 24,
    LeftReason.TOO_FAR: 14,
    LeftReason.NOT_NEEDED: 8,
}
FIRST_KINDS = {Kind.VISIT: 38, Kind.CALL_IN: 30, Kind.EMAIL: 14, Kind.MESSAGE: 14, Kind.CALL_OUT: 4}
KINDS = {Kind.CALL_IN: 24, Kind.CALL_OUT: 22, Kind.VISIT: 22, Kind.EMAIL: 13, Kind.MESSAGE: 11, Kind.NOTE: 8}
PROMISES = 0.22  # of the contacts lead to a follow-up that was kept
TIMED = 0.3  # of the follow-ups have a time
SAYS_WHY = 0.8  # of those who leave
ARCHIVED = 0.12  # of those who went quiet
OPEN_PROMISES = {"overdue": 7, "today": 7, "soon": 17, "later": 10, "": 59}  # of those who are in touch
QUIET_DAYS = 150  # whoever was not in touch for so long is waited for no more
FIRST_BUYER = 2


@dataclass(frozen=True, slots=True)
class Arrival:
    """One entry of the stage log to be. `place` counts the stages from 0; None: Left."""

    at: str
    place: int | None
    cause: Cause
    reason: str = ""


@dataclass(slots=True)
class Life:
    """What happens with one customer, each list in the order of its moments.

    talks: kind, occurred_at, recorded_at, author, note. promises: due_on, due_time, text, created_at, author, done_at.
    """

    arrivals: list[Arrival] = field(default_factory=list)
    talks: list[tuple[str, ...]] = field(default_factory=list)
    promises: list[tuple[str | None, ...]] = field(default_factory=list)
    archived_on: str | None = None

    @property
    def begins_at(self) -> str:
        """When the customer became known."""
        return self.arrivals[0].at

    @property
    def latest_at(self) -> str:
        """When something happened last."""
        return max(self.arrivals[-1].at, self.talks[-1][1] if self.talks else "")


class Lives:
    """Invents one life after another."""

    def __init__(self, hours: OpeningHours, today: date, words: ShopWords, rng: Random) -> None:
        """Invent for a shop with these hours and words; `today` is the last day of every life."""
        self._hours = hours
        self._today = today
        self._words = words
        self._rng = rng

    def life(self, first: date, *, opening: bool) -> Life:
        """Invent the life of somebody who came on a day, or who with `opening` was a customer before it."""
        life = Life()
        place: int = self._choose(ENTRANCE_AS_OPENING if opening else ENTRANCE)
        self._arrive(life, first, place, Cause.OPENING if opening else Cause.CREATE)
        day: date | None = first
        while day is not None:
            target, day_after = self._next(place, day)
            self._talk(life, place, day, day_after)
            if day_after is None:
                break
            if target == LEAVES:
                self._leave(life, day_after)
                target, day_after = self._way(COMES_BACK, DAYS_AWAY, day_after)
                if day_after is None:
                    break
            self._arrive(life, day_after, target, Cause.MOVE)
            place, day = target, day_after
        self._end(life)
        return life

    def _next(self, place: int, day: date) -> tuple[int, date | None]:
        return self._way(WAYS[place], DAYS[place], day)

    def _way(self, ways: dict[int, int], days: float, day: date) -> tuple[int, date | None]:
        """Choose where somebody goes next and when; None: they do not, or not yet."""
        target: int = self._choose(ways)
        if target == RESTS:
            return target, None
        waited = round(days * self._rng.lognormvariate(0.0, SPREAD))
        return target, self._hours.open_day(day + timedelta(days=max(1, waited)))

    def _arrive(self, life: Life, day: date, place: int, cause: Cause) -> None:
        at = self._hours.moment(day, self._rng)
        life.arrivals.append(Arrival(at, place, cause))
        kind = self._choose(FIRST_KINDS if cause == Cause.CREATE else KINDS)
        if cause != Cause.OPENING:
            self._log(life, kind, at, self._words.talk(kind, _phase(place), self._rng))

    def _leave(self, life: Life, day: date) -> None:
        at = self._hours.moment(day, self._rng)
        reason: LeftReason = self._choose(REASONS)
        life.arrivals.append(Arrival(at, None, Cause.MOVE, reason))
        if self._chance(SAYS_WHY):
            kind = Kind.CALL_OUT if reason == LeftReason.NO_ANSWER else self._choose(KINDS)
            self._log(life, kind, at, self._words.line(self._words.farewells[reason], self._rng))

    def _talk(self, life: Life, place: int, since: date, until: date | None) -> None:
        """Keep in touch during a stay; in one that goes on for ever it becomes quiet."""
        day = since
        for _ in range(self._rng.randint(1, MOST_CONTACTS)):
            gap = 1 + int(self._rng.expovariate(1 / CONTACT_EVERY[place]))
            next_day = self._hours.open_day(day + timedelta(days=gap))
            if next_day is None or (until is not None and next_day >= until):
                break
            day = next_day
            kind = self._choose(KINDS)
            at = self._hours.moment(day, self._rng)
            self._log(life, kind, at, self._words.talk(kind, _phase(place), self._rng))
            if self._chance(PROMISES):
                self._promise(life, place, day, at)

    def _promise(self, life: Life, place: int, day: date, at: str) -> None:
        due = self._hours.open_day(day + timedelta(days=self._rng.choice((1, 2, 3, 5, 7, 14))))
        done = due and self._hours.open_day(due + timedelta(days=self._rng.choice((0, 0, 0, 1, 3))))
        if due is not None and done is not None:
            text = self._words.line(self._words.follow_ups[_phase(place)], self._rng)
            values = (due.isoformat(), self._due_time(), text, at, self._author(at))
            life.promises.append((*values, self._hours.moment(done, self._rng)))

    def _end(self, life: Life) -> None:
        """Say how things stand today: archived, waited for, or nothing of it."""
        latest = date.fromisoformat(life.latest_at[:10])
        quiet = (self._today - latest).days
        if quiet > QUIET_DAYS:
            if self._chance(ARCHIVED):
                life.archived_on = (latest + timedelta(days=self._rng.randint(30, QUIET_DAYS))).isoformat()
            return
        place = life.arrivals[-1].place
        if place is None:
            return
        due = self._due(self._choose(OPEN_PROMISES), latest)
        if due is not None:
            text = self._words.line(self._words.follow_ups[_phase(place)], self._rng)
            at = life.latest_at
            life.promises.append((due.isoformat(), self._due_time(), text, at, self._author(at), None))

    def _due(self, when: str, latest: date) -> date | None:
        """Choose the day of an open follow-up that was promised on the day of the latest contact."""
        if when == "overdue":
            earliest = max(1, (self._today - latest).days - 1)
            return self._today - timedelta(days=min(earliest, self._rng.randint(1, 9)))
        if when == "today":
            return self._today
        if not when:
            return None
        return self._today + timedelta(days=self._rng.randint(*((1, 7) if when == "soon" else (8, 30))))

    def _due_time(self) -> str | None:
        if not self._chance(TIMED):
            return None
        return time(self._rng.randint(9, 17), self._rng.choice((0, 0, 30))).strftime("%H:%M")

    def _log(self, life: Life, kind: Kind, at: str, note: str) -> None:
        life.talks.append((kind, at, self._hours.typed(at, self._rng), self._author(at), note))

    def _author(self, at: str) -> str:
        """Say who was in the shop: the owner, or on some days the other one."""
        owner, other = self._words.authors
        return (owner, owner, other, owner, other)[date.fromisoformat(at[:10]).toordinal() % 5]

    def _chance(self, share: float) -> bool:
        return self._rng.random() < share

    def _choose(self, weighed: dict[Any, int]) -> Any:
        return self._rng.choices(tuple(weighed), tuple(weighed.values()))[0]


def _phase(place: int) -> int:
    return LATE if place >= FIRST_BUYER else EARLY
