"""One line of a sale or a quote as it is typed: what, how many, the price of one, the discount, what it comes to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from tracker.domain.money import MOST_MINOR
from tracker.domain.sale_lines import ONE, NewLine
from tracker.domain.sales import ProductRecord, SaleLineRecord
from ui.common.announce import announce
from ui.common.buttons import icon_button
from ui.common.form_keys import ENTER
from ui.common.labels import plain_label
from ui.common.lines.product_field import ProductField, Said
from ui.common.restyle import set_look
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import NOTHING
from ui.text.line_text import Discount, read_discount, read_quantity, write_discount, write_quantity
from ui.text.money import money_problem, read_money, show_money, write_money
from ui.text.shorten import shortened
from ui.theme.theme import Theme

WIDTHS = (64, 104, 84, 116, 26)  # quantity, price, discount, amount, removing
GAP = 6


class LineRow(QWidget):
    """The fields of a line. Enter in one of them that is ready asks to save."""

    changed = Signal()
    submitted = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._currency = "EUR"
        self._kept: tuple[tuple[str, ...], NewLine] | None = None
        self._filled_price = ""
        self.problem = ""
        self.product = ProductField(theme)
        self.quantity, self.price, self.discount = QLineEdit(), QLineEdit(), QLineEdit()
        self.amount = plain_label()
        self.remove = icon_button(theme.icon("close"), "", "flat")
        self.remove.setProperty("kind", "tiny")
        self.hint = plain_label(role="small", wrap=True)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.quantity.setAccessibleName(self.tr("Quantity"))
        self.price.setAccessibleName(self.tr("Price of one"))
        self.discount.setAccessibleName(self.tr("Discount, in percent or as an amount"))
        self.amount.setAccessibleName(self.tr("What the line comes to"))
        self.quantity.setPlaceholderText(write_quantity(ONE))
        self.remove.setToolTip(self.tr("Take this line out"))
        self.remove.setAccessibleName(self.tr("Take this line out"))
        self._show_state()

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is typed."""
        return not any(text.strip() for text in self.texts)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is typed: product, quantity, price, discount."""
        return self.product.field.text(), self.quantity.text(), self.price.text(), self.discount.text()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at while a line is typed; taking it out comes after all lines."""
        return [self.product.field, self.quantity, self.price, self.discount]

    def offer(self, products: Sequence[ProductRecord], currency: str) -> None:
        """Offer these products; amounts are in the currency."""
        self._currency = currency
        self.product.offer(products, currency)
        self._show_state()

    def show_line(self, line: SaleLineRecord, product: ProductRecord | None) -> None:
        """Show a line that was saved; as long as nothing in it is changed it stays exactly what it is."""
        if product is not None:
            self.product.take(product)
        else:
            self.product.take_words(line.text)
        size = abs(line.amount_minor) if line.price_minor is None else line.price_minor
        self.quantity.setText("" if line.quantity_milli == ONE else write_quantity(abs(line.quantity_milli)))
        self.price.setText(write_money(size, self._currency))
        self.discount.setText(write_discount(line.discount_permyriad, line.discount_minor, self._currency))
        kept = NewLine(
            line.product_id,
            "" if line.product_id else line.text,
            abs(line.quantity_milli),
            line.price_minor,
            line.discount_permyriad,
            line.discount_minor,
            abs(line.amount_minor) if line.price_minor is None else None,
        )
        self._kept = self.texts, kept
        self._show_state()

    def show_texts(self, texts: Sequence[str], said: str) -> None:
        """Show what was typed before, as `texts` gave it; `said` is what the first of them was."""
        found = next((one for one in self.product.products if one.name == texts[0]), None)
        if said == Said.PRODUCT and found is not None:
            self.product.take(found)
        elif said == Said.WORDS:
            self.product.take_words(texts[0])
        else:
            self.product.show_text(texts[0])
        for field, text in zip((self.quantity, self.price, self.discount), texts[1:], strict=False):
            field.setText(text)
        self._show_state()

    def take_product(self, product: ProductRecord) -> None:
        """Take a product with its price."""
        self.product.take(product)
        self._fill_price()

    def amount_minor(self) -> int | None:
        """Return what the line comes to as typed now; None where that cannot be said."""
        read = self._read()
        return read.comes_to if isinstance(read, NewLine) else None

    def read(self) -> NewLine | None:
        """Return the line; None where something is missing or cannot be read, which is then said under it."""
        self.product.settle()
        read = self._read()
        if isinstance(read, NewLine):
            self._say("", None)
            return read
        field, sentence = read
        self._say(sentence, field)
        return None

    def refuse(self, sentence: str) -> None:
        """Say under the line why it was not taken."""
        self._say(sentence, self.product.field)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.submitted.emit()
                return True
        elif event.type() == QEvent.Type.FocusOut and isinstance(watched, QLineEdit):
            self._echo(watched)
        return False

    def _read(self) -> NewLine | tuple[QLineEdit, str]:
        if self._kept is not None and self._kept[0] == self.texts and self.product.said != Said.NEW:
            return self._kept[1]
        quantity = read_quantity(self.quantity.text())
        if quantity is None:
            return self.quantity, self.tr("The quantity is a number above 0, with at most 3 decimals.")
        price = self._read_price()
        if isinstance(price, str):
            return self.price, price
        off = read_discount(self.discount.text(), self._currency)
        if off is None:
            return self.discount, fill(self.tr("A discount is written like %1 or %2."), *self._examples())
        return self._checked(self._line(quantity, price, off))

    def _checked(self, line: NewLine) -> NewLine | tuple[QLineEdit, str]:
        if line.comes_to < 0:
            return self.discount, self.tr("The discount is more than the price.")
        if line.comes_to > MOST_MINOR:
            return self.price, self.tr("That is more than can be kept.")
        return line

    def _line(self, quantity: int, price: int, off: Discount) -> NewLine:
        found = self.product.product
        words = self.product.text if self.product.said == Said.WORDS else ""
        if found is None and self.product.said != Said.NEW and quantity == ONE and off == Discount():
            return NewLine(text=words, amount_minor=price)
        new = self.product.text if self.product.said == Said.NEW else ""
        return NewLine(found.id if found else None, words, quantity, price, off.permyriad, off.minor, None, new)

    def _read_price(self) -> int | str:
        """Return the price, or what is wrong with it."""
        text = self.price.text()
        if not text.strip():
            return self.tr("How much was it?")
        problem = money_problem(text, self._currency)
        price = read_money(text, self._currency)
        if problem or price is None:
            return problem
        return price if price >= 0 else self.tr("A price is not below 0. What is given back is a refund.")

    def _examples(self) -> tuple[str, str]:
        return write_discount(1000, 0, self._currency), write_money(5000, self._currency)

    def _echo(self, field: QLineEdit) -> None:
        """Write an amount as it was understood."""
        if field is self.price and (minor := read_money(field.text(), self._currency)) is not None:
            kept = self._kept is not None and self._kept[0] == self.texts
            if not kept:
                field.setText(write_money(minor, self._currency))
        if not self.is_empty and field.text().strip():
            read = self._read()
            if not isinstance(read, NewLine) and read[0] is field:
                self._say(read[1], field)

    def _say(self, sentence: str, field: QLineEdit | None) -> None:
        self.problem = sentence
        for one in (self.product.field, self.quantity, self.price, self.discount):
            set_look(one, "invalid", one is field and bool(sentence))
        set_look(self.hint, "role", "bad" if sentence else "small")
        self._show_hint()
        if sentence:
            announce(self, sentence)

    def _show_hint(self) -> None:
        new = self.product.said == Said.NEW
        told = fill(self.tr("“%1” will be a new product."), shortened(self.product.text, 60)) if new else ""
        self.hint.setText(self.problem or told)
        self.hint.setVisible(bool(self.hint.text()))

    def _show_state(self) -> None:
        amount = self.amount_minor()
        told = NOTHING if amount is None else show_money(amount, self._currency)
        self.amount.setText("" if self.is_empty else told)
        self.remove.setVisible(not self.is_empty)
        self._show_hint()

    def _touch(self) -> None:
        if self.problem:
            self._say("", None)
        self._show_state()
        self.changed.emit()

    def _fill_price(self) -> None:
        """Put in the product's price, or take that of another out, unless one was typed."""
        found = self.product.product
        if self.price.text() != self._filled_price:
            return
        self._filled_price = write_money(found.price_minor, self._currency) if found else ""
        self.price.setText(self._filled_price)

    def _go_on(self) -> None:
        self._fill_price()
        field = self.quantity if self.price.text() else self.price
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _take_amount(self, minor: int) -> None:
        self.price.setText(write_money(minor, self._currency))
        if self.product.field.hasFocus():
            self.price.setFocus(Qt.FocusReason.OtherFocusReason)
            self.price.deselect()

    def _connect(self) -> None:
        self.product.changed.connect(self._touch)
        self.product.changed.connect(self._fill_price)
        self.product.taken.connect(self._go_on)
        self.product.amount_typed.connect(self._take_amount)
        self.product.submitted.connect(self.submitted)
        for field in (self.quantity, self.price, self.discount):
            field.textChanged.connect(lambda _: self._touch())
            field.installEventFilter(self)
        self.remove.clicked.connect(self.removed)

    def _lay_out(self) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        cells: tuple[QLineEdit | QLabel | QWidget, ...] = (
            self.quantity,
            self.price,
            self.discount,
            self.amount,
            self.remove,
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(3)
        grid.addWidget(self.product, 0, 0)
        for place, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True), start=1):
            if isinstance(cell, QLineEdit | QLabel):
                cell.setAlignment(right)
            cell.setFixedWidth(width)
            grid.addWidget(cell, 0, place)
        self.remove.setFixedSize(24, 24)
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        grid.addWidget(self.product.list, 1, 0, 1, 6)
        grid.addWidget(self.hint, 2, 0, 1, 6)
        grid.setColumnStretch(0, 1)
