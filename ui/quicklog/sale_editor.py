"""Changes the sale of a line: what was bought, how many, for how much; or that nothing was."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit

from tracker.domain.contacts import clean_text, fold
from tracker.domain.quickline.line_sale import LineSale
from tracker.domain.sales import ProductRecord
from ui.override import override
from ui.quicklog.editors import Editor
from ui.text.fill import fill
from ui.text.line_text import read_quantity, write_quantity
from ui.text.money import read_money, write_money

_QUANTITY_WIDTH, _AMOUNT_WIDTH = 70, 120


class SaleEditor(Editor):
    """A product of the shop, or other words; another product is added only where that is ticked."""

    def __init__(self, sale: LineSale, products: Sequence[ProductRecord], currency: str) -> None:
        """Show a sale; the words complete themselves to the names of the products."""
        super().__init__()
        self._sale, self._currency = sale, currency
        self._known = {fold(one.name): one for one in products}
        self.what, self.quantity = QLineEdit(sale.name), QLineEdit(write_quantity(sale.quantity_milli))
        self.amount = QLineEdit(write_money(sale.amount_minor, currency))
        self.is_new = QCheckBox(self.tr("Add it to the products"))
        self.is_new.setChecked(sale.is_new)
        self.what.setAccessibleName(self.tr("What was bought"))
        self.what.setPlaceholderText(self.tr("What was bought"))
        self.quantity.setAccessibleName(self.tr("How many"))
        self.amount.setAccessibleName(fill(self.tr("What was paid in all (%1)"), currency))
        self.quantity.setFixedWidth(_QUANTITY_WIDTH)
        self.amount.setFixedWidth(_AMOUNT_WIDTH)
        completer = QCompleter([one.name for one in products], self.what)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.what.setCompleter(completer)
        self.what.selectAll()
        self.what.textChanged.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.what, 1)
        row.addWidget(self.quantity)
        row.addWidget(self.amount)
        self.column.addLayout(row)
        self.column.addWidget(self.is_new)
        self.add_buttons(none_text=self.tr("No sale"), none=None)
        self.watch(self.what, self.quantity, self.amount, self.is_new)
        self.first = self.what
        self._follow()

    @override
    def take(self) -> None:
        quantity = read_quantity(self.quantity.text())
        amount = read_money(self.amount.text(), self._currency)
        if quantity is None or quantity <= 0:
            self._back_to(self.quantity)
            return
        if amount is None or amount < 0:
            self._back_to(self.amount)
            return
        name = clean_text(self.what.text())
        known = self._known.get(fold(name))
        is_new = self.is_new.isChecked() and known is None and bool(name)
        self.done.emit(
            replace(
                self._sale,
                amount_minor=amount,
                quantity_milli=quantity,
                name=known.name if known else name,
                product_id=known.id if known else None,
                is_new=is_new,
            )
        )

    def _follow(self) -> None:
        """Offer to add only what is not there."""
        name = fold(self.what.text())
        self.is_new.setVisible(bool(name) and name not in self._known)

    @staticmethod
    def _back_to(field: QLineEdit) -> None:
        field.setFocus()
        field.selectAll()
