"""A frame of the board while 10,000 cards are scrolled, against the blit of a ready picture of the whole board.

All five columns scroll at once, which nobody's hand does. The cards seen have been drawn before, as they have been
while somebody scrolls to and fro. Needs a QApplication; `python -m tests.bench.board_frame` prints the ratio.
"""

from functools import cache
from time import perf_counter

from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tracker.domain.records import BoardCard, BoardColumn
from tracker.domain.stages import Stage
from ui.board.area import BoardArea
from ui.override import override
from ui.theme.theme import Scheme, Theme

BUDGET = 4.0
CARDS = 10_000
FRAMES = 100
STEP = 7  # pixels a frame
SIZE = (1060, 690)
NAMES = ("Jana Nováková", "林志明", "John Smith", "Kavárna U Lípy", "Lukáš Procházka")


def ours() -> float:
    """Return the seconds one frame takes: scroll every column by a few pixels and show it."""
    bars = [column.view.verticalScrollBar() for column in _board().columns if not column.folded]
    for step in (STEP, -STEP):  # on the way down the cards are drawn
        began = perf_counter()
        for _ in range(FRAMES):
            for bar in bars:
                bar.setValue(bar.value() + step)
            QApplication.processEvents()
        seconds = (perf_counter() - began) / FRAMES
    return seconds


def floor() -> float:
    """Return the seconds that showing a ready picture takes."""
    still = _still()
    began = perf_counter()
    for _ in range(FRAMES):
        still.update()
        QApplication.processEvents()
    return (perf_counter() - began) / FRAMES


class _Still(QWidget):
    """Shows a picture."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture
        self.resize(picture.deviceIndependentSize().toSize())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)


@cache
def _theme() -> Theme:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return Theme(app, Scheme.LIGHT)


@cache
def _board() -> BoardArea:
    from datetime import date

    area = BoardArea(_theme(), lambda: date(2026, 1, 31))
    stages = [Stage(number, "", f"Stage {number}", number, "#0f8a6d", False, False) for number in range(1, 6)]
    columns = []
    for stage in stages:
        ids = tuple(range(stage.id, CARDS, 5))
        cards = tuple(
            BoardCard(
                one, f"{NAMES[one % 5]} {one}", "", "2026-01-10", "2026-02-01", None, "visit", "2026-01-29", "A note"
            )
            for one in ids
        )
        columns.append(BoardColumn(stage, len(ids), ids, cards))
    area.show_columns([*columns, BoardColumn(None, 0, (), ())], {None})
    area.resize(*SIZE)
    area.show()
    QApplication.processEvents()
    return area


@cache
def _still() -> _Still:
    still = _Still(_board().grab())
    still.show()
    QApplication.processEvents()
    return still


if __name__ == "__main__":
    application = QApplication([])
    rounds = [(ours(), floor()) for _ in range(6)][1:]
    mine, least = (sorted(one)[len(one) // 2] for one in zip(*rounds, strict=True))
    print(f"ours {mine * 1e3:.2f} ms, floor {least * 1e3:.2f} ms, ratio {mine / least:.2f} (budget {BUDGET})")  # noqa: T201
