"""The sheets of raw records: customers, interactions, the stage history, costs, whom campaigns reached, sales."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from openpyxl.utils import get_column_letter

from tracker.domain.custom_fields import FieldKind, OwnField
from tracker.domain.money import exponent_of
from tracker.domain.records import LoggedMove
from tracker.domain.stays import LEFT
from tracker.exchange.captions import Sheet, WorkbookCaptions
from tracker.exchange.workbook.check_in_sheet import CHECK_INS, check_in_rows
from tracker.exchange.workbook.content import RawRecords
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.names import column_name
from tracker.exchange.workbook.quote_sheet import QUOTES, quote_rows
from tracker.exchange.workbook.raw_sheet import Column, ColumnKind, RecordWriter, Row
from tracker.exchange.workbook.sale_sheets import LEDGER, LINES, PRODUCTS, SaleRows

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
    "id": ColumnKind.NUMBER,
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
COSTS = {
    "id": ColumnKind.NUMBER,
    "day": ColumnKind.DAY,
    "source": ColumnKind.TEXT,
    "campaign_number": ColumnKind.NUMBER,
    "campaign": ColumnKind.TEXT,
    "amount": ColumnKind.MONEY,
    "note": ColumnKind.NOTE,
    "author": ColumnKind.TEXT,
    "recorded": ColumnKind.MOMENT,
}
TOUCHES = {
    "campaign_number": ColumnKind.NUMBER,
    "campaign": ColumnKind.TEXT,
    "customer": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "day": ColumnKind.DAY,
    "interaction": ColumnKind.NUMBER,
    "kind": ColumnKind.TEXT,
    "author": ColumnKind.TEXT,
    "recorded": ColumnKind.MOMENT,
}
OWN_KINDS: Mapping[str, ColumnKind] = {FieldKind.NUMBER: ColumnKind.NUMBER, FieldKind.DATE: ColumnKind.DAY}
SEPARATOR = "; "  # between the phones, e-mails and tags of one customer
TABLES = {  # the name of each table, and its columns
    Sheet.CUSTOMERS: ("Customers", CUSTOMERS),
    Sheet.INTERACTIONS: ("Interactions", INTERACTIONS),
    Sheet.HISTORY: ("StageHistory", HISTORY),
    Sheet.COSTS: ("Costs", COSTS),
    Sheet.TOUCHES: ("Touches", TOUCHES),
    Sheet.LEDGER: ("Ledger", LEDGER),
    Sheet.SALE_LINES: ("SaleLines", LINES),
    Sheet.PRODUCTS: ("Products", PRODUCTS),
    Sheet.QUOTES: ("Quotes", QUOTES),
    Sheet.CHECK_INS: ("CheckIns", CHECK_INS),
}


class RecordSheets:
    """Writes the sheets of raw records, and names their columns for formulas."""

    def __init__(self, draft: Draft, records: RawRecords, writer: RecordWriter) -> None:
        """Take the records; names of customers are looked up by their ids."""
        self._draft, self._captions = draft, draft.captions
        self._records, self._writer = records, writer
        self._names = {customer.id: customer.name for customer in records.customers}

    def write(self) -> None:
        """Write all of them."""
        records, captions = self._records, self._captions
        own = [Column(field.name, OWN_KINDS.get(field.kind, ColumnKind.TEXT)) for field in records.fields]
        self._write(Sheet.CUSTOMERS, captions.customers, self._customers(), len(records.customers), own, freeze="C2")
        self._write(Sheet.INTERACTIONS, captions.interactions, self._interactions(), len(records.interactions))
        self._write(Sheet.HISTORY, captions.history, self._history(), len(records.moves))
        self._write(Sheet.COSTS, captions.costs, self._costs(), len(records.costs))
        self._write(Sheet.TOUCHES, captions.touches, self._touches(), len(records.touches))
        sold = SaleRows(captions, records, self._draft.currency, self._names)
        self._write(Sheet.LEDGER, captions.ledger, sold.ledger(), len(records.sales))
        self._write(Sheet.SALE_LINES, captions.sale_lines, sold.lines(), len(records.sale_lines))
        self._write(Sheet.PRODUCTS, captions.products, sold.products(), len(records.products))
        quotes = quote_rows(records.quotes, self._names, captions, self._draft.currency)
        self._write(Sheet.QUOTES, captions.quotes, quotes, len(records.quotes))
        answers = check_in_rows(records.check_ins, self._names, captions)
        self._write(Sheet.CHECK_INS, captions.check_ins, answers, len(records.check_ins))

    def _write(  # noqa: PLR0913, PLR0917  a sheet, its words and its rows
        self,
        key: Sheet,
        headings: Mapping[str, str],
        rows: Iterable[Row],
        count: int,
        more: Sequence[Column] = (),
        freeze: str = "A2",
    ) -> None:
        name, kinds = TABLES[key]
        columns = [*(Column(headings[column], kind) for column, kind in kinds.items()), *more]
        self._writer.write(key, name, columns, rows, count, freeze)
        for place, column in enumerate(kinds, start=1):
            letters = get_column_letter(place)
            self._draft.define(column_name(key, column), key, f"{letters}2:{letters}{max(count, 1) + 1}")

    def _customers(self) -> Iterator[Row]:
        captions, fields = self._captions, self._records.fields
        for customer in self._records.customers:
            yield (
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

    def _interactions(self) -> Iterator[Row]:
        kinds = self._captions.kinds
        for interaction in self._records.interactions:
            yield (
                interaction.occurred_at,
                interaction.customer_id,
                self._names.get(interaction.customer_id, ""),
                kinds.get(interaction.kind, interaction.kind),
                interaction.note,
                interaction.author,
                interaction.recorded_at,
                interaction.id,
            )

    def _history(self) -> Iterator[Row]:
        captions = self._captions
        before: LoggedMove | None = None
        for move in self._records.moves:
            came_from_left = before is not None and move.from_stage is None and before.customer_id == move.customer_id
            yield (
                move.id,
                move.customer_id,
                self._names.get(move.customer_id, ""),
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
            before = move

    def _costs(self) -> Iterator[Row]:
        exponent = exponent_of(self._draft.currency)
        for cost in self._records.costs:
            yield (
                cost.id,
                cost.spent_on,
                cost.source,
                "" if cost.campaign_id is None else cost.campaign_id,
                cost.campaign,
                cost.amount_minor / 10**exponent if exponent else cost.amount_minor,
                cost.note,
                cost.author,
                cost.recorded_at,
            )

    def _touches(self) -> Iterator[Row]:
        for touch in self._records.touches:
            yield (
                touch.campaign_id,
                touch.campaign,
                touch.customer_id,
                self._names.get(touch.customer_id, ""),
                touch.touched_on,
                "" if touch.interaction_id is None else touch.interaction_id,
                self._captions.kinds.get(touch.kind, touch.kind),
                touch.author,
                touch.recorded_at,
            )


def _own(field: OwnField, value: str, captions: WorkbookCaptions) -> str | float:
    if field.kind == FieldKind.YES_NO:
        return captions.answers.get(value, value)
    return float(value) if field.kind == FieldKind.NUMBER and value else value
