"""The page of the trash: restore somebody, or empty it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker.commands.customers import RestoreCustomers
from tracker.domain.changes import Changes
from tracker.domain.trash import KEPT_DAYS, TrashedCustomer
from tracker.queries.trash import trashed_customers
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.form_keys import ENTER
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_people
from ui.theme.theme import Theme
from ui.trash.emptying import EmptyingQuestion
from ui.trash.model import COMPANY, NAME, REST, SINCE, STAGE, TrashModel

_WIDTHS = {COMPANY: 170, STAGE: 130, SINCE: 110, REST: 160}
_ROW = 34
_DOT = 11


class _WholeRows(QStyledItemDelegate):
    """Shows which row is marked, not which cell of it has the keyboard."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class TrashTable(QTableView):
    """Who is in the trash, several to be chosen; Enter and a double click open one."""

    open_requested = Signal(int)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self.trash = TrashModel(theme, today, self)
        self.setModel(self.trash)
        self.setItemDelegate(_WholeRows(self))
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setIconSize(QSize(_DOT, _DOT))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)

    def chosen(self) -> list[TrashedCustomer]:
        """Return whom the marked rows show, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.trash.rows[row] for row in rows]

    def show_customers(self, customers: Sequence[TrashedCustomer]) -> None:
        """Show these, the first of them marked."""
        row = max(0, self.currentIndex().row())
        self.trash.show(customers)
        if customers:
            index = self.trash.index(min(row, len(customers) - 1), NAME)
            marked = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, marked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_requested.emit(self.trash.rows[index.row()].id)


class TrashPage(QWidget):
    """Lists who is in the trash; everything but emptying it can be undone."""

    open_requested = Signal(int)  # a customer's id

    def __init__(self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date] = date.today) -> None:
        """Make it empty; it reads when it is shown."""
        super().__init__()
        self._session, self._toast = session, toast
        self._stale = True
        self.title = plain_label(role="title")
        self.count = plain_label(role="muted")
        self.rule = plain_label(role="muted", wrap=True)
        self.restore_button = button("primary")
        self.empty_button = button()
        self.question = EmptyingQuestion()
        self.table = TrashTable(theme, today)
        self.empty = EmptyState(theme.icon("trash"))
        self._lay_out()
        self.setFocusProxy(self.table)
        self.restore_button.clicked.connect(self._restore)
        self.empty_button.clicked.connect(self._ask)
        self.question.answered.connect(self._empty)
        self.question.kept.connect(self._keep)
        self.table.open_requested.connect(self.open_requested)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        session.changed.connect(self._reload_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Trash"))
        self.title.setText(self.tr("Trash"))
        self.rule.setText(self.tr("Whoever is put here is kept for %n day(s) and counts nowhere.", "", KEPT_DAYS))
        self.restore_button.setText(self.tr("Restore"))
        self.empty_button.setText(self.tr("Empty the trash…"))
        self.table.setAccessibleName(self.tr("Customers in the trash"))
        self.empty.set_words(
            self.tr("The trash is empty"), self.tr("Customers you delete stay here for a while and can be restored.")
        )
        self.count.setText(format_people(len(self.table.trash.rows)))

    def reload(self) -> None:
        """Read who is in the trash and show them."""
        self._stale = False
        self._session.read(trashed_customers, self._show, view="trash", owner=self)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self._keep()
        else:
            super().keyPressEvent(event)

    def _show(self, customers: Sequence[TrashedCustomer]) -> None:
        self.table.show_customers(customers)
        self._pages.setCurrentIndex(0 if customers else 1)
        self.count.setText(format_people(len(customers)))
        self.count.setVisible(bool(customers))
        self.empty_button.setEnabled(bool(customers))
        self.question.setVisible(False)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.restore_button.setEnabled(bool(self.table.chosen()))

    def _restore(self) -> None:
        chosen = self.table.chosen()
        if not chosen:
            return

        def tell(count: int) -> None:
            restored = fill(self.tr("Restored %1"), chosen[0].name)
            if count != 1:
                restored = self.tr("Restored %n customer(s)", "", count)
            self._toast.show_text(restored, [ToastAction(self.tr("Undo"), self._session.undo)])

        self._session.do(RestoreCustomers(tuple(customer.id for customer in chosen)), tell)

    def _ask(self) -> None:
        self.question.ask(len(self.table.trash.rows))

    def _keep(self) -> None:
        self.question.setVisible(False)
        self.table.setFocus()

    def _empty(self) -> None:
        def tell(count: int) -> None:
            self._toast.show_text(self.tr("Deleted %n customer(s) for ever", "", count))

        self.question.setVisible(False)
        self._session.empty_trash(tell)

    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touches("customer"):
            if self.isVisible():
                self.reload()
            else:
                self._stale = True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.restore_button)
        head.addWidget(self.empty_button)
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
        column.addWidget(self.rule)
        column.addWidget(self.question)
        column.addWidget(places, 1)
