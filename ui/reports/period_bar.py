"""Which days a report is about: a named period or two dates, and the day it is seen on."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tracker.domain.periods import Period, PeriodName, named_period
from ui.common.buttons import MenuButton
from ui.common.calendar_popup import CalendarPopup
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.theme.theme import Theme


class PeriodBar(QWidget):
    """Two menus: when customers joined, and the day the report is seen on."""

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Start with everybody, seen today."""
        super().__init__()
        self._theme = theme
        self._today = today
        self._name: PeriodName | None = PeriodName.ALL
        self._period = Period()
        self._as_of: date | None = None
        self._joined = MenuButton(theme.icon("chevron-down"))
        self._seen = MenuButton(theme.icon("chevron-down"))
        self._calendar: CalendarPopup | None = None
        self._take: Callable[[date], None] = lambda _: None
        self._joined.clicked.connect(self._open_periods)
        self._seen.clicked.connect(self._open_days)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._joined)
        row.addWidget(self._seen)
        keep_translated(self, self.retranslate)

    @property
    def period(self) -> Period:
        """The period chosen; a named one follows the calendar."""
        return named_period(self._name, self._today()) if self._name else self._period

    @property
    def as_of(self) -> date:
        """The day chosen, else today."""
        return self._as_of or self._today()

    def choose(self, name: PeriodName) -> None:
        """Take a named period."""
        self._name = name
        self._announce()

    def choose_as_of(self, day: date | None) -> None:
        """Take a day to see the report on; None is today, whichever day that will be."""
        self._as_of = None if day == self._today() else day
        self._announce()

    def retranslate(self) -> None:
        """Set the words."""
        self._joined.setText(fill(self.tr("Joined: %1"), self._period_text()))
        seen = self.tr("today") if self._as_of is None else format_day(self._as_of)
        self._seen.setText(fill(self.tr("Seen on: %1"), seen))

    def names(self) -> dict[PeriodName, str]:
        """Return the named periods in the menu's order."""
        return {
            PeriodName.ALL: self.tr("any time"),
            PeriodName.THIS_MONTH: self.tr("this month"),
            PeriodName.LAST_MONTH: self.tr("last month"),
            PeriodName.THIS_QUARTER: self.tr("this quarter"),
            PeriodName.THIS_YEAR: self.tr("this year"),
            PeriodName.LAST_YEAR: self.tr("last year"),
            PeriodName.LAST_12_MONTHS: self.tr("the last 12 months"),
        }

    def _period_text(self) -> str:
        if self._name:
            return self.names()[self._name]
        first, last = self._period.first, self._period.last
        if first is None:
            return fill(self.tr("until %1"), format_day(last or self._today()))
        if last is None:
            return fill(self.tr("from %1"), format_day(first))
        return f"{format_day(first)} – {format_day(last)}"

    def _open_periods(self) -> None:
        menu = QMenu(self)
        for name, text in self.names().items():
            self._add(menu, text, partial(self.choose, name), checked=name == self._name)
        menu.addSeparator()
        self._add(menu, self.tr("From a day …"), lambda: self._pick(self._joined, self._set_first))
        self._add(menu, self.tr("To a day …"), lambda: self._pick(self._joined, self._set_last))
        menu.exec(self._joined.mapToGlobal(self._joined.rect().bottomLeft()))

    def _open_days(self) -> None:
        menu = QMenu(self)
        self._add(menu, self.tr("today"), lambda: self.choose_as_of(None), checked=self._as_of is None)
        self._add(menu, self.tr("Another day …"), lambda: self._pick(self._seen, self.choose_as_of))
        menu.exec(self._seen.mapToGlobal(self._seen.rect().bottomLeft()))

    def _add(self, menu: QMenu, text: str, act: Callable[[], None], *, checked: bool = False) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(checked)
        action.setChecked(checked)
        action.triggered.connect(lambda _=False: act())
        return action

    def _pick(self, anchor: QWidget, take: Callable[[date], None]) -> None:
        if self._calendar is None:
            self._calendar = CalendarPopup(self._theme, self)
            self._calendar.picked.connect(self._take_picked)
        self._take = take
        self._calendar.open_below(anchor, self._as_of or self._today(), latest=self._today())

    def _take_picked(self, day: date) -> None:
        self._take(day)

    def _set_first(self, day: date) -> None:
        last = self.period.last
        self._name, self._period = None, Period(day, last if last is None or last >= day else None)
        self._announce()

    def _set_last(self, day: date) -> None:
        first = self.period.first
        self._name, self._period = None, Period(first if first is None or first <= day else None, day)
        self._announce()

    def _announce(self) -> None:
        self.retranslate()
        self.changed.emit()
