"""Progress of a long job, with Cancel; shown only once the job has taken a second."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.translated import keep_translated

SHOWN_AFTER_MS = 1000
_BAR_WIDTH = 220


class ProgressStrip(QFrame):
    """Shows what is being done, how far it is, and a button that asks to stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden strip."""
        super().__init__(parent)
        self.setObjectName("banner")
        self._label = plain_label()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._cancel = button("small")
        self._cancel.clicked.connect(self._ask_to_stop)
        self._delay = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._delay.timeout.connect(self._appear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words that are the strip's own."""
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def start(self, text: str) -> None:
        """Say what has begun; nothing is seen of jobs that end within a second."""
        self._label.setText(text)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._delay.start()

    def advance(self, done: int, total: int) -> None:
        """Show that `done` of `total` is done; a total of 0 means that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """Go away: the job has ended, one way or another."""
        self._delay.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        announce(self, self._label.text())

    def _ask_to_stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
