"""Writes about the recipe of a stage: its steps, and what was done of them for a customer."""

from dataclasses import dataclass

from tracker.commands.customers import name_of
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.domain.record_errors import StepEmpty, StepOutOfReach
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.recipe_rows import present_entry
from tracker.storage.tables import RecipeStep, RecipeTick, Stage


@dataclass(frozen=True, slots=True)
class AddRecipeStep:
    """Add a step at the end of a stage's recipe. The result is its id.

    Raises:
        RecordMissing: the stage was removed in the meantime.
        StepEmpty: the text is blank.
    """

    stage_id: int
    text: str

    def apply(self, context: Context) -> int:
        """Write it."""
        context.facts["stage"] = _stage_name(self.stage_id)
        text = _filled(self.text)
        ids = _ids_of(self.stage_id)
        return int(RecipeStep.create(stage=self.stage_id, text=text, position=len(ids)).id)


@dataclass(frozen=True, slots=True)
class EditRecipeStep:
    """Say a step in other words; its ticks stay.

    Raises:
        RecordMissing: the step, or its stage, was removed in the meantime.
        StepEmpty: the text is blank.
    """

    step_id: int
    text: str

    def apply(self, context: Context) -> None:
        """Write it."""
        step = _existing(self.step_id)
        context.facts["stage"] = _stage_name(step.stage_id)
        text = _filled(self.text)
        RecipeStep.update(text=text).where(RecipeStep.id == self.step_id, RecipeStep.text != text).execute()


@dataclass(frozen=True, slots=True)
class RemoveRecipeStep:
    """Take a step off a recipe; what was ticked of it is kept. Raises RecordMissing."""

    step_id: int

    def apply(self, context: Context) -> None:
        """Mark it as removed."""
        step = _existing(self.step_id)
        context.facts["stage"] = _stage_name(step.stage_id)
        RecipeStep.update(removed=True).where(RecipeStep.id == self.step_id).execute()
        _number([one for one in _ids_of(step.stage_id) if one != self.step_id])


@dataclass(frozen=True, slots=True)
class ReorderRecipe:
    """Put the steps of a stage's recipe into this order; those not named keep their place among the others.

    Raises:
        RecordMissing: the stage or a step was removed in the meantime.
    """

    stage_id: int
    step_ids: tuple[int, ...]

    def apply(self, context: Context) -> None:
        """Write the positions, which count from 0."""
        context.facts["stage"] = _stage_name(self.stage_id)
        every = _ids_of(self.stage_id)
        for step_id in self.step_ids:
            if step_id not in every:
                raise RecordMissing("recipe_step", step_id)
        named = iter(self.step_ids)
        _number([next(named) if step_id in self.step_ids else step_id for step_id in every])


@dataclass(frozen=True, slots=True)
class TickStep:
    """Note that a step was done for a customer during their present stay; one who comes back starts afresh.

    Raises:
        RecordMissing: the customer was deleted for ever, or the step or its stage removed in the meantime.
        StepOutOfReach: the customer is not in the stage of the step now, is archived or in the trash.
    """

    customer_id: int
    step_id: int

    def apply(self, context: Context) -> None:
        """Write the tick, once."""
        entry = _entry_for(self.customer_id, self.step_id, context)
        if not RecipeTick.select().where(RecipeTick.step == self.step_id, RecipeTick.entry == entry).exists():
            RecipeTick.create(
                step=self.step_id,
                entry=entry,
                customer=self.customer_id,
                ticked_at=context.stamp,
                author=context.author,
            )


@dataclass(frozen=True, slots=True)
class UntickStep:
    """Note that a step was not done for a customer during their present stay after all.

    Raises:
        RecordMissing, StepOutOfReach: as TickStep.
    """

    customer_id: int
    step_id: int

    def apply(self, context: Context) -> None:
        """Delete the tick, where there is one."""
        entry = _entry_for(self.customer_id, self.step_id, context)
        RecipeTick.delete().where(RecipeTick.step == self.step_id, RecipeTick.entry == entry).execute()


def _entry_for(customer_id: int, step_id: int, context: Context) -> int:
    """Return the entry that a tick belongs to now, and put into the facts whom and what it is about."""
    step, name = _existing(step_id), name_of(customer_id)
    stage = _stage_name(step.stage_id)
    entry = present_entry(customer_id, step.stage_id)
    if entry is None:
        raise StepOutOfReach(name, stage)
    context.facts.update(name=name, other=step.text)
    return entry


def _ids_of(stage_id: int) -> list[int]:
    query = RecipeStep.select(RecipeStep.id).where(RecipeStep.stage == stage_id, ~RecipeStep.removed)
    return [row[0] for row in fetch_rows(query.order_by(RecipeStep.position, RecipeStep.id))]


def _number(step_ids: list[int]) -> None:
    for position, step_id in enumerate(step_ids):
        RecipeStep.update(position=position).where(RecipeStep.id == step_id, RecipeStep.position != position).execute()


def _existing(step_id: int) -> RecipeStep:
    step = RecipeStep.get_or_none(RecipeStep.id == step_id, ~RecipeStep.removed)
    if step is None:
        raise RecordMissing("recipe_step", step_id)
    return step


def _stage_name(stage_id: int) -> str:
    found = fetch_one(Stage.select(Stage.name).where(Stage.id == stage_id, ~Stage.removed))
    if found is None:
        raise RecordMissing("stage", stage_id)
    return str(found[0])


def _filled(text: str) -> str:
    text = " ".join(clean_text(text).split())
    if not text:
        raise StepEmpty
    return text
