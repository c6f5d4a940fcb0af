"""One import under way: the file is read in the jobs' thread, then what was read is written, both to be stopped."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from tracker.domain.context import local_now
from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.imports import FoundList, ListKind, TableFormat
from ui.imports.column_models import Meaning
from ui.imports.options import ImportOptions
from ui.session import JobControl, Session
from ui.text.order_words import order_words


def read_preview(
    paths: Sequence[Path], language: str, wanted: TableFormat | None, kind: ListKind | None, _: JobControl
) -> FoundList:
    """Open files; return what they are taken to be. Raises UnreadableFile."""
    from tracker.jobs.import_preview import look_into

    return look_into(paths, language=language, table_format=wanted, kind=kind)


class Importing(QObject):
    """Runs one import; `finished` or `failed` follows once."""

    progressed = Signal(int, int)  # rows done, rows in all; 0 in all: not known yet
    finished = Signal(object)  # ImportResult or OrdersResult
    failed = Signal(object)  # TrackerError; Cancelled where it was stopped, and then nothing was changed

    def __init__(self, session: Session, read: Callable[[JobControl], Any]) -> None:
        """Take what reads the files and returns the command that brings them in; see `reading`."""
        super().__init__()
        self._session, self._read = session, read
        self._writing = JobControl()
        self._writing.progressed.connect(self.progressed)
        self._is_writing = self._over = False

    def start(self) -> None:
        """Begin."""
        self.progressed.emit(0, 0)
        self._session.start_job(self._read, self._write, self._fail)

    def cancel(self) -> None:
        """Stop. A file that is still being read is forgotten at once; writing stops soon and is taken back."""
        self._writing.cancel()
        if not self._over and not self._is_writing:
            self._fail(Cancelled())

    def _write(self, command: Any) -> None:
        if self._over:
            return
        self._is_writing = True
        self._session.do(command, self._finish, self._fail, control=self._writing)

    def _finish(self, result: Any) -> None:
        if not self._over:
            self._over = True
            self.finished.emit(result)

    def _fail(self, error: TrackerError) -> None:
        if not self._over:
            self._over = True
            self.failed.emit(error)


def reading(
    paths: Sequence[Path],
    kind: ListKind,
    options: ImportOptions,
    *,
    settings: Mapping[str, str],
    overrides: Mapping[int, Meaning],
    table_format: TableFormat | None,
) -> Callable[[JobControl], Any]:
    """Return what reads files and makes the command. settings: the shop's; overrides: the owner's word on columns."""
    how: dict[str, Any] = {"today": local_now().date(), "language": settings["language"], "table_format": table_format}
    if kind is ListKind.ORDERS:
        words = order_words()
        return partial(_read_orders, paths, currency=settings["currency"], words=words, overrides=overrides, **how)
    if kind is ListKind.CONTACTS:
        how["overrides"] = overrides or None
    return partial(_read_contacts, paths[0], options, **how)


def _read_contacts(path: Path, options: ImportOptions, _: JobControl, **how: Any) -> Any:
    from tracker.jobs.import_file import import_command

    return import_command(path, options.stage_id, opening=options.opening, keep_extra=options.keep_extra, **how)


def _read_orders(paths: Sequence[Path], _: JobControl, **how: Any) -> Any:
    from tracker.jobs.import_orders import orders_command

    return orders_command(paths, **how)
