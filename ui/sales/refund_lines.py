"""Which lines of a sale come back, and how much of each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from tracker.domain.sale_lines import ONE
from tracker.domain.sales import SaleLineRecord
from ui.common.labels import plain_label
from ui.common.restyle import set_look
from ui.common.tab_order import tab_after
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.formats import NOTHING
from ui.text.line_text import read_quantity, write_quantity
from ui.text.money import show_money
from ui.text.shorten import shortened

_QUANTITY_WIDTH = 70


class RefundLines(QWidget):
    """A check for each line of which something is left, with a field for the quantity where it is not one."""

    changed = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._left: Mapping[int, tuple[int, int]] = {}
        self.checks: dict[int, QCheckBox] = {}
        self.fields: dict[int, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        for position, field in self.fields.items():
            field.setAccessibleName(fill(self.tr("How much of %1 comes back"), self.checks[position].text()))

    @property
    def wanted(self) -> dict[int, int] | None:
        """How much of which position comes back, in thousandths; None where a quantity is none, or too much."""
        found = {}
        for position, check in self.checks.items():
            if not check.isChecked():
                continue
            quantity, left = read_quantity(self.fields[position].text()), self._left[position][0]
            fits = quantity is not None and quantity <= left
            set_look(self.fields[position], "invalid", not fits)
            if quantity is None or not fits:
                return None
            found[position] = quantity
        return found

    def show_lines(self, lines: Sequence[SaleLineRecord], left: Mapping[int, tuple[int, int]], currency: str) -> None:
        """Show the lines of which something is left, none of them chosen. left: quantity and money by position."""
        self._clear()
        self._left = left
        for row, (line, (position, (quantity, money))) in enumerate(zip(lines, left.items(), strict=True)):
            if quantity > 0:
                self._add(row, position, line.text or NOTHING, quantity, show_money(money, currency))
        stops = [one for position in self.checks for one in (self.checks[position], self.fields[position])]
        tab_after(self, stops)
        self.retranslate()

    def _add(self, row: int, position: int, name: str, quantity: int, money: str) -> None:
        check = QCheckBox(shortened(name, 50).replace("&", "&&"))
        check.setToolTip(name)
        field = QLineEdit(write_quantity(quantity))
        field.setFixedWidth(_QUANTITY_WIDTH)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setEnabled(False)
        field.setVisible(quantity != ONE)
        check.toggled.connect(field.setEnabled)
        check.toggled.connect(lambda _: self.changed.emit())
        field.textEdited.connect(lambda _: self.changed.emit())
        self.checks[position], self.fields[position] = check, field
        self._grid.addWidget(check, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(plain_label(money), row, 2, Qt.AlignmentFlag.AlignRight)

    def _clear(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.checks, self.fields = {}, {}
