"""A shop of any size to measure in: the same customers each time, made once and kept while the schema stays."""

import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from tracker.commands.contact_rows import email_row, folded_text, phone_row
from tracker.commands.stages import SetUpShop
from tracker.domain.collation import sort_key
from tracker.domain.context import Context
from tracker.domain.interactions import Kind
from tracker.domain.stages import Cause
from tracker.jobs.sample import names, people
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample.people import People
from tracker.storage import board_order
from tracker.storage.bulk import insert_rows
from tracker.storage.connection import expected_schema
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.stage_log import StageLog
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, Email, FollowUp, Interaction, Phone
from tracker.workspace import create_shop

NOW = datetime(2026, 6, 30, 12, 0)  # noqa: DTZ001  a wall time; the offset is this machine's
SEED = 20260630
LANGUAGES = ("cs", "zh_TW", "en")
INTERACTIONS = 10  # of each customer
MOVES = 4  # of each customer
FOLLOW_UP_EVERY = 4  # customers
DAYS = 700  # of history
KEPT_IN = "regulars-shops-"
CHUNK = 5000  # customers written at a time
CUSTOMER_COLUMNS = ("id", "name", "company", "source", "folded", "name_key", "created_at", "changed_at")
PHONE_COLUMNS = ("customer_id", "position", "label", "typed", "normal", "significant")
EMAIL_COLUMNS = ("customer_id", "position", "label", "address", "folded")
TALK_COLUMNS = ("customer_id", "kind", "occurred_at", "recorded_at", "author", "note")
WAYS = ((0, 1, 2, 3), (0, 1, 2, 4), (0, 1, 0, 1), (0, 1, None, 1), (0, 2, 3, None), (1, 0, 1, 2), (0, 1, 2, 1))


def clock() -> datetime:
    """Return the moment at which every benchmark runs."""
    return NOW.astimezone()


def synthetic_shop(customers: int) -> Path:
    """Return the shop with so many customers, made now if need be. Do not write into it."""
    folder = Path(tempfile.gettempdir()) / f"{KEPT_IN}{_digest()}"
    path = folder / f"{customers}.regulars"
    if not path.exists():
        for old in folder.parent.glob(f"{KEPT_IN}*"):
            if old != folder:
                shutil.rmtree(old, ignore_errors=True)
        aside = folder / f"{customers}.{os.getpid()}.regulars"
        create_shop(aside, SetUpShop(name="Synthetic", region="CZ"), _Fill(customers), author="Ota", clock=clock)
        os.replace(aside, path)
    return path


@dataclass(frozen=True, slots=True)
class _Fill:
    """Fill an empty shop through its real tables; every second or so of history, rows of one customer lie apart."""

    customers: int

    def apply(self, context: Context) -> None:
        rng = Random(SEED)
        invented = [People(language, words_of(language), rng) for language in LANGUAGES]
        stages = [stage.id for stage in read_stages()]
        chunks = [range(start, min(start + CHUNK, self.customers + 1)) for start in range(1, self.customers + 1, CHUNK)]
        began: dict[int, int] = {}
        for chunk in chunks:
            _write_people(chunk, invented, context.stamp)
            began |= {customer: rng.randrange(DAYS // 2) for customer in chunk}
        for turn in range(INTERACTIONS):
            for chunk in chunks:
                _write_talks(chunk, turn, began, rng, context)
        for turn in range(MOVES):
            for chunk in chunks:
                _write_moves(chunk, turn, began, stages, context)
        for place, stage in enumerate((*stages, None)):
            wanted = None if stage is None else place
            board_order.place_last(
                [customer for customer in range(1, self.customers + 1) if _way(customer)[-1] == wanted], stage
            )
        _write_follow_ups(self.customers, rng, context)


def _way(customer: int) -> tuple[int | None, ...]:
    return WAYS[customer % len(WAYS)]


def _write_people(chunk: range, invented: list[People], stamp: str) -> None:
    customers: list[tuple[Any, ...]] = []
    phones: list[tuple[Any, ...]] = []
    emails: list[tuple[Any, ...]] = []
    for customer in chunk:
        person = invented[customer % len(invented)].someone()
        numbers = [phone_row(customer, place, phone, "CZ") for place, phone in enumerate(person.phones)]
        addresses = [email_row(customer, place, email) for place, email in enumerate(person.emails)]
        phones += [tuple(row.values()) for row in numbers]
        emails += [tuple(row.values()) for row in addresses]
        digits = [number for row in numbers for number in (row["typed"], row["normal"]) if number]
        folded = folded_text(person.name, person.company, [row["address"] for row in addresses], digits)
        customers.append(
            (customer, person.name, person.company, person.source, folded, sort_key(person.name, "cs"), stamp, stamp)
        )
    insert_rows(Customer, CUSTOMER_COLUMNS, customers)
    insert_rows(Phone, PHONE_COLUMNS, phones)
    insert_rows(Email, EMAIL_COLUMNS, emails)


def _write_talks(chunk: range, turn: int, began: dict[int, int], rng: Random, context: Context) -> None:
    kinds = tuple(map(str, Kind))
    days = [(context.today - timedelta(days=n)).isoformat() for n in range(DAYS + 1)]
    offset = context.stamp[19:]
    rows = []
    for customer in chunk:
        day = began[customer] + turn * ((DAYS - began[customer]) // INTERACTIONS)
        at = f"{days[DAYS - day]}T{9 + turn % 9:02}:{customer % 60:02}:00{offset}"
        rows.append((customer, rng.choice(kinds), at, at, "Ota", f"Asked about bike {rng.randrange(1000)}, rings back"))
    insert_rows(Interaction, TALK_COLUMNS, rows)


def _write_moves(chunk: range, turn: int, began: dict[int, int], stages: list[int], context: Context) -> None:
    log = StageLog(replace(context, facts={}))
    if turn == 0:
        log.expect_newcomers(chunk)
    log.expect(chunk)
    for customer in chunk:
        place = _way(customer)[turn]
        age = (DAYS - began[customer]) * (MOVES - turn) // (MOVES + 1)
        cause = Cause.MOVE if turn else (Cause.OPENING if customer % 10 == 0 else Cause.IMPORT)
        day = context.today - timedelta(days=age)
        log.move(customer, None if place is None else stages[place], on=day, cause=cause, reason="")
    log.flush()


def _write_follow_ups(customers: int, rng: Random, context: Context) -> None:
    days = [(context.today + timedelta(days=n)).isoformat() for n in range(-10, 40)]
    rows = [
        (customer, rng.choice(days), "Ring back", context.stamp, "Ota")
        for customer in range(1, customers + 1, FOLLOW_UP_EVERY)
    ]
    insert_rows(FollowUp, ("customer_id", "due_on", "text", "created_at", "author"), rows)
    refresh_dates(range(1, customers + 1))


def _digest() -> str:
    digest = hashlib.sha256(repr(sorted(expected_schema())).encode())
    for source in (__file__, str(people.__file__), str(names.__file__)):
        digest.update(Path(source).read_bytes())
    return digest.hexdigest()[:12]
