"""The command line's `sale`: what one customer paid, for what, and when."""

import argparse
import json
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from tracker.commands.sales import RecordSale
from tracker.domain.context import DATE_ONLY, local_now
from tracker.domain.errors import RecordMissing
from tracker.domain.numbers import read_number
from tracker.domain.sale_lines import MOST_QUANTITY, ONE, NewLine, paid_line
from tracker.domain.sales import NewSale, SaleRecord
from tracker.queries.products import product_called
from tracker.queries.sales import sale_record
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace
from ui.places import backup_folder
from ui.text.fill import fill
from ui.text.money import money_problem, read_money, show_money

_MOST_ID = 2**63 - 1


def add_options(parser: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    """Give the command its options; `day` reads a date."""
    parser.add_argument("customer", type=_id, metavar="CUSTOMER_ID", help=_tr("who bought"))
    parser.add_argument("amount", metavar="AMOUNT", help=_tr("what was paid in all"))
    bought_on = partial(_bought_on, day)
    parser.add_argument("--date", type=bought_on, metavar="DATE", help=_tr("today if not given"))
    parser.add_argument("--product", default="", metavar="PRODUCT", help=_tr("its name or code; added if it is new"))
    parser.add_argument("--quantity", default="1", metavar="N")
    parser.add_argument("--json", action="store_true")


def sale(options: Namespace) -> int:
    """Write the sale and say what came of it; exit code 1 and a sentence where something is not possible."""
    workspace = Workspace(options.shop, backup_folder=backup_folder())
    try:
        facts = workspace.read(shop_facts)
        currency, language = facts.settings["currency"], facts.settings["language"]
        amount = read_money(options.amount, currency, language)
        if amount is None:
            return _refuse(money_problem(options.amount, currency, language))
        if amount <= 0:
            return _refuse(_tr("What was paid must be more than nothing."))
        quantity = _quantity(options.quantity, language)
        if quantity is None:
            return _refuse(fill(_tr("“%1” is not a quantity."), options.quantity))
        line = workspace.read(lambda: _line(options.product, quantity, amount))
        command = RecordSale(NewSale(options.customer, (line,), _moment(options.date)))
        try:
            recorded = workspace.do(command).result
        except RecordMissing as error:
            if error.table != "customer":
                raise
            return _refuse(fill(_tr("There is no customer %1."), error.record_id))
        written = workspace.read(lambda: sale_record(recorded.sale_id))
    finally:
        workspace.close()
    assert written is not None, "it was written just now"
    stage = next((one.name for one in facts.stages if one.id == recorded.moved_to), None)
    if options.json:
        told = json.dumps(_told(written, currency, stage), ensure_ascii=False, indent=2)
        sys.stdout.write(told + "\n")
        return 0
    sentence = _tr("Sold to %1 for %2, moved to %3.") if stage else _tr("Sold to %1 for %2.")
    sys.stdout.write(fill(sentence, written.customer, show_money(written.total_minor, currency), stage or "") + "\n")
    return 0


def _told(written: SaleRecord, currency: str, stage: str | None) -> dict[str, object]:
    line = written.lines[0]
    whole, part = divmod(line.quantity_milli, ONE)
    return {
        "sale_id": written.id,
        "customer_id": written.customer_id,
        "date": written.day.isoformat(),
        "amount_minor": written.total_minor,
        "currency": currency,
        "product": line.text if line.product_id is not None else None,
        "quantity": line.quantity_milli / ONE if part else whole,
        "moved_to": stage,
    }


def _line(product: str, quantity: int, amount: int) -> NewLine:
    known = product_called(product)
    return paid_line(amount, quantity, product_id=known.id if known else None, product="" if known else product)


def _quantity(text: str, language: str) -> int | None:
    """Return thousandths, above nothing; None for what is no quantity."""
    number = read_number(text, language)
    if number is None:
        return None
    milli = Decimal(number) * ONE
    return int(milli) if milli == milli.to_integral_value() and 0 < milli <= MOST_QUANTITY else None


def _bought_on(day: Callable[[str], date], text: str) -> date:
    """Read a date that is one in this time zone, which the first and the last of all are not everywhere."""
    bought_on = day(text)
    try:
        datetime.combine(bought_on, DATE_ONLY).astimezone()
    except (OverflowError, ValueError) as error:
        raise argparse.ArgumentTypeError(fill(_tr("“%1” is not a date like 2026-01-31"), text)) from error
    return bought_on


def _moment(day: date | None) -> datetime | None:
    return None if day is None or day == local_now().date() else datetime.combine(day, DATE_ONLY)


def _id(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or not 0 < int(text[:20]) <= _MOST_ID:
        raise argparse.ArgumentTypeError(fill(_tr("“%1” is not the number of a customer"), text))
    return int(text)


def _refuse(sentence: str) -> int:
    sys.stderr.write(" ".join(sentence.split()) + "\n")
    return 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandLine", text)
