"""The list under the find field: customers as they are typed, and a way to make one who is not there."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tracker.domain.records import FoundCustomer
from tracker.queries.customers import find_customers
from ui.override import override
from ui.session import Session
from ui.text.fill import fill

MOST = 8
ID = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 30


class FindPopup(QFrame):
    """Opens under a field while it has text. Arrows choose, Enter opens, Esc closes; the field keeps the focus."""

    open_requested = Signal(int)  # customer id
    create_requested = Signal(str)  # the name typed

    def __init__(self, field: QLineEdit, session: Session, host: QWidget) -> None:
        """Serve a field; the list lies over `host`."""
        super().__init__(host)
        self.setObjectName("popup")
        self._field, self._session, self._host = field, session, host
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        field.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.isVisible():
            return self._use_key(event.key())
        return False

    def _use_key(self, key: int) -> bool:
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % max(self.list.count(), 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def look(self, text: str) -> None:
        """Find who fits the text and show them; an empty text closes the list."""
        if not text.strip():
            self.hide()
            return
        query = partial(find_customers, text, MOST)
        self._session.read(query, partial(self._show, text), view="find-field", owner=self)

    def _show(self, text: str, found: list[FoundCustomer]) -> None:
        self.list.clear()
        self.list.setAccessibleName(self.tr("Customers found"))
        for customer in found:
            parts = (customer.name, customer.company, customer.stage or self.tr("Left"), customer.phone)
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(ID, customer.id)
            self.list.addItem(item)
        item = QListWidgetItem(fill(self.tr("New customer “%1”"), text.strip()))
        item.setData(ID, None)
        self.list.addItem(item)
        self.list.setCurrentRow(0)
        corner = self._field.mapTo(self._host, QPoint(0, self._field.height() + 4))
        self.setGeometry(corner.x(), corner.y(), self._field.width(), ROW_HEIGHT * self.list.count() + 12)
        self.raise_()
        self.show()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        text = self._field.text().strip()
        self.hide()
        self._field.clear()
        if item.data(ID) is None:
            self.create_requested.emit(text)
        else:
            self.open_requested.emit(item.data(ID))
