"""Invented purchases: who comes to buy does, regulars come back in a rhythm of their own, and some stop one day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from tracker.jobs.sample.goods import ALSO, BIKE, GEAR, GOODS, PART, SERVICE
from tracker.jobs.sample.lives import FIRST_BUYER, Life
from tracker.jobs.sample.opening_hours import OpeningHours

FIRST_ORDER = {BIKE: 62, GEAR: 22, SERVICE: 16}
LATER_ORDERS = {GEAR: 34, PART: 30, SERVICE: 31, BIKE: 5}
USUAL_GAPS = (8.0, 90.0)  # days, of regulars
GAP_SPREAD = 0.22  # of the logarithm
STOPS = 0.035  # of those who bought, after each order
COMES_AGAIN_SOON = (0, 0, 35)  # per cent of those in the stage of buying who come again before they move on
DISCOUNTS = ((500, 6), (1000, 8), (0, 86))  # hundredths of a percent
OWN_WORDS = 0.05  # of the orders hold a line without a product
BROUGHT_BACK = 0.02
PIECES = 0.12  # of the small things are bought by twos


@dataclass(frozen=True, slots=True)
class Bought:
    """A line: a place in GOODS (None: a small repair), pieces, and the discount in hundredths of a percent."""

    good: int | None
    pieces: int = 1
    discount_permyriad: int = 0
    units: int = 0  # of a line without a product


@dataclass(frozen=True, slots=True)
class Order:
    """An order of a moment. brought_back: when its first line was given back."""

    at: str
    lines: tuple[Bought, ...]
    brought_back: str | None = None


@dataclass(slots=True)
class Purchases:
    """Invents the orders of one life after another."""

    hours: OpeningHours
    rng: Random
    _weights: dict[int, list[int]] = field(default_factory=dict)

    def orders(self, life: Life) -> list[Order]:
        """Return a customer's orders, the earliest first."""
        bought: list[Order] = []
        gap = self.rng.uniform(USUAL_GAPS[0] ** 0.5, USUAL_GAPS[1] ** 0.5) ** 2
        stopped = False
        for place, at, until in _stays(life):
            if place < FIRST_BUYER or stopped:
                continue
            if place == FIRST_BUYER or not bought:
                bought.append(self._order(at, first=not bought))
                if place == FIRST_BUYER and self.rng.randrange(100) >= COMES_AGAIN_SOON[FIRST_BUYER]:
                    continue
            day = date.fromisoformat(bought[-1].at[:10])
            while not stopped:
                day += timedelta(days=max(1, round(gap * self.rng.lognormvariate(0, GAP_SPREAD))))
                open_day = self.hours.open_day(day)
                if open_day is None:
                    break
                moment = self.hours.moment(open_day, self.rng)
                if moment >= until:
                    break
                if moment > at:
                    bought.append(self._order(moment, first=False))
                    stopped = self.rng.random() < STOPS
        return bought

    def _order(self, at: str, *, first: bool) -> Order:
        kinds = FIRST_ORDER if first else LATER_ORDERS
        (category,) = self.rng.choices(list(kinds), list(kinds.values()))
        good = self._good(category)
        goods = [good, *(other for other, often in ALSO.get(good, ()) if self.rng.random() < often)]
        (discount,) = self.rng.choices([one for one, _ in DISCOUNTS], [often for _, often in DISCOUNTS])
        lines = [Bought(one, self._pieces(one), discount if one == good else 0) for one in dict.fromkeys(goods)]
        if self.rng.random() < OWN_WORDS:
            lines.append(Bought(None, units=self.rng.randint(5, 30)))
        back = None
        if self.rng.random() < BROUGHT_BACK:
            day = self.hours.open_day(date.fromisoformat(at[:10]) + timedelta(days=self.rng.randint(2, 12)))
            back = self.hours.moment(day, self.rng) if day else None
        return Order(at, tuple(lines), back if back and back > at else None)

    def _good(self, category: int) -> int:
        places = [place for place, good in enumerate(GOODS) if good.category == category]
        (place,) = self.rng.choices(places, [GOODS[one].weight for one in places])
        return place

    def _pieces(self, good: int) -> int:
        return 2 if GOODS[good].category in {GEAR, PART} and self.rng.random() < PIECES else 1


def _stays(life: Life) -> Iterator[tuple[int, str, str]]:
    """Yield the place, beginning and end of each stay; Left is no stay, and who was archived buys no more."""
    end = f"{life.archived_on}T" if life.archived_on else "~"
    arrivals: Sequence[str] = [arrival.at for arrival in life.arrivals]
    for arrival, until in zip(life.arrivals, [*arrivals[1:], end], strict=True):
        if arrival.place is not None:
            yield arrival.place, arrival.at, min(until, end)
