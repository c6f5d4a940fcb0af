"""A small calendar that opens under a button to choose a day."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.translated import keep_translated
from ui.theme.theme import Theme

_PREVIOUS, _NEXT = "qt_calendar_prevmonth", "qt_calendar_nextmonth"  # Qt's names for the arrows


class CalendarPopup(QFrame):
    """Lets a day be picked by pointer or arrow keys and Enter; Esc or a click elsewhere closes it unchanged."""

    picked = Signal(object)  # date

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a closed popup."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._theme = theme
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._today = button("small")
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        self._today.clicked.connect(lambda: self._pick(QDate.currentDate()))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)
        column.addWidget(self._today, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._dress)
        self._dress()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words, the names of days and months, and the day a week begins with."""
        locale = QLocale()
        self.calendar.setLocale(locale)
        self.calendar.setFirstDayOfWeek(locale.firstDayOfWeek())
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self._today.setText(self.tr("Today"))
        for name, words in ((_PREVIOUS, self.tr("Previous month")), (_NEXT, self.tr("Next month"))):
            if (arrow := self._arrow(name)) is not None:
                arrow.setAccessibleName(words)

    def open_below(self, anchor: QWidget, day: date, earliest: date | None = None, latest: date | None = None) -> None:
        """Open under `anchor` with `day` chosen; days before `earliest` or after `latest` cannot be picked."""
        self.calendar.setMinimumDate(_qdate(earliest) if earliest else QDate(1, 1, 1))
        self.calendar.setMaximumDate(_qdate(latest) if latest else QDate(9999, 12, 31))
        self._today.setEnabled(self.calendar.minimumDate() <= QDate.currentDate() <= self.calendar.maximumDate())
        self.calendar.setSelectedDate(_qdate(day))
        self.adjustSize()
        self.move(self._place(anchor))
        self.show()
        self.calendar.setFocus()

    def _place(self, anchor: QWidget) -> QPoint:
        """Return the corner below the anchor, or above it, such that all of the popup is on the screen."""
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        screen = anchor.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        return corner

    def _pick(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(date(day.year(), day.month(), day.day()))

    def _arrow(self, name: str) -> QToolButton | None:
        # asked for each time: a kept one is taken for deleted once its window waits to be
        return self.calendar.findChild(QToolButton, name)

    def _dress(self) -> None:
        for name, icon in ((_PREVIOUS, "chevron-left"), (_NEXT, "chevron-right")):
            if (arrow := self._arrow(name)) is not None:
                arrow.setIcon(self._theme.icon(icon))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, QTextCharFormat())
        names = QTextCharFormat()
        names.setForeground(self._theme.colour("muted"))
        names.setBackground(self._theme.colour("panel"))
        self.calendar.setHeaderTextFormat(names)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
