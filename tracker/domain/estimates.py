"""What customers are expected to buy: estimates, never records. Loads nothing heavy."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

HORIZONS = {3: 91, 6: 182, 12: 365}  # months ahead, and the days that are meant
FEWEST_BUYERS = 50  # below these a fit would say more of chance than of the shop
FEWEST_REPEATERS = 20
SHORTEST_HISTORY = 90  # days since the first purchase of all
FEWEST_PURCHASES = 2  # days of buying, from which on a single customer is given an estimate


class NoEstimate(StrEnum):
    """Why a shop has no estimate."""

    FEW_BUYERS = "few_buyers"
    FEW_REPEATERS = "few_repeaters"  # too few customers bought on a second day
    SHORT_HISTORY = "short_history"
    NO_FIT = "no_fit"  # the model does not describe these purchases


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is expected within some months: days of buying, and what they come to in minor units."""

    months: int
    purchases: float
    value_minor: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is expected of one customer. p_alive: the probability that they still buy here. ahead: by HORIZONS.

    sample: the customers of the shop that the model was fitted to.
    """

    p_alive: float
    ahead: tuple[Ahead, ...]
    sample: int


@dataclass(frozen=True, slots=True)
class HoldOut:
    """What the model would have said at the end of a day, and what then came.

    Both count those who had bought by then, over the days that followed. expected: days of buying; came: their number.
    """

    fitted_on: date
    days: int
    expected: float
    came: int
    expected_minor: int
    came_minor: int
