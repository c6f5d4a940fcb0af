"""Writes a list as CSV that spreadsheets open with its letters and texts as they are."""

import contextlib
import csv
import os
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path

from tracker.domain.export_errors import TargetBusy, TargetUnwritable

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def save_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a header and rows of texts, whole or not at all, replacing a file that is there.

    UTF-8 with a byte-order mark, so that spreadsheets read it as such. A text that a spreadsheet would take for a
    formula gets an apostrophe in front.

    Raises:
        TargetBusy: the file that is there may not be replaced now.
        TargetUnwritable: nothing can be written at this place.
    """
    if path.is_dir():
        raise TargetUnwritable(path)
    aside = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        _write(aside, path, [header, *rows])
        os.replace(aside, path)
    except PermissionError as error:
        raise TargetBusy(path) from error
    except OSError as error:
        raise TargetUnwritable(path) from error
    finally:
        with contextlib.suppress(OSError):  # replaced, or no folder at all
            aside.unlink()


def _write(aside: Path, path: Path, rows: Iterable[Sequence[str]]) -> None:
    try:
        stream = aside.open("x", encoding="utf-8-sig", newline="")
    except OSError as error:
        raise TargetUnwritable(path) from error
    with stream:
        writer = csv.writer(stream)
        writer.writerows([_as_text(cell) for cell in row] for row in rows)
        stream.flush()
        os.fsync(stream.fileno())


def _as_text(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
