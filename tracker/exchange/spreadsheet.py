"""Workbooks (.xlsx, and .xls of old Excel) as rows of text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.exchange.package_check import check_package

ZIP = b"PK\x03\x04"
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_DOCUMENTS = ("WordDocument".encode("utf-16-le"), "PowerPoint Document".encode("utf-16-le"))
_WHOLE = 1e15  # floats from here on have no exact last digit


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook, read into memory, and the names of the sheets that were not."""

    name: str
    others: tuple[str, ...]  # hidden ones too
    _cells: Any  # a CalamineSheet

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield (row number, cells) from row 1 on; blank columns on the left of the used area are left out."""
        for number, cells in enumerate(self._cells.iter_rows(), 1):
            yield number, [cell if type(cell) is str else cell_text(cell) for cell in cells]


def open_sheet(path: Path, name: str = "") -> Sheet:
    """Open a workbook's sheet: the named one, else the visible one with most rows.

    Raises:
        UnreadableFile: see `package_check.check_package`; PASSWORD; NOT_A_TABLE for another program's document; EMPTY
            where no visible sheet holds anything; NO_SUCH_SHEET; DAMAGED.
    """
    with path.open("rb") as file:
        is_old = file.read(len(OLE2)) == OLE2
    if is_old:
        _check_old(path)
    else:
        check_package(path)
    with _calamine_faults(path):
        from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # slow to load

        with CalamineWorkbook.from_path(path) as book:
            metadata = [m for m in book.sheets_metadata if m.typ == SheetTypeEnum.WorkSheet]
            names = [m.name for m in metadata]
            if name and name not in names:
                raise UnreadableFile(path, Why.NO_SUCH_SHEET, name)
            wanted = [name] if name else [m.name for m in metadata if m.visible == SheetVisibleEnum.Visible]
            sheets = [book.get_sheet_by_name(n) for n in wanted]
            best = max(sheets, key=lambda sheet: sheet.height if sheet.start else 0, default=None)
            if best is None or best.start is None:
                raise UnreadableFile(path, Why.EMPTY)
            return Sheet(best.name, tuple(n for n in names if n != best.name), best)


def cell_text(value: Any) -> str:
    """Write a cell's value as text: whole numbers without ".0", dates as 2026-01-05, with 10:00 if they have a time."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _WHOLE else repr(value)
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat()
        return value.isoformat(" ", "seconds" if value.second else "minutes")
    if isinstance(value, time):
        return value.isoformat("minutes")
    return value.isoformat() if isinstance(value, date) else str(value)


def _check_old(path: Path) -> None:
    data = path.read_bytes()
    if _ENCRYPTED in data:
        raise UnreadableFile(path, Why.PASSWORD)
    if any(other in data for other in _OTHER_DOCUMENTS):
        raise UnreadableFile(path, Why.NOT_A_TABLE)


@contextmanager
def _calamine_faults(path: Path) -> Iterator[None]:
    """Turn whatever the reader throws at a broken workbook into an UnreadableFile."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except UnreadableFile:
        raise
    except PasswordError as fault:
        raise UnreadableFile(path, Why.PASSWORD) from fault
    except (CalamineError, ValueError, OverflowError, OSError) as fault:
        raise UnreadableFile(path, Why.DAMAGED) from fault
    except BaseException as fault:  # a Rust panic is no Exception
        if type(fault).__name__ != "PanicException":
            raise
        raise UnreadableFile(path, Why.DAMAGED) from fault
