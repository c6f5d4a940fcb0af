"""The stages in board order, to be put into another one by dragging or with the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.stages import Stage
from ui.common.announce import announce
from ui.override import override
from ui.settings.stage_row import MIME, StageRow
from ui.text.fill import fill
from ui.theme.theme import Theme

_LINE = 2


class StageList(QWidget):
    """Keeps one row for each stage; rows that stay are kept, so that the keyboard stays where it is."""

    row_made = Signal(object)  # StageRow, to be connected
    reordered = Signal(object)  # ids of all stages in the order wanted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self._drop_at: int | None = None
        self.rows: list[StageRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAcceptDrops(True)

    def row(self, stage_id: int) -> StageRow | None:
        """Return the row of a stage; None where it is not there any more."""
        return next((row for row in self.rows if row.stage.id == stage_id), None)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show these stages in this order."""
        kept = {row.stage.id: row for row in self.rows}
        self.rows = [kept.pop(stage.id) if stage.id in kept else self._make(stage) for stage in stages]
        for old in kept.values():
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, (row, stage) in enumerate(zip(self.rows, stages, strict=True)):
            row.show_stage(stage)
            row.show_place(first=place == 0, last=place == len(stages) - 1)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        self._order_tabs()

    def put_below(self, stage_id: int, widget: QWidget) -> None:
        """Show a widget under the row of a stage."""
        row = self.row(stage_id)
        self._column.insertWidget(self._column.indexOf(row) + 1 if row else self._column.count(), widget)

    def shift(self, stage_id: int, step: int) -> None:
        """Ask for a stage to be moved up (-1) or down (1); nothing happens at the ends."""
        order = [row.stage.id for row in self.rows]
        here = order.index(stage_id)
        there = here + step
        if 0 <= there < len(order):
            self._ask(order, here, there)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dragged(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_drop(self._place_at(event.position().toPoint().y()))
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        here, there = self._dragged(event.mimeData()), self._place_at(event.position().toPoint().y())
        if here is None:
            return
        event.acceptProposedAction()
        there -= there > here  # the place it leaves closes first
        if there != here:
            self._ask([row.stage.id for row in self.rows], here, there)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at is not None and self.rows:
            last = self.rows[-1].geometry().bottom()
            top = self.rows[self._drop_at].y() if self._drop_at < len(self.rows) else last
            line = QRect(0, max(top - _LINE // 2, 0), self.width(), _LINE)
            QPainter(self).fillRect(line, self._theme.colour("accent"))

    def _make(self, stage: Stage) -> StageRow:
        row = StageRow(self._theme, stage)
        row.moved.connect(lambda step: self.shift(row.stage.id, step))
        self.row_made.emit(row)
        return row

    def _ask(self, order: list[int], here: int, there: int) -> None:
        name = self.rows[here].stage.name
        order.insert(there, order.pop(here))
        self.reordered.emit(tuple(order))
        announce(self, fill(self.tr("%1 moved, %2 of %3"), name, there + 1, len(order)))

    def _dragged(self, mime: QMimeData) -> int | None:
        """Return the place of the stage that is being dragged."""
        text = bytes(mime.data(MIME).data()).decode() if mime.hasFormat(MIME) else ""
        ids = [str(row.stage.id) for row in self.rows]
        return ids.index(text) if text in ids else None

    def _place_at(self, y: int) -> int:
        """Return the place of the row before which something let go at `y` would stand."""
        return sum(1 for row in self.rows if row.geometry().center().y() < y)

    def _show_drop(self, place: int | None) -> None:
        self._drop_at = place
        self.update()

    def _order_tabs(self) -> None:
        stops = [
            stop
            for row in self.rows
            for stop in (row.handle, row.swatch, row.name, row.customer_from, row.limit, row.more)
        ]
        for before, after in zip(stops, stops[1:], strict=False):
            QWidget.setTabOrder(before, after)
