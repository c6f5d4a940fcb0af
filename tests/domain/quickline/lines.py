"""What each typed line must be read as; the shop and the moment that the lines are read in."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tracker.domain.quickline.parse import read_line
from tracker.domain.quickline.reading import LineFacts, LineReading, Person

SPOKEN = tuple(Path(__file__).parent / name for name in ("spoken.txt", "counter.txt"))
PRAGUE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 11, 21, 14, 30, tzinfo=PRAGUE)  # a Saturday
PEOPLE = (
    Person(1, "林志明", phones=("0912 345 678",)),
    Person(2, "林志豪"),
    Person(3, "王小華", phones=("+886 2 2345 6789",)),
    Person(4, "王明"),
    Person(5, "Jan Novák", phones=("+420 777 123 456",), emails=("jan.novak@example.com",)),
    Person(6, "Jana Nováková", phones=("+420 602 111 222",)),
    Person(7, "Petr Svoboda", company="Cyklo Servis s.r.o."),
    Person(8, "Eva Černá"),
    Person(9, "Martin Kučera"),
    Person(10, "Tomáš Dvořák"),
    Person(11, "Anna Smith", emails=("anna@smith.test",)),
    Person(12, "May Fisher"),
    Person(13, "Friday Coffee Ltd"),
    Person(14, "Kavárna U Lípy"),
    Person(15, "Škola Údolní"),
    Person(16, "Patrick O'Brien"),
    Person(17, "Zdeněk Hájek"),
    Person(18, "Pavel Němec"),
    Person(19, "Karel Veselý"),
    Person(20, "Marek Procházka"),
    Person(21, "陳美玲", company="美玲麵包店"),
    Person(22, "April Jones"),
    Person(23, "Petra Dvořáková"),
    Person(24, "歐陽娜娜"),
)
STAGES = {
    "en": ("Awareness", "Consideration", "Purchase", "Retention", "Advocacy"),
    "cs": ("Povědomí", "Zvažování", "Nákup", "Udržení", "Doporučování"),
    "zh_TW": ("認知", "考慮", "購買", "維繫", "擁護"),
}


@dataclass(frozen=True)
class Row:
    """A line and what it must be read as; what is not named must be empty.

    `at` is the day or moment it happened, `due` that of the promise, `ask` the names of the candidates of a line
    whose customer is unclear, `name` what was typed as the name where nobody is known by it.
    """

    line: str
    who: str = ""
    kind: str = "note"
    way: str | None = None
    note: str = ""
    due: str = ""
    text: str = ""
    stage: str | None = None
    tags: str = ""
    at: str = ""
    amount: str = ""
    ask: tuple[str, ...] = ()
    name: str | None = None
    unknown: str = ""
    left: bool = False
    only_name: bool = False
    now: datetime = field(default=NOW)


def read(line: str, language: str, now: datetime = NOW, stages: tuple[str, ...] | None = None) -> LineReading:
    """Read a line in the shop of these tests."""
    return read_line(line, LineFacts(now, language, STAGES[language] if stages is None else stages), PEOPLE)


def as_row(row: Row, reading: LineReading) -> Row:
    """Return what was read, in the form of the table."""
    promise = reading.follow_up
    due = "" if promise is None else promise.due_on.isoformat()
    if promise is not None and promise.due_time is not None:
        due += f" {promise.due_time:%H:%M}"
    at = reading.occurred_at
    return Row(
        reading.line,
        reading.customer.name if reading.customer else "",
        reading.kind,
        reading.direction,
        reading.note,
        due,
        promise.text if promise else "",
        reading.stage,
        " ".join(reading.tags),
        "" if at is None else f"{at:%Y-%m-%d %H:%M}".removesuffix(" 12:00"),
        "" if reading.amount is None else f"{reading.amount} {reading.amount_currency}".strip(),
        () if reading.customer else tuple(match.person.name for match in reading.candidates),
        None if row.name is None else reading.name,
        reading.unknown_stage,
        reading.left,
        reading.is_only_name,
        row.now,
    )


def spoken_rows() -> dict[str, list[Row]]:
    """Return the rows of the text files by language: a line, then what it is read as, in "field: value" parts."""
    rows: dict[str, list[Row]] = {}
    language, line = "", ""
    for text in (text for path in SPOKEN for text in path.read_text(encoding="utf-8").splitlines()):
        if text.startswith("@"):
            language = text[1:]
        elif not text.startswith(" "):
            line = text
        else:
            parts = dict(part.split(": ", 1) for part in text.strip().split(" | "))
            values: dict[str, Any] = {name: True if value == "True" else value for name, value in parts.items()}
            if "ask" in values:
                values["ask"] = tuple(values["ask"].split(", "))
            rows.setdefault(language, []).append(Row(line, **values))
    return rows
