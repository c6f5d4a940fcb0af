"""One of every command about products and sales, chosen as in every_command.py."""

from typing import Any

from tests.storage.choice import Choice, Choose
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer
from tracker.commands.products import AddProduct, EditProduct, RemoveProduct, RestoreProduct
from tracker.commands.sale_rules import SetSaleRule
from tracker.commands.sale_settings import ChangeSaleSettings
from tracker.commands.sale_to_new import SellToNewCustomer
from tracker.commands.sales import CorrectSale, EditSaleNote, RecordSale, RefundSale
from tracker.domain.sale_lines import NewLine
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.sales import NewSale
from tracker.storage.tables import Campaign, Product, Quote, Sale


def _sale(one: Choice) -> NewSale:
    lines = (
        NewLine(product=one.name, quantity_milli=500 + one.two * 500, price_minor=one.days * 1999, discount_minor=0),
        NewLine(text=one.text, amount_minor=one.one * 100),
        NewLine(one.id(Product, one.one), price_minor=9999, discount_permyriad=1250, discount_minor=one.days * 99),
    )
    some = (lines[:1], lines[1:2], lines[:2], lines)[(one.one + one.two) % 4]
    campaign = one.id(Campaign, one.one) if one.days % 5 == 1 else None
    return NewSale(one.who, some, one.moment if one.days % 2 else None, campaign, one.text)


def _record(one: Choice) -> Command:
    quote = one.id(Quote, one.two) if one.ids(Quote) and one.days % 3 == 0 else None
    return RecordSale(_sale(one), quote, moves=one.days % 7 > 0)


def _sell(one: Choice) -> Command:
    return SellToNewCustomer(AddCustomer(one.name, one.stage), _sale(one), moves=one.days % 7 > 0)


def _refund(one: Choice) -> Command:
    lines = ((0, 250 + one.days * 250),) if one.two % 3 == 1 else None
    amount = one.days * 100 if one.two % 3 == 2 else None
    return RefundSale(one.id(Sale, one.one), lines, amount, one.moment if one.days % 4 == 3 else None, one.text)


SALE_CHOICES: dict[type[Any], Choose] = {
    AddProduct: lambda one: AddProduct(one.name, f"K{one.two}", one.days * 100, one.text, one.one * 100),
    EditProduct: lambda one: EditProduct(
        one.id(Product, one.one), one.name if one.days % 2 else None, no_price=one.two % 2 == 0, margin_permille=one.two
    ),
    RemoveProduct: lambda one: RemoveProduct(one.id(Product, one.one)),
    RestoreProduct: lambda one: RestoreProduct(one.id(Product, one.one)),
    RecordSale: _record,
    SellToNewCustomer: _sell,
    RefundSale: _refund,
    CorrectSale: lambda one: CorrectSale(one.id(Sale, one.one), _sale(one) if one.days % 2 else None),
    EditSaleNote: lambda one: EditSaleNote(
        one.id(Sale, one.one), one.text, one.id(Campaign, one.two) if one.days % 2 else None
    ),
    SetSaleRule: lambda one: SetSaleRule(one.one, one.target, active=one.days % 3 > 0),
    ChangeSaleSettings: lambda one: ChangeSaleSettings(
        SaleSettings(one.days if one.two % 3 else None, one.two or None, one.one * 100)
    ),
}
