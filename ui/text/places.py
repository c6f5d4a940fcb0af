"""Currencies and countries, each by its code and its own name, as languages are: so nothing needs translating."""

import re

from PySide6.QtCore import QLocale

from tracker.domain.money import currency_of

# locales in which they are at home; any other code can be typed
_CURRENCIES = {
    "CZK": "cs_CZ",
    "EUR": "",
    "TWD": "zh_TW",
    "GBP": "en_GB",
    "USD": "en_US",
    "AUD": "en_AU",
    "CAD": "en_CA",
    "CHF": "de_CH",
    "CNY": "zh_CN",
    "DKK": "da_DK",
    "HKD": "zh_HK",
    "HUF": "hu_HU",
    "ISK": "is_IS",
    "JPY": "ja_JP",
    "KRW": "ko_KR",
    "NOK": "nb_NO",
    "NZD": "en_NZ",
    "PLN": "pl_PL",
    "RON": "ro_RO",
    "SEK": "sv_SE",
    "SGD": "en_SG",
    "TRY": "tr_TR",
    "UAH": "uk_UA",
}
_COUNTRIES = """cs_CZ zh_TW en_GB en_US sk_SK de_DE de_AT pl_PL hu_HU en_AU nl_BE bg_BG en_CA de_CH zh_CN da_DK et_EE
    es_ES fi_FI fr_FR el_GR zh_HK hr_HR en_IE is_IS it_IT ja_JP ko_KR lt_LT lv_LV nl_NL nb_NO en_NZ pt_PT ro_RO sv_SE
    en_SG sl_SI tr_TR uk_UA"""
_THREE_LETTERS = re.compile(r"\s*([A-Za-z]{3})(?![A-Za-z])")
_TWO_LETTERS = re.compile(r"\s*([A-Za-z]{2})(?![A-Za-z])")
_IsoCode = QLocale.CurrencySymbolFormat.CurrencyIsoCode


def currency_choices() -> list[tuple[str, str]]:
    """Return (code, text to show) of common currencies: ("CZK", "CZK  česká koruna")."""
    named = QLocale.CurrencySymbolFormat.CurrencyDisplayName
    return [
        (code, f"{code}  {QLocale(home).currencySymbol(named) if home else 'euro'}")
        for code, home in _CURRENCIES.items()
    ]


def country_choices() -> list[tuple[str, str]]:
    """Return (code, text to show) of common countries: ("CZ", "CZ  Česko")."""
    homes = [QLocale(name) for name in _COUNTRIES.split()]
    return [(home.name()[-2:], f"{home.name()[-2:]}  {home.nativeTerritoryName()}") for home in homes]


def read_currency(text: str) -> str:
    """Return the ISO 4217 code a text begins with, in capitals; empty where it begins with none."""
    found = _THREE_LETTERS.match(text)
    return found[1].upper() if found else ""


def read_country(text: str) -> str:
    """Return the two-letter code of the country a text begins with, in capitals; empty where there is none."""
    found = _TWO_LETTERS.match(text)
    code = found[1].upper() if found else ""
    return code if code and QLocale.codeToTerritory(code) != QLocale.Country.AnyTerritory else ""


def likely_currency(language: str, system: QLocale | None = None) -> str:
    """Return the currency of a shop that speaks a language on this laptop: that of the system's country if it fits."""
    system = system or QLocale.system()
    own = system.currencySymbol(_IsoCode) if speaks(system, language) else ""
    return own or currency_of(language)


def likely_country(language: str, system: QLocale | None = None) -> str:
    """Return the system's country where the system speaks the language too, else empty: the language says enough."""
    system = system or QLocale.system()
    return QLocale.territoryToCode(system.territory()) if speaks(system, language) else ""


def speaks(system: QLocale, language: str) -> bool:
    """Say whether the system is set to a language of the window."""
    return system.name() != "C" and QLocale(language).language() == system.language()
