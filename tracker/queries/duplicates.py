"""Who may be the same person as somebody who is being typed in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import permutations

from tracker.domain.collation import sort_key
from tracker.domain.contacts import clean_text, fold, significant_digits
from tracker.domain.duplicates import PossibleDuplicate, Why, like_names
from tracker.queries.customers import customers_by_id
from tracker.storage.fetch import fetch_rows, listed
from tracker.storage.find import matching_customers
from tracker.storage.settings import read_settings
from tracker.storage.tables import Customer, Email, Phone

FEWEST_DIGITS = 6  # shorter numbers are extensions, or not typed to their end
MOST = 3
_MOST_NAMES = 1500  # compared for one word of the name; the search of a whole shop is another matter
_MOST_BY_WORD = 150
_MOST_WORDS = 3
_FIRST_LETTERS = 3


def possible_duplicates(
    name: str,
    phones: Iterable[str] = (),
    emails: Iterable[str] = (),
    exclude_id: int | None = None,
    limit: int = MOST,
) -> list[PossibleDuplicate]:
    """Return who may be the same person, most likely first; empty where nobody is. The trash is not searched.

    Phones are compared by their last nine digits, e-mails with case folded, names by `like_names` among those that
    begin like one of its words, and a few that its longest word finds; a surname may be begun only. What is blank or
    too short to tell is passed over.
    """
    why: defaultdict[int, set[Why]] = defaultdict(set)
    for customer in _owners_of_phones(phones):
        why[customer].add(Why.PHONE)
    for customer in _owners_of_emails(emails):
        why[customer].add(Why.EMAIL)
    for customer, reason in _named_alike(clean_text(name)).items():
        why[customer].add(reason)
    why.pop(exclude_id or 0, None)
    order = list(Why)
    ranked = sorted(why, key=lambda one: (min(map(order.index, why[one])), -len(why[one]), one))
    found = {customer.id: customer for customer in customers_by_id(_outside_trash(ranked)[:limit])}
    return [
        PossibleDuplicate(found[customer], tuple(sorted(why[customer], key=order.index)))
        for customer in ranked
        if customer in found
    ]


def _owners_of_phones(phones: Iterable[str]) -> list[int]:
    digits = [digits for digits in map(significant_digits, phones) if len(digits) >= FEWEST_DIGITS]
    query = Phone.select(Phone.customer).where(Phone.significant.in_(digits)).limit(_MOST_NAMES)
    return [customer for (customer,) in fetch_rows(query)] if digits else []


def _owners_of_emails(emails: Iterable[str]) -> list[int]:
    folded = [email.casefold() for email in map(clean_text, emails) if "@" in email]
    query = Email.select(Email.customer).where(Email.folded.in_(folded)).limit(_MOST_NAMES)
    return [customer for (customer,) in fetch_rows(query)] if folded else []


def _named_alike(name: str) -> dict[int, Why]:
    candidates: dict[int, str] = {}
    for letters in _beginnings(sort_key(name, read_settings()["language"]).split("\x01")[0]):
        candidates |= _beginning_with(letters)
    candidates |= _with_word(max(name.split(), key=len, default=""))
    ids, names = list(candidates), list(candidates.values())
    found = {ids[place]: why for place, why in like_names(name, names).items()}
    begun = fold(name)
    if " " in begun:  # a surname not typed to its end
        for customer, other in candidates.items():
            if fold(other).startswith(begun):
                found.setdefault(customer, Why.LIKE)
    return found


def _beginnings(letters: str) -> list[str]:
    """Return what names begin with that may be alike: one word and the first letter of another, or a few letters."""
    words = [word.strip(".,") for word in letters.split()]
    words = [word for word in words if word][:_MOST_WORDS]
    pairs = [f"{first} {second[0]}" for first, second in permutations(words, 2)]
    return [*pairs, *(word[:_FIRST_LETTERS] for word in words[:1])]


def _beginning_with(letters: str) -> dict[int, str]:
    """Return names by their first letters, from the index: 100,000 customers cost no more than a few."""
    here = (Customer.name_key >= letters) & (Customer.name_key < f"{letters}\U0010ffff")
    query = Customer.select(Customer.id, Customer.name).where(here)
    return dict(fetch_rows(query.order_by(Customer.name_key).limit(_MOST_NAMES)))


def _with_word(word: str) -> dict[int, str]:
    """Return a few names that a word finds: the surname may be right where the first name is not."""
    if len(word) < _FIRST_LETTERS:
        return {}
    found = listed(matching_customers(word, _MOST_BY_WORD))
    return dict(fetch_rows(Customer.select(Customer.id, Customer.name).where(Customer.id.in_(found))))


def _outside_trash(ids: Sequence[int]) -> list[int]:
    kept = Customer.select(Customer.id).where(Customer.id.in_(listed(ids)), Customer.trashed_at.is_null())
    outside = {customer for (customer,) in fetch_rows(kept)} if ids else set()
    return [customer for customer in ids if customer in outside]
