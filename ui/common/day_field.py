"""Fields for a day and for a time of day, as the language of the window writes them."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

from ui.common.translated import keep_translated
from ui.override import override

_LEFT = 8


class DayField(QDateEdit):
    """Takes a day, typed or from a calendar that opens below; years have four digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without limits."""
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_translated(self, self.retranslate)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it is the page's: a day is not changed on the way down

    @property
    def day(self) -> date:
        """The day it shows."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def limit(self, earliest: date | None, latest: date | None) -> None:
        """Take only days from `earliest` to `latest`, both included; None: no limit."""
        self.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day) if earliest else QDate(1752, 9, 14))
        self.setMaximumDate(QDate(latest.year, latest.month, latest.day) if latest else QDate(9999, 12, 31))

    def retranslate(self) -> None:
        """Write days as the language of the window does."""
        locale = QLocale()
        self.setLocale(locale)
        pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy"))
        self.calendarWidget().setLocale(locale)
        self.calendarWidget().setFirstDayOfWeek(locale.firstDayOfWeek())


class TimeField(QTimeEdit):
    """Takes a time of day to the minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it show midnight."""
        super().__init__(parent)
        self.lineEdit().setTextMargins(_LEFT, 0, 0, 0)  # a spin box ignores the style sheet's padding
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_translated(self, self.retranslate)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_LEFT, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def moment(self) -> time:
        """The time it shows."""
        return time(self.time().hour(), self.time().minute())

    def show_time(self, moment: time) -> None:
        """Show a time."""
        self.setTime(QTime(moment.hour, moment.minute))

    def retranslate(self) -> None:
        """Write times as the language of the window does."""
        self.setLocale(QLocale())
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
