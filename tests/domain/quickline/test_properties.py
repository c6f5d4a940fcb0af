"""What holds for the reading of any line whatever."""

import re
from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.domain.quickline import chinese, czech, english, hostile
from tests.domain.quickline.lines import NOW, PEOPLE, PRAGUE, STAGES
from tracker.domain.contacts import fold
from tracker.domain.quickline.parse import read_line
from tracker.domain.quickline.probes import name_probes
from tracker.domain.quickline.reading import LineFacts, LineReading, stored_kind
from tracker.domain.quickline.scene import HELPERS

WORDS = sorted({word for row in english.ROWS + czech.ROWS + chinese.ROWS + hostile.ROWS for word in row.line.split()})
LANGUAGES = st.sampled_from(sorted(STAGES))
SEPARATORS = st.sampled_from([" ", ", ", "，", " - ", ". ", "\n", "", "; ", " and ", " a "])
MADE_OF_WORDS = st.lists(st.tuples(st.sampled_from(WORDS), SEPARATORS), max_size=14).map(
    lambda pairs: "".join(word + separator for word, separator in pairs)
)
LINES = st.one_of(st.text(max_size=80), MADE_OF_WORDS)
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2150, 1, 1), timezones=st.just(PRAGUE))  # noqa: DTZ001
ALIKE = [HealthCheck.too_slow]
_TOKEN = re.compile(r"[^\W_]+")
CHINESE = re.compile("[\u3400-\u9fff]")
HAN_LINKS = set("客人戶顧收到接了我們剛有又跟向給的先生小姐女士太老闆然後之並且就前以左右")
_LINKS = {"and", "a", "then", "so", "pak", "plus", "i", "tak", "potom", "please", "prosim"}


def _read(line: str, language: str, now: datetime = NOW) -> LineReading:
    return read_line(line, LineFacts(now, language, STAGES[language]), PEOPLE)


@given(LINES, LANGUAGES, MOMENTS)
@settings(max_examples=150, deadline=None, suppress_health_check=ALIKE)
def test_any_line_is_read(line: str, language: str, now: datetime) -> None:
    reading = _read(line, language, now)
    assert reading.line == line
    assert stored_kind(reading)[0] in {"call_in", "call_out", "visit", "email", "message", "note"}
    if reading.follow_up is not None:
        assert reading.follow_up.due_on >= now.date()
    if reading.occurred_at is not None:
        assert reading.occurred_at.replace(tzinfo=None) <= now.replace(tzinfo=None)
    if reading.customer is not None:
        assert reading.candidates[0].person == reading.customer
    assert reading.stage is None or reading.stage in STAGES[language]


@given(LINES, LANGUAGES)
@settings(max_examples=150, deadline=None, suppress_health_check=ALIKE)
def test_spans_lie_in_the_line_and_apart(line: str, language: str) -> None:
    spans = _read(line, language).spans
    places = [place for span in spans for place in (span.start, span.end)]
    assert places == sorted(places)
    assert all(0 <= span.start < span.end <= len(line) for span in spans)
    assert {span.part for span in spans} <= {"customer", "kind", "when", "follow_up", "stage", "tag", "amount", "sale"}


@given(LINES, LANGUAGES)
@settings(max_examples=200, deadline=None, suppress_health_check=ALIKE)
def test_no_word_is_lost(line: str, language: str) -> None:
    reading = _read(line, language)
    promise = reading.follow_up.text if reading.follow_up else ""
    understood = [line[s.start : s.end] for s in reading.spans if s.part not in {"follow_up", "sale"}]
    dated = [line[s.start : s.end] for s in reading.spans if s.part == "follow_up"]
    kept = fold(" ".join([reading.note, promise, *understood, *dated]))
    for word in _TOKEN.findall(line):
        if fold(word) not in _LINKS | HELPERS:
            parts = set(CHINESE.findall(fold(word))) - HAN_LINKS if CHINESE.search(word) else {fold(word)}
            assert all(part in kept for part in parts), (word, reading)


@given(st.text(max_size=60) | MADE_OF_WORDS, LANGUAGES)
@settings(max_examples=100, deadline=None, suppress_health_check=ALIKE)
def test_probes_are_few_and_say_something(line: str, language: str) -> None:
    probes = name_probes(line, language)
    assert len(probes) <= 12
    assert len(set(probes)) == len(probes)
    assert all(probe.strip() for probe in probes)
