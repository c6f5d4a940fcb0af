"""Before the trash is emptied: the one question the program asks, for it cannot be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.translated import keep_translated


class EmptyingQuestion(QFrame):
    """Asks in the page; keeping them is what Enter does first."""

    answered = Signal()
    kept = Signal()

    def __init__(self) -> None:
        """Make it hidden."""
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("kind", "warning")
        self._count = 0
        self._question = plain_label(wrap=True)
        self.delete, self.keep = button(), button("primary")
        self.delete.clicked.connect(self.answered)
        self.keep.clicked.connect(self.kept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keep)
        row.addWidget(self.delete)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(self._question)
        column.addLayout(row)
        self.hide()
        keep_translated(self, self.retranslate)

    @property
    def text(self) -> str:
        """What is asked."""
        return self._question.text()

    def retranslate(self) -> None:
        """Set its words."""
        question = self.tr(
            "Delete %n customer(s) for ever, with everything that is kept about them? This cannot be undone.",
            "",
            self._count,
        )
        self._question.setText(question)
        self.delete.setText(self.tr("Delete for ever"))
        self.keep.setText(self.tr("Keep them"))

    def ask(self, count: int) -> None:
        """Ask about so many customers, the keyboard on keeping them."""
        self._count = count
        self.retranslate()
        self.show()
        self.keep.setFocus()
        announce(self, self.text)
