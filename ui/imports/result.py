"""What came of an import: how many people, which rows were left out and why, and the way back."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tracker.domain.import_result import ImportResult, OrdersResult
from tracker.exchange.csv_list import save_csv
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.pill import Pill
from ui.common.translated import keep_translated
from ui.imports.column_models import TextsModel
from ui.imports.texts_table import TextsTable
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.text.unreadable import problem_sentence
from ui.theme.tokens import GAP

_FIGURES = 5  # at the most


class Result(QWidget):
    """Shows the counts and the rows left out."""

    board_requested = Signal()
    sales_requested = Signal()
    undo_requested = Signal()
    save_requested = Signal()
    another_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._result: ImportResult | OrdersResult = ImportResult(0, 0, 0)
        self._figures = [_Figure() for _ in range(_FIGURES)]
        self._more = plain_label(role="muted", wrap=True)
        self.left_out = TextsModel()
        self._panel = Panel()
        self._table = TextsTable(self.left_out, stretch_last=True)
        self._none = plain_label(role="muted")
        self.save, self.undo = button(), button()
        self.board, self.another = button("primary"), button()
        self.taken_back = Pill()
        for one, act in (
            (self.save, self.save_requested),
            (self.undo, self.undo_requested),
            (self.board, self._go_on),
            (self.another, self.another_requested),
        ):
            one.clicked.connect(act)
        self._lay_out()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words, those of the reasons too."""
        result = self._result
        shown = self._orders(result) if isinstance(result, OrdersResult) else self._people(result)
        for place, figure in enumerate(self._figures):
            figure.setVisible(place < len(shown))
            if place < len(shown):
                figure.show_count(*shown[place])
        self._more.setText(self._more_of(result) if isinstance(result, OrdersResult) else "")
        self._more.setVisible(bool(self._more.text()))
        self._panel.set_title(self.tr("Rows left out"))
        self._none.setText(self.tr("Every row was taken in."))
        self._table.setAccessibleName(self.tr("Rows left out"))
        self._show_left_out()
        self.save.setText(self.tr("Save the list of rejected rows…"))
        self.undo.setText(self.tr("Undo the import"))
        orders = isinstance(result, OrdersResult)
        self.board.setText(self.tr("Show the sales") if orders else self.tr("Show them on the board"))
        self.another.setText(self.tr("Import another file"))
        self.taken_back.setText(self.tr("Taken back: nothing of this import is left"))

    def show_result(self, result: ImportResult | OrdersResult) -> None:
        """Show what came of it."""
        self._result = result
        self.retranslate()
        some = bool(result.errors)
        self._panel.setVisible(some)
        self._none.setVisible(not some)
        self.show_step(is_latest=result.is_step, is_undone=False)

    def show_step(self, *, is_latest: bool, is_undone: bool) -> None:
        """Offer to take it back while it is the latest step; say so once it was."""
        self.undo.setVisible(is_latest and not is_undone)
        self.taken_back.setVisible(is_undone)
        self.board.setEnabled(not is_undone)

    def save_left_out(self, path: Path) -> None:
        """Write the rows left out as CSV. Raises TargetBusy, TargetUnwritable."""
        save_csv(path, self.left_out.headers, self.left_out.rows)

    def _go_on(self) -> None:
        (self.sales_requested if isinstance(self._result, OrdersResult) else self.board_requested).emit()

    def _people(self, result: ImportResult) -> list[tuple[int, str]]:
        return [
            (result.created, self.tr("new customers")),
            (result.updated, self.tr("known, filled in")),
            (result.skipped, self.tr("known, nothing new")),
            (len(result.errors), self.tr("rows left out")),
        ]

    def _orders(self, result: OrdersResult) -> list[tuple[int, str]]:
        return [
            (result.orders, self.tr("new orders")),
            (result.customers_created, self.tr("new customers")),
            (result.customers_matched, self.tr("known customers")),
            (result.skipped, self.tr("orders there already")),
            (len(result.errors), self.tr("rows left out")),
        ]

    def _more_of(self, result: OrdersResult) -> str:
        parts = []
        if result.refunds:
            parts.append(self.tr("%n refund(s) written", "", result.refunds))
        if result.cancelled:
            parts.append(self.tr("%n cancelled order(s) passed over", "", result.cancelled))
        if len(result.files) > 1:
            parts.append(fill(self.tr("read together: %1"), ", ".join(result.files)))
        return " · ".join(parts)

    def _show_left_out(self) -> None:
        errors = self._result.errors
        headers = [self.tr("Row"), self.tr("Column"), self.tr("Why")]
        rows: list[tuple[str, ...]] = [(str(one.row), one.column, problem_sentence(one)) for one in errors]
        if any(one.file for one in errors):
            headers.insert(0, self.tr("File"))
            rows = [(one.file, *row) for one, row in zip(errors, rows, strict=True)]
        self.left_out.show_rows(headers, rows)

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(GAP)
        for figure in self._figures:
            figures.addWidget(figure, 1)
        below = QHBoxLayout()
        below.addWidget(self.save)
        below.addStretch()
        self._panel.body.addWidget(self._table, 1)
        self._panel.body.addLayout(below)
        acts = QHBoxLayout()
        acts.setSpacing(GAP)
        acts.addWidget(self.board)
        acts.addWidget(self.undo)
        acts.addWidget(self.another)
        acts.addWidget(self.taken_back)
        acts.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(figures)
        column.addWidget(self._more)
        column.addLayout(acts)
        column.addWidget(self._none)
        column.addWidget(self._panel, 1)
        column.addStretch()


class _Figure(QFrame):
    """A number over what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._number = plain_label(role="title")
        self._name: QLabel = plain_label(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._name)

    def show_count(self, count: int, name: str) -> None:
        self._number.setText(format_count(count))
        self._name.setText(name)
        self._number.setAccessibleName(f"{format_count(count)} {name}")
