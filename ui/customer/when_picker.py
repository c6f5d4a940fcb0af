"""Choosing when something happened."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.context import DATE_ONLY
from ui.common.chips import Chip, Chips
from ui.common.day_field import DayField, TimeField
from ui.common.translated import keep_translated


class When(StrEnum):
    """When it happened, seen from now."""

    NOW = "now"
    EARLIER = "earlier"
    YESTERDAY = "yesterday"
    OTHER = "other"


class WhenPicker(QWidget):
    """Chips for the usual moments; a field for the time, and one for another day, where they are needed."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        """Choose now."""
        super().__init__()
        self._now = now
        self.chips = Chips(len(When))
        self.day = DayField()
        self.time = TimeField()
        self.chips.chosen.connect(self._follow)
        self.day.dateChanged.connect(lambda _: self.changed.emit())
        self.time.timeChanged.connect(lambda _: self.changed.emit())
        fields = QHBoxLayout()
        fields.setSpacing(6)
        fields.addWidget(self.day)
        fields.addWidget(self.time)
        fields.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addLayout(fields)
        self.day.hide()
        self.time.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        words = {
            When.NOW: self.tr("No&w"),
            When.EARLIER: self.tr("Earlier to&day"),
            When.YESTERDAY: self.tr("&Yesterday"),
            When.OTHER: self.tr("&Some other time"),
        }
        self.chips.set_chips([Chip(when, words[when]) for when in When])
        self.day.setAccessibleName(self.tr("Day it happened"))
        self.time.setAccessibleName(self.tr("Time it happened"))

    @property
    def when(self) -> When:
        """The choice."""
        return When(self.chips.value)

    @property
    def moment(self) -> datetime | None:
        """The local moment; None for now."""
        day = self._day()
        return None if day is None else datetime.combine(day, self.time.moment).astimezone()

    @property
    def is_to_come(self) -> bool:
        """Say whether the moment is after now, when nothing can have happened yet."""
        moment = self.moment
        return moment is not None and moment > self._now()

    def choose(self, when: When, moment: datetime | None = None) -> None:
        """Choose one; `moment` is that of any but now, else a likely one is proposed."""
        self.day.limit(None, self._now().date())
        proposed = moment or self._proposed(when)
        self.day.show_day(proposed.date())
        self.time.show_time(proposed.time())
        self.chips.choose(when)
        self.day.setVisible(when == When.OTHER)
        self.time.setVisible(when != When.NOW)

    def _day(self) -> date | None:
        today = self._now().date()
        days = {When.NOW: None, When.EARLIER: today, When.YESTERDAY: today - timedelta(days=1)}
        return self.day.day if self.when == When.OTHER else days[self.when]

    def _proposed(self, when: When) -> datetime:
        now = self._now()
        if when in {When.NOW, When.EARLIER}:
            return max(now - timedelta(hours=1), datetime.combine(now.date(), time()).astimezone())
        days = 1 if when == When.YESTERDAY else 2
        return datetime.combine(now.date() - timedelta(days=days), DATE_ONLY).astimezone()

    def _follow(self, when: When) -> None:
        self.choose(when)
        if when == When.OTHER:
            self.day.setFocus()
        elif when == When.EARLIER:
            self.time.setFocus()
        self.changed.emit()
