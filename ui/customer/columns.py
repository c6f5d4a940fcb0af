"""The columns of a customer's page: details, timeline, and what stands beside where there is room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.override import override

GAP = 12
_LEFT_WIDTH = 250
_RIGHT_WIDTH = 270
_NARROW = 900  # below this the right column joins the left one


class Columns(QWidget):
    """Lays parts out in three columns; in little room what stands beside joins the details, the first of it above."""

    def __init__(self, details: QWidget, middle: QWidget, beside: Sequence[QWidget]) -> None:
        """Lay these out."""
        super().__init__()
        self._beside = beside
        self._left_body, self.left = _column()
        self._right_body, self.right = _column()
        self._left_body.addWidget(details, 1)
        for panel in beside:
            self._right_body.addWidget(panel)
        self._right_body.addStretch(1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(GAP)
        columns.addWidget(self.left)
        columns.addWidget(middle, 1)
        columns.addWidget(self.right)
        for area in (self.left, self.right):
            area.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._arrange())

    def show_tops(self) -> None:
        """Scroll both columns to their tops."""
        for area in (self.left, self.right):
            area.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW
        self.right.setVisible(not narrow)
        body = self._left_body if narrow else self._right_body
        if body.indexOf(self._beside[0]) < 0:
            for place, panel in enumerate(self._beside):
                body.insertWidget(place + 1 if narrow and place else place, panel)
        for area, width in ((self.left, _LEFT_WIDTH), (self.right, _RIGHT_WIDTH)):
            bar = area.verticalScrollBar()
            area.setFixedWidth(width + (bar.sizeHint().width() + 2 if bar.maximum() > 0 else 0))


def _column() -> tuple[QVBoxLayout, QScrollArea]:
    inner = QWidget()
    body = QVBoxLayout(inner)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(GAP)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    for one in (area.viewport(), inner):
        one.setAutoFillBackground(False)
    return body, area
