"""One goal in the list: what is wished for, and its place among the others."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.domain.goals import Goal
from ui.common.buttons import icon_button
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.text import goals as say
from ui.text.fill import fill
from ui.theme.theme import Theme

_STEPS = {"Alt+Up": -1, "Alt+Down": 1}


class GoalRow(QWidget):
    """Shows a goal with what can be done with it; Alt and the up and down arrows move it."""

    moved = Signal(int)  # -1: up, 1: down
    edited = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme, goal: Goal) -> None:
        """Show a goal."""
        super().__init__()
        self.goal = goal
        self.name, self.wanted = plain_label(wrap=True), plain_label(role="muted", wrap=True)
        self.name.setProperty("strong", True)
        icons = ("arrow-up", "arrow-down", "edit", "trash")
        self.up, self.down, self.edit, self.delete = (icon_button(theme.icon(one), "", "flat") for one in icons)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(2)
        row.addLayout(words, 1)
        for one in self.buttons:
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        for keys, step in _STEPS.items():  # a button would take the arrows for going to its neighbour
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.moved.emit, step))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.edit.clicked.connect(self.edited)
        self.delete.clicked.connect(self.deleted)
        keep_translated(self, self.retranslate)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be pressed, in reading order."""
        return (self.up, self.down, self.edit, self.delete)

    def retranslate(self) -> None:
        """Set the words."""
        name = say.goal_name(self.goal)
        self.name.setText(name)
        self.wanted.setText(say.wanted_until(self.goal))
        for one, tip, spoken in (
            (self.up, self.tr("Move up (Alt+↑)"), self.tr("Move up: %1")),
            (self.down, self.tr("Move down (Alt+↓)"), self.tr("Move down: %1")),
            (self.edit, self.tr("Change"), self.tr("Change: %1")),
            (self.delete, self.tr("Delete"), self.tr("Delete: %1")),
        ):
            one.setToolTip(tip)
            one.setAccessibleName(fill(spoken, name))

    def show_goal(self, goal: Goal, *, first: bool, last: bool) -> None:
        """Show a goal as it is kept, and whether it is the first or last."""
        self.goal = goal
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.retranslate()
