"""Customers who come with their orders."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from tracker.commands.contact_rows import folded_text
from tracker.commands.import_matching import Matcher
from tracker.domain.collation import sort_key
from tracker.domain.contacts import normalise_phone, significant_digits
from tracker.domain.context import Context
from tracker.domain.orders import Buyer
from tracker.domain.stages import Cause
from tracker.storage import board_order
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.settings import read_settings
from tracker.storage.stage_log import StageLog
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, Email, Phone, database

COLUMNS = (
    "id",
    "name",
    "company",
    "note",
    "folded",
    "created_at",
    "changed_at",
    "batch_id",
    "import_key",
    "name_key",
    "position",
)


@dataclass(slots=True)
class NewBuyers:
    """Collects customers to be created, and writes them at once."""

    context: Context
    matcher: Matcher
    ids: dict[int, int] = field(default_factory=dict)  # customer -> number of orders
    _rows: list[tuple[Any, ...]] = field(default_factory=list)
    _phones: list[tuple[Any, ...]] = field(default_factory=list)
    _emails: list[tuple[Any, ...]] = field(default_factory=list)
    _by_key: dict[str, int] = field(default_factory=dict)
    _settings: dict[str, str] = field(default_factory=read_settings)
    _next_id: int = field(default_factory=lambda: first_free_id(Customer))

    def known(self, buyer: Buyer) -> int | None:
        """Return who was created for the same buyer."""
        return self._by_key.get(buyer.key)

    def add(self, buyer: Buyer, batch_id: int) -> int:
        """Create a customer; return their id."""
        customer = self._next_id
        self._next_id += 1
        region, stamp = self._settings["region"], self.context.stamp
        numbers = []
        if buyer.phone:
            normal = normalise_phone(buyer.phone, region)
            numbers = [buyer.phone, normal]
            self._phones.append((customer, 0, "", buyer.phone, normal, significant_digits(buyer.phone)))
        if buyer.email:
            self._emails.append((customer, 0, "", buyer.email, buyer.email.casefold()))
        addresses = [buyer.email] if buyer.email else []
        folded = folded_text(buyer.name, buyer.company, addresses, [number for number in numbers if number])
        name_key = sort_key(buyer.name, self._settings["language"])
        key = self.matcher.add_buyer(customer, buyer)
        texts = (buyer.name, buyer.company, buyer.note, folded)
        self._rows.append((customer, *texts, stamp, stamp, batch_id, key, name_key))
        self._by_key[buyer.key] = customer
        self.ids[customer] = 0
        return customer

    def count_order(self, customer: int) -> None:
        """Note one more order of a customer; of one who was there before nothing follows from it."""
        if customer in self.ids:
            self.ids[customer] += 1

    def write(self) -> None:
        """Write the customers, each into the stage that their orders lead to, as an opening balance."""
        arrivals: defaultdict[int, list[int]] = defaultdict(list)
        stage_for = StageByOrders()
        for customer, orders in self.ids.items():
            arrivals[stage_for(orders)].append(customer)
        places: dict[int, int] = {}
        for stage, arrived in arrivals.items():
            places |= zip(arrived, board_order.last_places(stage, len(arrived)), strict=True)
        insert_rows(Customer, COLUMNS, ((*row, places[row[0]]) for row in self._rows))
        insert_rows(Phone, ("customer_id", "position", "label", "typed", "normal", "significant"), self._phones)
        insert_rows(Email, ("customer_id", "position", "label", "address", "folded"), self._emails)
        for stage, arrived in arrivals.items():
            log = StageLog(self.context)
            log.expect_newcomers(arrived)
            for customer in arrived:
                log.move(customer, stage, cause=Cause.OPENING)
            log.flush()


class StageByOrders:
    """Says where customers stand by how often they bought."""

    def __init__(self) -> None:
        """Read the shop's stages and its rules for sales."""
        stages = read_stages()
        self._place = {stage.id: place for place, stage in enumerate(stages)}
        rules = database.execute_sql("SELECT purchase_number, stage_id FROM sale_rule WHERE active")
        self._rules = [(number, stage) for number, stage in rules if stage in self._place]
        self._first = next((stage.id for stage in stages if stage.customer_from), stages[-1].id)

    def __call__(self, orders: int) -> int:
        """Return the farthest stage that a rule leads to, else the first of customers."""
        led = [stage for number, stage in self._rules if number <= orders]
        return max(led, key=self._place.__getitem__, default=self._first)
