"""One row of a contact list, by the meaning of its columns, as a ContactRow."""

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date
from typing import NamedTuple

from tracker.domain.contacts import clean_text, natural_order, phone_digits
from tracker.domain.dates import is_ambiguous, parse_birthday
from tracker.domain.imports import LONGEST_NAME, LONGEST_TEXT, ContactRow, Field, Labelled, Reason, RowProblem
from tracker.exchange.header_words import Meaning

_BLANKS = frozenset({"NULL", "N/A", "n/a", "#N/A", "-", "--", "–", "—", "\\N"})  # what stands for nothing in a cell
_QUOTED = re.compile(r"'(?=[\d+=\-@(])")  # spreadsheets mark a text that looks like a number or formula by a quote
_SEVERAL = re.compile(r"\s*(?::::|[;\n])\s*")
_COMMAS = re.compile(r"[,\s]+")
_BETWEEN_PHONES = re.compile(r"\s+/\s+|,\s*")
_IN_BRACKETS = re.compile(r"<([^<>]*)>")
_EMAIL = re.compile(r"[^@\s,;:<>()\"]+@[^@\s,;:<>()\"]+\.[^@\s.,;:<>()\"]+")
_DIGIT = re.compile(r"\d")
_NOT_ONE_PHONE = re.compile(r"[:;,\n]|\s/\s")
_PHONE_PREFIX = re.compile(r"^(?:p|tel|phone):\s*", re.IGNORECASE)
_GROUPS = re.compile(r"\s*:::\s*")
_TAGS = re.compile(r"\s*(?::::|[,;、，；\n])\s*")
_WORD = re.compile(r"\w+")
_CJK = re.compile("[\u3400-\u9fff\uac00-\ud7af]")
_PHONE_DIGITS = 6
_SHOWN = 80
_LABELS = {
    "business": "work",
    "office": "work",
    "work": "work",
    "home": "home",
    "private": "home",
    "mobile": "mobile",
    "cell": "mobile",
    "main": "main",
    "primary": "main",
    "other": "other",
    "fax": "fax",
    "work fax": "fax",
    "home fax": "fax",
}
_SINGLE = (
    *(Field.NAME, Field.FIRST_NAME, Field.MIDDLE_NAME, Field.LAST_NAME),
    *(Field.COMPANY, Field.TITLE, Field.SOURCE, Field.STAGE, Field.EXTERNAL_ID),
)
_SEVERAL_COLUMNS = (Field.EMAIL, Field.PHONE, Field.NOTE, Field.TAGS, Field.BIRTHDAY)
_ADDRESS = (Field.ADDRESS, Field.STREET, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY)
NAMING = frozenset({Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY, Field.EMAIL, Field.PHONE})


class _Columns(NamedTuple):
    """Indices of the columns by meaning, in the order of _SINGLE and _SEVERAL_COLUMNS; looked up for every row."""

    name: tuple[int, ...]
    first_name: tuple[int, ...]
    middle_name: tuple[int, ...]
    last_name: tuple[int, ...]
    company: tuple[int, ...]
    title: tuple[int, ...]
    source: tuple[int, ...]
    stage: tuple[int, ...]
    external_id: tuple[int, ...]
    email: tuple[int, ...]
    phone: tuple[int, ...]
    note: tuple[int, ...]
    tags: tuple[int, ...]
    birthday: tuple[int, ...]


class _Rejected(Exception):
    """The row cannot be taken in; holds what a RowProblem holds, without the row number."""

    def __init__(self, column: str, reason: Reason, text: str) -> None:
        super().__init__(column, reason, text)
        self.column, self.reason, self.text = column, reason, text


