"""Currencies: which one a shop most likely counts in, how many decimals one has, and amounts as people write them."""

from decimal import Decimal

from tracker.domain.numbers import read_number

CURRENCY_OF = {"cs": "CZK", "zh_TW": "TWD", "en": "GBP"}
MOST_MINOR = 10**15  # of one amount: sums of thousands of them still fit into the file
_DECIMALS = dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0)
_DECIMALS |= dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)


def currency_of(language: str) -> str:
    """Return the currency that a shop speaking this language most likely counts in, as ISO 4217."""
    return CURRENCY_OF.get(language, "EUR")


def exponent_of(currency: str) -> int:
    """Return how many decimals a currency has (ISO 4217); two where it is not known."""
    return _DECIMALS.get(currency, 2)


def read_amount(text: str, language: str, currency: str) -> int | None:
    """Return an amount in a currency's smallest unit; None where it is none or may be two different ones.

    Written as `read_number` takes it; more decimals than the currency has are refused, not rounded.
    """
    number = read_number(text, language)
    if number is None:
        return None
    minor = Decimal(number).scaleb(exponent_of(currency))
    return int(minor) if minor == minor.to_integral_value() else None
