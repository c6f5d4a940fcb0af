"""Quantities, discounts and margins as people type them, read in one way only, and written back."""

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QLocale

from tracker.domain.numbers import read_number
from tracker.domain.sale_lines import MOST_QUANTITY, ONE, PERMILLE, WHOLE
from ui.text.formats import format_percent
from ui.text.money import read_money, write_money
from ui.text.own_fields import reading_language

_PERCENT = ("%", "％")
_PLACES = 3  # decimals of a quantity
_HUNDREDTHS = 100  # of a percent


class Discount(NamedTuple):
    """What is taken off a line: hundredths of a percent, or minor units."""

    permyriad: int = 0
    minor: int = 0


def read_quantity(text: str) -> int | None:
    """Return a typed quantity in thousandths, one where nothing is typed; None where it is none, or not above 0."""
    if not text.strip():
        return ONE
    number = read_number(text, reading_language())
    if number is None:
        return None
    milli = Decimal(number) * ONE
    fits = milli == milli.to_integral_value() and 0 < milli <= MOST_QUANTITY
    return int(milli) if fits else None


def write_quantity(milli: int) -> str:
    """Write a quantity as it is typed: "1", "1.5"."""
    return _decimal(Decimal(milli) / ONE)


def read_discount(text: str, currency: str) -> Discount | None:
    """Return a typed discount ("10 %", "50"), none where nothing is typed; None where it cannot be read as one."""
    plain = text.strip().lstrip("-\u2212").strip()
    if not plain:
        return Discount()
    if plain.endswith(_PERCENT):
        number = read_number(plain[:-1], reading_language())
        share = None if number is None else Decimal(number) * _HUNDREDTHS
        fits = share is not None and share == share.to_integral_value() and 0 <= share <= WHOLE
        return Discount(permyriad=int(share)) if share is not None and fits else None
    minor = read_money(plain, currency)
    return None if minor is None or minor < 0 else Discount(minor=minor)


def write_discount(permyriad: int, minor: int, currency: str) -> str:
    """Write a discount as it is typed; empty where there is none. Of both kinds only the amount can stand alone."""
    if permyriad:
        places = 0 if permyriad % _HUNDREDTHS == 0 else 2
        return format_percent(permyriad / WHOLE, places)
    return write_money(minor, currency) if minor else ""


def _decimal(number: Decimal) -> str:
    text = f"{number.normalize():f}"
    return text.replace(".", QLocale().decimalPoint())


def read_margin(text: str) -> int | None:
    """Return a typed margin ("30 %", "30") in thousandths; None where it is none, or not from 0 to 100 percent."""
    plain = text.strip().rstrip("".join(_PERCENT))
    number = read_number(plain, reading_language())
    if number is None:
        return None
    permille = Decimal(number) * 10
    return int(permille) if permille == permille.to_integral_value() and 0 <= permille <= PERMILLE else None


def write_margin(permille: int) -> str:
    """Write a margin: "30%"."""
    return format_percent(permille / PERMILLE, 0 if permille % 10 == 0 else 1)
