"""One of every command about quotes and left baskets, chosen as in every_command.py."""

from typing import Any

from tests.storage.choice import Choice, Choose
from tracker.commands.base import Command
from tracker.commands.quotes import AddQuote, ChaseQuote, CloseQuote, DeleteQuote, EditQuote, ReopenQuote
from tracker.domain.quotes import Outcome, QuoteKind
from tracker.domain.sale_lines import NewLine
from tracker.storage.tables import Campaign, Product, Quote


def _quoted(one: Choice) -> tuple[NewLine, ...]:
    product = one.id(Product, one.one) if one.ids(Product) and one.days % 3 == 0 else None
    priced = NewLine(product, one.text, 1000 + one.two, 100 * one.days, one.one * 100, one.two % 3)
    return (priced, NewLine(text=one.name, amount_minor=one.days))[: 1 + one.two % 2]


def _new_quote(one: Choice) -> Command:
    kind = list(QuoteKind)[one.days % 2]
    ends = one.later if one.one % 2 else None
    campaign = one.id(Campaign, one.two) if one.days % 4 == 1 else None
    return AddQuote(one.who, _quoted(one), kind, one.day, ends, one.later, one.text, one.name, campaign)


def _edit_quote(one: Choice) -> Command:
    number = one.id(Quote, one.one)
    if one.days % 2:
        return EditQuote(number, _quoted(one), given_on=one.day, no_end=one.two % 2 == 0, no_chase=True)
    return EditQuote(number, valid_until=one.later, chase_on=one.day, stopped_at="price", note=one.text, campaign_id=0)


QUOTE_CHOICES: dict[type[Any], Choose] = {
    AddQuote: _new_quote,
    EditQuote: _edit_quote,
    ChaseQuote: lambda one: ChaseQuote(
        one.id(Quote, one.one), "call_out", one.text, one.later if one.two % 2 else None
    ),
    CloseQuote: lambda one: CloseQuote(
        one.id(Quote, one.one), list(Outcome)[one.two % 3], one.text, one.day if one.days % 2 else None, "trust"
    ),
    ReopenQuote: lambda one: ReopenQuote(one.id(Quote, one.one)),
    DeleteQuote: lambda one: DeleteQuote(one.id(Quote, one.one)),
}
