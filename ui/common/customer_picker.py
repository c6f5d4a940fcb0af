"""Saying whom something is about: typed, found while typing, taken with Enter."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from tracker.domain.contacts import phone_digits
from tracker.domain.records import FoundCustomer
from tracker.queries.customers import customers_by_id, find_customers
from ui.common.buttons import icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.find_rows import FindDelegate, FindModel, FindRow, more_about
from ui.common.form_keys import ENTER
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.theme.theme import Theme

MOST = 6
_FEWEST_DIGITS = 3
_VIEW = "find"


class CustomerPicker(QWidget):
    """A field with a list of those who fit below it; once somebody is taken, their name stands in its place.

    Enter takes the marked row, arrows mark another, Shift+Enter takes the text as the name of somebody new.
    """

    taken = Signal()  # somebody was taken by the person
    changed = Signal()  # text, or who is taken

    def __init__(self, session: Session, theme: Theme, *, with_new: bool = True) -> None:
        """Make it empty; `with_new` lets the text be the name of somebody new."""
        super().__init__()
        self._session = session
        self._with_new = with_new
        self._view = _VIEW if with_new else f"{_VIEW} {id(self)}"
        self.customer: FoundCustomer | None = None
        self.new_name = ""
        self._answered = ""
        self._take_when_answered = False
        self.field = QLineEdit()
        self.model = FindModel()
        self.list = QListView()
        self._delegate = FindDelegate(theme)
        self._name = ElidedLabel(role="heading")
        self._more = ElidedLabel(role="muted")
        self._other = icon_button(theme.icon("close"), "", "flat")
        self._card = QWidget()
        self._lay_out()
        self.field.textEdited.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take_row(index.row()))
        self._other.clicked.connect(self.start_anew)
        keep_translated(self, self.retranslate)

    @property
    def is_taken(self) -> bool:
        """Say whether it is known whom it is about."""
        return self.customer is not None or bool(self.new_name)

    def retranslate(self) -> None:
        """Set the words."""
        self.field.setPlaceholderText(self.tr("Name, phone, e-mail or company"))
        self.field.setAccessibleName(self.tr("Customer"))
        self.list.setAccessibleName(self.tr("Customers who fit"))
        self._other.setToolTip(self.tr("Somebody else"))
        self._other.setAccessibleName(self.tr("Somebody else"))

    def take(self, customer: FoundCustomer) -> None:
        """Take a customer."""
        self.customer, self.new_name = customer, ""
        self._show_taken(customer.name, more_about(customer))

    def take_id(self, customer_id: int) -> None:
        """Take the customer with this id, as soon as they are read; nothing happens where they are gone."""
        self._session.read(partial(customers_by_id, [customer_id]), self._take_read, view=self._view, owner=self)

    def take_new(self, name: str) -> None:
        """Take the name of somebody who is not there yet."""
        self.customer, self.new_name = None, name.strip()
        if self.new_name:
            self._show_taken(self.new_name, self.tr("New customer"))

    def start_anew(self) -> None:
        """Forget who was taken and ask again, the text as it was."""
        self.customer, self.new_name = None, ""
        self._card.hide()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()
        self._find(self.field.text())

    def clear(self) -> None:
        """Make it empty."""
        self.customer, self.new_name = None, ""
        self._card.hide()
        self.field.show()
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Put a text into the field and find who fits."""
        self.field.setText(text)
        self._find(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            row = min(max(self.list.currentIndex().row() + step, 0), len(self.model.rows) - 1)
            self._mark(row)
            return True
        if event.key() in ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._take_new_typed()
            else:
                self._take_marked()
            return True
        return False

    def _find(self, text: str) -> None:
        self._take_when_answered = False
        self._session.read(
            partial(find_customers, text, MOST), partial(self._show_found, text), view=self._view, owner=self
        )
        self.changed.emit()

    def _show_found(self, text: str, found: list[FoundCustomer]) -> None:
        if self.is_taken:
            return
        self._answered = text
        rows = [FindRow(customer, customer.name, more_about(customer), "Enter") for customer in found]
        if not (text.strip() or self._with_new):
            rows = []  # who was changed last is a guess at whom it is about, not at who they know
        elif text.strip() and self._with_new:
            title = self.tr("New customer “%1”") if rows else self.tr("No match: create “%1”")
            rows.append(FindRow(None, fill(title, text.strip()), "", "Shift+Enter" if rows else "Enter"))
        self.model.show(rows)
        self._mark(0 if text.strip() else -1)
        height = sum(self.list.sizeHintForRow(row) for row in range(len(rows)))
        self.list.setFixedHeight(height)
        self.list.setVisible(bool(rows))
        if self._take_when_answered:
            self._take_marked()

    def _mark(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)

    def _take_marked(self) -> None:
        if self._answered != self.field.text():
            self._take_when_answered = True  # the list still shows who fitted an earlier text
            return
        self._take_row(self.list.currentIndex().row())

    def _take_row(self, number: int) -> None:
        if not 0 <= number < len(self.model.rows):
            return
        row = self.model.rows[number]
        if row.customer is None:
            self._take_new_typed()
        else:
            self.take(row.customer)
            self.taken.emit()

    def _take_new_typed(self) -> None:
        if self.field.text().strip() and self._with_new:
            self.take_new(self.field.text())
            self.taken.emit()

    def _take_read(self, found: list[FoundCustomer]) -> None:
        if found:
            self.take(found[0])

    def _show_taken(self, name: str, more: str) -> None:
        self._take_when_answered = False
        self._name.setText(name)
        self._more.setText(more)
        self._card.show()
        self.field.hide()
        self.list.hide()
        self.changed.emit()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setProperty("flat", True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._more)
        card = QHBoxLayout(self._card)
        card.setContentsMargins(0, 0, 0, 0)
        card.addLayout(names, 1)
        card.addWidget(self._other)
        self._card.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.field, self.list, self._card):
            column.addWidget(widget)


def looks_like_phone(text: str) -> bool:
    """Say whether a text is rather a phone number than a name."""
    return len(phone_digits(text)) >= _FEWEST_DIGITS and not any(letter.isalpha() for letter in text)
