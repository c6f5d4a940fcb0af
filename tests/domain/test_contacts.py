import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.contacts import (
    clean_text,
    fold,
    names_fit,
    natural_order,
    normalise_email,
    normalise_phone,
    phone_digits,
    significant_digits,
)


@pytest.mark.parametrize(
    ("typed", "region", "normal"),
    [
        ("777 123 456", "CZ", "+420777123456"),
        ("00420 777 123 456", "CZ", "+420777123456"),
        ("+420 777 123 456", "", "+420777123456"),
        ("0912-345-678", "TW", "+886912345678"),
        ("０９１２３４５６７８", "TW", "+886912345678"),
        ("(93) 99222-0001", "BR", "+5593992220001"),
        ("1-955-371-0847 x371", "US", "+19553710847"),
        ("\u202a+420 777 123 456\u202c", "cz", "+420777123456"),
        ("777 123 456", "", ""),
        ("12", "CZ", ""),
        ("ask at the desk", "CZ", ""),
        ("", "CZ", ""),
    ],
)
def test_phones_are_normalised(typed: str, region: str, normal: str) -> None:
    assert normalise_phone(typed, region) == normal


def test_all_digits_are_searched_by() -> None:
    assert phone_digits("+420 777-123.456 x12") == "42077712345612"
    assert phone_digits("（０２）2345") == "022345"
    assert phone_digits("none") == ""


@pytest.mark.parametrize(
    "spelling",
    ["777123456", "+420 777 123 456", "00420777123456", "(777) 123-456 x9", "777123456 ext. 12", "777 123 456, kl. 5"],
)
def test_one_number_in_many_spellings(spelling: str) -> None:
    assert significant_digits(spelling) == "777123456"


def test_short_numbers_stay_short() -> None:
    assert significant_digits("112") == "112"
    assert significant_digits("") == ""


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("Jan.Novak@Seznam.CZ", "jan.novak@seznam.cz"),
        ("  a@b.test\u200b", "a@b.test"),
        ("jan@xn--hkyrky-ptac70bc.cz", "jan@háčkyčárky.cz"),
        ("jan(at)seznam.cz", ""),
        ("a@b@c.cz", ""),
        ("", ""),
    ],
)
def test_emails_are_normalised(typed: str, normal: str) -> None:
    assert normalise_email(typed) == normal


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Žofie  Říhová ", "zofie rihova"),
        ("ＡＢＣ　１２３", "abc 123"),
        ("林志明", "林志明"),
        ("が", "が"),
        ("Łódź Straße Ørsted", "lodz strasse orsted"),
        ("İstanbul", "istanbul"),
        ("한글", "한글"),
        ("O’Brien", "o'brien"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_cleaning_keeps_what_can_be_kept() -> None:
    assert clean_text("\ufeff a\x00b\x07\r\nc\td\ud800 ") == "ab\nc\td"
    assert clean_text("林\u200b志明 🎂") == "林志明 🎂"


@given(st.text(alphabet=st.characters(codec=None, exclude_categories=())))
def test_cleaned_text_is_safe(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode("utf-8")
    assert all(c in "\n\t" or ord(c) >= 32 for c in cleaned)
    assert clean_text(cleaned) == cleaned


@pytest.mark.parametrize(
    ("written", "natural"),
    [
        ("Novák, Jan", "Jan Novák"),
        ("de la Cruz, María José", "María José de la Cruz"),
        ("Novák, s.r.o.", "Novák, s.r.o."),
        ("Acme, Inc.", "Acme, Inc."),
        ("Brekke, Dietrich and Klein", "Brekke, Dietrich and Klein"),
        ("Martin Luther King, Jr.", "Martin Luther King, Jr."),
        ("Jan Novák, Ph.D.", "Jan Novák, Ph.D."),
        ("Jan Novák", "Jan Novák"),
        ("Novák,", "Novák,"),
        ("Hall 5, Prague", "Hall 5, Prague"),
    ],
)
def test_last_name_first_is_turned(written: str, natural: str) -> None:
    assert natural_order(written) == natural


@pytest.mark.parametrize(
    ("a", "b", "fit"),
    [
        ("Jan Novák", "jan novak", True),
        ("Novák, Jan", "Jan Novák", True),
        ("Ing. Jan Novák", "Jan Novák", True),
        ("J. Novák", "Jan Novák", True),
        ("Jan", "Jan Novák", True),
        ("Jan Karel Novák", "Jan Novák", True),
        ("Jan Novák", "Jana Nováková", False),
        ("Jan Novák", "Petr Novák", False),
        ("J. N.", "Jan Novák", False),
        ("J. Novák", "Petr Novák", False),
        ("林志明", "林 志明", True),
        ("志明 林", "林志明", True),
        ("林志明 先生", "林志明", True),
        ("林志明", "林志玲", False),
        ("", "Jan", False),
        ("...", "Jan", False),
    ],
)
def test_names_of_one_person(a: str, b: str, fit: bool) -> None:
    assert names_fit(a, b) is fit
    assert names_fit(b, a) is fit


@given(st.text(), st.text())
def test_fitting_works_both_ways(a: str, b: str) -> None:
    assert names_fit(a, b) == names_fit(b, a)
