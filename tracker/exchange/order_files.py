"""Lists of orders of other programs: opened for a preview, then read whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from tracker.domain.amounts import decimal_point
from tracker.domain.dates import day_order
from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import ColumnGuess, ContactTable, RowProblem, TableFormat
from tracker.domain.order_fields import OrderField
from tracker.domain.orders import Order, OrderList, OrderWords
from tracker.exchange.order_assembly import Assembler
from tracker.exchange.order_presets import OrderPreset, find_order_preset, preset_fields
from tracker.exchange.order_rows import NUMBERS, HowToRead, OrderRow, OrderRowReader, Rejected
from tracker.exchange.order_totals import WHOLE_OR_ROW, settle_total
from tracker.exchange.order_words import fits_orders, guess_fields
from tracker.exchange.tables import Table, column_letter, open_table
from tracker.exchange.transactions import SPACES, is_transactions, transaction_fields

DAY_FIRST = {"cs": True}  # how people who use this language write 5/1/2026; not known for English and Chinese
TRANSACTIONS = "transactions"
_SAMPLES = 5
_PREVIEW = 20

OrderOverrides = Mapping[int, OrderField | None]


class OrderFile:
    """A list of orders that was opened but not read yet."""

    def __init__(self, table: Table, language: str) -> None:
        """Recognise the program that wrote the table, or guess its columns by their headers."""
        self._source, self._language = table, language
        self._preset: OrderPreset | None = find_order_preset(table.headers)
        name = self._preset.key if self._preset else ""
        if table.format.delimiter == SPACES:
            name = TRANSACTIONS
            fields = transaction_fields(table.head) or [None] * len(table.headers)
        elif self._preset:
            fields = preset_fields(self._preset, table.headers)
        else:
            fields, _ = settle_total(table.headers, guess_fields(table.headers, table.head), table.head)
        self._fields = fields
        columns = tuple(
            ColumnGuess(header, fields[at], tuple(row[at] for row in table.head if row[at].strip())[:_SAMPLES])
            for at, header in enumerate(table.headers)
        )
        self.table = ContactTable(table.path, table.format, name, columns, table.head[:_PREVIEW], table.other_sheets)

    @property
    def is_sure(self) -> bool:
        """Say whether its columns are those of a list of orders, without help."""
        return bool(self.table.preset) or fits_orders(self._fields)

    def read(
        self, *, today: date, currency: str, words: OrderWords, overrides: OrderOverrides | None = None
    ) -> OrderList:
        """Read all orders. today settles years of two digits; overrides replaces the meaning of columns by index.

        Raises:
            UnreadableFile: NO_ORDERS where the columns do not say who bought when for how much.
        """
        fields = list(self._fields)
        for at, field in (overrides or {}).items():
            fields[at] = field
        if not fits_orders(fields):
            raise UnreadableFile(self._source.path, Why.NO_ORDERS)
        found = list(self._source.records())
        records = [record for record in found if not isinstance(record, RowProblem)]
        unclear_total = False
        if not self.table.preset and not any(fields[at] in WHOLE_OR_ROW for at in overrides or ()):
            fields, unclear_total = settle_total(self._source.headers, fields, [cells for _, cells in records])
        namespace = self._preset.namespace if self._preset else ""
        how = how_to_read(records, fields, currency, self._language, today)
        how = replace(how, namespace=namespace, of_sheet=bool(self._source.format.sheet))
        if self._preset and self._preset.day_first is not None:
            how = replace(how, day_first=self._preset.day_first)
        headers = [header or column_letter(at) for at, header in enumerate(self._source.headers)]
        reader = OrderRowReader(headers, fields, how)
        name = self._source.path.name
        rows, problems, broken = read_rows(found, reader, name)
        several = self._preset.several_rows if self._preset else True
        made = Assembler(name, namespace, words, several_rows=several, unclear_total=unclear_total).orders(rows, broken)
        problems += [one for one in made if isinstance(one, RowProblem)]
        orders = [one for one in made if isinstance(one, Order)]
        return OrderList(orders, sorted(problems, key=lambda problem: problem.row), (name,))


def open_orders(path: Path, *, language: str = "en", table_format: TableFormat | None = None) -> OrderFile:
    """Open a CSV, XLSX, XLS or plain text list of orders for a preview. See `contact_list.open_contacts`.

    Raises:
        UnreadableFile: with the reason.
    """
    return OrderFile(open_order_table(path, language=language, table_format=table_format), language)


def open_order_table(path: Path, *, language: str = "en", table_format: TableFormat | None = None) -> Table:
    """Open a table as `tables.open_table` does; numbers between spaces are one too. Raises UnreadableFile."""
    table = open_table(path, language=language, table_format=table_format)
    wanted = table_format or TableFormat()
    if not table.format.sheet and not wanted.delimiter and is_transactions(path, table.format.encoding):
        spaced = replace(table.format, delimiter=SPACES, header_row=0)
        return open_table(path, language=language, table_format=spaced)
    return table


def how_to_read(
    records: Sequence[tuple[int, Sequence[str]]],
    fields: Sequence[OrderField | None],
    currency: str,
    language: str,
    today: date,
) -> HowToRead:
    """Find out what the cells of a file tell about each other: decimal sign, day or month first."""
    numbers = [at for at, field in enumerate(fields) if field in NUMBERS]
    point = decimal_point(cells[at] for _, cells in records for at in numbers)
    days = [at for at, field in enumerate(fields) if field is OrderField.DATE]
    order = day_order((cells[at] for _, cells in records for at in days[:1]), DAY_FIRST.get(language))
    return HowToRead(currency, point, language, order, today)


def read_rows(
    found: Iterable[tuple[int, list[str]] | RowProblem], reader: OrderRowReader, file: str
) -> tuple[list[OrderRow], list[RowProblem], set[str]]:
    """Return the rows read, what is wrong with the others, and the numbers of the orders that these belong to."""
    rows: list[OrderRow] = []
    problems: list[RowProblem] = []
    broken: set[str] = set()
    for record in found:
        if isinstance(record, RowProblem):
            problems.append(replace(record, file=file))
            broken.add(reader.order_of(record.detail.split(" | ")))
            continue
        try:
            rows.append(reader.read(*record))
        except Rejected as rejected:
            problems.append(RowProblem(record[0], rejected.column, rejected.reason, rejected.text, file))
            broken.add(reader.order_of(record[1]))
    return rows, problems, broken - {""}
