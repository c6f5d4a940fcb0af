"""A contact list of 10,000 rows from the file to customers who can be found.

The floor is a program written for this one file: csv, folding, phonenumbers, the same rows by executemany, their
indexes and the same full-text tables; it guesses no columns, compares nobody with anybody and can take nothing back.
Ours is not done before the search index is.
"""

import csv
import re
import unicodedata
from itertools import count
from pathlib import Path

import phonenumbers

from tests.bench.contact_files import write_contacts
from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import NOW, clock
from tracker.commands.imports import ImportContacts
from tracker.commands.stages import SetUpShop
from tracker.domain.import_result import ImportResult
from tracker.exchange.contact_list import read_contacts
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace, create_shop

ROWS = 10_000
STAMP = clock().isoformat(timespec="seconds")
DAY = NOW.toordinal()
_CHINESE = re.compile("[\u4e00-\u9fff]")


def import_contacts(place: Place) -> Compared:
    """Bring the file into an empty shop."""
    path = place.new_file(".csv")
    write_contacts(path, ROWS)

    def ours() -> float:
        workspace = Workspace(empty_shop(place), clock=clock)
        stage = workspace.read(shop_facts).stages[0].id
        results: list[ImportResult] = []

        def act() -> None:
            contacts = read_contacts(path, today=NOW.date())
            results.append(workspace.do(ImportContacts(tuple(contacts.rows), path.name, stage)).result)
            workspace.index_all()

        taken = timed(act)
        workspace.close()
        if results[0].created != ROWS:
            raise ValueError(results[0].errors[:3])
        return taken

    def floor() -> float:
        shop = empty_shop(place)
        with raw_file(shop):
            pass  # takes the triggers away
        return timed(lambda: _raw_import(path, shop))

    return compare(ours, floor, place.long_rounds)


def empty_shop(place: Place) -> Path:
    """Make a shop with stages and nobody in it."""
    path = place.new_file()
    create_shop(path, SetUpShop(region="CZ"), clock=clock)
    return path


def _raw_import(path: Path, shop: Path) -> None:
    customers, phones, emails, moves, stays, words, lines = [], [], [], [], [], [], []
    with path.open(encoding="utf-8", newline="") as file_lines:
        for customer, row in zip(count(1), csv.DictReader(file_lines), strict=False):
            name, company, email, phone = row["Name"], row["Company"], row["Email"], row["Phone"]
            number = phonenumbers.parse(phone, "CZ")
            normal = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            digits = normal[1:]
            folded = "\n".join((_fold(name), _fold(company), email.casefold(), digits))
            texts = (name, company, row["Source"], row["Notes"], folded, 1, STAMP[:10], customer << 20, STAMP, STAMP)
            customers.append((customer, *texts, _fold(name)))
            words.append((customer, *map(_spread, (name, f"{company} {email}", row["Notes"]))))
            lines.append((customer, f"\n{folded}\n"))
            phones.append((customer, customer, 0, "", phone, normal, digits[-9:]))
            emails.append((customer, customer, 0, "", email, email.casefold()))
            moves.append((customer, customer, None, 1, "", "Awareness", STAMP, STAMP, "import", "", "", ""))
            stays.append((customer, customer, 1, DAY, None, None, 0, None))
    with raw_file(shop) as file:
        file.execute("BEGIN IMMEDIATE")
        for table, rows in (
            (
                "customer(id, name, company, source, note, folded, stage_id, stage_since, position, created_at,"
                " changed_at, name_key, birthday, address, language, persona)",
                [(*row, *[""] * 4) for row in customers],
            ),
            ("phone", phones),
            ("email", emails),
            ("stage_move", moves),
            ("stay", stays),
            ("search_customer(rowid, name, rest, note)", words),
            ("search_inside(rowid, lines)", lines),
        ):
            file.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
        file.execute("COMMIT")


def _spread(text: str) -> str:
    return _CHINESE.sub(r" \g<0> ", _fold(text))


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


BENCHES = (Bench("import 10,000 rows of CSV", 1.5, import_contacts),)
