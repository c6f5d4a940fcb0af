"""Parts of a reading that the tables do not show: strangers' names, near names, spans, long lines, stored kinds."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest

from tests.domain.quickline.lines import NOW, PEOPLE, STAGES, read
from tracker.domain.quickline.parse import read_line
from tracker.domain.quickline.reading import LineFacts, LineReading, Person, stored_kind

STRANGERS = [
    ("en", "Bob Marley called about the red bike, ring him Friday", "Bob Marley"),
    ("en", "called bob marley, left a message", "bob marley"),
    ("en", "I called Bob Marley yesterday about tyres", "Bob Marley"),
    ("en", "Mr Bob Marley came in, bought a bell", "Bob Marley"),
    ("en", "van der Berg called", "van der Berg"),
    ("en", "Bob's Bikes called, want 3 bells", "Bob's Bikes"),
    ("en", "Zoë O'Neill-Smith called, likes tea", "Zoë O'Neill-Smith"),
    ("en", "call Bob Marley on Friday", "Bob Marley"),
    ("en", "Bob Marley wants a bike, call him Friday", "Bob Marley"),
    ("en", "Ordered 3 wheels for the workshop", ""),
    ("cs", "volal Jiří Bartoš, chce kolo", "Jiří Bartoš"),
    ("cs", "volal jsem Jiřímu Bartošovi, chce kolo", "Jiří Bartoš"),
    ("cs", "od Aleny Malé e-mail, chce kolo", "Alena Malá"),
    ("cs", "e-mail od pana Hájka, chce kolo", "Hájek"),
    ("cs", "volal jsem Markétě Svobodové, bere to", "Markéta Svobodová"),
    ("cs", "volal jsem Zdeňkovi Kratochvílovi, bere to", "Zdeněk Kratochvíl"),
    ("cs", "volal jsem Tomášovi Kučerovi, bere to", "Tomáš Kučera"),
    ("cs", "volal jsem Lukáši Němcovi, bere to", "Lukáš Němec"),
    ("cs", "od Karla Nového e-mail", "Karel Nový"),
    ("cs", "poslal jsem Josefu Hájkovi e-mail", "Josef Hájek"),
    ("zh_TW", "張大千來電，想看車", "張大千"),
    ("zh_TW", "打電話給張大千約明天看車", "張大千"),
    ("zh_TW", "收到張大千的訊息，問價格", "張大千"),
    ("zh_TW", "新客戶張三來電，想看車", "張三"),
    ("zh_TW", "打給歐陽娜娜，沒人接", "歐陽娜娜"),
    ("zh_TW", "Amy Chen來電，想看車", "Amy Chen"),
    ("zh_TW", "好日子麵包店來電，訂十個鈴", "好日子麵包店"),
]


def _alone(line: str, language: str) -> LineReading:
    return read_line(line, LineFacts(NOW, language, STAGES[language]), ())


@pytest.mark.parametrize(("language", "line", "name"), STRANGERS)
def test_a_stranger_is_named_as_they_would_be_recorded(language: str, line: str, name: str) -> None:
    reading = _alone(line, language)
    assert reading.name == name
    assert reading.customer is None
    assert reading.candidates == ()


def test_two_of_one_name_are_asked_about() -> None:
    people = (Person(1, "Jan Novák"), Person(2, "Jan Novák"), Person(3, "Petr Svoboda"))
    reading = read_line("Jan Novák called", LineFacts(NOW, "en"), people)
    assert reading.customer is None
    assert [match.person.id for match in reading.candidates] == [1, 2]


def test_a_full_name_beats_a_part_of_another() -> None:
    people = (Person(1, "Petr Novák"), Person(2, "Jan Novák"), Person(3, "Jan Novák Novotný"))
    reading = read_line("Jan Novák called", LineFacts(NOW, "en"), people)
    assert reading.customer == people[1]


def test_those_of_like_name_are_offered_below() -> None:
    assert [match.person.name for match in read("林志明來電", "zh_TW").candidates] == ["林志明", "林志豪"]


def test_spans_name_their_parts() -> None:
    line = "林志明 called, wants the 52 frame, ring him Friday 10:00 >purchase #cargo"
    parts = {line[span.start : span.end]: span.part for span in read(line, "en").spans}
    assert parts == {
        "林志明": "customer",
        "called": "kind",
        "ring him Friday 10:00": "follow_up",
        ">purchase": "stage",
        "#cargo": "tag",
    }


def test_a_very_long_line_keeps_every_character_of_its_note() -> None:
    filler = "long " * 2500
    line = f"Anna Smith called, {filler}, ring her Friday 10:00 >purchase #cargo"
    reading = read(line, "en")
    assert reading.customer is not None
    assert reading.customer.name == "Anna Smith"
    assert reading.kind == "call"
    assert reading.note == filler.strip()
    assert reading.follow_up is not None
    assert reading.follow_up.text == "ring her"
    assert (reading.stage, reading.tags) == ("Purchase", ("cargo",))


@pytest.mark.parametrize("line", ["x" * 10_000, " " * 10_000, "林" * 10_000, "@a" * 5000, "10:30 " * 1700, ">#" * 5000])
def test_ten_thousand_characters_are_read(line: str) -> None:
    reading = read(line, "en")
    assert reading.line == line


def test_the_day_of_a_past_call_has_the_offset_of_its_own_season() -> None:
    reading = read("Anna Smith called on 18 July", "en")
    assert reading.occurred_at is not None
    assert reading.occurred_at.isoformat() == "2026-07-18T12:00:00+02:00"


def test_a_moment_with_a_fixed_offset_is_read_too() -> None:
    now = datetime(2026, 11, 21, 14, 30, tzinfo=timezone(timedelta(hours=1)))
    reading = read_line("Anna Smith called yesterday", LineFacts(now, "en"), PEOPLE)
    assert reading.occurred_at is not None
    assert reading.occurred_at.date().isoformat() == "2026-11-20"
    assert reading.occurred_at.utcoffset() is not None


@pytest.mark.parametrize(
    ("line", "kind", "direction"),
    [
        ("Anna Smith called", "call_in", "in"),
        ("called Anna Smith", "call_out", "out"),
        ("phone call with Anna Smith", "call_in", "in"),
        ("Anna Smith came in", "visit", ""),
        ("e-mailed Anna Smith", "email", "out"),
        ("Anna Smith wrote", "message", "in"),
        ("Anna Smith: likes tea", "note", ""),
    ],
)
def test_stored_kind(line: str, kind: str, direction: str) -> None:
    assert stored_kind(read(line, "en")) == (kind, direction)


def test_amount_in_the_smallest_unit() -> None:
    reading = read("Anna Smith bought a bell for €45.50", "en")
    assert reading.amount == Decimal("45.50")
    assert reading.amount_minor(2) == 4550
    assert reading.amount_minor(0) == 46
    assert read("Anna Smith called", "en").amount_minor(2) is None