class RowReader:
    """Reads rows of one table. Built once a table, so that a row costs only what its filled cells cost."""

    def __init__(
        self,
        headers: Sequence[str],
        meanings: Sequence[Meaning | None],
        preset: str,
        *,
        day_first: bool | None,
        today: date,
    ) -> None:
        """Take the table's headers (none empty) and, for each, what it means; None: the column goes to `extra`."""
        self._headers = headers
        self._namespace = preset or "list"
        self._tag_separators = _GROUPS if preset.startswith("google") else _TAGS
        self._day_first = day_first
        self._today = today
        self._columns = _Columns(*(_indices(meanings, {field}) for field in _SINGLE + _SEVERAL_COLUMNS))
        self._unread = [i for i, meaning in enumerate(meanings) if meaning is None]
        self._short = frozenset(_indices(meanings, frozenset(_SINGLE)))
        self._labels = {i: self._label_source(i, meanings) for i, meaning in enumerate(meanings) if meaning}
        self._addresses = _address_groups(meanings)

    def read(self, number: int, cells: Sequence[str]) -> ContactRow | RowProblem:
        """Read one row that is not blank; `cells` are as many as the headers."""
        try:
            return self._read(number, self._cleaned(cells))
        except _Rejected as rejected:
            return RowProblem(number, rejected.column, rejected.reason, rejected.text[:_SHOWN])

    def _read(self, number: int, cells: Sequence[str]) -> ContactRow:
        columns = self._columns
        company = _first(columns.company, cells)
        given = self._name(cells)
        remarks = [text for _, text in _filled(self._columns.note, cells)]
        emails = tuple(self._emails(cells, remarks))
        phones = tuple(self._phones(cells, remarks))
        name = given or company or (emails or phones or (("", ""),))[0][1]
        if not name:
            raise _Rejected("", Reason.NO_NAME, " | ".join(filter(None, cells)))
        external_id = _first(columns.external_id, cells)
        return ContactRow(
            number=number,
            name=name,
            has_name=bool(given),
            company=company,
            phones=phones,
            emails=emails,
            tags=self._tags(cells),
            note="\n".join(remarks),
            birthday=self._birthday(cells),
            address="\n".join(self._address_lines(cells)),
            source=_first(columns.source, cells),
            title=_first(columns.title, cells),
            external_id=f"{self._namespace}:{external_id}" if external_id else "",
            stage=_first(columns.stage, cells),
            extra=self._extra(cells, company),
        )

    def _cleaned(self, cells: Sequence[str]) -> list[str]:
        """Clean all cells of a row; most rows need nothing but trimming, which is seen by one look at the whole."""
        cleaned = [cell.strip() for cell in cells]
        whole = "".join(cleaned)
        if not whole.isprintable():
            cleaned = [clean_text(cell) for cell in cleaned]
        if "'" in whole:
            cleaned = [_QUOTED.sub("", cell, count=1) if cell[:1] == "'" else cell for cell in cleaned]
        if not _BLANKS.isdisjoint(cleaned):
            cleaned = ["" if cell in _BLANKS else cell for cell in cleaned]
        if not whole.isprintable() or "  " in whole:
            for i in self._short:
                cleaned[i] = " ".join(cleaned[i].split())
        if len(whole) > LONGEST_NAME:
            for i, cell in enumerate(cleaned):
                if len(cell) > (LONGEST_NAME if i in self._short else LONGEST_TEXT):
                    raise _Rejected(self._headers[i], Reason.TOO_LONG, cell)
        return cleaned

    def _name(self, cells: Sequence[str]) -> str:
        columns = self._columns
        whole = _first(columns.name, cells)
        if whole:
            return natural_order(whole)
        first, last = _first(columns.first_name, cells), _first(columns.last_name, cells)
        if first and last and _CJK.match(first) and _CJK.match(last):
            return last + first
        return " ".join(filter(None, (first, _first(columns.middle_name, cells), last)))

    def _emails(self, cells: Sequence[str], remarks: list[str]) -> Iterator[Labelled]:
        seen = set()
        for i, text in _filled(self._columns.email, cells):
            for part in [text] if _EMAIL.fullmatch(text) else _several_emails(text):
                if not _EMAIL.fullmatch(part):
                    remarks.append(f"{self._headers[i]}: {part}")
                elif part.casefold() not in seen:
                    seen.add(part.casefold())
                    yield self._label(i, cells), part

    def _phones(self, cells: Sequence[str], remarks: list[str]) -> list[Labelled]:
        phones = []
        for i, text in _filled(self._columns.phone, cells):
            for part in _several_phones(text) if _NOT_ONE_PHONE.search(text) else (text,):
                if _DIGIT.search(part):
                    phones.append((self._label(i, cells), part))
                else:
                    remarks.append(f"{self._headers[i]}: {part}")
        if len(phones) < 2:  # noqa: PLR2004
            return phones
        once: dict[str, Labelled] = {}
        for phone in phones:
            once.setdefault(phone_digits(phone[1]), phone)
        return list(once.values())

    def _label_source(self, i: int, meanings: Sequence[Meaning | None]) -> int | str:
        """Return the index of the column with the label, or the label itself."""
        before = meanings[i - 1] if i else None
        here = meanings[i]
        if before and before.field == Field.LABEL:
            return i - 1
        return here.label if here else ""

    def _label(self, i: int, cells: Sequence[str]) -> str:
        source = self._labels[i]
        if isinstance(source, str):
            return source
        text = clean_text(cells[source]).removeprefix("*").strip()
        return _LABELS.get(text.casefold(), text[:LONGEST_NAME])

    def _tags(self, cells: Sequence[str]) -> tuple[str, ...]:
        tags: dict[str, str] = {}
        for _, text in _filled(self._columns.tags, cells):
            for part in self._tag_separators.split(text):
                if part == "* myContacts":  # Google's word for "not hidden"
                    continue
                tag = part.removeprefix("*").strip(' "')
                if tag:
                    tags.setdefault(tag.casefold(), tag[:LONGEST_NAME])
        return tuple(tags.values())

    def _birthday(self, cells: Sequence[str]) -> str:
        for i, text in _filled(self._columns.birthday, cells):
            day = parse_birthday(text, day_first=self._day_first, latest=self._today)
            if day is None:
                reason = Reason.AMBIGUOUS_DATE if is_ambiguous(text, self._today) else Reason.BAD_DATE
                raise _Rejected(self._headers[i], reason, text)
            return day
        return ""

    def _address_lines(self, cells: Sequence[str]) -> Iterator[str]:
        for address in self._addresses:
            written, *parts = (" ".join([self._line(i, cells) for i in columns if cells[i]]) for columns in address)
            if written and all(part in written for part in parts):
                yield written
                continue
            street, postcode, city, region, country = parts
            if street and not _words(written) <= _words(" ".join(parts)):
                yield written  # says more than the parts
            pieces = (street or written, f"{postcode} {city}".strip(), region, country)
            if line := ", ".join(filter(None, pieces)):
                yield line

    def _line(self, i: int, cells: Sequence[str]) -> str:
        return ", ".join(filter(None, (" ".join(line.split()).strip(",") for line in cells[i].split("\n"))))

    def _extra(self, cells: Sequence[str], company: str) -> tuple[tuple[str, str], ...]:
        headers = self._headers  # a list that has the company twice says it once
        return tuple([(headers[i], text) for i in self._unread if (text := cells[i]) and text != company])


