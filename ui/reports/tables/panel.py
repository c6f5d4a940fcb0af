"""The tables of a report in one panel: a tab for each, and a button that copies the one shown."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Difference
from tracker.reports.report import Address, Report
from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.tab_order import tab_after
from ui.common.translated import keep_translated
from ui.reports.tables.view import ReportTableView
from ui.reports.wording import table_words
from ui.text.fill import fill
from ui.theme.theme import Theme


class TablePanel(Panel):
    """Shows one table of a report at a time; `opened` when one of its numbers is asked for."""

    opened = Signal(object, bool)  # Address, whether of the report it is compared with
    table_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._report: Report | None = None
        self._captions: ReportCaptions | None = None
        self._differences: Mapping[Address, Difference] = {}
        self._shown = ""
        self.tabs: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._tab_row = QWidget()
        self._tab_flow = FlowLayout(self._tab_row, spacing=4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._tab_row.setSizePolicy(policy)
        self.meaning = plain_label(role="muted", wrap=True)
        self.meaning.setContentsMargins(8, 2, 0, 2)
        self.copy_button = button("small")
        self.view = ReportTableView(theme)
        self.view.opened.connect(self.opened)
        self.view.copied.connect(self.copy)
        self.copy_button.clicked.connect(self.copy)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.meaning, 1)
        head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setContentsMargins(8, 8, 8, 10)
        self.body.setSpacing(6)
        self.body.addWidget(self._tab_row)
        self.body.addLayout(head)
        self.body.addWidget(self.view)
        keep_translated(self, self.retranslate)

    @property
    def shown(self) -> str:
        """The key of the table shown."""
        return self._shown

    def show_report(self, report: Report, captions: ReportCaptions, differences: Mapping[Address, Difference]) -> None:
        """Show the tables of a report; the one shown stays where the report has it."""
        same = self._report is not None and self._report.name == report.name
        self._report, self._captions, self._differences = report, captions, differences
        keys = [table.key for table in report.tables]
        shown = self._shown if same and self._shown in keys else (keys[0] if keys else "")
        self._make_tabs(keys)
        self.show_table(shown)
        self.setVisible(bool(keys))

    def show_table(self, key: str) -> None:
        """Show one table."""
        if self._report is None or self._captions is None or not key:
            return
        here = self.view.currentIndex()
        row, column = here.row(), here.column()
        is_other, self._shown = key != self._shown, key
        self.view.report_table.show(self._report.table(key), self._captions, self._differences)
        self.view.fit()
        again = self.view.report_table.index(row, column)
        if not is_other and again.isValid() and row >= 0:
            self.view.setCurrentIndex(again)
        words = table_words(self._captions, key)
        self.meaning.setText(words.meaning)
        self.view.setAccessibleName(words.label)
        for tab in self.tabs:
            tab.setChecked(tab.property("table") == key)
        self.table_changed.emit()

    def copy(self) -> None:
        """Put the table shown on the clipboard, as text that spreadsheets take apart into cells."""
        QGuiApplication.clipboard().setText(self.view.report_table.as_text())
        announce(self, self.tr("Table copied"))
        self.copy_button.setText(self.tr("Copied"))

    def retranslate(self) -> None:
        """Set the words that are the panel's own."""
        self.copy_button.setText(self.tr("Copy table"))

    def _make_tabs(self, keys: list[str]) -> None:
        assert self._captions is not None
        if [tab.property("table") for tab in self.tabs] != keys:
            for tab in self.tabs:
                self._tab_flow.removeWidget(tab)
                self._group.removeButton(tab)
                tab.hide()  # it is deleted later
                tab.deleteLater()
            self.tabs = [self._tab(key) for key in keys]
            tab_after(self._tab_row, self.tabs)
        for tab, key in zip(self.tabs, keys, strict=True):
            title = table_words(self._captions, key).label
            tab.setText(title.replace("&", "&&"))
            tab.setAccessibleName(fill(self.tr("Table: %1"), title))
            tab.setVisible(len(keys) > 1)
        self._tab_row.setVisible(len(keys) > 1)
        self.retranslate()

    def _tab(self, key: str) -> QPushButton:
        tab = button("flat")
        tab.setProperty("table", key)
        tab.setCheckable(True)
        tab.clicked.connect(partial(self.show_table, key))
        self._group.addButton(tab)
        self._tab_flow.addWidget(tab)
        return tab
