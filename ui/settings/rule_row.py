"""One rule in the settings: on entering a stage, promise this so many days later."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from tracker.domain.followups import LONGEST_WAIT, Promise, Rule
from tracker.domain.stages import Stage
from ui.common.buttons import icon_button
from ui.common.calm_fields import CalmBox
from ui.common.in_place import InPlaceEdit
from ui.common.number_field import number_field
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.promises import promise_name
from ui.theme.theme import Theme

GAP = 6


class RuleRow(QWidget):
    """Shows a rule; each change is told at once."""

    edited = Signal(str, object)  # a field of EditRule, its value
    deleted = Signal()

    def __init__(self, theme: Theme, rule: Rule, stages: Sequence[Stage]) -> None:
        """Show `rule`; it may be given to any of `stages`."""
        super().__init__()
        self.rule, self._stages = rule, stages
        self.active = QCheckBox()
        self.stage, self.kind = CalmBox(), CalmBox()
        self.days = number_field(0, LONGEST_WAIT)
        self.days.setKeyboardTracking(False)
        self.text = QLineEdit()
        self.edit = InPlaceEdit(self.text)
        self.text.setProperty("inplace", False)
        self.delete = icon_button(theme.icon("trash"), "", "flat")
        for kind in Promise:
            self.kind.addItem("", str(kind))
        self.cells: tuple[QWidget, ...] = (self.active, self.stage, self.days, self.kind, self.text, self.delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(GAP)
        for cell in self.cells:
            row.addWidget(cell, 1 if cell is self.text else 0)
        self._connect()
        self.show_rule(rule, stages)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words, which name the stage for screen readers."""
        stage = self.rule.stage
        self.active.setToolTip(self.tr("Switch this rule on or off"))
        self.active.setAccessibleName(fill(self.tr("Rule for %1 is on"), stage))
        self.stage.setAccessibleName(self.tr("On entering this stage"))
        self.days.setSuffix(self.tr(" days later"))
        self.days.setSpecialValueText(self.tr("at once"))
        self.days.setAccessibleName(fill(self.tr("Days after entering %1"), stage))
        self.kind.setAccessibleName(fill(self.tr("Kind of follow-up on entering %1"), stage))
        self.text.setPlaceholderText(self.tr("What for?"))
        self.text.setAccessibleName(fill(self.tr("What the follow-up on entering %1 is for"), stage))
        self.delete.setToolTip(self.tr("Delete this rule; what it promised stays"))
        self.delete.setAccessibleName(fill(self.tr("Delete the rule for %1"), stage))
        for index, kind in enumerate(Promise):
            self.kind.setItemText(index, promise_name(kind))

    def show_rule(self, rule: Rule, stages: Sequence[Stage]) -> None:
        """Show a rule as saved; words that are being typed stay."""
        self.rule, self._stages = rule, stages
        with QSignalBlocker(self.active), QSignalBlocker(self.days):
            self.active.setChecked(rule.active)
            self.days.setValue(rule.after_days)
        self.stage.clear()
        for stage in stages:
            self.stage.addItem(stage.name, stage.id)
        self.stage.setCurrentIndex(self.stage.findData(rule.stage_id))
        self.kind.setCurrentIndex(max(0, self.kind.findData(rule.kind or str(Promise.CALL))))
        self.edit.show_saved(rule.text)
        for cell in (self.stage, self.days, self.kind, self.text):
            cell.setEnabled(rule.active)
        self.retranslate()

    def _connect(self) -> None:
        self.active.toggled.connect(lambda on: self.edited.emit("active", on))
        self.stage.activated.connect(lambda _: self.edited.emit("stage_id", self.stage.currentData()))
        self.kind.activated.connect(lambda _: self.edited.emit("kind", self.kind.currentData()))
        self.days.valueChanged.connect(lambda days: self.edited.emit("after_days", days))
        self.edit.committed.connect(lambda text: self.edited.emit("text", text))
        self.delete.clicked.connect(self.deleted)
