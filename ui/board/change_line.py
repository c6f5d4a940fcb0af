"""What became of the board since a past day, as words that open the people they count."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.common.buttons import button
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.formats import format_count, format_day

if TYPE_CHECKING:  # its arrays are loaded once a past day is looked at
    from tracker.reports.board_change import BoardChange

SORTS = ("forward", "back", "left", "won_back", "new", "archived", "other")


class ChangeLine(QWidget):
    """Says "Since then: 12 moved forward, 3 left"; each part is a button."""

    people_requested = Signal(str, object)  # title, list of customer ids

    def __init__(self) -> None:
        """Make it without a change to tell of."""
        super().__init__()
        self._change: BoardChange | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._since = plain_label(role="muted")
        self._nothing = plain_label(role="muted")
        row = FlowLayout(self, 10)
        row.addWidget(self._since)
        row.addWidget(self._nothing)
        for sort in SORTS:
            made = button("link")
            made.clicked.connect(lambda _=False, sort=sort: self._open(sort))
            self.buttons[sort] = made
            row.addWidget(made)
        keep_translated(self, self.retranslate)

    @property
    def text(self) -> str:
        """What it says."""
        shown: tuple[QLabel | QPushButton, ...] = (self._since, self._nothing, *self.buttons.values())
        return " ".join(one.text() for one in shown if not one.isHidden())

    def retranslate(self) -> None:
        """Set the words."""
        self._since.setText(self.tr("Since then:"))
        self.show_change(self._change)
        # as high without a button: what lies below does not jump while the day changes
        self.setMinimumHeight(next(iter(self.buttons.values())).sizeHint().height())

    def show_change(self, change: "BoardChange | None") -> None:
        """Tell of a change; None: it is not known yet."""
        self._change = change
        total = 0
        for sort, made in self.buttons.items():
            count = len(getattr(change, sort)) if change is not None else 0
            total += count
            made.setVisible(count > 0)
            # %n writes no groups
            made.setText(self._counted(sort)(count).replace(str(count), format_count(count)))
            made.setAccessibleDescription(self._title(sort))
        self._nothing.setText("…" if change is None else self.tr("nothing has changed"))
        self._nothing.setVisible(not total)

    def _open(self, sort: str) -> None:
        if self._change is not None:
            self.people_requested.emit(self._title(sort), list(getattr(self._change, sort)))

    def _counted(self, sort: str) -> Callable[[int], str]:
        counted: dict[str, Callable[[int], str]] = {
            "forward": lambda n: self.tr("%n moved forward", None, n),
            "back": lambda n: self.tr("%n moved back", None, n),
            "left": lambda n: self.tr("%n left", None, n),
            "won_back": lambda n: self.tr("%n came back", None, n),
            "new": lambda n: self.tr("%n new", None, n),
            "archived": lambda n: self.tr("%n archived", None, n),
            "other": lambda n: self.tr("%n moved by a change of the stages", None, n),
        }
        return counted[sort]

    def _title(self, sort: str) -> str:
        if self._change is None:
            return ""
        titles = {
            "forward": self.tr("Moved forward since %1"),
            "back": self.tr("Moved back since %1"),
            "left": self.tr("Left since %1"),
            "won_back": self.tr("Came back since %1"),
            "new": self.tr("New since %1"),
            "archived": self.tr("Archived since %1"),
            "other": self.tr("Moved by a change of the stages since %1"),
        }
        return fill(titles[sort], format_day(self._change.before))
