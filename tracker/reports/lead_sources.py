"""Sources and costs: who came by which way of hearing of the shop, who became a customer, and what each cost."""

import numpy as np

from tracker.domain.report_data import ReportData, Scope
from tracker.reports.cohort import Cohort
from tracker.reports.ledger import Entries, Groups, entries_until
from tracker.reports.new_customers import NewCustomers
from tracker.reports.numbers import customers_marked, rate
from tracker.reports.report import Column, Figure, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Mask, SeenStays
from tracker.reports.spending import cost_each, money, spent_by

COLUMNS = (
    Column("joined", Unit.COUNT),
    Column("became", Unit.COUNT),
    Column("became_share", Unit.SHARE),
    Column("new_customers", Unit.COUNT),
    Column("cost", Unit.MONEY),
    Column("cost_each", Unit.COST_EACH),
    Column("buyers", Unit.COUNT),
    Column("revenue", Unit.MONEY),
    Column("value_each", Unit.COST_EACH),
)
FIGURES = ("joined", "new_customers", "cost", "cost_each", "revenue")
TOTAL = "total"


def build_sources_report(data: ReportData, scope: Scope) -> Report:
    """Count those who joined and the new customers of a period by first-touch source, beside what was spent on each.

    Rows: every source with somebody or some money, spent or taken, in the period, the one with most new customers
    first, then by who joined, what was spent and by name; the unknown source is one of them, with the key ""; all
    together come last. became: of those who joined, who got to the first stage of customers, or further, by the as-of
    day. A cost of a campaign is one of the campaign's source; where the scope means certain sources, only their costs
    count. buyers: with an order in the period; revenue: what was bought in it, less what was given back; value_each:
    the revenue divided by the buyers.
    """
    return _LeadSources(data, scope).report()


class _LeadSources:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._scope = scope
        self._seen = SeenStays(data.stays, data.stages, scope.as_of.toordinal())
        cohort, customers = Cohort(self._seen, scope.days, None), NewCustomers(self._seen, data.first_orders)
        nobody = np.zeros(len(self._seen.ids), dtype=np.bool_)
        self._joined = cohort.members
        self._became = nobody if customers.from_rank is None else cohort.reached(customers.from_rank)
        self._new = customers.within(scope.days)
        self._by_opening = customers.by_opening
        wanted = scope.only.sources
        costs = (cost for cost in data.costs if not wanted or cost.source in wanted)
        self._spent = spent_by(costs, scope.days, lambda cost: cost.source)
        self._entries = entries_until(data, scope.as_of.toordinal()).within(scope.days)
        buyers, buyer = np.unique(self._entries.customer, return_inverse=True)
        of_customer, of_buyer = (
            [data.sources.get(customer, "") for customer in ids.tolist()] for ids in (self._seen.ids, buyers)
        )
        self._sources = sorted({*of_customer, *of_buyer, *self._spent})
        places = {source: place for place, source in enumerate(self._sources)}
        self._source = np.array([places[source] for source in of_customer], dtype=np.int64)
        source_of_buyer = np.array([places[source] for source in of_buyer], dtype=np.int64)
        self._sold = Groups(source_of_buyer[buyer], len(self._sources))

    def report(self) -> Report:
        everybody = np.ones(len(self._seen.ids), dtype=np.bool_)
        total = self._numbers(everybody, sum(self._spent.values()), self._entries)
        rows = self._rows()
        if rows:
            rows.append(Row(TOTAL, Label(LabelKind.WORD, TOTAL), total, is_total=True))
        days = self._scope.days
        return Report(
            name=ReportName.SOURCES,
            first=days.first,
            last=days.last or self._scope.as_of,
            as_of=self._scope.as_of,
            within_days=None,
            figures=tuple(
                Figure(column.key, column.unit, number)
                for column, number in zip(COLUMNS, total, strict=True)
                if column.key in FIGURES
            ),
            tables=(Table("sources", COLUMNS, tuple(rows)),),
            outside=(Figure("opening", Unit.COUNT, customers_marked(self._seen, self._by_opening)),),
        )

    def _rows(self) -> list[Row]:
        found = []
        for place, source in enumerate(self._sources):
            entries = self._entries.at(self._sold.at(place))
            numbers = self._numbers(self._source == place, self._spent.get(source, 0), entries)
            joined, _, _, new, cost, *_ = (number.value or 0 for number in numbers)
            if joined or new or cost or len(entries):
                key = f"{source} " if source == TOTAL else source  # no source ends with a space
                row = Row(key, Label(LabelKind.SOURCE, source), numbers)
                found.append(((-new, -joined, -cost, source), row))
        return [row for _, row in sorted(found, key=lambda pair: pair[0])]

    def _numbers(self, those: Mask, spent: int, sold: Entries) -> tuple[Number, ...]:
        joined = customers_marked(self._seen, self._joined & those)
        became = customers_marked(self._seen, self._became & those)
        new = customers_marked(self._seen, self._new & those)
        buyers, revenue = sold.orders().people(), sold.money()
        each = cost_each(int(revenue.value or 0), buyers)
        spending = money(spent, new), cost_each(spent, new)
        return joined, became, rate(became, joined), new, *spending, buyers, revenue, each
