"""Today opens: every list with its count. The floor counts over everybody by raw sqlite3, and reads whom it shows."""

import sqlite3
from datetime import timedelta

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import clock
from tracker.queries.today import ROWS, today
from tracker.workspace import open_reader

SHOWN = "archived_on IS NULL AND trashed_at IS NULL"
LASTED = (
    'SELECT stage_id, "left_day" - "entered_day", count(*) FROM stay'
    " WHERE left_day IS NOT NULL AND stage_id IS NOT NULL AND began <> 1"
    ' GROUP BY stage_id, "left_day" - "entered_day"'
)
WAITING = (
    f"SELECT id, stage_since FROM customer NOT INDEXED WHERE {SHOWN} AND stage_id IS NOT NULL AND stage_since < ?"
    " AND last_contact_at < ? AND NOT EXISTS"
    " (SELECT 1 FROM interaction WHERE customer_id = customer.id AND occurred_at >= ?)"
)
DUE = (
    "SELECT customer_id FROM follow_up JOIN customer ON customer.id = customer_id"
    f" WHERE done_at IS NULL AND due_on <= ? AND {SHOWN} ORDER BY due_on"
)
PEOPLE = """SELECT customer.id, customer.name, company, stage.name, colour, interaction.occurred_at, interaction.note,
 (SELECT typed FROM phone WHERE customer_id = customer.id LIMIT 1)
FROM customer LEFT JOIN stage ON stage.id = stage_id LEFT JOIN interaction ON interaction.id =
 (SELECT id FROM interaction WHERE customer_id = customer.id ORDER BY occurred_at DESC LIMIT 1)
WHERE customer.id IN ({})"""


def today_opens(place: Place) -> Compared:
    """Read all of Today."""
    shop = place.copy_of_shop()
    with raw_file(place.copy_of_shop()) as file, open_reader(shop):
        return compare(lambda: timed(lambda: today(clock()), 5), lambda: timed(lambda: _raw_today(file), 5))


def _raw_today(file: sqlite3.Connection) -> object:
    long_ago, lately, soon = ((clock().date() - timedelta(days=days)).isoformat() for days in (120, 60, -7))
    file.execute(LASTED).fetchall()
    stuck = file.execute(WAITING, (long_ago, lately, lately)).fetchall()
    due = file.execute(DUE, (soon,)).fetchall()
    shown = [row[0] for row in (*stuck[:ROWS], *due[: 3 * ROWS])]
    return file.execute(PEOPLE.format(",".join("?" * len(shown))), shown).fetchall()


BENCHES = (Bench("Today opens", 2, today_opens),)
