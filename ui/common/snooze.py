"""The menu of days to put a follow-up off to."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tracker.domain.recurrence import add_months
from ui.common.calendar_popup import CalendarPopup
from ui.text.fill import fill
from ui.text.formats import format_day_short
from ui.theme.theme import Theme

_DAYS = (1, 3, 7)


class SnoozeMenu(QObject):
    """Opens below a row's button; each day has a letter of its own."""

    chosen = Signal(object, object)  # the record, date; None for never

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget, *, with_never: bool = False) -> None:
        """Make it closed; `with_never` offers not to do it at all."""
        super().__init__(parent)
        self._with_never = with_never
        self._theme, self._today, self._widget = theme, today, parent
        self._record: object = None
        self.calendar = CalendarPopup(theme, parent)
        self.calendar.picked.connect(lambda day: self.chosen.emit(self._record, day))

    def open_below(self, anchor: QWidget, record: object) -> QMenu:
        """Open the menu for a record below a button; return it."""
        self._record = record
        menu = QMenu(self._widget)
        texts = (self.tr("&Tomorrow, %1"), self.tr("In 3 d&ays, %1"), self.tr("In a wee&k, %1"))
        today = self._today()
        days: list[tuple[str, date | None]] = [
            (text, today + timedelta(days=days)) for days, text in zip(_DAYS, texts, strict=True)
        ]
        days.append((self.tr("In a mont&h, %1"), add_months(today, 1)))
        for text, day in days:
            if day is not None:
                # made here and not by the menu: PySide forgets actions that a menu made
                action = QAction(self._theme.icon("snooze"), fill(text, format_day_short(day, today)), menu)
                action.triggered.connect(lambda _=False, day=day: self.chosen.emit(record, day))
                menu.addAction(action)
        other = QAction(self._theme.icon("calendar"), self.tr("Anothe&r day…"), menu)
        other.triggered.connect(lambda: self.calendar.open_below(anchor, today + timedelta(days=1), today))
        menu.addAction(other)
        if self._with_never:
            never = QAction(self.tr("&Not at all"), menu)
            never.triggered.connect(lambda: self.chosen.emit(record, None))
            menu.addAction(never)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
        menu.setActiveAction(menu.actions()[0])
        return menu
