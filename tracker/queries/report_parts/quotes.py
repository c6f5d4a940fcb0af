"""Quotes and left baskets, as reports read them."""

from array import array
from datetime import date
from itertools import chain
from typing import Any

from tracker.domain.report_data import QUOTE_KINDS, QUOTE_OUTCOMES
from tracker.queries.report_parts.sql_pieces import meant
from tracker.storage.tables import Quote, database


def quotes(only: Any = None) -> "array[int]":
    """Return the quotes of everyone who is meant, as `ReportData` keeps them.

    Numbers, words and days are read one after another, each day and word looked up once: SQLite takes three times as
    long to join the words, to work out the days and to put all in order.
    """
    import numpy as np

    def read(columns: str) -> "chain[Any]":
        condition, values = meant("customer_id", only)
        scan = "NOT INDEXED" if only is None else ""
        query = f"SELECT {columns} FROM quote {scan} WHERE {condition} ORDER BY id"
        return chain.from_iterable(database.execute_sql(query, values))

    places = {word: place for place, word in enumerate(quote_words())}
    both = f"{_place('kind', QUOTE_KINDS)} * {len(QUOTE_OUTCOMES)} + {_place('outcome', QUOTE_OUTCOMES)}"
    numbers = np.fromiter(read(f"id, customer_id, amount_minor, chases, {both}"), dtype=np.int64)
    id_, customer, amount, chases, ends = numbers.reshape(-1, 5).T
    words = np.fromiter(map(places.__getitem__, read("stopped_at, reason")), dtype=np.int64)
    stopped, reason = words.reshape(-1, 2).T
    texts = list(read("given_on, coalesce(outcome_on, '')"))
    ordinals = {text: date.fromisoformat(text[:10]).toordinal() if text else 0 for text in set(texts)}
    given, decided = np.fromiter(map(ordinals.__getitem__, texts), dtype=np.int64, count=len(texts)).reshape(-1, 2).T
    kind, outcome = np.divmod(ends, len(QUOTE_OUTCOMES))
    table = np.column_stack((id_, customer, given, amount, kind, outcome, decided, chases, stopped, reason))
    cells = array("q")
    cells.frombytes(table[np.lexsort((id_, given, customer))].tobytes())
    return cells


def quote_words(_: Any = None) -> tuple[str, ...]:
    """Return every place where somebody stopped and every reason that is noted of any quote, each once, in order."""
    rows = database.execute_sql("SELECT DISTINCT stopped_at, reason FROM quote NOT INDEXED")
    return tuple(sorted(set(chain.from_iterable(rows))))


def with_open_quotes(only: Any, as_of: date) -> Any:
    """Return a query of the ids of those among `only` (None: everyone) who have a quote open at the end of a day."""
    still = (Quote.outcome == "") | (Quote.outcome_on > as_of.isoformat())
    query = Quote.select(Quote.customer).where(still)
    return query if only is None else query.where(Quote.customer.in_(only))


def _place(column: str, keys: tuple[str, ...]) -> str:
    cases = " ".join(f"WHEN '{key}' THEN {place}" for place, key in enumerate(keys))
    return f"CASE {column} {cases} END"
