"""The line at the top of the timeline: what happened?"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.interactions import Kind
from ui.common.buttons import button
from ui.common.chips import Chip, Chips
from ui.common.form_keys import ENTER, FormKeys
from ui.common.growing_text import GrowingText
from ui.common.kind_looks import kind_icon
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.kinds import kind_name
from ui.theme.theme import Theme


class Composer(QWidget):
    """Takes a kind and a note. Enter logs one line, Ctrl+Enter several; Shift+Enter begins a new line."""

    logged = Signal(str, str)  # kind, note

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self.kinds = Chips(len(Kind))
        self.field = GrowingText(1, 8)
        self.button = button("primary")
        self._keys = FormKeys(self)
        self.field.installEventFilter(self)
        self._keys.watch(self.field)
        self._keys.submitted.connect(self.submit)
        self.button.clicked.connect(self.submit)
        self.field.textChanged.connect(self._show_button)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addLayout(line)
        self._show_button()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        chips = [Chip(kind, kind_name(kind), self._theme.icon(kind_icon(kind), "on_pill")) for kind in Kind]
        self.kinds.set_chips(chips)
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.field.setPlaceholderText(self.tr("What happened? For example: likes the fit, wants lights"))
        self.field.setAccessibleName(self.tr("What happened?"))
        self.button.setText(self.tr("Log"))
        self.button.setToolTip(self.tr("Enter; Ctrl+Enter if there are several lines"))

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.toPlainText()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [*self.kinds.buttons, self.field, self.button]

    def show_text(self, text: str) -> None:
        """Put a text into the field, as when somebody comes back to what they had begun."""
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def submit(self) -> None:
        """Have it logged, if there is something to log."""
        if self.text.strip() and not self._keys.is_composing:
            self.logged.emit(str(self.kinds.value), self.text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in ENTER:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or "\n" in self.text:
            return False
        self.submit()
        return True

    def _show_button(self) -> None:
        self.button.setVisible(bool(self.text.strip()))
