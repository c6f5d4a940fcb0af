"""The table of customers: pages in any order, continued by key, and how many and who fit a filter.

Pages of a sort column with an index are walked along it while the filter leaves enough customers to meet soon; else all
customers are read in a row and the first of them sorted out, which at 100,000 takes a fixed time of some 20 ms.
"""

from datetime import date
from typing import Any, NamedTuple

from peewee import SQL, Case, Cast, EnclosedNodeList, NodeList, Tuple, fn

from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.customer_table import Column, Key, TablePage, field_of_column
from tracker.queries.customer_rows import customer_rows
from tracker.queries.filtering import aside, customer_ids_query, filter_condition
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.settings import read_settings
from tracker.storage.stages import read_stages
from tracker.storage.tables import Buying, Customer, CustomField, CustomValue, database
from tracker.storage.text_functions import key_of

PAGE = 200
WORTH_A_WALK = 40  # one in so many customers fits at least: an index is walked rather than everybody read
_INDEXED = {
    Column.NAME: Customer.name_key,
    Column.SINCE: Customer.stage_since,
    Column.DAYS: Customer.stage_since,
    Column.LAST_CONTACT: Customer.last_contact_at,
    Column.NEXT_DUE: Customer.next_due,
}
_TEXTS = {
    Column.COMPANY: Customer.company,
    Column.SOURCE: Customer.source,
    Column.ADDRESS: Customer.address,
    Column.PERSONA: Customer.persona,
}

_BOUGHT = {
    Column.BOUGHT: Buying.spent_minor,
    Column.ORDERS: Buying.orders,
    Column.LAST_PURCHASE: Buying.last_day,
}


class _Order(NamedTuple):
    """What customers are sorted by: an expression, when something is known, and whether an index has its order."""

    value: Any
    downwards: bool
    indexed: bool
    known: Any  # a condition; where it does not hold the customer stands last


def table_page(  # noqa: PLR0913  a page is a filter, an order and a place in it
    wanted: CustomerFilter,
    sort: str = Column.NAME,
    *,
    today: date,
    descending: bool = False,
    after: Key | None = None,
    before: Key | None = None,
    offset: int = 0,
    limit: int = PAGE,
    total: int | None = None,
) -> TablePage:
    """Return the customers whom a filter means, in an order: the first, those after or before a key, or from a place.

    Those of whom nothing is known stand last in either direction; equals by id, in the direction of the sort. `total`
    of the page is the one given, or counted where it is None.
    """
    total = count_customers(wanted, today) if total is None else total
    order = _order(sort, descending)
    keys: list[Key] = []
    if before is not None:
        keys = _keys_before(wanted, today, order, before, limit)
    elif offset:
        keys = _keys_from(wanted, today, order, offset, limit)
    else:
        keys = _keys_after(wanted, today, order, after, limit, total)
    rows = customer_rows([key.id for key in keys])
    return TablePage(tuple(rows), total, keys[0] if keys else None, keys[-1] if keys else None)


def count_customers(wanted: CustomerFilter, today: date) -> int:
    """Return how many customers a filter means."""
    return int(fetch_one(Customer.select(fn.COUNT(SQL("1"))).where(filter_condition(wanted, today)))[0])


def all_ids(wanted: CustomerFilter, today: date) -> list[int]:
    """Return the ids of all customers whom a filter means, lowest first."""
    return [row[0] for row in fetch_rows(customer_ids_query(wanted, today).order_by(Customer.id))]


def ids_between(  # noqa: PLR0913
    wanted: CustomerFilter, sort: str, first: int, last: int, *, today: date, descending: bool = False
) -> list[int]:
    """Return the ids of the rows from one place to another, both included, in the order of the table."""
    keys = _keys_from(wanted, today, _order(sort, descending), first, last - first + 1)
    return [key.id for key in keys]


def place_of(
    wanted: CustomerFilter, sort: str, customer_id: int, *, today: date, descending: bool = False
) -> int | None:
    """Return in which row, counted from 0, a customer stands; None where the filter does not mean them."""
    order = _order(sort, descending)
    only = (filter_condition(wanted, today), Customer.id == customer_id)
    found = fetch_one(Customer.select(order.value, order.known).where(*only))
    if found is None:
        return None
    value, known = found
    if not known:
        lower = _beyond(Customer.id, customer_id, downwards=not order.downwards)
        ahead = order.known | (_not(order.known) & lower)
    else:
        place = Tuple(aside(order.value) if order.indexed else order.value, Customer.id)
        ahead = order.known & _beyond(place, Tuple(value, customer_id), downwards=not order.downwards)
    query = Customer.select(fn.COUNT(SQL("1"))).where(filter_condition(wanted, today), ahead)
    return int(fetch_one(query)[0])


def _order(sort: str, descending: bool) -> _Order:
    if sort in _INDEXED:
        column = _INDEXED[Column(sort)]
        return _Order(column, descending != (sort == Column.DAYS), indexed=True, known=aside(column).is_null(False))
    if sort in _TEXTS:
        text = _TEXTS[Column(sort)]
        return _Order(key_of(text, read_settings()["language"]), descending, indexed=False, known=text != "")
    if sort in {Column.LANGUAGE, Column.BIRTHDAY}:
        column = Customer.language if sort == Column.LANGUAGE else Customer.birthday
        value = column if sort == Column.LANGUAGE else fn.SUBSTR(column, -5)  # birthdays through the year
        return _Order(value, descending, indexed=False, known=column != "")
    if sort == Column.STAGE:
        places = tuple((stage.id, stage.position) for stage in read_stages())
        place: Any = Case(aside(Customer.stage), places) if places else SQL("NULL")
        return _Order(place, descending, indexed=False, known=place.is_null(False))
    field_id = field_of_column(sort)
    if field_id is not None or sort in _BOUGHT:
        said = _of_buying(_BOUGHT[Column(sort)]) if field_id is None else _own_value(field_id)
        return _Order(said, descending, indexed=False, known=said.is_null(False))
    return _Order(aside(Customer.created_at), descending, indexed=False, known=SQL("1"))


