"""Any file a list of people may come in, as a table: text files and workbooks, told apart by what is in them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from tracker.domain.contacts import clean_text
from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import Reason, RowProblem, TableFormat
from tracker.exchange.delimited import find_delimiter, read_records
from tracker.exchange.encodings import find_encoding
from tracker.exchange.header_words import is_known, looks_like_data
from tracker.exchange.spreadsheet import OLE2, ZIP, Sheet, open_sheet
from tracker.exchange.transactions import SPACES, read_spaced

_HEAD = 50  # rows under the header that are looked at
_TITLE_ROWS = 20  # rows above the header, blank ones not counted, at the most
_HEADER_SHARE = 0.6  # cells a header has at least, of those a usual row has
_SHOWN = 80
_BINARY = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"SQLite format 3",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc",
    b"PK",
)
_WEB_PAGES = ("<!doctype html", "<html", "<table", "<head", "<meta", "<body", "<style", "<div")

_Record = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in a file. `format` is complete, so that the same file opens the same way again."""

    path: Path
    format: TableFormat
    headers: tuple[str, ...]  # cleaned; "" for nameless columns
    head: tuple[tuple[str, ...], ...]  # the first rows under the header, as wide as the headers
    other_sheets: tuple[str, ...]
    sheet: Sheet | None  # None: a text file, read again from the disk each time

    def records(self, *, cut: bool = False) -> Iterator[_Record | RowProblem]:
        """Yield (row number, cells as many as headers) of every row under the header that is not blank.

        A row of a text file with more cells than headers is a RowProblem: its values may have slipped; `cut` takes its
        first cells, for whoever can tell that those have not. In a workbook each cell stands in its own column, so
        nothing can slip.

        Raises:
            UnreadableFile: the file went away meanwhile.
        """
        width, header_row = len(self.headers), self.format.header_row or 0
        with _file_faults(self.path):
            for record in _raw(self.path, self.format, self.sheet):
                if isinstance(record, RowProblem):
                    if record.row > header_row:
                        yield record
                    continue
                number, cells = record
                if number <= header_row or not any(map(str.strip, cells)):
                    continue
                if not cut and len(cells) > width and any(map(str.strip, cells[width:])):
                    yield RowProblem(number, "", Reason.RAGGED, " | ".join(cells)[:_SHOWN])
                    continue
                yield number, _fitted(cells, width)


def open_table(path: Path, *, language: str = "en", table_format: TableFormat | None = None) -> Table:
    """Find out how a table lies in a file: kind (by content, not by name), encoding, delimiter, sheet, header row.

    `language` ("cs", "zh_TW", else Western) decides between legacy encodings. What `table_format` says is taken as
    said, the rest is found out.

    Raises:
        UnreadableFile: with the reason; see `Why`.
    """
    wanted = table_format or TableFormat()
    if path.exists() and not path.is_file() and not path.is_dir():
        raise UnreadableFile(path, Why.NOT_A_TABLE)  # a pipe, say, which might never end
    with _file_faults(path):
        start = _check_start(path)
        sheet = open_sheet(path, wanted.sheet) if start.startswith((ZIP, OLE2)) else None
        found = replace(wanted, sheet=sheet.name) if sheet else _text_format(path, language, wanted)
        return _with_header(path, found, sheet)


