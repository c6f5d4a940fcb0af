"""The small editors that open under the chips, one for each part of a line."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tracker.domain.quickline.reading import FollowUpReading
from tracker.queries.customers import find_customers
from tracker.queries.quick_line import MOST_SHOWN, Candidate
from ui.common.buttons import button
from ui.common.day_field import DayField, TimeField
from ui.common.due_picker import Due, DuePicker
from ui.common.find_rows import FindRow, more_about
from ui.common.form_keys import ENTER, FormKeys
from ui.override import override
from ui.quicklog.rows import RowList
from ui.session import Session
from ui.text.money import read_money
from ui.theme.theme import Theme

_DEFAULT_TIME = time(9, 0)
_VIEW = "quick-line-other-customer"
_ROW_HEIGHT = 28
_MOST_ROWS = 8
_DAY_WIDTH = 160


class Editor(QWidget):
    """Changes one part. `done` carries the new value; Esc emits `cancelled`."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        """Make it without fields."""
        super().__init__()
        self._keys = FormKeys(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 4)
        self.column.setSpacing(6)
        self.first: QWidget = self

    def watch(self, *fields: QWidget) -> None:
        """Let Enter in these fields take what is there, unless a word is being composed."""
        for field in fields:
            field.installEventFilter(self)
        self._keys.watch(*fields)  # the filter installed last is asked first

    def take(self) -> None:
        """Say that what is there is the value."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            self.take()
            return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def add_buttons(self, *, none_text: str, none: Any) -> None:
        """Put the buttons at the end: take what is there, or nothing."""
        take, nothing = button("small", self.tr("Take it")), button("link", none_text)
        take.clicked.connect(self.take)
        nothing.clicked.connect(lambda: self.done.emit(none))
        row = QHBoxLayout()
        row.addWidget(take)
        row.addWidget(nothing)
        row.addStretch()
        self.column.addLayout(row)


