"""The form over the window that asks what a workbook, or what paper, is to hold, and remembers it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from tracker.jobs.export_workbook import WorkbookOrder
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import ReportName
from ui.common.buttons import button
from ui.common.form_keys import submit_button, submit_shortcut
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.translated import keep_translated
from ui.exporting.order import PaperWanted, ReportsPreset, Target, WorkbookWanted
from ui.habits import Habits
from ui.text.fill import fill
from ui.text.periods import days_seen
from ui.text.report_words.catalogue import report_title

_COLUMNS = 2


class ExportForm(Overlay):
    """Asks which reports, whether beside another period, and for a workbook whether with the records.

    `wanted` carries the answer for a workbook, `paper_wanted` the one for paper; each is remembered for itself.
    """

    wanted = Signal(object)  # WorkbookWanted
    paper_wanted = Signal(object)  # PaperWanted

    def __init__(self, window: QWidget, habits: Habits) -> None:
        """Make it hidden over `window`; `ask` shows it."""
        super().__init__(window)
        self._habits = habits
        self._preset: ReportsPreset | None = None
        self._target = Target.WORKBOOK
        self.about = plain_label(role="muted", wrap=True)
        self.reports = {name: QCheckBox() for name in offered_reports()}
        self.all, self.none = button("small"), button("small")
        self.records, self.beside = QCheckBox(), QCheckBox()
        self.records_hint = plain_label(role="small", wrap=True)
        self.save, self.cancel = submit_button(), button()
        self._which = plain_label(role="heading")
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        is_paper = self._target.is_paper
        titles = {Target.PDF: self.tr("PDF report"), Target.PREVIEW: self.tr("Print preview")}
        self.panel.set_title(titles.get(self._target, self.tr("Export to Excel")))
        self._which.setText(self.tr("Reports, one after the other") if is_paper else self.tr("Reports, one sheet each"))
        for name, box in self.reports.items():
            box.setText(report_title(name).replace("&", "&&"))
        self.all.setText(self.tr("All"))
        self.none.setText(self.tr("None"))
        self.all.setAccessibleName(self.tr("Choose all reports"))
        self.none.setAccessibleName(self.tr("Choose no report"))
        self.records.setText(self.tr("With the records and the check"))
        self.records_hint.setText(
            self.tr(
                "Customers, interactions, stage history and costs as tables, and a sheet whose formulas count the"
                " reports again."
            )
        )
        is_shown = self._target is Target.PREVIEW
        self.save.setText(self.tr("Show the preview") if is_shown else self.tr("Choose where to …"))
        self.cancel.setText(self.tr("Cancel"))
        self._show_preset()

    def ask(self, preset: ReportsPreset, target: Target = Target.WORKBOOK) -> None:
        """Show it for reports of these days and customers, with what was chosen last."""
        self._preset, self._target = preset, target
        habits, is_paper = self._habits, target.is_paper
        left_out = set(habits.paper_left_out if is_paper else habits.workbook_left_out)
        for name, box in self.reports.items():
            box.setChecked(name not in left_out)
        self.records.setChecked(habits.workbook_records)
        self.beside.setChecked(habits.paper_beside if is_paper else habits.workbook_beside)
        for one in (self.records, self.records_hint):
            one.setHidden(is_paper)
        self.retranslate()
        self._adapt()
        first = next(iter(self.reports.values()))
        if self.is_open:
            self.come_forward(first)
        else:
            self.open(first)

    def submit(self) -> None:
        """Tell what is chosen, and remember it; nothing where no report is."""
        preset, chosen = self._preset, [name for name, box in self.reports.items() if box.isChecked()]
        if preset is None or not chosen or not self.is_open:
            return
        left_out = [name for name in self.reports if name not in chosen]
        other = preset.other if self.beside.isChecked() else None
        self.dismiss()
        if self._target.is_paper:
            self._remember_paper(left_out)
            self.paper_wanted.emit(PaperWanted(tuple(chosen), preset.scope, other, preset.whom))
        else:
            self._remember_workbook(left_out)
            order = WorkbookOrder(tuple(chosen), preset.scope, other, self.records.isChecked())
            self.wanted.emit(WorkbookWanted(order, preset.whom, preset.compared_with if other else ""))

    def _remember_workbook(self, left_out: list[ReportName]) -> None:
        self._habits.workbook_left_out = left_out
        self._habits.workbook_records = self.records.isChecked()
        if self._preset is not None and self._preset.other is not None:
            self._habits.workbook_beside = self.beside.isChecked()

    def _remember_paper(self, left_out: list[ReportName]) -> None:
        self._habits.paper_left_out = left_out
        if self._preset is not None and self._preset.other is not None:
            self._habits.paper_beside = self.beside.isChecked()

    def _show_preset(self) -> None:
        preset = self._preset
        if preset is None:
            return
        days = preset.scope.days
        lines = [days_seen(days.first, days.last or preset.scope.as_of, preset.scope.as_of)]
        lines += [fill(self.tr("Only %1"), preset.whom)] if preset.whom else []
        self.about.setText(" · ".join(lines))
        self.beside.setText(fill(self.tr("Beside %1, with the change"), preset.compared_with).replace("&", "&&"))
        self.beside.setVisible(preset.other is not None)

    def _choose(self, chosen: bool) -> None:
        for box in self.reports.values():
            box.setChecked(chosen)

    def _adapt(self) -> None:
        self.save.setEnabled(any(box.isChecked() for box in self.reports.values()))

    def _connect(self) -> None:
        for box in self.reports.values():
            box.toggled.connect(self._adapt)
        self.all.clicked.connect(lambda: self._choose(True))
        self.none.clicked.connect(lambda: self._choose(False))
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.dismiss)
        self.shortcut = submit_shortcut(self, self.submit)

    def _lay_out(self) -> None:
        body = self.panel.body
        head, grid, last = QHBoxLayout(), QGridLayout(), QHBoxLayout()
        head.addWidget(self._which, 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        rows = -(-len(self.reports) // _COLUMNS)
        for place, box in enumerate(self.reports.values()):
            grid.addWidget(box, place % rows, place // rows)
        last.addStretch()
        last.addWidget(self.cancel)
        last.addWidget(self.save)
        body.addWidget(self.about)
        body.addLayout(head)
        body.addLayout(grid)
        body.addSpacing(6)
        body.addWidget(self.records)
        body.addWidget(self.records_hint)
        body.addWidget(self.beside)
        body.addSpacing(6)
        body.addLayout(last)
