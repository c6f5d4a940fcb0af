"""What the entries shown come to: figures beside each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tracker.domain.sale_filter import SaleTotals
from tracker.domain.sale_lines import divided_half_up
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.text.formats import NOTHING, format_count
from ui.text.money import show_money


class TotalsLine(QWidget):
    """Orders, revenue, refunds, the average order and how many customers, of what the filter means."""

    def __init__(self) -> None:
        """Make it without figures."""
        super().__init__()
        self._totals: tuple[SaleTotals, str] | None = None
        self.names = [plain_label(role="small") for _ in range(5)]
        self.values = [plain_label(role="heading") for _ in range(5)]
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(28)
        for name, value in zip(self.names, self.values, strict=True):
            row.addLayout(_pair(name, value))
        row.addStretch()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        names = (
            self.tr("Orders"),
            self.tr("Revenue"),
            self.tr("Refunds"),
            self.tr("Average order"),
            self.tr("Customers"),
        )
        for label, text, value in zip(self.names, names, self._figures(), strict=True):
            label.setText(text)
            self.values[self.names.index(label)].setText(value)
            self.values[self.names.index(label)].setAccessibleName(f"{text}: {value}")

    def show_totals(self, totals: SaleTotals, currency: str) -> None:
        """Show these."""
        self._totals = totals, currency
        self.retranslate()

    def _figures(self) -> Sequence[str]:
        if self._totals is None:
            return (NOTHING,) * 5
        totals, currency = self._totals
        average = show_money(divided_half_up(totals.sold_minor, totals.orders), currency) if totals.orders else NOTHING
        return (
            format_count(totals.orders),
            show_money(totals.revenue_minor, currency),
            show_money(totals.refunds_minor, currency),
            average,
            format_count(totals.customers),
        )


def _pair(name: QLabel, value: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(name)
    column.addWidget(value)
    return column
