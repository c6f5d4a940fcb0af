"""What the form of a sale and the screen of sales read from the shop."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from tracker.domain.sales import ProductRecord, SaleRecord
from tracker.domain.stages import Stage
from tracker.queries.products import products
from tracker.queries.sale_effects import rule_effect
from tracker.queries.sales import sale_record
from tracker.queries.shop import shop_facts


class FormFacts(NamedTuple):
    """What a sale is typed with: the currency, the products on offer, and the stage that new customers start in.

    sale: the one to be corrected; None where there is none such, or none was asked for. removed: products no longer
    on offer, which may be in it.
    """

    currency: str
    products: Sequence[ProductRecord]
    removed: Sequence[ProductRecord]
    first_stage: int
    sale: SaleRecord | None = None


def read_form(sale_id: int | None = None) -> FormFacts:
    """Read what a form needs; with the sale that is to be corrected."""
    facts = shop_facts()
    known = products(including_removed=True)
    return FormFacts(
        facts.settings["currency"],
        [one for one in known if not one.removed],
        [one for one in known if one.removed],
        facts.stages[0].id,
        None if sale_id is None else sale_record(sale_id),
    )


def read_effect(customer_id: int | None, day: date) -> Stage | None:
    """Read the stage that a sale would move a customer to."""
    return rule_effect(customer_id, day)
