"""Amounts in the cells of files: read exactly, or refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.amounts import Fault, as_counted, currency_fits, decimal_point, minor_units, read_decimal
from tracker.domain.money import exponent_of


@pytest.mark.parametrize(
    ("texts", "point"),
    [
        (["12.50", "1,234.56"], "."),
        (["12,50"], ","),
        (["1.234,56", "1.234"], ","),
        (["1.234.567"], ","),
        (["1,234,567"], "."),
        (["1.234", "12"], ""),
        (["12345.678"], "."),
        (["0,125"], ","),
        (["12.50", "12,50"], None),
        (["", "abc", "１２．５０"], "."),
        ([], ""),
    ],
)
def test_the_other_amounts_of_a_file_tell_the_sign(texts: list[str], point: str | None) -> None:
    assert decimal_point(texts) == point


@pytest.mark.parametrize(
    ("text", "point", "language", "number"),
    [
        ("1.234,56", ",", "en", "1234.56"),
        ("1.234", ",", "cs", "1234"),
        ("1,234", ".", "cs", "1234"),
        ("1.234", ".", "cs", "1.234"),
        ("1 290 Kč", "", "cs", "1290"),
        ("1290,-", "", "cs", "1290"),
        ("NT$1,290", "", "zh_TW", "1290"),
        ("(12.50)", ".", "en", "-12.50"),
        ("12.50-", ".", "en", "-12.50"),
        ("\u221212.50", ".", "en", "-12.50"),
        ("$-12.50", ".", "en", "-12.50"),
        ("-$12.50", ".", "en", "-12.50"),
        ("+7", "", "en", "7"),
        (".50", ".", "en", "0.5"),
        ("1'234.50", ".", "en", "1234.50"),
        ("1,234", "", "en", "1234"),
        ("12,5", None, "en", "12.5"),
        ("abc", ".", "en", None),
        ("12-13", ".", "en", None),
        ("(12", ".", "en", None),
        ("-(12)", ".", "en", None),
        ("1.2.3", ".", "en", None),
        ("12,34,56", ".", "en", None),
        ("9" * 40, "", "en", None),
        ("1e5", ".", "en", None),
        ("=1+1", ".", "en", None),
        ("5%", ".", "en", None),
    ],
)
def test_a_number_is_read_as_written(text: str, point: str | None, language: str, number: str | None) -> None:
    found = read_decimal(text, point, language)
    assert found is Fault.BAD if number is None else found == Decimal(number)


@pytest.mark.parametrize(("point", "language"), [("", "cs"), (None, "en"), (None, "cs")])
def test_two_readings_are_refused(point: str | None, language: str) -> None:
    assert read_decimal("1.234", point, language) is Fault.TWO_READINGS


@pytest.mark.parametrize(
    ("text", "currency", "fits"),
    [
        ("12.50", "CZK", True),
        ("1 290 Kč", "CZK", True),
        ("1 290 Kč", "EUR", False),
        ("USD 12", "USD", True),
        ("12 usd", "CZK", False),
        ("$12", "TWD", True),
        ("$12", "CZK", False),
        ("NT$1,290", "TWD", True),
        ("৳2,999", "USD", False),
        ("€12,50", "EUR", True),
        ("12元", "TWD", True),
    ],
)
def test_marks_of_another_currency_are_seen(text: str, currency: str, fits: bool) -> None:
    assert currency_fits(text, currency) is fits


def test_money_has_the_decimals_of_its_currency() -> None:
    assert minor_units(Decimal("12.50"), "EUR") == 1250
    assert minor_units(Decimal("1290.00"), "JPY") == 1290
    assert minor_units(Decimal("12.50"), "JPY") is None
    assert minor_units(Decimal("12.505"), "EUR") is None
    assert minor_units(Decimal("0.1") + Decimal("0.20000000000000001"), "EUR") is None
    assert minor_units(as_counted(Decimal("0.30000000000000004")), "EUR") == 30
    assert minor_units(Decimal(10**18), "EUR") is None


@given(st.integers(-(10**13), 10**13), st.sampled_from(["EUR", "JPY", "KWD"]), st.sampled_from([".", ","]))
def test_what_is_written_is_read_back(minor: int, currency: str, point: str) -> None:
    number = Decimal(minor).scaleb(-exponent_of(currency))
    written = f"{number:,f}".translate(str.maketrans(",.", ".,")) if point == "," else f"{number:,f}"
    found = read_decimal(written, point, "en")
    assert isinstance(found, Decimal)
    assert minor_units(found, currency) == minor


@given(st.text(max_size=20), st.sampled_from(["", ".", ",", None]), st.sampled_from(["en", "cs", "zh_TW"]))
def test_any_text_is_a_number_or_a_fault(text: str, point: str | None, language: str) -> None:
    assert isinstance(read_decimal(text, point, language), Decimal | Fault)
    assert isinstance(currency_fits(text, "EUR"), bool)
    assert decimal_point([text]) in {"", ".", ",", None}
