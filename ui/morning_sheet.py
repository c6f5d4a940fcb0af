"""The morning sheet: whom to get back to today, on one page of A4, with boxes to tick and birthdays.

Painted as plain text, so that a name is never taken for markup, and in the device's own units, so that print, preview
and PDF are the same.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPagedPaintDevice, QPainter, QPen

from tracker.domain.today import BirthdayAhead, DueFollowUp, MorningSheet
from ui.text.fill import fill
from ui.text.formats import format_ago, format_day, format_day_heading
from ui.text.today import SEPARATOR, birthday_words, due_words, what_for

SIZES = (10.0, 9.0, 8.0)  # points; the largest at which all of it has room, else the smallest
_TITLE, _SMALL = 1.6, 0.9  # of the size
_GREY, _LINE = QColor("#555555"), QColor("#bbbbbb")
_BOX, _DUE, _WHO = 1.9, 7.0, 15.0  # widths of the columns, in sizes
_GAP = 0.9
_PAD = 0.45
_ENDLESS = 1_000_000.0
_MOST_LINES = 9


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One line of the sheet, in words."""

    due: str
    name: str
    phones: str
    what: str
    last: str


@dataclass(frozen=True, slots=True)
class SheetText:
    """All of the sheet, in words. `count` is how many there are in all, more than rows where some were not read."""

    title: str
    below: str  # the shop and the date
    rows: tuple[SheetRow, ...]
    count: int
    birthdays: tuple[str, ...]


def sheet_text(sheet: MorningSheet, birthdays: tuple[BirthdayAhead, ...], shop: str) -> SheetText:
    """Put the sheet into the language of the window."""
    today = date.fromisoformat(sheet.day)
    rows = tuple(_row(row.follow_up, row.phones, today) for row in sheet.rows)
    born = tuple(
        fill(_tr("%1: %2, %3"), due_words(one.on, None, today), one.name, birthday_words(one)) for one in birthdays
    )
    below = SEPARATOR.join(part for part in (shop, format_day(today)) if part)
    return SheetText(format_day_heading(today), below, rows, sheet.count, born)


def paint_sheet(device: QPagedPaintDevice, text: SheetText) -> int:
    """Paint the sheet onto one page; return how many rows had room."""
    painter = QPainter(device)
    painter.setPen(_GREY)  # a preview leaves out a pen that is black already, and begins with the window's own colour
    try:
        for size in SIZES:
            page = _Page(painter, device, size)
            fitting = page.fitting(text)
            if fitting == len(text.rows) or size == SIZES[-1]:
                break
        page.paint(text, fitting)
        return fitting
    finally:
        painter.end()


class _Fonts(NamedTuple):
    title: QFont
    bold: QFont
    plain: QFont
    small: QFont


