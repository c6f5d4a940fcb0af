"""A check box whose words may take several lines, with what it means beneath."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from ui.common.labels import plain_label
from ui.override import override


class WrappingCheck(QWidget):
    """Toggled by a click on the box or its words, or by Space; screen readers hear words and meaning."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without words; the owner calls `set_words` when it retranslates."""
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.toggled.connect(self.toggled)
        self._words = _ClickableLabel(self.box)
        self._meaning = plain_label(role="small", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._meaning, 1, 1)
        grid.setColumnStretch(1, 1)

    @property
    def meaning(self) -> str:
        """What stands beneath."""
        return self._meaning.text()

    def set_words(self, words: str, meaning: str = "") -> None:
        """Set its words and what ticking it means."""
        self._words.setText(words)
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(meaning)

    def isChecked(self) -> bool:
        """Say whether it is ticked."""
        return self.box.isChecked()

    def setChecked(self, checked: bool) -> None:
        """Tick it, or not."""
        self.box.setChecked(checked)


class _ClickableLabel(QLabel):
    """Words that stand for a box."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.click()
