"""What is expected of one customer: the shop's models are fitted once, and again only after its sales changed."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from tracker.domain.estimates import FEWEST_BUYERS, FEWEST_PURCHASES, Estimate, NoEstimate
from tracker.domain.loading import load_alone
from tracker.queries.report_parts.sales import sales
from tracker.storage.fetch import fetch_one
from tracker.storage.tables import Buying, Customer, Sale, database

if TYPE_CHECKING:  # NumPy comes with it, and only where there is something to estimate
    from tracker.reports.estimates.purchase_days import Summary
    from tracker.reports.estimates.shop_model import ShopModel

State = tuple[object, ...]
KEPT_FITS = 2  # a shop on two days, say


def estimate_of(customer_id: int, as_of: date) -> Estimate | None:
    """Return what is expected of a customer from the end of a day on, given what everybody had bought by then.

    None with fewer than FEWEST_PURCHASES days of buying, in the trash, and where the shop has no estimate: too few
    customers, too short a history, purchases that the model does not describe. The first call after a sale was noted
    fits the models (a second or so with 100,000 customers), later ones take a moment.
    """
    orders = fetch_one(
        Buying.select(Buying.orders).join(Customer).where(Buying.customer == customer_id, Customer.trashed_at.is_null())
    )
    if orders is None or orders[0] < FEWEST_PURCHASES:
        return None
    (buyers,) = database.execute_sql("SELECT count(*) FROM buying").fetchone()
    if buyers < FEWEST_BUYERS:
        return None
    load_alone("tracker.reports.estimates.shop_model")
    one = _summary_of(Sale.select(Sale.customer).where(Sale.customer == customer_id), as_of)
    if not one.buying.frequency.any():
        return None
    model = _fitted(str(database.database), as_of, _state())
    return None if isinstance(model, NoEstimate) else model.estimate(one)


def _state() -> State:
    """Say what tells one state of the shop's sales from another: the latest change of one, and who is in the trash."""
    trash = "SELECT count(*), max(trashed_at) FROM customer WHERE trashed_at IS NOT NULL"
    return _CHANGES.latest(), *database.execute_sql(trash).fetchone()


class _SaleChanges:
    """Knows the latest entry of the change feed that is of a sale, and reads on from where it has read to."""

    def __init__(self) -> None:
        self._read = ("", 0, 0)  # of which file, up to which entry, the latest one found

    def latest(self) -> int:
        file = str(database.database)
        known, read, latest = self._read
        (end,) = database.execute_sql("SELECT coalesce(max(id), 0) FROM change_feed").fetchone()
        if known != file or end < read:
            read = latest = 0
        later = "SELECT id FROM change_feed WHERE id > ? AND record_table = 'sale' ORDER BY id DESC LIMIT 1"
        found = database.execute_sql(later, (read,)).fetchone() if end > read else None
        self._read = (file, end, int(found[0]) if found else latest)
        return self._read[2]


_CHANGES = _SaleChanges()  # nothing that is not in the file: another one only reads it again


@lru_cache(maxsize=KEPT_FITS)
def _fitted(path: str, as_of: date, state: State) -> "ShopModel | NoEstimate":  # noqa: ARG001 - what it is of
    from tracker.reports.estimates.shop_model import fit_shop

    return fit_shop(_summary_of(None, as_of))


def _summary_of(only: Any, as_of: date) -> "Summary":
    from tracker.reports.estimates.purchase_days import ledger_of, purchase_days, summarise

    day = as_of.toordinal()
    return summarise(purchase_days(ledger_of(sales(only)), day), day)
