"""Choosing the day of a follow-up by one chip or key."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.common.chips import Chip, Chips
from ui.common.day_field import DayField
from ui.common.translated import keep_translated


class Due(StrEnum):
    """When to get back to somebody, seen from today."""

    NONE = "none"
    TOMORROW = "tomorrow"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    OTHER = "other"


_DAYS = {Due.TOMORROW: 1, Due.DAYS: 3, Due.WEEK: 7}
_DECEMBER = 12


def due_day(due: Due, today: date) -> date:
    """Return the day a choice comes to; a month later is the same day, or that month's last."""
    if due != Due.MONTH:
        return today + timedelta(days=_DAYS.get(due, 0))
    year, month = (today.year, today.month + 1) if today.month < _DECEMBER else (today.year + 1, 1)
    return date(year, month, min(today.day, monthrange(year, month)[1]))


class DuePicker(QWidget):
    """Chips for the usual days, and a field for any other."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], offered: Sequence[Due], *, with_keys: bool = False) -> None:
        """Offer these choices, the first chosen; `with_keys` gives each a letter for Alt."""
        super().__init__()
        self._today = today
        self._offered = offered
        self._with_keys = with_keys
        self.chips = Chips(len(offered))
        self.field = DayField()
        self.field.hide()
        self.chips.chosen.connect(self._follow)
        self.field.dateChanged.connect(lambda _: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self.field)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        words = {
            Due.NONE: self.tr("No fo&llow-up"),
            Due.TOMORROW: self.tr("&Tomorrow"),
            Due.DAYS: self.tr("In 3 d&ays"),
            Due.WEEK: self.tr("In a wee&k"),
            Due.MONTH: self.tr("In a mont&h"),
            Due.OTHER: self.tr("Anothe&r day"),
        }
        texts = {due: words[due] if self._with_keys else _without_key(words[due]) for due in self._offered}
        self.chips.set_chips([Chip(due, texts[due]) for due in self._offered])
        self.field.setAccessibleName(self.tr("Day of the follow-up"))

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*self.chips.buttons, self.field]

    @property
    def due(self) -> Due:
        """The choice."""
        return Due(self.chips.value)

    @property
    def day(self) -> date | None:
        """The day chosen; None for no follow-up."""
        if self.due == Due.NONE:
            return None
        return self.field.day if self.due == Due.OTHER else due_day(self.due, self._today())

    def choose(self, due: Due, day: date | None = None) -> None:
        """Choose one; `day` is that of another day."""
        self.field.limit(self._today(), None)
        self.field.show_day(day or due_day(Due.WEEK, self._today()))
        self.chips.choose(due)
        self.field.setVisible(due == Due.OTHER)

    def _follow(self, due: Due) -> None:
        if due == Due.OTHER:
            self.field.limit(self._today(), None)
            self.field.show_day(max(self.field.day, self._today()))
        self.field.setVisible(due == Due.OTHER)
        if due == Due.OTHER:
            self.field.setFocus()
        self.changed.emit()


def _without_key(text: str) -> str:
    # in Chinese and the like the letter stands behind the word in brackets
    at = text.find("&")
    if at > 0 and text[at - 1] == "(":
        return text[: at - 1] + text[at + 3 :]
    return text.replace("&", "")
