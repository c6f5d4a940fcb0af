"""One small change and its commit: a card moved, a call logged. The floor writes the same rows by raw sqlite3.

Ours keeps the search index up to date in the same commit, the floor has none.
"""

import sqlite3
from collections.abc import Callable, Iterator
from itertools import count

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import NOW, clock
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace

CHANGES = 100  # in one round
STAMP = clock().isoformat(timespec="seconds")
TODAY = NOW.toordinal()


def move_a_card(place: Place) -> Compared:
    """Move customers to a stage they are not in, one commit each."""
    floor_path = place.copy_of_shop()
    workspace = Workspace(place.copy_of_shop(), author="Ota", clock=clock)
    stages = [stage.id for stage in workspace.read(shop_facts).stages]
    with raw_file(floor_path) as file:
        ours = _moving(lambda customer, stage: workspace.do(MoveCustomers((customer,), stage)), place, stages)
        floor = _moving(_raw_move(file), place, stages)
        compared = compare(ours, floor)
    workspace.close()
    return compared


def log_an_interaction(place: Place) -> Compared:
    """Log calls, one commit each."""
    floor_path = place.copy_of_shop()
    workspace = Workspace(place.copy_of_shop(), author="Ota", clock=clock)
    with raw_file(floor_path) as file:
        ours_ids, floor_ids = _customers(place), _customers(place)
        compared = compare(
            lambda: timed(
                lambda: workspace.do(LogInteraction(next(ours_ids), "call_in", "wants the 52 frame")), CHANGES
            ),
            lambda: timed(lambda: _raw_log(file, next(floor_ids)), CHANGES),
        )
    workspace.close()
    return compared


def _customers(place: Place) -> Iterator[int]:
    """Yield ids all over the file."""
    return (1 + number * 7919 % place.customers for number in count())


def _moving(move: Callable[[int, int], object], place: Place, stages: list[int]) -> Callable[[], float]:
    ids, numbers = _customers(place), count()

    def one() -> None:
        move(next(ids), stages[3 + next(numbers) // place.customers % 2])

    return lambda: timed(one, CHANGES)


def _raw_move(file: sqlite3.Connection) -> Callable[[int, int], None]:
    """Return what writes a move's rows: the entry, the stay that ends, the stay that begins, the customer."""
    open_stays = {
        customer: (stay, stage)
        for stay, customer, stage in file.execute("SELECT id, customer_id, stage_id FROM stay WHERE left_day IS NULL")
    }
    ids = count(file.execute("SELECT max(id) FROM stage_move").fetchone()[0] + 1)
    top = count(-1, -1)

    def move(customer: int, stage: int) -> None:
        stay, before = open_stays[customer]
        entry = next(ids)
        values = (entry, customer, before, stage, "Purchase", "Retention", STAMP, STAMP, "move", "", "", "Ota")
        file.execute("BEGIN IMMEDIATE")
        file.execute(f"INSERT INTO stage_move VALUES ({','.join('?' * 12)})", values)
        file.execute("UPDATE stay SET left_day = ?, next_stage_id = ?, ended = 0 WHERE id = ?", (TODAY, stage, stay))
        file.execute("INSERT INTO stay VALUES (?,?,?,?,NULL,NULL,0,NULL)", (entry, customer, stage, TODAY))
        file.execute(
            "UPDATE customer SET stage_id = ?, stage_since = ?, position = ? WHERE id = ?",
            (stage, STAMP[:10], next(top) << 20, customer),
        )
        file.execute("COMMIT")
        open_stays[customer] = (entry, stage)

    return move


def _raw_log(file: sqlite3.Connection, customer: int) -> None:
    file.execute("BEGIN IMMEDIATE")
    file.execute(
        "INSERT INTO interaction(customer_id, kind, occurred_at, recorded_at, author, note, direction)"
        " VALUES (?,?,?,?,?,?,'')",
        (customer, "call_in", STAMP, STAMP, "Ota", "wants the 52 frame"),
    )
    file.execute("UPDATE customer SET last_contact_at = ? WHERE id = ?", (STAMP, customer))
    file.execute("COMMIT")


BENCHES = (Bench("move a card: commit", 5, move_a_card), Bench("log an interaction: commit", 6, log_an_interaction))
