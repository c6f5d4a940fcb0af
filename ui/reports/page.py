"""The funnel: how far those who joined in a period got. Every bar and number opens the people behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.changes import Changes
from tracker.domain.periods import Period
from tracker.domain.records import ShopFacts
from tracker.domain.stages import Stage
from tracker.domain.stays import StayTable
from tracker.queries.reporting import all_stages, stay_table
from tracker.queries.shop import shop_facts
from tracker.reports.funnel_report import Figure, FunnelReport, FunnelRow
from ui.common.buttons import MenuButton, button
from ui.common.chart_view import ChartView
from ui.common.empty_state import EmptyState
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.override import override
from ui.reports.funnel_table import FunnelTable
from ui.reports.period_bar import PeriodBar
from ui.session import Session
from ui.text.figures import HOW_FAR, STAYS, TIMES, column_heading, definition
from ui.text.fill import fill
from ui.theme.theme import Theme

ROW_HEIGHT = 58
PAD = 28
ROWS = 5
CHOICES = (HOW_FAR, STAYS, TIMES)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A report with what it was made from, so that its people can be found without reading again."""

    facts: ShopFacts
    stays: StayTable
    stages: list[Stage]
    report: FunnelReport


def load_funnel(period: Period, as_of: date) -> Loaded:
    """Read the stays and build the funnel; runs off the window's thread."""
    from tracker.reports.funnel import build_funnel

    stays, stages = stay_table(), all_stages()
    return Loaded(shop_facts(), stays, stages, build_funnel(stays, stages, period, as_of))


