"""The sheet of quotes and left baskets: its columns, and a row for each."""

from collections.abc import Iterable, Iterator, Mapping

from tracker.domain.money import exponent_of
from tracker.domain.raw_rows import LoggedQuote
from tracker.exchange.captions import WorkbookCaptions
from tracker.exchange.workbook.raw_sheet import ColumnKind, Row

QUOTES = {
    "id": ColumnKind.NUMBER,
    "customer": ColumnKind.NUMBER,
    "name": ColumnKind.TEXT,
    "kind": ColumnKind.TEXT,
    "given": ColumnKind.DAY,
    "amount": ColumnKind.MONEY,
    "about": ColumnKind.TEXT,
    "valid": ColumnKind.DAY,
    "chase": ColumnKind.DAY,
    "chases": ColumnKind.NUMBER,
    "stopped": ColumnKind.TEXT,
    "outcome": ColumnKind.TEXT,
    "decided": ColumnKind.DAY,
    "reason": ColumnKind.TEXT,
    "campaign": ColumnKind.TEXT,
    "note": ColumnKind.NOTE,
    "author": ColumnKind.TEXT,
    "recorded": ColumnKind.MOMENT,
}


def quote_rows(
    quotes: Iterable[LoggedQuote], names: Mapping[int, str], captions: WorkbookCaptions, currency: str
) -> Iterator[Row]:
    """Yield the rows. names: of customers, by their ids."""
    exponent = exponent_of(currency)
    for quote in quotes:
        yield (
            quote.id,
            quote.customer_id,
            names.get(quote.customer_id, ""),
            captions.quote_kinds.get(quote.kind, quote.kind),
            quote.given_on,
            quote.amount_minor / 10**exponent if exponent else quote.amount_minor,
            quote.about,
            quote.valid_until,
            quote.chase_on,
            quote.chases,
            captions.stops.get(quote.stopped_at, quote.stopped_at),
            captions.outcomes.get(quote.outcome, quote.outcome),
            quote.outcome_on,
            captions.reasons.get(quote.reason, quote.reason),
            quote.campaign,
            quote.note,
            quote.author,
            quote.recorded_at,
        )
