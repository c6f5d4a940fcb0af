"""One of the things behind a number of a report, with what a list shows of the customer."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CountedPerson:
    """A customer, or one of a customer's stays, moves or contacts with its days; empty texts where nothing is known.

    since, until: as in `Counted`; both None for a customer. name_key: what names are sorted by. stage: where they are
    now; empty for who left. colour: "#5b6ee1", empty for who left.
    """

    customer_id: int
    name: str
    name_key: str
    company: str
    stage: str
    colour: str
    source: str
    is_archived: bool
    since: date | None = None
    until: date | None = None
