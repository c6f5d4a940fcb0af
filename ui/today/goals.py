"""The goals of these days: how much is done, where an even pace would be, and the people behind it."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.override import override
from ui.session import Session
from ui.theme.theme import Theme
from ui.today.row import Row

if TYPE_CHECKING:  # the library is loaded while Today reads
    from tracker.domain.goals import GoalProgress

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BAR, _TICK, _TICK_WIDTH = 8.0, 14.0, 2.0
_MARGINS = (8, 5, 8, 6)


class GoalBar(QWidget):
    """A thin bar: what is done of the target, with a mark where it would be at an even pace."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self.done, self.pace, self.behind = 0.0, 0.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, done: float, pace: float, *, behind: bool) -> None:
        """Show what is done and what would be, as shares of the target; more than all of it fills the bar."""
        self.done, self.pace, self.behind = min(done, 1.0), min(pace, 1.0), behind
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, int(_TICK))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - _BAR) / 2, self.width(), _BAR)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        if self.done:
            painter.setClipRect(QRectF(0, 0, self.width() * self.done, self.height()))
            painter.setBrush(self._theme.colour("warn" if self.behind else "accent"))
            painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
            painter.setClipping(False)
        left = min(self.width() * self.pace, self.width() - _TICK_WIDTH)
        mark = QRectF(left, (self.height() - _TICK) / 2, _TICK_WIDTH, _TICK)
        painter.fillRect(mark, self._theme.colour("text"))


class GoalLine(Row):
    """One goal: its name, how much of it is done, the bar, and how it goes. Opens the people it counts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(theme, parent)
        self.last = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.progress: GoalProgress | None = None
        self.name, self.done, self.goes = plain_label(wrap=True), plain_label(), plain_label(role="muted", wrap=True)
        self.name.setProperty("strong", True)
        self.bar = GoalBar(theme, self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.goes)
        for one in (self.name, self.done, self.goes, self.bar):
            one.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_progress(self, progress: "GoalProgress") -> None:
        """Show how a goal goes."""
        from ui.text import goals as say

        self.progress = progress
        self.name.setText(say.goal_name(progress.goal))
        self.done.setText(say.done_words(progress))
        self.goes.setText(say.how_it_goes(progress))
        self.bar.setVisible(progress.target is not None)
        if progress.target is not None and progress.expected is not None:
            shares = (progress.done / progress.target, progress.expected / progress.target)
            self.bar.show_shares(*shares, behind=say.is_behind(progress))
        self.setAccessibleName(say.spoken_goal(progress))

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else QSize()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class GoalsPanel(Panel):
    """The goals meant for these days, in the owner's order; without any it offers to set one."""

    people_wanted = Signal(str, object)  # a title, list of customers
    edit_wanted = Signal(bool)  # whether a new one is to be set
    shown = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._theme = session, theme
        self._goals: tuple[GoalProgress, ...] = ()
        self.lines: list[GoalLine] = []
        self.nothing = plain_label(role="muted", wrap=True)
        self.edit, self.set_one = button("link"), button("link")
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(False))
        self.set_one.clicked.connect(lambda: self.edit_wanted.emit(True))
        self.body.removeWidget(self._heading)
        self.body.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.edit)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addLayout(head)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._column)
        self.body.addWidget(self.set_one, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.hide()  # until they are read
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("Goals"))
        self.edit.setText(self.tr("Change"))
        self.edit.setAccessibleName(self.tr("Change the goals"))
        self.nothing.setText(self.tr("Say what you want to reach each month, and see here every day how it goes."))
        self.set_one.setText(self.tr("Set a goal"))
        self.show_goals(self._goals)

    def read(self, day: date) -> None:
        """Read how the goals go on a day and show it."""
        self._session.read(partial(_progress, day), self._show, view="today goals", owner=self)

    def _show(self, goals: "Sequence[GoalProgress]") -> None:
        self.show_goals(goals)
        self.show()
        self.shown.emit()

    def show_goals(self, goals: "Sequence[GoalProgress]") -> None:
        """Show how these goals go; lines that stay are kept, so that the keyboard stays."""
        self._goals = tuple(goals)
        for place, progress in enumerate(goals):
            if place == len(self.lines):
                line = GoalLine(self._theme, self)
                line.clicked.connect(partial(self._open, line))
                self._column.addWidget(line)
                self.lines.append(line)
                QWidget.setTabOrder(self.lines[place - 1] if place else self.edit, line)
            self.lines[place].show_progress(progress)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(goals))
        self.edit.setVisible(bool(goals))
        self.nothing.setVisible(not goals)
        self.set_one.setVisible(not goals)

    def _open(self, line: GoalLine) -> None:
        if (progress := line.progress) is not None:
            from ui.text.goals import goal_name

            title, read = goal_name(progress.goal), partial(_people, progress)
            self._session.read(read, lambda ids: self.people_wanted.emit(title, ids), view="goal people", owner=self)


def _progress(day: date) -> "tuple[GoalProgress, ...]":
    from tracker.queries.goal_progress import goal_progress

    return goal_progress(day)


def _people(progress: "GoalProgress") -> list[int]:
    from tracker.queries.goal_progress import goal_people

    return goal_people(progress.goal.id, progress.day)