class ChoiceEditor(Editor):
    """Takes one of a few values from a list."""

    def __init__(self, name: str, choices: Sequence[tuple[Any, str, QIcon | None]], now: Any) -> None:
        """Offer (value, words, icon), the one that holds now marked."""
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setProperty("flat", True)
        self._values = [value for value, _, _ in choices]
        for _, text, icon in choices:
            item = QListWidgetItem(text)
            if icon is not None:
                item.setIcon(icon)
            self.list.addItem(item)
        height = max(_ROW_HEIGHT, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(height * min(len(choices), _MOST_ROWS) + 6)
        self.list.setCurrentRow(self._values.index(now) if now in self._values else 0)
        self.list.itemClicked.connect(lambda _: self.take())
        self.column.addWidget(self.list)
        self.watch(self.list)
        self.first = self.list

    @override
    def take(self) -> None:
        if self.list.currentRow() >= 0:
            self.done.emit(self._values[self.list.currentRow()])


class WhenEditor(Editor):
    """Takes the day and time something happened; nothing stands for now."""

    def __init__(self, moment: datetime | None, now: datetime) -> None:
        """Show a moment, now where there is none."""
        super().__init__()
        self.day, self.time = DayField(), TimeField()
        self.day.limit(None, now.date())
        self.day.show_day(min((moment or now).date(), now.date()))
        self.time.show_time((moment or now).time())
        self.day.setAccessibleName(self.tr("Day it happened"))
        self.time.setAccessibleName(self.tr("Time it happened"))
        self.column.addLayout(_in_a_row(self.day, self.time))
        self.add_buttons(none_text=self.tr("Now"), none=None)
        self.watch(self.day, self.time)
        self.first = self.day

    @override
    def take(self) -> None:
        self.day.interpretText()
        self.time.interpretText()
        self.done.emit(datetime.combine(self.day.day, self.time.moment).astimezone())


class DueEditor(Editor):
    """Takes what is promised and for when, or that nothing is."""

    def __init__(self, follow_up: FollowUpReading | None, today: date) -> None:
        """Show a follow-up."""
        super().__init__()
        self.due = DuePicker(lambda: today, tuple(Due))
        self.with_time = QCheckBox(self.tr("At"))
        self.time = TimeField()
        self.text = QLineEdit(follow_up.text if follow_up else "")
        self.text.setPlaceholderText(self.tr("What for"))
        self.text.setAccessibleName(self.tr("What the follow-up is for"))
        self.time.setAccessibleName(self.tr("Time of the follow-up"))
        due_time = follow_up.due_time if follow_up else None
        self.with_time.setChecked(due_time is not None)
        self.time.show_time(due_time or _DEFAULT_TIME)
        self.time.setEnabled(due_time is not None)
        self.with_time.toggled.connect(self.time.setEnabled)
        day = max(follow_up.due_on, today) if follow_up else None
        self.due.choose(Due.OTHER if day else Due.TOMORROW, day)
        row = _in_a_row(self.with_time, self.time)
        row.insertWidget(row.count() - 1, self.text, 1)
        self.due.field.setMaximumWidth(_DAY_WIDTH)
        self.column.addWidget(self.due)
        self.column.addLayout(row)
        self.add_buttons(none_text=self.tr("No follow-up"), none=None)
        self.watch(*self.due.tab_stops, self.with_time, self.time, self.text)
        self.first = self.due.field if day else next(one for one in self.due.chips.buttons if one.isChecked())

    @override
    def take(self) -> None:
        self.due.field.interpretText()
        self.time.interpretText()
        day = self.due.day
        at = self.time.moment if self.with_time.isChecked() else None
        self.done.emit(FollowUpReading(day, at, self.text.text().strip()) if day else None)


class TextEditor(Editor):
    """Takes a text and makes a value of it; what cannot be one is refused."""

    def __init__(self, name: str, text: str, value_of: Callable[[str], Any], none: tuple[str, Any]) -> None:
        """Show a text; `value_of` raises ValueError for what is none; `none` are words and value for nothing."""
        super().__init__()
        self.field = QLineEdit(text)
        self.field.setAccessibleName(name)
        self.field.selectAll()
        self._value_of = value_of
        self.column.addWidget(self.field)
        self.add_buttons(none_text=none[0], none=none[1])
        self.watch(self.field)
        self.first = self.field

    @override
    def take(self) -> None:
        try:
            value = self._value_of(self.field.text())
        except ValueError:
            self.field.selectAll()
            self.field.setFocus()
            return
        self.done.emit(value)


class CustomerEditor(Editor):
    """Finds somebody else by name, phone, e-mail or company."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Find those changed last."""
        super().__init__()
        self._session = session
        self._answered: str | None = None
        self._waiting = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name, phone, e-mail or company"))
        self.field.setAccessibleName(self.tr("Somebody else"))
        self.list = RowList(theme)
        self.list.setAccessibleName(self.tr("Customers who fit"))
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.field.textChanged.connect(self._look)
        self.list.picked.connect(self._take_row)
        self.watch(self.field)
        self.first = self.field
        self._look("")

    @override
    def take(self) -> None:
        if self._answered == self.field.text():
            self._take_row(self.list.rows.marked)
        else:
            self._waiting = True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.mark(min(max(self.list.rows.marked + step, 0), len(self.list.rows.rows) - 1))
                return True
        return super().eventFilter(watched, event)

    def _look(self, text: str) -> None:
        self._waiting = False
        query = partial(find_customers, text, MOST_SHOWN)
        self._session.read(query, partial(self._show, text), view=_VIEW, owner=self)

    def _show(self, text: str, found: Sequence[Any]) -> None:
        self._answered = text
        rows = [FindRow(one, one.name, more_about(one), "", value=Candidate(one)) for one in found]
        self.list.show_rows(rows, 0 if rows else -1)
        if self._waiting:
            self.take()

    def _take_row(self, row: int) -> None:
        if 0 <= row < len(self.list.rows.rows):
            self.done.emit(self.list.rows.rows[row].value)


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags in a text, with or without #, each once."""
    return tuple(dict.fromkeys(word for part in text.replace(",", " ").split() if (word := part.strip("#"))))


def minor_of(text: str, currency: str) -> int:
    """Return an amount, written as the language of the window does, in a currency's smallest unit.

    Raises: ValueError where it is no amount.
    """
    minor = read_money(text, currency)
    if minor is None or minor < 0:
        raise ValueError(text)
    return minor


def _in_a_row(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for field in fields:
        row.addWidget(field)
    row.addStretch()
    return row
