"""All customers of a sample shop, and what connects them."""

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import ceil
from random import Random

from tracker.jobs.sample.lives import FIRST_BUYER, Life, Lives
from tracker.jobs.sample.open_promises import OpenPromises
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.people import CALLING_CODES, People, Person
from tracker.jobs.sample.records import Record, Records
from tracker.jobs.sample.words import ShopWords

DAYS = 548  # 18 months
OPENING_SHARE = 0.08
SENT_BY_NAME = 0.6  # of those who came by word of mouth
STAFF = 0.5  # of the people with a company work for a customer
EMPLOYERS = 5
BIRTHDAYS = {0: 1970, 2: None, 3: 1988, 6: 1995}  # by days ahead: the year of birth; None: it is not known
BIG_ENOUGH = 40  # customers, from which on a shop has somebody twice, and somebody in the trash
TRASHED_AGO = (3, 12)  # days


@dataclass(slots=True)
class Invented:
    """One customer. `referred_by` and `works_for` are places in the list of all."""

    person: Person
    life: Life
    record: Record
    referred_by: int | None = None
    works_for: int | None = None
    trashed_at: str | None = None


def invent(count: int, seed: int, language: str, words: ShopWords, now: datetime) -> list[Invented]:
    """Invent so many customers, those of the opening first, then by the day they came; the same for the same values."""
    rng = Random(seed)
    hours, today = OpeningHours(now, DAYS), now.date()
    people, lives, records = People(language, words, rng), Lives(hours, today, words, rng), Records(words, rng)
    opening = int(count * OPENING_SHARE)
    days = [hours.first] * opening + hours.newcomers(count - opening, rng)
    everybody = []
    for place, day in enumerate(days):
        person, life = people.someone(), lives.life(day, opening=place < opening)
        everybody.append(Invented(person, life, records.record(person, life)))
    if count >= BIG_ENOUGH:
        _enter_twice(everybody, language, rng)
    _employ(everybody, rng)
    _refer(everybody, words.sources[0], rng)
    if count >= BIG_ENOUGH:
        _trash(everybody, hours, today, rng)
    kept = [one for one in everybody if one.trashed_at is None]
    lives.get_back([one.life for one in kept])
    OpenPromises(hours, today, words, rng).add([one.life for one in kept], lives)
    _celebrate(kept, today, rng)
    return everybody


def _refer(everybody: list[Invented], word_of_mouth: str, rng: Random) -> None:
    """Say who sent those who came by word of mouth: somebody who was there before, mostly a buyer."""
    sent = (place for place, one in enumerate(everybody) if one.person.source == word_of_mouth)
    for place in sent:
        came = everybody[place].life.begins_at
        if rng.random() < SENT_BY_NAME and place:
            tried = (rng.randrange(place) for _ in range(4))
            before = [other for other in tried if _may_send(everybody[other], came)]
            everybody[place].referred_by = next(iter(before), None)


def _may_send(one: Invented, came: str) -> bool:
    bought = any((arrival.place or 0) >= FIRST_BUYER for arrival in one.life.arrivals)
    return bought and not one.person.firm and one.life.begins_at[:10] < came[:10]


def _employ(everybody: list[Invented], rng: Random) -> None:
    """Let a few people work for a company that is a customer too."""
    firms = [place for place, one in enumerate(everybody) if one.person.firm and one.life.is_on_board][:EMPLOYERS]
    for place, one in enumerate(everybody):
        known = [firm for firm in firms if firm < place]
        if known and one.person.company and rng.random() < STAFF:
            one.works_for = rng.choice(known)
            one.person = replace(one.person, company=everybody[one.works_for].person.name)


def _enter_twice(everybody: list[Invented], language: str, rng: Random) -> None:
    """Let some of the latest newcomers be people who are customers already, written in another way."""
    home = CALLING_CODES.get(language, CALLING_CODES["en"])
    known = [one for one in everybody if _is_plain(one)]
    fresh = [one for one in reversed(everybody) if one.life.is_on_board and not one.person.firm]
    ways = (_without_accents, _surname_first, _initial, _without_accents)
    phones = (_closed_up, _hyphenated, _international, None)
    old = rng.sample(known[: len(known) // 2], k=min(len(ways), len(known) // 2))
    for first, again, write, dial in zip(old, fresh, ways, phones, strict=False):
        person, typed = first.person, first.person.phones[0][1]
        again.person = replace(
            again.person,
            name=write(person.name),
            phones=(("", dial(typed, home)),) if dial else (),
            emails=() if dial else person.emails,
            birthday="",
            speaks=person.speaks,
        )


def _is_plain(one: Invented) -> bool:
    """Say whether somebody is a person of the shop's own country who can be reached either way."""
    person = one.person
    mine = bool(person.phones) and not person.phones[0][1].startswith("+")
    return mine and bool(person.emails) and not person.firm and one.life.is_on_board


def _without_accents(name: str) -> str:
    split = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def _surname_first(name: str) -> str:
    first, _, last = name.rpartition(" ")
    return f"{last} {first}" if first else f"{name[0]} {name[1:]}"


def _initial(name: str) -> str:
    first, _, last = name.rpartition(" ")
    return f"{first[0]}. {last}" if first else name


def _closed_up(phone: str, home: str) -> str:
    return phone.replace(" ", "")


def _hyphenated(phone: str, home: str) -> str:
    return phone.replace(" ", "-")


def _international(phone: str, home: str) -> str:
    return f"{home}{phone.replace(' ', '').removeprefix('0')}"


def _trash(everybody: list[Invented], hours: OpeningHours, today: date, rng: Random) -> None:
    """Put some who never bought into the trash, none of whom anybody else's record leads to."""
    meant = {one.referred_by for one in everybody} | {one.works_for for one in everybody}
    free = [
        one
        for place, one in enumerate(everybody)
        if place not in meant and not one.person.firm and one.life.archived_on is None and not one.life.is_waited_for
        if all((arrival.place or 0) < FIRST_BUYER for arrival in one.life.arrivals)
    ]
    for ago in TRASHED_AGO:
        day = hours.open_day(today - timedelta(days=ago)) or today
        at = hours.moment(day, rng)
        gone = [one for one in free if one.trashed_at is None and one.life.latest_at < at]
        if gone:
            rng.choice(gone).trashed_at = at


def _celebrate(everybody: list[Invented], today: date, rng: Random) -> None:
    """Let a few have their birthdays in these days."""
    free = [one for one in everybody if one.life.is_on_board and not one.person.firm]
    chosen = rng.sample(free, k=min(len(free), ceil(len(everybody) / 100)))
    for place, one in enumerate(chosen):
        ahead = list(BIRTHDAYS)[place % len(BIRTHDAYS)]
        day, year = today + timedelta(days=ahead), BIRTHDAYS[ahead]
        leap_day = (day.month, day.day) == (2, 29)
        one.person = replace(one.person, birthday=f"{'-' if year is None or leap_day else year}-{day:%m-%d}")