def column_letter(index: int) -> str:
    """Return what a spreadsheet calls the column with this index: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@contextmanager
def _file_faults(path: Path) -> Iterator[None]:
    """Turn what the operating system says into an UnreadableFile."""
    try:
        yield
    except FileNotFoundError as fault:
        raise UnreadableFile(path, Why.MISSING) from fault
    except IsADirectoryError as fault:
        raise UnreadableFile(path, Why.NOT_A_TABLE) from fault
    except PermissionError as fault:  # Windows says so of folders too
        raise UnreadableFile(path, Why.NOT_A_TABLE if path.is_dir() else Why.NOT_ALLOWED) from fault
    except OSError as fault:
        raise UnreadableFile(path, Why.DAMAGED) from fault


def _check_start(path: Path) -> bytes:
    with path.open("rb") as file:
        start = file.read(1024)
    if start.startswith((ZIP, OLE2)):
        return start
    if start.startswith(_BINARY):
        raise UnreadableFile(path, Why.NOT_A_TABLE)
    text = start.replace(b"\0", b"").decode("latin-1").lstrip("\xef\xbb\xbf\xff\xfe \r\n\t").lower()
    if text.startswith(_WEB_PAGES) or (text.startswith("<?xml") and "<html" in text):
        raise UnreadableFile(path, Why.HTML)
    if text.startswith("begin:vcard"):
        raise UnreadableFile(path, Why.CONTACT_CARDS)
    if text.startswith(("<?xml", '{"', "{\n", '[{"', "[\n")):
        raise UnreadableFile(path, Why.NOT_A_TABLE)
    return start


def _text_format(path: Path, language: str, wanted: TableFormat) -> TableFormat:
    encoding, sure = find_encoding(path, language)  # checks the file's lines too, so it runs whatever is wanted
    if wanted.encoding:
        encoding, sure = wanted.encoding, True
    delimiter = wanted.delimiter or find_delimiter(path, encoding)
    return replace(wanted, encoding=encoding, delimiter=delimiter, sheet="", sure=sure)


def _raw(path: Path, found: TableFormat, sheet: Sheet | None) -> Iterator[_Record | RowProblem]:
    if sheet:
        return sheet.rows()
    if found.delimiter == SPACES:
        return read_spaced(path, found.encoding)
    return read_records(path, found.encoding, found.delimiter)


def _with_header(path: Path, found: TableFormat, sheet: Sheet | None) -> Table:
    first = islice(_raw(path, found, sheet), _TITLE_ROWS + _HEAD)
    records = [r for r in first if not isinstance(r, RowProblem) and any(map(str.strip, r[1]))]
    if not records:
        raise UnreadableFile(path, Why.EMPTY)
    header_row = _header_row(records) if found.header_row is None else found.header_row
    head = [cells for number, cells in records if number > header_row][:_HEAD]
    header = next((cells for number, cells in records if number == header_row), [])
    width = max(_used(header), _usual_width(head, is_sheet=sheet is not None))
    headers = tuple(" ".join(clean_text(cell).split()) for cell in _fitted(header, width))
    rows = tuple(tuple(_fitted(cells, width)) for cells in head)
    others = sheet.others if sheet else ()
    return Table(path, replace(found, header_row=header_row), headers, rows, others, sheet)


def _header_row(records: Sequence[_Record]) -> int:
    """Return the row number of the header, 0 if there is none: the row with most header words, else the first full one.

    Rows above it, such as a title, are passed over.
    """
    candidates = records[:_TITLE_ROWS]
    filled = sorted(sum(map(bool, map(str.strip, cells))) for _, cells in records)
    usual = filled[len(filled) // 2]
    known = [sum(is_known(cell) for cell in cells if cell.strip()) for _, cells in candidates]
    best = max(known)
    if best >= min(2, usual):
        return candidates[known.index(best)][0]
    for number, cells in candidates:
        if sum(map(bool, map(str.strip, cells))) >= usual * _HEADER_SHARE:
            return 0 if any(map(looks_like_data, cells)) else number
    return 0


def _usual_width(rows: Sequence[list[str]], *, is_sheet: bool) -> int:
    widths = Counter(_used(cells) for cells in rows)
    if not widths:
        return 0
    return max(widths) if is_sheet else widths.most_common(1)[0][0]


def _used(cells: Sequence[str]) -> int:
    """Return the number of cells without the blank ones at the end."""
    width = len(cells)
    while width and not cells[width - 1].strip():
        width -= 1
    return width


def _fitted(cells: list[str], width: int) -> list[str]:
    missing = width - len(cells)
    if missing > 0:
        return cells + [""] * missing
    return cells[:width] if missing else cells
