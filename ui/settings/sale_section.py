"""Sales in the settings: which purchase moves a customer where, and what is usually left of a sale."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sale_settings import ChangeSaleSettings
from tracker.domain.changes import Changes
from tracker.domain.errors import TrackerError
from tracker.domain.sale_filter import SaleRuleRecord
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.stages import Stage
from tracker.queries.sales import sale_rules, sale_settings_now
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.in_place import InPlaceEdit
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.settings.sale_rule_row import SaleRuleRow
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.line_text import read_margin, write_margin
from ui.theme.theme import Theme

_MARGIN_WIDTH = 230
_EXAMPLE = 300


class _Read(NamedTuple):
    rules: Sequence[SaleRuleRecord]
    settings: SaleSettings
    stages: Sequence[Stage]


class SaleSection(Panel):
    """Reads its rules itself; every change is saved at once."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it and read."""
        super().__init__()
        self._session, self._theme = session, theme
        self._read_last = _Read((), SaleSettings(), ())
        self.rows: dict[int, SaleRuleRow] = {}
        self._means = plain_label(role="small", wrap=True)
        self.nothing = plain_label(role="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add = button()
        self.margin = LabelledField(QLineEdit())
        assert isinstance(self.margin.field, QLineEdit)
        self.margin.field.setMaximumWidth(_MARGIN_WIDTH)
        self.edit = InPlaceEdit(self.margin.field)
        self.margin.field.setProperty("inplace", False)
        last = QHBoxLayout()
        last.addWidget(self.add)
        last.addStretch()
        self.body.addWidget(self._means)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._list)
        self.body.addLayout(last)
        self.body.addSpacing(4)
        self.body.addWidget(self.margin)
        self.add.clicked.connect(self._add)
        self.edit.committed.connect(self._change_margin)
        session.changed.connect(self._follow)
        keep_translated(self, self.retranslate)
        self._read()

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Sales"))
        self._means.setText(
            self.tr(
                "A purchase moves a customer forward by itself, never back. Who is in the stage already, or beyond "
                "it, stays. In the form of a sale a rule can be left out once."
            )
        )
        self.nothing.setText(self.tr("No rules: a purchase moves nobody."))
        self.add.setText(self.tr("Add a rule"))
        self.margin.set_words(
            self.tr("Usual margin"),
            self.tr("What is left of a sale, for products that have no margin of their own. Empty: not known."),
        )
        assert isinstance(self.margin.field, QLineEdit)
        self.margin.field.setPlaceholderText(write_margin(_EXAMPLE))

    def _read(self) -> None:
        self._session.read(_read, self._show, view="sale rules", owner=self)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("sale_rule", "shop_setting", "stage"):
            self._read()

    def _show(self, read: _Read) -> None:
        self._read_last = read
        for gone in self.rows.keys() - {rule.purchase_number for rule in read.rules}:
            self._drop(gone)
        for place, rule in enumerate(read.rules):
            row = self.rows.get(rule.purchase_number) or self._make(rule)
            row.show_rule(rule, read.stages)
            self._list.insertWidget(place, row)
        self.nothing.setVisible(not read.rules)
        self.add.setEnabled(bool(read.stages))
        margin = read.settings.usual_margin_permille
        self.edit.show_saved("" if margin is None else write_margin(margin))
        self._chain()

    def _make(self, rule: SaleRuleRecord) -> SaleRuleRow:
        row = SaleRuleRow(self._theme, rule, self._read_last.stages)
        number = rule.purchase_number
        row.edited.connect(lambda stage, on: self._session.do(SetSaleRule(number, stage, on)))
        row.deleted.connect(lambda: self._session.do(SetSaleRule(number, None)))
        self.rows[number] = row
        return row

    def _drop(self, number: int) -> None:
        row = self.rows.pop(number)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_focus:
            self.add.setFocus()

    def _chain(self) -> None:
        """Let Tab go in the order of reading."""
        rows = [self.rows[number] for number in sorted(self.rows)]
        stops: list[QWidget] = [cell for row in rows for cell in row.cells]
        for before, after in zip(stops, [*stops[1:], self.add], strict=False):
            QWidget.setTabOrder(before, after)

    def _add(self) -> None:
        """Add a rule for the first purchase that has none, to the stage after that of the rule before."""
        numbers = {rule.purchase_number for rule in self._read_last.rules}
        number = next(one for one in range(1, len(numbers) + 2) if one not in numbers)
        stages = self._read_last.stages
        before = next((rule.stage_id for rule in self._read_last.rules if rule.purchase_number == number - 1), 0)
        places = [stage.id for stage in stages]
        place = places.index(before) + 1 if before in places else 0
        stage = stages[min(place, len(stages) - 1)]
        self._session.do(SetSaleRule(number, stage.id), partial(self._go_to, number))

    def _go_to(self, number: int, _: object) -> None:
        if number in self.rows:
            self.rows[number].stage.setFocus()

    def _change_margin(self, text: str) -> None:
        margin = read_margin(text)
        if text.strip() and margin is None:
            self.edit.refuse()
            wrong = self.tr("A margin is written like %1, from 0 to 100.")
            self.margin.show_problem(fill(wrong, write_margin(_EXAMPLE)))
            return
        self.margin.show_problem("")
        settings = replace(self._read_last.settings, usual_margin_permille=margin)
        if settings == self._read_last.settings:
            self.edit.restore()
        else:
            self._session.do(ChangeSaleSettings(settings), on_failed=self._refuse)

    def _refuse(self, error: TrackerError) -> None:
        self.edit.refuse()
        self.margin.show_problem(error_sentence(error))


def _read() -> _Read:
    return _Read(sale_rules(), sale_settings_now(), shop_facts().stages)
