"""A whole import taken back. The floor deletes the same rows by raw sqlite3."""

import shutil
from pathlib import Path

from tests.bench.contact_files import contact_rows
from tests.bench.imports import empty_shop
from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import clock
from tracker.commands.imports import ImportContacts
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace

TABLES = ("stay", "stage_move", "email", "phone", "customer", "import_batch")  # children first


def undo_import(place: Place) -> Compared:
    """Undo an import of as many customers as the place has; it is done again between rounds."""
    path = empty_shop(place)
    workspace = Workspace(path, clock=clock)
    stage = workspace.read(shop_facts).stages[0].id
    workspace.do(ImportContacts(contact_rows(place.customers), "all.csv", stage))
    workspace.close()
    bare = place.new_file()
    shutil.copyfile(path, bare)
    with raw_file(bare) as file:
        file.execute("DELETE FROM journal_image")
        file.execute("DELETE FROM change_feed")
        file.execute("VACUUM")
    workspace = Workspace(path, clock=clock)
    compared = compare(lambda: _undo(workspace), lambda: _delete(bare, place.new_file()), place.long_rounds)
    workspace.close()
    return compared


def _undo(workspace: Workspace) -> float:
    taken = timed(workspace.undo)
    workspace.redo()
    return taken


def _delete(bare: Path, path: Path) -> float:
    shutil.copyfile(bare, path)
    with raw_file(path) as file:

        def delete() -> None:
            file.execute("BEGIN IMMEDIATE")
            for table in TABLES:
                file.execute(f"DELETE FROM {table} WHERE id > 0")  # with a condition: no truncating of the table
            file.execute("COMMIT")

        taken = timed(delete)
    path.unlink()
    return taken


BENCHES = (Bench("undo an import", 6, undo_import),)
