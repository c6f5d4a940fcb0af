"""One import under way: the file is read in the jobs' thread, then what was read is written, both to be stopped."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.imports import ContactTable, Field, TableFormat
from ui.imports.options import ImportOptions
from ui.session import JobControl, Session


def read_preview(path: Path, language: str, wanted: TableFormat | None, _: JobControl) -> tuple[ContactTable, bool]:
    """Open a list; return what it is taken to be, and whether it is a stage history. Raises UnreadableFile."""
    from tracker.jobs.import_file import is_history, preview_file

    table = preview_file(path, language=language, table_format=wanted)
    return table, is_history(table)


class Importing(QObject):
    """Runs one import; `finished` or `failed` follows once."""

    progressed = Signal(int, int)  # rows done, rows in all; 0 in all: not known yet
    finished = Signal(object)  # ImportResult
    failed = Signal(object)  # TrackerError; Cancelled where it was stopped, and then nothing was changed

    def __init__(  # noqa: PLR0913 - all by name but the first three
        self,
        session: Session,
        path: Path,
        options: ImportOptions,
        *,
        today: date,
        language: str,
        overrides: Mapping[int, Field | None] | None,
        table_format: TableFormat | None,
    ) -> None:
        """Say what is to be brought in and how."""
        super().__init__()
        self._session = session
        self._read = partial(
            _read_command,
            path,
            options,
            today=today,
            language=language,
            overrides=overrides or None,
            table_format=table_format,
        )
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


def _read_command(path: Path, options: ImportOptions, _: JobControl, **how: Any) -> Any:
    from tracker.jobs.import_file import import_command

    return import_command(path, options.stage_id, opening=options.opening, keep_extra=options.keep_extra, **how)
