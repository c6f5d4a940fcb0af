"""Where the panels of Today stand: in two columns, or in one where there is less room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

_NARROW = 920
_SIDE = 304
_GAP = 12
_MARGINS = 32  # of the page


class Columns(QScrollArea):
    """The widest panels on top, smaller ones two and two below it, the rest at the side or below these.

    Where two beside each other have no room, as with long words, they stand one below the other.
    """

    def __init__(self, first: Sequence[QWidget], pair: Sequence[QWidget], side: Sequence[QWidget]) -> None:
        """Put them in their places; who is hidden leaves no gap."""
        super().__init__()
        self._pair, self._side = tuple(pair), tuple(side)
        self._placed: tuple[bool, bool, tuple[QWidget, ...]] | None = None
        self._below = QHBoxLayout()
        self._below.setSpacing(_GAP)
        self._halves = [QVBoxLayout(), QVBoxLayout()]
        for half in self._halves:
            half.setSpacing(_GAP)
            self._below.addLayout(half)
        self._column = QWidget()
        self._stack = QVBoxLayout(self._column)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(_GAP)
        self._spacers = [QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding) for _ in range(3)]
        left = QVBoxLayout()
        left.setSpacing(_GAP)
        for panel in first:
            left.addWidget(panel)
        left.addLayout(self._below)
        left.addStretch(1)
        inside = QWidget()
        for panel in (*first, *self._pair, *self._side):
            panel.setParent(inside)  # before it is shown: it would be a window of its own
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(_GAP)
        across.addLayout(left, 1)
        across.addWidget(self._column)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, width: int) -> None:
        """Arrange the panels that are shown for a page of this width."""
        narrow = width < _NARROW
        shown = tuple(one for one in (*self._pair, *self._side) if not one.isHidden())
        pair = [one for one in self._pair if one in shown]
        paired = narrow or _wide(pair[::2]) + _GAP + _wide(pair[1::2]) <= width - _SIDE - 2 * _GAP - _MARGINS
        if self._placed == (narrow, paired, shown):
            return
        self._placed = narrow, paired, shown
        layouts = (*self._halves, self._stack)
        for layout, spacer in zip(layouts, self._spacers, strict=True):
            for panel in (*self._pair, *self._side):
                layout.removeWidget(panel)  # takeAt would leave an item behind that keeps its old height
            layout.removeItem(spacer)
        below = (pair[::2], pair[1::2]) if paired else (pair, [])
        sides = (pair, self._side) if narrow else below
        for place, (half, panels) in enumerate(zip(self._halves, sides, strict=True)):
            here = [panel for panel in panels if panel in shown]
            for panel in here:
                half.addWidget(panel)
            if narrow:
                _fill_up(half, self._spacers[place])
            self._below.setStretch(place, 1 if here else 0)
        for panel in shown:
            if not narrow and panel in self._side:
                self._stack.addWidget(panel)
        _fill_up(self._stack, self._spacers[-1])
        for panel in shown:
            panel.show()  # a new parent hides it until the next event, and whoever asks before takes it for hidden
        self._column.setVisible(not narrow and any(panel in shown for panel in self._side))
        self._column.setFixedWidth(_SIDE)


def _wide(panels: Sequence[QWidget]) -> int:
    """Return how wide the widest of some panels has to be at least."""
    return max((panel.minimumSizeHint().width() for panel in panels), default=0)


def _fill_up(layout: QVBoxLayout, spacer: QSpacerItem) -> None:
    """Let a spacer take all the room that is left."""
    layout.addItem(spacer)
    layout.setStretch(layout.count() - 1, 1)
