"""Follow-ups as rows: one that is open, and one that is done."""

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from tracker.commands.followups import NewFollowUp
from tracker.domain.records import OpenOrDone
from tracker.domain.recurrence import parse_repeats
from ui.common.buttons import icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.growing_text import GrowingText
from ui.common.icon_label import IconLabel
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.pill import Pill, PillKind
from ui.common.translated import keep_translated
from ui.customer.promise_details import PromiseDetails
from ui.text.fill import fill
from ui.text.formats import format_day, format_due, format_time
from ui.text.promises import promise_name
from ui.text.repeating import repeats_words
from ui.text.today import SEPARATOR
from ui.theme.theme import Theme

_SNOOZES = (1, 3, 7)


class FollowUpRow(QWidget):
    """One open follow-up: a tick, when it is due, what for, and a menu to put it off."""

    finished = Signal(int)
    edited = Signal(int, object)  # id, NewFollowUp
    snoozed = Signal(int, object)  # id, date
    deleted = Signal(int)
    day_asked = Signal(object)  # this row

    def __init__(self, theme: Theme, follow_up: OpenOrDone, today: date) -> None:
        """Show `follow_up`."""
        super().__init__()
        self._theme = theme
        self._today = today
        self.follow_up = follow_up
        self.tick = icon_button(theme.icon("check"), "", "small")
        self.tick.setFixedSize(24, 24)
        self.tick.setProperty("kind", "box")
        self.due = Pill()
        self.menu_button = icon_button(theme.icon("snooze"), "", "small")
        self.menu_button.setFixedSize(24, 24)
        self.menu_button.setProperty("kind", "tiny")
        self.repeat_icon = IconLabel(theme.icon("repeat"), 14)
        self.about = ElidedLabel(role="small")
        self.details: PromiseDetails | None = None  # made when it is first wanted
        self.text = GrowingText(1, 6)
        self.text_edit = InPlaceEdit(self.text)
        self.tick.clicked.connect(lambda: self.finished.emit(self.follow_up.id))
        self.menu_button.clicked.connect(self._open_menu)
        self.text_edit.committed.connect(self._edit)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.tick)
        first.addWidget(self.due)
        first.addStretch()
        first.addWidget(self.menu_button)
        second = QHBoxLayout()
        second.setContentsMargins(25, 0, 0, 0)
        second.addWidget(self.text)
        self._third = QWidget()
        third = QHBoxLayout(self._third)
        third.setContentsMargins(32, 0, 0, 2)
        third.setSpacing(5)
        third.addWidget(self.repeat_icon)
        third.addWidget(self.about, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(1)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._third)
        keep_translated(self, self.retranslate)

    @property
    def due_on(self) -> date:
        """The day it is due."""
        return date.fromisoformat(self.follow_up.due_on)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        details = self.details.tab_stops if self.details else []
        return [self.tick, self.menu_button, self.text, *details]

    def retranslate(self) -> None:
        """Set the words."""
        self.tick.setToolTip(self.tr("Done"))
        self.tick.setAccessibleName(fill(self.tr("Done: %1"), self.follow_up.text))
        self.menu_button.setToolTip(self.tr("Put off, or delete"))
        self.menu_button.setAccessibleName(fill(self.tr("Put off, or delete: %1"), self.follow_up.text))
        self.text.setPlaceholderText(self.tr("What for?"))
        self.text.setAccessibleName(self.tr("What for?"))
        self.show_follow_up(self.follow_up, self._today)

    def show_follow_up(self, follow_up: OpenOrDone, today: date) -> None:
        """Show it as it is saved now; what is being typed stays."""
        self.follow_up, self._today = follow_up, today
        words = format_due(self.due_on, today)
        if follow_up.due_time:
            clock = format_time(time.fromisoformat(follow_up.due_time))
            words = fill(self.tr("%1 %2", "day due, time"), words, clock)
        days = (self.due_on - today).days
        kind: PillKind = "bad" if days < 0 else "accent" if days <= 1 else "plain"
        self.due.show_state(words, kind)
        self.due.setToolTip(format_day(self.due_on))
        self.text_edit.show_saved(follow_up.text)
        self._show_about()

    def menu(self) -> QMenu:
        """Build the menu of days to put it off to."""
        menu = QMenu(self)
        words = (self.tr("By a day"), self.tr("By three days"), self.tr("By a week"))
        for days, text in zip(_SNOOZES, words, strict=True):
            action = menu.addAction(self._theme.icon("snooze"), text)
            day = max(self.due_on, self._today) + timedelta(days=days)
            action.triggered.connect(lambda _=False, day=day: self.snoozed.emit(self.follow_up.id, day))
        other = menu.addAction(self._theme.icon("calendar"), self.tr("To another day…"))
        other.triggered.connect(lambda: self.day_asked.emit(self))
        details = menu.addAction(self._theme.icon("repeat"), self.tr("Time, kind, repeats…"))
        details.triggered.connect(self.unfold_details)
        menu.addSeparator()
        delete = menu.addAction(self._theme.icon("trash"), self.tr("Delete"))
        delete.triggered.connect(lambda: self.deleted.emit(self.follow_up.id))
        return menu

    def unfold_details(self) -> None:
        """Show the fields for its time, its kind and how it repeats, with the keyboard in them."""
        if self.details is None:
            self.details = PromiseDetails(self)
            self.details.changed.connect(self._edit_details)
            self._column.addWidget(self.details)
            for before, after in zip(self.tab_stops[2:], self.tab_stops[3:], strict=False):
                QWidget.setTabOrder(before, after)
            self._show_about()
        self.details.show()
        self.details.kind.setFocus()

    def _show_about(self) -> None:
        one = self.follow_up
        parts = [promise_name(one.kind) if one.kind else "", repeats_words(one.repeats)]
        parts.append(self.tr("by a rule") if one.by_rule else "")
        self.about.setText(SEPARATOR.join(part for part in parts if part))
        self.repeat_icon.setVisible(bool(one.repeats))
        self._third.setVisible(bool(self.about.text()))
        if self.details is not None:
            self.details.show_details(one.kind, self._clock, one.repeats)

    @property
    def _clock(self) -> time | None:
        return time.fromisoformat(self.follow_up.due_time) if self.follow_up.due_time else None

    def _edit(self, text: str) -> None:
        self.edited.emit(self.follow_up.id, NewFollowUp(self.due_on, self._clock, text))

    def _edit_details(self) -> None:
        if self.details is None:
            return
        wanted = self.details.follow_up(self.due_on, self.text_edit.text)
        if _rhythm(self.follow_up.repeats) == wanted.repeats:
            wanted = replace(wanted, repeats=None)  # a rhythm that counts from another day stays as it is
        self.edited.emit(self.follow_up.id, wanted)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))


class DoneRow(QWidget):
    """One follow-up that is done; it can be opened again."""

    reopened = Signal(int)

    def __init__(self, theme: Theme, follow_up: OpenOrDone) -> None:
        """Show `follow_up`."""
        super().__init__()
        words = follow_up.text or format_day(date.fromisoformat(follow_up.due_on))
        self.again = icon_button(theme.icon("undo"), self.tr("Open again"), "small")
        self.again.setAccessibleName(fill(self.tr("Open again: %1"), words))
        self.again.setFixedSize(24, 24)
        self.again.setProperty("kind", "tiny")
        self.again.clicked.connect(lambda: self.reopened.emit(follow_up.id))
        text = plain_label(words, "muted", wrap=True)
        font = text.font()
        font.setStrikeOut(True)
        text.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 0, 0)
        row.addWidget(text, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)


def _rhythm(stored: str) -> str:
    """Return how it repeats without the day that it counts from."""
    repeats = parse_repeats(stored)
    return f"{repeats.count}{repeats.unit}" if repeats else ""
