"""Quotes and left baskets in words: what they are, where people stop, when to ask again, what came of them."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from tracker.domain.interactions import LeftReason
from ui.text.fill import fill
from ui.text.formats import format_day_short
from ui.text.money import show_money
from ui.text.reasons import reason_text
from ui.text.today import SEPARATOR, due_words
from ui.text.words import words

if TYPE_CHECKING:  # Today is shown first, and reads while it is built
    from tracker.domain.quotes import QuoteRecord
    from tracker.domain.today import QuoteDue

BASKET, BOUGHT, GONE, EXPIRED = "basket", "bought", "gone", "expired"  # as in domain.quotes


def quote_kind_name(kind: str) -> str:
    """Name a kind of quote."""
    return words.tr("Left basket") if kind == BASKET else words.tr("Quote")


def stop_names() -> dict[str, str]:
    """Return the shipped places where people stop on the way to buying, in their order, by their keys."""
    return {
        "choosing": words.tr("Still choosing"),
        "price": words.tr("At the price"),
        "waiting": words.tr("Waiting for something"),
        "asking": words.tr("Asking somebody first"),
        "trust": words.tr("Not sure of us yet"),
        "delivery": words.tr("At the delivery"),
        "payment": words.tr("At the payment"),
        "other": words.tr("Somewhere else"),
    }


def stop_name(stopped_at: str) -> str:
    """Say where somebody stopped; the owner's own words are returned as they are."""
    return stop_names().get(stopped_at, stopped_at)


def reason_names() -> dict[str, str]:
    """Return the shipped reasons why somebody does not buy, by their keys."""
    return {str(reason): reason_text(reason) for reason in LeftReason}


def key_of(text: str, names: Mapping[str, str]) -> str:
    """Return the key of a shipped name that was typed or chosen; other words as they are."""
    typed = text.strip()
    return next((key for key, name in names.items() if name.casefold() == typed.casefold()), typed)


def outcome_name(outcome: str) -> str:
    """Say what came of a quote."""
    return {BOUGHT: words.tr("Bought"), GONE: words.tr("Gone"), EXPIRED: words.tr("Ran out")}.get(
        outcome, words.tr("Open", "a quote")
    )


def ask_words(quote: "QuoteDue", today: date) -> str:
    """Say why a quote is to be asked about now: "2 days late", "Today", "runs out Tue 3", "ran out 5 days ago"."""
    if quote.days_left is not None and quote.valid_until and (quote.days_left < 0 or quote.days_late < 0):
        return valid_words(date.fromisoformat(quote.valid_until), today)
    return due_words(quote.chase_on or today.isoformat(), None, today)


def valid_words(valid_until: date, today: date) -> str:
    """Say until when a quote is valid: "runs out Tue 3", "ran out 5 days ago"."""
    left = (valid_until - today).days
    if left < 0:
        return words.tr("ran out %n days ago", "", -left)
    if left == 0:
        return words.tr("runs out today")
    return fill(words.tr("runs out %1", "a day"), format_day_short(valid_until, today))


def what_quoted(about: str, lines: int) -> str:
    """Say what a quote is of: "City bike", "City bike and 2 more"."""
    if lines > 1:
        return fill(words.tr("%1 and %n more", "the first of several things", lines - 1), about)
    return about


def told_quote(quote: "QuoteDue") -> str:
    """Say what a quote of Today is of, where they stopped, and how often they were asked."""
    kind = quote_kind_name(quote.kind) if quote.kind == BASKET else ""
    asked = words.tr("asked %n times", "", quote.chases) if quote.chases else ""
    parts = (kind, what_quoted(quote.about, quote.lines), stop_name(quote.stopped_at), asked)
    return SEPARATOR.join(part for part in parts if part)


def spoken_quote(quote: "QuoteDue", currency: str, today: date) -> str:
    """Return what a screen reader says of a quote of Today."""
    parts = (ask_words(quote, today), quote.name, show_money(quote.amount_minor, currency), told_quote(quote))
    return words.tr(", ", "between the parts of what is said of a card").join(part for part in parts if part)


def first_line(quote: "QuoteRecord") -> str:
    """Say what a quote is of."""
    return what_quoted(quote.lines[0].text, len(quote.lines)) if quote.lines else ""
