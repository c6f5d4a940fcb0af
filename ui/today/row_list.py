"""A list of people on Today: the arrows move over its rows, a letter or a button acts on one, Enter opens it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QPushButton, QWidget

from ui.common.buttons import button
from ui.override import override
from ui.text.fill import fill
from ui.theme.theme import Theme
from ui.today.row import Row

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SIDES = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_EDGE = 8
_BETWEEN = 12
_LEAST_HEIGHT = 32


class Column(NamedTuple):
    """A column: how a cell of it is made, how it shows a record, its share of the room that is left, its side."""

    make: Callable[[], QWidget]
    show: Callable[[Any, Any], None]  # the cell, the record
    stretch: int = 0
    side: Qt.AlignmentFlag | None = None  # None: as wide as the column


class Act(NamedTuple):
    """What can be done with a row: its id, the letter that does it, and whether it has a button too."""

    id: str
    key: Qt.Key
    has_button: bool = True


class _Pooled(NamedTuple):
    row: Row
    cells: list[QWidget]
    buttons: list[QPushButton]
    acts: QWidget


class RowList(QWidget):
    """Shows records as rows. Rows are kept and filled anew, so that the keyboard stays where it was.

    Tab goes to the row that was last used, then to its buttons, then out of the list.
    """

    opened = Signal(object)  # record
    acted = Signal(str, object)  # id of the act, record
    key_typed = Signal(int)  # a letter that is none of the acts'
    left = Signal(int)  # by the arrows: -1 upwards from the first row, 1 downwards from the last

    def __init__(self, theme: Theme, columns: Sequence[Column], acts: Sequence[Act] = ()) -> None:
        """Make it empty; `set_words` says what the acts are called."""
        super().__init__()
        self._theme, self._columns, self._acts = theme, columns, acts
        self._buttons = [act for act in acts if act.has_button]
        self._words: dict[str, tuple[str, str]] = {}
        self._describe: Callable[[Any], str] = str
        self._key: Callable[[Any], object] = id
        self._pool: list[_Pooled] = []
        self.records: tuple[Any, ...] = ()
        self.current = 0
        self._leaving: object = None
        self._since_act = QElapsedTimer()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._between: QWidget | None = None
        for place, column in enumerate(columns):
            self._grid.setColumnMinimumWidth(2 * place, _BETWEEN if place else _EDGE)
            self._grid.setColumnStretch(2 * place + 1, column.stretch)
        self._grid.setColumnMinimumWidth(2 * len(columns), _BETWEEN if self._buttons else 0)
        self._grid.setColumnMinimumWidth(self._across - 1, _EDGE)

    def describe(self, key: Callable[[Any], object], spoken: Callable[[Any], str]) -> None:
        """Say what makes a record the same after a refresh, and what screen readers say of it."""
        self._key, self._describe = key, spoken

    def set_words(self, words: dict[str, tuple[str, str]]) -> None:
        """Set what each act is called on its button, and with the customer's name for %1."""
        self._words = words
        self._fill()

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these; the row with the keyboard keeps it, or the one that came into its place takes it."""
        had_focus, old = self.holds_focus, self.record
        key = self._key(old) if old is not None else None
        self.records = tuple(records)
        keys = [self._key(record) for record in self.records]
        stays = key is not None and key in keys and key != self._leaving
        self._leaving = None
        self.current = keys.index(key) if stays else max(0, min(self.current, len(keys) - 1))
        self._fill()
        if had_focus and self.records and not self._in_row(self.current):
            self._pool[self.current].row.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _across(self) -> int:
        """How many columns the grid has: one before each cell, the acts, and one after them."""
        return 2 * len(self._columns) + 3

    @property
    def record(self) -> Any:
        """The record of the row last used; None in an empty list."""
        return self.records[self.current] if self.current < len(self.records) else None

    @property
    def rows(self) -> list[Row]:
        """The rows shown, from the top."""
        return [one.row for one in self._pool[: len(self.records)]]

    def button_of(self, place: int, act: str) -> QPushButton:
        """Return the button of an act in a row."""
        return self._pool[place].buttons[[one.id for one in self._buttons].index(act)]

    @property
    def holds_focus(self) -> bool:
        """Say whether the keyboard is in it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_focus(self, *, last: bool = False) -> None:
        """Put the keyboard on the row last used, or with `last` on the last one."""
        if self.records:
            self._go(len(self.records) - 1 if last else self.current)

    def leave(self, record: object) -> None:
        """When the list is shown next, let the keyboard go on to the row after this record, wherever that goes."""
        self._leaving = self._key(record)

    def put_between(self, widget: QWidget, place: int) -> None:
        """Show a widget above the row at a place; one that is shown already moves there."""
        if self._between is not widget:
            self.drop_between()
        self._between = widget
        self._grid.addWidget(widget, 2 * place, 0, 1, self._across)
        widget.show()

    def drop_between(self) -> None:
        """Take that widget away."""
        if self._between is not None:
            self._between.hide()
            self._grid.removeWidget(self._between)
            self._between = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(watched, event)
        if event.type() == QEvent.Type.FocusIn:
            self._follow_focus(watched)
        return False

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else len(self.records) - 1)
        elif key in _ENTER and isinstance(watched, Row):
            self.opened.emit(self.record)
        elif Qt.Key.Key_A <= key <= Qt.Key.Key_Z or key == Qt.Key.Key_Escape:
            return self._take_letter(key, repeated=event.isAutoRepeat())
        else:
            return key in _SIDES  # a button would go to its neighbour in the whole window
        return True

    def _take_letter(self, key: Qt.Key, *, repeated: bool) -> bool:
        if repeated:
            return True
        for act in self._acts:
            if act.key == key and self.record is not None:
                self.acted.emit(act.id, self.record)
                return True
        self.key_typed.emit(int(key))
        return key != Qt.Key.Key_Escape

    def _step(self, step: int) -> None:
        if 0 <= self.current + step < len(self.records):
            self._go(self.current + step)
        else:
            self.left.emit(step)

    def _go(self, place: int) -> None:
        self._pool[place].row.setFocus(Qt.FocusReason.TabFocusReason)

    def _follow_focus(self, watched: QObject) -> None:
        for place, one in enumerate(self._pool[: len(self.records)]):
            if watched is one.row or watched in one.buttons:
                self.current = place
        self._offer_tab_stops()

    def _in_row(self, place: int) -> bool:
        focused = QApplication.focusWidget()
        return focused is self._pool[place].row or focused in self._pool[place].buttons

    def _offer_tab_stops(self) -> None:
        for place, one in enumerate(self._pool[: len(self.records)]):
            policy = Qt.FocusPolicy.StrongFocus if place == self.current else Qt.FocusPolicy.ClickFocus
            for widget in (one.row, *one.buttons):
                widget.setFocusPolicy(policy)

    def _press(self, place: int, act: str) -> None:
        """Act by a button; the second half of a double click would hit the row that came into the place."""
        waits = QApplication.doubleClickInterval()
        if self._since_act.isValid() and not self._since_act.hasExpired(waits):
            return
        self._since_act.start()
        self.acted.emit(act, self.records[place])

    def _fill(self) -> None:
        while len(self._pool) < len(self.records):
            self._pool.append(self._make(len(self._pool)))
        for place, one in enumerate(self._pool):
            shown = place < len(self.records)
            if shown:
                self._show(one, self.records[place], last=place == len(self.records) - 1)
            for widget in (one.row, *one.cells, one.acts):
                widget.setVisible(shown)
            self._grid.setRowMinimumHeight(2 * place + 1, _LEAST_HEIGHT if shown else 0)
        self._offer_tab_stops()

    def _show(self, one: _Pooled, record: object, *, last: bool) -> None:
        for column, cell in zip(self._columns, one.cells, strict=True):
            column.show(cell, record)
        one.row.setAccessibleName(self._describe(record))
        one.row.last = last
        one.row.update()
        name = getattr(record, "name", "")
        for act, made in zip(self._buttons, one.buttons, strict=True):
            text, spoken = self._words.get(act.id, ("", ""))
            made.setText(text)
            made.setAccessibleName(fill(spoken, name))
            made.setToolTip(f"{text} ({chr(act.key)})")  # without the name, which might be taken for HTML

    def _make(self, place: int) -> _Pooled:
        row = Row(self._theme, self)
        cells = [column.make() for column in self._columns]
        acts = QWidget()
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        buttons = [button("small") for _ in self._buttons]
        for act, made in zip(self._buttons, buttons, strict=True):
            made.clicked.connect(lambda _=False, act=act: self._press(place, act.id))
            line.addWidget(made)
        at = 2 * place + 1
        self._grid.addWidget(row, at, 0, 1, self._across)
        for number, (column, cell) in enumerate(zip(self._columns, cells, strict=True)):
            cell.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            side = Qt.AlignmentFlag(0) if column.side is None else column.side | Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(cell, at, 2 * number + 1, side)
        self._grid.addWidget(acts, at, 2 * len(cells) + 1, Qt.AlignmentFlag.AlignVCenter)
        row.clicked.connect(lambda: self.opened.emit(self.records[place]))
        for widget in (row, *buttons):
            widget.installEventFilter(self)
        return _Pooled(row, cells, buttons, acts)
