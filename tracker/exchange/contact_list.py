"""Contact lists of other programs: opened for a preview, then read row by row."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from tracker.domain.dates import day_order
from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import (
    ColumnGuess,
    ContactList,
    ContactRow,
    ContactTable,
    Field,
    RowProblem,
    TableFormat,
)
from tracker.exchange.contact_rows import NAMING, RowReader
from tracker.exchange.header_words import Meaning, guess_meanings
from tracker.exchange.presets import find_preset, other_list, preset_meanings
from tracker.exchange.tables import Table, column_letter, open_table

_SAMPLES = 5
_PREVIEW = 20
_DAY_FIRST = {"cs": True}  # how people who use this language write 5/1/2026; not known for English and Chinese

Overrides = Mapping[int, Field | None]  # column index -> what the owner says it means; None: not read


class ContactFile:
    """A contact list that was opened but not read yet. A workbook's sheet is held in memory, a text file is not."""

    def __init__(self, table: Table, language: str) -> None:
        """Recognise the program that wrote the table, or guess its columns by their headers."""
        preset = find_preset(table.headers)
        if preset:
            self._meanings = preset_meanings(preset, table.headers)
        else:
            self._meanings = guess_meanings(table.headers, table.head)
        self._source = table
        self._language = language
        self.table = ContactTable(
            table.path,
            table.format,
            preset.key if preset else "",
            tuple(_guess(i, header, table, self._meanings[i]) for i, header in enumerate(table.headers)),
            table.head[:_PREVIEW],
            table.other_sheets,
        )

    def rows(self, *, today: date, overrides: Overrides | None = None) -> Iterator[ContactRow | RowProblem]:
        """Yield a ContactRow, or the problem with it, for every row that is not blank, one at a time.

        `today` settles years of two digits; a birthday after it is a problem. `overrides` replaces the meaning of
        columns by their index.

        Raises:
            UnreadableFile: NO_HEADER where no column says who the people are; the file went away meanwhile.
        """
        meanings = self._settled(overrides or {})
        if not any(meaning and meaning.field in NAMING for meaning in meanings):
            raise UnreadableFile(self._source.path, Why.NO_HEADER)
        headers = [header or column_letter(i) for i, header in enumerate(self._source.headers)]
        day_first = self._day_first(meanings)
        reader = RowReader(headers, meanings, self.table.preset, day_first=day_first, today=today)
        for record in self._source.records():
            yield record if isinstance(record, RowProblem) else reader.read(*record)

    def read(self, *, today: date, overrides: Overrides | None = None) -> ContactList:
        """Read all rows; see `rows`."""
        rows: list[ContactRow] = []
        problems: list[RowProblem] = []
        for row in self.rows(today=today, overrides=overrides):
            if isinstance(row, RowProblem):
                problems.append(row)
            else:
                rows.append(row)
        return ContactList(self.table, rows, problems)

    def _settled(self, overrides: Overrides) -> list[Meaning | None]:
        settled = list(self._meanings)
        for index, field in overrides.items():
            here = settled[index]
            if field is None:
                settled[index] = None
            elif here is None or here.field != field:
                settled[index] = Meaning(field)
        return settled

    def _day_first(self, meanings: list[Meaning | None]) -> bool | None:
        columns = [i for i, meaning in enumerate(meanings) if meaning and meaning.field == Field.BIRTHDAY]
        if not columns:
            return None
        records = (record for record in self._source.records() if not isinstance(record, RowProblem))
        return day_order((cells[columns[0]] for _, cells in records), _DAY_FIRST.get(self._language))


def open_contacts(path: Path, *, language: str = "en", table_format: TableFormat | None = None) -> ContactFile:
    """Open a CSV, XLSX or XLS contact list for a preview.

    `language` of the window ("en", "cs", "zh_TW") decides between legacy encodings, and how 5/1/2026 is read where no
    other date of the column tells. `table_format` fixes what the owner chose in the preview.

    Raises:
        UnreadableFile: with the reason; NOT_CONTACTS for a known list of orders or activities, named in `detail`.
    """
    table = open_table(path, language=language, table_format=table_format)
    if kind := other_list(table.headers):
        raise UnreadableFile(path, Why.NOT_CONTACTS, kind)
    return ContactFile(table, language)


def read_contacts(
    path: Path,
    *,
    today: date,
    language: str = "en",
    overrides: Overrides | None = None,
    table_format: TableFormat | None = None,
) -> ContactList:
    """Open a contact list and read all of it; see `open_contacts` and `ContactFile.rows`."""
    file = open_contacts(path, language=language, table_format=table_format)
    return file.read(today=today, overrides=overrides)


def _guess(index: int, header: str, table: Table, meaning: Meaning | None) -> ColumnGuess:
    samples = [row[index] for row in table.head if row[index].strip()][:_SAMPLES]
    return ColumnGuess(header, meaning.field if meaning else None, tuple(samples), meaning.label if meaning else "")
