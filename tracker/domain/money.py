"""Currencies: which one a shop most likely counts in."""

CURRENCY_OF = {"cs": "CZK", "zh_TW": "TWD", "en": "GBP"}


def currency_of(language: str) -> str:
    """Return the currency that a shop speaking this language most likely counts in, as ISO 4217."""
    return CURRENCY_OF.get(language, "EUR")
