"""One step of a recipe: its words, which can be changed, its place among the others, and its removal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.common.buttons import icon_button
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.theme.theme import Theme

_NUMBER_WIDTH = 18


class RecipeRow(QWidget):
    """Shows one step; Alt and the up and down arrows move it."""

    reworded = Signal(str)
    moved = Signal(int)  # -1: up, 1: down
    removed = Signal()

    def __init__(self, theme: Theme, step_id: int) -> None:
        """Make it without words."""
        super().__init__()
        self.step_id = step_id
        self.text = QLineEdit()
        self.edit = InPlaceEdit(self.text)
        self.up, self.down, self.remove = (
            icon_button(theme.icon(name), "", "flat") for name in ("arrow-up", "arrow-down", "trash")
        )
        self._number = plain_label(role="muted")
        self._number.setFixedWidth(_NUMBER_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(2)
        row.addWidget(self._number)
        row.addWidget(self.text, 1)
        for widget in (self.up, self.down, self.remove):
            row.addWidget(widget)
        self.edit.committed.connect(self._reword)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
        keep_translated(self, self.retranslate)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.text, self.up, self.down, self.remove]

    def retranslate(self) -> None:
        """Set the words, which name the step for screen readers."""
        self.text.setAccessibleName(fill(self.tr("Step %1"), self._number.text()))
        for widget, words, named in (
            (self.up, self.tr("Move up"), self.tr("Move “%1” up")),
            (self.down, self.tr("Move down"), self.tr("Move “%1” down")),
            (self.remove, self.tr("Remove"), self.tr("Remove “%1”")),
        ):
            widget.setToolTip(words)
            widget.setAccessibleName(fill(named, self.edit.saved))

    def show_step(self, text: str, place: int, count: int) -> None:
        """Show what is saved, and its place (from 0) among so many; words that are being typed stay."""
        self.edit.show_saved(text)
        self._number.setText(format_count(place + 1))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place + 1 < count)
        self.retranslate()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        turn = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if turn is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(turn)
        else:
            super().keyPressEvent(event)

    def _reword(self, text: str) -> None:
        if text.strip():
            self.reworded.emit(text)
        else:
            self.edit.restore()
