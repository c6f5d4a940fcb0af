"""This week's figures beside last week's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.text.today import difference

if TYPE_CHECKING:
    from tracker.domain.today import Compared, WeekFigures

_ROW_HEIGHT = 31


class WeekPanel(Panel):
    """A line for each figure: what it is, how much, and the difference to the same days of last week."""

    def __init__(self) -> None:
        """Make it without figures."""
        super().__init__()
        self._figures: tuple[Compared, ...] = ()
        self.lines: list[tuple[QLabel, QLabel, QLabel]] = []
        grid = QGridLayout()
        grid.setContentsMargins(8, 0, 8, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 1)
        for place in range(3):
            line = plain_label(wrap=True), plain_label(), plain_label(role="muted")
            grid.setRowMinimumHeight(2 * place, _ROW_HEIGHT)
            for column, label in enumerate(line):
                if column:
                    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(label, 2 * place, column)
            if place:
                grid.addWidget(_hairline(), 2 * place - 1, 0, 1, 3)
            self.lines.append(line)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("This week"))
        names = (self.tr("Calls and visits logged"), self.tr("New customers"), self.tr("Moved forward"))
        for (name, _, _), text in zip(self.lines, names, strict=True):
            name.setText(text)
        self._show()

    def show_week(self, week: "WeekFigures") -> None:
        """Show the figures of a week."""
        self._figures = (week.contacts, week.new_customers, week.moved_forward)
        self._show()

    def _show(self) -> None:
        for (_, now, change), figure in zip(self.lines, self._figures, strict=False):
            now.setText(format_count(figure.now))
            change.setText(difference(figure))
            means = fill(self.tr("%1 in the same days of last week"), format_count(figure.before))
            change.setToolTip(means)
            change.setAccessibleDescription(means)


def _hairline() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
