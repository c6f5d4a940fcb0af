"""Where an import begins: drop a file here, or choose one."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.icon_label import IconLabel
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS_PANEL

_ICON = 40
_WIDTH = 460


def dropped_files(mime: QMimeData) -> list[Path]:
    """Return the files that are being dragged; none unless all of it is files on this laptop."""
    urls = mime.urls()
    return [Path(url.toLocalFile()) for url in urls] if all(url.isLocalFile() for url in urls) else []


class FileDrop(QWidget):
    """A dashed place with a button; what is dropped on it is handled by the page around it."""

    choose_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it; `set_hot` lights it up while a file is over the page."""
        super().__init__(parent)
        self._theme = theme
        self._hot = False
        self._title = plain_label(role="heading")
        self._kinds = plain_label(role="muted", wrap=True)
        self._promise = plain_label(role="small", wrap=True)
        self.choose = button("primary")
        self.choose.clicked.connect(self.choose_requested)
        self._lay_out(IconLabel(theme.icon("import"), _ICON))
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self._title.setText(self.tr("Drop your list here"))
        self._kinds.setText(
            self.tr(
                "Customers or orders, as an Excel file (.xlsx) or a text file (.csv): exported from Google Contacts, "
                "Outlook, a web shop, …"
            )
        )
        self._promise.setText(self.tr("You will see what was understood before anything is brought in."))
        self.choose.setText(self.tr("Choose a file…"))

    def set_hot(self, hot: bool) -> None:
        """Show that letting go here would do something."""
        self._hot = hot
        self.update()

    def _lay_out(self, sign: QWidget) -> None:
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        words = QVBoxLayout(middle)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._kinds, self._promise):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(label)
        words.insertWidget(3, self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(middle)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("accent" if self._hot else "field_line"), 2 if self._hot else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("accent_soft" if self._hot else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_PANEL, RADIUS_PANEL)
