"""Invented lives: how a customer drifts over five stages, what is talked about on the way, and what is promised.

Nobody is forgotten: who does not move on is tried again for a while and then given up, regulars are kept in touch with.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from tracker.domain.followups import Promise
from tracker.domain.interactions import Kind, LeftReason
from tracker.domain.stages import Cause
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.promised import Promised, time_of_day
from tracker.jobs.sample.words import EARLY, IN, LATE, OUT, ShopWords

LEAVES, RESTS, SHELVED = -1, -2, -3
WAYS = (  # by stage: where people go from there, and how many of a hundred do
    {1: 57, 2: 5, LEAVES: 8, RESTS: 30},
    {2: 52, 3: 3, 0: 6, LEAVES: 12, RESTS: 27},
    {3: 55, 1: 9, 4: 2, LEAVES: 7, RESTS: 27},
    {4: 28, 1: 13, 2: 15, LEAVES: 12, RESTS: 32},
    {3: 12, 1: 7, 2: 7, LEAVES: 2, RESTS: 72},
)
COMES_BACK = {1: 8, 2: 4, 0: 3, RESTS: 85}
DAYS = (9.0, 12.0, 16.0, 70.0, 90.0)  # half of those who go on do so within
DAYS_AWAY = 70.0
SPREAD = 0.7  # of the logarithm of the days
CONTACT_EVERY = (8.0, 6.0, 12.0, 32.0, 40.0)  # days
MOST_CONTACTS = 6  # in one stay that went on
TRIED_EVERY = ((10, 38), (10, 40), (18, 60), (15, 85), (20, 110))  # days, by stage, for those who stay where they are
GIVEN_UP_AFTER = (75.0, 75.0, 100.0)  # half of those who do not move on are given up within; regulars never
GIVEN_UP = ({LEAVES: 65, SHELVED: 35}, {LEAVES: 70, SHELVED: 30}, {LEAVES: 50, SHELVED: 50})
PATIENCE_SPREAD = 0.25
LONG_STAY, LONG_SILENCE = (22, 25, 28), (10, 11, 13)  # days, by stage: who is left waiting
LEFT_WAITING = 0.04  # of all customers, at most; the others the shop has got back to in the last days
GOT_BACK = (0, 7)  # days ago
ENTRANCE = {0: 86, 1: 10, 2: 4}
ENTRANCE_AS_OPENING = {2: 25, 3: 58, 4: 17}
REASONS = {
    LeftReason.PRICE: 30,
    LeftReason.COMPETITOR: 24,
    LeftReason.NO_ANSWER: 24,
    LeftReason.TOO_FAR: 14,
    LeftReason.NOT_NEEDED: 8,
}
REASONS_GIVEN_UP = {
    LeftReason.NO_ANSWER: 55,
    LeftReason.NOT_NEEDED: 20,
    LeftReason.COMPETITOR: 15,
    LeftReason.TOO_FAR: 10,
}
FIRST_KINDS = {Kind.VISIT: 38, Kind.CALL_IN: 30, Kind.EMAIL: 14, Kind.MESSAGE: 14, Kind.CALL_OUT: 4}
KINDS = {Kind.CALL_IN: 24, Kind.CALL_OUT: 22, Kind.VISIT: 22, Kind.EMAIL: 13, Kind.MESSAGE: 11, Kind.NOTE: 8}
TRY_KINDS = {Kind.CALL_OUT: 48, Kind.MESSAGE: 22, Kind.EMAIL: 20, Kind.CALL_IN: 10}
CALLS = {Kind.CALL_IN: IN, Kind.CALL_OUT: OUT}
WRITTEN = {Kind.EMAIL, Kind.MESSAGE}
RULES = {1: (3, Promise.CALL), 2: (2, Promise.MESSAGE)}  # by stage: what is promised on entering it, in how many days
RULES_SINCE = 120  # days
PROMISES = 0.22  # of the contacts lead to a follow-up that was kept
SAYS_WHY = 0.8  # of those who leave
ARCHIVED = 0.4  # of those who left long ago
LONG_AGO = 120  # days
FIRST_BUYER = 2
FIRST_OF_RULES = 1
FOR_EVER = 1000


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

    talks: kind, occurred_at, recorded_at, author, note, direction.
    """

    arrivals: list[Arrival] = field(default_factory=list)
    talks: list[tuple[str, ...]] = field(default_factory=list)
    promises: list[Promised] = field(default_factory=list)
    archived_on: str | None = None

    @property
    def begins_at(self) -> str:
        """When the customer became known."""
        return self.arrivals[0].at

    @property
    def place(self) -> int | None:
        """Which stage the customer is in now; None: Left."""
        return self.arrivals[-1].place

    @property
    def is_on_board(self) -> bool:
        """Whether the customer is in a stage and not archived."""
        return self.place is not None and self.archived_on is None

    @property
    def is_waited_for(self) -> bool:
        """Whether something is promised to the customer."""
        return any(promise.done_at is None for promise in self.promises)

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
            target, day_after = self._way(WAYS[place], DAYS[place], day)
            reasons = REASONS
            if target == RESTS:
                target, day_after = self._patience(place, day)
                reasons = REASONS_GIVEN_UP
            self._talk(life, place, day, day_after, went_on=day_after is not None and reasons is REASONS)
            if target == SHELVED and day_after is not None:
                life.archived_on = day_after.isoformat()
                break
            if day_after is None:
                break
            if target == LEAVES:
                self._leave(life, day_after, reasons)
                target, day_after = self._way(COMES_BACK, DAYS_AWAY, day_after)
                if day_after is None:
                    break
            self._arrive(life, day_after, target, Cause.MOVE)
            place, day = target, day_after
        self._end(life)
        return life

    def get_back(self, lives: list[Life]) -> None:
        """Let the shop contact those who have waited for long, but for a share of all."""
        waiting = [life for life in lives if self._waits(life)]
        self._rng.shuffle(waiting)
        for life in waiting[round(len(lives) * LEFT_WAITING) :]:
            day = self._hours.open_day(self._today - timedelta(days=self._rng.randint(*GOT_BACK)))
            kind = self._choose(TRY_KINDS)
            direction = OUT if kind in WRITTEN else ""
            at = self._hours.moment(day or self._hours.last, self._rng)
            self._log(life, kind, at, life.place or 0, direction)

    def _waits(self, life: Life) -> bool:
        place = life.place
        if place is None or life.archived_on is not None or place >= len(LONG_STAY):
            return False
        since, latest = date.fromisoformat(life.arrivals[-1].at[:10]), date.fromisoformat(life.latest_at[:10])
        stay, silence = (self._today - since).days, (self._today - latest).days
        return stay >= LONG_STAY[place] and silence >= LONG_SILENCE[place]

    def _patience(self, place: int, day: date) -> tuple[int, date | None]:
        """Choose what becomes of somebody who does not move on, and when; None: they are not given up yet."""
        if place >= len(GIVEN_UP):
            return RESTS, None
        waited = round(GIVEN_UP_AFTER[place] * self._rng.lognormvariate(0.0, PATIENCE_SPREAD))
        return self._choose(GIVEN_UP[place]), self._hours.open_day(day + timedelta(days=waited))

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
        if cause == Cause.OPENING:
            return
        first = cause == Cause.CREATE
        kind = self._choose(FIRST_KINDS if first else KINDS)
        self._log(life, kind, at, place, IN if first and kind in WRITTEN else "")
        if place in RULES and (self._today - day).days <= RULES_SINCE:
            self._promise_by_rule(life, place, day, at)

    def _leave(self, life: Life, day: date, reasons: dict[LeftReason, int]) -> None:
        at = self._hours.moment(day, self._rng)
        reason: LeftReason = self._choose(reasons)
        life.arrivals.append(Arrival(at, None, Cause.MOVE, reason))
        if self._chance(SAYS_WHY):
            kind = Kind.CALL_OUT if reason == LeftReason.NO_ANSWER else self._choose(KINDS)
            note = self._words.line(self._words.farewells[reason], self._rng)
            self._write(life, kind, at, note, self._direction(kind))

    def _talk(self, life: Life, place: int, since: date, until: date | None, *, went_on: bool) -> None:
        """Keep in touch during a stay: a few times in one that went on, else until it ends or until today."""
        contacts = self._rng.randint(1, MOST_CONTACTS) if went_on else FOR_EVER
        tried = not went_on and phase_of(place) == EARLY
        day = since
        for _ in range(contacts):
            if went_on:
                gap = 1 + int(self._rng.expovariate(1 / CONTACT_EVERY[place]))
            else:
                gap = self._rng.randint(*TRIED_EVERY[place])
            next_day = self._hours.open_day(day + timedelta(days=gap))
            if next_day is None or (until is not None and next_day >= until):
                break
            day = next_day
            kind = self._choose(TRY_KINDS if tried else KINDS)
            at = self._hours.moment(day, self._rng)
            self._log(life, kind, at, place, OUT if tried and kind in WRITTEN else "")
            if self._chance(PROMISES):
                self._promise(life, place, day, at)

    def _promise(self, life: Life, place: int, day: date, at: str) -> None:
        """Add something that was promised then and kept since."""
        due = self._hours.open_day(day + timedelta(days=self._rng.choice((1, 2, 3, 5, 7, 14))))
        done = due and self._hours.open_day(due + timedelta(days=self._rng.choice((0, 0, 0, 1, 3))))
        if due is not None and done is not None:
            kind, text = self._words.promise(phase_of(place), self._rng)
            time = time_of_day(kind, self._rng)
            done_at = self._hours.moment(done, self._rng)
            life.promises.append(Promised(due.isoformat(), time, kind, text, at, self.author(at), done_at))

    def _promise_by_rule(self, life: Life, place: int, day: date, at: str) -> None:
        """Add what a rule promised on entering a stage; it is kept, or open where that would be to come."""
        days, kind = RULES[place]
        due = day + timedelta(days=days)
        text = self._words.after_interest if place == FIRST_OF_RULES else self._words.after_purchase
        done = self._hours.open_day(due + timedelta(days=self._rng.choice((0, 0, 0, 0, 1, 2))))
        done_at = self._hours.moment(done, self._rng) if done else None
        author = self.author(at)
        life.promises.append(Promised(due.isoformat(), None, kind, text, at, author, done_at, rule=place))

    def _end(self, life: Life) -> None:
        """Archive some of those who left long ago; of who is gone nothing is waited for."""
        if life.is_on_board:
            return
        life.promises = [promise for promise in life.promises if promise.done_at is not None]
        latest = date.fromisoformat(life.latest_at[:10])
        if life.archived_on is None and (self._today - latest).days > LONG_AGO and self._chance(ARCHIVED):
            life.archived_on = (latest + timedelta(days=self._rng.randint(30, LONG_AGO))).isoformat()

    def _log(self, life: Life, kind: Kind, at: str, place: int, direction: str) -> None:
        direction = direction or self._direction(kind)
        self._write(life, kind, at, self._words.talk(kind, direction, phase_of(place), self._rng), direction)

    def _write(self, life: Life, kind: Kind, at: str, note: str, direction: str) -> None:
        life.talks.append((kind, at, self._hours.typed(at, self._rng), self.author(at), note, direction))

    def _direction(self, kind: Kind) -> str:
        """Say who turned to whom, where that is known."""
        if kind in WRITTEN:
            return self._rng.choice((IN, OUT))
        return CALLS.get(kind, "")

    def author(self, at: str) -> str:
        """Say who was in the shop: the owner, or on some days the other one."""
        owner, other = self._words.authors
        return (owner, owner, other, owner, other)[date.fromisoformat(at[:10]).toordinal() % 5]

    def _chance(self, share: float) -> bool:
        return self._rng.random() < share

    def _choose(self, weighed: dict[Any, int]) -> Any:
        return self._rng.choices(tuple(weighed), tuple(weighed.values()))[0]


def phase_of(place: int) -> int:
    """Say whether who is in a stage has bought something: EARLY or LATE."""
    return LATE if place >= FIRST_BUYER else EARLY
