"""Costs one under another, with a line to add one more."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.campaigns import CostEntry
from ui.campaigns.cost_row import CostRow, NewCost
from ui.campaigns.reading import ShopChoices
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.money import show_money
from ui.theme.theme import Theme

FIRST_SHOWN = 6


class CostList(Panel):
    """The panel. It shows costs and says what is to be changed; the page has it changed."""

    added = Signal(object)  # a dict: fields of AddCost
    edited = Signal(int, str, object)  # id, the field, a dict: fields of EditCost
    deleted = Signal(int)
    all_changed = Signal()  # other rows are shown

    def __init__(self, theme: Theme, today: Callable[[], date], *, with_source: bool) -> None:
        """Make it empty; `with_source` where the costs are those of sources alone."""
        super().__init__()
        self._theme, self._today, self._with_source = theme, today, with_source
        self._shop = ShopChoices("EUR", (), ())
        self._costs: Sequence[CostEntry] = ()
        self._planned: int | None = None
        self.sum = plain_label(role="muted", wrap=True)
        self.rows: dict[int, CostRow] = {}
        self.new = NewCost(theme, today, with_source=with_source)
        self.new.added.connect(self.added)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._all_shown = False
        self.all_button = button("link")
        self.all_button.clicked.connect(self._show_all)
        self.body.setSpacing(6)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.new)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Costs"))
        self._say_sum()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        rows = (stop for row in self.rows.values() for stop in row.tab_stops)
        return [*self.new.tab_stops, *rows, self.all_button]

    def show_costs(self, shop: ShopChoices, costs: Sequence[CostEntry], planned: int | None, *, anew: bool) -> None:
        """Show the first of these in their order, all if asked for; `anew` forgets that, and what is being typed."""
        self._shop, self._costs, self._planned = shop, costs, planned
        self._all_shown = self._all_shown and not anew
        self.new.use_currency(shop.currency, shop.sources)
        if anew:
            self.new.start_anew()
        self._show_rows()
        self._say_sum()

    def _show_rows(self) -> None:
        shop, costs = self._shop, self._costs
        if not (self._all_shown or self._with_source):
            costs = costs[:FIRST_SHOWN]
        kept, self.rows = self.rows, {}
        for place, cost in enumerate(costs):
            row = kept.pop(cost.id, None) or self._row(cost)
            self.rows[cost.id] = row
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
                row.show()  # at once, so that the keyboard may go there
            row.use_currency(shop.currency, shop.sources)
            row.show_cost(cost)
        for old in kept.values():
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.all_button.setVisible(len(costs) < len(self._costs))

    def cost_added(self) -> None:
        """Make ready for the next one."""
        had_keyboard = self.new.isAncestorOf(self.window().focusWidget() or self)
        self.new.clear()
        if had_keyboard:
            self.new.lines["amount"].setFocus()

    def refuse_new(self, sentence: str) -> None:
        """Say why the new cost was not added."""
        self.new.refuse(sentence)

    def refuse(self, cost_id: int, name: str, sentence: str) -> None:
        """Say why what was typed was not kept."""
        if cost_id in self.rows:
            self.rows[cost_id].refuse(name, sentence)

    def commit(self) -> None:
        """Commit what is being typed."""
        for row in list(self.rows.values()):
            row.commit()

    def _show_all(self) -> None:
        self._all_shown = True
        self._show_rows()
        self.all_changed.emit()
        self.rows[self._costs[FIRST_SHOWN].id].lines["spent_on"].setFocus()

    def _row(self, cost: CostEntry) -> CostRow:
        row = CostRow(self._theme, self._today, cost, with_source=self._with_source)
        row.edited.connect(self.edited)
        row.deleted.connect(self.deleted)
        return row

    def _say_sum(self) -> None:
        self.all_button.setText(self.tr("Show all %n", "costs", len(self._costs)))
        spent = sum(cost.amount_minor for cost in self._costs)
        told = show_money(spent, self._shop.currency)
        if self._planned is None:
            self.sum.setText(fill(self.tr("Spent: %1"), told))
            return
        planned = show_money(self._planned, self._shop.currency)
        text = self.tr("Spent: %1 of %2 planned")
        rest = self._planned - spent
        if rest < 0:
            text = self.tr("Spent: %1 of %2 planned, %3 over")
        self.sum.setText(fill(text, told, planned, show_money(abs(rest), self._shop.currency)))
