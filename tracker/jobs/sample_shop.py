"""The sample shop: a believable bike shop of invented people, for trying things out."""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from tracker.commands.contact_rows import email_row, folded_text, phone_row, tag_id
from tracker.commands.stages import SetUpShop
from tracker.domain.collation import sort_key
from tracker.domain.context import Context, local_now
from tracker.domain.money import currency_of
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample.lives import Arrival, Life, Lives
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.people import People, Person
from tracker.storage import board_order
from tracker.storage.bulk import first_free_id, insert_rows
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.settings import read_settings
from tracker.storage.stage_log import StageLog
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, CustomerTag, Email, FollowUp, Interaction, Phone
from tracker.workspace import Clock, create_shop

DAYS = 548  # 18 months
OPENING_SHARE = 0.08
CUSTOMER_COLUMNS = ("id", "folded", "name_key", "archived_on", "created_at", "changed_at")
PERSON_COLUMNS = ("name", "company", "source", "birthday", "address", "note")
PHONE_COLUMNS = ("customer_id", "position", "label", "typed", "normal", "significant")
EMAIL_COLUMNS = ("customer_id", "position", "label", "address", "folded")
TALK_COLUMNS = ("customer_id", "kind", "occurred_at", "recorded_at", "author", "note")
PROMISE_COLUMNS = ("customer_id", "due_on", "due_time", "text", "created_at", "author", "done_at")


@dataclass(frozen=True, slots=True)
class FillSampleShop:
    """Fill a shop with invented customers who came during the last 18 months and drifted over its stages.

    The same values run at the same moment in the same shop write the same. The shop's first five stages are used,
    whatever they are called. The result is the number of customers.

    Raises:
        Cancelled: the owner stopped it.
    """

    customers: int = 300
    seed: int = 1
    language: str = "en"

    def apply(self, context: Context) -> int:
        """Write the customers and all that happened with them."""
        everybody = self._invent(context)
        _write_people(everybody)
        _write_moves(everybody, context)
        _write_contacts(everybody)
        context.facts["count"] = len(everybody)
        return len(everybody)

    def _invent(self, context: Context) -> "list[_Invented]":
        rng, words = Random(self.seed), words_of(self.language)
        hours = OpeningHours(context.now, DAYS)
        people, lives = People(self.language, words, rng), Lives(hours, context.today, words, rng)
        opening = int(self.customers * OPENING_SHARE)
        days = [hours.first] * opening + hours.newcomers(self.customers - opening, rng)
        first_id = first_free_id(Customer)
        return [
            _Invented(first_id + place, people.someone(), lives.life(day, opening=place < opening))
            for place, day in enumerate(days)
        ]


class _Invented(NamedTuple):
    id: int
    person: Person
    life: Life


def create_sample_shop(  # noqa: PLR0913  a shop has that many facts
    path: Path,
    *,
    customers: int = 300,
    seed: int = 1,
    language: str = "en",
    currency: str = "",
    stage_set: str = "awareness",
    clock: Clock = local_now,
) -> None:
    """Make a new file that holds a sample shop; without a currency it has that of its language.

    None of it is a step that undo could take back. No file of the program may be open in this process.

    Raises:
        FileExists: something is at that path already.
        SettingUnknown: no such language or stage set ships.
    """
    words = words_of(language)
    setup = SetUpShop(stage_set, language, currency or currency_of(language), words.shop, words.region)
    create_shop(path, setup, FillSampleShop(customers, seed, language), author=words.authors[0], clock=clock)


def _write_people(everybody: list[_Invented]) -> None:
    settings = read_settings()
    region, language = settings["region"], settings["language"]
    customers: list[tuple[Any, ...]] = []
    phones: list[tuple[Any, ...]] = []
    emails: list[tuple[Any, ...]] = []
    for customer, person, life in everybody:
        numbers = [phone_row(customer, place, phone, region) for place, phone in enumerate(person.phones)]
        addresses = [email_row(customer, place, email) for place, email in enumerate(person.emails)]
        phones += [tuple(row.values()) for row in numbers]
        emails += [tuple(row.values()) for row in addresses]
        digits = [number for row in numbers for number in (row["typed"], row["normal"])]
        folded = folded_text(person.name, person.company, [row["address"] for row in addresses], digits)
        texts = (getattr(person, column) for column in PERSON_COLUMNS)
        name_key = sort_key(person.name, language)
        customers.append((customer, folded, name_key, life.archived_on, life.begins_at, life.latest_at, *texts))
    insert_rows(Customer, (*CUSTOMER_COLUMNS, *PERSON_COLUMNS), customers)
    insert_rows(Phone, PHONE_COLUMNS, phones)
    insert_rows(Email, EMAIL_COLUMNS, emails)
    tags = {name: tag_id(name) for name in sorted({tag for _, person, _ in everybody for tag in person.tags})}
    rows = [(customer, tags[tag]) for customer, person, _ in everybody for tag in person.tags]
    insert_rows(CustomerTag, ("customer_id", "tag_id"), rows)


def _write_moves(everybody: list[_Invented], context: Context) -> None:
    """Write the stage log a day at a time, as if each day's moves had been typed with the last of them."""
    stages = [stage.id for stage in read_stages()]
    moves = sorted(
        ((arrival.at, customer, arrival) for customer, _, life in everybody for arrival in life.arrivals),
        key=itemgetter(0, 1),
    )
    written = 0
    for _, group in groupby(moves, key=lambda move: move[0][:10]):
        days_moves = list(group)
        context.advance(written, len(moves))
        _write_day(days_moves, stages, context)
        written += len(days_moves)
    places = {stage: list[int]() for stage in (*stages, None)}
    for customer, _, life in sorted(everybody, key=lambda one: one.life.arrivals[-1].at, reverse=True):
        places[_stage(stages, life.arrivals[-1])].append(customer)
    for stage, customers in places.items():
        board_order.place_last(customers, stage)


def _write_day(moves: list[tuple[str, int, Arrival]], stages: list[int], context: Context) -> None:
    evening = datetime.fromisoformat(moves[-1][0])
    log = StageLog(replace(context, now=evening))
    log.expect(customer for _, customer, _ in moves)
    for at, customer, arrival in moves:
        log.move(customer, _stage(stages, arrival), at=at, cause=arrival.cause, reason=arrival.reason)
    log.flush()


def _stage(stages: list[int], arrival: Arrival) -> int | None:
    return None if arrival.place is None else stages[min(arrival.place, len(stages) - 1)]


def _write_contacts(everybody: list[_Invented]) -> None:
    talks = [(customer, *talk) for customer, _, life in everybody for talk in life.talks]
    insert_rows(Interaction, TALK_COLUMNS, sorted(talks, key=itemgetter(2, 0)))
    promises = [(customer, *promise) for customer, _, life in everybody for promise in life.promises]
    insert_rows(FollowUp, PROMISE_COLUMNS, sorted(promises, key=itemgetter(4, 0)))
    refresh_dates(customer for customer, _, _ in everybody)
