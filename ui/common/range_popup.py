"""Asks for two days, each typed or picked from a calendar whose weeks begin as the locale's do."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from tracker.domain.periods import Period
from ui.common.buttons import button
from ui.common.day_field import DayField
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override


class RangePopup(QFrame):
    """Takes a first and a last day, both included; the later one is always the last."""

    picked = Signal(object)  # Period

    def __init__(self, parent: QWidget) -> None:
        """Make it closed."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.first, self.last = DayField(), DayField()
        self._from, self._to = plain_label(role="muted"), plain_label(role="muted")
        self.show_button = button("primary")
        self.show_button.clicked.connect(self._pick)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setSpacing(8)
        for row, (label, field) in enumerate(((self._from, self.first), (self._to, self.last))):
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.show_button, 2, 1, Qt.AlignmentFlag.AlignRight)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Other days"))
        for label, field, text in (
            (self._from, self.first, self.tr("From")),
            (self._to, self.last, self.tr("To")),
        ):
            label.setText(text)
            field.setAccessibleName(text)
        self.show_button.setText(self.tr("Show"))

    def open_below(self, anchor: QWidget, first: date, last: date) -> None:
        """Open under a widget with two days to begin with."""
        self.first.show_day(first)
        self.last.show_day(last)
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        self.show()
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        self.first.interpretText()
        self.last.interpretText()
        self.hide()
        days = sorted((self.first.day, self.last.day))
        self.picked.emit(Period(*days))
