"""Asks why customers left, when they are put into Left. An answer is never needed."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tracker.domain.interactions import LeftReason
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.reasons import reason_text

_WIDTH = 236
_UP_AND_DOWN: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LeftReasonPopup(QFrame):
    """A few buttons and a field over the board; Esc or a click elsewhere means that nobody leaves after all.

    It is no window of its own: one that opens while a menu or a drag is ending is closed again by some systems.
    """

    answered = Signal(str)  # a LeftReason, the owner's own words, or "" for no reason
    cancelled = Signal(bool)  # whether by Esc, so that the focus is to go back to where it was

    def __init__(self, parent: QWidget) -> None:
        """Make it, closed, to lie over `parent`."""
        super().__init__(parent)
        self.setObjectName("panel")
        self._over = parent
        self._done = True
        self._question = plain_label(role="heading", wrap=True)
        self._escape = plain_label(role="small", wrap=True)
        self.reasons = {reason: button("flat") for reason in LeftReason}
        self.other = QLineEdit()
        self.skip = button("link")
        for reason, one in self.reasons.items():
            one.setStyleSheet("text-align: left")
            one.clicked.connect(lambda _=False, reason=reason: self._answer(reason))
        self.other.returnPressed.connect(lambda: self._answer(self.other.text().strip()))
        self.skip.clicked.connect(lambda: self._answer(""))
        last = QHBoxLayout()
        last.addWidget(self._escape, 1)
        last.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        for widget in (self._question, *self.reasons.values(), self.other):
            column.addWidget(widget)
        column.addLayout(last)
        self.setFixedWidth(_WIDTH)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        for reason, one in self.reasons.items():
            one.setText(reason_text(reason))
        self.other.setPlaceholderText(self.tr("Another reason"))
        self.other.setAccessibleName(self.tr("Another reason"))
        self.skip.setText(self.tr("Skip"))
        self._escape.setText(self.tr("Esc: they stay"))

    def ask(self, question: str, beside: QRect) -> None:
        """Open beside a rectangle of the parent, left of it where there is room."""
        self._question.setText(question)
        self.setAccessibleName(question)
        self.other.clear()
        self._done = False
        self.adjustSize()
        self.move(self._place(beside))
        self.show()
        self.raise_()
        next(iter(self.reasons.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel(escaped=True)
        elif event.key() in _UP_AND_DOWN:
            self._step(_UP_AND_DOWN[event.key()])
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        self._step(1 if forward else -1)
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._cancel(escaped=False)

    def _step(self, by: int) -> None:
        order: list[QPushButton | QLineEdit] = [*self.reasons.values(), self.other, self.skip]
        place = next((place for place, widget in enumerate(order) if widget.hasFocus()), 0)
        order[(place + by) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            self._cancel(escaped=False)

    def _cancel(self, *, escaped: bool) -> None:
        if not self._done:
            self._done = True
            self.hide()
            self.cancelled.emit(escaped)

    def _answer(self, reason: str) -> None:
        if not self._done:
            self._done = True
            self.hide()
            self.answered.emit(str(reason))

    def _place(self, beside: QRect) -> QPoint:
        left = beside.left() - self.width() - 6
        if left < 0:
            left = max(0, min(beside.right() + 6, self._over.width() - self.width()))
        return QPoint(left, max(0, min(beside.top(), self._over.height() - self.height())))
