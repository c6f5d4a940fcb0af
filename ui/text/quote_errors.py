"""Expected errors about quotes and left baskets as sentences."""

from collections.abc import Callable
from typing import Any

from tracker.domain import quote_errors
from tracker.domain.errors import TrackerError
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.words import words

QUOTE_SENTENCES: dict[type[TrackerError], Callable[[Any], str]] = {
    quote_errors.QuoteEmpty: lambda _: words.tr("Say what the quote is for, and how much it comes to."),
    quote_errors.QuoteInFuture: lambda error: fill(
        words.tr("%1 is still to come. A quote is given today or earlier."), format_day(error.on)
    ),
    quote_errors.ValidBeforeGiven: lambda error: fill(
        words.tr("It cannot run out on %1, before it is given on %2."),
        format_day(error.valid_until),
        format_day(error.given_on),
    ),
    quote_errors.OutcomeOutOfOrder: lambda error: fill(
        words.tr("What came of it came between %1, when it was given, and %2."),
        format_day(error.earliest),
        format_day(error.latest),
    ),
    quote_errors.QuoteClosed: lambda _: words.tr("It is known already what came of this quote. Nothing was changed."),
    quote_errors.QuoteStillOpen: lambda _: words.tr("This quote is open already."),
    quote_errors.OutcomeUnknown: lambda error: fill(
        words.tr("A quote is bought, gone or expired, not “%1”."), error.outcome
    ),
    quote_errors.SaleOfAnother: lambda _: words.tr("That is not a sale of this customer that still stands."),
}
