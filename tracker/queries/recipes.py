"""The recipes of the stages, and how far they were followed."""

import json
from collections.abc import Iterable

from tracker.domain.recipes import PresentRecipe, RecipeLine, TickedStep
from tracker.storage.tables import database

_HERE = "left_day IS NULL AND archived_on IS NULL AND trashed_at IS NULL"
_PRESENT = f"""
SELECT step.stage_id, stage.name, step.id, step.text, tick.ticked_at, coalesce(tick.author, '')
FROM stay JOIN customer ON customer.id = stay.customer_id
JOIN recipe_step step ON step.stage_id = stay.stage_id AND NOT step.removed
JOIN stage ON stage.id = step.stage_id AND NOT stage.removed
LEFT JOIN recipe_tick tick ON tick.step_id = step.id AND tick.entry_id = stay.id
WHERE stay.customer_id = ? AND {_HERE} ORDER BY step.position, step.id"""
_PROGRESS = """
SELECT stay.customer_id, count(tick.id), count(*)
FROM stay JOIN recipe_step step ON step.stage_id = stay.stage_id AND NOT step.removed
LEFT JOIN recipe_tick tick ON tick.step_id = step.id AND tick.entry_id = stay.id
WHERE stay.customer_id IN (SELECT value FROM json_each(?)) AND left_day IS NULL GROUP BY stay.customer_id"""


def stage_recipes() -> dict[int, tuple[RecipeLine, ...]]:
    """Return the recipe of each stage of the board that has one, by stage id, its steps in their order."""
    recipes: dict[int, list[RecipeLine]] = {}
    for stage, step, text in database.execute_sql(
        "SELECT stage_id, recipe_step.id, text FROM recipe_step JOIN stage ON stage.id = stage_id"
        " WHERE NOT recipe_step.removed AND NOT stage.removed ORDER BY recipe_step.position, recipe_step.id"
    ):
        recipes.setdefault(stage, []).append(RecipeLine(step, text))
    return {stage: tuple(steps) for stage, steps in recipes.items()}


def present_recipe(customer_id: int) -> PresentRecipe | None:
    """Return the recipe of the stage a customer is in with what was ticked during their present stay.

    None where that stage has no recipe, and for whoever is not on the board: left, archived, in the trash.
    """
    rows = database.execute_sql(_PRESENT, (customer_id,)).fetchall()
    if not rows:
        return None
    stage_id, stage, *_ = rows[0]
    return PresentRecipe(stage_id, stage, tuple(TickedStep(*row[2:]) for row in rows))


def recipe_progress(customer_ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Return steps ticked and steps in all, by customer, for those of these who are in a stage with a recipe."""
    if not database.execute_sql("SELECT EXISTS (SELECT 1 FROM recipe_step WHERE NOT removed)").fetchone()[0]:
        return {}
    rows = database.execute_sql(_PROGRESS, (json.dumps(list(customer_ids)),))
    return {customer: (done, steps) for customer, done, steps in rows}
