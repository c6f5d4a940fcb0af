"""The catch-up of an evening: one line a call, one after another, each of them undoable on its own."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.commands.log_line import LoggedLine, TakeBackLine
from tracker.domain.changes import StepLabel
from tracker.domain.context import DATE_ONLY
from ui.common.buttons import button
from ui.common.chips import Chip, Chips
from ui.common.day_field import DayField
from ui.common.drafts import Drafts
from ui.common.elided_label import ElidedLabel
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.translated import keep_translated
from ui.override import override
from ui.quicklog.line_entry import LineEntry
from ui.quicklog.parts import Meant
from ui.session import Session
from ui.text.fill import fill
from ui.text.language import language_shown
from ui.text.words import words
from ui.theme.theme import Theme

FORM = "catch up"
WIDTH = 840
_SAVE_DRAFT_MS = 300
_END_OF_DAY = time(23, 59)


class Day(StrEnum):
    """Which day the lines are about."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    OTHER = "other"


class SavedRow(QWidget):
    """A line that was saved, with a button of its own that takes it back."""

    undo_requested = Signal()

    def __init__(self, logged: LoggedLine, shown: Meant, told: str) -> None:
        """Show what was saved."""
        super().__init__()
        self.logged, self.shown, self.told = logged, shown, told
        self.is_taken_back = False
        self.label = ElidedLabel(told)
        self.button: QPushButton = button("small")
        self.button.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.button.setText(self.tr("Undo"))
        self.button.setAccessibleName(fill(self.tr("Undo: %1"), self.told))
        self.label.setText(fill(self.tr("Taken back: %1"), self.told) if self.is_taken_back else self.told)

    def take_back(self, *, taken_back: bool) -> None:
        """Show that it was taken back, or that it is there again."""
        self.is_taken_back = taken_back
        font = self.label.font()
        font.setStrikeOut(taken_back)
        self.label.setFont(font)
        self.label.setEnabled(not taken_back)
        self.button.setVisible(not taken_back)
        self.retranslate()


