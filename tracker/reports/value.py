"""What customers are worth: so far, beside what winning them cost, and as an estimate in the months that come."""

from datetime import date

import numpy as np

from tracker.domain.periods import Period
from tracker.domain.report_data import ReportData, Scope
from tracker.reports.buyers import buyers_of
from tracker.reports.expected_value import YEAR, ExpectedValue
from tracker.reports.flat_records import Amounts
from tracker.reports.ledger import Entries, entries_until, lines_of
from tracker.reports.new_customers import NewCustomers
from tracker.reports.numbers import customers_marked, rate
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask, SeenStays
from tracker.reports.spending import cost_each, money, spent_by
from tracker.reports.value_bands import band_label, band_limits, bands

BAND_COLUMNS = (
    Column("customers", Unit.COUNT),
    Column("share", Unit.SHARE),
    Column("value", Unit.MONEY),
    Column("value_each", Unit.COST_EACH),
)
CUSTOMER_COLUMNS = (
    Column("value", Unit.MONEY),
    Column("orders", Unit.COUNT),
    Column("alive", Unit.SHARE),
    Column("expected_purchases", Unit.RATIO),
    Column("expected_value", Unit.MONEY),
)
SO_FAR_COLUMNS = (
    Column("margin", Unit.MONEY),
    Column("margin_unknown", Unit.MONEY),
    Column("first_purchase", Unit.MONEY),
    Column("average_order", Unit.MONEY),
    Column("repeat_customers", Unit.COUNT),
    Column("regulars", Unit.COUNT),
    Column("history", Unit.DAYS),
    Column("new_customers", Unit.COUNT),
    Column("cost", Unit.MONEY),
)
SOURCE_COLUMNS = (
    Column("customers", Unit.COUNT),
    Column("value", Unit.MONEY),
    Column("value_each", Unit.COST_EACH),
    Column("new_customers", Unit.COUNT),
    Column("cost", Unit.MONEY),
    Column("cost_each", Unit.COST_EACH),
)
TOTAL = "total"
TOP = 50


def build_value_report(data: ReportData, scope: Scope) -> Report:
    """Say what those who have an order by the scope's last day are worth; all of the time before it counts.

    value: orders less refunds. margin: of the lines whose margin is known; margin_unknown: what the others came to.
    first_purchase: what first orders came to on average; average_order: all of them. repeat_customers: who has two
    orders or more. regulars: who bought on two days or more. new_customers, cost and cost_each as in the report of
    sources, over all the time. What is expected is the estimate of `reports.estimates`, from the end of the day on,
    and empty where it has none; still_come: how many of the regulars.

    bands: customers by what they are worth. ahead: what is expected of all together within the next 3, 6 and 12
    months. hold_out: the same said some time ago, against what came. top_customers: the fifty of whom most is expected
    within 12 months; those without an estimate come after them, by what they are worth. sources: by first touch, the
    one with most customers first; the unknown one is one of them with the key "", all together come last.
    """
    return _Value(data, scope).report()