class ReportsPage(QWidget):
    """Shows the funnel as a picture and as a table, and asks for what is to be opened or exported."""

    people_requested = Signal(str, list)  # title, customer ids
    export_requested = Signal(object, object)  # Period, as-of date
    picture_requested = Signal(str)  # png, svg, pdf, or copy
    import_requested = Signal()

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Start empty; the report is read when the page is first shown."""
        super().__init__()
        self._session, self._theme = session, theme
        self._stale = True
        self.loaded: Loaded | None = None
        self.period = PeriodBar(theme, today)
        self.chart = ChartView()
        self.table = FunnelTable(theme, HOW_FAR)
        self.view = _figures_view(self.table)
        self._title = plain_label(role="title")
        self._export = button("primary")
        self._picture = MenuButton(theme.icon("chevron-down"))
        self._tabs = [button("flat") for _ in CHOICES]
        self._note = plain_label(role="muted", wrap=True)
        self._how = button("link")
        self._definitions = plain_label(role="muted", wrap=True)
        self._bring = button("primary")
        self._empty = EmptyState(theme.icon("reports"), (self._bring,))
        self._body = QStackedWidget()
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def reload(self) -> None:
        """Read the report anew."""
        self._stale = False
        query = partial(load_funnel, self.period.period, self.period.as_of)
        self._session.read(query, self._show, view="funnel", owner=self)

    def open_figure(self, figure: Figure, row: FunnelRow) -> None:
        """Ask for the people behind a figure of a stage."""
        if self.loaded is None:
            return
        from tracker.reports.funnel import funnel_people

        loaded = self.loaded
        people = funnel_people(loaded.stays, loaded.stages, loaded.report, figure, row.stage.id)
        title = fill(self.tr("%1: %2"), row.name, column_heading(str(figure)))
        self.people_requested.emit(title, people)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Funnel"))
        self._export.setText(self.tr("Export to Excel"))
        self._picture.setText(self.tr("Picture"))
        for tab, text in zip(
            self._tabs,
            (self.tr("How far they got"), self.tr("What happened to each stay"), self.tr("On the board, and how long")),
            strict=True,
        ):
            tab.setText(text)
        self._note.setText(
            self.tr(
                "A customer counts once per stage, however often they come back. Skipped stages count as reached."
                " Click a bar or a number to see who."
            )
        )
        self._how.setText(self.tr("How is this counted?"))
        self._bring.setText(self.tr("Import my customers"))
        self._empty.set_words(
            self.tr("Nothing to count yet"),
            self.tr("Once customers move over the board, this shows how many went on from each stage."),
        )
        self.chart.setAccessibleName(self.tr("Funnel"))
        self.view.setAccessibleName(self.tr("Figures of the funnel"))
        self._explain()
        if self.loaded is not None:
            self._show(self.loaded)

    @override
    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self.reload()

    def _show(self, loaded: Loaded) -> None:
        from tracker.charts.funnel import draw_funnel, stage_at
        from tracker.charts.style import DARK, LIGHT
        from ui.text.charts import funnel_captions

        self.loaded = loaded
        report = loaded.report
        self._body.setCurrentIndex(0 if report.known else 1)
        style = DARK if self._theme.is_dark else LIGHT
        captions = funnel_captions(report, loaded.facts.name, titled=False)

        def hand(x: float, y: float) -> bool:
            return self.chart.figure is not None and stage_at(self.chart.figure, x, y) is not None

        height = PAD + ROW_HEIGHT * max(len(report.stages), 1)
        self.chart.show_chart(lambda figure: draw_funnel(figure, report, style, captions), QSize(480, height), hand)
        self.chart.setAccessibleDescription(self._summary(report))
        self.table.show_report(report)
        rows = max(len(report.stages), 1)
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + 31 * rows + 4)

    def _summary(self, report: FunnelReport) -> str:
        steps = (fill(self.tr("%1: %2"), row.name, row.reached) for row in report.stages)
        return fill(self.tr("Of %1 who joined: %2"), report.cohort, ", ".join(steps))

    def _click_bar(self, x: float, y: float) -> None:
        from tracker.charts.funnel import stage_at

        if self.loaded is None or self.chart.figure is None:
            return
        stage_id = stage_at(self.chart.figure, x, y)
        for row in self.loaded.report.stages:
            if row.stage.id == stage_id:
                self.open_figure(Figure.REACHED, row)

    def _open_cell(self, index: QModelIndex) -> None:
        cell = self.table.opened_at(index)
        if cell is not None:
            self.open_figure(*cell)

    def _choose(self, tab: int) -> None:
        self.table.show_columns(CHOICES[tab])
        self._explain()

    def _explain(self) -> None:
        columns = next((c for c, tab in zip(CHOICES, self._tabs, strict=True) if tab.isChecked()), HOW_FAR)
        lines = [fill(self.tr("%1: %2"), column_heading(c.field), definition(c.field)) for c in columns]
        self._definitions.setText("\n".join(lines))

    def _open_pictures(self) -> None:
        menu = QMenu(self)
        for kind, text in (
            ("png", self.tr("Save as PNG …")),
            ("svg", self.tr("Save as SVG …")),
            ("pdf", self.tr("Save as PDF …")),
            ("copy", self.tr("Copy picture")),
        ):
            menu.addAction(text).triggered.connect(partial(self._ask_for_picture, kind))
        menu.exec(self._picture.mapToGlobal(self._picture.rect().bottomLeft()))

    def _ask_for_import(self) -> None:
        self.import_requested.emit()

    def _ask_for_picture(self, kind: str) -> None:
        self.picture_requested.emit(kind)

    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touches("stage_move", "stay", "customer", "stage", "shop_setting"):
            self._stale = True
            if self.isVisible():
                self.reload()

    def _connect(self) -> None:
        self._session.changed.connect(self._reload_if_touched)
        self.period.changed.connect(self.reload)
        self._theme.changed.connect(self.retranslate)
        self.chart.clicked.connect(self._click_bar)
        self.view.clicked.connect(self._open_cell)
        self.view.activated.connect(self._open_cell)
        self._how.clicked.connect(lambda: self._definitions.setVisible(not self._definitions.isVisible()))
        self._export.clicked.connect(lambda: self.export_requested.emit(self.period.period, self.period.as_of))
        self._picture.clicked.connect(self._open_pictures)
        self._bring.clicked.connect(self._ask_for_import)
        for place, tab in enumerate(self._tabs):
            tab.clicked.connect(partial(self._choose, place))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addStretch()
        for widget in (self.period, self._export, self._picture):
            top.addWidget(widget)
        picture = Panel()
        picture.body.setContentsMargins(6, 6, 6, 6)
        picture.body.addWidget(self.chart)
        figures = Panel()
        tabs, group = QHBoxLayout(), QButtonGroup(self)
        tabs.setSpacing(4)
        for tab in self._tabs:
            tab.setCheckable(True)
            group.addButton(tab)
            tabs.addWidget(tab)
        tabs.addStretch()
        self._tabs[0].setChecked(True)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._how, 0, Qt.AlignmentFlag.AlignTop)
        self._definitions.setVisible(False)
        figures.body.addLayout(tabs)
        figures.body.addWidget(self.view)
        figures.body.addLayout(foot)
        figures.body.addWidget(self._definitions)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(picture)
        column.addWidget(figures)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        self._body.addWidget(scroll)
        self._body.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addLayout(top)
        page.addWidget(self._body, 1)


def _figures_view(model: FunnelTable) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setShowGrid(False)
    view.setProperty("flat", True)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(31)
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return view
