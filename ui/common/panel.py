"""A white panel with a hairline border."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.common.labels import plain_label


class Panel(QFrame):
    """Holds widgets one under another in `body`, below a heading where there is one."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setObjectName("panel")
        self._heading = plain_label(role="heading")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        self.body.addWidget(self._heading)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show a heading, or none where it is empty."""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)
