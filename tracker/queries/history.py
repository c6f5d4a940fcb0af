"""What was changed about a customer, readable and for ever."""

from tracker.domain.history import RecordChanged
from tracker.storage.fetch import fetch_all
from tracker.storage.tables import RecordChange

SHOWN = 200


def record_changes(customer_id: int, limit: int = SHOWN) -> list[RecordChanged]:
    """Return the latest changes to a customer's record, newest first; empty where nothing was changed."""
    query = RecordChange.select(
        RecordChange.id,
        RecordChange.at,
        RecordChange.author,
        RecordChange.command,
        RecordChange.what,
        RecordChange.before,
        RecordChange.after,
    ).where(RecordChange.customer == customer_id)
    return fetch_all(query.order_by(RecordChange.id.desc()).limit(limit), RecordChanged)
