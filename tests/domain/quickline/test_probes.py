"""The probes of a line must find in the shop whomever the line is about."""

import pytest

from tests.domain.quickline import chinese, czech, english
from tests.domain.quickline.lines import NOW, PEOPLE, Row, spoken_rows
from tracker.domain.contacts import fold, significant_digits
from tracker.domain.quickline.parse import read_line
from tracker.domain.quickline.probes import name_probes, stem
from tracker.domain.quickline.reading import LineFacts, Person

TABLES = {"en": english.ROWS, "cs": czech.ROWS, "zh_TW": chinese.ROWS}
NAMED = [
    (language, row)
    for language, rows in TABLES.items()
    for row in rows + spoken_rows()[language]
    if row.who and row.who in {person.name for person in PEOPLE}
]


def _is_found(person: Person, probe: str) -> bool:
    """Do as the shop's search does: all words of a probe are somewhere in name, company, e-mail or digits."""
    digits = " ".join(significant_digits(phone) for phone in person.phones)
    text = " ".join([fold(person.name), fold(person.company), *map(fold, person.emails), digits])
    return all(word in text for word in probe.split())


@pytest.mark.parametrize(
    ("language", "row"), NAMED, ids=lambda value: value.line[:60] if isinstance(value, Row) else value
)
def test_probes_find_whom_the_line_is_about(language: str, row: Row) -> None:
    person = next(person for person in PEOPLE if person.name == row.who)
    probes = name_probes(row.line, language)
    assert any(_is_found(person, probe) for probe in probes), probes


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("novakove", "novakova"), ("novakovou", "novakova"), ("kucerovi", "kucera"), ("kucery", "kucera"),
        ("hajkovi", "hajek"), ("hajka", "hajek"), ("nemce", "nemec"), ("nemcovi", "nemec"), ("cerne", "cerna"),
        ("veseleho", "vesely"), ("zdenka", "zdenek"), ("pavlovi", "pavel"), ("petre", "petra"), ("evou", "eva"),
        ("janem", "jan"), ("tomasi", "tomas"), ("markovi", "marek"), ("jiriho", "jiri"), ("lence", "lenka"),
    ],
)  # fmt: skip
def test_stem_begins_the_nominative(form: str, name: str) -> None:
    assert name.startswith(stem(form))
    assert len(stem(form)) >= 2


@pytest.mark.parametrize(
    ("line", "name"),
    [("蔡明天來電，明天回電", "蔡明天"), ("何月初打來", "何月初"), ("葉下週來電，下週二回電", "葉下週")],
)
def test_a_name_with_a_day_in_it_is_looked_up(line: str, name: str) -> None:
    assert name in name_probes(line, "zh_TW")
    reading = read_line(line, LineFacts(NOW, "zh_TW"), [Person(1, name)])
    assert reading.customer is not None
    assert reading.note == ""


def test_a_day_before_a_verb_is_no_name() -> None:
    assert "明天" not in name_probes("王明打來，明天回電", "zh_TW")
