import pytest

from tracker.domain.numbers import read_number

READ = [
    ("1 234,50", "cs", "1234.5"),
    ("1\u00a0234,50", "cs", "1234.5"),
    ("1234,5", "cs", "1234.5"),
    ("1.234,50", "cs", "1234.5"),
    ("1,234", "cs", "1.234"),
    ("1.5", "cs", "1.5"),
    ("1.234.567", "cs", "1234567"),
    ("1.234", "cs", None),  # a thousand, or a little more than one
    ("-0,5", "cs", "-0.5"),
    ("1,234.5", "en", "1234.5"),
    ("1,234", "en", "1234"),
    ("1.234", "en", "1.234"),
    ("1,5", "en", "1.5"),
    ("0,125", "en", "0.125"),
    ("1,234,567.89", "zh_TW", "1234567.89"),
    ("１２３．５", "zh_TW", "123.5"),
    ("\u22127", "en", "-7"),
    ("007", "en", "7"),
    ("-0", "en", "0"),
    ("12,34,56", "en", None),
    ("1.2.3", "en", None),
    ("1,23.4,5", "en", None),
    ("12 kg", "en", None),
    ("", "en", None),
    ("1e5", "en", None),
    ("9" * 40, "en", None),
]


@pytest.mark.parametrize(("text", "language", "stored"), READ)
def test_a_number_is_read_as_people_of_a_language_write_it(text: str, language: str, stored: str | None) -> None:
    assert read_number(text, language) == stored