def _indices(meanings: Sequence[Meaning | None], fields: Set[Field]) -> tuple[int, ...]:
    return tuple(i for i, meaning in enumerate(meanings) if meaning and meaning.field in fields)


def _first(columns: tuple[int, ...], cells: Sequence[str]) -> str:
    for i in columns:
        if cells[i]:
            return cells[i]
    return ""


def _filled(columns: tuple[int, ...], cells: Sequence[str]) -> list[tuple[int, str]]:
    return [(i, text) for i in columns if (text := cells[i])]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _several_emails(text: str) -> Iterator[str]:
    """Split "a@x.cz, Jan <b@x.cz> ::: mailto:c@x.cz" into addresses; a piece that is not addresses stays whole."""
    for piece in _SEVERAL.split(text):
        bracketed = _IN_BRACKETS.search(piece)
        if bracketed:
            parts = [bracketed[1].strip()]
        else:
            parts = [part for part in _COMMAS.split(piece) if part]
            parts = parts if all("@" in part for part in parts) else [piece]
        yield from (part[7:] if part[:7].lower() == "mailto:" else part for part in parts if part)


def _several_phones(text: str) -> Iterator[str]:
    """Split several numbers in a cell; a slash or comma splits only where a whole number stands on both sides."""
    for piece in _SEVERAL.split(text):
        number = _PHONE_PREFIX.sub("", piece)
        parts = _BETWEEN_PHONES.split(number)
        if all(len(phone_digits(part)) >= _PHONE_DIGITS for part in parts):
            yield from parts
        elif number and number not in _BLANKS:
            yield number


def _address_groups(meanings: Sequence[Meaning | None]) -> list[list[tuple[int, ...]]]:
    """Return for each address the columns of the whole, street, postcode, city, region and country, in file order."""
    groups: dict[str, list[Meaning | None]] = {}
    for i, meaning in enumerate(meanings):
        if meaning and meaning.field in _ADDRESS:
            groups.setdefault(meaning.group, [None] * len(meanings))[i] = meaning
    return [[_indices(group, {field}) for field in _ADDRESS] for group in groups.values()]
