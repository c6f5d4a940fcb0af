"""A one-line label that ends in … where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.override import override


class ElidedLabel(QLabel):
    """Shows as much of one line as fits; the tooltip holds the rest, screen readers get it all."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        """Make a label for plain text; `role` as in `plain_label`."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def shown_text(self) -> str:
        """Return what there is room for."""
        line = self.text().replace("\n", " ")
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.contentsRect().width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        flags = int(self.alignment()) | Qt.TextFlag.TextSingleLine
        where, role = self.contentsRect(), self.foregroundRole()
        self.style().drawItemText(
            QPainter(self), where, flags, self.palette(), self.isEnabled(), self.shown_text(), role
        )
