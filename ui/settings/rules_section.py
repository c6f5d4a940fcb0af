"""Rules: what the shop promises itself whenever a customer enters a stage. Every change is saved at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.commands.rules import AddRule, DeleteRule, EditRule
from tracker.domain.followups import Promise, Rule
from tracker.domain.stages import Stage
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.settings.rule_row import GAP, RuleRow
from ui.theme.theme import Theme

FIRST_DAYS = 3
_TICK_WIDTH, _STAGE_WIDTH, _DAYS_WIDTH, _KIND_WIDTH = 29, 170, 150, 130


class RulesSection(Panel):
    """Lists the rules in board order; `show_rules` shows what is saved."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it without rules."""
        super().__init__()
        self._session, self._theme = session, theme
        self._stages: Sequence[Stage] = ()
        self._focus_new: int | None = None
        self.rows: dict[int, RuleRow] = {}
        self._means = plain_label(role="small", wrap=True)
        self.nothing = plain_label(role="muted", wrap=True)
        self.add = button()
        self.add.clicked.connect(self._add)
        self._heads = [plain_label(role="small") for _ in range(4)]
        heads = QHBoxLayout()
        heads.setSpacing(GAP)
        heads.addSpacing(_TICK_WIDTH)
        for head, width in zip(self._heads, (_STAGE_WIDTH, _DAYS_WIDTH, _KIND_WIDTH, 0), strict=True):
            if width:
                head.setFixedWidth(width)
            heads.addWidget(head, 0 if width else 1)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        last = QHBoxLayout()
        last.addWidget(self.add)
        last.addStretch()
        self.body.addWidget(self._means)
        self.body.addWidget(self.nothing)
        self.body.addLayout(heads)
        self.body.addLayout(self._list)
        self.body.addLayout(last)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Rules"))
        self._means.setText(
            self.tr(
                "On entering a stage, a follow-up is made by itself. Nobody is moved by a rule, and who is in the "
                "stage already is left alone."
            )
        )
        self.nothing.setText(self.tr("No rules yet. For example: on entering Consideration, ring in 3 days."))
        self.add.setText(self.tr("Add a rule"))
        words = (self.tr("On entering"), self.tr("Get back to them"), self.tr("By"), self.tr("What for"))
        for head, text in zip(self._heads, words, strict=True):
            head.setText(text)

    def show_rules(self, rules: Sequence[Rule], stages: Sequence[Stage]) -> None:
        """Show the rules as saved."""
        self._stages = stages
        for gone in self.rows.keys() - {rule.id for rule in rules}:
            self._drop(gone)
        for place, rule in enumerate(rules):
            row = self.rows.get(rule.id) or self._make(rule)
            row.show_rule(rule, stages)
            self._list.insertWidget(place, row)
        self.nothing.setVisible(not rules)
        for head in self._heads:
            head.setVisible(bool(rules))
        self.add.setEnabled(bool(stages))
        if self._focus_new in self.rows:
            self.rows[self._focus_new].stage.setFocus()
            self._focus_new = None
        self._chain()

    def _make(self, rule: Rule) -> RuleRow:
        row = RuleRow(self._theme, rule, self._stages)
        for cell, width in ((row.stage, _STAGE_WIDTH), (row.days, _DAYS_WIDTH), (row.kind, _KIND_WIDTH)):
            cell.setFixedWidth(width)
        row.edited.connect(partial(self._edit, rule.id))
        row.deleted.connect(partial(self._delete, rule.id))
        self.rows[rule.id] = row
        return row

    def _drop(self, rule_id: int) -> None:
        row = self.rows.pop(rule_id)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_focus:
            self.add.setFocus()

    def _chain(self) -> None:
        """Let Tab go in the order of reading."""
        rows = sorted(self.rows.values(), key=self._list.indexOf)
        stops: list[QWidget] = [cell for row in rows for cell in row.cells]
        for before, after in zip(stops, [*stops[1:], self.add], strict=False):
            QWidget.setTabOrder(before, after)

    def _add(self) -> None:
        stage = self._stages[min(1, len(self._stages) - 1)]
        self._session.do(AddRule(stage.id, FIRST_DAYS, str(Promise.CALL)), self._added)

    def _added(self, rule_id: int) -> None:
        if rule_id in self.rows:
            self.rows[rule_id].stage.setFocus()
        else:
            self._focus_new = rule_id  # until it is read

    def _edit(self, rule_id: int, field: str, value: object) -> None:
        self._session.do(EditRule(rule_id, **{field: value}))  # type: ignore[arg-type]

    def _delete(self, rule_id: int) -> None:
        self._session.do(DeleteRule(rule_id))
