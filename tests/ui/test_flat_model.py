"""The table of one row a record."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.common.flat_model import FlatModel, Index
from ui.override import override

Role = Qt.ItemDataRole
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Pairs(FlatModel[tuple[str, int]]):
    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        return self.rows[index.row()][index.column()] if role == Role.DisplayRole else None


def test_records_are_rows_without_rows_of_their_own(qtbot: QtBot) -> None:
    model = Pairs()
    model.set_headings("Name", "Calls")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.modelReset):
        model.show((("Eva", 3), ("Ota", 0)))
    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    cell = model.index(1, 0)
    assert cell.data() == "Ota"
    assert (model.rowCount(cell), model.columnCount(cell)) == (0, 0)
    assert [model.row(number) for number in (-1, 0, 1, 2)] == [None, ("Eva", 3), ("Ota", 0), None]
    model.show(())
    assert model.rowCount() == 0


def test_what_is_shown_stays_when_the_callers_list_grows(qtbot: QtBot) -> None:
    model, records = Pairs(), [("Eva", 3)]
    model.show(records)
    records.append(("Ota", 0))
    assert model.rowCount() == 1


def test_headings_stand_above_the_columns_at_their_left(qtbot: QtBot) -> None:
    model = Pairs()
    assert model.columnCount() == 0
    with qtbot.waitSignal(model.headerDataChanged) as changed:
        model.set_headings("Name", "Calls")
    assert changed.args == [ACROSS, 0, 1]
    assert [model.headerData(section, ACROSS) for section in (0, 1, 2)] == ["Name", "Calls", None]
    assert model.headerData(0, DOWN) is None
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    assert model.headerData(1, ACROSS, Role.TextAlignmentRole) == left
    assert model.headerData(1, ACROSS, Role.ToolTipRole) is None
