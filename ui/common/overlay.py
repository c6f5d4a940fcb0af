"""A panel in front of the window: a form that is filled in and goes away."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from ui.common.panel import Panel
from ui.override import override

_DIM = QColor(0, 0, 0, 102)
_TOP = 90
_EDGE = 16


class Overlay(QWidget):
    """Dims the window it lies over and shows a panel; the keyboard stays in the panel until it is closed.

    Esc and a click beside the panel close it. Afterwards the keyboard is where it was before, or in the overlay that
    is in front then.
    """

    closed = Signal()

    def __init__(self, window: QWidget, width: int = 600) -> None:
        """Make it hidden; what it shows goes into `panel.body`."""
        super().__init__(window)
        self._window = window
        self.panel = Panel()
        self._width = width
        self._return_to: QWidget | None = None
        self.is_open = False
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.panel)
        for one in (self._scroll.viewport(), self.panel):
            one.setAutoFillBackground(False)
        self.panel.body.setContentsMargins(18, 14, 18, 14)
        self.panel.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the keyboard in `focus`, or in its first field."""
        if not self.is_open:
            self._return_to = QApplication.focusWidget()
        self.is_open = True
        self.place()
        self.show()
        self.raise_()
        (focus or self.panel).setFocus(Qt.FocusReason.OtherFocusReason)

    def come_forward(self, focus: QWidget | None = None) -> None:
        """Lay it, open already, over what was opened after it; the keyboard goes to `focus` or where it was in it."""
        self.raise_()
        if focus is not None or not self.isAncestorOf(QApplication.focusWidget() or self._window):
            (focus or self.focusWidget() or self.panel).setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Hide it and give the keyboard back."""
        if not self.is_open:
            return
        self.hide()
        self.is_open = False
        target, self._return_to = self._return_to, None
        others = open_overlays(self._window)
        for other in others:
            other.return_past(self, target)
        if others and (target is None or not isValid(target) or not others[-1].isAncestorOf(target)):
            target = others[-1].focusWidget() or others[-1].panel
        if target is not None and isValid(target) and target.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def return_past(self, closed: "Overlay", target: QWidget | None) -> None:
        """Give the keyboard back to `target` where it would have gone to an overlay that has been closed."""
        before = self._return_to
        if before is not None and isValid(before) and closed.isAncestorOf(before):
            self._return_to = target

    def place(self) -> None:
        """Fill the window and put the panel in its upper middle."""
        window = self._window
        self.setGeometry(QRect(QPoint(0, 0), window.size()))
        width = min(self._width, window.width() - 2 * _EDGE)
        wanted = self._height_of_panel(width)
        height = min(wanted, window.height() - 2 * _EDGE)
        if height < wanted:
            inner = width - self._scroll.verticalScrollBar().sizeHint().width()
            self.panel.setFixedSize(inner, self._height_of_panel(inner))
        else:
            self.panel.setFixedSize(width, wanted)
        top = max(_EDGE, min(_TOP, (window.height() - height) // 2))
        self._scroll.setGeometry((window.width() - width) // 2, top, width, height)

    def _height_of_panel(self, width: int) -> int:
        layout = self.panel.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self.panel.sizeHint().height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        expected = QEvent.Type.LayoutRequest if watched is self.panel else QEvent.Type.Resize
        if event.type() == expected and self.isVisible():
            self.place()
        return False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        one = here = QApplication.focusWidget() or self.panel
        while True:
            one = (one.nextInFocusChain() if next else one.previousInFocusChain()) or here
            if one is here:
                return True
            if self._takes_tab(one):
                one.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
                self._scroll.ensureWidgetVisible(one)
                return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.dismiss()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _DIM)

    def _takes_tab(self, widget: QWidget) -> bool:
        if not self.isAncestorOf(widget) or not widget.isVisible() or not widget.isEnabled():
            return False
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def open_overlays(window: QWidget) -> list[Overlay]:
    """Return the overlays that are open over a window, the one in front last."""
    return [one for one in window.children() if isinstance(one, Overlay) and one.is_open]
