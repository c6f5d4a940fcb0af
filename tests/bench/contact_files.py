"""Contact lists to bring in: nobody in them shares an e-mail or a phone."""

import csv
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.bench.synthetic_shop import LANGUAGES, SEED
from tracker.domain.imports import ContactRow
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample.people import People

HEADER = ("Name", "Company", "Email", "Phone", "Source", "Notes")
Contact = tuple[str, str, str, str, str, str]


def write_contacts(path: Path, number: int) -> None:
    """Write a CSV file of so many customers."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(_contacts(number))


def contact_rows(number: int) -> tuple[ContactRow, ...]:
    """Return so many rows as if a file had been read."""
    return tuple(
        ContactRow(
            number=row,
            name=name,
            has_name=True,
            company=company,
            source=source,
            note=note,
            phones=(("", phone),),
            emails=(("", email),),
        )
        for row, (name, company, email, phone, source, note) in enumerate(_contacts(number), start=2)
    )


def _contacts(number: int) -> Iterator[Contact]:
    rng = Random(SEED)
    invented = [People(language, words_of(language), rng) for language in LANGUAGES]
    for place in range(number):
        person = invented[place % len(invented)].someone()
        phone = (f"7{place:08}", f"+886 9{place:08}", f"+44 7{place:09}")[place % len(invented)]
        yield person.name, person.company, f"c{place}@example.com", phone, person.source, "wants the 52 frame"
