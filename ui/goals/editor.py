"""The goals of the shop, to be set, changed, put in order and taken away."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tracker.commands.goals import AddGoal, DeleteGoal, EditGoal, NewGoal, ReorderGoals
from tracker.domain.goals import Goal
from tracker.domain.stages import Stage
from tracker.queries.goals import goals
from tracker.queries.shop import shop_facts
from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.translated import keep_translated
from ui.goals.form import GoalForm
from ui.goals.row import GoalRow
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.goals import goal_name
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from tracker.domain.changes import Changes
    from tracker.domain.errors import TrackerError

_TABLES = ("goal", "stage")
_WIDTH = 560


class GoalsEditor(Overlay):
    """Lists the goals; a form for one opens below the list. Every change is a step of its own that undo takes back."""

    def __init__(self, window: QWidget, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it hidden over `window`."""
        super().__init__(window, _WIDTH)
        self._session, self._theme, self._today = session, theme, today
        self._goals: Sequence[Goal] = ()
        self._stages: Sequence[Stage] = ()
        self._closes_after = self._saving = False
        self._wants: str | None = None  # what is to be done once the goals are read: "list" or "new"
        self.rows: dict[int, GoalRow] = {}
        self.means = plain_label(role="muted", wrap=True)
        self.nothing = plain_label(role="muted", wrap=True)
        self.add, self.close_button = button("primary"), button()
        self.form = GoalForm()
        self.form.hide()
        self._lay_out()
        self.add.clicked.connect(lambda: self._begin(None))
        self.close_button.clicked.connect(self.dismiss)
        self.form.submitted.connect(self._save)
        self.form.given_up.connect(self._end)
        session.changed.connect(self._follow)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(self.tr("Goals"))
        self.means.setText(
            self.tr("What you want to reach in each month, quarter or year. Today shows every day how it goes.")
        )
        self.nothing.setText(self.tr("No goals yet. For example: 5 % more new customers each month."))
        self.add.setText(self.tr("Add a goal"))
        self.close_button.setText(self.tr("Close"))

    def open_list(self, *, new: bool = False) -> None:
        """Show the goals; with `new` begin one at once, and close when it is saved."""
        self._wants = "new" if new else "list"
        self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.form.isHidden() and not self._closes_after:
            event.accept()
            self._end()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        self._session.read(_goals_and_stages, self._show, view="goals", owner=self)

    def _show(self, found: tuple[list[Goal], tuple[Stage, ...]]) -> None:
        self._goals, self._stages = found
        for gone in self.rows.keys() - {goal.id for goal in self._goals}:
            self._drop(gone)
        for place, goal in enumerate(self._goals):
            row = self.rows.get(goal.id) or self._make(goal)
            row.show_goal(goal, first=place == 0, last=place == len(self._goals) - 1)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
        self.nothing.setVisible(not self._goals and self.form.isHidden())
        self._chain()
        wants, self._wants = self._wants, None
        if wants is not None:
            self._closes_after = wants == "new"
            self._show_form(visible=False)
            self.open(self.add)
            if wants == "new" or not self._goals:
                self._begin(None)

    def _begin(self, goal: Goal | None) -> None:
        self.form.show_goal(goal, self._stages, self._today())
        self._show_form(visible=True)
        self.place()
        self.form.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.amount.selectAll()

    def _end(self) -> None:
        """Put the form away."""
        goal = self.form.goal
        self._show_form(visible=False)
        if self._closes_after:
            self.dismiss()
        elif goal is not None and goal.id in self.rows:
            self.rows[goal.id].edit.setFocus()
        else:
            self.add.setFocus()

    def _show_form(self, *, visible: bool) -> None:
        self.form.setVisible(visible)
        self._line.setVisible(visible and bool(self._goals))
        self.add.setVisible(not visible)
        self.close_button.setVisible(not visible)
        self.nothing.setVisible(not visible and not self._goals)

    def _save(self, goal: NewGoal, goal_id: int | None) -> None:
        if self._saving:  # Enter was pressed again before the first was answered
            return
        self._saving = True
        command = AddGoal(goal) if goal_id is None else EditGoal(goal_id, goal)
        self._session.do(command, lambda _: self._saved(), self._refuse)

    def _saved(self) -> None:
        self._saving = False
        self._end()

    def _refuse(self, error: "TrackerError") -> None:
        self._saving = False
        self.form.refuse(error)

    def _shift(self, goal_id: int, step: int) -> None:
        order = [goal.id for goal in self._goals]
        here = order.index(goal_id)
        there = here + step
        if 0 <= there < len(order):
            order.insert(there, order.pop(here))
            self._session.do(ReorderGoals(tuple(order)))
            name = goal_name(self._goals[here])
            announce(self, fill(self.tr("%1 moved, %2 of %3"), name, there + 1, len(order)))

    def _make(self, goal: Goal) -> GoalRow:
        row = GoalRow(self._theme, goal)
        row.moved.connect(partial(self._shift, goal.id))
        row.edited.connect(lambda: self._begin(row.goal))
        row.deleted.connect(lambda: self._session.do(DeleteGoal(row.goal.id)))
        self.rows[goal.id] = row
        return row

    def _drop(self, goal_id: int) -> None:
        row = self.rows.pop(goal_id)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        place = self._list.indexOf(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if self.form.goal is not None and self.form.goal.id == goal_id:
            self._show_form(visible=False)
            had_focus = True
        if had_focus:
            left = [one for one in self.rows.values() if self._list.indexOf(one) >= 0]
            near = min(left, key=lambda one: abs(self._list.indexOf(one) - place), default=None)
            (near.delete if near else self.add).setFocus()

    def _chain(self) -> None:
        """Let Tab go in the order of reading."""
        rows = sorted(self.rows.values(), key=self._list.indexOf)
        stops: list[QWidget] = [one for row in rows for one in row.buttons]
        after_all: QWidget = self.form.counts
        for before, after in zip(stops, [*stops[1:], after_all], strict=False):
            QWidget.setTabOrder(before, after)

    def _follow(self, changes: "Changes") -> None:
        if self.is_open and changes.touches(*_TABLES):
            self._read()

    def _lay_out(self) -> None:
        self._line = QFrame()
        self._line.setObjectName("hairline")
        self._line.setFixedHeight(1)
        self._line.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        last = QHBoxLayout()
        last.setSpacing(8)
        for widget in (self.add, self.close_button):
            last.addWidget(widget)
        last.addStretch(1)
        body = self.panel.body
        body.addWidget(self.means)
        body.addWidget(self.nothing)
        body.addLayout(self._list)
        body.addWidget(self._line)
        body.addWidget(self.form)
        body.addLayout(last)


def _goals_and_stages() -> tuple[list[Goal], tuple[Stage, ...]]:
    return goals(), shop_facts().stages
