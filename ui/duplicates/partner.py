"""Who is the same person as somebody? Looked for by name or number, likely ones first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tracker.domain.records import CustomerRecord, FoundCustomer
from tracker.queries.customers import customer_record, find_customers
from tracker.queries.duplicates import possible_duplicates
from ui.common.buttons import icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.form_keys import ENTER
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.kinds import left_word
from ui.theme.theme import Theme

MOST = 30
_ROW_ROOM = 14
_ID = Qt.ItemDataRole.UserRole
Answer = tuple[CustomerRecord, list[FoundCustomer]]


class PartnerChoice(QWidget):
    """A field and a list; Enter or a click takes somebody."""

    taken = Signal(int, int)  # whom it is about, and who is the same
    closed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it empty; `ask_about` fills it."""
        super().__init__()
        self._session = session
        self._id = 0
        self._name = ""
        self.back_button = icon_button(theme.icon("arrow-left"), "", "flat")
        self.title = ElidedLabel(role="title")
        self.field = QLineEdit()
        self.hint = plain_label(role="muted")
        self.list = QListWidget()
        self.list.setProperty("flat", True)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._find)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.back_button.clicked.connect(self.closed)
        self.setFocusProxy(self.field)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        panel = Panel()
        panel.body.addWidget(self.hint)
        panel.body.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(panel, 1)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.back_button.setToolTip(self.tr("Back"))
        self.back_button.setAccessibleName(self.tr("Back"))
        self.field.setPlaceholderText(self.tr("Find by name, phone, e-mail or company"))
        self.field.setAccessibleName(self.tr("Find customers"))
        self.list.setAccessibleName(self.tr("Customers"))
        self._show_title()

    def ask_about(self, customer_id: int) -> None:
        """Ask who is the same person as this customer."""
        self._id, self._name = customer_id, ""
        self.field.clear()
        self.list.clear()
        self._read("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self.list.currentItem()
            if event.key() in ENTER and item is not None:
                self._take(item)
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.list.count():
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        self._read(text)

    def _read(self, text: str) -> None:
        self._session.read(partial(_look, self._id, text), partial(self._show, text), view="partner", owner=self)

    def _show(self, text: str, answer: Answer) -> None:
        record, found = answer
        self._name = record.name
        self._show_title()
        self.hint.setText(self._hint(text, found))
        self.list.clear()
        for customer in found:
            parts = (customer.name, customer.company, customer.stage or left_word(), customer.phone or customer.email)
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(_ID, customer.id)
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + _ROW_ROOM))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _hint(self, text: str, found: Sequence[FoundCustomer]) -> str:
        if text.strip():
            return "" if found else fill(self.tr("No match for “%1”"), text.strip())
        return self.tr("These look alike:") if found else self.tr("Nobody looks alike. Type whom you mean.")

    def _show_title(self) -> None:
        self.title.setText(fill(self.tr("Who is the same person as %1?"), self._name))

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(self._id, int(item.data(_ID)))


def _look(customer_id: int, text: str) -> Answer:
    """Return the customer, and who may be meant: those who fit the text, or without one those who look alike."""
    record = customer_record(customer_id)
    if text.strip():
        found = find_customers(text, MOST + 1)
    else:
        phones = [phone.typed for phone in record.phones]
        emails = [email.typed for email in record.emails]
        alike = possible_duplicates(record.name, phones, emails, exclude_id=customer_id, limit=MOST)
        found = [one.customer for one in alike]
    return record, [customer for customer in found if customer.id != customer_id][:MOST]
