"""What recording a sale would lead to, told before it is saved, and what is left of one to give back."""

from datetime import date

from tracker.domain.refunding import KeptLine
from tracker.domain.stages import Stage
from tracker.storage.sale_rows import STANDS, lines_given_back, lines_of
from tracker.storage.stages import read_stages
from tracker.storage.tables import database

_NOW = (
    "SELECT to_stage_id, occurred_at FROM stage_move WHERE customer_id = ? ORDER BY occurred_at DESC, id DESC LIMIT 1"
)


def rule_effect(customer_id: int | None, day: date) -> Stage | None:
    """Return the stage that a sale on a day would move a customer to by a rule; None for no move.

    customer_id None: somebody new. A sale of before their latest move moves nobody.
    """
    number = 1 + (_orders_until(customer_id, day) if customer_id is not None else 0)
    row = database.execute_sql(
        "SELECT stage_id FROM sale_rule WHERE active AND purchase_number = ?", (number,)
    ).fetchone()
    places = {stage.id: stage for stage in read_stages()}
    target = places.get(row[0]) if row else None
    if target is None:
        return None
    if customer_id is None:
        first = min(places.values(), key=lambda one: one.position)
        return target if target.position > first.position else None
    latest = database.execute_sql(_NOW, (customer_id,)).fetchone()
    if latest is not None and latest[1][:10] > day.isoformat():
        return None
    now = places.get(latest[0]) if latest is not None and latest[0] is not None else None
    return target if now is None or now.position < target.position else None


def _orders_until(customer_id: int, day: date) -> int:
    found = database.execute_sql(
        f"SELECT count(*) FROM sale WHERE customer_id = ? AND day <= ? AND kind = 'sale' AND NOT voided AND {STANDS}",
        (customer_id, day.toordinal()),
    )
    return int(found.fetchone()[0])


def lines_to_refund(sale_id: int) -> tuple[list[KeptLine], list[KeptLine]]:
    """Return the lines of a sale, and those of its refunds that stand: what `refund_of` asks for."""
    return lines_of(sale_id), lines_given_back(sale_id)
