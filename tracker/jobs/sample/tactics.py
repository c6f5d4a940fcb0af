"""What the sample shop tried: campaigns with their costs, whom they reached, and the recipes of its stages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from tracker.domain.interactions import Kind
from tracker.jobs.sample.opening_hours import OpeningHours

WRITTEN = frozenset({Kind.EMAIL, Kind.MESSAGE})
AFTERGLOW = 14  # days after its end that a campaign still brings people
WORTH = {"GBP": 1, "EUR": 1, "USD": 1, "CZK": 30, "TWD": 40}  # of the unit that costs are planned in
ROUND_TO = 5


@dataclass(frozen=True, slots=True)
class Plan:
    """A campaign to be: `source` and `stage` are places among the shop's own, `cost` in units, each `every` days.

    It reaches newcomers who heard of the shop by its source, or with `kinds` a share of those whom the shop spoke with
    in such a way while they were in the stages `among`.
    """

    source: int | None
    stage: int
    began_ago: int  # days
    lasts: int | None  # days; None: it runs still
    cost: int
    every: int
    planned: int
    kinds: frozenset[Kind] = frozenset()
    among: tuple[int, ...] = ()
    share: float = 1.0


PLANS = (  # in the order of ShopWords.campaigns
    Plan(2, 0, 540, None, 85, 30, 1600),
    Plan(4, 0, 255, 60, 310, 45, 600),
    Plan(7, 1, 350, 245, 60, 30, 450, frozenset({Kind.VISIT}), (1,), 0.9),
    Plan(6, 3, 420, None, 25, 30, 350, WRITTEN, (3, 4), 0.5),
    Plan(0, 4, 340, None, 45, 30, 500),
    Plan(None, 3, 80, 62, 70, 21, 200, WRITTEN, (2, 3), 0.6),
)
QUICK = (9, 12, 16)  # days, by stage: half of those who go on do so within
FOLLOWED = (0.66, 0.4, 0.16)  # which share was treated by the whole recipe: who went on so soon, in twice that, later
FOLLOWED_IN_VAIN = 0.26
WINDOW = (1, 190, 180)  # a cost of no campaign: its source, days ago, units


class Spent(NamedTuple):
    """A cost: on a day, in units."""

    on: date
    units: int


class Talked(NamedTuple):
    """An interaction that a campaign may have led to."""

    id: int
    customer: int
    kind: str
    at: str
    outgoing: bool
    place: int | None  # the stage the customer was in, counted from 0


class Stayed(NamedTuple):
    """A stay in a stage with a recipe, by the entry that began it. left: None while it lasts."""

    entry: int
    customer: int
    place: int
    at: str
    left: date | None
    went_on: bool


def days_of(plan: Plan, today: date) -> tuple[date, date | None]:
    """Return when a campaign began and ended; None: it runs still."""
    first = today - timedelta(days=plan.began_ago)
    return first, None if plan.lasts is None else first + timedelta(days=plan.lasts)


def costs_of(plan: Plan, today: date, rng: Random) -> list[Spent]:
    """Return what was spent on a campaign, about the same each time, the first day first."""
    first, last = days_of(plan, today)
    days = ((last or today) - first).days
    return [
        Spent(first + timedelta(days=day), max(1, round(plan.cost * rng.uniform(0.85, 1.15) / ROUND_TO)) * ROUND_TO)
        for day in range(0, days + 1, plan.every)
    ]


def reached_by(
    plan: Plan, today: date, newcomers: dict[int, str], talks: Iterable[Talked], rng: Random
) -> dict[int, Talked]:
    """Return the first interaction of each customer that a campaign led to.

    newcomers: by id how they heard of the shop, of those who did. talks: of everybody, in the order of their times.
    """
    first, last = days_of(plan, today)
    until = (last or today) + timedelta(days=AFTERGLOW)
    span = first.isoformat(), f"{until.isoformat()}T~"
    reached: dict[int, Talked] = {}
    seen: set[int] = set()
    for talk in talks:
        is_first = talk.customer not in seen
        seen.add(talk.customer)
        if talk.customer in reached or not span[0] <= talk.at <= span[1]:
            continue
        if plan.kinds:
            fits = talk.kind in plan.kinds and talk.place in plan.among and (talk.outgoing or talk.kind == Kind.VISIT)
            if fits and rng.random() < plan.share:
                reached[talk.customer] = talk
        elif is_first and talk.customer in newcomers:
            reached[talk.customer] = talk
    return reached


def ticks_of(stays: Sequence[Stayed], steps: int, hours: OpeningHours, rng: Random) -> list[tuple[Stayed, int, str]]:
    """Say which steps of the recipe were done in which stay, and when; who went on soon was mostly treated by it."""
    ticks = []
    for stay in stays:
        began = date.fromisoformat(stay.at[:10])
        lasted = ((stay.left or hours.last) - began).days
        usual = QUICK[stay.place]
        pace = 0 if lasted <= usual else 1 if lasted <= 2 * usual else 2
        likely = FOLLOWED[pace] if stay.went_on else FOLLOWED_IN_VAIN
        done = steps if rng.random() < likely else rng.choice((0, 0, 1, 1, 2))
        day = began
        for step in range(min(done, steps)):
            at = max(stay.at, hours.moment(hours.open_day(day) or hours.last, rng))
            ticks.append((stay, step, min(at, hours.now)))
            day = min(day + timedelta(days=rng.randint(0, 3)), stay.left or hours.last)
    return ticks
