"""Choosing what a column means, in the table itself: one stop for the Tab key however many columns a list has."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.imports.column_models import HEADER, MEANING, SAMPLES, ColumnsModel, Meaning
from ui.imports.texts_table import RowDelegate
from ui.override import override
from ui.text.fields import field_name
from ui.theme.theme import Theme

_ROW_ROOM = 14
_PAD = 8
_CHEVRON = 14
_MOST_SHOWN = 14

Index = QModelIndex | QPersistentModelIndex


class MeaningDelegate(QStyledItemDelegate):
    """Paints a meaning as a field with an arrow, and opens the list of meanings on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint with the theme's colours."""
        super().__init__(parent)
        self._theme = theme
        self._arrow = theme.icon("chevron-down")

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = option.fontMetrics.horizontalAdvance(str(index.data()))
        return QSize(words + 4 * _PAD + _CHEVRON, super().sizeHint(option, index).height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        read = index.data(Qt.ItemDataRole.EditRole) is not None
        box = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("field_line" if read else "line"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(self._theme.colour("text" if read else "muted"))
        words = box.adjusted(_PAD, 0, -_PAD - _CHEVRON, 0)
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        left, top = int(box.right()) - _CHEVRON - 5, int(box.center().y()) - _CHEVRON // 2
        self._arrow.paint(painter, left, top, _CHEVRON, _CHEVRON)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setMaxVisibleItems(_MOST_SHOWN)
        combo.setAccessibleName(str(index.sibling(index.row(), HEADER).data()))
        model = index.model()
        for field in (None, *(model.choices if isinstance(model, ColumnsModel) else ())):
            combo.addItem(field_name(field), field)
        combo.activated.connect(lambda: self._take(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            chosen: Meaning = editor.currentData()
            if chosen != index.data(Qt.ItemDataRole.EditRole):
                model.setData(index, chosen, Qt.ItemDataRole.EditRole)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def _take(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)


class ColumnsTable(QTableView):
    """Shows the columns of a list; a click on a meaning, or Enter, Space or F2 on its row, changes it."""

    def __init__(self, theme: Theme, model: ColumnsModel) -> None:
        """Show a model."""
        super().__init__()
        self._columns = model
        self.setModel(model)
        self.setProperty("flat", True)
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(MEANING, MeaningDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(MEANING, QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._open_if_meaning)
        model.modelReset.connect(self._begin)

    def fit(self) -> None:
        """Give the columns the room their words need, and a choice to every row."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _ROW_ROOM)
        widest = max(metrics.horizontalAdvance(field_name(field)) for field in self._columns.choices)
        self.setColumnWidth(MEANING, min(widest, metrics.averageCharWidth() * 20) + 4 * _PAD + _CHEVRON)
        self.resizeColumnToContents(HEADER)
        self.setColumnWidth(HEADER, min(max(self.columnWidth(HEADER), 120), 220))
        self.setColumnWidth(SAMPLES, 10)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2}
        if event.key() in opens and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def _begin(self) -> None:
        self.fit()
        if self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, MEANING))

    def _open_if_meaning(self, index: QModelIndex) -> None:
        if index.column() == MEANING:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self.setCurrentIndex(index.siblingAtColumn(MEANING))
            self.edit(index.siblingAtColumn(MEANING))
