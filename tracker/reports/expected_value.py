"""The part of the report of value that is expected and not counted: estimates, and how well they would have told."""

from functools import partial

import numpy as np

from tracker.domain.estimates import HORIZONS, NoEstimate
from tracker.reports.buyers import Buyers
from tracker.reports.estimates.minimising import Vector
from tracker.reports.estimates.purchase_days import Ledger, PurchaseDays, purchase_days, summarise
from tracker.reports.estimates.shop_model import fit_shop, hold_out, whole_minor
from tracker.reports.flat_records import list_dated, list_people
from tracker.reports.ledger import At
from tracker.reports.report import Column, Counted, Label, LabelKind, Number, Row, Table, Unit
from tracker.reports.seen_stays import Mask

YEAR = 12  # months
AHEAD_COLUMNS = (Column("purchases", Unit.RATIO), Column("value", Unit.MONEY))
HOLD_OUT_COLUMNS = (
    Column("days", Unit.DAYS),
    Column("expected", Unit.RATIO),
    Column("came", Unit.COUNT),
    Column("expected_value", Unit.MONEY),
    Column("came_value", Unit.MONEY),
)


class ExpectedValue:
    """What is expected of each buyer from the end of a day on. Arrays are by buyer.

    why_not: None where there is an estimate. regular: bought on two days or more. estimated: of whom an estimate is
    shown alone, the regulars where there is one; in sums everybody counts. value_minor: expected of the estimated in
    the next 12 months, 0 for others.
    """

    def __init__(self, buyers: Buyers, day: int) -> None:
        """Fit the models to what was bought by a day (date.toordinal())."""
        self._buyers, self._day = buyers, day
        entries = buyers.entries
        self._ledger = Ledger(entries.customer, entries.day, entries.amount, entries.order)
        self._days = purchase_days(self._ledger, day)
        summary = summarise(self._days, day)
        self.regular: Mask = summary.buying.frequency > 0
        self.value_minor = np.zeros(len(buyers), dtype=np.int64)
        model = fit_shop(summary)
        self.why_not = model if isinstance(model, NoEstimate) else None
        self.estimated: Mask = self.regular & (self.why_not is None)
        self._alive: Vector = np.zeros(len(buyers))
        self._purchases: dict[int, Vector] = {}
        if not isinstance(model, NoEstimate):
            self._each = model.spend_each(summary)
            self._alive = model.p_alive(summary)
            self._purchases = {months: model.purchases(summary, days) for months, days in HORIZONS.items()}
            year = np.floor(self._purchases[YEAR] * self._each + 0.5).astype(np.int64)
            self.value_minor = np.where(self.estimated, year, 0)

    def regulars(self) -> Number:
        """Count those who bought on two days or more."""
        return self._buyers.count(self.regular)

    def still_come(self) -> Number:
        """Give how many of the regulars probably still come: the sum of their probabilities."""
        people = self.regulars()
        if self.why_not is not None:
            return Number(None, n=0)
        return Number(float(self._alive[self.regular].sum()), n=people.size, behind=people.behind)

    def history(self) -> Number:
        """Give the days since the first purchase of all."""
        everybody = self._buyers.count(np.ones(len(self._buyers), dtype=np.bool_))
        days = self._day - int(self._days.day.min()) if everybody.size else None
        return Number(days, n=everybody.size, behind=everybody.behind)

    def ahead(self) -> Table:
        """Give the purchases and the value expected of everybody within the next months; no rows without estimate."""
        rows = []
        everybody = partial(list_people, self._buyers.ids)
        for months, purchases in self._purchases.items():
            value_minor = whole_minor(float(purchases @ self._each))
            numbers = (
                Number(float(purchases.sum()), n=len(self._buyers), behind=everybody),
                Number(value_minor, n=len(self._buyers), behind=everybody),
            )
            rows.append(Row(str(months), Label(LabelKind.WORD, f"months_{months}"), numbers))
        return Table("ahead", AHEAD_COLUMNS, tuple(rows))

    def of(self, buyer: int) -> tuple[Number, Number, Number]:
        """Give a buyer's probability of still coming, purchases and value expected in 12 months; None if no regular.

        Behind each stand the days on which they bought.
        """
        low, high = np.searchsorted(self._days.owner, (buyer, buyer + 1)).tolist()
        listed = partial(_days_listed, self._days, np.arange(low, high))
        known = bool(self.estimated[buyer])
        values = (
            (float(self._alive[buyer]), float(self._purchases[YEAR][buyer]), int(self.value_minor[buyer]))
            if known
            else (None, None, None)
        )
        alive, purchases, value = (Number(one, n=high - low, behind=listed) for one in values)
        return alive, purchases, value

    def told_before(self) -> Table:
        """Set what would have been expected some time ago against what came; no rows where nothing could be said."""
        told = hold_out(self._ledger, self._day)
        if told is None:
            return Table("hold_out", HOLD_OUT_COLUMNS, ())
        cut = told.fitted_on.toordinal()
        known = np.unique(self._days.owner[self._days.day <= cut])
        people = partial(list_people, self._buyers.ids[known])
        came = np.flatnonzero((self._days.day > cut) & np.isin(self._days.owner, known))
        listed = partial(_days_listed, self._days, came)
        numbers = (
            Number(told.days, n=len(known), behind=people),
            Number(told.expected, n=len(known), behind=people),
            Number(told.came, behind=listed),
            Number(told.expected_minor, n=len(known), behind=people),
            Number(told.came_minor, n=told.came, behind=listed),
        )
        day = told.fitted_on.isoformat()
        return Table("hold_out", HOLD_OUT_COLUMNS, (Row(day, Label(LabelKind.DAY, day), numbers),))


def _days_listed(days: PurchaseDays, at: At) -> list[Counted]:
    return list_dated(days.customers[days.owner[at]], days.day[at])
