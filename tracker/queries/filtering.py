"""From a filter to a condition in SQL: what the table, the board, segments and reports narrow customers by.

Columns stand with a unary plus, which keeps SQLite from walking their indexes: most filters fit more customers than can
be looked up one by one in less time than reading all of them in a row takes.
"""

import json
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache, reduce
from math import isfinite
from operator import and_, or_
from typing import Any

from peewee import SQL, Cast, NodeList, fn

from tracker.domain.contacts import fold
from tracker.domain.customer_filter import (
    NOT_ASKED,
    Archived,
    Comparison,
    ContactedWhen,
    CustomerFilter,
    FieldIs,
    FollowUpIs,
    LastContact,
)
from tracker.storage.fetch import listed
from tracker.storage.find import matching_customers
from tracker.storage.tables import (
    Buying,
    Consent,
    Customer,
    CustomerTag,
    CustomField,
    CustomValue,
    Sale,
    SaleLine,
    Tag,
    database,
)
from tracker.storage.text_functions import folded

_EVERYBODY = 1 << 40
_MOST = 1 << 62
NOBODY = SQL("0")


def filter_condition(wanted: CustomerFilter, today: date) -> Any:
    """Return the condition on Customer that a filter means on a day; those in the trash never fit it."""
    terms = [aside(Customer.trashed_at).is_null(), *filter_terms(wanted, today)]
    if wanted.archived != Archived.BOTH:
        terms.append(aside(Customer.archived_on).is_null(wanted.archived == Archived.NO))
    return reduce(and_, terms)


def customer_ids_query(wanted: CustomerFilter, today: date) -> Any:
    """Return a query of the ids of those whom a filter means, to be used as the right side of IN."""
    return Customer.select(Customer.id).where(filter_condition(wanted, today))


def filter_terms(wanted: CustomerFilter, today: date) -> list[Any]:
    """Return the conditions of the parts that are not left open, without those about archive and trash."""
    terms: list[Any] = []
    for part, term in _TERMS.items():
        if value := getattr(wanted, part):
            terms.append(term(value))
    if wanted.tags:
        terms.append(_tagged(wanted.tags, every=wanted.all_tags))
    if wanted.last_contact is not None:
        terms.append(_contacted(wanted.last_contact, today))
    if wanted.follow_up is not None:
        terms.append(_promised(wanted.follow_up, today))
    since = aside(Customer.stage_since)
    if wanted.days_at_least is not None:
        terms.append(since <= _days_before(today, wanted.days_at_least))
    if wanted.days_at_most is not None:
        terms.append(since >= _days_before(today, wanted.days_at_most))
    terms += _bought(wanted)
    terms += [_consented(one.channel, one.state) for one in wanted.consents]
    terms += [_field_says(one) for one in wanted.fields]
    if wanted.referred_by is not None:
        terms.append(Customer.referred_by == wanted.referred_by)
    if wanted.ids is not None:
        terms.append(Customer.id.in_(SQL("(SELECT value FROM json_each(?))", (json.dumps(wanted.ids),))))
    if wanted.unknown:
        terms.append(NOBODY)
    return terms


def matches_text(text: str) -> Any:
    """Return the condition that finding a text finds a customer, but for what was noted about interactions."""
    if not fold(text):
        return SQL("1")
    shop = str(database.connection().execute("PRAGMA database_list").fetchone()[2])
    newest = database.execute_sql("SELECT max(id) FROM change_feed").fetchone()[0]
    return Customer.id.in_(SQL("(SELECT value FROM json_each(?))", (_found(shop, newest, text),)))


def aside(column: Any) -> Any:
    """Return a column's value in a form that no index is used for."""
    return NodeList((SQL("+"), column), glue="")


@lru_cache(maxsize=4)
def _found(shop: str, newest: int | None, text: str) -> str:
    """Return as JSON whom a text finds: one reading of the table asks several times, with nothing changed between."""
    return json.dumps(matching_customers(text, _EVERYBODY, notes=False))


def _stage_among(stages: tuple[int | None, ...]) -> Any:
    among = [one for one in stages if one is not None]
    terms = [aside(Customer.stage).is_null()] if None in stages else []
    if among:
        terms.append(aside(Customer.stage).in_(listed(among)))
    return reduce(or_, terms)


def _said_in(column: Any) -> Callable[[tuple[str, ...]], Any]:
    return lambda texts: aside(column).in_(list(texts))


def _tagged(names: tuple[str, ...], *, every: bool) -> Any:
    wanted = sorted({fold(name) for name in names})
    having = CustomerTag.select(CustomerTag.customer).join(Tag).where(Tag.folded.in_(wanted))
    if every and len(wanted) > 1:
        having = having.group_by(CustomerTag.customer).having(fn.COUNT(SQL("1")) == len(wanted))
    return Customer.id.in_(having)


