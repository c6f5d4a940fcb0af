"""A plain table of texts."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.imports.column_models import TextsModel
from ui.override import override

_ROW_ROOM = 10
_WIDEST = 260

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints cells without a frame around the current one: the row is marked as a whole."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class TextsTable(QTableView):
    """Shows rows of texts to be read, not changed."""

    def __init__(self, model: TextsModel, *, stretch_last: bool = False) -> None:
        """Show a model; `stretch_last` gives the last column what room is left."""
        super().__init__()
        self.setModel(model)
        self.setProperty("flat", True)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(stretch_last)
        self.horizontalHeader().setMaximumSectionSize(_WIDEST if not stretch_last else 10_000)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Give the columns the room their texts need."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_ROOM)
        self.resizeColumnsToContents()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
