"""A text field that is as tall as what is in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.override import override

_MOST_COUNTED = 60


class GrowingText(QPlainTextEdit):
    """Holds plain text of several lines; grows from `least` to `most` lines, then scrolls. Tab leaves it."""

    def __init__(self, least: int = 1, most: int = 8, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        document = self.document()
        block, needed, counted = document.begin(), 0.0, 0
        while block.isValid() and counted < _MOST_COUNTED:
            needed += self.blockBoundingRect(block).height()
            block, counted = block.next(), counted + 1
        margins = self.contentsMargins()  # what the style sheet puts around it
        frame = margins.top() + margins.bottom()
        wanted = round(min(max(needed, self._least * line), self._most * line)) + frame
        scrolls = needed > self._most * line
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.height() != wanted:
            self.setFixedHeight(wanted)
        if not scrolls:
            self.verticalScrollBar().setValue(0)
