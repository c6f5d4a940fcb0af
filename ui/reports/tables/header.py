"""The headings over a table of a report."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.override import override
from ui.reports.tables.model import ReportTable
from ui.theme.theme import Theme

PAD = 10  # at each side of a cell's text
_WRAPPED_FROM = 84  # pixels; a heading wider than this is written in two lines


class WrappingHeader(QHeaderView):
    """Writes long headings in two lines."""

    def __init__(self, theme: Theme, table: ReportTable, parent: QWidget) -> None:
        """Show the headings of a table."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._table = theme, table
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def least_width(self, column: int) -> int:
        """Return the width that a column's heading needs."""
        metrics = QFontMetrics(self._heading_font())
        text = self._table.heading(column)
        lines = wrapped(text, metrics).split("\n")
        return max(metrics.horizontalAdvance(line) for line in lines) + 2 * PAD

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 - Qt's name
        size = super().sectionSizeFromContents(logicalIndex)
        metrics = QFontMetrics(self._heading_font())
        lines = self._lines()
        return QSize(size.width(), metrics.lineSpacing() * lines + 14)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.colour("panel"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.colour("muted"))
        font = self._heading_font()
        painter.setFont(font)
        side = Qt.AlignmentFlag.AlignRight if logicalIndex else Qt.AlignmentFlag.AlignLeft
        text = wrapped(self._table.heading(logicalIndex), QFontMetrics(font))
        painter.drawText(rect.adjusted(PAD, 4, -PAD, -7), int(side | Qt.AlignmentFlag.AlignBottom), text)
        painter.restore()

    def _heading_font(self) -> QFont:
        return self._theme.font(bold=True)

    def _lines(self) -> int:
        metrics = QFontMetrics(self._heading_font())
        table = self._table
        return max(
            (wrapped(table.heading(one), metrics).count("\n") + 1 for one in range(table.columnCount())), default=1
        )


def wrapped(text: str, metrics: QFontMetrics) -> str:
    """Break a text that is too wide for a heading into two lines, at the space that makes them most alike."""
    if metrics.horizontalAdvance(text) <= _WRAPPED_FROM or " " not in text:
        return text
    breaks = [place for place, letter in enumerate(text) if letter == " "]
    best = min(
        breaks,
        key=lambda at: max(metrics.horizontalAdvance(text[:at]), metrics.horizontalAdvance(text[at + 1 :])),
    )
    return f"{text[:best]}\n{text[best + 1 :]}"
