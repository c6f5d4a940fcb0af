"""What is shown of customers who were found, beside who they are."""

from collections import defaultdict
from collections.abc import Sequence

from tracker.domain.records import FoundCustomer, FoundDetail, OpenOrDone
from tracker.queries.customers import FOUND_LIMIT, find_customers, follow_ups
from tracker.storage.fetch import fetch_rows, listed
from tracker.storage.tables import FollowUp, Interaction, Phone

Found = tuple[FoundCustomer, FoundDetail]


def find_with_details(text: str, limit: int = FOUND_LIMIT) -> list[Found]:
    """Return what find_customers returns, each with their phones, their last note and what was promised them."""
    found = find_customers(text, limit)
    details = found_details([customer.id for customer in found])
    return [(customer, details[customer.id]) for customer in found]


def found_details(customer_ids: Sequence[int]) -> dict[int, FoundDetail]:
    """Return the details of some customers by their ids; one who is not there has none. For a screenful only."""
    ids = listed(customer_ids)
    phones: defaultdict[int, list[str]] = defaultdict(list)
    numbers = Phone.select(Phone.customer, Phone.typed).where(Phone.customer.in_(ids))
    for customer, typed in fetch_rows(numbers.order_by(Phone.customer, Phone.position)):
        phones[customer].append(typed)
    notes = {customer: _last_note(customer) for customer in customer_ids}
    promises: dict[int, OpenOrDone] = {}
    for promise in follow_ups(FollowUp.customer.in_(ids) & FollowUp.done_at.is_null()):
        promises.setdefault(promise.customer_id, promise)
    return {
        customer: FoundDetail(tuple(phones[customer]), *notes[customer], promises.get(customer))
        for customer in customer_ids
    }


def _last_note(customer: int) -> tuple[str, str]:
    """Return a note and its moment; read one by one, for the latest is nearly always the first that is looked at."""
    query = Interaction.select(Interaction.note, Interaction.occurred_at).where(
        Interaction.customer == customer, Interaction.note != ""
    )
    rows = fetch_rows(query.order_by(Interaction.occurred_at.desc(), Interaction.id.desc()).limit(1))
    return rows[0] if rows else ("", "")
