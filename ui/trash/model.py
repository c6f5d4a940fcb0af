"""The rows of the trash."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt

from tracker.domain.trash import TrashedCustomer, days_left
from ui.common.flat_model import FlatModel, Index
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.formats import format_ago, format_day
from ui.text.kinds import left_word
from ui.theme.icons import icon
from ui.theme.theme import Theme

NAME, COMPANY, STAGE, SINCE, REST = range(5)


class TrashModel(FlatModel[TrashedCustomer]):
    """Shows who is in the trash; UserRole gives the TrashedCustomer."""

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme, self._today = theme, today
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_headings(
            self.tr("Name"),
            self.tr("Company"),
            self.tr("Stage"),
            self.tr("Put here"),
            self.tr("Is kept for"),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        customer, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(customer, column)
        if role == Qt.ItemDataRole.UserRole:
            return customer
        return self._look(customer, column, role)

    def _look(self, customer: TrashedCustomer, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and column == SINCE:
            return format_day(_day(customer))
        if role == Qt.ItemDataRole.DecorationRole and column == STAGE and customer.colour:
            return icon("dot", customer.colour)
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            return self._theme.font(bold=True)
        if role == Qt.ItemDataRole.ForegroundRole and column in {COMPANY, SINCE, REST}:
            return self._theme.colour("muted")
        return None

    def _text(self, customer: TrashedCustomer, column: int) -> str:
        if column == SINCE:
            return format_ago(_day(customer), self._today())
        if column == REST:
            days = days_left(customer.trashed_at, self._today())
            return self.tr("%n more day(s)", "", days) if days else self.tr("until the next start")
        texts = {NAME: customer.name, COMPANY: customer.company, STAGE: customer.stage or left_word()}
        return " ".join(texts[column].split())


def _day(customer: TrashedCustomer) -> date:
    return date.fromisoformat(customer.trashed_at[:10])
