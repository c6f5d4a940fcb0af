"""The one writer of a customer's last contact and next promise, which follow from interactions and follow-ups.

Kept beside the customer so that a table of 100,000 sorts by them; whatever writes interactions or follow-ups calls
`refresh_dates` for the customers it touched, in the same command.
"""

from collections.abc import Iterable

from tracker.domain.interactions import Kind
from tracker.storage.tables import database

CHUNK = 500  # ids in one IN list
LAST_CONTACT = (
    f"(SELECT max(occurred_at) FROM interaction WHERE customer_id = customer.id AND kind <> '{Kind.NOTE.value}')"
)
NEXT_DUE = (
    "(SELECT min(due_on || coalesce(' ' || due_time, '')) FROM follow_up"
    " WHERE customer_id = customer.id AND done_at IS NULL)"
)


def refresh_dates(customer_ids: Iterable[int]) -> None:
    """Write last_contact_at and next_due of these customers anew where they changed."""
    ids = list(dict.fromkeys(customer_ids))
    for start in range(0, len(ids), CHUNK):
        some = ",".join(str(int(one)) for one in ids[start : start + CHUNK])
        database.execute_sql(
            f"UPDATE customer SET last_contact_at = {LAST_CONTACT}, next_due = {NEXT_DUE} WHERE id IN ({some})"
            f" AND (last_contact_at IS NOT {LAST_CONTACT} OR next_due IS NOT {NEXT_DUE})"
        )


def wrong_dates() -> list[int]:
    """Return the customers whose dates are not what their interactions and follow-ups say; empty in a sound file."""
    found = database.execute_sql(
        f"SELECT id FROM customer WHERE last_contact_at IS NOT {LAST_CONTACT} OR next_due IS NOT {NEXT_DUE} ORDER BY id"
    )
    return [int(row[0]) for row in found.fetchall()]
