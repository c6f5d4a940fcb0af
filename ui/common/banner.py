"""A message in the page itself: what happened, what is safe, what to do."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.common.announce import announce
from ui.common.buttons import button, icon_button
from ui.common.icon_label import IconLabel
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.theme.theme import Theme

BannerKind = Literal["error", "warning", "info", "success"]
_COLOURS = {"error": "bad", "warning": "warn", "info": "muted", "success": "accent"}
_DETAILS_HEIGHT = 120


class Banner(QFrame):
    """Shows a message until it is closed; details stay folded until asked for."""

    closed = Signal()

    def __init__(  # noqa: PLR0913 - all by name but the first three
        self,
        theme: Theme,
        kind: BannerKind,
        text: str,
        *,
        buttons: Sequence[QPushButton] = (),
        details: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a banner; `buttons` stand at its right, `details` are for whoever helps (no customer data)."""
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("kind", kind)
        self.text = text
        self.setAccessibleName(text)
        self._details = QPlainTextEdit(details, readOnly=True)
        self._details.setVisible(False)
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        self._unfold = button("link")
        self._unfold.setVisible(bool(details))
        self._unfold.clicked.connect(self._fold_or_unfold)
        self._copy = button("small")
        self._copy.setVisible(False)
        self._copy.clicked.connect(self.copy_details)
        self._close = icon_button(theme.icon("close"), "", "flat")
        self._close.clicked.connect(self.dismiss)
        self._lay_out(IconLabel(theme.icon(kind, _COLOURS[kind])), buttons)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words that are the banner's own."""
        self._unfold.setText(self.tr("Hide details") if self._details.isVisibleTo(self) else self.tr("Details"))
        self._copy.setText(self.tr("Copy details"))
        self._details.setAccessibleName(self.tr("Details"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def copy_details(self) -> None:
        """Put the message and its details on the clipboard."""
        QGuiApplication.clipboard().setText("\n\n".join((self.text, self._details.toPlainText())))

    def dismiss(self) -> None:
        """Hide the banner and say so."""
        self.hide()
        self.closed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.text)

    def _fold_or_unfold(self) -> None:
        unfolded = not self._details.isVisibleTo(self)
        self._details.setVisible(unfolded)
        self._copy.setVisible(unfolded)
        self.retranslate()

    def _lay_out(self, sign: QWidget, buttons: Sequence[QPushButton]) -> None:
        message = plain_label(self.text, wrap=True)
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(message, 1)
        for one in (self._unfold, self._copy, *buttons, self._close):
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.addLayout(row)
        column.addWidget(self._details)
