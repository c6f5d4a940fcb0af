"""Raw quotes and left baskets, as plain as they are stored: for tests that count reports again."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tracker.domain.report_data import QUOTE_KINDS, QUOTE_OUTCOMES


@dataclass(frozen=True)
class RawQuote:
    """A quote or a left basket; days are date.toordinal(). outcome and decided: "" and None while it is open."""

    id: int
    customer: int
    given: int
    amount: int
    kind: str = "quote"
    outcome: str = ""
    decided: int | None = None
    chases: int = 0
    stopped: str = ""
    reason: str = ""


def quote_parts(quotes: Iterable[RawQuote]) -> dict[str, Any]:
    """Pack them as the queries give them."""
    ordered = sorted(quotes, key=lambda one: (one.customer, one.given, one.id))
    words = tuple(sorted({text for one in ordered for text in (one.stopped, one.reason)}))
    cells = [
        cell
        for one in ordered
        for cell in (
            *(one.id, one.customer, one.given, one.amount),
            *(QUOTE_KINDS.index(one.kind), QUOTE_OUTCOMES.index(one.outcome), one.decided or 0, one.chases),
            *(words.index(one.stopped), words.index(one.reason)),
        )
    ]
    return {"quotes": array("q", cells), "quote_words": words}
