"""Before a stage goes: where do its customers go?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from tracker.domain.stages import Stage
from ui.common.buttons import button
from ui.common.calm_fields import CalmBox
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.theme.icons import icon
from ui.theme.theme import Theme


class RemovalQuestion(QFrame):
    """Asks for another stage, or Left, and tells the answer; Esc keeps the stage."""

    answered = Signal(object)  # the id of a stage, or None for Left
    kept = Signal()

    def __init__(self, theme: Theme, stage: Stage, count: int, others: Sequence[Stage], likely: int) -> None:
        """Ask about a stage that `count` customers are in; `likely` is the id of the stage to suggest."""
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("kind", "warning")
        self.stage, self._count = stage, count
        self._question, self._afterwards = plain_label(wrap=True), plain_label(role="small", wrap=True)
        self.to = CalmBox()
        for other in others:
            self.to.addItem(icon("dot", other.colour), other.name, other.id)
        self.to.addItem(theme.icon("left"), "", None)
        self.to.setCurrentIndex(self.to.findData(likely))
        self.remove, self.keep = button("primary"), button()
        self.remove.clicked.connect(lambda: self.answered.emit(self.to.currentData()))
        self.keep.clicked.connect(self.kept)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.to, self.remove, self.keep):
            row.addWidget(widget)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(self._question)
        column.addLayout(row)
        column.addWidget(self._afterwards)
        keep_translated(self, self.retranslate)

    @property
    def text(self) -> str:
        """What is asked."""
        return self._question.text()

    def retranslate(self) -> None:
        """Set its words."""
        question = self.tr("%n customers are in “%1”. Where do they go?", "", self._count)
        self._question.setText(fill(question, self.stage.name))
        self._afterwards.setText(self.tr("Their history stays. It can be undone."))
        self.to.setItemText(self.to.count() - 1, self.tr("Left"))
        self.to.setAccessibleName(self._question.text())
        self.remove.setText(self.tr("Move them and remove the stage"))
        self.keep.setText(self.tr("Keep the stage"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.kept.emit()
        else:
            super().keyPressEvent(event)
