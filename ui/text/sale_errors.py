"""Expected errors about products and sales as sentences."""

from collections.abc import Callable
from typing import Any

from tracker.domain import sale_errors
from tracker.domain.errors import TrackerError
from ui.text.fill import fill
from ui.text.formats import format_count, format_day
from ui.text.words import words


def _product_taken(error: sale_errors.ProductTaken) -> str:
    if error.removed:
        return fill(words.tr("There was a product “%1”, which was removed. You can bring it back."), error.name)
    return fill(words.tr("There is a product “%1” already."), error.name)


def _line_amount(error: sale_errors.LineAmountRefused) -> str:
    if error.amount_minor is None:
        return words.tr("A line needs a price, or what was paid.")
    return words.tr("What was paid must be nothing or more, and a sensible amount.")


SALE_SENTENCES: dict[type[TrackerError], Callable[[Any], str]] = {
    sale_errors.ProductTaken: _product_taken,
    sale_errors.PriceRefused: lambda _: words.tr("A price must be nothing or more, and a sensible one."),
    sale_errors.MarginRefused: lambda _: words.tr("A margin is from 0 to 100 %."),
    sale_errors.SaleEmpty: lambda _: words.tr("Say what was bought: a sale has one line at least."),
    sale_errors.SaleInFuture: lambda error: fill(
        words.tr("%1 is still to come. Nothing can have been bought or given back then yet."), format_day(error.on)
    ),
    sale_errors.BuyerInTrash: lambda error: fill(words.tr("%1 is in the trash. Restore them first."), error.name),
    sale_errors.QuantityRefused: lambda _: words.tr("That quantity is not possible. Nothing was written."),
    sale_errors.LineAmountRefused: _line_amount,
    sale_errors.RefundTooMuch: lambda _: words.tr("No more can be given back than is left of what was paid."),
    sale_errors.RefundOfNothing: lambda _: words.tr("There is nothing to give back."),
    sale_errors.RefundBeforeSale: lambda error: fill(
        words.tr("It was bought on %1: nothing can have been given back before that."), format_day(error.bought_on)
    ),
    sale_errors.NotRefundable: lambda _: words.tr("Only a sale that stands can be given back."),
    sale_errors.SaleTakenOut: lambda _: words.tr("This was corrected already."),
    sale_errors.SaleHasRefunds: lambda _: words.tr(
        "Money was given back of this sale. Take that refund out first, then correct the sale."
    ),
    sale_errors.DaysRefused: lambda error: fill(words.tr("Choose from 0 to %1 days."), format_count(error.most_days)),
    sale_errors.PurchaseNumberRefused: lambda error: fill(
        words.tr("A rule is about the first to the %1th purchase."), format_count(error.most)
    ),
}
