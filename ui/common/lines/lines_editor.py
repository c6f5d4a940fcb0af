"""The lines of a sale or a quote: an empty one always waits at the end, and the sum is told as it is typed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import ProductRecord, SaleLineRecord
from ui.common.labels import plain_label
from ui.common.lines.line_row import GAP, WIDTHS, LineRow
from ui.common.tab_order import tab_after
from ui.common.translated import keep_translated
from ui.text.formats import NOTHING
from ui.text.money import show_money
from ui.theme.theme import Theme


class LinesEditor(QWidget):
    """Rows under headings; Tab goes from the last field of one to the first of the next."""

    changed = Signal()
    submitted = Signal()  # Enter in a row that is ready
    row_added = Signal(object)  # LineRow

    def __init__(self, theme: Theme) -> None:
        """Make it with one empty row, without products."""
        super().__init__()
        self._theme = theme
        self._products: Sequence[ProductRecord] = ()
        self._currency = "EUR"
        self.rows: list[LineRow] = []
        self._heads = [plain_label(role="small") for _ in range(5)]
        self.sum_name, self.sum = plain_label(role="muted"), plain_label(role="heading")
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        self._lay_out()
        self._add_row()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        heads = (self.tr("What"), self.tr("Quantity"), self.tr("Price"), self.tr("Discount"), self.tr("Amount"))
        for label, text in zip(self._heads, heads, strict=True):
            label.setText(text)
        self.sum_name.setText(self.tr("Together"))
        self._show_sum()

    @property
    def first_field(self) -> QWidget:
        """Where typing begins: the first row that is empty."""
        return next((row for row in self.rows if row.is_empty), self.rows[-1]).product.field

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is typed."""
        return all(row.is_empty for row in self.rows)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at: the lines one after another, then what takes each of them out.

        So the next line is what follows a line: what is typed there, a space in it or Enter, must not take one out.
        """
        return [stop for row in self.rows for stop in row.tab_stops] + [row.remove for row in self.rows]

    @property
    def product_ids(self) -> list[int]:
        """The products of the lines, in their order."""
        return [row.product.product.id for row in self.rows if row.product.product is not None]

    @property
    def total_minor(self) -> int | None:
        """What the lines come to as typed now; None where one of them cannot be read, or there is none."""
        amounts = [row.amount_minor() for row in self.rows if not row.is_empty]
        known = [one for one in amounts if one is not None]
        return sum(known) if known and len(known) == len(amounts) else None

    def offer(self, products: Sequence[ProductRecord], currency: str) -> None:
        """Offer these products; amounts are in the currency."""
        self._products, self._currency = products, currency
        for row in self.rows:
            row.offer(products, currency)
        self._show_sum()

    def clear(self) -> None:
        """Begin anew with one empty row."""
        for row in list(self.rows):
            self._drop(row)
        self._add_row()
        self._show_sum()

    def show_lines(self, lines: Sequence[SaleLineRecord], known: Sequence[ProductRecord] = ()) -> None:
        """Show lines that were saved; `known` are products that are in them, though they may be offered no more."""
        products = {one.id: one for one in (*self._products, *known)}
        self.clear()
        for line in lines:
            self.rows[-1].show_line(line, products.get(line.product_id or 0))
        self._show_sum()

    def draft(self) -> list[dict[str, Any]]:
        """Return what is typed, row by row."""
        return [{"texts": list(row.texts), "said": str(row.product.said)} for row in self.rows if not row.is_empty]

    def show_draft(self, draft: object) -> None:
        """Show what was typed before, as `draft` gave it; what cannot be read is left out."""
        self.clear()
        for one in draft if isinstance(draft, list) else []:
            texts = one.get("texts") if isinstance(one, dict) else None
            if isinstance(texts, list) and len(texts) == len(self.rows[-1].texts):
                self.rows[-1].show_texts([str(text) for text in texts], str(one.get("said", "")))
        self._show_sum()

    def add_product(self, product: ProductRecord) -> None:
        """Add a line of a product, at its price."""
        next(row for row in self.rows if row.is_empty).take_product(product)

    def read(self) -> list[NewLine] | None:
        """Return the lines that are not empty; None where one cannot be read, which is said under it, or there is none.

        The keyboard goes to what is wrong.
        """
        filled = [row for row in self.rows if not row.is_empty]
        read = [(row, row.read()) for row in filled or self.rows[:1]]
        for row, one in read:
            if one is None:
                self._go_to_problem(row)
                return None
        return [one for _, one in read if one is not None]

    def _go_to_problem(self, row: LineRow) -> None:
        fields = (row.product.field, row.quantity, row.price, row.discount)
        wrong = next((one for one in fields if one.property("invalid")), row.product.field)
        (row.product.field if row.is_empty else wrong).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self) -> None:
        row = LineRow(self._theme)
        row.offer(self._products, self._currency)
        row.changed.connect(self._follow)
        row.submitted.connect(self.submitted)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        row.show()  # at once: who types fast tabs into it before the event loop comes round
        tab_after(self, self.tab_stops)
        self.row_added.emit(row)

    def _follow(self) -> None:
        if not self.rows[-1].is_empty:
            self._add_row()
        self._show_sum()
        self.changed.emit()

    def _remove(self, row: LineRow) -> None:
        place = self.rows.index(row)
        self._drop(row)
        if not self.rows or not self.rows[-1].is_empty:
            self._add_row()
        self.rows[min(place, len(self.rows) - 1)].product.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_sum()
        self.changed.emit()

    def _drop(self, row: LineRow) -> None:
        self.rows.remove(row)
        row.blockSignals(True)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_sum(self) -> None:
        total = self.total_minor
        self.sum.setText(NOTHING if total is None else show_money(total, self._currency))
        self.sum.setAccessibleName(f"{self.sum_name.text()}: {self.sum.text()}")

    def _lay_out(self) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(GAP)
        heads.addWidget(self._heads[0], 1)
        for head, width in zip(self._heads[1:], WIDTHS, strict=False):
            head.setFixedWidth(width)
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            heads.addWidget(head)
        heads.addSpacing(WIDTHS[-1] + GAP)
        last = QHBoxLayout()
        last.setSpacing(GAP)
        last.addStretch()
        last.addWidget(self.sum_name)
        last.addSpacing(6)
        last.addWidget(self.sum)
        last.addSpacing(WIDTHS[-1] + GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(heads)
        column.addLayout(self._list)
        column.addLayout(last)
