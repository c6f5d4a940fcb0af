"""The recipes of the stages and which of their steps were done, as reports read them."""

from array import array
from itertools import chain
from typing import Any

from tracker.domain.report_data import RecipeFacts
from tracker.queries.report_parts.sql_pieces import day_number, meant
from tracker.storage.tables import database


def recipes(_: Any = None) -> tuple[RecipeFacts, ...]:
    """Return the steps that are part of a recipe now, by stage in the recipe's order."""
    rows = database.execute_sql("SELECT id, stage_id FROM recipe_step WHERE NOT removed ORDER BY stage_id, position")
    return tuple(RecipeFacts(step, stage) for step, stage in rows)


def ticks(only: Any = None) -> "array[int]":
    """Return which steps were done with everyone who is meant, as `ReportData` keeps them; of removed steps too."""
    condition, values = meant("customer_id", only)
    rows = database.execute_sql(
        f"SELECT step_id, entry_id, {day_number('ticked_at')} FROM recipe_tick WHERE {condition}",
        values,
    )
    return array("q", chain.from_iterable(rows))


def entries(only: Any = None) -> "array[int]":
    """Return the entry of the stage log that began each stay, in the order of `stay_table`."""
    condition, values = meant("customer_id", only)
    rows = database.execute_sql(
        f"SELECT id FROM stage_move WHERE {condition} ORDER BY customer_id, occurred_at, id", values
    )
    return array("q", chain.from_iterable(rows))
