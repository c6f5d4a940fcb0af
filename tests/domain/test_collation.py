"""Names in the order that their language puts them in."""

import pytest

from tracker.domain.collation import sort_key

CZECH = ["Adam", "Ádám", "Cibulka", "Čapek", "Ďurica", "Dvořák", "Hájek", "Cháma", "Ivan", "Řezáč", "Svoboda", "Šimek"]
CHINESE = ["Anna", "丁一", "王小明", "李小龍", "林志明", "陳美玲", "黃淑芬", "𠮷田"]  # 2, 4, 7, 8, 11 and 12 strokes


@pytest.mark.parametrize(("names", "language"), [(CZECH, "cs"), (CHINESE, "zh_TW")])
def test_names_are_in_the_order_of_the_language(names: list[str], language: str) -> None:
    assert sorted(set(names), key=lambda name: sort_key(name, language)) == names


def test_in_english_accents_decide_between_equal_names_only() -> None:
    names = ["cap", "Čap", "Capek", "Čapek", "Cz", "Zoe"]
    assert sorted(set(names), key=lambda name: sort_key(name, "en")) == names


def test_case_and_width_do_not_count() -> None:
    assert sort_key("ＡＮＮＡ", "en") == sort_key("anna", "en") == sort_key("Anna", "cs")