def _of_buying(column: Any) -> Any:
    of_customer = Buying.select(column).where(Buying.customer == Customer.id)
    return NodeList((SQL("("), of_customer, SQL(")")), glue="")


def _own_value(field_id: int) -> Any:
    kind = fetch_one(CustomField.select(CustomField.kind).where(CustomField.id == field_id))
    value: Any = Cast(CustomValue.value, "REAL") if kind == ("number",) else CustomValue.value
    if kind in {("text",), ("choice",)}:
        value = key_of(CustomValue.value, read_settings()["language"])
    said = (CustomValue.customer == Customer.id, CustomValue.field == field_id, CustomValue.value != "")
    return NodeList((SQL("("), CustomValue.select(value).where(*said), SQL(")")), glue="")


def _keys_after(  # noqa: PLR0913
    wanted: CustomerFilter, today: date, order: _Order, after: Key | None, limit: int, total: int
) -> list[Key]:
    walk = order.indexed and total * WORTH_A_WALK >= _everybody()
    known: list[Key] = []
    if after is None or after.value is not None:
        known = _known(wanted, today, order, after, limit, walk=walk, downwards=order.downwards)
    if len(known) < limit:
        start = after if after is not None and after.value is None else None
        known += _unknown(wanted, today, order, start, limit - len(known), downwards=order.downwards)
    return known


def _keys_before(wanted: CustomerFilter, today: date, order: _Order, before: Key, limit: int) -> list[Key]:
    found: list[Key] = []
    if before.value is None:
        found = _unknown(wanted, today, order, before, limit, downwards=not order.downwards)
    if len(found) < limit:
        start = before if before.value is not None else None
        found += _known(
            wanted, today, order, start, limit - len(found), walk=order.indexed, downwards=not order.downwards
        )
    return found[::-1]


def _keys_from(wanted: CustomerFilter, today: date, order: _Order, offset: int, limit: int) -> list[Key]:
    """Return keys from a place in the order; far into an index, only the index is read."""
    if order.indexed:
        # the index has the order and the ids: who fits is found in one reading of everybody
        fits = aside(Customer.id).in_(customer_ids_query(wanted, today))
    else:
        fits = filter_condition(wanted, today)
    some = Customer.select(Customer.id, order.value).where(fits, order.known)
    some = some.order_by(*_by(order, order.downwards)).offset(offset).limit(limit)
    keys = [Key(found, one) for one, found in fetch_rows(some)]
    if len(keys) < limit:
        known = fetch_one(Customer.select(fn.COUNT(SQL("1"))).where(fits, order.known))[0]
        more = Customer.select(Customer.id).where(filter_condition(wanted, today), _not(order.known))
        more = more.order_by(_directed(Customer.id, downwards=order.downwards))
        rows = fetch_rows(more.offset(max(0, offset - int(known))).limit(limit - len(keys)))
        keys += [Key(None, one) for (one,) in rows]
    return keys


def _known(  # noqa: PLR0913
    wanted: CustomerFilter, today: date, order: _Order, start: Key | None, limit: int, *, walk: bool, downwards: bool
) -> list[Key]:
    value: Any = order.value if walk or not order.indexed else aside(order.value)
    query = Customer.select(Customer.id, value).where(filter_condition(wanted, today), order.known)
    if start is not None:
        query = query.where(_beyond(Tuple(value, Customer.id), Tuple(start.value, start.id), downwards=downwards))
    query = query.order_by(*_by(order._replace(value=value), downwards)).limit(limit)
    return [Key(found, one) for one, found in fetch_rows(query)]


def _unknown(  # noqa: PLR0913
    wanted: CustomerFilter, today: date, order: _Order, start: Key | None, limit: int, *, downwards: bool
) -> list[Key]:
    query = Customer.select(Customer.id).where(filter_condition(wanted, today), _not(order.known))
    if start is not None:
        query = query.where(_beyond(Customer.id, start.id, downwards=downwards))
    query = query.order_by(_directed(Customer.id, downwards=downwards)).limit(limit)
    return [Key(None, one) for (one,) in fetch_rows(query)]


def _not(condition: Any) -> Any:
    return NodeList((SQL("NOT"), EnclosedNodeList((condition,))))


def _by(order: _Order, downwards: bool) -> tuple[Any, Any]:
    return _directed(order.value, downwards=downwards), _directed(Customer.id, downwards=downwards)


def _directed(value: Any, *, downwards: bool) -> Any:
    return value.desc() if downwards else value.asc()


def _beyond(place: Any, start: Any, *, downwards: bool) -> Any:
    return place < start if downwards else place > start


def _everybody() -> int:
    """Return about how many customers there are: counting them would take as long as a page."""
    return int(database.execute_sql("SELECT coalesce(max(id), 0) FROM customer").fetchone()[0])
