"""The colour of a stage: a small square that opens a few hues, or any other colour."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from tracker.domain.stages import HUES
from ui.common.buttons import button
from ui.common.restyle import set_look
from ui.common.translated import keep_translated
from ui.override import override
from ui.theme.contrast import legible
from ui.theme.theme import Theme

MORE_HUES = ("#8a66cc", "#2f8c99", "#5c8a2c", "#c4562f", "#857d72")
_SIDE = 28
_SQUARE = 14
_A_ROW = 5


class Swatch(QPushButton):
    """A button that shows one colour; `chosen` puts a ring around it."""

    def __init__(self, theme: Theme, colour: str) -> None:
        """Show a colour ("#rrggbb")."""
        super().__init__()
        self._theme = theme
        self.colour = colour
        self.chosen = False
        self.setAutoDefault(False)
        self.setProperty("kind", "flat")
        set_look(self, "bare", True)
        self.setFixedSize(_SIDE, _SIDE)

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self.colour = colour
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(0, 0, _SQUARE, _SQUARE)
        square.moveCenter(QRectF(self.rect()).center())
        if self.chosen:
            painter.setPen(QPen(self._theme.colour("text"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square.adjusted(-3, -3, 3, 3), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(legible(self.colour, self._theme.tokens.panel)))
        painter.drawRoundedRect(square, 4, 4)


class ColourPopup(QFrame):
    """Lets a colour be picked; Esc or a click elsewhere closes it unchanged."""

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a closed popup."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.swatches = [Swatch(theme, colour) for colour in (*HUES, *MORE_HUES)]
        self.other = button("small")
        grid = QGridLayout()
        grid.setSpacing(2)
        for place, swatch in enumerate(self.swatches):
            grid.addWidget(swatch, place // _A_ROW, place % _A_ROW)
            swatch.clicked.connect(lambda _=False, colour=swatch.colour: self._pick(colour))
        self.other.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(grid)
        column.addWidget(self.other)
        self._colour = ""
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        names = (
            self.tr("Indigo"),
            self.tr("Blue"),
            self.tr("Green"),
            self.tr("Amber"),
            self.tr("Rose"),
            self.tr("Violet"),
            self.tr("Teal"),
            self.tr("Olive"),
            self.tr("Rust"),
            self.tr("Stone"),
        )
        for swatch, name in zip(self.swatches, names, strict=True):
            swatch.setAccessibleName(name)
            swatch.setToolTip(name)
        self.other.setText(self.tr("Other colour…"))

    def open_below(self, anchor: QWidget, colour: str) -> None:
        """Open under `anchor` with a colour chosen."""
        self._colour = colour
        for swatch in self.swatches:
            swatch.chosen = swatch.colour == colour
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        room = anchor.screen().availableGeometry()
        if corner.y() + self.height() > room.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(corner)
        self.show()
        chosen = next((swatch for swatch in self.swatches if swatch.chosen), self.swatches[0])
        chosen.setFocus()

    def _pick(self, colour: str) -> None:
        self.hide()
        self.picked.emit(colour)

    def _ask(self) -> None:
        self.hide()
        dialog = QColorDialog(QColor(self._colour), self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.picked.emit(colour.name()))
        dialog.open()
