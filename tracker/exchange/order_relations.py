"""Orders that lie in several files, as a database exports its tables: orders, their lines, products and customers.

One file of them is enough where the others lie in the same folder: they are told by their headers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from os.path import commonprefix
from pathlib import Path

from tracker.domain.amounts import minor_units, read_decimal
from tracker.domain.contacts import clean_text
from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import LONGEST_NAME, Reason, RowProblem
from tracker.domain.order_fields import OrderField
from tracker.domain.orders import Buyer, Order, OrderList, OrderWords
from tracker.exchange.header_words import squeeze
from tracker.exchange.order_assembly import Assembler
from tracker.exchange.order_files import how_to_read, read_rows
from tracker.exchange.order_rows import OrderRow, OrderRowReader
from tracker.exchange.spreadsheet import ZIP
from tracker.exchange.tables import Table, open_table

_KINDS = ("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.CSV", "*.XLSX")
_MOST_LOOKED_AT = 200  # files of a folder
_MOST_BYTES = 50_000_000  # of a file that nobody asked for
_HEADER_BYTES = 4096
_TELLING = (b"orderid", b"productid", b"customerid")
_BLANK = "NULL"


class Part(Enum):
    """What one of the files holds."""

    ORDERS = "orders"
    LINES = "lines"
    PRODUCTS = "products"
    CUSTOMERS = "customers"


_SIGNATURES = {  # the order matters: a file of lines names products too
    Part.LINES: ({"orderid", "productid", "quantity", "unitprice"},),
    Part.ORDERS: ({"orderid", "customerid", "orderdate"},),
    Part.PRODUCTS: ({"productid", "productname"},),
    Part.CUSTOMERS: ({"customerid", "companyname"}, {"customerid", "contactname"}, {"customerid", "customername"}),
}
_SURE = frozenset({"customerid", "companyname", "customername"})
_ORDER_FIELDS = {
    "orderid": OrderField.ORDER,
    "customerid": OrderField.CUSTOMER_ID,
    "orderdate": OrderField.DATE,
}
_LINE_FIELDS = {
    "orderid": OrderField.ORDER,
    "productid": OrderField.CODE,
    "unitprice": OrderField.PRICE,
    "quantity": OrderField.QUANTITY,
    "discount": OrderField.DISCOUNT_SHARE,
}


def part_of(headers: Iterable[str]) -> Part | None:
    """Return which of the related files has these headers, or None."""
    keys = {squeeze(header) for header in headers}
    for part, signatures in _SIGNATURES.items():
        if any(signature <= keys for signature in signatures):
            return part
    return None


@dataclass(frozen=True, slots=True)
class RelatedFiles:
    """The tables that belong together. products and customers: None where there are none."""

    orders: Table
    lines: Table
    products: Table | None
    customers: Table | None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files."""
        tables = (self.orders, self.lines, self.products, self.customers)
        return tuple(table.path.name for table in tables if table)

    def read(self, *, today: date, currency: str, language: str, words: OrderWords) -> OrderList:
        """Read all orders: a line is price × quantity × (1 - discount), rounded half up. Freight is not read."""
        heads, problems, unread = _read(self.orders, _ORDER_FIELDS, currency, language, today)
        lines, more, broken = _read(self.lines, _LINE_FIELDS, currency, language, today)
        problems += more
        buyers, products, prices = self._people(), *self._goods(currency)
        known = {head.order for head in heads} | unread
        by_order: dict[str, list[OrderRow]] = {}
        for row in lines:
            by_order.setdefault(row.order, []).append(_with_product(row, products))
            if row.order not in known:
                problems.append(RowProblem(row.number, "", Reason.NO_ORDER, row.order, self.lines.path.name))
        rows = []
        for head in heads:
            own = by_order.get(head.order, [])
            if not own and head.order not in broken:
                problems.append(RowProblem(head.number, "", Reason.NO_LINES, head.order, self.orders.path.name))
            elif own:
                named = replace(head, buyer=_known(head.buyer, buyers))
                rows += [named, *(replace(line, number=head.number) for line in own)]
        made = Assembler(self.orders.path.name, "", words).orders(rows, broken)
        problems += [one for one in made if isinstance(one, RowProblem)]
        orders = [one for one in made if isinstance(one, Order)]
        return OrderList(orders, problems, self.names, prices)

    def _people(self) -> dict[str, Buyer]:
        found: dict[str, Buyer] = {}
        for cells in _texts(self.customers):
            number, person = cells.get("customerid", ""), cells.get("contactname", "")
            name = cells.get("companyname") or cells.get("customername") or person
            if number and name and len(name) <= LONGEST_NAME:
                key = f"list:{number}"
                email = cells.get("email", "")
                other = person if person != name else ""
                found[key] = Buyer(
                    key, name, email=email if "@" in email else "", phone=cells.get("phone", ""), note=other,
                    aliases=(other,) if other else (),
                )  # fmt: skip
        return found

    def _goods(self, currency: str) -> tuple[dict[str, str], dict[str, int]]:
        names: dict[str, str] = {}
        prices: dict[str, int] = {}
        for cells in _texts(self.products):
            number, name = cells.get("productid", ""), cells.get("productname", "")
            if number and name and len(name) <= LONGEST_NAME:
                names[number] = name
                price = _price(cells.get("unitprice", ""), currency)
                if price is not None:
                    prices[name] = price
        return names, prices


