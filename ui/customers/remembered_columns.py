"""Keeps the columns of the table as the person left them: which, in which order, how wide, sorted by which."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from tracker.domain.customer_table import Column, OwnColumn, can_sort
from ui.customers.columns import Shown, column_names, read_shown, width_of, write_shown
from ui.customers.columns_button import ColumnsButton
from ui.customers.table import CustomersTable
from ui.habits import Habits


class RememberedColumns(QObject):
    """Serves a table and the button that chooses its columns."""

    def __init__(self, table: CustomersTable, button: ColumnsButton, habits: Habits | None) -> None:
        """Show the columns remembered, or those of the start; where no habits are given, nothing is remembered."""
        super().__init__(table)
        self._table, self._button, self._habits = table, button, habits
        self._own: Sequence[OwnColumn] = ()
        self._is_known = False  # whether those fields were read: before, their columns would be forgotten
        self.sort, self.descending = str(Column.NAME), False
        if habits is not None and can_sort(habits.customer_sort.removeprefix("-")):
            self.sort = habits.customer_sort.removeprefix("-")
            self.descending = habits.customer_sort.startswith("-")
        table.columns_changed.connect(self._keep)
        button.toggled_column.connect(self._toggle)
        button.reset_requested.connect(self._reset)
        self._show(read_shown(habits.customer_columns if habits is not None else "", list(column_names(()))))

    def show_own(self, own: Sequence[OwnColumn]) -> None:
        """Take note of the fields of the owner's own that there are; columns of others go."""
        self._is_known = True
        if tuple(own) != tuple(self._own):
            self._own = own
            now = write_shown(self._table.shown_columns())
            kept = self._habits.customer_columns if self._habits is not None else now
            self._show(read_shown(kept, list(column_names(own))))

    def sort_by(self, column: str, *, descending: bool) -> None:
        """Mark and remember the sort."""
        self.sort, self.descending = column, descending
        self._table.show_sort(column, descending=descending)
        if self._habits is not None:
            self._habits.customer_sort = f"-{column}" if descending else column

    def _show(self, shown: Sequence[Shown]) -> None:
        self._table.show_columns(shown, self._own, self.sort, descending=self.descending)
        self._button.show_columns([one.column for one in shown], self._own)

    def _keep(self) -> None:
        shown = self._table.shown_columns()
        self._button.show_columns([one.column for one in shown], self._own)
        if self._habits is not None and self._is_known:
            self._habits.customer_columns = write_shown(shown)

    def _toggle(self, column: str, on: bool) -> None:
        shown = [one for one in self._table.shown_columns() if one.column != column]
        self._show([*shown, Shown(column, width_of(column))] if on else shown)
        self._keep()

    def _reset(self) -> None:
        self._show(read_shown("", ()))
        self._keep()
