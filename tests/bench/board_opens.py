"""The board opens: how many are in each column, and its first cards. The floor reads the same by raw sqlite3."""

import sqlite3

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tracker.queries.board import FIRST_CARDS, board_columns
from tracker.workspace import open_reader

COUNTS = "SELECT stage_id, count(*) FROM customer WHERE archived_on IS NULL AND trashed_at IS NULL GROUP BY stage_id"
CARDS = f"""
SELECT customer.id, name, company, stage_since, follow_up.due_on, follow_up.due_time,
 interaction.kind, interaction.occurred_at, interaction.note
FROM customer
LEFT JOIN follow_up ON follow_up.id =
 (SELECT id FROM follow_up WHERE customer_id = customer.id AND done_at IS NULL ORDER BY due_on LIMIT 1)
LEFT JOIN interaction ON interaction.id =
 (SELECT id FROM interaction WHERE customer_id = customer.id AND kind <> 'note' ORDER BY occurred_at DESC LIMIT 1)
WHERE stage_id = ? AND archived_on IS NULL AND trashed_at IS NULL ORDER BY position LIMIT {FIRST_CARDS}"""


def board_opens(place: Place) -> Compared:
    """Read all columns of the board."""
    shop = place.copy_of_shop()
    with raw_file(place.copy_of_shop()) as file, open_reader(shop):
        stages = [row[0] for row in file.execute("SELECT id FROM stage ORDER BY position")]
        return compare(lambda: timed(board_columns, 10), lambda: timed(lambda: _raw_board(file, stages), 10))


def _raw_board(file: sqlite3.Connection, stages: list[int]) -> object:
    return file.execute(COUNTS).fetchall(), [file.execute(CARDS, (stage,)).fetchall() for stage in stages]


BENCHES = (Bench("board opens", 2, board_opens),)
