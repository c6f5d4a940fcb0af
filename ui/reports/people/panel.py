"""The people behind a number, in place of the report: who they are, how they are counted, what to do with them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from tracker.domain.counted_people import CountedPerson
from tracker.reports.captions import ReportCaptions
from tracker.reports.report import Address, Counted
from ui.common.announce import announce
from ui.common.buttons import MenuButton, button, icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.toast import Toast
from ui.common.translated import keep_translated
from ui.override import override
from ui.reports.definitions import OutsideRow
from ui.reports.filters.menu import Entry, fill_menu
from ui.reports.people.opened import Opened, opened_at, size_words
from ui.reports.people.segment import SegmentSaver
from ui.reports.people.view import PeopleView
from ui.reports.reading import Loaded
from ui.session import Session
from ui.text.fill import fill
from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A list to be written to a file: xlsx or csv."""

    title: str
    people: tuple[CountedPerson, ...]
    kind: str


class PeoplePanel(QWidget):
    """Lists what a number counts; as long as the number says."""

    back_requested = Signal()
    open_requested = Signal(int)  # a customer's id
    people_requested = Signal(str, list)  # title, customer ids
    export_requested = Signal(object)  # PeopleList
    address_requested = Signal(object, bool)  # another number to open instead

    def __init__(self, session: Session, theme: Theme, toast: Toast | None) -> None:
        """Make it empty."""
        super().__init__()
        self._session = session
        self.opened: Opened | None = None
        self._loaded: Loaded | None = None
        self._captions: ReportCaptions | None = None
        self.is_read = False
        self.back_button = icon_button(theme.icon("arrow-left"), "", "flat")
        self.title = ElidedLabel(role="title")
        self.amount = plain_label(wrap=True)
        self.scope = plain_label(role="muted", wrap=True)
        self.meaning = plain_label(role="muted", wrap=True)
        self.beside = button("link")
        self.outside = OutsideRow()
        self.view = PeopleView(theme)
        self.show_button, self.segment_button = button(), button()
        self.export_button = MenuButton(theme.icon("chevron-down"))
        self.export_button.setMenu(QMenu(self.export_button))
        self.saver = SegmentSaver(session, toast, self)
        self.nobody = EmptyState(theme.icon("people"))
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    @property
    def customers(self) -> list[int]:
        """The ids of those listed, each once."""
        return list(dict.fromkeys(one.customer_id for one in self.view.people.rows))

    def open_number(self, loaded: Loaded, captions: ReportCaptions, address: Address, *, is_other: bool) -> bool:
        """Show what is behind a number of a report; whether the report has such a number."""
        opened = opened_at(loaded, captions, address, is_other=is_other)
        if opened is None:
            return False
        same = self.opened is not None and (self.opened.address, self.opened.is_other) == (address, is_other)
        self._loaded, self._captions, self.opened = loaded, captions, opened
        if not same:
            self.view.clear()
        self.is_read = False
        self._show_words()
        query = partial(_read, opened.number.behind)
        self._session.read(query, partial(self._show, opened), view="report-people", owner=self)
        return True

    def retranslate(self) -> None:
        """Set the words."""
        self.back_button.setToolTip(self.tr("Back to the report (Esc)"))
        self.back_button.setAccessibleName(self.tr("Back to the report"))
        self.show_button.setText(self.tr("Show in Customers"))
        self.segment_button.setText(self.tr("Save as segment"))
        self.export_button.setText(self.tr("Export the list"))
        self.view.setAccessibleName(self.tr("Who is counted"))
        self.nobody.set_words(self.tr("Nobody"), self.tr("There is nobody behind this number."))
        fill_menu(
            self.export_button.menu(),
            [
                Entry(self.tr("Excel workbook …"), partial(self._export, "xlsx")),
                Entry(self.tr("CSV for other programs …"), partial(self._export, "csv")),
            ],
        )
        self._show_words()

    def show_captions(self, captions: ReportCaptions) -> None:
        """Say it in other words: the language was changed."""
        if self.opened is not None and self._loaded is not None:
            self._captions = captions
            again = opened_at(self._loaded, captions, self.opened.address, is_other=self.opened.is_other)
            self.opened = again or self.opened
            self._show_words()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, opened: Opened, people: list[CountedPerson]) -> None:
        if opened is not self.opened and (self.opened is None or opened.number is not self.opened.number):
            return
        self.is_read = True
        self.view.show_people(people)
        self._show_words()
        announce(self, f"{self.title.text()}. {self.amount.text()}")

    def _show_words(self) -> None:
        opened, loaded, captions = self.opened, self._loaded, self._captions
        if opened is None or loaded is None or captions is None:
            return
        self.title.setText(opened.title)
        listed = self.view.people.rows
        self.amount.setText(
            size_words(opened, len(listed), len(self.customers)) if self.is_read else self.tr("Reading …")
        )
        self.scope.setText(" · ".join((captions.title, opened.scope)))
        self.meaning.setText(fill(self.tr("How is this counted? %1"), opened.meaning))
        self.meaning.setVisible(bool(opened.meaning))
        self.outside.show_report(
            loaded.compared.other if opened.is_other and loaded.compared else loaded.report, captions
        )
        self._show_beside(opened, loaded, captions)
        there = self.is_read and bool(listed)
        for one in (self.show_button, self.segment_button, self.export_button):
            one.setEnabled(there)
        self._pages.setCurrentIndex(1 if self.is_read and not listed else 0)

    def _show_beside(self, opened: Opened, loaded: Loaded, captions: ReportCaptions) -> None:
        there = None
        if loaded.compared is not None:
            there = opened_at(loaded, captions, opened.address, is_other=not opened.is_other)
        self.beside.setVisible(there is not None)
        if there is not None:
            self.beside.setText(fill(self.tr("Compared with: %1"), there.says).replace("&", "&&"))
            self.beside.setToolTip(there.scope)

    def _open_beside(self) -> None:
        if self.opened is not None:
            self.address_requested.emit(self.opened.address, not self.opened.is_other)

    def _show_customers(self) -> None:
        self.people_requested.emit(self.title.text(), self.customers)

    def _save_segment(self) -> None:
        self.saver.ask(self.segment_button, self.title.text(), self.customers)

    def _export(self, kind: str) -> None:
        title = " · ".join((self.title.text(), self.scope.text()))
        self.export_requested.emit(PeopleList(title, tuple(self.view.people.rows), kind))

    def _connect(self) -> None:
        self.setFocusProxy(self.view)
        self.back_button.clicked.connect(self.back_requested)
        self.view.open_requested.connect(self.open_requested)
        self.beside.clicked.connect(self._open_beside)
        self.outside.opened.connect(lambda address: self.address_requested.emit(address, False))
        self.show_button.clicked.connect(self._show_customers)
        self.segment_button.clicked.connect(self._save_segment)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.amount, 1)
        for one in (self.show_button, self.segment_button, self.export_button):
            acts.addWidget(one)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 1)
        panel.body.addWidget(self.view)
        places = QWidget()
        self._pages = QStackedLayout(places)
        self._pages.addWidget(panel)
        self._pages.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.scope)
        column.addLayout(acts)
        column.addWidget(self.meaning)
        column.addWidget(self.outside)
        column.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(places, 1)


def _read(behind: Callable[[], list[Counted]]) -> list[CountedPerson]:
    from tracker.queries.counted_people import counted_people

    return counted_people(behind)
