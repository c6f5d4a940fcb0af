"""The form of one goal: what counts, how often, how much."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from tracker.commands.goals import NewGoal
from tracker.domain.errors import TrackerError
from tracker.domain.goal_errors import GoalEndsEarly, GoalStageMissing
from tracker.domain.goals import Goal, Metric, Span, period_of
from tracker.domain.stages import Stage
from ui.common.buttons import button
from ui.common.calm_fields import CalmBox
from ui.common.day_field import DayField
from ui.common.form_keys import FormKeys, submit_button, submit_shortcut
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.goals.amount import AmountUnclear, read_growth, read_target
from ui.text import goals as say
from ui.text.errors import error_sentence

_NUMBER, _GROWTH = "number", "growth"
_FIRST_GROWTH = 50  # permille: what is offered for a new goal
_AMOUNT_WIDTH = 110


class GoalForm(QFrame):
    """Takes a new goal or changes one; `submitted` carries the goal as typed, and the id of the one changed."""

    submitted = Signal(object, object)  # NewGoal, id of a goal or None for a new one
    given_up = Signal()

    def __init__(self) -> None:
        """Make it for a new goal."""
        super().__init__()
        self.goal: Goal | None = None
        self.counts, self.stage, self.span, self.kind = (CalmBox() for _ in range(4))
        self.amount = QLineEdit()
        self.ends, self.until = QCheckBox(), DayField()
        self.title = plain_label(role="heading")
        self.problem = plain_label(role="bad", wrap=True)
        self.save, self.cancel = submit_button(), button()
        for combo, keys in ((self.counts, tuple(Metric)), (self.span, tuple(Span)), (self.kind, (_GROWTH, _NUMBER))):
            for key in keys:
                combo.addItem("", str(key))
        self._amount = QWidget()
        self.fields = {
            "metric": LabelledField(self.counts),
            "stage": LabelledField(self.stage),
            "span": LabelledField(self.span),
            "amount": LabelledField(self._amount),
        }
        self.keys = FormKeys(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Change a goal") if self.goal else self.tr("New goal"))
        for place, metric in enumerate(Metric):
            self.counts.setItemText(place, say.metric_name(metric))
        for place, span in enumerate(Span):
            self.span.setItemText(place, say.span_name(span))
        self.kind.setItemText(0, say.growth_name(self.span.currentData()))
        self.kind.setItemText(1, self.tr("in all"))
        self.fields["metric"].set_words(self.tr("What counts"), say.metric_meaning(self.counts.currentData()))
        self.fields["stage"].set_words(self.tr("Which stage"))
        self.fields["span"].set_words(self.tr("How often"))
        self.fields["amount"].set_words(self.tr("How much"))
        self.amount.setAccessibleName(self.tr("How much"))
        self.kind.setAccessibleName(self.tr("A number, or a growth"))
        self.ends.setText(self.tr("Only until"))
        self.until.setAccessibleName(self.tr("Last day"))
        self.save.setText(self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))

    def show_goal(self, goal: Goal | None, stages: Sequence[Stage], today: date) -> None:
        """Show a goal to change, or with None what is offered for a new one."""
        self.goal = goal
        self.stage.clear()
        for stage in stages:
            self.stage.addItem(stage.name, stage.id)
        if goal and goal.stage_id and self.stage.findData(goal.stage_id) < 0:
            self.stage.addItem(goal.stage, goal.stage_id)  # removed since
        self._choose(self.counts, goal.metric if goal else Metric.NEW_CUSTOMERS)
        self._choose(self.span, goal.span if goal else Span.MONTH)
        begins = next((stage.id for stage in stages if stage.customer_from), None)
        self._choose(self.stage, goal.stage_id if goal and goal.stage_id else begins)
        growth = goal.growth_permille if goal else _FIRST_GROWTH
        self._choose(self.kind, _NUMBER if growth is None else _GROWTH)
        self.amount.setText(say.growth_number(growth) if growth is not None else str(goal.target if goal else ""))
        with QSignalBlocker(self.ends):
            self.ends.setChecked(bool(goal and goal.ends_on))
        last = period_of(Span.YEAR, today).last or today
        self.until.show_day(goal.ends_on if goal and goal.ends_on else last)
        self.until.setEnabled(self.ends.isChecked())
        self._show_problem("")
        self._adapt()

    def submit(self) -> None:
        """Tell what is typed, or say what is wrong with it."""
        if self.keys.is_composing or not self.isVisible():
            return
        try:
            grows = self.kind.currentData() == _GROWTH
            target = None if grows else read_target(self.amount.text())
            growth = read_growth(self.amount.text()) if grows else None
        except AmountUnclear as unclear:
            self._show_problem(str(unclear), self.amount)
            return
        reached = self.counts.currentData() == Metric.REACHED
        stage = self.stage.currentData() if reached else None
        until = self.until.day if self.ends.isChecked() else None
        wanted = NewGoal(self.counts.currentData(), self.span.currentData(), target, growth, stage, None, until)
        self.submitted.emit(wanted, self.goal.id if self.goal else None)

    def refuse(self, error: TrackerError) -> None:
        """Say why it was not saved, beside the field that is meant."""
        field: QWidget = self.amount
        if isinstance(error, GoalStageMissing):
            field = self.stage
        elif isinstance(error, GoalEndsEarly):
            field = self.until
        self._show_problem(error_sentence(error), field)

    def _show_problem(self, sentence: str, field: QWidget | None = None) -> None:
        self.fields["amount"].show_problem(sentence if field is self.amount else "")
        self.problem.setText(sentence if field is not self.amount else "")
        self.problem.setVisible(bool(self.problem.text()))
        if field is not None:
            field.setFocus()
        if field is self.amount:
            self.amount.selectAll()

    def _adapt(self) -> None:
        """Fit what is asked to what is chosen."""
        self.fields["stage"].setVisible(self.counts.currentData() == Metric.REACHED)
        self.retranslate()

    def _choose(self, combo: QComboBox, data: object) -> None:
        combo.setCurrentIndex(max(0, combo.findData(data)))

    def _connect(self) -> None:
        self.keys.watch(self.amount)
        self.keys.submitted.connect(self.submit)
        self.shortcut = submit_shortcut(self, self.submit)
        self.amount.returnPressed.connect(self.submit)
        self.amount.textEdited.connect(lambda _: self._show_problem(""))
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.given_up)
        self.counts.currentIndexChanged.connect(lambda _: self._adapt())
        self.span.currentIndexChanged.connect(lambda _: self._adapt())
        self.ends.toggled.connect(self.until.setEnabled)

    def _lay_out(self) -> None:
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.amount.setFixedWidth(_AMOUNT_WIDTH)
        much = QHBoxLayout(self._amount)
        much.setContentsMargins(0, 0, 0, 0)
        much.setSpacing(8)
        much.addWidget(self.amount)
        much.addWidget(self.kind, 1)
        self._amount.setFocusProxy(self.amount)
        over = QHBoxLayout()
        over.setSpacing(8)
        over.addWidget(self.ends)
        over.addWidget(self.until)
        over.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        for field in self.fields.values():
            column.addWidget(field)
        column.addLayout(over)
        column.addWidget(self.problem)
        column.addLayout(buttons)
