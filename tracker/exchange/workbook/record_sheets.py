"""The sheets of raw records: customers, interactions and the stage history."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from openpyxl.utils import get_column_letter

from tracker.domain.custom_fields import FieldKind, OwnField
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.domain.stays import LEFT
from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.names import CUSTOMER_ARCHIVED, CUSTOMER_IDS
from tracker.exchange.workbook.raw_sheet import Column, ColumnKind, RecordWriter, Row

CUSTOMERS = {
    "id": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "company": ColumnKind.TEXT,
    "stage": ColumnKind.TEXT,
    "since": ColumnKind.DAY,
    "phones": ColumnKind.PHONE,
    "emails": ColumnKind.TEXT,
    "tags": ColumnKind.TEXT,
    "source": ColumnKind.TEXT,
    "birthday": ColumnKind.DAY,
    "address": ColumnKind.NOTE,
    "note": ColumnKind.NOTE,
    "added": ColumnKind.MOMENT,
    "changed": ColumnKind.MOMENT,
    "archived": ColumnKind.DAY,
}
INTERACTIONS = {
    "moment": ColumnKind.MOMENT,
    "customer": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "kind": ColumnKind.TEXT,
    "note": ColumnKind.NOTE,
    "author": ColumnKind.TEXT,
    "recorded": ColumnKind.MOMENT,
}
HISTORY = {
    "entry": ColumnKind.NUMBER,
    "customer": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "from": ColumnKind.TEXT,
    "to": ColumnKind.TEXT,
    "stage_number": ColumnKind.NUMBER,
    "moment": ColumnKind.MOMENT,
    "cause": ColumnKind.TEXT,
    "reason": ColumnKind.TEXT,
    "note": ColumnKind.NOTE,
    "author": ColumnKind.TEXT,
    "recorded": ColumnKind.MOMENT,
}
OWN_KINDS: Mapping[str, ColumnKind] = {FieldKind.NUMBER: ColumnKind.NUMBER, FieldKind.DATE: ColumnKind.DAY}
SEPARATOR = "; "  # between the phones, e-mails and tags of one customer


def write_customers(
    draft: Draft, customers: Sequence[ListedCustomer], fields: Sequence[OwnField], writer: RecordWriter
) -> None:
    """Write everybody, in the order given, and name the columns that formulas look into.

    fields: of the owner's own, one more column each, as the values of the customers follow one another.
    """
    captions = draft.captions
    rows: list[Row] = [
        (
            customer.id,
            customer.name,
            customer.company,
            customer.stage or (captions.left if customer.stage_since else ""),
            customer.stage_since,
            SEPARATOR.join(customer.phones),
            SEPARATOR.join(customer.emails),
            SEPARATOR.join(customer.tags),
            customer.source,
            customer.birthday,
            customer.address,
            customer.note,
            customer.created_at,
            customer.changed_at,
            customer.archived_on,
            *(_own(field, value, captions) for field, value in zip(fields, customer.values, strict=True)),
        )
        for customer in customers
    ]
    columns = _columns(CUSTOMERS, captions.customers)
    columns += [Column(field.name, OWN_KINDS.get(field.kind, ColumnKind.TEXT)) for field in fields]
    writer.write(draft.sheets[Sheet.CUSTOMERS], "Customers", columns, rows, "C2")
    for name, key in ((CUSTOMER_IDS, "id"), (CUSTOMER_ARCHIVED, "archived")):
        letter = get_column_letter(list(CUSTOMERS).index(key) + 1)
        draft.define(name, Sheet.CUSTOMERS, f"{letter}2:{letter}{max(len(rows), 1) + 1}")


def write_interactions(
    draft: Draft, interactions: Sequence[LoggedInteraction], names: Mapping[int, str], writer: RecordWriter
) -> None:
    """Write every interaction, in the order given. names: of the customers, by id."""
    captions = draft.captions
    rows: list[Row] = [
        (
            interaction.occurred_at,
            interaction.customer_id,
            names.get(interaction.customer_id, ""),
            captions.kinds.get(interaction.kind, interaction.kind),
            interaction.note,
            interaction.author,
            interaction.recorded_at,
        )
        for interaction in interactions
    ]
    writer.write(draft.sheets[Sheet.INTERACTIONS], "Interactions", _columns(INTERACTIONS, captions.interactions), rows)


def write_history(draft: Draft, moves: Sequence[LoggedMove], names: Mapping[int, str], writer: RecordWriter) -> None:
    """Write the stage log. moves: as `in_order` gives them. A stage's number is the one it keeps when renamed."""
    rows = list(_history_rows(moves, names, draft.captions))
    writer.write(draft.sheets[Sheet.HISTORY], "StageHistory", _columns(HISTORY, draft.captions.history), rows)


def in_order(moves: Sequence[LoggedMove]) -> list[LoggedMove]:
    """Sort entries by customer, then by time: the order that the Check sheet's formulas rely on."""
    return sorted(moves, key=lambda move: (move.customer_id, move.occurred_at, move.id))


def _history_rows(moves: Sequence[LoggedMove], names: Mapping[int, str], captions: WorkbookCaptions) -> Iterator[Row]:
    before = chain((0,), (move.customer_id for move in moves))
    for customer_before, move in zip(before, moves, strict=False):
        came_from_left = move.from_stage is None and customer_before == move.customer_id
        yield (
            move.id,
            move.customer_id,
            names.get(move.customer_id, ""),
            captions.left if came_from_left else move.from_name,
            captions.left if move.to_stage is None else move.to_name,
            LEFT if move.to_stage is None else move.to_stage,
            move.occurred_at,
            captions.causes.get(move.cause, move.cause),
            captions.reasons.get(move.reason, move.reason),
            move.note,
            move.author,
            move.recorded_at,
        )


def _own(field: OwnField, value: str, captions: WorkbookCaptions) -> str | float:
    if field.kind == FieldKind.YES_NO:
        return captions.answers.get(value, value)
    return float(value) if field.kind == FieldKind.NUMBER and value else value


def _columns(kinds: Mapping[str, ColumnKind], headings: Mapping[str, str]) -> list[Column]:
    return [Column(headings[key], kind) for key, kind in kinds.items()]
