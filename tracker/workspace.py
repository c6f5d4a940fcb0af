"""An open shop file: the one entry used by the window, the command line, jobs and tests."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tracker.domain.changes import Outcome, UndoState
from tracker.domain.context import Context, local_now
from tracker.domain.errors import FileDamaged, FileReadOnly
from tracker.storage import connection, migrations
from tracker.storage.faults import translated
from tracker.storage.journal import Journal
from tracker.storage.lock import OwnerLock
from tracker.storage.tables import JOURNALLED, database

if TYPE_CHECKING:  # opening a shop needs no command
    from tracker.commands.base import Command
    from tracker.commands.stages import SetUpShop

Answer = TypeVar("Answer")
Clock = Callable[[], datetime]
Progress = Callable[[int, int], bool]
BACKUP_EVERY_HOURS = 24


class Workspace:
    """Writes one shop file. Opened, used and closed in one thread; `snapshot` reads the same file in any other."""

    def __init__(
        self, path: Path, *, author: str = "", clock: Clock = local_now, backup_folder: Path | None = None
    ) -> None:
        """Take the file's lock and open it, after looking at what it is; migrate an older one after a backup.

        Raises:
            FileError: one of its cases says why the file was not opened; it is left untouched.
        """
        self.path = path
        self.author = author
        self._clock = clock
        self._backup_folder = backup_folder
        self._closed = False
        version = connection.check_header(path)
        if connection.is_protected(path):
            raise FileReadOnly
        self._lock = OwnerLock(path)
        try:
            with translated():
                self._open(version)
        except BaseException:
            self._lock.release()
            raise

    def _open(self, version: int) -> None:
        connection.use_file(self.path)
        connection.open_writer()
        try:
            connection.check_schema(self.path)
            if version < migrations.VERSION:
                self.backup()
                migrations.migrate(database, version)
                connection.check_schema(self.path)
            self._journal = Journal(database, JOURNALLED)
            self._journal.prune()
        except BaseException:
            database.close()
            raise

    def do(self, command: "Command", progress: Progress | None = None) -> Outcome:
        """Run a command as one undoable step; all of it or, on any error, none."""
        context = Context(self._clock(), self.author, progress=progress)
        name = type(command).__name__
        with translated():
            with self._journal.recording(name, context) as changes:
                result = command.apply(context)
            state = self._journal.state()
        return Outcome(changes[0], state, result, state.undo if changes[0].touched else None)

    def undo(self) -> Outcome:
        """Take back the latest step, of this run or an earlier one. Raises NothingToUndo."""
        with translated():
            changes, label = self._journal.undo()
            return Outcome(changes, self._journal.state(), step=label)

    def redo(self) -> Outcome:
        """Do the step undone last again. Raises NothingToUndo."""
        with translated():
            changes, label = self._journal.redo()
            return Outcome(changes, self._journal.state(), step=label)

    def undo_state(self) -> UndoState:
        """Say what undo and redo would do now."""
        with translated():
            return self._journal.state()

    def read(self, query: Callable[[], Answer]) -> Answer:
        """Run a query function in the writer's thread: `workspace.read(board_columns)`."""
        with translated():
            return query()

    def check(self, *, quick: bool = False) -> list[str]:
        """Return what is wrong with the file, one finding a line; empty if it is sound.

        Quick looks at the pages only; else the schema, the references and what is derived from the stage log too.
        """
        return problems(self.path, quick=quick)

    def check_at_start(self) -> None:
        """Look at the file's pages before the first write. Raises FileDamaged."""
        if self.check(quick=True):
            raise FileDamaged

    def backup(self) -> Path | None:
        """Make a backup now and return it; None where no backup folder was given."""
        if self._backup_folder is None:
            return None
        from tracker.storage import backup

        with translated():
            return backup.make_backup(self.path, self._backup_folder, self._clock())

    def backup_if_due(self) -> datetime | None:
        """Make a backup where the last one is older than a day; return when the newest was made (None: no folder)."""
        if self._backup_folder is None:
            return None
        now, made = self._clock(), self.last_backup()
        if made is None or abs((now - made).total_seconds()) > BACKUP_EVERY_HOURS * 3600:
            self.backup()
            return now
        return made

    def last_backup(self) -> datetime | None:
        """Return when the newest backup was made, or None."""
        if self._backup_folder is None:
            return None
        from tracker.storage import backup

        made = backup.backups_of(self.path, self._backup_folder)
        return made[0][0] if made else None

    def close(self) -> bool:
        """Close the file and give up its lock; return whether one file lies at rest now. Safe to call twice."""
        if self._closed:
            return True
        self._closed = True
        try:
            with translated():
                return connection.close_writer()
        finally:
            self._lock.release()


def create_shop(
    path: Path, setup: "SetUpShop", *fillings: "Command", author: str = "", clock: Clock = local_now
) -> None:
    """Make a new shop file and run the commands that fill it; no file of the program may be open in this process.

    Neither the set-up nor the fillings are steps that undo could take back.

    Raises:
        FileExists: something is at that path already.
        SettingUnknown: the set-up names something that does not ship.
    """

    def fill() -> None:
        with Journal(database, JOURNALLED).unrecorded():
            for command in (setup, *fillings):
                command.apply(Context(clock(), author))

    connection.create_file(path, fill)


def problems(path: Path, *, quick: bool = False) -> list[str]:
    """Return what is wrong with the file that is open in this thread: see Workspace.check."""
    with translated():
        found = connection.integrity_problems(quick=quick)
        if not quick and not found:
            from tracker.storage.customer_dates import wrong_dates
            from tracker.storage.stage_log import differences_from_log

            connection.check_schema(path)
            found = [f"stage log: customer {customer}" for customer in differences_from_log()]
            found += [f"dates: customer {customer}" for customer in wrong_dates()]
        return found


@contextmanager
def open_reader(path: Path) -> Iterator[None]:
    """Read a shop file in this thread, whether or not a window has it open: nothing is locked and nothing written.

    Raises:
        FileError: the file is not a sound shop file of this version.
    """
    version = connection.check_header(path)
    if version < migrations.VERSION:
        Workspace(path).close()  # an older file is migrated by whoever opens it first
    waiting = path.with_name(f"{path.name}-wal")
    if connection.is_protected(path) and not (waiting.exists() and waiting.stat().st_size):
        connection.use_protected_file(path)
    else:
        connection.use_file(path)
    with snapshot():
        connection.check_schema(path)
        yield


@contextmanager
def snapshot() -> Iterator[None]:
    """Read one consistent state of the open shop file in the calling thread, while its owner goes on writing."""
    with translated():
        connection.open_reader()
        try:
            with database.atomic("DEFERRED"):
                yield
        finally:
            connection.close_reader()