def _contacted(contact: LastContact, today: date) -> Any:
    last = aside(Customer.last_contact_at)
    if contact.when == ContactedWhen.NEVER:
        return last.is_null()
    if contact.when == ContactedWhen.LONGER_AGO:
        return last.is_null() | (last < _days_before(today, contact.days))
    if contact.when == ContactedWhen.WITHIN:
        return last >= _days_before(today, contact.days)
    return last < contact.day if contact.when == ContactedWhen.BEFORE else last >= contact.day


def _promised(promise: FollowUpIs, today: date) -> Any:
    due = aside(Customer.next_due)
    if promise in {FollowUpIs.ANY, FollowUpIs.NONE}:
        return due.is_null(promise == FollowUpIs.NONE)
    if promise == FollowUpIs.OVERDUE:
        return due < today.isoformat()
    days = 1 if promise == FollowUpIs.TODAY else 8
    return (due >= today.isoformat()) & (due < _days_before(today, -days))


def _bought(wanted: CustomerFilter) -> list[Any]:
    """Return the conditions on what customers bought; who bought nothing has no row that says so."""
    terms: list[Any] = []
    for column, least, most in (
        (Buying.orders, wanted.orders_at_least, wanted.orders_at_most),
        (Buying.spent_minor, wanted.spent_at_least_minor, wanted.spent_at_most_minor),
    ):
        if least is not None and least > 0:
            terms.append(Customer.id.in_(Buying.select(Buying.customer).where(aside(column) >= _in_reach(least))))
        if most is not None:
            beyond = Customer.id.in_(Buying.select(Buying.customer).where(aside(column) > _in_reach(most)))
            terms.append(~beyond if most >= 0 else NOBODY)
    last = aside(Buying.last_day)
    if wanted.last_bought_from:
        since = Buying.select(Buying.customer).where(last >= _day_number(wanted.last_bought_from, date.max))
        terms.append(Customer.id.in_(since))
    if wanted.last_bought_to:
        until = Buying.select(Buying.customer).where(last <= _day_number(wanted.last_bought_to, date.min))
        terms.append(Customer.id.in_(until))
    if wanted.products:
        sold = SaleLine.select(SaleLine.customer).join(Sale).where(Sale.kind == "sale", ~Sale.voided)
        terms.append(Customer.id.in_(sold.where(SaleLine.product.in_(listed(wanted.products)))))
    return terms


def _day_number(day: str, otherwise: date) -> int:
    """Return a day as date.toordinal(); one that cannot be read fits nobody."""
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return otherwise.toordinal()


def _in_reach(number: int) -> int:
    """Return a number that SQLite can compare with; a filter of another hand may say anything."""
    return max(-_MOST, min(number, _MOST))


def _consented(channel: str, state: str) -> Any:
    said = Consent.select(Consent.customer).where(Consent.channel == channel)
    if state == NOT_ASKED:
        return Customer.id.not_in(said.where(Consent.state != NOT_ASKED))
    return Customer.id.in_(said.where(Consent.state == state))


def _field_says(wanted: FieldIs) -> Any:
    filled = CustomValue.select(CustomValue.customer).where(
        CustomValue.field == wanted.field_id, CustomValue.value != ""
    )
    there = fn.EXISTS(CustomField.select(SQL("1")).where(CustomField.id == wanted.field_id))
    if wanted.comparison == Comparison.UNKNOWN:
        return there & Customer.id.not_in(filled)
    if wanted.comparison == Comparison.KNOWN:
        return Customer.id.in_(filled)
    if wanted.comparison == Comparison.IS_NOT:
        return there & Customer.id.not_in(filled.where(_compared(wanted, Comparison.IS)))
    return Customer.id.in_(filled.where(_compared(wanted, wanted.comparison)))


def _compared(wanted: FieldIs, comparison: Comparison) -> Any:
    value: Any = CustomValue.value
    if comparison == Comparison.CONTAINS:
        return fn.INSTR(folded(value), fold(wanted.value)) > 0
    numbers = CustomField.select(CustomField.id).where(CustomField.kind == "number")
    number = _number(wanted.value)
    if comparison == Comparison.IS:
        same = folded(value) == fold(wanted.value)
        return same if number is None else same | (CustomValue.field.in_(numbers) & (Cast(value, "REAL") == number))
    limit: Any = wanted.value
    if number is not None:  # stored as plain text, whose order is not that of numbers
        value, limit = Cast(value, "REAL"), number
    return value >= limit if comparison == Comparison.AT_LEAST else value <= limit


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) else None


def _days_before(today: date, days: int) -> str:
    try:
        return (today - timedelta(days=days)).isoformat()
    except OverflowError:
        return date.min.isoformat() if days > 0 else date.max.isoformat()


_TERMS: dict[str, Callable[[Any], Any]] = {
    "text": matches_text,
    "stages": _stage_among,
    "sources": _said_in(Customer.source),
    "languages": _said_in(Customer.language),
    "personas": _said_in(Customer.persona),
    "created_from": lambda day: Customer.created_at >= day,
    "created_to": lambda day: fn.SUBSTR(Customer.created_at, 1, 10) <= day,
}
