"""The button that chooses the columns of the table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tracker.domain.customer_table import Column, OwnColumn
from ui.common.buttons import MenuButton
from ui.common.translated import keep_translated
from ui.customers.columns import FIRST_SHOWN, column_names
from ui.theme.theme import Theme


class ColumnsButton(MenuButton):
    """Opens a menu with every column; those shown are ticked. The name is always shown."""

    toggled_column = Signal(str, bool)  # the column, whether it is to be shown
    reset_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        """Show the columns of the start as chosen."""
        super().__init__(theme.icon("chevron-down"))
        self._shown: Sequence[str] = tuple(str(one) for one in FIRST_SHOWN)
        self._own: Sequence[OwnColumn] = ()
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setText(self.tr("Columns"))
        self.setToolTip(self.tr("Choose the columns of the table"))
        self.updateGeometry()

    def show_columns(self, shown: Sequence[str], own: Sequence[OwnColumn]) -> None:
        """Tick these columns; `own` are all fields of the owner's own."""
        self._shown, self._own = tuple(shown), own

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for column, name in column_names(self._own).items():
            if column != Column.NAME:
                entry = QAction(name.replace("&", "&&"), menu)
                entry.setCheckable(True)
                entry.setChecked(column in self._shown)
                entry.triggered.connect(lambda on, column=column: self.toggled_column.emit(column, on))
                menu.addAction(entry)
        menu.addSeparator()
        reset = QAction(self.tr("As at the start"), menu)
        reset.triggered.connect(lambda _=False: self.reset_requested.emit())
        menu.addAction(reset)
