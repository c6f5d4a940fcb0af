"""A button that says whose records are shown, everyone's or a segment's, and opens a menu of the segments."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ui.common.buttons import MenuButton
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.theme.theme import Theme

if TYPE_CHECKING:  # the board is painted before segments are read
    from tracker.domain.customer_table import SavedSegment

_LONGEST = 28  # letters of a name on the button


class SegmentButton(MenuButton):
    """Shows the segment chosen, or Everyone; a screen may add entries of its own below the segments."""

    chosen = Signal(object)  # SavedSegment, or None for everyone

    def __init__(self, theme: Theme) -> None:
        """Make it show everyone."""
        super().__init__(theme.icon("chevron-down"))
        self.segment: SavedSegment | None = None
        self.changed = False  # whether the filter shown is no longer that of the segment
        self.more: Callable[[QMenu], None] | None = None
        self._segments: Sequence[SavedSegment] = ()
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setToolTip(self.tr("Whose records are shown: everyone's, or those in a segment"))
        self._show()

    def show_segments(self, segments: "Sequence[SavedSegment]") -> None:
        """Offer these segments; the chosen one is kept by its id, and let go where it is not there any more."""
        self._segments = segments
        kept = self.segment.id if self.segment else None
        self.choose(next((one for one in segments if one.id == kept), None), changed=self.changed)

    def choose(self, segment: "SavedSegment | None", *, changed: bool = False) -> None:
        """Show a segment, or everyone, as chosen, without a signal; `changed`: by a filter that is not quite its."""
        self.segment, self.changed = segment, changed and segment is not None
        self._show()

    def pick(self, segment: "SavedSegment | None") -> None:
        """Choose as an entry of the menu does."""
        self.choose(segment)
        self.chosen.emit(segment)

    def _show(self) -> None:
        name = self.segment.name if self.segment else self.tr("Everyone")
        shown = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
        shown = shown.replace("&", "&&")
        self.setText(
            fill(self.tr("%1, changed", "a segment whose filter was changed"), shown) if self.changed else shown
        )
        self.setAccessibleName(fill(self.tr("Shown: %1"), name))
        self.updateGeometry()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for one in (None, *self._segments):
            entry = QAction(one.name.replace("&", "&&") if one else self.tr("Everyone"), menu)
            entry.setCheckable(True)
            entry.setChecked((one.id if one else None) == (self.segment.id if self.segment else None))
            entry.triggered.connect(lambda _=False, one=one: self.pick(one))
            group.addAction(entry)
            menu.addAction(entry)
        if self.more is not None:
            menu.addSeparator()
            self.more(menu)
