"""Present stays as recipes see them, and ticks that belong to no stay they could."""

from tracker.storage.tables import database


def present_entry(customer_id: int, stage_id: int) -> int | None:
    """Return the entry of the stage log that began a customer's present stay in a stage.

    None where they are not there now, or not on the board.
    """
    found = database.execute_sql(
        "SELECT stay.id FROM stay JOIN customer ON customer.id = stay.customer_id WHERE customer_id = ?"
        " AND left_day IS NULL AND stay.stage_id = ? AND archived_on IS NULL AND trashed_at IS NULL",
        (customer_id, stage_id),
    ).fetchone()
    return None if found is None else int(found[0])


def wrong_ticks() -> list[int]:
    """Return the customers with a tick whose entry is another's or led to another stage; empty in a sound file."""
    found = database.execute_sql(
        "SELECT DISTINCT tick.customer_id FROM recipe_tick tick JOIN recipe_step step ON step.id = tick.step_id"
        " JOIN stage_move entry ON entry.id = tick.entry_id"
        " WHERE entry.customer_id <> tick.customer_id OR entry.to_stage_id IS NOT step.stage_id ORDER BY 1"
    )
    return [int(row[0]) for row in found.fetchall()]
