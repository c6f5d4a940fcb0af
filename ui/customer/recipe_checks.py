"""The recipe of the stage a customer is in, as boxes to tick."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from tracker.commands.recipes import TickStep, UntickStep
from tracker.domain.changes import Changes
from tracker.domain.recipes import PresentRecipe, TickedStep
from tracker.queries.recipes import present_recipe
from ui.common.flow_layout import FlowLayout
from ui.common.labels import plain_label
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day

_LONGEST = 60  # letters of a step beside its box
_GAP = 14
_BOX_RIM = 3


class RecipeChecks(QWidget):
    """Reads the steps itself; it is not there while the stage has no recipe."""

    shown = Signal()  # there are other boxes than before

    def __init__(self, session: Session, toast: Toast) -> None:
        """Make it empty."""
        super().__init__()
        self._session, self._toast = session, toast
        self._id = 0
        self._recipe: PresentRecipe | None = None
        self.boxes: list[QCheckBox] = []
        self._heading = plain_label(role="muted")
        self._heading.setContentsMargins(0, _BOX_RIM, 0, 0)  # level with the words of the boxes
        self._boxes = QWidget()
        self._flow = FlowLayout(self._boxes, _GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._boxes.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._boxes, 1)
        self.hide()
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._show(self._recipe)

    @property
    def heading(self) -> str:
        """What stands before the boxes."""
        return self._heading.text()

    @property
    def tab_stops(self) -> Sequence[QWidget]:
        """What Tab stops at, in reading order."""
        return self.boxes

    def show_customer(self, customer_id: int) -> None:
        """Show the steps for a customer."""
        if customer_id != self._id:
            self._id = customer_id
            self._show(None)
        self._read()

    def _read(self) -> None:
        self._session.read(partial(present_recipe, self._id), self._show, view="present-recipe", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches("recipe_step", "recipe_tick"):  # of the rest the page hears
            self._read()

    def _show(self, recipe: PresentRecipe | None) -> None:
        self._recipe = recipe
        steps = recipe.steps if recipe is not None else ()
        same = [box.property("step") for box in self.boxes] == [step.id for step in steps]
        if not same:
            self._make_boxes(steps)
        for box, step in zip(self.boxes, steps, strict=True):
            _show_step(box, step)
            box.setToolTip(self._told(step))
        if recipe is not None:
            words = fill(self.tr("Recipe of %1: %2 of %3 done"), recipe.stage, recipe.done, len(steps))
            self._heading.setText(words)
        self.setVisible(recipe is not None)
        if not same:
            self.shown.emit()

    def _make_boxes(self, steps: Sequence[TickedStep]) -> None:
        for box in self.boxes:
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        for step in steps:
            box = QCheckBox()
            box.setProperty("step", step.id)
            box.clicked.connect(lambda ticked, step=step: self._tick(step.id, step.text, ticked=ticked))
            self._flow.addWidget(box)
            self.boxes.append(box)
        self._boxes.updateGeometry()

    def _told(self, step: TickedStep) -> str:
        if step.ticked_at is None:
            return step.text
        day = format_day(date.fromisoformat(step.ticked_at[:10]))
        if step.author:
            return fill(self.tr("%1. Done on %2 by %3"), step.text, day, step.author)
        return fill(self.tr("%1. Done on %2"), step.text, day)

    def _tick(self, step_id: int, text: str, *, ticked: bool) -> None:
        command = TickStep(self._id, step_id) if ticked else UntickStep(self._id, step_id)
        words = fill(self.tr("Done: %1") if ticked else self.tr("Not done after all: %1"), text)

        def tell(_: object) -> None:
            self._toast.show_text(words, (ToastAction(self.tr("Undo"), self._session.undo),))

        def refuse(error: object) -> None:
            self._show(self._recipe)
            self._session.failed.emit(error)
            self._read()

        self._session.do(command, tell, refuse)


def _show_step(box: QCheckBox, step: TickedStep) -> None:
    text = step.text if len(step.text) <= _LONGEST else step.text[: _LONGEST - 1] + "…"
    box.setText(text.replace("&", "&&"))
    box.setAccessibleName(step.text)
    box.setChecked(step.ticked_at is not None)
