"""What the board shows: columns of cards, read in pages."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, Any, NamedTuple

from peewee import SQL, Case, fn

from tracker.domain.interactions import CONTACTS
from tracker.domain.records import BoardCard, BoardColumn
from tracker.queries.recipes import recipe_progress
from tracker.storage.fetch import fetch_rows, listed
from tracker.storage.settings import read_settings
from tracker.storage.stages import read_stages
from tracker.storage.tables import Customer, FollowUp, Interaction, Quote

if TYPE_CHECKING:
    from tracker.domain.customer_filter import CustomerFilter

FIRST_IDS = 500  # of a column; more are read when they are scrolled to
FIRST_CARDS = 50


class Sort(StrEnum):
    """The orders a column can have."""

    MANUAL = "manual"
    DUE = "due"
    LONGEST = "longest"
    NAME = "name"


class Whom(NamedTuple):
    """Who is to be on the board: those whom a filter means on a day."""

    filter: "CustomerFilter"
    today: date


def board_columns(
    sort: Sort = Sort.MANUAL, limits: Mapping[int | None, int] | None = None, whom: Whom | None = None
) -> list[BoardColumn]:
    """Return the columns left to right and, last, Left; of each the first cards and ids, as many as `limits` say.

    `whom` narrows all of it to those whom a filter means; archived customers are on no board, whatever it says.
    """
    counting = Customer.select(Customer.stage, fn.COUNT(SQL("1"))).where(_shown(whom)).group_by(Customer.stage)
    counts, money = dict(fetch_rows(counting)), _open_money(whom)
    currency = read_settings()["currency"] if any(money.values()) else ""
    columns = []
    for stage in (*read_stages(), None):
        stage_id = stage.id if stage else None
        limit = (limits or {}).get(stage_id, FIRST_IDS)
        ids = board_ids(stage_id, sort, limit, whom) if counts.get(stage_id) else ()
        columns.append((stage, counts.get(stage_id, 0), tuple(ids)))
    cards = {card.id: card for card in board_cards([one for *_, ids in columns for one in ids[:FIRST_CARDS]])}
    return [
        BoardColumn(
            stage,
            count,
            ids,
            tuple(cards[one] for one in ids[:FIRST_CARDS] if one in cards),
            money.get(stage.id if stage else None, 0),
            currency,
        )
        for stage, count, ids in columns
    ]


def board_ids(
    stage_id: int | None, sort: Sort = Sort.MANUAL, limit: int = FIRST_IDS, whom: Whom | None = None
) -> Sequence[int]:
    """Return the ids of a column's first customers in its order."""
    query = Customer.select(Customer.id).where(_shown(whom), Customer.stage == stage_id).limit(limit)
    return [row[0] for row in fetch_rows(query.order_by(*_order(sort)))]


def board_starting(
    stage_id: int | None, name: str, sort: Sort = Sort.MANUAL, whom: Whom | None = None
) -> Sequence[int]:
    """Return the ids of a column's customers whose names start with these letters, however accented, in its order."""
    from tracker.domain.contacts import fold  # the first board needs no folding

    start = fold(name)
    query = Customer.select(Customer.id).where(
        _shown(whom), Customer.stage == stage_id, fn.SUBSTR(Customer.folded, 1, len(start)) == start
    )
    return [row[0] for row in fetch_rows(query.order_by(*_order(sort)))]


def board_cards(ids: Sequence[int]) -> list[BoardCard]:
    """Return the cards of these customers, in this order; at most a few hundred at a time."""
    if not ids:
        return []
    query = _CARDS.where(Customer.id.in_(listed(ids)))
    progress = recipe_progress(ids)
    cards = {row[0]: BoardCard(*row, *progress.get(row[0], ())) for row in fetch_rows(query)}
    return [cards[customer] for customer in ids if customer in cards]


def on_board() -> Any:
    """The condition that a customer is on the board or in Left: neither archived nor in the trash."""
    return Customer.archived_on.is_null() & Customer.trashed_at.is_null()


def _shown(whom: Whom | None) -> Any:
    if whom is None or whom.filter.is_open:
        return on_board()
    from tracker.queries.filtering import filter_terms  # a board of everyone needs no filters

    nobody = [SQL("0")] if whom.filter.archived == "only" else []
    return reduce(and_, [*filter_terms(whom.filter, whom.today), *nobody], on_board())


def _open_money(whom: Whom | None) -> dict[int | None, int]:
    """Return what is open in quotes and left baskets, in minor units, by stage; nothing where nothing is."""
    is_open = Quote.id.in_(SQL("(SELECT id FROM quote WHERE outcome = '')"))  # by the index of open ones
    query = Quote.select(Customer.stage, fn.SUM(Quote.amount_minor)).join(Customer).where(is_open, _shown(whom))
    return dict(fetch_rows(query.group_by(Customer.stage)))


def _next_follow_up(column: Any) -> Any:
    promised = FollowUp.alias("promised")
    return (
        promised.select(getattr(promised, column.name))
        .where(promised.customer == Customer.id, promised.done_at.is_null())
        .order_by(promised.due_on, SQL("due_time IS NULL"), promised.due_time, promised.id)
        .limit(1)
    )


def _order(sort: Sort) -> tuple[Any, ...]:
    if sort == Sort.LONGEST:
        return (Customer.stage_since, Customer.id)
    if sort == Sort.NAME:
        return (Customer.folded, Customer.id)
    if sort == Sort.DUE:
        due = _next_follow_up(FollowUp.due_on)
        return (Case(None, ((due.is_null(), 1),), 0), due, Customer.id)
    return (Customer.position, Customer.id)


_LATEST_CONTACT = (
    Interaction.select(Interaction.id)
    .where(Interaction.customer == Customer.id, Interaction.kind.in_([str(kind) for kind in CONTACTS]))
    .order_by(Interaction.occurred_at.desc(), Interaction.id.desc())
    .limit(1)
)
_CARDS = (
    Customer.select(
        Customer.id,
        Customer.name,
        Customer.company,
        fn.COALESCE(Customer.stage_since, ""),
        FollowUp.due_on,
        FollowUp.due_time,
        Interaction.kind,
        Interaction.occurred_at,
        Interaction.note,
    )
    .join(FollowUp, "LEFT JOIN", on=(FollowUp.id == _next_follow_up(FollowUp.id)))
    .switch(Customer)
    .join(Interaction, "LEFT JOIN", on=(Interaction.id == _LATEST_CONTACT))
)
