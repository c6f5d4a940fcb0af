"""Quotes and left baskets: those of a customer, those to ask about today, and the money that is open."""

from collections import defaultdict
from datetime import date
from typing import Any

from tracker.domain.errors import RecordMissing
from tracker.domain.periods import shifted
from tracker.domain.quotes import NEAR_DAYS, QuoteRecord
from tracker.domain.sales import SaleLineRecord
from tracker.domain.today import QuoteDue, Section
from tracker.queries.people import SHOWN, details, listed, rows_of

_QUOTES = (
    "SELECT id, customer_id, kind, given_on, valid_until, chase_on, amount_minor, stopped_at, note, author,"
    " campaign_id, outcome, outcome_on, reason, sale_id, chases FROM quote"
)
_LINES = (
    "SELECT quote_id, product_id, coalesce(nullif(text, ''), product.name, ''), quantity_milli,"
    " quote_line.price_minor, discount_permyriad, discount_minor, amount_minor FROM quote_line"
    " LEFT JOIN product ON product.id = product_id"
)
_OPEN = f"quote.outcome = '' AND {SHOWN}"  # the first part as in the index of open quotes


def quotes_of(customer_id: int) -> list[QuoteRecord]:
    """Return a customer's quotes: the open ones first, each part the newest first."""
    where = "WHERE customer_id = ? ORDER BY outcome <> '', coalesce(outcome_on, given_on) DESC, id DESC"
    return _records(where, customer_id)


def quote_record(quote_id: int) -> QuoteRecord:
    """Return a quote. Raises RecordMissing."""
    found = _records("WHERE id = ?", quote_id)
    if not found:
        raise RecordMissing("quote", quote_id)
    return found[0]


def quotes_to_chase(today: date, shown: int) -> Section[QuoteDue]:
    """Return the open quotes whose day to ask has come, that run out within NEAR_DAYS, or that have run out.

    The one that has waited longest first: from the day to ask, else from the day it runs out; then the larger amount.
    Those archived or in the trash are left alone.
    """
    day, near = today.isoformat(), shifted(today, NEAR_DAYS).isoformat()
    due = "CASE WHEN chase_on <= ?1 THEN chase_on ELSE valid_until END"
    chosen = (
        f"FROM quote JOIN customer ON customer.id = quote.customer_id WHERE {_OPEN}"
        " AND (chase_on <= ?1 OR valid_until <= ?2)"
    )
    found = rows_of(
        "SELECT quote.id, customer.id, kind, given_on, valid_until, chase_on, amount_minor, stopped_at, chases"
        f" {chosen} ORDER BY {due}, amount_minor DESC, quote.id LIMIT ?3",
        day,
        near,
        shown,
    )
    count = rows_of(f"SELECT count(*) {chosen}", day, near)[0][0] if len(found) >= shown else len(found)
    people = details({row[1] for row in found})
    lines = _lines_of([row[0] for row in found])
    rows = [_due(row, people[row[1]], lines[row[0]], today) for row in found]
    return Section(tuple(rows), int(count))


def _due(row: tuple[Any, ...], person: tuple[Any, ...], lines: list[SaleLineRecord], today: date) -> QuoteDue:
    number, customer, kind, given_on, valid_until, chase_on, amount, stopped_at, chases = row
    late = -1 if chase_on is None else (today - date.fromisoformat(chase_on)).days
    left = None if valid_until is None else (date.fromisoformat(valid_until) - today).days
    about = lines[0].text if lines else ""
    dates = (given_on, valid_until, chase_on)
    return QuoteDue(
        *(number, customer, *person, kind, *dates, amount, about, len(lines), stopped_at, chases, late, left)
    )


def _records(where: str, value: int) -> list[QuoteRecord]:
    found = rows_of(f"{_QUOTES} {where}", value)
    lines = _lines_of([row[0] for row in found])
    return [_record(row, tuple(lines[row[0]])) for row in found]


def _record(row: tuple[Any, ...], lines: tuple[SaleLineRecord, ...]) -> QuoteRecord:
    number, customer, kind, given_on, valid_until, chase_on, *middle, outcome, outcome_on, reason, sale, chases = row
    dates = (date.fromisoformat(given_on), _day(valid_until), _day(chase_on))
    end = (outcome, _day(outcome_on), reason, sale, chases)
    return QuoteRecord(*(number, customer, kind, *dates, *middle, *end, lines))


def _lines_of(quote_ids: list[int]) -> defaultdict[int, list[SaleLineRecord]]:
    lines: defaultdict[int, list[SaleLineRecord]] = defaultdict(list)
    where = f"WHERE quote_id IN {listed(quote_ids)} ORDER BY position, quote_line.id"
    for quote, *line in rows_of(f"{_LINES} {where}"):
        lines[quote].append(SaleLineRecord(*line))
    return lines


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
