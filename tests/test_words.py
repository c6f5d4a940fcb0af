"""The translations are complete, fit their English text, and are compiled."""

import re
from pathlib import Path

import pytest

from tests.words import FOLDER, FORMS, compile_all, is_plural, translations, words_in_source

PLACE = re.compile(r"%(?:n|[1-9])")


def test_words_are_found_in_every_form(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text(
        "class Page:\n    def a(self): return self.tr('in a class')\n"
        "def _tr(text): return QCoreApplication.translate('Errors', text)\n"
        "def _counted(text, n): return QCoreApplication.translate('Counts', text, None, n)\n"
        "A = _tr('through a wrapper'), _counted('%n day(s)', 3)\n"
        "B = QCoreApplication.translate('Charts', 'spelled out')\nC = QT_TRANSLATE_NOOP('Steps', 'for later')\n",
        encoding="utf-8",
    )
    assert words_in_source(tmp_path) == {
        ("Page", "in a class"),
        ("Errors", "through a wrapper"),
        ("Counts", "%n day(s)"),
        ("Charts", "spelled out"),
        ("Steps", "for later"),
    }


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated(language: str) -> None:
    wanted = {word for word in words_in_source() if language != "en" or is_plural(word)}
    found = translations(language)
    assert set(found) == wanted
    assert [word for word, forms in found.items() if not all(forms)] == []


@pytest.mark.parametrize("language", ["cs", "zh_TW"])
def test_translations_keep_the_places_for_values(language: str) -> None:
    wrong = [
        (word, form)
        for word, forms in translations(language).items()
        for form in forms
        if set(PLACE.findall(form)) - {"%n"} != set(PLACE.findall(word[1])) - {"%n"}
    ]
    assert wrong == []


def test_the_compiled_files_are_those_of_the_translations(tmp_path: Path) -> None:
    compile_all(target=tmp_path)
    for language in FORMS:
        name = f"regulars_{language}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()
