"""One typed line held against the shop: whom it is about, what it says, and who else it could mean."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.domain.contacts import fold, phone_digits
from tracker.domain.money import exponent_of
from tracker.domain.quickline.line_sale import LineSale, product_meant
from tracker.domain.quickline.parse import read_line
from tracker.domain.quickline.probes import name_probes
from tracker.domain.quickline.reading import LineFacts, LineReading, Person
from tracker.domain.records import FoundCustomer, LoggedInteraction, OpenOrDone, ShopFacts
from tracker.domain.sale_lines import MOST_QUANTITY, ONE
from tracker.domain.sales import ProductRecord
from tracker.domain.stages import Stage
from tracker.queries.customers import customers_by_id, find_customers, follow_ups, logged_interactions
from tracker.queries.products import product_called, products
from tracker.queries.shop import shop_facts
from tracker.storage.fetch import fetch_rows
from tracker.storage.stages import stage_called
from tracker.storage.tables import Email, FollowUp, Interaction, Phone

MOST_SHOWN = 6
_EACH_PROBE = 8
_FEWEST_DIGITS = 3  # that are looked up as a part of a phone number
_MOST_PEOPLE = 48  # that a line is compared with


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer the line may be about: with the latest that happened, what was noted last, the earliest open promise.

    None and an empty note where there is none.
    """

    customer: FoundCustomer
    last: LoggedInteraction | None = None
    last_note: str = ""
    promise: OpenOrDone | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """A line as understood in this shop.

    `candidates`: the best first, at most MOST_SHOWN. `sure`: the id of the one clearly meant. `stage`: where to move
    them; None for nowhere, or for Left where the reading says `left`. `amount_minor` is in the shop's currency.
    `digits`: what was typed is a phone number or a part of one. `sale`: the amount was paid, for a product of the shop
    where one is meant; `products`: those to choose from then, empty for a line without a sale.
    """

    reading: LineReading
    candidates: tuple[Candidate, ...]
    facts: ShopFacts
    sure: int | None = None
    stage: Stage | None = None
    amount_minor: int | None = None
    digits: str = ""
    sale: LineSale | None = None
    products: tuple[ProductRecord, ...] = ()

    @property
    def only_finds(self) -> bool:
        """Whether nothing happened yet: a name, a part of one or of a number, or nothing at all was typed."""
        reading, line = self.reading, self.reading.line.strip()
        return reading.is_only_name or bool(self.digits) or not (reading.spans or " " in line)

    @property
    def line(self) -> str:
        """The line that was read."""
        return self.reading.line


def understand(line: str, now: datetime, language: str = "") -> Understood:
    """Read a line typed at this moment (aware, local), in the shop's language unless another is given.

    Nothing typed finds those changed last.
    """
    facts = shop_facts()
    if not line.strip():
        return Understood(LineReading(line), _with_more(find_customers("", MOST_SHOWN)), facts)
    digits = _digits(line)
    found = {one.id: one for one in _found(line, digits, language or facts.settings["language"])}
    stages = tuple(stage.name for stage in facts.stages)
    reading = read_line(line, LineFacts(now, language or facts.settings["language"], stages), _people(found.values()))
    fitting = list(dict.fromkeys(match.person.id for match in reading.candidates))
    if Understood(reading, (), facts, digits=digits).only_finds:
        more = find_customers(line, MOST_SHOWN)
        found |= {one.id: one for one in more}
        fitting += [one.id for one in more if one.id not in fitting]
    sale, offered = _sale(reading, facts)
    return Understood(
        reading,
        _with_more([found[one] for one in fitting[:MOST_SHOWN]]),
        facts,
        sure=reading.customer.id if reading.customer else None,
        stage=stage_meant(reading, facts.stages),
        amount_minor=amount_in_shop(reading, facts),
        digits=digits,
        sale=sale,
        products=offered,
    )


def stage_meant(reading: LineReading, stages: Sequence[Stage]) -> Stage | None:
    """Return the stage a line moves to: by the owner's name for it, or by a shipped stage's in any language."""
    if reading.stage:
        return next((stage for stage in stages if stage.name == reading.stage), None)
    return stage_called(reading.unknown_stage, list(stages)) if reading.unknown_stage else None


def amount_in_shop(reading: LineReading, facts: ShopFacts) -> int | None:
    """Return the amount in the smallest unit of the shop's currency; None where none was said, or in another one."""
    currency = facts.settings["currency"]
    if reading.amount_currency not in {"", currency}:
        return None
    return reading.amount_minor(exponent_of(currency))


def _sale(reading: LineReading, facts: ShopFacts) -> tuple[LineSale | None, tuple[ProductRecord, ...]]:
    """Return the sale that a line says, and the products to choose from."""
    amount, bought = amount_in_shop(reading, facts), reading.bought
    if amount is None or bought is None:
        return None, ()
    offered = tuple(products())
    known = product_called(bought.what)
    if known is None:
        meant = product_meant(bought.what, [(one.id, one.name) for one in offered])
        known = next((one for one in offered if one.id == meant), None)
    quantity = min(max(bought.quantity, 1) * ONE, MOST_QUANTITY)
    if known is None:
        return LineSale(amount, bought.what, None, quantity), offered
    return LineSale(amount, known.name, known.id, quantity), offered


def _digits(line: str) -> str:
    digits = phone_digits(line)
    return digits if len(digits) >= _FEWEST_DIGITS and not any(letter.isalpha() for letter in fold(line)) else ""


def _found(line: str, digits: str, language: str) -> list[FoundCustomer]:
    """Return, each once, who is found by the parts of the line that may be a name."""
    found: dict[int, FoundCustomer] = {}
    for probe in [line] if digits else name_probes(line, language):
        for one in find_customers(probe, _EACH_PROBE):
            found.setdefault(one.id, one)
        if len(found) >= _MOST_PEOPLE:
            break
    return list(found.values())


def _people(found: Iterable[FoundCustomer]) -> list[Person]:
    found = list(found)
    ids = [one.id for one in found]
    phones: dict[int, list[str]] = {}
    emails: dict[int, list[str]] = {}
    for customer, typed in fetch_rows(Phone.select(Phone.customer, Phone.typed).where(Phone.customer.in_(ids))):
        phones.setdefault(customer, []).append(typed)
    for customer, address in fetch_rows(Email.select(Email.customer, Email.address).where(Email.customer.in_(ids))):
        emails.setdefault(customer, []).append(address)
    return [
        Person(one.id, one.name, one.company, tuple(phones.get(one.id, ())), tuple(emails.get(one.id, ())), one.stage)
        for one in found
    ]


def candidate(customer_id: int) -> Candidate | None:
    """Return one customer as a candidate; None where they are not there any more."""
    found = customers_by_id([customer_id])
    return _with_more(found)[0] if found else None


def _with_more(found: Sequence[FoundCustomer]) -> tuple[Candidate, ...]:
    ids = [one.id for one in found]
    last: dict[int, LoggedInteraction] = {}
    noted: dict[int, str] = {}
    promised: dict[int, OpenOrDone] = {}
    if ids:
        for one in logged_interactions(Interaction.customer.in_(ids)):
            last.setdefault(one.customer_id, one)
            if one.note:
                noted.setdefault(one.customer_id, one.note)
        for promise in follow_ups(FollowUp.customer.in_(ids)):  # asked for the open ones, SQLite would read all of them
            if promise.done_at is None:
                promised.setdefault(promise.customer_id, promise)
    return tuple(Candidate(one, last.get(one.id), noted.get(one.id, ""), promised.get(one.id)) for one in found)
