"""Writing the invented customers of a sample shop, many rows at a time."""

from dataclasses import replace
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from tracker.commands.contact_rows import email_row, folded_text, phone_row, tag_id
from tracker.commands.sources import listed_source
from tracker.domain.collation import sort_key
from tracker.domain.context import Context
from tracker.jobs.sample.everybody import Invented
from tracker.jobs.sample.lives import Arrival
from tracker.jobs.sample_lists import ShopLists
from tracker.storage import board_order
from tracker.storage.bulk import insert_rows
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.settings import read_settings
from tracker.storage.stage_log import StageLog
from tracker.storage.tables import (
    Consent,
    Customer,
    CustomerTag,
    CustomValue,
    Email,
    FollowUp,
    Interaction,
    Phone,
)

CUSTOMER_COLUMNS = ("id", "folded", "name_key", "archived_on", "trashed_at", "created_at", "changed_at")
RECORD_COLUMNS = ("language", "persona", "referred_by_id", "works_for_id")
PERSON_COLUMNS = ("name", "company", "source", "birthday", "address", "note")
PHONE_COLUMNS = ("customer_id", "position", "label", "typed", "normal", "significant")
EMAIL_COLUMNS = ("customer_id", "position", "label", "address", "folded")
TALK_COLUMNS = ("customer_id", "kind", "occurred_at", "recorded_at", "author", "note", "direction")
PROMISE_COLUMNS = ("customer_id", "due_on", "due_time", "kind", "text", "created_at", "author", "done_at", "repeats")
CONSENT_COLUMNS = ("customer_id", "channel", "state", "given_on", "how")


class Numbered(NamedTuple):
    """A customer and the id they get."""

    id: int
    one: Invented


def write_people(everybody: list[Numbered]) -> None:
    """Write the customers with their phones, e-mails and tags."""
    settings = read_settings()
    region, language = settings["region"], settings["language"]
    for source in sorted({one.person.source for _, one in everybody} - {""}):
        listed_source(source)
    customers: list[tuple[Any, ...]] = []
    phones: list[tuple[Any, ...]] = []
    emails: list[tuple[Any, ...]] = []
    for customer, one in everybody:
        person = one.person
        numbers = [phone_row(customer, place, phone, region) for place, phone in enumerate(person.phones)]
        addresses = [email_row(customer, place, email) for place, email in enumerate(person.emails)]
        phones += [tuple(row.values()) for row in numbers]
        emails += [tuple(row.values()) for row in addresses]
        digits = [number for row in numbers for number in (row["typed"], row["normal"])]
        folded = folded_text(person.name, person.company, [row["address"] for row in addresses], digits)
        texts = (getattr(person, column) for column in PERSON_COLUMNS)
        life, others = one.life, (_id_at(everybody, one.referred_by), _id_at(everybody, one.works_for))
        when = (life.archived_on, one.trashed_at, life.begins_at, life.latest_at)
        record = (one.record.language, one.record.persona, *others)
        customers.append((customer, folded, sort_key(person.name, language), *when, *record, *texts))
    insert_rows(Customer, (*CUSTOMER_COLUMNS, *RECORD_COLUMNS, *PERSON_COLUMNS), customers)
    insert_rows(Phone, PHONE_COLUMNS, phones)
    insert_rows(Email, EMAIL_COLUMNS, emails)
    tags = {name: tag_id(name) for name in sorted({tag for _, one in everybody for tag in one.person.tags})}
    rows = [(customer, tags[tag]) for customer, one in everybody for tag in one.person.tags]
    insert_rows(CustomerTag, ("customer_id", "tag_id"), rows)


def write_records(everybody: list[Numbered], lists: ShopLists) -> None:
    """Write what was said about being contacted, and what the fields of the shop's own say."""
    consents = [(customer, *answer) for customer, one in everybody for answer in one.record.consents]
    insert_rows(Consent, CONSENT_COLUMNS, consents)
    fields = {"frame": lists.frame_field, "newsletter": lists.newsletter_field}
    values = [
        (customer, field, value)
        for name, field in fields.items()
        if field is not None
        for customer, one in everybody
        if (value := getattr(one.record, name))
    ]
    insert_rows(CustomValue, ("customer_id", "field_id", "value"), values)


def write_contacts(everybody: list[Numbered], lists: ShopLists) -> None:
    """Write what happened with the customers and what is promised to them."""
    talks = [(customer, *talk) for customer, one in everybody for talk in one.life.talks]
    insert_rows(Interaction, TALK_COLUMNS, sorted(talks, key=itemgetter(2, 0)))
    promises = [
        (customer, *promise[:-1], lists.rules.get(promise.rule))
        for customer, one in everybody
        for promise in one.life.promises
    ]
    insert_rows(FollowUp, (*PROMISE_COLUMNS, "rule_id"), sorted(promises, key=itemgetter(5, 0)))
    refresh_dates(customer for customer, _ in everybody)


def write_moves(everybody: list[Numbered], stages: list[int], context: Context) -> None:
    """Write the stage log a day at a time, as if each day's moves had been typed with the last of them."""
    moves = sorted(
        ((arrival.at, customer, arrival) for customer, one in everybody for arrival in one.life.arrivals),
        key=itemgetter(0, 1),
    )
    written = 0
    for _, group in groupby(moves, key=lambda move: move[0][:10]):
        days_moves = list(group)
        context.advance(written, len(moves))
        _write_day(days_moves, stages, context)
        written += len(days_moves)
    places = {stage: list[int]() for stage in (*stages, None)}
    for customer, one in sorted(everybody, key=lambda number: number.one.life.arrivals[-1].at, reverse=True):
        places[_stage(stages, one.life.arrivals[-1])].append(customer)
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


def _id_at(everybody: list[Numbered], place: int | None) -> int | None:
    return None if place is None else everybody[place].id
