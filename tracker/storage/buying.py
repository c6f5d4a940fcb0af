"""The one writer of what a customer's buying comes to, which follows from their sales.

Kept so that lists of 100,000 sort by it and Today finds who is going quiet by an index; whatever writes sales calls
`refresh_buying` for the customers it touched, in the same command.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from tracker.domain.rhythm import Rhythm, rhythm_of
from tracker.storage.bulk import insert_rows
from tracker.storage.tables import Buying, database

COLUMNS = ("customer_id", "orders", "spent_minor", "first_day", "last_day", "gap_halves", "quiet_from")
CHUNK = 500  # ids in one IN list
COUNTED = "NOT voided AND kind <> 'correction'"
Row = tuple[int, int, int, int, int, int | None, int | None]


def refresh_buying(customer_ids: Iterable[int]) -> None:
    """Write what these customers' buying comes to anew where it changed."""
    ids = list(dict.fromkeys(customer_ids))
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        now, kept = list(_counted(some)), _kept(some)
        before = {row[0]: row for row in kept}
        changed = [row for row in now if before.get(row[0]) != row]
        gone = before.keys() - {row[0] for row in now} | {row[0] for row in changed} & before.keys()
        if gone:
            database.execute_sql(f"DELETE FROM buying WHERE customer_id IN ({_listed(gone)})")
        insert_rows(Buying, COLUMNS, changed)


def wrong_buying() -> list[int]:
    """Return the customers whose buying is not what their sales say; empty in a sound file."""
    return sorted({row[0] for row in set(_counted(None)) ^ set(_kept(None))})


def _counted(ids: list[int] | None) -> Iterator[Row]:
    among = "" if ids is None else f" AND customer_id IN ({_listed(ids)})"
    rows = database.execute_sql(
        f"SELECT customer_id, day, total_minor, kind = 'sale' FROM sale WHERE {COUNTED}{among}"
        " ORDER BY customer_id, day"
    )
    for customer, entries in groupby(rows, key=lambda row: int(row[0])):
        mine = list(entries)
        bought = [day for _, day, _, is_order in mine if is_order]
        if bought:
            rhythm = rhythm_of(bought) or Rhythm(None, None)
            spent = sum(amount for _, _, amount, _ in mine)
            yield customer, len(bought), spent, bought[0], bought[-1], rhythm.gap_halves, rhythm.quiet_from


def _kept(ids: list[int] | None) -> list[Row]:
    among = "" if ids is None else f" WHERE customer_id IN ({_listed(ids)})"
    return [tuple(row) for row in database.execute_sql(f"SELECT {','.join(COLUMNS)} FROM buying{among}")]


def _listed(ids: Iterable[int]) -> str:
    return ",".join(str(int(one)) for one in ids)
