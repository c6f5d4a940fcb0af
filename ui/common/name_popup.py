"""Asks for the name of a segment, under the button that saves it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override

_FIELD_WIDTH = 240


class NamePopup(QFrame):
    """Asks for the name of a segment; a name that cannot be taken is answered inside."""

    answered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make it closed."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.field = QLineEdit()
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setMaxLength(120)
        self.save_button = button("primary")
        self.remark = plain_label(role="bad", wrap=True)
        self.remark.hide()
        self.save_button.clicked.connect(lambda: self.answered.emit(self.field.text()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addLayout(row)
        column.addWidget(self.remark)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Name of the segment"))
        self.field.setPlaceholderText(self.tr("Name of the segment"))
        self.field.setAccessibleName(self.tr("Name of the segment"))
        self.save_button.setText(self.tr("Save"))

    def open_below(self, anchor: QWidget, name: str) -> None:
        """Open under a widget with a name to begin with."""
        self.remark.hide()
        self.field.setText(name)
        self.field.selectAll()
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4))
        self.move(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the name cannot be taken."""
        self.remark.setText(sentence)
        self.remark.show()
        self.adjustSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.answered.emit(self.field.text())
        else:
            super().keyPressEvent(event)
