"""Tactic against tactic: whom each campaign reached, who went on after it, who became a customer, and what it cost."""

from functools import partial

import numpy as np

from tracker.domain.report_data import TOUCH_COLUMNS, CampaignFacts, ReportData, Scope
from tracker.domain.stages import Counts
from tracker.reports.flat_records import DAYS, columns_of, list_dated, list_people
from tracker.reports.ledger import entries_until
from tracker.reports.new_customers import NewCustomers
from tracker.reports.numbers import customers_marked, rate
from tracker.reports.report import Column, Label, LabelKind, Number, Report, ReportName, Row, Table, Unit
from tracker.reports.seen_stays import Days, Mask, SeenStays, days_within
from tracker.reports.spending import cost_each, money, spent_by

WITHIN = 30  # days
COLUMNS = (
    Column("touched", Unit.COUNT),
    Column("contacts", Unit.COUNT),
    Column("went_on", Unit.COUNT),
    Column("went_on_share", Unit.SHARE),
    Column("new_customers", Unit.COUNT),
    Column("planned", Unit.MONEY),
    Column("cost", Unit.MONEY),
    Column("cost_each", Unit.COST_EACH),
    Column("orders", Unit.COUNT),
    Column("revenue", Unit.MONEY),
    Column("per_cost", Unit.RATIO),
)


def build_tactics_report(data: ReportData, scope: Scope) -> Report:
    """Set the campaigns side by side that ran in the period, or reached somebody, cost or sold something in it.

    The one with most new customers comes first, then by whom they reached, and as they were added. touched: customers
    reached in the period. contacts: with them, by an interaction other than a note. went_on: of those touched, whose
    next own move on the day of the first touch in the period or within 30 days after was to a later stage. A joining
    is no move, nor is coming back from Left one to a later stage. new_customers: of the period, whose first touch by
    any campaign, on or before the day they became one, was by this. planned: for the whole of the campaign; cost: what
    was spent in the period. orders, revenue: what was bought and given back in the period in answer to it; per_cost:
    the revenue divided by the cost.
    """
    return _Tactics(data, scope).report()


class _Tactics:
    def __init__(self, data: ReportData, scope: Scope) -> None:
        self._data, self._scope = data, scope
        self._seen = SeenStays(data.stays, data.stages, scope.as_of.toordinal())
        touches = columns_of(data.touches, TOUCH_COLUMNS)
        inside = days_within(touches["day"], scope.days)
        self._campaign, self._customer, self._day, self._contact = (touches[name][inside] for name in TOUCH_COLUMNS)
        self._new = self._new_by_campaign(touches)
        self._spent = spent_by(data.costs, scope.days, lambda cost: cost.campaign_id)
        self._moves = _Moves(self._seen)
        self._entries = entries_until(data, scope.as_of.toordinal()).within(scope.days)

    def report(self) -> Report:
        rows = []
        for place, campaign in enumerate(self._data.campaigns):
            numbers = self._numbers(campaign)
            touched, new = numbers[0].size, numbers[4].size
            if touched or self._spent.get(campaign.id) or numbers[9].size or self._ran(campaign):
                row = Row(str(campaign.id), Label(LabelKind.NAME, campaign.name), numbers)
                rows.append(((-new, -touched, place), row))
        rows.sort(key=lambda pair: pair[0])
        return Report(
            name=ReportName.TACTICS,
            first=self._scope.days.first,
            last=self._scope.days.last or self._scope.as_of,
            as_of=self._scope.as_of,
            within_days=None,
            tables=(Table("tactics", COLUMNS, tuple(row for _, row in rows)),),
        )

    def _numbers(self, campaign: CampaignFacts) -> tuple[Number, ...]:
        mine = self._campaign == campaign.id
        by_contact = mine & (self._contact == 1)
        people, first = np.unique(self._customer[mine], return_index=True)
        on = people[self._moves.next_is_forward(people, self._day[mine][first])]
        touched = Number(len(people), behind=partial(list_people, people))
        went_on = Number(len(on), behind=partial(list_people, on))
        new = customers_marked(self._seen, self._new == campaign.id)
        spent = self._spent.get(campaign.id, 0)
        return (
            touched,
            Number(
                int(np.count_nonzero(by_contact)),
                behind=partial(list_dated, self._customer[by_contact], self._day[by_contact]),
            ),
            went_on,
            rate(went_on, touched),
            new,
            Number(campaign.planned_minor, n=0),
            money(spent, new),
            cost_each(spent, new),
            *self._sold(campaign, spent),
        )

    def _sold(self, campaign: CampaignFacts, spent: int) -> tuple[Number, Number, Number]:
        entries = self._entries.at(np.flatnonzero(self._entries.campaign == campaign.id))
        revenue = entries.money()
        per_cost = int(revenue.value or 0) / spent if spent and len(entries) else None
        return entries.orders().count(), revenue, Number(per_cost, n=len(entries), behind=entries.listed)

    def _ran(self, campaign: CampaignFacts) -> bool:
        """Say whether it ran on a day of the period."""
        days = self._scope.days
        first = campaign.starts if days.first is None else max(campaign.starts, days.first.toordinal())
        last = (days.last or self._scope.as_of).toordinal()
        return first <= (last if campaign.ends is None else min(campaign.ends, last))

    def _new_by_campaign(self, touches: dict[str, Days]) -> Days:
        """Give the campaign of each new customer's first touch; 0 for who is not new or was not touched by then."""
        seen, customers = self._seen, NewCustomers(self._seen, self._data.first_orders)
        people, first = np.unique(touches["customer"], return_index=True)
        campaign = np.zeros(len(seen.ids), dtype=np.int32)
        day = np.zeros(len(seen.ids), dtype=np.int32)
        known = np.isin(seen.ids, people)
        at = first[np.searchsorted(people, seen.ids[known])]
        campaign[known], day[known] = touches["campaign"][at], touches["day"][at]
        new = customers.within(self._scope.days) & (day <= customers.since)
        return np.where(new, campaign, np.int32(0))


class _Moves:
    """What customers did after joining, each of which went forward or not."""

    def __init__(self, seen: SeenStays) -> None:
        again = np.zeros(len(seen.entered), dtype=np.bool_)
        again[1:] = seen.customer[1:] == seen.customer[:-1]
        moves = np.flatnonzero(again & (seen.began == Counts.MOVE))
        before = seen.rank[moves - 1]
        self._forward = (before > 0) & (seen.rank[moves] > before)
        self._when = seen.ids[seen.customer[moves]].astype(np.int64) * DAYS + seen.entered[moves]

    def next_is_forward(self, customers: Days, days: Days) -> Mask:
        """Say of each customer whether the next move from a day on, no more than 30 days after it, went forward."""
        since = customers.astype(np.int64) * DAYS + days
        place = np.searchsorted(self._when, since)
        found = place < len(self._when)
        found[found] = self._when[place[found]] <= since[found] + WITHIN
        forward = np.zeros(len(customers), dtype=np.bool_)
        forward[found] = self._forward[place[found]]
        return forward
