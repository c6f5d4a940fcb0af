"""Errors about quotes and left baskets. Fields only: ui/text/quote_errors.py turns them into sentences."""

from dataclasses import dataclass
from datetime import date

from tracker.domain.errors import TrackerError


class QuoteEmpty(TrackerError):
    """A quote is of something: it has at least one line."""


@dataclass
class QuoteInFuture(TrackerError):
    """A quote was given today or earlier."""

    on: date


@dataclass
class ValidBeforeGiven(TrackerError):
    """A quote cannot run out before it is given."""

    given_on: date
    valid_until: date


@dataclass
class OutcomeOutOfOrder(TrackerError):
    """What came of a quote came between the day it was given and today."""

    on: date
    earliest: date
    latest: date


class QuoteClosed(TrackerError):
    """Something came of the quote already: it is opened again first."""


class QuoteStillOpen(TrackerError):
    """Nothing came of the quote yet, so there is nothing to open again."""


@dataclass
class OutcomeUnknown(TrackerError):
    """A quote ends in one of domain.quotes.Outcome."""

    outcome: str


class SaleOfAnother(TrackerError):
    """The sale that a quote came to is a sale of the same customer that still stands."""
