"""What merges left in the file: two customers as a merge sees them, the traces of merges, and what undoes them."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from tracker.domain.merging import FIELDS, Key, MergeNeeds, MergeSide, MergeTrace, Part, UnmergePlan, plan_unmerge
from tracker.domain.merging import entangled as is_entangled
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.fetch import fetch_one, fetch_rows, listed
from tracker.storage.tables import (
    CampaignTouch,
    CheckIn,
    Consent,
    Customer,
    CustomerMerge,
    CustomerTag,
    CustomValue,
    Email,
    FollowUp,
    Interaction,
    MergedRecord,
    Phone,
    Quote,
    QuoteLine,
    Sale,
    SaleLine,
    Suggestion,
    Table,
    ThankYou,
    database,
)

SALES: tuple[type[Table], ...] = (Sale, SaleLine, Quote, QuoteLine, ThankYou, CheckIn, Suggestion)
THINGS: tuple[type[Table], ...] = (Interaction, FollowUp, *SALES)  # pass over whole
LISTED: tuple[type[Table], ...] = (
    Phone,
    Email,
    CustomerTag,
    CampaignTouch,
)  # pass over where there is no such one
SLOTS: tuple[type[Table], ...] = (Consent, CustomValue)  # one a customer and channel or field
ALL_TRACED: tuple[type[Table], ...] = (*THINGS, *LISTED, *SLOTS, Customer)
TRACED = {table._meta.table_name: table for table in ALL_TRACED}


def merge_side(customer_id: int) -> MergeSide | None:
    """Return a customer as a merge sees them; None for one who is not there, in the trash, or merged already."""
    columns = [getattr(Customer, column) for column in FIELDS]
    row = fetch_one(Customer.select(*columns).where(Customer.id == customer_id, Customer.trashed_at.is_null()))
    if row is None:
        return None
    values = CustomValue.select(CustomValue.field, CustomValue.value).where(CustomValue.customer == customer_id)
    return MergeSide(customer_id, dict(zip(FIELDS, row, strict=True)), dict(fetch_rows(values)))


def rows_of(table: type[Table], customer_id: int) -> list[dict[str, Any]]:
    """Return a customer's rows of a table, by id, each as its columns."""
    return _rows(table, table._meta.columns["customer_id"] == customer_id)


def row_of(table: type[Table], record_id: int) -> dict[str, Any]:
    """Return a row of a table as its columns."""
    return _rows(table, table.id == record_id)[0]


def latest_traces() -> list[MergeTrace]:
    """Return the newest record of each table of things, to tell later what came after a merge."""
    latest = ((table, first_free_id(table) - 1) for table in THINGS if table not in {SaleLine, QuoteLine})
    return [MergeTrace(table._meta.table_name, newest, Part.LATEST) for table, newest in latest]


def keep_traces(merge_id: int, traces: Iterable[MergeTrace]) -> None:
    """Keep with a merge what it did."""
    insert_rows(
        MergedRecord,
        ("merge_id", "record_table", "record_id", "before"),
        ((merge_id, trace.table, trace.record_id, _encoded(trace)) for trace in traces),
    )


def traces_of(merge_id: int) -> list[MergeTrace]:
    """Return what a merge did, in its order."""
    query = MergedRecord.select(MergedRecord.record_table, MergedRecord.record_id, MergedRecord.before)
    rows = fetch_rows(query.where(MergedRecord.merge == merge_id).order_by(MergedRecord.id))
    return [_decoded(table, record, text) for table, record, text in rows]


def held_merge(merge_id: int) -> tuple[int, int, Mapping[str, Any]] | None:
    """Return survivor, other and fields of a merge that was not taken back; None for any other."""
    query = CustomerMerge.select(CustomerMerge.survivor, CustomerMerge.other, CustomerMerge.fields)
    row = fetch_one(query.where(CustomerMerge.id == merge_id, CustomerMerge.unmerged_at.is_null()))
    return None if row is None else (row[0], row[1], json.loads(row[2]))


def merge_in_the_way(merge_id: int) -> int | None:
    """Return the merge that must be taken back before this one; None where it can be taken back now.

    That is the one by which its survivor was merged into somebody else, or the latest one into the same survivor that
    built on what this one left: wrote the same field, or went by one of its records.
    """
    merge = held_merge(merge_id)
    if merge is None:
        return None
    held = CustomerMerge.select(CustomerMerge.id).where(CustomerMerge.unmerged_at.is_null())
    onward = fetch_one(held.where(CustomerMerge.other == merge[0]))
    if onward is not None:
        return int(onward[0])
    traces = traces_of(merge_id)
    later = held.where(CustomerMerge.survivor == merge[0], CustomerMerge.id > merge_id)
    for (one,) in fetch_rows(later.order_by(CustomerMerge.id.desc())):
        if is_entangled(merge[2], traces, _needs(one)):
            return int(one)
    return None


def unmerge_plan(merge_id: int) -> UnmergePlan | None:
    """Say what taking a merge back does now; None for one that was taken back already or never was."""
    merge = held_merge(merge_id)
    if merge is None:
        return None
    survivor, other, fields = merge
    traces = traces_of(merge_id)
    wanted: dict[str, list[int]] = {}
    for trace in traces:
        wanted.setdefault(trace.table, []).append(trace.record_id)
    now: dict[Key, dict[str, Any]] = {}
    for name, ids in wanted.items():
        table = TRACED[name]
        now.update({(name, row["id"]): row for row in _rows(table, table.id.in_(listed(ids)))})
    own = _rows(Customer, Customer.id == survivor)[0]
    return plan_unmerge(fields, traces, own, now, other)


def wrong_merges() -> list[int]:
    """Return the customers who are merged into another without a merge that says so, or the other way round."""
    rows = database.execute_sql(
        "SELECT id FROM customer WHERE merged_into_id IS NOT NULL AND (trashed_at IS NULL OR merged_into_id IS NOT"
        " (SELECT survivor_id FROM customer_merge WHERE other_id = customer.id AND unmerged_at IS NULL))"
        " UNION SELECT other_id FROM customer_merge JOIN customer ON customer.id = other_id"
        " WHERE unmerged_at IS NULL AND merged_into_id IS NOT survivor_id ORDER BY 1"
    )
    return [int(row[0]) for row in rows.fetchall()]


def _needs(merge_id: int) -> MergeNeeds:
    merge = held_merge(merge_id)
    keys = (trace.keys for trace in traces_of(merge_id))
    return MergeNeeds(frozenset(merge[2] if merge else ()), frozenset().union(*keys))


def _rows(table: type[Table], where: Any) -> list[dict[str, Any]]:
    columns = [column.column_name for column in table._meta.sorted_fields]
    return [dict(zip(columns, row, strict=True)) for row in fetch_rows(table.select().where(where).order_by(table.id))]


def _encoded(trace: MergeTrace) -> str:
    return json.dumps(
        {"part": trace.part, "before": dict(trace.before), "after": dict(trace.after)}, ensure_ascii=False
    )


def _decoded(table: str, record_id: int, text: str) -> MergeTrace:
    kept = json.loads(text)
    return MergeTrace(table, record_id, Part(kept["part"]), kept["before"], kept["after"])
