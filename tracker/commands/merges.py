"""Writes that make two customers one, and two of one again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tracker.commands.contact_rows import refold
from tracker.commands.customers import name_of
from tracker.domain.context import Context
from tracker.domain.errors import MergeInTheWay, MergeWithSelf, RecordMissing
from tracker.domain.merging import (
    CONSENT_COLUMNS,
    REFERENCES,
    SLOTS,
    MergeSide,
    MergeTrace,
    Part,
    Row,
    merged_custom,
    merged_fields,
    same_phone,
    stricter_consent,
    winning_consent,
)
from tracker.storage import merge_rows
from tracker.storage.buying import refresh_buying
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.sale_owners import follow_sales
from tracker.storage.tables import (
    CampaignTouch,
    Consent,
    Customer,
    CustomerMerge,
    CustomerTag,
    CustomValue,
    Email,
    NotDuplicate,
    Phone,
    Table,
)
from tracker.storage.touches import follow_interactions

ALIKE: dict[type[Table], tuple[str, ...]] = {  # columns in which two rows are the same fact
    Email: ("folded",),
    CustomerTag: ("tag_id",),
    CampaignTouch: ("campaign_id", "interaction_id"),
}
ONE_EACH = {"customer_tag": "tag_id", "consent": "channel", "custom_value": "field_id"}  # a customer has one for each


@dataclass(frozen=True, slots=True)
class MergeCustomers:
    """Join one customer, `other_id`, into another, `survivor_id`. The result is the merge's id, for UnmergeCustomers.

    `fields` says whose value is kept: one of domain.merging.FIELDS, or "field:7" for a field of the owner's own, ->
    Side. Those not named keep the survivor's unless it is empty; of two notes both. Calls, promises, sales, quotes,
    phones, e-mails, tags and campaigns pass over, save phones, e-mails, tags and campaigns that the survivor has
    already; so do references of third customers. Of two
    consents for a channel the later holds, of one day the stricter. The other's stage log, with what was ticked there,
    stays with the other, uncounted.

    Raises:
        RecordMissing: one of them was deleted, or merged, in the meantime.
        MergeWithSelf: they are one already.
    """

    survivor_id: int
    other_id: int
    fields: Mapping[str, str] = field(default_factory=dict)

    def apply(self, context: Context) -> int:
        """Pass everything over and keep what it was before."""
        survivor, other = self._sides()
        values = merged_fields(survivor, other, self.fields)
        changed = {name: value for name, value in values.items() if value != survivor.fields[name]}
        traces = [
            *_give_things(survivor.id, other.id),
            *_give_listed(survivor.id, other.id),
            *_settle_consent(survivor.id, other.id),
            *_settle_custom(survivor, other, self.fields),
            *_point_to(survivor.id, other.id),
            *merge_rows.latest_traces(),
        ]
        Customer.update(**_named(changed), changed_at=context.stamp).where(Customer.id == survivor.id).execute()
        Customer.update(trashed_at=context.stamp, merged_into=survivor.id).where(Customer.id == other.id).execute()
        fields = {name: (survivor.fields[name], value) for name, value in changed.items()}
        merge = CustomerMerge.create(
            survivor=survivor.id,
            other=other.id,
            merged_at=context.stamp,
            author=context.author,
            fields=json.dumps(fields, ensure_ascii=False),
        )
        merge_rows.keep_traces(merge.id, traces)
        _derive(survivor.id, other.id)
        context.facts.update(name=values["name"], other=other.fields["name"])
        return int(merge.id)

    def _sides(self) -> tuple[MergeSide, MergeSide]:
        if self.survivor_id == self.other_id:
            raise MergeWithSelf
        sides = []
        for customer in (self.survivor_id, self.other_id):
            side = merge_rows.merge_side(customer)
            if side is None:
                raise RecordMissing("customer", customer)
            sides.append(side)
        return sides[0], sides[1]


@dataclass(frozen=True, slots=True)
class UnmergeCustomers:
    """Take a merge back, however long ago it was: each of the two gets what was theirs. The result is the other's id.

    What was changed or added since stays with the survivor; calls, promises, sales, quotes, phones, e-mails, tags and
    campaigns that came from the other go back as they are now, a call with the campaigns that it was put to since, a
    sale with what was given back, thanked and asked for it since. `unmerge_preview` says beforehand what cannot be as
    it was.

    Raises:
        RecordMissing: there is no such merge, or it was taken back already.
        MergeInTheWay: another merge must be taken back first.
    """

    merge_id: int

    def apply(self, context: Context) -> int:
        """Give everything back."""
        merge, plan = merge_rows.held_merge(self.merge_id), merge_rows.unmerge_plan(self.merge_id)
        if merge is None or plan is None:
            raise RecordMissing("customer_merge", self.merge_id)
        survivor, other = merge[:2]
        first = merge_rows.merge_in_the_way(self.merge_id)
        if first is not None:
            raise MergeInTheWay(first, *_names_of(first))
        for name, record, columns in plan.updates:
            table = merge_rows.TRACED[name]
            written = {**columns, **_make_room(name, record, other)} if columns.get("customer_id") == other else columns
            table.update(**_named(written, table)).where(table.id == record).execute()
        for name, row in plan.inserts:
            table = merge_rows.TRACED[name]
            table.create(**_named({**row, **_make_room(name, row, other)}, table))
        follow_interactions((survivor, other))
        follow_sales((survivor, other))
        Customer.update(**_named(plan.fields), changed_at=context.stamp).where(Customer.id == survivor).execute()
        Customer.update(trashed_at=None, merged_into=None).where(Customer.id == other).execute()
        CustomerMerge.update(unmerged_at=context.stamp).where(CustomerMerge.id == self.merge_id).execute()
        _derive(survivor, other)
        context.facts["name"], context.facts["other"] = (_name_of(one) for one in (survivor, other))
        return int(other)


@dataclass(frozen=True, slots=True)
class TellApart:
    """Keep in mind that two customers are two people: they are not shown as duplicates again.

    Raises:
        MergeWithSelf: they are one.
        RecordMissing: one of them was deleted for ever in the meantime.
    """

    first_id: int
    second_id: int

    def apply(self, context: Context) -> None:
        """Write it, once."""
        first, second = sorted((self.first_id, self.second_id))
        if first == second:
            raise MergeWithSelf
        names = [name_of(one) for one in (self.first_id, self.second_id)]
        if not NotDuplicate.select().where(NotDuplicate.first == first, NotDuplicate.second == second).exists():
            NotDuplicate.create(first=first, second=second, said_at=context.stamp, author=context.author)
        context.facts.update(name=names[0], other=names[1])


def _make_room(name: str, comes_back: Row | int, other: int) -> Row:
    """Take away what the other got since in the place of a row, or record, that comes back.

    Return what that row is to say instead: what was said last, of two consents the stricter.
    """
    column, table = ONE_EACH.get(name), merge_rows.TRACED[name]
    if column is None:
        return {}
    row: Row = merge_rows.row_of(table, comes_back) if isinstance(comes_back, int) else comes_back
    since: Row | None = next((one for one in merge_rows.rows_of(table, other) if one[column] == row[column]), None)
    if since is None:
        return {}
    table.delete().where(table.id == since["id"]).execute()
    if table is Consent:
        since = stricter_consent(since, row)
    return {said: since[said] for said in SLOTS.get(name, ())}


def _give_things(survivor: int, other: int) -> list[MergeTrace]:
    traces = []
    for table in merge_rows.THINGS:
        rows = merge_rows.rows_of(table, other)
        traces += [MergeTrace(table._meta.table_name, row["id"], Part.GIVEN, row) for row in rows]
        if rows:
            table.update(customer=survivor).where(table._meta.columns["customer_id"] == other).execute()
    return traces


def _give_listed(survivor: int, other: int) -> list[MergeTrace]:
    traces = []
    for table in merge_rows.LISTED:
        own = merge_rows.rows_of(table, survivor)
        place = max((row.get("position", 0) for row in own), default=-1) + 1
        for row in merge_rows.rows_of(table, other):
            same = next((one for one in own if _same(table, one, row)), None)
            if same is not None:
                before: Row = {"same_as": same["id"]}
                traces.append(MergeTrace(table._meta.table_name, row["id"], Part.SAME, before))
                continue
            given: dict[str, Any] = {"customer": survivor}
            if "position" in row:
                given["position"], place = place, place + 1
            table.update(**given).where(table.id == row["id"]).execute()
            traces.append(MergeTrace(table._meta.table_name, row["id"], Part.GIVEN, row))
    return traces


def _same(table: type[Table], a: Row, b: Row) -> bool:
    if table is Phone:
        return same_phone(a, b)
    return all(a[column] == b[column] for column in ALIKE[table])


def _settle_consent(survivor: int, other: int) -> list[MergeTrace]:
    own = {row["channel"]: row for row in merge_rows.rows_of(Consent, survivor)}
    traces = []
    for row in merge_rows.rows_of(Consent, other):
        kept = own.get(row["channel"])
        if kept is None:
            traces.append(_give_slot(Consent, row, survivor))
        elif (wins := winning_consent(kept, row)) is not kept:
            traces.append(_change_slot(Consent, kept, {column: wins[column] for column in CONSENT_COLUMNS}))
    return traces


def _settle_custom(survivor: MergeSide, other: MergeSide, choice: Mapping[str, str]) -> list[MergeTrace]:
    values = merged_custom(survivor, other, choice)
    own = {row["field_id"]: row for row in merge_rows.rows_of(CustomValue, survivor.id)}
    traces = []
    for row in merge_rows.rows_of(CustomValue, other.id):
        kept, value = own.get(row["field_id"]), values[row["field_id"]]
        if kept is None and value == row["value"]:
            traces.append(_give_slot(CustomValue, row, survivor.id))
        elif kept is not None and value != kept["value"]:
            traces.append(_change_slot(CustomValue, kept, {"value": value}))
    return traces


def _give_slot(table: type[Table], row: Row, survivor: int) -> MergeTrace:
    table.update(customer=survivor).where(table.id == row["id"]).execute()
    return MergeTrace(table._meta.table_name, row["id"], Part.GIVEN, row)


def _change_slot(table: type[Table], row: Row, values: dict[str, Any]) -> MergeTrace:
    table.update(**values).where(table.id == row["id"]).execute()
    return MergeTrace(table._meta.table_name, row["id"], Part.CHANGED, row, {**row, **values})


def _point_to(survivor: int, other: int) -> list[MergeTrace]:
    traces = []
    for column in REFERENCES:
        reference = Customer._meta.columns[column]
        for (third,) in fetch_rows(Customer.select(Customer.id).where(reference == other, Customer.id != survivor)):
            Customer.update({reference: survivor}).where(Customer.id == third).execute()
            traces.append(MergeTrace("customer", third, Part.POINTED, {column: other}))
    return traces


def _derive(*customers: int) -> None:
    for customer in customers:
        refold(customer)
    refresh_dates(customers)
    refresh_buying(customers)


def _named(columns: Row, table: type[Table] = Customer) -> dict[str, Any]:
    """Name columns as peewee's fields are named."""
    return {table._meta.columns[column].name: value for column, value in columns.items()}


def _name_of(customer: int) -> str:
    row = fetch_one(Customer.select(Customer.name).where(Customer.id == customer))
    return str(row[0]) if row else ""


def _names_of(merge_id: int) -> tuple[str, str]:
    merge = merge_rows.held_merge(merge_id)
    return ("", "") if merge is None else (_name_of(merge[0]), _name_of(merge[1]))
