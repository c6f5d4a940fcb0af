import pytest

from tracker.domain.money import exponent_of, read_amount


def test_decimals_of_currencies() -> None:
    assert [exponent_of(one) for one in ("CZK", "TWD", "JPY", "KWD", "???")] == [2, 2, 0, 3, 2]


@pytest.mark.parametrize(
    ("text", "language", "currency", "minor"),
    [
        ("1 234,50", "cs", "CZK", 123_450),
        ("1\u00a0234,5", "cs", "CZK", 123_450),
        ("1,234.50", "en", "GBP", 123_450),
        ("1,234", "zh_TW", "TWD", 123_400),
        ("１２００", "zh_TW", "TWD", 120_000),
        ("0,07", "cs", "CZK", 7),
        ("19.99", "en", "GBP", 1_999),
        ("1.234", "en", "KWD", 1_234),
        ("-5", "en", "GBP", -500),
        ("1.234", "cs", "CZK", None),  # a thousand, or a little more than one
        ("1.234", "en", "GBP", None),  # more decimals than pennies
        ("12.5", "en", "JPY", None),
        ("much", "en", "GBP", None),
        ("", "en", "GBP", None),
    ],
)
def test_an_amount_is_read_to_the_smallest_unit_or_not_at_all(
    text: str, language: str, currency: str, minor: int | None
) -> None:
    assert read_amount(text, language, currency) == minor
