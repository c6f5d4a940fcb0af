"""Orders of other programs as they are read out of files: who bought what when, and what it came to.

Money is whole minor units of the shop's currency. Row numbers are those of `domain.imports`.
"""

from dataclasses import dataclass, field

from tracker.domain.dates import Moment
from tracker.domain.imports import RowProblem
from tracker.domain.sale_lines import ONE


@dataclass(frozen=True, slots=True)
class OrderWords:
    """The words that an import writes into sales, in the shop's language."""

    on_top: str  # text of the line that shipping and tax make


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who bought, as the file says; nothing is compared with the shop's customers.

    key: by which the same buyer is known in another import ("list:QUICK", "buyer:jana novakova"). aliases: other names
    they go by.
    """

    key: str
    name: str  # never empty: the e-mail, the phone or the number stands in for it
    has_name: bool = True
    company: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderLine:
    """A line of an order; on one that takes back quantity and amount are below zero.

    product: its name, or its code where the file has no more; "" where only the amount is known. text: instead of a
    product. price_minor is given only where `sale_lines.line_amount` of it and the discounts is the amount.
    """

    amount_minor: int
    product: str = ""
    code: str = ""
    text: str = ""
    quantity_milli: int = ONE
    price_minor: int | None = None
    discount_permyriad: int = 0
    discount_minor: int = 0


@dataclass(frozen=True, slots=True)
class Order:
    """One order. lines: what was bought, each at least 0; taken_back: what the same rows give back, each below 0.

    One of the two may be empty, not both. refunded_minor: what was given back of the lines, of no day that the file
    says, at most what they come to. cancelled: it is none, or none any more. key: by which a second import knows it.
    """

    number: int  # the first of its rows
    key: str
    buyer: Buyer
    moment: Moment
    lines: tuple[OrderLine, ...]
    taken_back: tuple[OrderLine, ...] = ()
    refunded_minor: int = 0
    cancelled: bool = False
    note: str = ""
    file: str = ""
    name: str = ""  # its number, as the file says it

    @property
    def total_minor(self) -> int:
        """What was bought comes to."""
        return sum(line.amount_minor for line in self.lines)


@dataclass(frozen=True, slots=True)
class OrderList:
    """Orders as read: orders by their first rows, problems by row. files: the names of the files that were read."""

    orders: list[Order]
    problems: list[RowProblem]
    files: tuple[str, ...]
    prices: dict[str, int] = field(default_factory=dict)  # list price of a product, by its name
