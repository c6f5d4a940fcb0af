"""Writes about what was suggested to customers, and what they said."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tracker.commands.customers import existing
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing, SettingUnknown
from tracker.domain.together import ANSWERED_DAYS, Response
from tracker.storage.fetch import fetch_one
from tracker.storage.tables import Product, Suggestion


@dataclass(frozen=True, slots=True)
class Suggest:
    """Note that a product was suggested to a customer, because of another perhaps, and what they said, if anything.

    What is waiting for an answer already (for no more than ANSWERED_DAYS) is not noted twice: it gets the answer. The
    result is the suggestion's id.

    Raises:
        RecordMissing: the customer or a product was deleted in the meantime.
        SettingUnknown: there is no such response.
    """

    customer_id: int
    product_id: int
    because_id: int | None = None
    response: str = Response.NOT_YET

    def apply(self, context: Context) -> int:
        """Write it."""
        customer = existing(self.customer_id)
        product = _product(self.product_id)
        if self.because_id is not None:
            _product(self.because_id)
        context.facts.update(name=customer.name, other=product.name)
        answer = _answer(self.response, context)
        since = (context.today - timedelta(days=ANSWERED_DAYS)).isoformat()
        mine = (Suggestion.customer == self.customer_id) & (Suggestion.product == self.product_id)
        waiting = mine & (Suggestion.response == Response.NOT_YET.value) & (Suggestion.suggested_at >= since)
        found = fetch_one(Suggestion.select(Suggestion.id).where(waiting).order_by(Suggestion.id.desc()))
        if found is not None:
            Suggestion.update(**answer).where(Suggestion.id == found[0]).execute()
            return int(found[0])
        written = Suggestion.create(
            customer=self.customer_id,
            product=self.product_id,
            because=self.because_id,
            suggested_at=context.stamp,
            author=context.author,
            **answer,
        )
        return int(written.id)


@dataclass(frozen=True, slots=True)
class AnswerSuggestion:
    """Note what a customer said to a suggestion, in place of what was noted before; "" for nothing yet.

    Raises:
        RecordMissing: the suggestion was deleted in the meantime.
        SettingUnknown: there is no such response.
    """

    suggestion_id: int
    response: str

    def apply(self, context: Context) -> None:
        """Write it."""
        suggestion = Suggestion.get_or_none(Suggestion.id == self.suggestion_id)
        if suggestion is None:
            raise RecordMissing("suggestion", self.suggestion_id)
        answer = _answer(self.response, context)
        context.facts.update(name=suggestion.customer.name, other=suggestion.product.name)
        if suggestion.response != self.response:
            kept = suggestion.sale_id if self.response == Response.BOUGHT else None
            Suggestion.update(**answer, sale=kept).where(Suggestion.id == self.suggestion_id).execute()


def _answer(response: str, context: Context) -> dict[str, Any]:
    if response not in set(Response):
        raise SettingUnknown(response)
    return {"response": str(response), "responded_at": context.stamp if response else None}


def _product(product_id: int) -> Product:
    product = Product.get_or_none(Product.id == product_id)
    if product is None:
        raise RecordMissing("product", product_id)
    return product