class CatchUp(Overlay):
    """A line that is empty again after each Enter, the day they are all about, and a tally of what was saved."""

    def __init__(
        self, window: QWidget, session: Session, theme: Theme, drafts: Drafts, now: Callable[[], datetime]
    ) -> None:
        """Make it hidden over `window`."""
        super().__init__(window, WIDTH)
        self._session, self._drafts, self._now = session, drafts, now
        self.days = Chips(len(Day))
        self.day_field = DayField()
        self.entry = LineEntry(session, theme, now, language_shown, only_logs=True)
        self.tally = plain_label(role="heading")
        self.rows: list[SavedRow] = []  # newest first
        self._day_label = plain_label(role="small")
        self._writing = QTimer(self, singleShot=True, interval=_SAVE_DRAFT_MS)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(self.tr("Catch up"))
        self._day_label.setText(self.tr("Everything here happened on"))
        words_of = {
            Day.TODAY: self.tr("To&day"),
            Day.YESTERDAY: self.tr("&Yesterday"),
            Day.OTHER: self.tr("Anothe&r day"),
        }
        self.days.set_chips([Chip(day, words_of[day]) for day in Day])
        self.days.setAccessibleName(self._day_label.text())
        self.day_field.setAccessibleName(self.tr("The day it happened on"))
        self._show_tally()

    @property
    def day(self) -> date:
        """The day that lines are about."""
        today = self._now().date()
        chosen = {Day.TODAY: today, Day.YESTERDAY: today - timedelta(days=1)}
        return chosen.get(self.days.value, self.day_field.day)

    def open_today(self) -> None:
        """Show it: about today, with the line that was not saved last time if there is one, and an empty tally."""
        if self.is_open:
            self.come_forward(self.entry.field)
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        draft = self._drafts.load(FORM)
        today = self._now().date()
        self.day_field.limit(None, today)
        self._choose_day(_day(draft.get("day")) or today)
        self.entry.hint.say("")
        self.entry.show_text(str(draft.get("line", "")))
        self._show_tally()
        self.open(self.entry.field)
        self.entry.field.selectAll()

    def keep_draft(self) -> None:
        """Write the line that is not saved yet, and its day, to the disk now."""
        self._writing.stop()
        if self.entry.text.strip():
            self._drafts.save(FORM, {"line": self.entry.text, "day": self.day.isoformat()})
        else:
            self._drafts.clear(FORM)

    def undo(self, row: SavedRow) -> None:
        """Take one line back: as an undo where it is the latest step, else as a step of its own."""
        latest = self._session.undo_state.undo
        if latest is not None and _line_of(latest) == row.logged.interaction_id and latest.command == "LogLine":
            self._session.undo()
        else:
            self._session.do(TakeBackLine(row.logged))
        self.entry.field.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self.is_open:
            self.keep_draft()
        super().hideEvent(event)

    def _choose_day(self, day: date) -> None:
        today = self._now().date()
        usual = {today: Day.TODAY, today - timedelta(days=1): Day.YESTERDAY}
        self.day_field.show_day(day)
        self.days.choose(usual.get(day, Day.OTHER))
        self.day_field.setVisible(self.days.value == Day.OTHER)

    def _follow_day(self, chosen: Day) -> None:
        self.day_field.setVisible(chosen == Day.OTHER)
        if chosen == Day.OTHER:
            self.day_field.setFocus()
        self.entry.look()

    def _read_at(self) -> datetime:
        """Return the moment that lines are read at: as if they were typed at the end of their day."""
        now, day = self._now(), self.day
        return now if day == now.date() else datetime.combine(day, _END_OF_DAY).astimezone()

    def _moment(self) -> datetime | None:
        day = self.day
        return None if day == self._now().date() else datetime.combine(day, DATE_ONLY).astimezone()

    def _add(self, logged: LoggedLine, shown: Meant, told: str) -> None:
        row = SavedRow(logged, shown, told)
        row.undo_requested.connect(partial(self.undo, row))
        self.rows.insert(0, row)
        self._saved.insertWidget(0, row)
        before: QWidget = self.entry.list
        for one in self.rows:
            QWidget.setTabOrder(before, one.button)
            before = one.button
        self._show_tally()
        self.keep_draft()

    def _follow_step(self, step: StepLabel, *, redone: bool = True) -> None:
        """Show what an undo, a redo or a taking back did to the rows."""
        if step.command in {"LogLine", "TakeBackLine"}:
            for row in self.rows:
                if row.logged.interaction_id == _line_of(step):
                    row.take_back(taken_back=(step.command == "TakeBackLine") == redone)
            self._show_tally()

    def _show_tally(self) -> None:
        kept = [row for row in self.rows if not row.is_taken_back]
        counts = [words.tr("%n logged", "", len(kept))]
        if sold := sum(row.logged.sale_id is not None for row in kept):
            counts.append(words.tr("%n sale(s)", "", sold))
        if promised := sum(len(row.logged.follow_up_ids) for row in kept):
            counts.append(words.tr("%n follow-ups", "", promised))
        if moved := sum(len(row.logged.move_ids) for row in kept):
            counts.append(words.tr("%n moved", "", moved))
        if new := sum(row.logged.created for row in kept):
            counts.append(words.tr("%n new", "", new))
        self.tally.setText(" · ".join(counts) if self.rows else "")
        self.tally.setVisible(bool(self.rows))

    def _connect(self) -> None:
        self.entry.read_at, self.entry.moment = self._read_at, self._moment
        self.entry.saved.connect(self._add)
        self.entry.edited.connect(lambda _: self._writing.start() if self.is_open else None)
        self._writing.timeout.connect(self.keep_draft)
        self.days.chosen.connect(self._follow_day)
        self.day_field.dateChanged.connect(lambda _: self.entry.look() if self.is_open else None)
        self._session.done.connect(self._follow_step)
        self._session.undone.connect(lambda step, redone: self._follow_step(step, redone=redone))

    def _lay_out(self) -> None:
        day = QHBoxLayout()
        day.setSpacing(8)
        day.addWidget(self._day_label)
        day.addWidget(self.days, 1)
        day.addWidget(self.day_field)
        self._saved = QVBoxLayout()
        self._saved.setSpacing(4)
        self.panel.body.addLayout(day)
        self.panel.body.addWidget(self.entry)
        self.panel.body.addWidget(self.tally)
        self.panel.body.addLayout(self._saved)


def _line_of(step: StepLabel) -> object:
    return step.facts.get("interaction")


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
