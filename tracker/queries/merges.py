"""Two customers side by side before they are joined, who is joined already, and what taking them apart would do."""

from collections.abc import Iterable
from typing import Any

from peewee import fn

from tracker.domain.errors import RecordMissing
from tracker.domain.joined import Joined, MergeFace, MergeFaces, UnmergePreview
from tracker.domain.merging import REFERENCES, Kept, MergeTrace, Part, Row
from tracker.storage import merge_rows
from tracker.storage.fetch import fetch_all, fetch_one, fetch_rows, listed
from tracker.storage.own_fields import read_fields
from tracker.storage.tables import (
    Campaign,
    Consent,
    Customer,
    CustomerMerge,
    CustomerTag,
    CustomField,
    Email,
    FollowUp,
    Interaction,
    Phone,
    Stage,
    Tag,
)

LINES = frozenset({"sale_line", "quote_line"})  # lost with what they are lines of


def merge_faces(survivor_id: int, other_id: int) -> MergeFaces:
    """Return two customers side by side. Raises RecordMissing for one in the trash, merged already, or not there."""
    return MergeFaces(_face(survivor_id), _face(other_id), {field.id: field for field in read_fields()})


def joined_customers(customer_id: int) -> list[Joined]:
    """Return the merges that hold into this customer, newest first; and the one of this customer into another."""
    mine = (CustomerMerge.survivor == customer_id) | (CustomerMerge.other == customer_id)
    return _joined(mine & CustomerMerge.unmerged_at.is_null())


def unmerge_preview(merge_id: int) -> UnmergePreview:
    """Say what taking a merge back would do. Raises RecordMissing for one taken back already."""
    merge, plan = merge_rows.held_merge(merge_id), merge_rows.unmerge_plan(merge_id)
    if merge is None or plan is None:
        raise RecordMissing("customer_merge", merge_id)
    first = merge_rows.merge_in_the_way(merge_id)
    plan.lost = [(table, _worded(table, row)) for table, row in plan.lost if table not in LINES]
    plan.kept = [Kept(kept.what, _worded(kept.what, kept.now), _worded(kept.what, kept.before)) for kept in plan.kept]
    plan.fields = dict(_worded("", plan.fields))
    return UnmergePreview(
        _joined(CustomerMerge.id == merge_id)[0],
        None if first is None else _joined(CustomerMerge.id == first)[0],
        plan,
        _since(merge[0], merge_rows.traces_of(merge_id)),
    )


def _face(customer_id: int) -> MergeFace:
    side = merge_rows.merge_side(customer_id)
    if side is None:
        raise RecordMissing("customer", customer_id)
    stage, since, created = fetch_one(
        Customer.select(fn.COALESCE(Stage.name, ""), fn.COALESCE(Customer.stage_since, ""), Customer.created_at)
        .join(Stage, "LEFT JOIN")
        .where(Customer.id == customer_id)
    )
    tags = Tag.select(Tag.name).join(CustomerTag).where(CustomerTag.customer == customer_id).order_by(Tag.folded)
    phones, emails = (
        sorted(merge_rows.rows_of(table, customer_id), key=lambda row: row["position"]) for table in (Phone, Email)
    )
    return MergeFace(
        side,
        stage,
        since,
        tuple(phones),
        tuple(emails),
        tuple(name for (name,) in fetch_rows(tags)),
        tuple(merge_rows.rows_of(Consent, customer_id)),
        Interaction.select().where(Interaction.customer == customer_id).count(),
        FollowUp.select().where(FollowUp.customer == customer_id).count(),
        created,
        _names(side.fields[reference] for reference in REFERENCES),
    )


def _joined(where: Any) -> list[Joined]:
    survivor, other = Customer.alias("survivor"), Customer.alias("other")
    query = (
        CustomerMerge.select(
            CustomerMerge.id,
            survivor.id,
            survivor.name,
            other.id,
            other.name,
            CustomerMerge.merged_at,
            CustomerMerge.author,
        )
        .join(survivor, on=(CustomerMerge.survivor == survivor.id))
        .switch(CustomerMerge)
        .join(other, on=(CustomerMerge.other == other.id))
        .where(where)
    )
    return fetch_all(query.order_by(CustomerMerge.id.desc()), Joined)


def _since(survivor: int, traces: Iterable[MergeTrace]) -> dict[str, int]:
    """Count by table what came to the survivor after the merge; tables from which nothing came are left out."""
    counts = {}
    for trace in traces:
        if trace.part == Part.LATEST:
            table = merge_rows.TRACED[trace.table]
            whose = table._meta.columns["customer_id"]
            counts[trace.table] = table.select().where(whose == survivor, table.id > trace.record_id).count()
    return {table: count for table, count in counts.items() if count}


def _worded(table: str, row: Row) -> Row:
    worded = dict(row)
    if table == "customer_tag" and row:
        worded["name"] = _name(Tag, row["tag_id"])
    elif table == "campaign_touch" and row:
        worded["name"] = _name(Campaign, row["campaign_id"])
    elif table == "custom_value" and row:
        worded["name"] = _name(CustomField, row["field_id"])
    names = _names(worded.get(reference) for reference in REFERENCES)
    for reference in REFERENCES:
        if reference in worded:
            worded[reference] = names.get(worded[reference], "")
    return worded


def _names(ids: Iterable[int | None]) -> dict[int, str]:
    wanted = [one for one in ids if one]
    return dict(fetch_rows(Customer.select(Customer.id, Customer.name).where(Customer.id.in_(listed(wanted)))))


def _name(table: type[Tag] | type[CustomField] | type[Campaign], record: int) -> str:
    row = fetch_one(table.select(table.name).where(table.id == record))
    return "" if row is None else str(row[0])
