"""The recipe of a stage, to be written: what the shop does with each customer there. Every change is saved at once."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.commands.recipes import AddRecipeStep, EditRecipeStep, RemoveRecipeStep, ReorderRecipe
from tracker.domain.changes import Changes
from tracker.domain.recipes import RecipeLine
from tracker.queries.recipes import stage_recipes
from ui.board.recipe_row import RecipeRow
from ui.common.announce import announce
from ui.common.buttons import button
from ui.common.form_keys import FormKeys
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.theme.theme import Theme

_WIDTH = 520


class RecipePanel(Overlay):
    """Lists the steps of one stage; a step is added by typing it and Enter."""

    def __init__(self, window: QWidget, session: Session, theme: Theme, toast: Toast) -> None:
        """Make it closed; `open_for` opens it for a stage."""
        super().__init__(window, _WIDTH)
        self._session, self._theme, self._toast = session, theme, toast
        self._stage_id, self._stage = 0, ""
        self._steps: Sequence[RecipeLine] = ()
        self.rows: list[RecipeRow] = []
        self._means = plain_label(role="small", wrap=True)
        self._nothing = plain_label(role="muted", wrap=True)
        self.new = QLineEdit()
        self.add = button()
        self.done = button("primary")
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._keys = FormKeys(self)
        self._keys.watch(self.new)
        self._keys.submitted.connect(self._add)
        self.new.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.done.clicked.connect(self.dismiss)
        session.changed.connect(self._read_if_touched)
        self._lay_out()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(fill(self.tr("Recipe of %1"), self._stage))
        self._means.setText(
            self.tr("What you do with each customer in this stage. The steps are ticked off on the customer's page.")
        )
        self._nothing.setText(self.tr("No steps yet. For example: “Send the offer”, “Ring after three days”."))
        self.new.setPlaceholderText(self.tr("Another step…"))
        self.new.setAccessibleName(self.tr("Another step"))
        self.add.setText(self.tr("Add"))
        self.done.setText(self.tr("Close"))

    def open_for(self, stage_id: int, stage: str) -> None:
        """Show the recipe of a stage, by its id and name."""
        self._stage_id, self._stage = stage_id, stage
        self._show({})
        self.new.clear()
        self.retranslate()
        self.open(self.new)
        self._read()

    def shift(self, step_id: int, turn: int) -> None:
        """Move a step up (-1) or down (1); nothing happens at the ends."""
        order = [step.id for step in self._steps]
        here = order.index(step_id)
        there = here + turn
        if 0 <= there < len(order):
            text = self._steps[here].text
            order.insert(there, order.pop(here))
            self._session.do(ReorderRecipe(self._stage_id, tuple(order)))
            announce(self, fill(self.tr("%1 moved, %2 of %3"), text, there + 1, len(order)))

    def _read(self) -> None:
        self._session.read(stage_recipes, self._show, view="recipe", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self.is_open and changes.touches("recipe_step"):
            self._read()

    def _show(self, recipes: Mapping[int, Sequence[RecipeLine]]) -> None:
        self._steps = recipes.get(self._stage_id, ())
        kept = {row.step_id: row for row in self.rows}
        self.rows = [kept.pop(step.id) if step.id in kept else self._make(step.id) for step in self._steps]
        for old in kept.values():
            self._drop(old)
        for place, (row, step) in enumerate(zip(self.rows, self._steps, strict=True)):
            row.show_step(step.text, place, len(self._steps))
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        self._nothing.setVisible(not self._steps)
        stops = [stop for row in self.rows for stop in row.tab_stops]
        for before, after in pairwise([*stops, self.new, self.add, self.done]):
            QWidget.setTabOrder(before, after)

    def _make(self, step_id: int) -> RecipeRow:
        row = RecipeRow(self._theme, step_id)
        row.reworded.connect(lambda text: self._session.do(EditRecipeStep(step_id, text)))
        row.moved.connect(lambda turn: self.shift(step_id, turn))
        row.removed.connect(partial(self._remove, row))
        return row

    def _drop(self, row: RecipeRow) -> None:
        if row.isAncestorOf(self.window().focusWidget() or self):
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add(self) -> None:
        text = self.new.text()
        if text.strip():
            self._session.do(AddRecipeStep(self._stage_id, text), lambda _: self.new.clear())

    def _remove(self, row: RecipeRow) -> None:
        text = fill(self.tr("Took “%1” off the recipe"), row.edit.saved)

        def tell(_: object) -> None:
            self._toast.show_text(text, (ToastAction(self.tr("Undo"), self._session.undo),))
            self._toast.raise_()

        self._session.do(RemoveRecipeStep(row.step_id), tell)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.new, 1)
        line.addWidget(self.add)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.done)
        for widget in (self._means, self._nothing):
            self.panel.body.addWidget(widget)
        self.panel.body.addLayout(self._column)
        self.panel.body.addLayout(line)
        self.panel.body.addLayout(last)
