"""The system's tray, where there is one: shows a message outside the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

SHOWN_MS = 15_000


class Tray(QObject):
    """An icon in the tray. It does not keep the program running: `hide` it with the window."""

    clicked = Signal()  # the message, or the icon

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Make it unseen; the icon is there from the first message on."""
        super().__init__(parent)
        self._theme = theme
        self._icon: QSystemTrayIcon | None = None

    @property
    def is_there(self) -> bool:
        """Whether the system has a tray that shows messages."""
        from PySide6.QtWidgets import QSystemTrayIcon

        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show_message(self, title: str, text: str) -> None:
        """Show a message."""
        from PySide6.QtWidgets import QSystemTrayIcon

        if self._icon is None:
            self._icon = QSystemTrayIcon(self._theme.icon("today", "accent"), self)
            self._icon.setToolTip("Regulars")
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(lambda _: self.clicked.emit())
        self._icon.show()
        self._icon.showMessage(title, text, self._theme.icon("today", "accent"), SHOWN_MS)

    def hide(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
