"""The rows of the table of customers."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from tracker.domain.records import FoundCustomer
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.formats import format_ago, format_day
from ui.theme.icons import icon
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NAME, COMPANY, STAGE, SINCE, PHONE, EMAIL, LAST = range(7)


class CustomersModel(QAbstractTableModel):
    """Shows found customers, a column for each thing known; UserRole gives the FoundCustomer."""

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._headers: tuple[str, ...] = ()
        self._left = ""
        self._dots: dict[str, QIcon] = {}
        self.customers: Sequence[FoundCustomer] = ()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._headers = (
            self.tr("Name"),
            self.tr("Company"),
            self.tr("Stage"),
            self.tr("Since"),
            self.tr("Phone"),
            self.tr("E-mail"),
            self.tr("Last contact"),
        )
        self._left = self.tr("Left")
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, LAST)

    def show(self, customers: Sequence[FoundCustomer]) -> None:
        """Show these customers."""
        self.beginResetModel()
        self.customers = customers
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.customers)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else LAST + 1

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        customer = self.customers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(customer, index.column())
        if role == Qt.ItemDataRole.UserRole:
            return customer
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(customer, index.column())
        return self._look(customer, index.column(), role)

    def _look(self, customer: FoundCustomer, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DecorationRole and column == STAGE and customer.colour:
            return self._dot(customer.colour)
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            return self._theme.font(bold=True)
        if role == Qt.ItemDataRole.ForegroundRole and column in {SINCE, LAST, COMPANY}:
            return self._theme.colour("muted")
        return None

    def _text(self, customer: FoundCustomer, column: int) -> str:
        if column in {SINCE, LAST}:
            stamp = customer.stage_since if column == SINCE else customer.last_at
            return format_ago(date.fromisoformat(stamp[:10]), self._today()) if stamp else ""
        texts = {
            NAME: customer.name,
            COMPANY: customer.company,
            STAGE: customer.stage or self._left,
            PHONE: customer.phone,
            EMAIL: customer.email,
        }
        return " ".join(texts[column].split())

    def _tip(self, customer: FoundCustomer, column: int) -> str:
        if column in {SINCE, LAST}:
            stamp = customer.stage_since if column == SINCE else customer.last_at
            return format_day(date.fromisoformat(stamp[:10])) if stamp else ""
        return self._text(customer, column)

    def _dot(self, colour: str) -> QIcon:
        if colour not in self._dots:
            self._dots[colour] = icon("dot", colour)
        return self._dots[colour]
