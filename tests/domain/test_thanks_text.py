"""How customers are greeted in each language, and the texts they are thanked by."""

import pytest

from tracker.domain.czech_vocative import greeted_as, vocative
from tracker.domain.thanks_text import SHIPPED_TEXTS, ThanksWords, greeted

CALLED = {
    "Adam": "Adame",
    "Aleš": "Aleši",
    "Bedřich": "Bedřichu",
    "Dagmar": "Dagmar",
    "Daniel": "Danieli",
    "Denis": "Denisi",
    "Filip": "Filipe",
    "Honza": "Honzo",
    "Jakub": "Jakube",
    "Jan": "Jane",
    "Jana": "Jano",
    "Jiří": "Jiří",
    "Karel": "Karle",
    "Lucie": "Lucie",
    "Lukáš": "Lukáši",
    "Marek": "Marku",
    "Matěj": "Matěji",
    "Max": "Maxi",
    "Michal": "Michale",
    "Olivia": "Olivie",
    "Ondřej": "Ondřeji",
    "Patrik": "Patriku",
    "Pavel": "Pavle",
    "Petr": "Petře",
    "Soňa": "Soňo",
    "Viktor": "Viktore",
    "Vojtěch": "Vojtěchu",
    "Zbyněk": "Zbyňku",
    "Zdeněk": "Zdeňku",
    "Dvořák": "Dvořáku",
    "Král": "Králi",
    "Němec": "Němče",
    "Novotný": "Novotný",
    "Svoboda": "Svobodo",
    "JAN": "JAN",
    "J": "J",
    "": "",
}


@pytest.mark.parametrize(("name", "called"), CALLED.items())
def test_the_vocative_of_a_name(name: str, called: str) -> None:
    assert vocative(name) == called


@pytest.mark.parametrize(
    ("name", "language", "greeting"),
    [
        ("Petr Dvořák", "cs", "Petře"),
        ("Ing. Jana Nováková", "cs", "Jano"),
        ("Karen Nováková", "cs", "Karen"),
        ("pan Dvořák", "cs", "pane Dvořáku"),
        ("Paní Nováková", "cs", "Paní Nováková"),
        ("Kola 24", "cs", "Kola 24"),
        ("Cyklo s.r.o.", "cs", "Cyklo s.r.o."),
        ("王小明", "cs", "王小明"),
        ("王小明", "en", "王小明"),
        ("王小明", "zh_TW", "王小明"),
        ("Jana Nováková", "zh_TW", "Jana Nováková "),
        ("Jana Nováková", "en", "Jana"),
        ("Mrs Novak", "en", "Mrs Novak"),
        ("", "cs", ""),
        ("", "zh_TW", ""),
    ],
)
def test_a_customer_is_greeted_as_the_language_needs_it(name: str, language: str, greeting: str) -> None:
    assert greeted(name, language) == greeting


def test_each_language_has_a_text_of_its_own() -> None:
    words = ThanksWords("Kolo & Duše", "cs")
    assert words.text("Petr Dvořák", "přilba", "") == (
        "Dobrý den, Petře, děkujeme za nákup: přilba. Kdyby cokoli nebylo v pořádku, napište nebo zavolejte."
        " Kolo & Duše"
    )
    assert words.text("Ann Lee", "helmet", "English").startswith("Hello Ann, thank you for buying from us: helmet. ")
    assert words.text("王小明", "安全帽", "中文") == (
        "王小明您好，謝謝您購買安全帽。如有任何問題，歡迎隨時與我們聯絡。Kolo & Duše"
    )


@pytest.mark.parametrize("language", SHIPPED_TEXTS)
def test_what_is_not_known_leaves_no_hole(language: str) -> None:
    text = ThanksWords(language=language).text("", "", "")
    assert "{" not in text
    assert not set(text) & set("{}")
    assert not any(hole in text for hole in ("  ", " ,", ",,", ": .", " .", "：。"))


def test_the_owners_own_text_stands_before_the_shipped_one_and_what_looks_like_a_place_in_a_name_stays() -> None:
    words = ThanksWords("S", "en", {"en": "Dear {name}! {product}, {product}. {other}"})
    assert words.text("{shop}", "bell %1", "") == "Dear {shop}! bell %1, bell %1. {other}"


def test_a_language_nobody_knows_is_the_shops() -> None:
    assert ThanksWords(language="cs").language_of("Klingon") == "cs"
    assert ThanksWords(language="xx").language_of("") == "en"
    assert ThanksWords(language="en").language_of("Čeština") == "cs"
    assert ThanksWords(language="en").language_of("zh_TW") == "zh_TW"


def test_titles_are_passed_over() -> None:
    assert greeted_as("MUDr. Petr Král") == "Petře"
    assert greeted_as("slečna Nováková") == "slečno Nováková"
