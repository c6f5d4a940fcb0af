"""Chooses a day of the shop's past: a slider, a date, steps of a day, a week or a month, and playing through time."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from tracker.domain.periods import shifted
from tracker.domain.recurrence import add_months
from ui.board.choice_button import ChoiceButton
from ui.common.buttons import button, icon_button
from ui.common.day_field import DayField
from ui.common.motion import motion_is_wanted
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.formats import format_day
from ui.theme.theme import Theme

_PAGE = 30  # days that Page Up and Page Down go by
_SLIDER_LEAST = 90


class Span(StrEnum):
    """How far one step goes."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Pace(StrEnum):
    """How fast time is played."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


WAITS = {Pace.SLOW: 1500, Pace.NORMAL: 700, Pace.FAST: 200}  # milliseconds that each day is shown for


def stepped(day: date, span: Span, turns: int) -> date:
    """Give the day so many steps later, or earlier; in a month too short for the day its last one."""
    if span is Span.MONTH:
        if day.year == date.min.year and turns < 0:
            return date.min
        return add_months(day, turns) or day
    return shifted(day, turns * (7 if span is Span.WEEK else 1))


class TimeBar(QWidget):
    """Shows one day from the first to the last; whoever shows what was on it says `go_on` once that is done."""

    day_chosen = Signal(object)  # date

    def __init__(self, theme: Theme, wants_motion: Callable[[], bool] = motion_is_wanted) -> None:
        """Make it; `limit` says which days there are."""
        super().__init__()
        self._theme, self._wants_motion = theme, wants_motion
        self._first = self._last = self._day = date.min
        self.back, self.forward = (icon_button(theme.icon(f"chevron-{side}"), "") for side in ("left", "right"))
        self.span = ChoiceButton(theme, tuple(Span), Span.WEEK)
        self.play = button()
        self.play.setCheckable(True)
        self.pace = ChoiceButton(theme, tuple(Pace), Pace.NORMAL)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(_PAGE)
        self.slider.setMinimumWidth(_SLIDER_LEAST)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field = DayField()
        self.field.setKeyboardTracking(False)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._play_on)
        self._connect()
        self._lay_out()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        for widget, words in (
            (self.back, self.tr("One step back")),
            (self.forward, self.tr("One step forward")),
            (self.slider, self.tr("Day on the board")),
            (self.field, self.tr("Day on the board")),
        ):
            widget.setToolTip(words)
            widget.setAccessibleName(words)
        spans = {Span.DAY: self.tr("a day"), Span.WEEK: self.tr("a week"), Span.MONTH: self.tr("a month")}
        self.span.set_words(self.tr("Step: %1"), spans, self.tr("How far one step goes"))
        paces = {Pace.SLOW: self.tr("slow"), Pace.NORMAL: self.tr("normal"), Pace.FAST: self.tr("fast")}
        self.pace.set_words(self.tr("Speed: %1"), paces, self.tr("How fast time is played"))
        self._dress_play()

    @property
    def day(self) -> date:
        """The day it shows."""
        return self._day

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self.play.isChecked()

    def limit(self, first: date, last: date) -> None:
        """Take days from `first` to `last`, both included; the day shown is kept among them."""
        self._first, self._last = min(first, last), last
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self.slider.setRange(self._first.toordinal(), last.toordinal())
            self.field.limit(self._first, last)
        self.show_day(self._day)

    def show_day(self, day: date) -> None:
        """Show a day, or the nearest one there is, without saying so."""
        self._day = min(max(day, self._first), self._last)
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self.slider.setValue(self._day.toordinal())
            self.field.show_day(self._day)
        self.slider.setAccessibleDescription(format_day(self._day))
        self.back.setEnabled(self._day > self._first)
        self.forward.setEnabled(self._day < self._last)

    def step(self, turns: int) -> None:
        """Choose the day so many steps later (below 0: earlier)."""
        self._choose(stepped(self._day, self.span.choice, turns))  # type: ignore[arg-type]

    def go_on(self) -> None:
        """The day is shown: while time is played, wait a moment and choose the next one; the last day ends it."""
        if self.is_playing and self._day >= self._last:
            self.stop()
        elif self.is_playing:
            self._timer.start(WAITS[self.pace.choice])  # type: ignore[index]

    def stop(self) -> None:
        """Play no further."""
        self._timer.stop()
        self.play.setChecked(False)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress_play()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)

    def _choose(self, day: date) -> None:
        before = self._day
        self.show_day(day)
        if self._day != before:
            self.day_chosen.emit(self._day)

    def _choose_by_hand(self, day: date) -> None:
        self.stop()
        self._choose(day)

    def _step_by_hand(self, turns: int) -> None:
        self.stop()
        self.step(turns)

    def _start_or_stop(self, playing: bool) -> None:
        self._dress_play()
        if not playing:
            self._timer.stop()
        elif self._first >= self._last:
            self.stop()  # the shop's first day
        elif self._day >= self._last:
            self._choose(self._first)  # once more from the beginning
        else:
            self.step(1)

    def _play_on(self) -> None:
        if self.is_playing:
            self.step(1)

    def _dress_play(self) -> None:
        playing, wanted = self.is_playing, self._wants_motion()
        self.play.setIcon(self._theme.icon("pause" if playing else "play"))
        self.play.setText(self.tr("Stop", "playing through time") if playing else self.tr("Play", "through time"))
        self.play.setEnabled(wanted)
        self.pace.setEnabled(wanted)
        self.play.setToolTip(
            self.tr("Watch the board change from this day to today")
            if wanted
            else self.tr("This computer is set to show no motion. Go step by step with the arrows instead.")
        )

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._step_by_hand(-1))
        self.forward.clicked.connect(lambda: self._step_by_hand(1))
        self.slider.valueChanged.connect(lambda value: self._choose_by_hand(date.fromordinal(value)))
        self.field.dateChanged.connect(lambda _: self._choose_by_hand(self.field.day))
        self.play.toggled.connect(self._start_or_stop)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.back, self.span, self.forward, self.slider, self.field, self.play, self.pace):
            row.addWidget(widget, 1 if widget is self.slider else 0)
