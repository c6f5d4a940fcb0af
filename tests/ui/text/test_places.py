"""Currencies, countries and the names of fields."""

import pytest
from PySide6.QtCore import QLocale

from tracker.domain.imports import Field
from ui.text.fields import DELIMITERS, ENCODINGS, delimiter_name, encoding_name, field_name, plain_encoding
from ui.text.places import (
    country_choices,
    currency_choices,
    likely_country,
    likely_currency,
    read_country,
    read_currency,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [("CZK  česká koruna", "CZK"), ("czk", "CZK"), (" Eur", "EUR"), ("CZ", ""), ("euros", ""), ("", ""), ("123", "")],
)
def test_a_currency_is_read_from_what_was_typed(text: str, code: str) -> None:
    assert read_currency(text) == code


@pytest.mark.parametrize(("text", "code"), [("cz", "CZ"), ("TW  台灣", "TW"), ("QQ", ""), ("Czechia", ""), ("", "")])
def test_a_country_is_read_from_what_was_typed(text: str, code: str) -> None:
    assert read_country(text) == code


def test_every_choice_reads_as_its_own_code_and_has_a_name() -> None:
    for choices, read in ((currency_choices(), read_currency), (country_choices(), read_country)):
        assert len({code for code, _ in choices}) == len(choices)
        for code, text in choices:
            assert read(text) == code
            assert len(text) > len(code) + 2


@pytest.mark.parametrize(
    ("system", "language", "currency", "country"),
    [
        ("en_US", "en", "USD", "US"),
        ("en_GB", "en", "GBP", "GB"),
        ("en_US", "cs", "CZK", ""),
        ("cs_CZ", "cs", "CZK", "CZ"),
        ("zh_TW", "zh_TW", "TWD", "TW"),
        ("de_DE", "en", "GBP", ""),
        ("C", "en", "GBP", ""),
    ],
)
def test_the_system_suggests_where_it_speaks_the_language(
    system: str, language: str, currency: str, country: str
) -> None:
    locale = QLocale.c() if system == "C" else QLocale(system)
    assert likely_currency(language, locale) == currency
    assert likely_country(language, locale) == country


def test_every_field_encoding_and_delimiter_has_words() -> None:
    assert len({field_name(field) for field in (None, *Field)}) == len(Field) + 1
    assert len({encoding_name(name) for name in ENCODINGS}) == len(ENCODINGS)
    assert len({delimiter_name(name) for name in DELIMITERS}) == len(DELIMITERS)
    for encoding in ENCODINGS:
        "".encode(encoding)
    assert plain_encoding("utf-8-sig") == "utf-8"
    assert plain_encoding("utf-16-le") == "utf-16"
    assert encoding_name("koi8-r") == "koi8-r"
