"""The list of pairs who may be one person."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tracker.domain.duplicate_pairs import DuplicatePair
from tracker.domain.records import FoundCustomer
from ui.common.flat_model import FlatModel, Index
from ui.common.form_keys import ENTER
from ui.common.translated import keep_translated
from ui.duplicates.words import pair_words, sure_words
from ui.override import override
from ui.text.kinds import left_word
from ui.theme.theme import Theme

FIRST, SECOND, WHY, SURE = range(4)
_SIDE = 10
_PAD = 8


class ShownPair(NamedTuple):
    """A pair with whom it is about."""

    pair: DuplicatePair
    first: FoundCustomer
    second: FoundCustomer


def shown_pairs(pairs: Sequence[DuplicatePair], people: Mapping[int, FoundCustomer]) -> list[ShownPair]:
    """Put names to pairs; those of whom somebody is gone are left out."""
    return [
        ShownPair(pair, people[pair.first_id], people[pair.second_id])
        for pair in pairs
        if pair.first_id in people and pair.second_id in people
    ]


class PairModel(FlatModel[ShownPair]):
    """One row a pair; UserRole gives title and second line of a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_headings(
            self.tr("This customer"), self.tr("and this one"), self.tr("because of"), self.tr("one person")
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        lines = self._lines(self.rows[index.row()], index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(line for line in lines if line)
        return lines if role == Qt.ItemDataRole.UserRole else None

    def _lines(self, shown: ShownPair, column: int) -> tuple[str, str]:
        if column == WHY:
            return "", pair_words(shown.pair)
        if column == SURE:
            return "", sure_words(shown.pair)
        person = shown.first if column == FIRST else shown.second
        parts = (person.company, person.stage or left_word(), person.phone or person.email)
        return " ".join(person.name.split()), " · ".join(part for part in parts if part)


class TwoLines(QStyledItemDelegate):
    """Paints a name and, below it in grey, what is known of them; a cell without a name is one grey line."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the theme's colours."""
        super().__init__(parent)
        self._theme = theme

    @property
    def row_height(self) -> int:
        """How high a row must be for two lines."""
        return QFontMetrics(self._theme.font(bold=True)).height() * 2 + 2 * _PAD

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        title, more = index.data(Qt.ItemDataRole.UserRole)
        tokens = self._theme.tokens
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        rect.adjust(_SIDE, _PAD, -_SIDE, -_PAD)
        left = Qt.AlignmentFlag.AlignLeft
        if title:
            self._line(painter, rect, title, tokens.text, left | Qt.AlignmentFlag.AlignTop, bold=True)
        side = Qt.AlignmentFlag.AlignBottom if title else Qt.AlignmentFlag.AlignVCenter
        self._line(painter, rect, more, tokens.muted, left | side, bold=False)
        painter.restore()

    def _line(
        self, painter: QPainter, rect: QRect, text: str, colour: str, where: Qt.AlignmentFlag, *, bold: bool
    ) -> None:
        painter.setFont(self._theme.font(bold=bold))
        painter.setPen(QColor(colour))
        painter.drawText(rect, where, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))


class PairTable(QTableView):
    """Enter and a click look at a pair; Delete says that they are two people."""

    opened = Signal(object)  # ShownPair
    told_apart = Signal(object)  # ShownPair

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self.pairs = PairModel(self)
        self.setModel(self.pairs)
        delegate = TwoLines(theme, self)
        self.setItemDelegate(delegate)
        self.setProperty("flat", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(delegate.row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SURE, QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def show_pairs(self, pairs: Sequence[ShownPair]) -> None:
        """Show these, the row marked before marked again."""
        row = max(0, self.currentIndex().row())
        self.pairs.show(pairs)
        if pairs:
            self.setCurrentIndex(self.pairs.index(min(row, len(pairs) - 1), FIRST))

    def chosen(self) -> ShownPair | None:
        """Return the pair of the marked row."""
        return self.pairs.row(self.currentIndex().row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen()
        if event.key() in ENTER and chosen is not None:
            self.opened.emit(chosen)
        elif event.key() == Qt.Key.Key_Delete and chosen is not None:
            self.told_apart.emit(chosen)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.pairs.rows[index.row()])
