"""The numbers of a whole report, each a small button that opens it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Difference
from tracker.reports.report import Address, Report
from ui.common.buttons import button
from ui.common.flow_layout import FlowLayout
from ui.common.tab_order import tab_after
from ui.reports.wording import cell_words, difference_words
from ui.text.fill import fill


class FigureRow(QWidget):
    """Shows what a report says of everybody: "Joined: 412"."""

    opened = Signal(object)  # Address

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.buttons: dict[Address, QPushButton] = {}
        self._row = FlowLayout(self, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_report(self, report: Report, captions: ReportCaptions, differences: Mapping[Address, Difference]) -> None:
        """Show the figures of a report. Buttons are kept while they stand for the same, so that the keyboard stays."""
        addresses = [Address("", "", one.key) for one in report.figures]
        if list(self.buttons) != addresses:
            for made in self.buttons.values():
                self._row.removeWidget(made)
                made.hide()  # it is deleted later
                made.deleteLater()
            self.buttons = {address: self._button(address) for address in addresses}
            tab_after(self, list(self.buttons.values()))
        for figure, address in zip(report.figures, addresses, strict=True):
            words, made = captions.figures.get(figure.key), self.buttons[address]
            says = cell_words(captions, figure.number, figure.unit)
            if (beside := differences.get(address)) is not None:
                other = difference_words(captions, figure.number, figure.unit, beside)
                says = fill(self.tr("%1 vs %2", "a number, another one"), says, other)
            text = fill(self.tr("%1: %2"), words.label if words else figure.key, says)
            made.setText(text.replace("&", "&&"))
            made.setAccessibleName(text)
            made.setToolTip(words.meaning if words else "")
        self.setVisible(bool(addresses))
        self._row.invalidate()
        self.updateGeometry()

    def _button(self, address: Address) -> QPushButton:
        made = button("small")
        made.clicked.connect(partial(self._open, address))
        self._row.addWidget(made)
        made.show()
        return made

    def _open(self, address: Address) -> None:
        self.opened.emit(address)
