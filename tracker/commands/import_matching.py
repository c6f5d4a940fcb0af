"""Who of the shop's customers a row of a contact list is: found by id, e-mail or phone, never guessed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tracker.domain.contacts import fold, names_fit, significant_digits
from tracker.domain.imports import ContactRow, Labelled
from tracker.domain.orders import Buyer
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Customer, Email, ImportBatch, Phone

FEWEST_DIGITS = 6  # shorter numbers are extensions or typing errors: no proof of who somebody is


@dataclass(frozen=True, slots=True)
class Match:
    """Who a row is: a customer's id, nobody yet (None), or unclear: then the names that came into question."""

    customer_id: int | None
    unclear: tuple[str, ...] = ()


@dataclass(slots=True)
class Matcher:
    """Knows how everybody in the shop can be reached, those added during the import included."""

    names: dict[int, str] = field(default_factory=dict)
    _by_name: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    _by_email: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    _by_phone: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    _by_key: dict[str, int] = field(default_factory=dict)
    _reachable: set[int] = field(default_factory=set)  # who has an e-mail or a phone
    _of_orders: set[str] = field(default_factory=set)  # keys of who came with orders: their number or name there

    @classmethod
    def of_the_shop(cls) -> "Matcher":
        """Read how everybody outside the trash can be reached."""
        matcher = cls()
        kept = Customer.trashed_at.is_null()
        for customer, name, key in fetch_rows(
            Customer.select(Customer.id, Customer.name, Customer.import_key).where(kept)
        ):
            matcher.add(customer, name, (), (), key)
        emails = Email.select(Email.customer, Email.folded).join(Customer).where(kept)
        for customer, address in fetch_rows(emails):
            matcher._by_email[address].add(customer)
            matcher._reachable.add(customer)
        phones = Phone.select(Phone.customer, Phone.significant).join(Customer).where(kept)
        for customer, digits in fetch_rows(phones):
            matcher._by_phone[digits].add(customer)
            matcher._reachable.add(customer)
        bought = Customer.select(Customer.import_key).join(ImportBatch).where(ImportBatch.kind == "orders")
        matcher._of_orders = {row[0] for row in fetch_rows(bought)}
        merged = Customer.select(Customer.id, Customer.merged_into, Customer.import_key)
        into = {row[0]: row for row in fetch_rows(merged.where(Customer.merged_into.is_null(False)))}
        for _, survivor, key in into.values():
            while survivor in into:
                survivor = into[survivor][1]  # noqa: PLW2901  merged in their turn
            if key and survivor in matcher.names:
                matcher._by_key.setdefault(key, survivor)  # the same list again means who they are one with now
        return matcher

    def add(self, customer_id: int, name: str, emails: Iterable[str], phones: Iterable[str], key: str | None) -> None:
        """Know one more customer, or more of one."""
        self.names[customer_id] = name
        self._by_name[fold(name)].add(customer_id)
        for email in emails:
            self._by_email[email.casefold()].add(customer_id)
            self._reachable.add(customer_id)
        for phone in phones:
            self._by_phone[significant_digits(phone)].add(customer_id)
            self._reachable.add(customer_id)
        if key:
            self._by_key[key] = customer_id

    def named(self, name: str) -> list[int]:
        """Return who is called exactly that, case aside, by id."""
        return [person for person in self.alike(name) if self.names[person].casefold() == name.casefold()]

    def alike(self, name: str) -> list[int]:
        """Return who is called that, accents and case aside, by id."""
        return sorted(self._by_name.get(fold(name), ()))

    def match(self, row: ContactRow, key: str) -> Match:
        """Say who a row is.

        In this order: the id (or content) that was stored with an earlier import; an e-mail, then a phone, whose
        owner's name fits. An e-mail or phone of somebody with another name is unclear, for families share them; so are
        two people who fit, and a name without any contact that somebody has already.
        """
        known = self._by_key.get(key)
        if known is not None and (not key.startswith("list:") or names_fit(self.names[known], row.name)):
            return Match(known)
        reached: set[int] = set()
        for found in (self._owners_of_emails(row), self._owners_of_phones(row)):
            fitting = {person for person in found if not row.has_name or names_fit(self.names[person], row.name)}
            if len(fitting) == 1:
                return Match(fitting.pop())
            reached |= found
        if not reached and not row.emails and not row.phones:
            reached = set(self.alike(row.name))
        return Match(None, tuple(sorted({self.names[person] for person in reached})))

    def match_buyer(self, buyer: Buyer) -> Match:
        """Say who bought.

        In this order: the number or name they had in an earlier import of orders, or in a list of contacts where the
        name fits; an e-mail, then a phone, whose owner's name fits; the very same name of one customer, unless both
        can be reached otherwise. Anything else that comes near is unclear.
        """
        for key in (own_key(buyer), buyer.key):
            known = self._by_key.get(key)
            if known is not None and (key in self._of_orders or self._answers_to(known, buyer)):
                return Match(known)
        reached: set[int] = set()
        emails, phones = [("", buyer.email)][: bool(buyer.email)], [("", buyer.phone)][: bool(buyer.phone)]
        for found in (self._owners_of(emails), self._owners_of_numbers(phones)):
            fitting = {person for person in found if self._answers_to(person, buyer)}
            if len(fitting) == 1:
                return Match(fitting.pop())
            reached |= found
        alike = set(self.alike(buyer.name)) if buyer.has_name or not (emails or phones) else set()
        if emails or phones:
            alike -= self._reachable
        same = [person for person in alike if self.names[person].casefold() == buyer.name.casefold()]
        if not reached and len(alike) == len(same) == 1:
            return Match(same[0])
        return Match(None, tuple(sorted({f"{self.names[person]} ({person})" for person in reached | alike})))

    def add_buyer(self, customer_id: int, buyer: Buyer) -> str:
        """Know a customer who came with an order; return the key they are to be kept with."""
        key = own_key(buyer) if buyer.key in self._by_key else buyer.key
        self.add(customer_id, buyer.name, (buyer.email,) * bool(buyer.email), (buyer.phone,) * bool(buyer.phone), key)
        self._of_orders.add(key)
        return key

    def _answers_to(self, customer_id: int, buyer: Buyer) -> bool:
        names = (buyer.name, buyer.company, *buyer.aliases)
        return not buyer.has_name or any(names_fit(self.names[customer_id], name) for name in names)

    def _owners_of_emails(self, row: ContactRow) -> set[int]:
        return self._owners_of(row.emails)

    def _owners_of_phones(self, row: ContactRow) -> set[int]:
        return self._owners_of_numbers(row.phones)

    def _owners_of(self, emails: Iterable[Labelled]) -> set[int]:
        return {person for _, email in emails for person in self._by_email.get(email.casefold(), ())}

    def _owners_of_numbers(self, phones: Iterable[Labelled]) -> set[int]:
        numbers = [significant_digits(phone) for _, phone in phones]
        return {
            person for digits in numbers if len(digits) >= FEWEST_DIGITS for person in self._by_phone.get(digits, ())
        }


def own_key(buyer: Buyer) -> str:
    """Return the key of a buyer whose number another customer has, of another list."""
    return f"{buyer.key}:{buyer.name.casefold()}"