class _Value:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._data, self._scope = data, scope
        self._day: date = scope.days.last or scope.as_of
        day = self._day.toordinal()
        self._buyers = buyers_of(entries_until(data, day))
        self._everybody: Mask = np.ones(len(self._buyers), dtype=np.bool_)
        self._expected = ExpectedValue(self._buyers, day)
        self._won = _Won(data, scope, self._day)

    def report(self) -> Report:
        return Report(
            name=ReportName.VALUE,
            first=None,
            last=self._day,
            as_of=self._scope.as_of,
            within_days=None,
            figures=self._figures(),
            tables=(
                self._by_band(),
                self._so_far(),
                self._expected.ahead(),
                self._expected.told_before(),
                self._by_customer(),
                self._by_source(),
            ),
            outside=(Figure("opening", Unit.COUNT, self._won.by_opening()),),
        )

    def _figures(self) -> tuple[Figure, ...]:
        buyers, expected = self._buyers, self._expected
        customers, again = buyers.count(self._everybody), buyers.count(buyers.orders > 1)
        ahead = {row.key: row.numbers for row in expected.ahead().rows}
        nothing = (Number(None, n=0), Number(None, n=0))
        purchases, value = ahead.get(str(YEAR), nothing)
        return (
            Figure("customers", Unit.COUNT, customers),
            Figure("value", Unit.MONEY, buyers.spent(self._everybody)),
            Figure("value_each", Unit.COST_EACH, buyers.spent_each(self._everybody)),
            Figure("repeat_share", Unit.SHARE, rate(again, customers)),
            Figure("cost_each", Unit.COST_EACH, self._won.numbers(None)[2]),
            Figure("still_come", Unit.RATIO, expected.still_come()),
            Figure("expected_purchases", Unit.RATIO, purchases),
            Figure("expected_value", Unit.MONEY, value),
        )

    def _so_far(self) -> Table:
        """Give what else is to be said of all together, in one row; none where there was nothing."""
        buyers, (new, cost, _) = self._buyers, self._won.numbers(None)
        margin, unknown = self._margins()
        numbers = (
            margin,
            unknown,
            buyers.first_orders().average(),
            buyers.entries.orders().average(),
            buyers.count(buyers.orders > 1),
            self._expected.regulars(),
            self._expected.history(),
            new,
            cost,
        )
        row = Row(TOTAL, Label(LabelKind.WORD, TOTAL), numbers)
        return Table("so_far", SO_FAR_COLUMNS, (row,) if len(buyers) or new.size or cost.value else ())

    def _margins(self) -> tuple[Number, Number]:
        """Sum the margin of the lines where it is known, and what the other lines came to."""
        entries = self._buyers.entries
        lines = lines_of(self._data, entries)

        def with_line(those: Mask) -> Entries:
            found = np.zeros(len(entries), dtype=np.bool_)
            found[lines.entry[those]] = True
            return entries.at(np.flatnonzero(found))

        known = lines.margin_known
        of_known = with_line(known)
        margin = of_known.sum_of(int(lines.margin[known].sum()) if len(of_known) else None)
        return margin, with_line(~known).sum_of(int(lines.amount[~known].sum()))

    def _by_band(self) -> Table:
        buyers, rows = self._buyers, []
        everybody = buyers.count(self._everybody)
        for above, up_to in bands(band_limits(buyers.spent_minor)):
            those = self._everybody.copy()
            if above is not None:
                those &= buyers.spent_minor > above
            if up_to is not None:
                those &= buyers.spent_minor <= up_to
            count, label = buyers.count(those), band_label(above, up_to)
            if above is not None or count.size:
                numbers = (count, rate(count, everybody), buyers.spent(those), buyers.spent_each(those))
                rows.append(Row(label.text, label, numbers))
        return Table("bands", BAND_COLUMNS, tuple(rows))

    def _by_customer(self) -> Table:
        buyers, expected = self._buyers, self._expected
        best = np.lexsort((buyers.ids, -buyers.spent_minor, -expected.value_minor, ~expected.estimated))
        rows = []
        for place in best[:TOP].tolist():
            id_, mine = str(buyers.ids[place]), buyers.of(place)
            numbers = (mine.money(), mine.orders().count(), *expected.of(place))
            rows.append(Row(id_, Label(LabelKind.CUSTOMER, id_), numbers))
        return Table("top_customers", CUSTOMER_COLUMNS, tuple(rows))

    def _by_source(self) -> Table:
        won, of_buyer = self._won, self._won.places_of(self._buyers.ids.tolist())
        found = []
        for place, source in enumerate(won.sources):
            numbers = self._source_numbers(of_buyer == place, place)
            customers, value, _, new, cost, _ = (number.value or 0 for number in numbers)
            if customers or new or cost:
                key = f"{source} " if source == TOTAL else source  # no source ends with a space
                order = (-customers, -value, -cost, source)
                found.append((order, Row(key, Label(LabelKind.SOURCE, source), numbers)))
        rows = [row for _, row in sorted(found, key=lambda pair: pair[0])]
        if rows:
            total = self._source_numbers(self._everybody, None)
            rows.append(Row(TOTAL, Label(LabelKind.WORD, TOTAL), total, is_total=True))
        return Table("sources", SOURCE_COLUMNS, tuple(rows))

    def _source_numbers(self, those: Mask, place: int | None) -> tuple[Number, ...]:
        buyers = self._buyers
        worth = (buyers.count(those), buyers.spent(those), buyers.spent_each(those))
        return (*worth, *self._won.numbers(place))


class _Won:
    """New customers and what was spent on winning them, up to a day.

    sources: all by which anybody came or for which anything was spent, by name.
    """

    def __init__(self, data: ReportData, scope: Scope, day: date) -> None:
        self._of = data.sources
        self._seen = SeenStays(data.stays, data.stages, day.toordinal())
        customers, until = NewCustomers(self._seen, data.first_orders), Period(None, day)
        self._new, self._opened = customers.within(until), customers.by_opening
        wanted = scope.only.sources
        costs = (cost for cost in data.costs if not wanted or cost.source in wanted)
        self._spent = spent_by(costs, until, lambda cost: cost.source)
        self.sources = sorted({"", *data.sources.values(), *self._spent})
        self._places = {source: place for place, source in enumerate(self.sources)}
        self._source = self.places_of(self._seen.ids.tolist())

    def places_of(self, customers: list[int]) -> Amounts:
        """Give the place of each customer's source among the sources."""
        return np.array([self._places[self._of.get(one, "")] for one in customers], dtype=np.int64)

    def numbers(self, place: int | None) -> tuple[Number, Number, Number]:
        """Give the new customers of a source, what was spent on it, and that for each; of all together for None."""
        those = self._new if place is None else self._new & (self._source == place)
        new = customers_marked(self._seen, those)
        spent_minor = sum(self._spent.values()) if place is None else self._spent.get(self.sources[place], 0)
        return new, money(spent_minor, new), cost_each(spent_minor, new)

    def by_opening(self) -> Number:
        """Count who was a customer before it was known when."""
        return customers_marked(self._seen, self._opened)
