"""The sheets of what was sold: the ledger of sales, its lines, the products."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, tee, zip_longest

from openpyxl.utils import get_column_letter

from tracker.domain.money import exponent_of
from tracker.domain.raw_rows import LoggedSale
from tracker.domain.sales import SaleKind
from tracker.exchange.captions import WorkbookCaptions
from tracker.exchange.workbook.cells import quoted
from tracker.exchange.workbook.content import RawRecords
from tracker.exchange.workbook.names import LAST_DAY
from tracker.exchange.workbook.raw_sheet import ColumnKind, Row
from tracker.exchange.workbook.sale_rhythms import day_formulas, rhythm_formulas

LEDGER = {
    "id": ColumnKind.NUMBER,
    "customer": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "moment": ColumnKind.MOMENT,
    "kind": ColumnKind.TEXT,
    "amount": ColumnKind.MONEY,
    "campaign_number": ColumnKind.NUMBER,
    "campaign": ColumnKind.TEXT,
    "source": ColumnKind.TEXT,
    "reverses": ColumnKind.NUMBER,
    "taken_out": ColumnKind.TEXT,
    "note": ColumnKind.NOTE,
    "author": ColumnKind.TEXT,
    "recorded": ColumnKind.MOMENT,
    "counts": ColumnKind.FORMULA,
    "orders_so_far": ColumnKind.FORMULA,
    "first_bought": ColumnKind.DAY_FORMULA,
    "worth": ColumnKind.FORMULA,
    "final": ColumnKind.FORMULA,
    "last_bought": ColumnKind.DAY_FORMULA,
    "gap": ColumnKind.FORMULA,
    "usual": ColumnKind.FORMULA,
    "rhythm": ColumnKind.FORMULA,
}
LINES = {
    "sale": ColumnKind.NUMBER,
    "customer": ColumnKind.NUMBER,
    "moment": ColumnKind.MOMENT,
    "kind": ColumnKind.TEXT,
    "taken_out": ColumnKind.TEXT,
    "product_number": ColumnKind.NUMBER,
    "product": ColumnKind.TEXT,
    "category": ColumnKind.TEXT,
    "quantity": ColumnKind.NUMBER,
    "price": ColumnKind.MONEY,
    "discount_percent": ColumnKind.NUMBER,
    "discount": ColumnKind.MONEY,
    "amount": ColumnKind.MONEY,
    "margin_permille": ColumnKind.NUMBER,
    "counts": ColumnKind.FORMULA,
}
PRODUCTS = {
    "id": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "code": ColumnKind.TEXT,
    "category": ColumnKind.TEXT,
    "price": ColumnKind.MONEY,
    "margin_permille": ColumnKind.NUMBER,
    "removed": ColumnKind.TEXT,
    "added": ColumnKind.MOMENT,
}
_THOUSANDTHS, _HUNDREDTHS = 1000, 100
_YES = "yes"


class SaleRows:
    """Makes the rows. names: of the customers by their ids."""

    def __init__(
        self, captions: WorkbookCaptions, records: RawRecords, currency: str, names: Mapping[int, str]
    ) -> None:
        """Take the records and the words for them."""
        self._captions, self._records, self._names = captions, records, names
        self._decimals = exponent_of(currency)
        self._scale = 10**self._decimals
        self._yes = captions.answers[_YES]

    def ledger(self) -> Iterator[Row]:
        """Give the entries by customer, then day: what the formulas at the right of each row rely on."""
        kinds, begins, before = self._captions.sale_kinds, 2, 0
        for number, (sale, after) in enumerate(_with_next(self._records.sales), start=2):
            if sale.customer_id != before:
                begins, before = number, sale.customer_id
            is_last = after is None or after.customer_id != sale.customer_id
            yield (
                sale.id,
                sale.customer_id,
                self._names.get(sale.customer_id, ""),
                sale.occurred_at,
                kinds.get(sale.kind, sale.kind),
                self._money(sale.total_minor),
                _or_nothing(sale.campaign_id),
                sale.campaign,
                sale.source,
                _or_nothing(sale.reverses_id),
                self._yes if sale.voided else "",
                sale.note,
                sale.author,
                sale.recorded_at,
                *self._ledger_formulas(number),
                *_rhythm_formulas(number, begins if is_last else None),
            )

    def lines(self) -> Iterator[Row]:
        """Give the lines of the entries, in their order."""
        kinds, kind, taken_out = self._captions.sale_kinds, _letter(LINES, "kind"), _letter(LINES, "taken_out")
        for number, line in enumerate(self._records.sale_lines, start=2):
            yield (
                line.sale_id,
                line.customer_id,
                line.occurred_at,
                kinds.get(line.kind, line.kind),
                self._yes if line.voided else "",
                _or_nothing(line.product_id),
                line.text,
                line.category,
                line.quantity_milli / _THOUSANDTHS,
                "" if line.price_minor is None else self._money(line.price_minor),
                line.discount_permyriad / _HUNDREDTHS,
                self._money(line.discount_minor),
                self._money(line.amount_minor),
                _or_nothing(line.margin_permille),
                self._counts(f"{kind}{number}", f"{taken_out}{number}"),
            )

    def products(self) -> Iterator[Row]:
        """Give the products."""
        for product in self._records.products:
            yield (
                product.id,
                product.name,
                product.code,
                product.category,
                "" if product.price_minor is None else self._money(product.price_minor),
                _or_nothing(product.margin_permille),
                self._yes if product.removed else "",
                product.created_at,
            )

    def _ledger_formulas(self, number: int) -> tuple[str, ...]:
        at, above = _ledger_row(number), _ledger_row(number - 1)
        same = f"{at['customer']}={above['customer']}"
        so_far = f"IF({same},N({above['orders_so_far']}),0)+({at['counts']}=1)"
        known = f"IF({same},N({above['first_bought']}),0)"
        first = f"IF({known}>0,{known},IF({at['counts']}=1,IFERROR(INT({at['moment']}),0),0))"
        now = f"IF(AND({at['counts']}<>0,{at['moment']}<{LAST_DAY}+1),{at['amount']},0)"
        worth = f"ROUND(IF({same},N({above['worth']}),0)+{now},{self._decimals})"
        final = f"IF({at['customer']}={_letter(LEDGER, 'customer')}{number + 1},0,1)"
        return self._counts(at["kind"], at["taken_out"]), so_far, first, worth, final

    def _counts(self, kind: str, taken_out: str) -> str:
        """Say what an entry counts as: 1 an order, -1 money given back, 0 nothing."""
        kinds = self._captions.sale_kinds
        nothing = f"OR({kind}={quoted(kinds[SaleKind.CORRECTION])},{taken_out}<>{quoted('')})"
        return f"IF({nothing},0,IF({kind}={quoted(kinds[SaleKind.SALE])},1,-1))"

    def _money(self, minor: int) -> float:
        return minor / self._scale if self._scale > 1 else minor


def _rhythm_formulas(number: int, begins: int | None) -> tuple[str, ...]:
    """begins: the first row of a customer whose last one this is."""
    at, above = _ledger_row(number), _ledger_row(number - 1)
    days = day_formulas(at, above, f"{at['customer']}={above['customer']}")
    if begins is None:
        return *days, quoted(""), _ledger_row(number + 1)["rhythm"]
    return *days, *rhythm_formulas(at, _ledger_row(begins))


def _ledger_row(number: int) -> dict[str, str]:
    return {key: f"{letters}{number}" for key, letters in _LEDGER_LETTERS.items()}


def _with_next(sales: Iterable[LoggedSale]) -> Iterator[tuple[LoggedSale, LoggedSale | None]]:
    this, following = tee(sales)
    return zip_longest(this, islice(following, 1, None))


def _or_nothing(number: int | None) -> str | int:
    return "" if number is None else number


def _letter(columns: Mapping[str, ColumnKind], key: str) -> str:
    return get_column_letter(list(columns).index(key) + 1)


_LEDGER_LETTERS = {key: _letter(LEDGER, key) for key in LEDGER}
