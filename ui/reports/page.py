"""Reports: one screen for all of them. Whatever is counted opens, and filters stay from one report to the next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.errors import TrackerError
from tracker.domain.periods import PeriodName
from tracker.reports.captions import ReportCaptions
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import Address, ReportName
from ui.common.banner import Banner
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.progress_strip import ProgressStrip
from ui.common.toast import Toast
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.override import override
from ui.reports.captions import captions_of
from ui.reports.choices import Choices, choices_from_json
from ui.reports.filters.filter_row import FilterRow
from ui.reports.filters.in_force import InForce
from ui.reports.head import ReportHead
from ui.reports.people.panel import PeoplePanel
from ui.reports.reading import Loaded, Menus, ReportReader, read_menus
from ui.reports.report_body import ReportBody
from ui.reports.report_list import ReportList
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.report_words.catalogue import report_title
from ui.theme.theme import Theme

_MENUS_SHOW = ("segment", "lead_source", "customer")
_REPORT, _NOBODY, _COUNTING = range(3)
_NEW_DAY_MS = 60_000


class ReportsPage(QWidget):
    """The list of reports, and the one chosen: filters, picture, tables; or the people behind one of its numbers."""

    people_requested = Signal(str, list)  # title, customer ids
    open_requested = Signal(int)  # a customer's id
    workbook_requested = Signal(object)  # Asked
    pdf_requested = Signal(object)  # Asked
    print_requested = Signal(object)  # Asked
    picture_requested = Signal(str)  # png, png-print, svg, pdf, or copy
    list_export_requested = Signal(object)  # PeopleList
    import_requested = Signal()
    goals_requested = Signal()
    place_requested = Signal(str)  # "campaigns", "sales" or "board"

    def __init__(
        self,
        session: Session,
        theme: Theme,
        today: Callable[[], date],
        habits: Habits | None = None,
        toast: Toast | None = None,
    ) -> None:
        """Start empty; the report is read when the page is first shown. Habits are forgotten where none are given."""
        super().__init__()
        self._session, self._theme, self._today, self._habits = session, theme, today, habits
        self._stale, self._menus_stale, self._day = True, True, today()
        self.loaded: Loaded | None = None
        self._captions: ReportCaptions | None = None
        self._banner: Banner | None = None
        offered = offered_reports()
        self.choices = choices_from_json(habits.report_choices(session.path)) if habits else Choices()
        if self.choices.report not in offered:
            self.choices = replace(self.choices, report=offered[0])
        self.reader = ReportReader(session, today, self)
        self.list = ReportList(theme, offered)
        self.head = ReportHead(theme)
        self.filters = FilterRow(theme, today)
        self.in_force = InForce(theme)
        self.strip = ProgressStrip()
        self.body = ReportBody(session, theme)
        self.people = PeoplePanel(session, theme, toast)
        self._bring = button("primary")
        self._empty = EmptyState(theme.icon("reports"), (self._bring,))
        self._counting = plain_label(role="muted")
        self._new_day = QTimer(self, interval=_NEW_DAY_MS)
        self._lay_out()
        self._connect()
        self._show_choices()
        keep_translated(self, self.retranslate)

    def choose(self, choices: Choices) -> None:
        """Show another report, or the same of other days or people; they are remembered."""
        if choices.report != self.choices.report:
            self._leave_people()
        self.choices = choices
        self._show_choices()
        if self._habits is not None:
            self._habits.keep_report_choices(self._session.path, choices.to_json())
        self.reload()

    def reload(self) -> None:
        """Read the report anew."""
        self._stale, self._day = False, self._today()
        self.reader.ask(self.choices)

    def open_number(self, address: Address, is_other: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's value
        """Show what is behind a number of the report, or of the one beside it."""
        if self.loaded is None or self._captions is None:
            return
        if self.people.open_number(self.loaded, self._captions, address, is_other=is_other):
            self._right.setCurrentWidget(self.people)
            self.setFocusProxy(self.people)
            self.people.setFocus()

    def offer_paper(self) -> None:
        """Offer the report as PDF and on paper: whoever calls this serves both signals."""
        self.head.offer_paper()

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Reports"))
        self._bring.setText(self.tr("Import my customers"))
        self._empty.set_words(
            self.tr("Nothing to count yet"),
            self.tr("Once customers move over the board, this shows how many went on from each stage."),
        )
        self._counting.setText(self.tr("Counting …"))
        self.head.title.setText(report_title(self.choices.report))
        if self.loaded is not None:
            self._show(self.loaded)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._menus_stale:
            self._read_menus()
        if self._stale or self._day != self._today():
            self.reload()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._right.currentWidget() is self.people:
            self._leave_people()
        else:
            super().keyPressEvent(event)

    def _show(self, loaded: Loaded) -> None:
        self.loaded = loaded
        captions = self._captions = captions_of(loaded)
        self._dismiss_banner()
        self._pages.setCurrentIndex(_NOBODY if loaded.is_empty_shop else _REPORT)
        self.filters.setVisible(not loaded.is_empty_shop)
        self.in_force.setVisible(not loaded.is_empty_shop)
        self.head.enable(anything=not loaded.is_empty_shop)
        self.in_force.show_loaded(loaded)
        self.body.show_report(loaded, captions)
        opened = self.people.opened
        if opened is not None and self._right.currentWidget() is self.people:
            there = loaded.compared is not None or not opened.is_other
            if not there or not self.people.open_number(loaded, captions, opened.address, is_other=opened.is_other):
                self._leave_people()

    def _show_failure(self, error: TrackerError) -> None:
        self._dismiss_banner()
        again = button("small", self.tr("Try again"))
        again.clicked.connect(self.reload)
        self._banner = Banner(self._theme, "error", error_sentence(error), buttons=(again,))
        self._column.insertWidget(0, self._banner)

    def _dismiss_banner(self) -> None:
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's value
        self.in_force.show_busy(busy)
        if not busy:
            self.strip.finish()
            return
        self.strip.start(self.tr("Counting …"))
        if self.loaded is None or self.loaded.report.name != self.choices.report:
            self._pages.setCurrentIndex(_COUNTING)

    def _cancel(self) -> None:
        self.reader.stop()
        if self.loaded is not None:
            self.choices = self.loaded.choices
            self._show_choices()
            self._show(self.loaded)

    def _show_choices(self) -> None:
        self.list.show_chosen(self.choices.report)
        self.head.title.setText(report_title(self.choices.report))
        self.head.offer_goals(wanted=self.choices.report == ReportName.GOALS)
        self.filters.show_choices(self.choices)

    def _choose_report(self, name: ReportName) -> None:
        self.choose(replace(self.choices, report=name))

    def _widen(self) -> None:
        self.choose(replace(self.choices, period=PeriodName.ALL))

    def _clear(self) -> None:
        self.choose(replace(self.choices.cleared(), period=self.choices.period))

    def _leave_people(self) -> None:
        if self._right.currentWidget() is self.people:
            had_focus = self.people.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._right.setCurrentWidget(self._report)
            self.setFocusProxy(self.list)
            if had_focus:
                self.body.tables.view.setFocus()

    def _read_menus(self) -> None:
        self._menus_stale = False
        self._session.read(read_menus, self._show_menus, view="report-menus", owner=self)

    def _show_menus(self, menus: Menus) -> None:
        self.filters.show_menus(menus.segments, menus.sources)
        known = self.choices.knows(menus.segments)
        if known != self.choices:
            self.choose(known)

    def _notice_change(self, changes: Changes) -> None:
        if changes.touches(*_MENUS_SHOW):
            self._menus_stale = True
        self._stale = True
        if self.isVisible():
            if self._menus_stale:
                self._read_menus()
            self.reload()

    def _dress(self) -> None:
        if self.loaded is not None:
            self._show(self.loaded)

    def _look_at_clock(self) -> None:
        if self.isVisible() and self._day != self._today():
            self.reload()

    def _ask_for_workbook(self) -> None:
        if self.loaded is not None:
            self.workbook_requested.emit(self.loaded.asked)

    def _ask_for_pdf(self) -> None:
        if self.loaded is not None:
            self.pdf_requested.emit(self.loaded.asked)

    def _ask_for_print(self) -> None:
        if self.loaded is not None:
            self.print_requested.emit(self.loaded.asked)

    def _lead_to(self, place: str) -> None:
        if place == "goals":
            self.goals_requested.emit()
        else:
            self.place_requested.emit(place)

    def _ask_for_import(self) -> None:
        self.import_requested.emit()

    def _connect(self) -> None:
        self.setFocusProxy(self.list)
        self._session.changed.connect(self._notice_change)
        self._theme.changed.connect(self._dress)
        self.reader.loaded.connect(self._show)
        self.reader.failed.connect(self._show_failure)
        self.reader.busy.connect(self._show_busy)
        self.reader.progressed.connect(self.strip.advance)
        self.strip.cancelled.connect(self._cancel)
        self.list.chosen.connect(self._choose_report)
        for pressed in (self.list.itemClicked, self.list.itemActivated):  # also the one that is chosen already
            pressed.connect(lambda _: self._leave_people())
        self.filters.edited.connect(self.choose)
        self.in_force.edited.connect(self.choose)
        self.body.opened.connect(self.open_number)
        self.body.wider_requested.connect(self._widen)
        self.body.clear_requested.connect(self._clear)
        self.body.place_requested.connect(self._lead_to)
        self.head.goals_requested.connect(self.goals_requested)
        self.head.workbook_requested.connect(self._ask_for_workbook)
        self.head.pdf_requested.connect(self._ask_for_pdf)
        self.head.print_requested.connect(self._ask_for_print)
        self.head.picture_requested.connect(self.picture_requested)
        self.people.back_requested.connect(self._leave_people)
        self.people.open_requested.connect(self.open_requested)
        self.people.people_requested.connect(self.people_requested)
        self.people.export_requested.connect(self.list_export_requested)
        self.people.address_requested.connect(self.open_number)
        self._bring.clicked.connect(self._ask_for_import)
        self._new_day.timeout.connect(self._look_at_clock)
        self._new_day.start()

    def _lay_out(self) -> None:
        self._report = QWidget()
        self._column = QVBoxLayout(self._report)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for part in (self.head, self.filters, self.in_force, self.strip):
            self._column.addWidget(part)
        self._pages = QStackedWidget()
        for page in (self.body, self._empty, self._counting):
            self._pages.addWidget(page)
        self._column.addWidget(self._pages, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self._report)
        self._right.addWidget(self.people)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addWidget(self._right, 1)
