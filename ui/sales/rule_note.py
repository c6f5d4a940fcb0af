"""Says, before a sale is saved, where a rule will move the customer; it can be left out this once."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tracker.domain.stages import Stage
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.shorten import shortened


class RuleNote(QWidget):
    """A check, on at first; not there while no rule would move anybody."""

    def __init__(self) -> None:
        """Make it hidden."""
        super().__init__()
        self._stage: Stage | None = None
        self._name = ""
        self.check = QCheckBox()
        self.check.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.check)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        stage = self._stage.name if self._stage else ""
        text = fill(self.tr("Moves %1 to %2, by the rule for purchases"), shortened(self._name), shortened(stage))
        self.check.setText(text.replace("&", "&&"))
        self.check.setAccessibleName(text)
        self.check.setToolTip(self.tr("Take the tick away to leave them where they are, this once"))
        self.setVisible(self._stage is not None)

    @property
    def moves(self) -> bool:
        """Say whether the rule may act."""
        return self.check.isChecked()

    def show_effect(self, name: str, stage: Stage | None) -> None:
        """Say where somebody will be moved; None: nowhere."""
        self._name, self._stage = name, stage
        self.retranslate()

    def start_anew(self) -> None:
        """Forget it."""
        self.check.setChecked(True)
        self.show_effect("", None)