class _Page:
    """One page at one size of type; lengths are in the device's units."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, size: float) -> None:
        self._painter, self._device = painter, device
        self._em = size * device.logicalDpiY() / 72
        self._width, self._height = float(device.width()), float(device.height())
        self._fonts = _Fonts(_font(size * _TITLE, bold=True), _font(size, bold=True), _font(size), _font(size * _SMALL))

    def fitting(self, text: SheetText) -> int:
        """Return how many rows have room beside everything else."""
        room = self._height - self._head(text, paint=False) - self._birthdays(text, 0, paint=False)
        heights = [self._row_height(row) for row in text.rows]
        if sum(heights) <= room and text.count == len(heights):
            return len(heights)
        room -= 2 * self._em  # for how many more there are
        count = 0
        for height in heights:
            room -= height
            if room < 0:
                break
            count += 1
        return count

    def paint(self, text: SheetText, rows: int) -> None:
        """Paint everything, with so many of the rows."""
        top = self._head(text, paint=True)
        for row in text.rows[:rows]:
            height = self._row_height(row)
            self._row(row, top, height)
            top += height
        if text.count > rows:
            more = _tr_count("… and %n more", text.count - rows)
            self._say(more, 0, top + _PAD * self._em, self._width, self._fonts.small, _GREY)
            top += 2 * self._em
        elif not text.rows:
            self._say(_tr("Nobody to get back to today."), 0, top, self._width, self._fonts.plain)
            top += 2 * self._em
        self._birthdays(text, top, paint=True)

    def _head(self, text: SheetText, *, paint: bool) -> float:
        height = self._tall(text.title, self._width, self._fonts.title)
        if paint:
            self._say(text.title, 0, 0, self._width, self._fonts.title)
            self._say(text.below, 0, height, self._width, self._fonts.plain, _GREY)
        return height + self._tall(text.below, self._width, self._fonts.plain) + self._em

    def _birthdays(self, text: SheetText, top: float, *, paint: bool) -> float:
        if not text.birthdays:
            return 0.0
        lines = ((_tr("Birthdays"), self._fonts.bold), *((line, self._fonts.plain) for line in text.birthdays))
        at = top + self._em
        for line, font in lines:
            if paint:
                self._say(line, 0, at, self._width, font)
            at += self._tall(line, self._width, font)
        return at - top

    def _columns(self) -> tuple[float, float, float, float]:
        """Return where due, who and what begin, and how wide what is."""
        due = _BOX * self._em
        who = due + (_DUE + _GAP) * self._em
        what = who + (_WHO + _GAP) * self._em
        return due, who, what, self._width - what

    def _row_height(self, row: SheetRow) -> float:
        width = self._columns()[3]
        who = self._tall(row.name, _WHO * self._em, self._fonts.bold)
        if row.phones:
            who += self._tall(row.phones, _WHO * self._em, self._fonts.plain)
        what = self._tall(row.what, width, self._fonts.plain)
        if row.last:
            what += self._tall(row.last, width, self._fonts.small, lines=2)
        due = self._tall(row.due, _DUE * self._em, self._fonts.plain)
        return max(who, what, due) + 2 * _PAD * self._em

    def _row(self, row: SheetRow, top: float, height: float) -> None:
        due, who, what, width = self._columns()
        fonts, painter = self._fonts, self._painter
        painter.setPen(QPen(_LINE, self._em / 14))
        painter.drawLine(0, round(top), round(self._width), round(top))
        at = top + _PAD * self._em
        painter.setPen(QPen(_GREY, self._em / 10))
        painter.drawRect(QRectF(0, at + 0.15 * self._em, self._em, self._em))
        self._say(row.due, due, at, _DUE * self._em, fonts.plain)
        self._say(row.name, who, at, _WHO * self._em, fonts.bold)
        below = at + self._tall(row.name, _WHO * self._em, fonts.bold)
        self._say(row.phones, who, below, _WHO * self._em, fonts.plain)
        self._say(row.what, what, at, width, fonts.plain)
        below = at + self._tall(row.what, width, fonts.plain)
        self._say(row.last, what, below, width, fonts.small, _GREY, lines=2)
        del height

    def _say(
        self,
        text: str,
        left: float,
        top: float,
        width: float,
        font: QFont,
        colour: QColor | None = None,
        lines: int = _MOST_LINES,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour or QColor("black"))
        text = self._cut(text, width, font, lines)
        self._painter.drawText(QRectF(left, top, width, self._height), _flags(), text)

    def _tall(self, text: str, width: float, font: QFont, lines: int = _MOST_LINES) -> float:
        return self._box(self._cut(text, width, font, lines), width, font)

    def _cut(self, text: str, width: float, font: QFont, lines: int) -> str:
        """Return as much of a text as goes onto so many lines, with … behind it."""
        most = (lines + 0.5) * self._box(text, _ENDLESS, font)  # Chinese lines may be taller than the font says
        shown, room = text, lines * width
        while room > width / 2 and self._box(shown, width, font) > most:
            shown = QFontMetricsF(font, self._device).elidedText(text, Qt.TextElideMode.ElideRight, room)
            room -= width / 20
        return shown

    def _box(self, text: str, width: float, font: QFont) -> float:
        metrics = QFontMetricsF(font, self._device)
        return metrics.boundingRect(QRectF(0, 0, width, _ENDLESS), _flags(), text).height()


def _row(follow_up: DueFollowUp, phones: tuple[str, ...], today: date) -> SheetRow:
    last = ""
    if follow_up.last_at:
        when = format_ago(date.fromisoformat(follow_up.last_at[:10]), today)
        last = fill(_tr("%1: %2", "how long ago, the note"), when, _one_line(follow_up.last_note) or _tr("no note"))
    due = due_words(follow_up.due_on, follow_up.due_time, today)
    return SheetRow(due, follow_up.name, ", ".join(phones), _one_line(what_for(follow_up)), last)


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _flags() -> int:
    return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _tr(text: str, comment: str = "") -> str:
    return QCoreApplication.translate("MorningSheet", text, comment or None)


def _tr_count(text: str, count: int) -> str:
    return QCoreApplication.translate("MorningSheet", text, None, count)
