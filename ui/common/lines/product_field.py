"""Saying what was bought: a product found while typing, a new one, words of one's own, or an amount alone."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from tracker.domain.contacts import clean_text, fold
from tracker.domain.sales import ProductRecord
from ui.common.find_rows import FindDelegate, FindModel, FindRow
from ui.common.form_keys import ENTER
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.text.money import read_money, show_money
from ui.theme.theme import Theme

MOST = 5


class Said(StrEnum):
    """What the text of the field is."""

    NOTHING = "nothing"
    PRODUCT = "product"
    NEW = "new"  # a product that is not there yet
    WORDS = "words"  # what was bought, in words; no product
    AMOUNT = "amount"  # an amount of money, taken over at once


class _Choice(NamedTuple):
    said: Said
    product: ProductRecord | None = None


class ProductField(QWidget):
    """A field with a short list of what fits below it.

    Enter takes the marked row, arrows mark another, Shift+Enter takes the text as words only. Leaving the field takes
    the product of that name, or else the text as a new one. What is typed as an amount is told by `amount_typed`.
    """

    changed = Signal()
    taken = Signal()  # by Enter or a click
    amount_typed = Signal(object)  # minor units, and then nothing is in the field
    submitted = Signal()  # Enter where nothing is to be taken

    def __init__(self, theme: Theme) -> None:
        """Make it empty, without products."""
        super().__init__()
        self._products: Sequence[tuple[str, ProductRecord]] = ()
        self._currency = "EUR"
        self.said = Said.NOTHING
        self.product: ProductRecord | None = None
        self._settled = True
        self.field = QLineEdit()
        self.model = FindModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = FindDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setProperty("flat", True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()  # whoever uses the field lays it out below
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.field.textEdited.connect(self._follow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take_row(index.row()))
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.field.setPlaceholderText(self.tr("Product, or an amount"))
        self.field.setAccessibleName(self.tr("Product, or what it was"))
        self.list.setAccessibleName(self.tr("Products that fit"))

    @property
    def text(self) -> str:
        """What is typed, as it is kept."""
        return clean_text(self.field.text())

    @property
    def products(self) -> list[ProductRecord]:
        """The products on offer."""
        return [one for _, one in self._products]

    def offer(self, products: Sequence[ProductRecord], currency: str) -> None:
        """Offer these products; prices are in the currency."""
        self._products = [(fold(f"{one.name} {one.code}"), one) for one in products]
        self._currency = currency

    def take(self, product: ProductRecord) -> None:
        """Take a product."""
        self._settle(Said.PRODUCT, product, product.name)

    def take_words(self, text: str) -> None:
        """Take a text as words only; nothing where it is empty."""
        self._settle(Said.WORDS if text.strip() else Said.NOTHING, None, text)

    def show_text(self, text: str) -> None:
        """Put a text into the field that leaving it takes for what it most likely is."""
        self.field.setText(text)
        self._follow(text)
        self.settle()

    def clear(self) -> None:
        """Make it empty."""
        self._settle(Said.NOTHING, None, "")

    def settle(self) -> None:
        """Take what is typed for what it most likely is, as leaving the field does."""
        if self._settled:
            return
        rows = [row.value for row in self.model.rows if isinstance(row.value, _Choice)]
        named = next((one for key, one in self._products if fold(one.name) == fold(self.text)), None)
        if not self.text:
            self.clear()
        elif named is not None:
            self.take(named)
        elif any(one.said == Said.AMOUNT for one in rows):
            self._take_amount()
        else:
            self._settle(Said.NEW, None, self.text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.settle()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._step(step)
            return True
        if event.key() == Qt.Key.Key_Escape and not self._settled:
            self.settle()
            return True
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._enter(words=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return False

    def _step(self, step: int) -> None:
        if not self.model.rows:
            self._find(self.field.text() if not self._settled else "", everything=True)
            return
        row = min(max(self.list.currentIndex().row() + step, 0), len(self.model.rows) - 1)
        self.list.setCurrentIndex(self.model.index(row))

    def _enter(self, *, words: bool) -> None:
        if words and self.text:
            self._settle(Said.WORDS, None, self.text)
            self.taken.emit()
        elif self.model.rows:
            self._take_row(self.list.currentIndex().row())
        else:
            self.submitted.emit()

    def _take_row(self, number: int) -> None:
        if not 0 <= number < len(self.model.rows):
            return
        choice = self.model.rows[number].value
        assert isinstance(choice, _Choice)
        if choice.said == Said.AMOUNT:
            self._take_amount()
            return
        if choice.product is not None:
            self.take(choice.product)
        else:
            self._settle(choice.said, None, self.text)
        self.taken.emit()

    def _take_amount(self) -> None:
        minor = read_money(self.text, self._currency)
        self._settle(Said.NOTHING, None, "")
        self.amount_typed.emit(minor)

    def _settle(self, said: Said, product: ProductRecord | None, text: str) -> None:
        self.said, self.product, self._settled = said, product, True
        if self.field.text() != text:
            self.field.setText(text)
        self.model.show([])
        self.list.hide()
        self.changed.emit()

    def _follow(self, text: str) -> None:
        self.said, self.product, self._settled = Said.NOTHING, None, not text.strip()
        self._find(text)
        self.changed.emit()

    def _find(self, text: str, *, everything: bool = False) -> None:
        wanted = fold(clean_text(text))
        rows = self._fitting(wanted) if wanted or everything else []
        found = [self._row_of(one) for one in rows]
        if wanted:
            found += self._other_rows(clean_text(text), rows)
        self.model.show(found)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(len(found))))
        self.list.setVisible(bool(found))

    def _fitting(self, wanted: str) -> list[ProductRecord]:
        """Return what holds each typed word: names that begin so first."""
        parts = wanted.split()
        fits = [(key, one) for key, one in self._products if all(part in key for part in parts)]
        fits.sort(key=lambda pair: (not pair[0].startswith(wanted), f" {wanted}" not in pair[0]))
        return [one for _, one in fits[:MOST]]

    def _row_of(self, product: ProductRecord) -> FindRow:
        price = "" if product.price_minor is None else show_money(product.price_minor, self._currency)
        more = " · ".join(part for part in (price, product.code, product.category) if part)
        return FindRow(None, product.name, more, "", _Choice(Said.PRODUCT, product))

    def _other_rows(self, text: str, fitting: Sequence[ProductRecord]) -> list[FindRow]:
        """Return what else the text may be: an amount, or something that is no product yet."""
        minor = read_money(text, self._currency)
        if minor is not None and minor >= 0:
            title = fill(self.tr("%1, without a product"), show_money(minor, self._currency))
            return [FindRow(None, title, "", "", _Choice(Said.AMOUNT))]
        if any(fold(one.name) == fold(text) for one in fitting):
            return []
        return [
            FindRow(None, fill(self.tr("New product “%1”"), text), "", "", _Choice(Said.NEW)),
            FindRow(None, self.tr("Only these words, no product"), "", "Shift+Enter", _Choice(Said.WORDS)),
        ]
