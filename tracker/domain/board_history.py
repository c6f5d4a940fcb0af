"""The board of a past day, as queries return it."""

from dataclasses import dataclass
from datetime import date

from tracker.domain.records import BoardColumn


@dataclass(frozen=True, slots=True)
class PastBoard:
    """Who stood where at the end of `day`: the stages in today's order, Left last; what each column has of BoardColumn.

    A removed stage has a column only while somebody was in it. Customers in the trash today are nowhere; `archived`
    counts those archived on or before the day, `elsewhere` those in a stage of an earlier stage set.
    """

    day: date
    columns: tuple[BoardColumn, ...]
    archived: int = 0
    elsewhere: int = 0
