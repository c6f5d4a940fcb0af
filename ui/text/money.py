"""Amounts of money as people type them: read in one way only, or refused by saying what they may mean."""

import re

from tracker.domain.money import exponent_of, read_amount
from ui.text.fill import fill
from ui.text.formats import format_amount, format_units
from ui.text.own_fields import reading_language
from ui.text.words import words

_SIGNS = {"CZK": ("Kč", "Kc"), "TWD": ("NT$", "$", "元", "圓"), "EUR": ("€",), "GBP": ("£",), "USD": ("US$", "$")}
_NO_CENTS = re.compile(r",-{1,2}$")
_THOUSANDS = re.compile(r"\d{1,3}[.,]\d{3}")


def read_money(text: str, currency: str, language: str = "") -> int | None:
    """Return a typed amount in the currency's smallest unit; None where it is none or may be two different ones.

    The currency's sign or code may stand with it. language: that of the window if not given.
    """
    return read_amount(_bare(text, currency), language or reading_language(), currency)


def write_money(minor: int | None, currency: str) -> str:
    """Write an amount as it is typed, without its currency; empty for None."""
    return "" if minor is None else format_units(minor, exponent_of(currency))


def show_money(minor: int, currency: str) -> str:
    """Write an amount for reading: "12 500 CZK"."""
    return format_amount(minor, currency, exponent_of(currency))


def money_problem(text: str, currency: str, language: str = "") -> str:
    """Say why a typed amount is refused, with what it may mean; empty where it is read."""
    if read_money(text, currency, language) is not None:
        return ""
    bare = "".join(_bare(text, currency).split())
    if _THOUSANDS.fullmatch(bare):
        whole = re.sub("[.,]", "", bare)
        thousands = show_money(int(whole) * 10 ** exponent_of(currency), currency)
        return fill(words.tr("“%1” may mean two things. For %2 write %3."), text.strip(), thousands, whole)
    return fill(words.tr("This is no amount. Write it like %1."), write_money(123_450, currency))


def _bare(text: str, currency: str) -> str:
    """Return a text without the currency, before or behind the amount."""
    plain = text.strip()
    for sign in (currency, *_SIGNS.get(currency, ())):
        for place in (rf"^{re.escape(sign)}", rf"{re.escape(sign)}$"):
            plain = re.sub(place, "", plain, flags=re.IGNORECASE).strip()
    return _NO_CENTS.sub("", plain)
