"""One column of the board as a Qt model. It shows records; it never writes."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from tracker.domain.records import BoardCard, BoardColumn
from tracker.domain.stages import Stage
from ui.board.card_words import spoken_card
from ui.board.row_changes import Insert, Move, Remove, Reorder, Step, after, row_changes
from ui.override import override

Index = QModelIndex | QPersistentModelIndex

CARDS_MIME = "application/x-regulars-customers"
CARD_ROLE = Qt.ItemDataRole.UserRole  # BoardCard, or None while it is being read
ID_ROLE = Qt.ItemDataRole.UserRole + 1  # the customer's id
PAGE = 100  # cards read at a time
MORE_IDS = 2000
MOST_CARDS = 2000  # kept at a time

ROOT = QModelIndex()


class ColumnModel(QAbstractListModel):
    """The cards of one stage in board order: the ids of all rows, and the cards of those that were looked at."""

    cards_wanted = Signal(object)  # tuple of customer ids
    ids_wanted = Signal(int)  # how many, from the first
    cards_dropped = Signal(object, object, object)  # ids, the stage's id (None: Left), the id below them (None: last)

    def __init__(self, stage_id: int | None, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.stage_id = stage_id
        self.stage: Stage | None = None
        self.count = 0
        self._today = today
        self._ids: list[int] = []
        self._rows: dict[int, int] | None = None
        self._cards: dict[int, BoardCard] = {}
        self._fresh: set[int] = set()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._asked_ids = 0
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)

    def show(self, column: BoardColumn) -> None:
        """Show this column. Cards not in it stay as they are until they are looked at, then they are read again."""
        self.stage = column.stage
        self.count = column.count
        self._fresh.clear()
        self._asked.clear()
        self._asked_ids = 0
        self._change_rows(column.ids)
        self._keep(column.cards)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show more rows, from the first."""
        self._asked_ids = 0
        self._change_rows(ids)

    def show_cards(self, cards: Sequence[BoardCard]) -> None:
        """Show cards that were wanted; those whose customers are no longer in the column are ignored."""
        self._keep(cards)
        rows = [row for card in cards if (row := self.row_of(card.id)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def ids(self) -> tuple[int, ...]:
        """Return the ids of the rows, in order."""
        return tuple(self._ids)

    def id_at(self, row: int) -> int | None:
        """Return the id of a row, or None past the end."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, customer_id: int) -> int | None:
        """Return the row of a customer, or None where they are not (yet) among the rows."""
        if self._rows is None:
            self._rows = {one: row for row, one in enumerate(self._ids)}
        return self._rows.get(customer_id)

    def card(self, customer_id: int) -> BoardCard | None:
        """Return a card as it was last read, or None."""
        return self._cards.get(customer_id)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        customer_id = self._ids[index.row()]
        if role == ID_ROLE:
            return customer_id
        card = self._cards.get(customer_id)
        if role == CARD_ROLE:
            if customer_id not in self._fresh:
                self._want(index.row())
            return card
        if card is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_card(card, self.stage.limit_days if self.stage else None, self._today())
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CARD_FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._ids) < self.count and not self._asked_ids

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked_ids = len(self._ids) + MORE_IDS
            self.ids_wanted.emit(self._asked_ids)

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [CARDS_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [self._ids[row] for row in sorted(index.row() for index in indexes)]
        data = QMimeData()
        data.setData(CARDS_MIME, ",".join(map(str, ids)).encode())
        return data

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        ids = dragged_ids(data)
        if ids:
            self.cards_dropped.emit(ids, self.stage_id, self.id_at(row if row >= 0 else len(self._ids)))
        return False  # True would make Qt delete the source rows: the cards move when the saved move is read back

    def _want(self, row: int) -> None:
        first = row - row % PAGE
        self._wanted.update(one for one in self._ids[first : first + PAGE] if one not in self._fresh)
        if not self._ask_soon.isActive():
            self._ask_soon.start()

    def _ask(self) -> None:
        wanted = tuple(self._ids_in_order(self._wanted - self._asked - self._fresh))
        self._wanted.clear()
        self._asked.update(wanted)
        for start in range(0, len(wanted), PAGE):
            self.cards_wanted.emit(wanted[start : start + PAGE])

    def _ids_in_order(self, ids: Iterable[int]) -> list[int]:
        rows = sorted(row for one in ids if (row := self.row_of(one)) is not None)
        return [self._ids[row] for row in rows]

    def _keep(self, cards: Sequence[BoardCard]) -> None:
        for card in cards:
            self._cards.pop(card.id, None)  # to the end: the card read last
            self._cards[card.id] = card
        self._fresh.update(card.id for card in cards)
        self._asked.difference_update(card.id for card in cards)
        for customer_id in list(self._cards)[: max(0, len(self._cards) - MOST_CARDS)]:
            del self._cards[customer_id]
            self._fresh.discard(customer_id)

    def _change_rows(self, ids: Sequence[int]) -> None:
        if self._ids == list(ids):
            return
        for step in list(row_changes(self._ids, ids)):
            self._take(step)
        kept = set(self._ids)
        self._cards = {one: card for one, card in self._cards.items() if one in kept}

    def _take(self, step: Step) -> None:
        match step:
            case Remove(first, last):
                self.beginRemoveRows(ROOT, first, last)
            case Insert(first, ids):
                self.beginInsertRows(ROOT, first, first + len(ids) - 1)
            case Move(row, to):
                self.beginMoveRows(ROOT, row, row, ROOT, to if to < row else to + 1)
            case Reorder():
                self.layoutAboutToBeChanged.emit()
        before, self._ids, self._rows = self._ids, after(self._ids, step), None
        match step:
            case Remove():
                self.endRemoveRows()
            case Insert():
                self.endInsertRows()
            case Move():
                self.endMoveRows()
            case Reorder():
                old = self.persistentIndexList()
                rows = [self.row_of(before[index.row()]) for index in old]
                self.changePersistentIndexList(old, [QModelIndex() if row is None else self.index(row) for row in rows])
                self.layoutChanged.emit()


def dragged_ids(data: QMimeData) -> tuple[int, ...]:
    """Return the ids of the customers that are being dragged, in board order; empty where something else is."""
    raw = bytes(data.data(CARDS_MIME).data()).decode()
    return tuple(int(one) for one in raw.split(",")) if raw else ()


_CARD_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
