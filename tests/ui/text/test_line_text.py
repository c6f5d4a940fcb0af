from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale

from ui.text.line_text import Discount, read_discount, read_quantity, write_discount, write_quantity

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def speak(british: None) -> Callable[[str], None]:
    return lambda name: QLocale.setDefault(QLocale(name))


@pytest.mark.parametrize(
    ("text", "milli"),
    [
        ("", 1000),
        ("3", 3000),
        ("1.5", 1500),
        ("0.001", 1),
        ("0", None),
        ("-1", None),
        ("two", None),
        ("0.0001", None),
        ("99999999", None),
    ],
)
def test_a_quantity_is_read_in_one_way_or_refused(text: str, milli: int | None) -> None:
    assert read_quantity(text) == milli


def test_a_quantity_is_written_as_it_is_typed(speak: Callable[[str], None]) -> None:
    speak("cs_CZ")
    assert write_quantity(1500) == "1,5"
    assert write_quantity(10_000) == "10"
    assert read_quantity("1,5") == 1500


@pytest.mark.parametrize(
    ("text", "discount"),
    [
        ("", Discount()),
        ("10 %", Discount(1000, 0)),
        ("10%", Discount(1000, 0)),
        ("-12.5 %", Discount(1250, 0)),
        ("１０％", Discount(1000, 0)),
        ("50", Discount(0, 5000)),
        ("101 %", None),
        ("0.001 %", None),
        ("a bit", None),
        ("%", None),
    ],
)
def test_a_discount_is_percent_or_an_amount(text: str, discount: Discount | None) -> None:
    assert read_discount(text, "GBP") == discount


def test_what_is_written_reads_as_the_same(speak: Callable[[str], None]) -> None:
    for name in ("en_GB", "cs_CZ", "zh_TW"):
        speak(name)
        for discount in (Discount(1000, 0), Discount(1275, 0), Discount(0, 123_456), Discount()):
            assert read_discount(write_discount(*discount, "CZK"), "CZK") == discount


def test_a_currency_without_cents_takes_none() -> None:
    assert read_discount("50.5", "JPY") is None
    assert read_discount("50", "JPY") == Discount(0, 50)
