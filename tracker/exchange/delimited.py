"""Text files of values between delimiters: finding the delimiter, and reading records so that one bad row stays one."""

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TextIO

from tracker.domain.imports import Reason, RowProblem

DELIMITERS = ",;\t|"
_TOLD = DELIMITERS + ":^~"
_SAMPLE_RECORDS = 50
_SAMPLE_LINES = 400
_LONGEST_RECORD = 500  # lines: a quote that is still open after so many was never meant to be one
_SHOWN = 80
_UNCLEAR = 0.1


def find_delimiter(path: Path, encoding: str) -> str:
    """Return the delimiter by which the first 50 records have most evenly the same number of cells.

    A first line `sep=;` settles it. A file of one column gives a comma.
    """
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = [line for line in islice(file, _SAMPLE_LINES) if line.strip()]
    if lines and (told := _told(lines[0])):
        return told
    ranked = sorted(((_evenness(lines, delimiter), delimiter) for delimiter in DELIMITERS), reverse=True)
    (best, width), delimiter = ranked[0]
    if not width:
        return ","
    if best < 1 and ranked[1][0][1] and best - ranked[1][0][0] < _UNCLEAR:
        return _second_opinion(lines) or delimiter
    return delimiter


def read_records(path: Path, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]] | RowProblem]:
    """Yield (row number, cells) of every record, blank ones as an empty list, holding one record at a time.

    A record with a quote that is never closed, or with a cell too long to be one, becomes a RowProblem, and reading
    goes on with the next line; each following line that belonged to it then counts as a row of its own.
    """
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = _Lines(file)
        number = 0
        while True:
            reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
            try:
                for cells in reader:
                    number += 1
                    lines.taken.clear()
                    yield number, cells
            except csv.Error:
                number += 1
                yield lines.recover(number, delimiter)
            else:
                return


class _Lines:
    """The lines of a file, without a leading `sep=` line; lines of a record that failed can be put back."""

    def __init__(self, file: TextIO) -> None:
        self.taken: list[str] = []  # lines of the record being read
        self._file = file
        self._ahead: list[str] = []  # lines put back, the next one last
        first = file.readline()
        if first and not _told(first):
            self._ahead.append(first)

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._ahead.pop() if self._ahead else next(self._file)
        self.taken.append(line)
        if len(self.taken) > _LONGEST_RECORD:
            raise csv.Error
        return line

    def recover(self, number: int, delimiter: str) -> tuple[int, list[str]] | RowProblem:
        """Settle the failed record by its first line alone and put its other lines back."""
        first = self.taken[0]
        self._ahead.extend(reversed(self.taken[1:]))
        self.taken.clear()
        if len(first) >= csv.field_size_limit():
            return RowProblem(number, "", Reason.TOO_LONG, first[:_SHOWN].strip())
        if first.count('"') % 2:
            return RowProblem(number, "", Reason.UNCLOSED_QUOTE, first[:_SHOWN].strip())
        return number, next(csv.reader([first], delimiter=delimiter, skipinitialspace=True))


def _told(line: str) -> str:
    """Return the delimiter a first line such as `sep=;` names, or ""."""
    told = line.strip("\r\n\ufeff\"' ")
    return told[4] if len(told) == len("sep=;") and told[:4].lower() == "sep=" and told[4] in _TOLD else ""


def _evenness(lines: list[str], delimiter: str) -> tuple[float, int]:
    """Return the share of records that have the commonest number of cells, and that number; (0, 0) for one cell."""
    widths: Counter[int] = Counter()
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
    try:
        for cells in islice(reader, _SAMPLE_RECORDS):
            widths[len(cells)] += 1
    except csv.Error:
        pass  # a broken record ends the sample
    if not widths:
        return 0.0, 0
    width, count = widths.most_common(1)[0]
    return (count / widths.total(), width) if width > 1 else (0.0, 0)


def _second_opinion(lines: list[str]) -> str:
    import clevercsv  # slow to load, rarely needed

    try:
        dialect = clevercsv.Sniffer().sniff("".join(lines[:_SAMPLE_RECORDS]), delimiters=DELIMITERS)
    except clevercsv.Error:
        return ""
    found = (dialect and dialect.delimiter) or ""
    return found if found in DELIMITERS else ""
