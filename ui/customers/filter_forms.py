"""Small forms in which a part of a filter is set: some of several, one of several, a comparison."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.common.day_field import DayField
from ui.common.labels import plain_label
from ui.common.number_field import number_field
from ui.override import override

_MOST_DAYS = 3650
_TALLEST = 300
_ROOM = 28  # of one line
_WIDEST_FIELD = 190


class Choice(NamedTuple):
    """Something to choose: its value, its words, its icon."""

    value: Any
    text: str
    icon: QIcon | None = None


class FilterForm(QWidget):
    """A form of a popup: `edited` after each change a person makes; the first field takes the keyboard."""

    edited = Signal()

    def first_field(self) -> QWidget:
        """Return what takes the keyboard when the form opens."""
        raise NotImplementedError


class SomeOf(FilterForm):
    """Boxes of which any may be ticked; below them, if it has words, one that asks for all of them at once."""

    def __init__(self, choices: Sequence[Choice], chosen: Sequence[Any], every: str = "", nothing: str = "") -> None:
        """Tick those chosen; `nothing` is said where there is nothing to choose."""
        super().__init__()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(2)
        self.boxes: list[tuple[Any, QCheckBox]] = []
        for choice in choices:
            box = QCheckBox(choice.text.replace("&", "&&"))
            if choice.icon is not None:
                box.setIcon(choice.icon)
            box.setChecked(choice.value in chosen)
            box.toggled.connect(self.edited)
            self.boxes.append((choice.value, box))
            column.addWidget(box)
        if not choices:
            column.addWidget(plain_label(nothing, "muted", wrap=True))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        height = min(inside.sizeHint().height() + 4, _TALLEST)
        scroll.setFixedHeight(max(height, _ROOM))
        scroll.setMinimumWidth(inside.sizeHint().width() + 16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.every = QCheckBox(every)
        self.every.setVisible(bool(every))
        self.every.toggled.connect(self.edited)
        if every:
            outer.addWidget(self.every)

    @property
    def chosen(self) -> tuple[Any, ...]:
        """The values ticked, in their order."""
        return tuple(value for value, box in self.boxes if box.isChecked())

    @override
    def first_field(self) -> QWidget:
        return self.boxes[0][1] if self.boxes else self


class Option(NamedTuple):
    """One way: its value, its words, and what it asks for: "days", "day", "text", "number" or nothing."""

    value: Any
    text: str
    asks: str = ""


class OneOf(FilterForm):
    """Radio buttons, each with the field that its way asks for beside it."""

    def __init__(self, options: Sequence[Option], today: date) -> None:
        """Choose nothing yet."""
        super().__init__()
        self._options = options
        self._today = today
        self._group = QButtonGroup(self)
        self.buttons: list[QRadioButton] = []
        self.fields: dict[int, QSpinBox | DayField | QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for place, option in enumerate(options):
            button = QRadioButton(option.text)
            self._group.addButton(button, place)
            self.buttons.append(button)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(button)
            if option.asks:
                row.addStretch()
                row.addWidget(self._make_field(place, option))
            column.addLayout(row)
        self._group.idClicked.connect(lambda _: self.edited.emit())

    def show_choice(self, value: Any, asked: Any = None) -> None:
        """Show a way as chosen, and what it asks for."""
        for place, option in enumerate(self._options):
            if option.value == value:
                self.buttons[place].setChecked(True)
                if place in self.fields and asked not in {None, ""}:
                    self._fill(self.fields[place], asked)

    @property
    def chosen(self) -> tuple[Any, Any]:
        """The way chosen and what it asks for: days (int), a day (ISO), a text; (None, None) before one is chosen."""
        place = self._group.checkedId()
        if place < 0:
            return None, None
        field = self.fields.get(place)
        if isinstance(field, QSpinBox):
            return self._options[place].value, field.value()
        if isinstance(field, DayField):
            return self._options[place].value, field.day.isoformat()
        return self._options[place].value, field.text().strip() if field is not None else None

    @override
    def first_field(self) -> QWidget:
        return self.buttons[max(self._group.checkedId(), 0)]

    def _make_field(self, place: int, option: Option) -> QWidget:
        field: QSpinBox | DayField | QLineEdit
        if option.asks == "days":
            field = number_field(0, _MOST_DAYS)
            field.setValue(30)
            field.valueChanged.connect(lambda _: self._typed(place))
        elif option.asks == "day":
            field = DayField()
            field.show_day(self._today)
            field.dateChanged.connect(lambda _: self._typed(place))
        else:
            field = QLineEdit()
            field.setMaximumWidth(_WIDEST_FIELD)
            field.textEdited.connect(lambda _: self._typed(place))
        field.setAccessibleName(option.text)
        self.fields[place] = field
        return field

    def _typed(self, place: int) -> None:
        self.buttons[place].setChecked(True)
        self.edited.emit()

    @staticmethod
    def _fill(field: QSpinBox | DayField | QLineEdit, asked: Any) -> None:
        field.blockSignals(True)
        if isinstance(field, QSpinBox):
            field.setValue(int(asked))
        elif isinstance(field, DayField):
            with suppress(ValueError):  # a filter of another hand may say anything
                field.show_day(date.fromisoformat(str(asked)))
        else:
            field.setText(str(asked))
        field.blockSignals(False)
