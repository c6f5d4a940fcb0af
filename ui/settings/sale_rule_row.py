"""One rule of sales in the settings: with which purchase a customer moves to which stage."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from tracker.domain.sale_filter import SaleRuleRecord
from tracker.domain.stages import Stage
from ui.common.buttons import icon_button
from ui.common.calm_fields import CalmBox
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.theme.theme import Theme

GAP = 6
_NUMBER_WIDTH, _STAGE_WIDTH = 150, 200


class SaleRuleRow(QWidget):
    """Shows a rule; each change is told at once."""

    edited = Signal(object, bool)  # the stage's id, whether it is on
    deleted = Signal()

    def __init__(self, theme: Theme, rule: SaleRuleRecord, stages: Sequence[Stage]) -> None:
        """Show `rule`; it may lead to any of `stages`."""
        super().__init__()
        self.rule = rule
        self.active = QCheckBox()
        self.number = plain_label()
        self.stage = CalmBox()
        self.delete = icon_button(theme.icon("trash"), "", "flat")
        self.cells: tuple[QWidget, ...] = (self.active, self.stage, self.delete)
        self.number.setMinimumWidth(_NUMBER_WIDTH)
        self.stage.setFixedWidth(_STAGE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(GAP)
        for cell in (self.active, self.number, self.stage, self.delete):
            row.addWidget(cell)
        row.addStretch()
        self.active.toggled.connect(lambda on: self.edited.emit(self.stage.currentData(), on))
        self.stage.activated.connect(lambda _: self.edited.emit(self.stage.currentData(), self.active.isChecked()))
        self.delete.clicked.connect(self.deleted)
        self.show_rule(rule, stages)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words, which say the purchase for screen readers."""
        number = format_count(self.rule.purchase_number)
        self.number.setText(fill(self.tr("Purchase number %1 moves to"), number))
        self.active.setToolTip(self.tr("Switch this rule on or off"))
        self.active.setAccessibleName(fill(self.tr("Rule for purchase number %1 is on"), number))
        self.stage.setAccessibleName(fill(self.tr("Stage that purchase number %1 moves to"), number))
        self.delete.setToolTip(self.tr("Delete this rule; who moved by it stays"))
        self.delete.setAccessibleName(fill(self.tr("Delete the rule for purchase number %1"), number))

    def show_rule(self, rule: SaleRuleRecord, stages: Sequence[Stage]) -> None:
        """Show a rule as saved."""
        self.rule = rule
        with QSignalBlocker(self.active):
            self.active.setChecked(rule.active)
        self.stage.clear()
        for stage in stages:
            self.stage.addItem(stage.name, stage.id)
        if rule.stage_removed:
            self.stage.addItem(fill(self.tr("%1 (removed)"), rule.stage), rule.stage_id)
        self.stage.setCurrentIndex(self.stage.findData(rule.stage_id))
        self.stage.setEnabled(rule.active)
        self.retranslate()
