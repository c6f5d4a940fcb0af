"""The board as it was at the end of a past day, read in pages like today's; it is for looking at only."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from peewee import SQL, fn

from tracker.domain.board_history import PastBoard
from tracker.domain.interactions import CONTACTS
from tracker.domain.records import BoardCard, BoardColumn
from tracker.domain.stages import Stage
from tracker.queries.board import FIRST_CARDS, FIRST_IDS, Sort, Whom
from tracker.storage.fetch import fetch_rows
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, Stay, database

PAST_SORTS = (Sort.LONGEST, Sort.NAME)  # what else today's cards are sorted by is not kept for past days

# spelled out: peewee takes longer to build it than SQLite to answer it
_CARDS = f"""
SELECT customer.id, customer.name, company, stay.entered_day, last.kind, last.occurred_at, last.note
FROM customer
JOIN stay ON stay.customer_id = customer.id AND entered_day <= :day AND (left_day IS NULL OR left_day > :day)
LEFT JOIN interaction last ON last.id = (SELECT id FROM interaction WHERE customer_id = customer.id
 AND kind IN ({",".join(f"'{kind}'" for kind in CONTACTS)}) AND occurred_at < :next_day
 ORDER BY occurred_at DESC, id DESC LIMIT 1)
WHERE customer.id IN (SELECT value FROM json_each(:ids))"""


def first_board_day() -> date | None:
    """Return the day of the earliest entry of anybody outside the trash; None where there is no entry."""
    day = database.execute_sql(
        "SELECT min(entered_day) FROM stay WHERE customer_id NOT IN (SELECT id FROM customer WHERE"
        " trashed_at IS NOT NULL)"
    ).fetchone()[0]
    return None if day is None else date.fromordinal(day)


def past_board(
    day: date, sort: Sort = Sort.LONGEST, limits: Mapping[int | None, int] | None = None, whom: Whom | None = None
) -> PastBoard:
    """Return the board at the end of a day; of each column the first cards and ids, as many as `limits` say.

    `whom` narrows it to those whom a filter means today. Cards say where their customer was then: in the stage since
    when, and the latest contact up to the day. What was promised then is not kept, so no card says it.
    """
    counts: dict[int | None, int] = dict(_counted(_on_board(day, whom)))
    every = read_stages(removed=True)
    columns = []
    for stage in (*(one for one in every if not one.removed or counts.get(one.id)), None):
        stage_id = stage.id if stage else None
        limit = (limits or {}).get(stage_id, FIRST_IDS)
        ids = past_ids(day, stage_id, sort, limit, whom) if counts.get(stage_id) else ()
        columns.append((stage, counts.get(stage_id, 0), tuple(ids)))
    cards = {card.id: card for card in past_cards(day, [one for *_, ids in columns for one in ids[:FIRST_CARDS]])}
    return PastBoard(
        day,
        tuple(_column(stage, count, ids, cards) for stage, count, ids in columns),
        archived=sum(count for _, count in _counted(_archived_by(day, whom))),
        elsewhere=sum(counts.values()) - sum(count for _, count, _ in columns),
    )


def past_ids(
    day: date,
    stage_id: int | None,
    sort: Sort = Sort.LONGEST,
    limit: int = FIRST_IDS,
    whom: Whom | None = None,
) -> Sequence[int]:
    """Return the ids of the first of those who were in a stage (None: Left) at the end of a day.

    Sorted by name, else those who had been there longest first.
    """
    return [row[0] for row in fetch_rows(_in_stage(day, stage_id, sort, whom).limit(limit))]


def past_starting(
    day: date, stage_id: int | None, name: str, sort: Sort = Sort.LONGEST, whom: Whom | None = None
) -> Sequence[int]:
    """Return the ids of those of a past column whose names start with these letters, however accented, in its order."""
    from tracker.domain.contacts import fold  # a board needs no folding

    start = fold(name)
    named = Customer.select(Customer.id).where(fn.SUBSTR(Customer.folded, 1, len(start)) == start)
    return [row[0] for row in fetch_rows(_in_stage(day, stage_id, sort, whom).where(Stay.customer.in_(named)))]


def past_cards(day: date, ids: Sequence[int]) -> list[BoardCard]:
    """Return the cards of these customers as of a day, in this order; at most a few hundred at a time."""
    if not ids:
        return []
    given = {"day": day.toordinal(), "next_day": (day + timedelta(days=1)).isoformat(), "ids": json.dumps(list(ids))}
    cards = {}
    for customer, name, company, since, kind, at, note in database.execute_sql(_CARDS, given):
        entered = date.fromordinal(since).isoformat()
        cards[customer] = BoardCard(customer, name, company, entered, None, None, kind, at, note)
    return [cards[customer] for customer in ids if customer in cards]


def people_of(whom: Whom | None) -> frozenset[int] | None:
    """Return the ids of those whom a filter means, archived ones too; None for everybody."""
    if whom is None or whom.filter.is_open:
        return None
    return frozenset(row[0] for row in fetch_rows(_meant(whom)))


def _column(stage: Stage | None, count: int, ids: tuple[int, ...], cards: Mapping[int, BoardCard]) -> BoardColumn:
    return BoardColumn(stage, count, ids, tuple(cards[one] for one in ids[:FIRST_CARDS] if one in cards))


def _counted(where: Any) -> list[tuple[Any, ...]]:
    # an index by stage would be walked to group by: slower than reading all stays in a row
    return fetch_rows(Stay.select(Stay.stage, fn.COUNT(SQL("1"))).where(where).group_by(SQL("+stage_id")))


def _in_stage(day: date, stage_id: int | None, sort: Sort, whom: Whom | None) -> Any:
    query = Stay.select(Stay.customer).where(_on_board(day, whom), Stay.stage == stage_id)
    if sort == Sort.NAME:
        return query.join(Customer).order_by(Customer.folded, Customer.id)
    return query.order_by(Stay.entered_day, Stay.customer)


def _covering(day: date) -> Any:
    return (Stay.entered_day <= day.toordinal()) & (Stay.left_day.is_null() | (Stay.left_day > day.toordinal()))


def _on_board(day: date, whom: Whom | None) -> Any:
    archived = Customer.select(Customer.id).where(Customer.archived_on <= day.isoformat())
    return _covering(day) & _wanted(whom) & Stay.customer.not_in(archived)


def _archived_by(day: date, whom: Whom | None) -> Any:
    archived = Customer.select(Customer.id).where(Customer.archived_on <= day.isoformat())
    return _covering(day) & _wanted(whom) & Stay.customer.in_(archived)


def _wanted(whom: Whom | None) -> Any:
    if whom is None or whom.filter.is_open:
        # the few who are out are found by an index; everybody else need not be looked up
        return Stay.customer.not_in(Customer.select(Customer.id).where(Customer.trashed_at.is_null(False)))
    return Stay.customer.in_(_meant(whom))


def _meant(whom: Whom) -> Any:
    from tracker.queries.filtering import NOBODY, filter_terms  # a board of everyone needs no filters

    nobody = [NOBODY] if whom.filter.archived == "only" else []
    terms = [*filter_terms(whom.filter, whom.today), *nobody]
    return Customer.select(Customer.id).where(Customer.trashed_at.is_null(), *terms)
