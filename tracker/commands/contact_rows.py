"""Phones, e-mails and tags of customers, and the folded text they are found by."""

from collections.abc import Sequence
from typing import Any

from tracker.domain.collation import sort_key
from tracker.domain.contacts import clean_text, fold, normalise_phone, phone_digits, significant_digits
from tracker.storage.bulk import update_values
from tracker.storage.fetch import fetch_rows
from tracker.storage.settings import read_settings
from tracker.storage.tables import Customer, CustomerTag, Email, Phone, Tag

Labelled = tuple[str, str]  # label, text as typed


def phone_row(customer_id: int, position: int, phone: Labelled, region: str) -> dict[str, Any]:
    """Return a row of the phone table."""
    label, typed = clean_text(phone[0]), clean_text(phone[1])
    return {
        "customer": customer_id,
        "position": position,
        "label": label,
        "typed": typed,
        "normal": normalise_phone(typed, region),
        "significant": significant_digits(typed),
    }


def email_row(customer_id: int, position: int, email: Labelled) -> dict[str, Any]:
    """Return a row of the e-mail table."""
    label, address = clean_text(email[0]), clean_text(email[1])
    return {
        "customer": customer_id,
        "position": position,
        "label": label,
        "address": address,
        "folded": address.casefold(),
    }


def replace_phones(customer_id: int, phones: Sequence[Labelled], region: str) -> bool:
    """Keep these phones instead of those there were, and say whether anything changed; equal rows stay untouched."""
    rows = [phone_row(customer_id, place, phone, region) for place, phone in enumerate(phones) if phone[1].strip()]
    return _replace(Phone, customer_id, rows)


def replace_emails(customer_id: int, emails: Sequence[Labelled]) -> bool:
    """Keep these e-mails instead of those there were, and say whether anything changed; equal rows stay untouched."""
    rows = [email_row(customer_id, place, email) for place, email in enumerate(emails) if email[1].strip()]
    return _replace(Email, customer_id, rows)


def replace_tags(customer_id: int, names: Sequence[str]) -> bool:
    """Keep these tags instead of those there were, and say whether anything changed; unknown ones are made."""
    wanted = {tag_id(name) for name in names if name.strip()}
    had = {row[0] for row in fetch_rows(CustomerTag.select(CustomerTag.tag).where(CustomerTag.customer == customer_id))}
    for tag in sorted(wanted - had):
        CustomerTag.create(customer=customer_id, tag=tag)
    if had - wanted:
        CustomerTag.delete().where(CustomerTag.customer == customer_id, CustomerTag.tag.in_(had - wanted)).execute()
    return wanted != had


def tag_id(name: str) -> int:
    """Return the id of the tag called that, made where it is not there."""
    name = clean_text(name)
    tag = Tag.get_or_none(Tag.folded == fold(name))
    return int(tag.id if tag else Tag.create(name=name, folded=fold(name)).id)


def folded_text(name: str, company: str, emails: Sequence[str], phones: Sequence[str]) -> str:
    """Return the text a customer is found by, one part a line: a phone as its digits."""
    parts = [fold(name), fold(company), *(email.casefold() for email in emails), *map(phone_digits, phones)]
    return "\n".join(part for part in parts if part)


def refold(customer_id: int) -> None:
    """Write the text a customer is found by, and the key they are sorted by, anew from what is kept of them."""
    customer = Customer.get_by_id(customer_id)
    emails = [row[0] for row in fetch_rows(Email.select(Email.address).where(Email.customer == customer_id))]
    phones = fetch_rows(Phone.select(Phone.typed, Phone.normal).where(Phone.customer == customer_id))
    numbers = [number for phone in phones for number in phone if number]
    folded = folded_text(customer.name, customer.company, emails, numbers)
    name_key = sort_key(customer.name, read_settings()["language"])
    if (folded, name_key) != (customer.folded, customer.name_key):
        Customer.update(folded=folded, name_key=name_key).where(Customer.id == customer_id).execute()


def rewrite_name_keys(language: str) -> None:
    """Write the keys that customers are sorted by anew, for another language of the shop."""
    names = fetch_rows(Customer.select(Customer.id, Customer.name, Customer.name_key))
    keys = ((customer, sort_key(name, language), old) for customer, name, old in names)
    update_values(
        "UPDATE customer SET name_key = given.v1 FROM given WHERE customer.id = given.v0",
        ((customer, key) for customer, key, old in keys if key != old),
    )


def _replace(table: type[Phone] | type[Email], customer_id: int, rows: list[dict[str, Any]]) -> bool:
    """Write rows over those there were: each over the one that says the same, then in their order over what is left.

    So a number keeps its id when another one above it goes; a merge that gave it can be taken back.
    """
    said = "typed" if table is Phone else "address"
    kept = list(table.select().where(table.customer == customer_id).order_by(table.position))
    changed = False
    same: dict[int, Any] = {}
    for place, row in enumerate(rows):
        found = next((old for old in kept if getattr(old, said) == row[said]), None)
        if found is not None:
            kept.remove(found)
            same[place] = found
    for place, row in enumerate(rows):
        old = same.get(place) or (kept.pop(0) if kept else None)
        if old is None:
            table.create(**row)
            changed = True
        elif any(getattr(old, name) != value for name, value in row.items() if name != "customer"):
            table.update(**row).where(table.id == old.id).execute()
            changed = True
    if kept:
        table.delete().where(table.id.in_([old.id for old in kept])).execute()
    return changed or bool(kept)
