"""The list of customers, with a field to find some of them; also the people behind a figure."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.changes import Changes
from tracker.domain.contacts import fold, phone_digits
from tracker.domain.records import FoundCustomer
from tracker.queries.customers import customers_by_id, find_customers
from ui.common.buttons import button, icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.customers.model import COMPANY, EMAIL, LAST, NAME, PHONE, SINCE, STAGE, CustomersModel
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_count, format_people
from ui.theme.theme import Theme

MOST = 500
_TABLES = ("customer", "phone", "email", "interaction", "stage")
_VIEW = "customers"
_WIDTHS = {COMPANY: 150, STAGE: 130, SINCE: 95, PHONE: 145, EMAIL: 190, LAST: 105}
_ROW = 34
_DOT = 11
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FEWEST_DIGITS = 3


class CustomersTable(QTableView):
    """The table; Enter and a click open the customer of the row."""

    open_requested = Signal(int)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self.customers = CustomersModel(theme, today, self)
        self.setModel(self.customers)
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setIconSize(QSize(_DOT, _DOT))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def show_customers(self, customers: Sequence[FoundCustomer], *, keep: bool) -> None:
        """Show these customers; `keep` the present row's customer the present one, if they are still there."""
        chosen = self.chosen() if keep else None
        self.customers.show(customers)
        places = {customer.id: row for row, customer in enumerate(customers)}
        row = places.get(chosen.id, 0) if chosen else 0
        if customers:
            self.setCurrentIndex(self.customers.index(row, NAME))

    def chosen(self) -> FoundCustomer | None:
        """Return the customer of the present row."""
        row = self.currentIndex().row()
        return self.customers.customers[row] if 0 <= row < len(self.customers.customers) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_requested.emit(self.customers.customers[index.row()].id)


class CustomersPage(QWidget):
    """Shows those who fit what is typed, at most 500; or only certain people, under a title of their own."""

    open_requested = Signal(int)  # a customer's id
    new_requested = Signal(str)  # the name typed, perhaps empty
    back_requested = Signal()

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date] = date.today) -> None:
        """Make it empty; it reads when it is first shown."""
        super().__init__()
        self._session = session
        self._stale = True
        self._ids: tuple[int, ...] | None = None
        self._heading = ""
        self._all: Sequence[FoundCustomer] = ()
        self.back_button = icon_button(theme.icon("arrow-left"), "", "flat")
        self.title = ElidedLabel(role="title")
        self.count = plain_label(role="muted")
        self.everyone_button = button("link")
        self.search = QLineEdit()
        self.table = CustomersTable(theme, today)
        self.create_button = button("primary")
        self.clear_button = button()
        self.empty = EmptyState(theme.icon("people"), [self.create_button, self.clear_button])
        self._lay_out()
        self.setFocusProxy(self.search)
        self.search.installEventFilter(self)
        self.search.textEdited.connect(lambda _: self.reload())
        self.table.open_requested.connect(self.open_requested)
        self.back_button.clicked.connect(self.back_requested)
        self.everyone_button.clicked.connect(self.show_everyone)
        self.create_button.clicked.connect(lambda: self.new_requested.emit(self.search.text().strip()))
        self.clear_button.clicked.connect(self._clear)
        session.changed.connect(self._reload_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Customers"))
        self.back_button.setToolTip(self.tr("Back"))
        self.back_button.setAccessibleName(self.tr("Back"))
        self.search.setPlaceholderText(self.tr("Find by name, phone, e-mail or company"))
        self.search.setAccessibleName(self.tr("Find customers"))
        self.table.setAccessibleName(self.tr("Customers"))
        self.everyone_button.setText(self.tr("Show everyone"))
        self.clear_button.setText(self.tr("Clear the search"))
        self._show_title()
        self._show_empty()

    @property
    def heading(self) -> str:
        """Whose people are shown; empty for everyone."""
        return self._heading

    def show_people(self, title: str, ids: Sequence[int]) -> None:
        """Show only these people, under `title`; typing finds among them."""
        self._heading, self._ids = title, tuple(ids)
        self.search.clear()
        self.reload()

    def show_everyone(self) -> None:
        """Show everyone again."""
        self._heading, self._ids = "", None
        self.search.clear()
        self.reload()
        self.search.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard into the field."""
        self.search.setFocus()
        self.search.selectAll()

    def reload(self, *, keep: bool = False) -> None:
        """Read who fits and show them; `keep` the chosen one chosen."""
        self._stale = False
        text = self.search.text()
        query = partial(find_customers, text, MOST + 1) if self._ids is None else partial(_among, self._ids, text)
        self._session.read(query, partial(self._show, keep), view=_VIEW, owner=self)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload(keep=True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                chosen = self.table.chosen()
                if chosen is not None and self._pages.currentIndex() == 0:
                    self.open_requested.emit(chosen.id)
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.table.setFocus()
                self.table.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self._clear()
                return True
        return False

    def _show(self, keep: bool, found: Sequence[FoundCustomer]) -> None:
        self._all = found
        self.table.show_customers(found[:MOST], keep=keep)
        self._pages.setCurrentIndex(0 if found else 1)
        self._show_title()
        self._show_empty()

    def _show_title(self) -> None:
        everyone = self._ids is None
        self.title.setText(self.tr("Customers") if everyone else self._heading)
        self.back_button.setVisible(not everyone)
        self.everyone_button.setVisible(not everyone)
        if len(self._all) > MOST:
            self.count.setText(fill(self.tr("the first %1: type to find others"), format_count(MOST)))
        else:
            self.count.setText(format_people(len(self._all)))

    def _show_empty(self) -> None:
        typed = self.search.text().strip()
        self.clear_button.setVisible(bool(typed))
        self.create_button.setVisible(bool(typed) or self._ids is None)
        if typed:
            self.create_button.setText(fill(self.tr("Create customer “%1”"), typed.replace("&", "&&")))
            self.empty.set_words(
                fill(self.tr("No match for “%1”"), typed),
                self.tr("Names are found with or without accents, phones by any of their digits."),
            )
        elif self._ids is None:
            self.create_button.setText(self.tr("New customer"))
            self.empty.set_words(self.tr("No customers yet"), self.tr("Everyone you write down is listed here."))
        else:
            self.empty.set_words(self.tr("Nobody"), self.tr("Nobody is behind this figure any more."))

    def _clear(self) -> None:
        self.search.clear()
        self.reload()
        self.search.setFocus()

    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            if self.isVisible():
                self.reload(keep=True)
            else:
                self._stale = True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        head.addWidget(self.everyone_button)
        head.addWidget(self.count)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 1)
        panel.body.addWidget(self.table)
        places = QWidget()
        self._pages = QStackedLayout(places)
        self._pages.addWidget(panel)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(places, 1)


def _among(ids: Sequence[int], text: str) -> list[FoundCustomer]:
    """Return those of these customers who fit a text."""
    found = customers_by_id(ids)
    words, digits = fold(text).split(), phone_digits(text)
    if len(digits) >= _FEWEST_DIGITS and not any(letter.isalpha() for letter in text):
        return [customer for customer in found if digits in phone_digits(customer.phone)]
    return [customer for customer in found if all(word in _folded(customer) for word in words)]


def _folded(customer: FoundCustomer) -> str:
    return fold(f"{customer.name} {customer.company} {customer.email}")
