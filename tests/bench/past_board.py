"""The board of a past day: how many were in each column, and its first cards. The floor reads the same by sqlite3."""

import sqlite3
from datetime import timedelta

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import NOW
from tracker.queries.board import FIRST_CARDS
from tracker.queries.board_history import past_board
from tracker.workspace import open_reader

DAY = NOW.date() - timedelta(days=100)
THERE = "entered_day <= ? AND (left_day IS NULL OR left_day > ?)"
COUNTS = f"SELECT stage_id, count(*) FROM stay WHERE {THERE} GROUP BY +stage_id"
CARDS = f"""
SELECT customer.id, name, company, entered_day, interaction.kind, interaction.occurred_at, interaction.note
FROM stay JOIN customer ON customer.id = stay.customer_id
LEFT JOIN interaction ON interaction.id = (SELECT id FROM interaction WHERE customer_id = customer.id
 AND kind <> 'note' AND occurred_at < ? ORDER BY occurred_at DESC LIMIT 1)
WHERE stay.stage_id IS ? AND {THERE} ORDER BY entered_day LIMIT {FIRST_CARDS}"""


def past_day(place: Place) -> Compared:
    """Read all columns of a past day."""
    shop = place.copy_of_shop()
    with raw_file(place.copy_of_shop()) as file, open_reader(shop):
        stages = [*(row[0] for row in file.execute("SELECT id FROM stage ORDER BY position")), None]
        return compare(lambda: timed(lambda: past_board(DAY), 5), lambda: timed(lambda: _raw_board(file, stages), 5))


def _raw_board(file: sqlite3.Connection, stages: list[int | None]) -> object:
    day = DAY.toordinal()
    counts = file.execute(COUNTS, (day, day)).fetchall()
    next_day = (DAY + timedelta(days=1)).isoformat()
    return counts, [file.execute(CARDS, (next_day, stage, day, day)).fetchall() for stage in stages]


BENCHES = (Bench("board of a past day", 2, past_day),)
