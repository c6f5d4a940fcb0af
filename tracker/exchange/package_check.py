"""What an .xlsx package is checked for before anything unpacks it: packing bombs, entities, stray far-away cells."""

import re
import zipfile
import zlib
from pathlib import Path

from tracker.domain.file_errors import UnreadableFile, Why

MOST_BYTES = 200_000_000  # unpacked, all parts together
MOST_RATIO = 100  # unpacked to packed
MOST_PARTS = 2_000
MOST_CELLS = 30_000_000  # of a sheet's used rectangle: the reader keeps blank cells between used ones too

_RATIO_MATTERS = 1_000_000  # unpacked bytes
_CHUNK = 1 << 20
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)
_ENTITIES = (b"<!DOCTYPE", b"<!ENTITY")
_PREFIXED = re.compile(rb":c[\s/>]")
# Columns past Z in rows past 9999, or past ZZ in rows past 999: only then can a sheet have more than MOST_CELLS.
_FAR = (
    (re.compile(rb'<c r="[A-Za-z]{2}'), re.compile(rb'<c r="[A-Za-z]+[0-9]{5}')),
    (re.compile(rb'<c r="[A-Za-z]{3}'), re.compile(rb'<c r="[A-Za-z]+[0-9]{4}')),
)
_NO_CELL = re.compile(rb'<c r="(?:[A-Za-z]{4}|[A-Za-z]+[0-9]{8})')
_FILLED_CELL = re.compile(rb'<(?:\w+:)?c\s(?:[^>]*?\s)?r=["\']([A-Za-z]+)([0-9]+)["\'][^>]*(?<!/)>')
_ROW = re.compile(rb'<(?:\w+:)?row\s(?:[^>]*?\s)?r=["\']([0-9]+)["\']')
_PLACELESS = re.compile(rb"<(?:\w+:)?c(?=[\s>])(?![^>]*\sr=)[^>]*(?<!/)>")


def check_package(path: Path) -> None:
    """Check an .xlsx file by unpacking it piece by piece, keeping one sheet's text at a time.

    The sizes a package states are not trusted.

    Raises:
        UnreadableFile: TOO_BIG for a packing bomb or a sheet with cells impossibly far apart; DAMAGED for a package
            that is not whole or defines XML entities; OTHER_SPREADSHEET for .ods, .xlsb and .numbers; NOT_A_TABLE for
            any other package.
    """
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
            _check_kind(path, {part.filename for part in parts})
            stated = sum(part.file_size for part in parts)
            packed = max(sum(part.compress_size for part in parts), 1)
            ratio_breached = stated > _RATIO_MATTERS and stated / packed > MOST_RATIO
            if len(parts) > MOST_PARTS or stated > MOST_BYTES or ratio_breached:
                raise UnreadableFile(path, Why.TOO_BIG)
            _check_parts(path, package, min(MOST_BYTES, max(packed * MOST_RATIO, _RATIO_MATTERS)))
    except _FAULTS as fault:
        raise UnreadableFile(path, Why.DAMAGED) from fault


def _check_kind(path: Path, names: set[str]) -> None:
    if "xl/workbook.xml" in names or "xl/workbook.xml" in {name.lower().lstrip("/") for name in names}:
        return
    other = names & {"xl/workbook.bin", "content.xml", "Index/Document.iwa"}
    raise UnreadableFile(path, Why.OTHER_SPREADSHEET if other else Why.NOT_A_TABLE)


def _check_parts(path: Path, package: zipfile.ZipFile, most: int) -> None:
    unpacked = 0
    for part in package.infolist():
        if part.flag_bits & 1:
            raise UnreadableFile(path, Why.PASSWORD)
        part.file_size = MOST_BYTES + 1  # unpack what is there, not what is stated
        is_sheet = "worksheets/" in part.filename.lower()
        kept = bytearray()
        with package.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                unpacked += len(chunk)
                if unpacked > most:
                    raise UnreadableFile(path, Why.TOO_BIG)
                if is_sheet or not kept:
                    kept += chunk
        if any(entity in kept for entity in _ENTITIES):
            raise UnreadableFile(path, Why.DAMAGED)
        if is_sheet and _reaches_far(bytes(kept)):
            raise UnreadableFile(path, Why.TOO_BIG)


def _reaches_far(sheet: bytes) -> bool:
    """Say whether the rectangle around all filled cells is too large; styled cells without a value do not count."""
    cells = sheet[sheet.find(b"sheetData") : sheet.rfind(b"sheetData")]
    usual = cells.count(b'<c r="') == cells.count(b"<c") and not _PREFIXED.search(cells)  # as Excel writes them
    far = _NO_CELL.search(cells) or any(wide.search(cells) and tall.search(cells) for wide, tall in _FAR)
    if usual and not far:
        return False
    filled = _FILLED_CELL.findall(sheet)
    rows = max(map(int, {row for _, row in filled}), default=0)
    columns = max(map(_column, {letters for letters, _ in filled}), default=0)
    if _PLACELESS.search(sheet):  # cells without a reference stand one after another
        columns = max(columns, *(len(_PLACELESS.findall(row)) for row in sheet.split(b"</row>")))
        rows = max(rows, sheet.count(b"<row"), *map(int, _ROW.findall(sheet)), 1)
    return rows * columns > MOST_CELLS


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
