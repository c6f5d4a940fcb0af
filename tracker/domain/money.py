"""Currencies: which one a shop most likely counts in, and how many decimals one has."""

CURRENCY_OF = {"cs": "CZK", "zh_TW": "TWD", "en": "GBP"}
_DECIMALS = dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0)
_DECIMALS |= dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)


def currency_of(language: str) -> str:
    """Return the currency that a shop speaking this language most likely counts in, as ISO 4217."""
    return CURRENCY_OF.get(language, "EUR")


def exponent_of(currency: str) -> int:
    """Return how many decimals a currency has (ISO 4217); two where it is not known."""
    return _DECIMALS.get(currency, 2)
