"""The order of the cards in a column: whole numbers with gaps, so that putting one card writes one row."""

from collections.abc import Sequence

from tracker.domain.errors import RecordMissing
from tracker.storage.bulk import update_values
from tracker.storage.tables import database

GAP = 1 << 20
ON_BOARD = "archived_on IS NULL AND trashed_at IS NULL"


def place_first(customer_ids: Sequence[int], stage_id: int | None) -> None:
    """Put customers, in this order, above everybody else in the column."""
    lowest = _edge("min", stage_id)
    _write([(lowest - GAP * (len(customer_ids) - place), customer) for place, customer in enumerate(customer_ids)])


def place_last(customer_ids: Sequence[int], stage_id: int | None) -> None:
    """Put customers, in this order, below everybody else in the column."""
    _write(list(zip(last_places(stage_id, len(customer_ids)), customer_ids, strict=True)))


def last_places(stage_id: int | None, count: int) -> list[int]:
    """Return so many positions below everybody in the column, for customers who are written with them."""
    highest = _edge("max", stage_id)
    return [highest + GAP * (place + 1) for place in range(count)]


def place_before(customer_ids: Sequence[int], before_id: int, stage_id: int) -> None:
    """Put customers, in this order, just above another card of the column.

    Raises:
        RecordMissing: that card is no longer in the column.
    """
    bounds = _gap_above(customer_ids, before_id, stage_id)
    if bounds is None:
        place_first(customer_ids, stage_id)
        return
    if bounds[1] - bounds[0] <= len(customer_ids):
        _spread(stage_id)
        bounds = _gap_above(customer_ids, before_id, stage_id) or (0, 0)
    above, below = bounds
    step = (below - above) // (len(customer_ids) + 1)
    _write([(above + step * (place + 1), customer) for place, customer in enumerate(customer_ids)])


def _gap_above(customer_ids: Sequence[int], before_id: int, stage_id: int) -> tuple[int, int] | None:
    row = database.execute_sql(
        "SELECT position FROM customer WHERE id = ? AND stage_id = ?", (before_id, stage_id)
    ).fetchone()
    if row is None:
        raise RecordMissing("customer", before_id)
    moving = ",".join("?" * len(customer_ids))
    above = database.execute_sql(
        f"SELECT max(position) FROM customer WHERE stage_id = ? AND position < ? AND {ON_BOARD}"
        f" AND id NOT IN ({moving})",
        (stage_id, row[0], *customer_ids),
    ).fetchone()[0]
    return None if above is None else (above, row[0])


def _edge(which: str, stage_id: int | None) -> int:
    # One of the customers to be placed may already be the outermost: its place then simply moves out by one more gap.
    edge = database.execute_sql(
        f"SELECT {which}(position) FROM customer WHERE stage_id IS ? AND {ON_BOARD}", (stage_id,)
    ).fetchone()[0]
    return int(edge or 0)


def _spread(stage_id: int) -> None:
    rows = database.execute_sql(
        f"SELECT id FROM customer WHERE stage_id = ? AND {ON_BOARD} ORDER BY position, id", (stage_id,)
    ).fetchall()
    _write([(place * GAP, row[0]) for place, row in enumerate(rows, start=1)])


def _write(places: list[tuple[int, int]]) -> None:
    update_values("UPDATE customer SET position = v0 FROM given WHERE customer.id = v1", places)
