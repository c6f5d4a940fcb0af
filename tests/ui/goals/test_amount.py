"""Amounts of goals as people type them, in each language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from ui.goals.amount import AmountUnclear, read_growth, read_target


@pytest.fixture(params=["en_GB", "cs_CZ", "zh_TW"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "target"), [("18", 18), (" 1 200 ", 1200), ("1\u00a0200", 1200), ("１８", 18), ("0", 0)]
)
def test_whole_numbers(locale: str, text: str, target: int) -> None:
    assert read_target(text) == target


@pytest.mark.parametrize(
    ("text", "growth"), [("5", 50), ("5 %", 50), ("+5%", 50), ("2.5", 25), ("2,5 %", 25), ("１０％", 100), ("-3", -30)]
)
def test_growths(locale: str, text: str, growth: int) -> None:
    assert read_growth(text) == growth


@pytest.mark.parametrize("text", ["", "many", "5-6", "18.5"])
def test_what_is_no_whole_number(locale: str, text: str) -> None:
    with pytest.raises(AmountUnclear):
        read_target(text)


@pytest.mark.parametrize("text", ["", "%", "five", "2.55"])
def test_what_is_no_growth(locale: str, text: str) -> None:
    with pytest.raises(AmountUnclear):
        read_growth(text)


def test_thousands_are_grouped_as_the_language_does() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en_GB"))
        assert read_target("1,234") == 1234
        QLocale.setDefault(QLocale("cs_CZ"))
        with pytest.raises(AmountUnclear):  # thousands, or decimals?
            read_target("1.234")
    finally:
        QLocale.setDefault(before)
