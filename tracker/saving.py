"""Writing a file for the owner: aside first, then into place, so that there is the old one or the new one."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tracker.domain.export_errors import TargetBusy, TargetUnwritable

LOCKS = (".~lock.{}#", "~${}")  # what LibreOffice and Excel lay beside a file they have open
DATABASE = b"SQLite format 3\x00"  # how a shop file begins


@contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """Give the path of an empty file beside `path` to write, and put it in its place at the end.

    Whatever goes wrong, the file that was there stays and nothing else is left behind. A shop file is never replaced.

    Raises:
        TargetBusy: the file is there and open in another program.
        TargetUnwritable: nothing can be written there, or the file there is protected or a shop.
    """
    if path.is_dir():  # the path without a name, too
        raise TargetUnwritable(path)
    aside = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        if path.exists() and (not os.access(path, os.W_OK) or _is_database(path)):
            raise TargetUnwritable(path)
        if path.exists() and _is_open(path):
            raise TargetBusy(path)
        aside.touch(exist_ok=False)
        yield aside
        _replace(aside, path)
    except OSError as problem:
        raise TargetUnwritable(path) from problem
    finally:
        with suppress(OSError):  # nothing there, or no folder at all
            aside.unlink()


def _replace(aside: Path, path: Path) -> None:
    with aside.open("rb+") as stream:
        os.fsync(stream.fileno())
    try:
        os.replace(aside, path)
    except PermissionError as problem:  # Windows refuses while another program has the file open
        raise TargetBusy(path) from problem


def _is_open(path: Path) -> bool:
    return any(path.with_name(lock.format(path.name)).exists() for lock in LOCKS)


def _is_database(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(DATABASE)) == DATABASE
