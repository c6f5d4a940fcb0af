"""SQL functions for comparing texts as people do: folded, and by a language's order. For reading queries only.

The schema itself uses none of them, so that a shop file opens in any program that knows SQLite.
"""

from functools import lru_cache
from typing import Any

from peewee import fn

from tracker.domain.collation import sort_key
from tracker.domain.contacts import fold
from tracker.storage.tables import database

KEPT_KEYS = 1 << 16  # of texts seen last


def key_of(column: Any, language: str) -> Any:
    """Return what a column of texts is sorted by in a language; null where it is empty."""
    _offer("shop_key", 2, _key)
    return fn.shop_key(column, language)


def folded(column: Any) -> Any:
    """Return a column of texts without accents and in small letters."""
    _offer("shop_fold", 1, _fold)
    return fn.shop_fold(column)


def _offer(name: str, arguments: int, function: Any) -> None:
    """Make a function known to this thread's connection; to do so again costs next to nothing."""
    database.connection().create_function(name, arguments, function, deterministic=True)


@lru_cache(maxsize=KEPT_KEYS)
def _key(text: str | None, language: str) -> str | None:
    return sort_key(text, language) if text else None


@lru_cache(maxsize=KEPT_KEYS)
def _fold(text: str | None) -> str:
    return fold(text or "")
