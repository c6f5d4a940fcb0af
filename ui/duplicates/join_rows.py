"""The rows of two customers side by side: what each has, which is kept, and what comes of it."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QRadioButton, QSizePolicy, QWidget

from ui.common.elided_label import ElidedLabel
from ui.common.labels import plain_label
from ui.override import override
from ui.text.fill import fill

LEFT, RIGHT, BOTH = "left", "right", "both"
_LABEL_WIDTH = 132
_COLUMNS = 4


class RowTexts(NamedTuple):
    """A row: what it is about, and what each side has; `both` holds the words for keeping both, if one can."""

    what: str
    label: str
    left: str
    right: str
    is_choice: bool
    both: str = ""


class ChoiceButton(QRadioButton):
    """A radio button whose text ends in … where there is no room; the tooltip and screen readers have it whole."""

    def __init__(self, text: str, name: str) -> None:
        """Show a text; `name` says what is chosen by it."""
        super().__init__()
        self._whole = " ".join(text.split())
        self.setAccessibleName(name)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(self._whole.replace("&", "&&"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") + self._room(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._room()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)

    def _room(self) -> int:
        return 32  # the circle, its gap, and the edge that shows the keyboard


class JoinRows(QWidget):
    """Shows rows one under another; tells what is chosen."""

    chosen = Signal(str, str)  # what, and LEFT, RIGHT or BOTH

    def __init__(self) -> None:
        """Make it without rows."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        for column in range(1, _COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._groups: dict[str, QButtonGroup] = {}
        self.buttons: dict[tuple[str, str], ChoiceButton] = {}
        self._results: dict[str, QLabel] = {}

    def show_heads(self, left: str, right: str, together: str) -> None:
        """Begin anew, with these headings."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._groups.clear()
        self.buttons.clear()
        self._results.clear()
        for column, text in enumerate((left, right, together), start=1):
            self._grid.addWidget(ElidedLabel(text, "heading"), 0, column)
        self._line(1)

    def add_row(self, texts: RowTexts) -> None:
        """Add a row below the others; its result is shown by `show_results`."""
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        label = plain_label(texts.label, "muted", wrap=True)
        self._grid.addWidget(label, row, 0, top)
        group = self._groups[texts.what] = QButtonGroup(self)
        for column, (side, text) in enumerate(((LEFT, texts.left), (RIGHT, texts.right)), start=1):
            if texts.is_choice:
                self._add_button(group, texts, side, text, (row, column))
            else:
                self._grid.addWidget(ElidedLabel(text), row, column, top)
        result = plain_label(wrap=True)
        result.setMinimumWidth(1)
        self._results[texts.what] = result
        self._grid.addWidget(result, row, 3, 2 if texts.both else 1, 1, top)
        if texts.both:
            self._add_button(group, texts, BOTH, texts.both, (row + 1, 1))
        self._line(self._grid.rowCount())

    def show_choices(self, sides: Mapping[str, str]) -> None:
        """Mark what is kept, by row."""
        for what, side in sides.items():
            one = self.buttons.get((what, side))
            if one is not None:
                one.setChecked(True)

    def show_results(self, results: Mapping[str, str]) -> None:
        """Show what comes of each row."""
        for what, text in results.items():
            label = self._results[what]
            label.setText(text)
            label.setAccessibleName(text)

    def has_row(self, what: str) -> bool:
        """Whether there is a row about that."""
        return what in self._results

    def first_button(self) -> ChoiceButton | None:
        """Return the marked button of the first row, for the keyboard."""
        return next((one for one in self.buttons.values() if one.isChecked()), None)

    def _add_button(self, group: QButtonGroup, texts: RowTexts, side: str, text: str, place: tuple[int, int]) -> None:
        made = ChoiceButton(text, fill("%1: %2", texts.label, " ".join(text.split())))
        made.clicked.connect(lambda: self.chosen.emit(texts.what, side))
        group.addButton(made)
        self.buttons[texts.what, side] = made
        self._grid.addWidget(made, *place, Qt.AlignmentFlag.AlignTop)

    def _line(self, row: int) -> None:
        line = QFrame()
        line.setObjectName("rule")
        line.setFrameShape(QFrame.Shape.NoFrame)
        line.setFixedHeight(1)
        self._grid.addWidget(line, row, 0, 1, _COLUMNS)
