"""What counts as bought together, and how suggestions are answered: the numbers that report and queries share."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PAIR_ORDERS = 3  # a pair in fewer orders says nothing
PRODUCT_ORDERS = 5  # nor does a product in fewer
MOST_IN_BASKET = 100  # an order of more products is no basket: it would pair everything with everything
DECLINED_DAYS = 180  # for so long nothing is suggested again that was declined
ANSWERED_DAYS = 60  # a sale within so many days answers a suggestion


class Response(StrEnum):
    """What a customer said to a suggestion."""

    NOT_YET = ""
    BOUGHT = "bought"
    INTERESTED = "interested"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Together:
    """A product that is often bought with another one.

    price_minor: None where the product has none. confidence: of the orders with `because`, the share that have this
    product too; orders: how many that are.
    """

    product_id: int
    name: str
    price_minor: int | None
    because_id: int
    because: str
    confidence: float
    orders: int


@dataclass(frozen=True, slots=True)
class SuggestionRecord:
    """A product that was suggested to a customer, and the answer. because: empty where it was for nothing else."""

    id: int
    customer_id: int
    product_id: int
    name: str
    because: str
    suggested_on: date
    response: Response