def find_related(paths: Sequence[Path], *, language: str) -> RelatedFiles | None:
    """Return the files that belong to these: what is missing of them is looked for in the folder of the first.

    None where the first of them is none of orders or their lines.

    Raises:
        UnreadableFile: NO_ORDER_LINES, NO_ORDER_HEADS where the other file is nowhere; SEVERAL_FIT where it may be
            several; as `tables.open_table` for those that were given.
    """
    given: dict[Part, Table] = {}
    for path in paths:
        table = open_table(path, language=language)
        part = part_of(table.headers)
        if part is None:
            return None
        if part in given:
            raise UnreadableFile(path, Why.SEVERAL_FIT, f"{given[part].path.name}, {path.name}")
        given[part] = table
    if Part.ORDERS not in given and Part.LINES not in given:
        return None
    missing = set(Part) - given.keys()
    tables = {**_beside(paths[0], missing, language), **given}
    if Part.LINES not in tables:
        raise UnreadableFile(paths[0], Why.NO_ORDER_LINES)
    if Part.ORDERS not in tables:
        raise UnreadableFile(paths[0], Why.NO_ORDER_HEADS)
    return RelatedFiles(tables[Part.ORDERS], tables[Part.LINES], tables.get(Part.PRODUCTS), tables.get(Part.CUSTOMERS))


def _beside(path: Path, missing: set[Part], language: str) -> dict[Part, Table]:
    """Find the parts that are missing among the files beside one; of several the one whose name is nearest."""
    found: dict[Part, list[Table]] = {}
    others = sorted({other for kind in _KINDS for other in path.parent.glob(kind)} - {path})[:_MOST_LOOKED_AT]
    for other in others if missing else ():
        try:
            if not other.is_file() or other.stat().st_size > _MOST_BYTES or not _may_belong(other):
                continue
            table = open_table(other, language=language)
        except (UnreadableFile, OSError):
            continue  # not asked for
        part = part_of(table.headers)
        if part in missing and part is not None:
            found.setdefault(part, []).append(table)
    return {part: _nearest(path, tables) for part, tables in found.items()}


def _may_belong(path: Path) -> bool:
    """Look at a file's first letters: most of what lies in a folder is soon told to be something else."""
    with path.open("rb") as file:
        start = file.read(_HEADER_BYTES)
    letters = bytes(byte for byte in start.lower() if chr(byte).isalnum())
    return start.startswith(ZIP) or any(word in letters for word in _TELLING)


def _nearest(path: Path, tables: Sequence[Table]) -> Table:
    shared = [len(commonprefix((path.name, table.path.name))) for table in tables]
    best = [table for table, letters in zip(tables, shared, strict=True) if letters == max(shared)]
    if len(best) > 1:
        raise UnreadableFile(path, Why.SEVERAL_FIT, ", ".join(table.path.name for table in best))
    return best[0]


def _read(
    table: Table, fields_of: dict[str, OrderField], currency: str, language: str, today: date
) -> tuple[list[OrderRow], list[RowProblem], set[str]]:
    fields = [fields_of.get(squeeze(header)) for header in table.headers]
    last = [field for field in fields if field][-1]
    # where a day is the last column read, one that can be read says that nothing slipped before it
    found = list(table.records(cut=last is OrderField.DATE))
    records = [record for record in found if not isinstance(record, RowProblem)]
    how = replace(how_to_read(records, fields, currency, language, today), of_sheet=bool(table.format.sheet))
    return read_rows(found, OrderRowReader(table.headers, fields, how), table.path.name)


def _texts(table: Table | None) -> Iterable[dict[str, str]]:
    """Yield the filled cells of each row by their squeezed headers.

    Of a row with more cells than headers, where a comma in an address slipped in, only number and name are told.
    """
    if table is None:
        return
    keys = [squeeze(header) for header in table.headers]
    slipped = {record.row for record in table.records() if isinstance(record, RowProblem)}
    for record in table.records(cut=True):
        if not isinstance(record, RowProblem):
            number, cells = record
            texts = zip(keys, map(clean_text, cells), strict=True)
            told = {key: text for key, text in texts if key and text and text != _BLANK}
            yield {key: told[key] for key in told.keys() & _SURE} if number in slipped else told


def _with_product(row: OrderRow, names: dict[str, str]) -> OrderRow:
    if row.line is None or row.undiscounted is None:
        return row
    name = names.get(row.line.code, row.line.code)
    return replace(row, line=replace(row.line, product=name), undiscounted=replace(row.undiscounted, product=name))


def _known(buyer: Buyer | None, people: dict[str, Buyer]) -> Buyer | None:
    return people.get(buyer.key, buyer) if buyer else None


def _price(text: str, currency: str) -> int | None:
    number = read_decimal(text, ".", "en") if text else None
    return minor_units(number, currency) if isinstance(number, Decimal) and number >= 0 else None
