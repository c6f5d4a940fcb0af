"""The one-owner lock: one program at a time writes a shop file; a crash releases it by itself."""

import json
import os
import socket
import sys
from pathlib import Path
from typing import IO

from tracker.domain.errors import FileInUse, FileReadOnly


class OwnerLock:
    """Holds a lock file beside the shop file from construction to release.

    The operating system's lock decides, so the lock of a program that was killed is free at once; the host and process
    number written into the file serve the sentence only.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            FileInUse: another program of ours holds it.
            FileReadOnly: the folder may not be written.
        """
        file = path.resolve()  # one file has one lock, by whichever link it was opened
        self._path = file.with_name(f".{file.name}.lock")
        self._file = self._open()
        while not _try_lock(self._file) or _is_gone(self._file):
            if not _is_gone(self._file):
                holder = self._read_holder()
                self._file.close()
                raise FileInUse(path, str(holder.get("host", "")), int(str(holder.get("pid", 0))))
            self._file.close()  # its holder took it away just now
            self._file = self._open()
        self._file.truncate(0)
        self._file.write(json.dumps({"host": socket.gethostname(), "pid": os.getpid()}))
        self._file.flush()

    def release(self) -> None:
        """Give the lock back; safe to call twice."""
        if not self._file.closed:
            if sys.platform != "win32":
                self._path.unlink(missing_ok=True)
            self._file.close()

    def _open(self) -> IO[str]:
        try:
            return self._path.open("a+", encoding="utf-8")
        except OSError as error:
            raise FileReadOnly from error

    def _read_holder(self) -> dict[str, object]:
        try:
            self._file.seek(0)
            holder = json.loads(self._file.read())
        except (OSError, ValueError):
            return {}
        return holder if isinstance(holder, dict) else {}


def _is_gone(file: IO[str]) -> bool:
    """Whether the lock file was deleted after it was opened (its holder deletes it while it still holds the lock)."""
    return os.fstat(file.fileno()).st_nlink == 0


def _try_lock(file: IO[str]) -> bool:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        file.seek(1 << 20)  # beyond the text, so that others may still read who holds it
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl  # noqa: PLC0415

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
