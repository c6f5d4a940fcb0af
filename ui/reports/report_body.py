"""A report on the page: its figures, its picture, what it says in words, its tables, and how it is counted."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Difference
from tracker.reports.report import Address, Report
from ui.common.buttons import button
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.restyle import set_look
from ui.common.translated import keep_translated
from ui.reports.chart_panel import ChartPanel
from ui.reports.definitions import Definitions
from ui.reports.figure_row import FigureRow
from ui.reports.next_step import NextStep, next_step
from ui.reports.tables.panel import TablePanel
from ui.session import Session
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.reports.reading import Loaded

_SENTENCES = 2  # the rest stands in what is printed


class ReportBody(QScrollArea):
    """Shows one report, scrolled where it is higher than the page."""

    opened = Signal(object, bool)  # Address, whether of the report it is compared with
    wider_requested = Signal()
    clear_requested = Signal()
    place_requested = Signal(str)  # as NextStep has it

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._loaded: Loaded | None = None
        self._captions: ReportCaptions | None = None
        self.figures = FigureRow()
        self.chart = ChartPanel(session, theme)
        self.sentences = plain_label(wrap=True)
        self.tables = TablePanel(theme)
        self.note = plain_label(role="muted", wrap=True)
        self.how = button("link")
        self.how.setCheckable(True)
        self.definitions = Definitions()
        self.wider, self.clear, self.lead = button("primary"), button(), button()
        self._step: NextStep | None = None
        self.nothing = EmptyState(theme.icon("calendar"), (self.wider, self.lead, self.clear))
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def show_report(self, loaded: "Loaded", captions: ReportCaptions) -> None:
        """Show a report."""
        other_report = self._loaded is None or self._loaded.report.name != loaded.report.name
        self._loaded, self._captions = loaded, captions
        differences: Mapping[Address, Difference] = loaded.compared.differences if loaded.compared else {}
        counted = any(number.value for address, _, number in loaded.report.numbers() if address.table != "outside")
        pictured = not loaded.report.tables or any(
            number.value for row in loaded.report.tables[0].rows for number in row.numbers
        )
        self.figures.show_report(loaded.report, captions, differences)
        self.chart.setVisible(pictured)
        self.nothing.setVisible(not pictured)
        if pictured:
            self.chart.show_report(loaded, captions)
        self.sentences.setText("\n".join(captions.sentences[:_SENTENCES]))
        self.sentences.setVisible(bool(captions.sentences) and pictured)
        self.tables.show_report(loaded.report, captions, differences)
        self.tables.setVisible(counted and bool(loaded.report.tables))
        self._explain()
        if other_report:
            self.verticalScrollBar().setValue(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        self.note.setText(self.tr("Click a bar or a number to see who it counts."))
        self.how.setText(self.tr("How is this counted?"))
        self.wider.setText(self.tr("Show any time"))
        self.clear.setText(self.tr("Clear filters"))
        self.tables.setAccessibleName(self.tr("Tables of the report"))
        if self._loaded is not None and self._captions is not None:
            narrowed = bool(self._loaded.asked.whom or self._loaded.choices.sources or self._loaded.choices.as_of)
            self.clear.setVisible(narrowed)
            self._show_nothing(self._loaded.report, self._captions.meaning)

    def _show_nothing(self, report: Report, meaning: str) -> None:
        step = self._step = next_step(report)
        is_missing = step is not None and bool(step.title)  # other days would not help
        self.wider.setVisible(report.first is not None and not is_missing)
        self.lead.setVisible(step is not None)
        if step is None:
            self.nothing.set_words(self.tr("Nothing in this period"), meaning)
            return
        self.lead.setText(step.act)
        set_look(self.lead, "kind", "primary" if self.wider.isHidden() else "secondary")
        sentence = step.sentence if is_missing else f"{meaning} {step.sentence}"
        self.nothing.set_words(step.title or self.tr("Nothing in this period"), sentence)

    def _ask_for_place(self) -> None:
        if self._step is not None:
            self.place_requested.emit(self._step.place)

    def _explain(self) -> None:
        if self._loaded is not None and self._captions is not None:
            self.definitions.show_report(self._loaded.report, self._captions, self.tables.shown)

    def _unfold(self, unfolded: bool) -> None:  # noqa: FBT001 - a signal's value
        self.definitions.setVisible(unfolded)

    def _connect(self) -> None:
        self.figures.opened.connect(lambda address: self.opened.emit(address, False))
        self.chart.opened.connect(lambda address: self.opened.emit(address, False))
        self.definitions.opened.connect(lambda address: self.opened.emit(address, False))
        self.tables.opened.connect(self.opened)
        self.tables.table_changed.connect(self._explain)
        self.how.toggled.connect(self._unfold)
        self.wider.clicked.connect(self.wider_requested)
        self.clear.clicked.connect(self.clear_requested)
        self.lead.clicked.connect(self._ask_for_place)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.how, 0, Qt.AlignmentFlag.AlignTop)
        self.tables.body.addLayout(foot)
        self.tables.body.addWidget(self.definitions)
        self.definitions.hide()
        self.sentences.setContentsMargins(8, 0, 8, 6)
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chart.body.addWidget(self.sentences)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        for part in (self.figures, self.chart, self.nothing, self.tables):
            column.addWidget(part)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
