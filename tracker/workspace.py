"""An open shop file: the one entry used by the window, the command line, jobs and tests."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar

from tracker.domain.changes import Changes, Outcome, UndoState
from tracker.domain.context import Context, local_now
from tracker.domain.errors import FileDamaged, FileInUse, FileReadOnly
from tracker.storage import connection, migrations, search
from tracker.storage.faults import translated
from tracker.storage.journal import Journal
from tracker.storage.lock import OwnerLock
from tracker.storage.record_history import write_history
from tracker.storage.tables import JOURNALLED, database

if TYPE_CHECKING:  # opening a shop needs no command
    from tracker.commands.base import Command
    from tracker.commands.stages import SetUpShop

Answer = TypeVar("Answer")
Clock = Callable[[], datetime]
Progress = Callable[[int, int], bool]
BACKUP_EVERY_HOURS = 24
MIGRATION_SECONDS = 10  # a reader's patience with whoever is migrating
PORTIONS_AT_START = 2  # after a migration: customers and notes, all of a small file


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
        connection.check_header(path)
        if connection.is_protected(path):
            raise FileReadOnly
        self._lock = OwnerLock(path)
        try:
            with translated():
                self._open()
        except BaseException:
            self._lock.release()
            raise

    def _open(self) -> None:
        connection.use_file(self.path)
        connection.open_writer()
        try:
            connection.check_schema(self.path)
            version = connection.stored_version()
            if version < migrations.VERSION:
                self.backup()
                migrations.migrate(database, version)
                for _ in range(PORTIONS_AT_START):
                    search.index_some()
                connection.checkpoint()  # others read the version in the file's header
                connection.check_schema(self.path)
            self._journal = Journal(database, JOURNALLED, search.follow)
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
                write_history(name, context)
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

    def index_some(self) -> bool:
        """Index a portion of what searching reads as it is for now, an import say; return whether more is waiting.

        Takes about a tenth of a second; what waits is found all the same, only slower.
        """
        with translated():
            return search.index_some()

    def index_all(self) -> None:
        """Index all that is waiting."""
        while self.index_some():
            pass

    def undo_state(self) -> UndoState:
        """Say what undo and redo would do now."""
        with translated():
            return self._journal.state()

    def mark_notified(self, follow_up_ids: Iterable[int]) -> None:
        """Note that the owner was told of these follow-ups: no step, and nothing that ends redo."""
        from tracker.storage.notified import mark_notified

        with translated(), self._journal.unrecorded():
            mark_notified(follow_up_ids, self._clock().isoformat(timespec="seconds"))

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

    def empty_trash(self) -> Outcome:
        """Delete for ever whoever is in the trash; the result counts them. Undo does not bring them back."""
        return self._purge(None)

    def purge_trash(self) -> Outcome:
        """Delete for ever whoever has been in the trash for domain.trash.KEPT_DAYS; the result counts them.

        Days count up to the latest step only: a clock that is years ahead empties no trash.
        """
        from tracker.domain.trash import last_day_gone

        latest = self._journal.latest()
        if latest is None:
            return Outcome(Changes(), self._journal.state(), 0)
        day = min(self._clock().date(), date.fromisoformat(latest[:10]))
        return self._purge(last_day_gone(day).isoformat())

    def _purge(self, since: str | None) -> Outcome:
        from tracker.storage import purge

        with translated():
            customers = purge.in_trash(since)
            if not customers:
                return Outcome(Changes(), self._journal.state(), 0)
            with self._journal.unrecorded():
                changes = purge.purge_customers(customers, self._journal)
            return Outcome(changes, self._journal.state(), len(customers))

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
        with Journal(database, JOURNALLED, search.follow).unrecorded():
            for command in (setup, *fillings):
                command.apply(Context(clock(), author))
        search.index_all()

    connection.create_file(path, fill)


def problems(path: Path, *, quick: bool = False) -> list[str]:
    """Return what is wrong with the file that is open in this thread: see Workspace.check."""
    with translated():
        found = connection.integrity_problems(quick=quick)
        if not quick and not found:
            from tracker.storage.buying import wrong_buying
            from tracker.storage.customer_dates import wrong_dates
            from tracker.storage.merge_rows import wrong_merges
            from tracker.storage.quote_rows import wrong_quotes
            from tracker.storage.recipe_rows import wrong_ticks
            from tracker.storage.sale_owners import wrong_sales
            from tracker.storage.stage_log import differences_from_log
            from tracker.storage.touches import wrong_touches

            connection.check_schema(path)
            found = [f"stage log: customer {customer}" for customer in differences_from_log()]
            found += search.index_problems()
            found += [f"dates: customer {customer}" for customer in wrong_dates()]
            found += [f"sales: customer {customer}" for customer in wrong_sales()]
            found += [f"buying: customer {customer}" for customer in wrong_buying()]
            found += [f"quote: customer {customer}" for customer in wrong_quotes()]
            found += [f"merge: customer {customer}" for customer in wrong_merges()]
            found += [f"recipe: customer {customer}" for customer in wrong_ticks()]
            found += [f"campaign: customer {customer}" for customer in wrong_touches()]
        return found


@contextmanager
def open_reader(path: Path, backup_folder: Path | None = None) -> Iterator[None]:
    """Read a shop file in this thread, whether or not a window has it open: nothing is locked and nothing written.

    An older file is migrated by whoever opens it first, after a backup where a folder for it is given.

    Raises:
        FileError: the file is not a sound shop file of this version.
    """
    if connection.check_header(path) < migrations.VERSION:
        _bring_up_to_date(path, backup_folder)
    _use_for_reading(path)
    with snapshot():
        connection.check_schema(path)
        yield


def _bring_up_to_date(path: Path, backup_folder: Path | None) -> None:
    """Migrate an older file, or wait for whoever is doing it. Raises FileInUse."""
    patience = monotonic() + MIGRATION_SECONDS
    while not _is_up_to_date(path):
        try:
            Workspace(path, backup_folder=backup_folder).close()
        except FileInUse:
            if monotonic() > patience:
                raise
            sleep(0.05)


def _is_up_to_date(path: Path) -> bool:
    _use_for_reading(path)
    with snapshot():
        return connection.stored_version() >= migrations.VERSION  # perhaps in the write-ahead log only


def _use_for_reading(path: Path) -> None:
    waiting = path.with_name(f"{path.name}-wal")
    if connection.is_protected(path) and not (waiting.exists() and waiting.stat().st_size):
        connection.use_protected_file(path)
    else:
        connection.use_file(path)


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
