"""How a report is counted, unfolded under it: a sentence for each number, and who is just outside."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tracker.reports.captions import ReportCaptions
from tracker.reports.report import Address, Report
from ui.common.buttons import button
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.common.tab_order import tab_after
from ui.common.translated import keep_translated
from ui.reports.wording import OUTSIDE, column_words
from ui.text.fill import fill


class OutsideRow(QWidget):
    """Who is just not counted, and why; each opens."""

    opened = Signal(object)  # Address

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._report: Report | None = None
        self._captions: ReportCaptions | None = None
        self.buttons: list[QPushButton] = []
        self._label = plain_label(role="muted")
        self._row = FlowLayout(self, spacing=6)
        self._row.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        keep_translated(self, self.retranslate)

    def show_report(self, report: Report, captions: ReportCaptions) -> None:
        """Show who is outside a report."""
        self._report, self._captions = report, captions
        for one in self.buttons:
            self._row.removeWidget(one)
            one.hide()  # it is deleted later
            one.deleteLater()
        self.buttons = []
        for figure in report.outside:
            words = captions.outside.get(figure.key)
            said = fill(
                self.tr("%1: %2"), words.label if words else figure.key, captions.number(figure.number, figure.unit)
            )
            made = button("small", said.replace("&", "&&"))
            made.setToolTip(words.meaning if words else "")
            made.setAccessibleDescription(words.meaning if words else "")
            made.clicked.connect(partial(self.opened.emit, Address(OUTSIDE, "", figure.key)))
            self.buttons.append(made)
            self._row.addWidget(made)
            made.show()
        tab_after(self, self.buttons)
        self.setVisible(bool(self.buttons))
        self._row.invalidate()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Set the words."""
        self._label.setText(self.tr("Just outside:"))
        if self._report is not None and self._captions is not None:
            self.show_report(self._report, self._captions)


class Definitions(QWidget):
    """A sentence for every column of the table shown, and who is just outside."""

    opened = Signal(object)  # Address

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.text = plain_label(role="muted", wrap=True)
        self.outside = OutsideRow()
        self.outside.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addWidget(self.outside)

    def show_report(self, report: Report, captions: ReportCaptions, table: str) -> None:
        """Explain a report and one of its tables."""
        lines = [captions.meaning]
        for figure in report.figures:
            if (words := captions.figures.get(figure.key)) is not None:
                lines.append(fill(self.tr("%1: %2"), words.label, words.meaning))
        shown = next((one for one in report.tables if one.key == table), None)
        for column in shown.columns if shown else ():
            words = column_words(captions, table, column)
            if words.meaning and (line := fill(self.tr("%1: %2"), words.label, words.meaning)) not in lines:
                lines.append(line)
        self.text.setText("\n".join(lines))
        self.outside.show_report(report, captions)
