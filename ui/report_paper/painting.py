"""Paints the PDF report: cover, key figures, then each report with its picture and tables, page after page.

Painted as plain text in the device's own units, so that print, preview and PDF are the same, and so that a name is
never taken for markup.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPagedPaintDevice, QPainter, QPen

from ui.report_paper.content import Paper, PaperReport, PaperRow, PaperTable
from ui.text.fill import fill

INK, GREY, LINE, ACCENT = QColor("#23211d"), QColor("#6d6961"), QColor("#d9d5cd"), QColor("#0f6b5c")
TITLE, HEADING, TEXT, SMALL = 26.0, 16.0, 10.0, 8.5  # points
LEAST = 6.0  # points of a table that is wide
GAP = 0.8  # between parts, in lines of text
LABEL_SHARE = 0.24  # of the width, for what stands before a row
FOOT = 2.2  # lines kept free at the bottom
_ENDLESS = 1_000_000.0


@dataclass(frozen=True, slots=True)
class _Widths:
    points: float
    label: float
    column: float


def paint_paper(device: QPagedPaintDevice, paper: Paper) -> int:
    """Paint all of it; return how many pages it took."""
    painter = QPainter(device)
    try:
        pages = _Pages(painter, device, paper)
        pages.cover()
        for report in paper.reports:
            pages.report(report)
        return pages.count
    finally:
        painter.end()


class _Pages:
    """A place on a page that moves down, and on to the next page where there is no room."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, paper: Paper) -> None:
        self._painter, self._device, self._paper = painter, device, paper
        self._em = TEXT * device.logicalDpiY() / 72
        self._width, self._height = float(device.width()), float(device.height())
        self._top = 0.0
        self.count = 1

    def cover(self) -> None:
        """Paint the first page: what it is, of whom, of which days, and the key figures."""
        paper = self._paper
        self._top = self._height * 0.10
        self._painter.fillRect(QRectF(0, self._top, 4 * self._em, 0.45 * self._em), ACCENT)
        self._top += 1.5 * self._em
        for text, points, bold, colour in (
            (paper.title, TITLE, True, INK),
            (paper.shop, HEADING, False, INK),
            (paper.days, TEXT, False, GREY),
            (paper.made_on, TEXT, False, GREY),
        ):
            if text:
                self._say(text, _font(points, bold=bold), colour)
                self._top += 0.4 * self._em
        self._top += 2.5 * self._em
        title = ""
        for name, sentence in paper.key_figures:
            room = 2.0 * self._em if name == title else 4.0 * self._em
            self._need(room + self._tall(sentence, self._width, _font(TEXT)))
            if name != title:
                self._top += GAP * self._em
                self._say(name, _font(TEXT, bold=True), ACCENT)
            title = name
            self._say(sentence, _font(TEXT), INK)
            self._top += 0.25 * self._em
        self._foot()

    def report(self, report: PaperReport) -> None:
        """Begin a page and paint a report."""
        self._break()
        self._say(report.title, _font(HEADING, bold=True), INK)
        self._say(report.meaning, _font(TEXT), GREY)
        self._top += GAP * self._em
        for sentence in report.sentences:
            self._say(sentence, _font(TEXT), INK)
        self._top += GAP * self._em
        self._picture(report.picture)
        for table in report.tables:
            self._table(table)
        self._foot()

    def _picture(self, png: bytes) -> None:
        image = QImage.fromData(png)
        if image.isNull():
            return
        height = self._width * image.height() / image.width()
        shown = min(height, self._height * 0.52)
        self._need(shown)
        width = self._width * shown / height
        self._painter.drawImage(QRectF((self._width - width) / 2, self._top, width, shown), image)
        self._top += shown + GAP * self._em

    def _table(self, table: PaperTable) -> None:
        widths = self._fitting(table)
        if widths is None:
            for half in _halves(table):
                self._table(half)
            return
        head = self._head_height(table, widths)
        row_height = self._line(widths.points)
        self._need(head + 3 * row_height + 4 * self._em)
        self._top += GAP * self._em
        self._say(table.heading, _font(TEXT, bold=True), INK)
        self._say(table.meaning, _font(SMALL), GREY)
        self._heads(table, widths, head)
        for row in table.rows:
            if self._top + row_height > self._bottom():
                self._break()
                self._heads(table, widths, head)
            self._row(row, widths, row_height)
        self._top += GAP * self._em

    def _fitting(self, table: PaperTable) -> _Widths | None:
        """Choose the largest type at which every number has room in its column; None: not even in the least."""
        label = self._width * LABEL_SHARE
        column = (self._width - label) / max(len(table.columns), 1)
        column = min(column, 9 * self._em)
        points = SMALL
        texts = [cell.text for row in table.rows for cell in row.cells]
        while points > LEAST:
            metrics = QFontMetricsF(_font(points, bold=True), self._device)
            if all(metrics.horizontalAdvance(text) <= column - 0.4 * self._em for text in texts):
                break
            points -= 0.5
        else:
            if len(table.columns) > 1:
                return None
        return _Widths(points, self._width - column * len(table.columns), column)

    def _head_height(self, table: PaperTable, widths: _Widths) -> float:
        font = _font(widths.points, bold=True)
        tall = [self._tall(text, widths.column - 0.4 * self._em, font, _right()) for text in table.columns]
        return max(tall, default=0.0) + 0.6 * self._em

    def _heads(self, table: PaperTable, widths: _Widths, height: float) -> None:
        self._painter.setFont(_font(widths.points, bold=True))
        self._painter.setPen(GREY)
        for place, text in enumerate(table.columns):
            left = widths.label + place * widths.column + 0.4 * self._em
            box = QRectF(left, self._top, widths.column - 0.4 * self._em, height - 0.3 * self._em)
            self._painter.drawText(box, _right() | int(Qt.AlignmentFlag.AlignBottom), text)
        self._top += height
        self._rule()

    def _row(self, row: PaperRow, widths: _Widths, height: float) -> None:
        font = _font(widths.points, bold=row.is_total)
        metrics = QFontMetricsF(font, self._device)
        painter = self._painter
        painter.setFont(font)
        indent = 0.0
        if row.colour:
            indent = self._em
            side = 0.55 * self._em
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.colour))
            painter.drawEllipse(QRectF(0, self._top + (height - side) / 2, side, side))
        label = metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, widths.label - indent)
        painter.setPen(INK)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(indent, self._top, widths.label - indent, height), middle, label)
        for place, cell in enumerate(row.cells):
            painter.setPen(GREY if cell.is_small else INK)
            box = QRectF(widths.label + place * widths.column, self._top, widths.column, height)
            painter.drawText(box, middle | int(Qt.AlignmentFlag.AlignRight), cell.text)
        self._top += height
        self._rule()

    def _rule(self) -> None:
        self._painter.setPen(QPen(LINE, self._em / 14))
        self._painter.drawLine(0, round(self._top), round(self._width), round(self._top))

    def _say(self, text: str, font: QFont, colour: QColor) -> None:
        if not text:
            return
        height = self._tall(text, self._width, font)
        self._need(height)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(QRectF(0, self._top, self._width, height), _left(), text)
        self._top += height

    def _need(self, height: float) -> None:
        """Go on to the next page where so much has no room on this one."""
        if self._top + height > self._bottom() and self._top > 0:
            self._break()

    def _break(self) -> None:
        self._foot()
        self._device.newPage()
        self.count += 1
        self._top = 0.0

    def _foot(self) -> None:
        paper, font = self._paper, _font(SMALL)
        self._painter.setFont(font)
        self._painter.setPen(GREY)
        box = QRectF(0, self._height - 1.4 * self._em, self._width, 1.4 * self._em)
        number = fill(QCoreApplication.translate("ReportPaper", "Page %1"), self.count)
        said = " · ".join(part for part in (paper.shop, paper.title, paper.days) if part)
        metrics = QFontMetricsF(font, self._device)
        said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, self._width * 0.85)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), said)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), number)

    def _bottom(self) -> float:
        return self._height - FOOT * self._em

    def _line(self, points: float) -> float:
        return 1.75 * points * self._device.logicalDpiY() / 72

    def _tall(self, text: str, width: float, font: QFont, flags: int | None = None) -> float:
        metrics = QFontMetricsF(font, self._device)
        return metrics.boundingRect(QRectF(0, 0, width, _ENDLESS), _left() if flags is None else flags, text).height()


def _halves(table: PaperTable) -> tuple[PaperTable, PaperTable]:
    """Cut a table that is too wide into one with its first columns and one with the others."""
    middle = (len(table.columns) + 1) // 2
    first, second = (
        replace(
            table,
            columns=table.columns[part],
            rows=tuple(replace(row, cells=row.cells[part]) for row in table.rows),
        )
        for part in (slice(None, middle), slice(middle, None))
    )
    return first, second


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _left() -> int:
    return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def _right() -> int:
    return int(Qt.AlignmentFlag.AlignRight) | int(Qt.TextFlag.TextWordWrap)
