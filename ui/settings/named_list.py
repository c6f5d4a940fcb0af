"""A list of the shop's own in the settings: rows with names, in the owner's order, and a line for one more."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.form_keys import FormKeys
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.restyle import set_look
from ui.settings.named_row import NamedRow
from ui.text.fill import fill

Row = TypeVar("Row", bound=NamedRow)


class NamedList(Panel, Generic[Row]):
    """Shows the rows; who makes it says what they do. Rows that stay are kept, so that the keyboard stays."""

    reordered = Signal(object)  # ids in the order wanted
    add_requested = Signal(str)

    def __init__(self, make: Callable[[int], Row]) -> None:
        """Make it empty; `make` makes the row of a record."""
        super().__init__()
        self._make = make
        self.rows: list[Row] = []
        self.means = plain_label(role="small", wrap=True)
        self.nothing = plain_label(role="muted", wrap=True)
        self.new_name = QLineEdit()
        self.add = button()
        self._problem = plain_label(role="bad", wrap=True)
        self._problem.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.new_line = QHBoxLayout()
        self.new_line.setSpacing(8)
        self.new_line.addWidget(self.new_name, 1)
        self.new_line.addWidget(self.add)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._column)
        self.body.addLayout(self.new_line)
        self.body.addWidget(self._problem)
        self.body.addWidget(self.means)
        self.keys = FormKeys(self)
        self.keys.watch(self.new_name)
        self.keys.submitted.connect(self._ask)
        self.new_name.returnPressed.connect(self._ask)
        self.add.clicked.connect(self._ask)
        self.new_name.textEdited.connect(lambda _: self.show_problem(""))

    @property
    def problem(self) -> str:
        """What is wrong with the name of the new one; empty where nothing is."""
        return self._problem.text()

    def rows_of(self, ids: Sequence[int]) -> list[Row]:
        """Show one row for each record, in this order, and return them."""
        kept = {row.record_id: row for row in self.rows}
        self.rows = [kept.pop(one) if one in kept else self._new(one) for one in ids]
        for old in kept.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, row in enumerate(self.rows):
            row.show_place(first=place == 0, last=place == len(ids) - 1)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        self.nothing.setVisible(not self.rows)
        stops: list[QWidget] = [stop for row in self.rows for stop in row.tab_stops]
        for before, after in pairwise([*stops, self.new_name]):
            QWidget.setTabOrder(before, after)
        return self.rows

    def shift(self, record_id: int, step: int) -> None:
        """Ask for a record to be moved up (-1) or down (1); nothing happens at the ends."""
        order = [row.record_id for row in self.rows]
        here = order.index(record_id)
        there = here + step
        if 0 <= there < len(order):
            name = self.rows[here].name.text()
            order.insert(there, order.pop(here))
            self.reordered.emit(tuple(order))
            announce(self, fill(self.tr("%1 moved, %2 of %3"), name, there + 1, len(order)))

    def added(self) -> None:
        """Be ready for another one."""
        self.new_name.clear()
        self.show_problem("")

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the new one; empty: nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.new_name.setAccessibleDescription(sentence)
        set_look(self.new_name, "invalid", bool(sentence))

    def _new(self, record_id: int) -> Row:
        row = self._make(record_id)
        row.moved.connect(lambda step: self.shift(record_id, step))
        return row

    def _ask(self) -> None:
        self.add_requested.emit(self.new_name.text())
