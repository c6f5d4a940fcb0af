import subprocess
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.common.progress_strip import ProgressStrip
from ui.text.fill import fill
from ui.text.formats import (
    format_age,
    format_ago,
    format_count,
    format_day,
    format_day_heading,
    format_day_short,
    format_due,
    format_moment,
    format_people,
    format_percent,
    format_time,
)
from ui.text.language import LANGUAGES, Language, locale_of, system_language

TODAY = date(2026, 11, 21)  # a Saturday

CZECH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs">
<context><name>words</name>
<message numerus="yes"><source>%n people</source><translation>
<numerusform>%n člověk</numerusform><numerusform>%n lidé</numerusform><numerusform>%n lidí</numerusform>
</translation></message></context>
<context><name>ProgressStrip</name>
<message><source>Cancel</source><translation>Zrušit</translation></message></context>
</TS>
"""


@pytest.fixture
def speak() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def use(name: str) -> None:
    QLocale.setDefault(QLocale(name))


def test_fill_puts_values_in_their_places() -> None:
    assert fill("Moved %1 from %2 to %3", "Eva", "A", "B") == "Moved Eva from A to B"
    assert fill("%2: %1", 1, 2) == "2: 1"
    assert fill("100 % of %1", 5) == "100 % of 5"


def test_fill_leaves_places_inside_values_and_places_without_value() -> None:
    assert fill("%1 and %2", "%2", "x") == "%2 and x"
    assert fill("%1 and %2", "a") == "a and %2"
    assert fill("%10", *"abcdefghij") == "j"


@given(st.lists(st.text(), min_size=1, max_size=9))
def test_fill_keeps_every_value_whole(values: list[str]) -> None:
    template = "\x00".join(f"%{index}" for index in range(1, len(values) + 1))
    assert fill(template, *values) == "\x00".join(values)


@pytest.mark.parametrize(
    ("name", "full", "near", "this_year", "heading"),
    [
        ("en_GB", "27 Nov 2026", "Fri 27", "24 Dec", "Friday 27 November"),
        ("en_US", "Nov 27, 2026", "Fri 27", "Dec 24", "Friday, November 27"),
        ("cs_CZ", "27. 11. 2026", "pá 27. 11.", "24. 12.", "pátek 27. listopadu"),
        ("zh_Hant_TW", "2026/11/27", "11/27 週五", "12/24", "11月27日 星期五"),
    ],
)
@pytest.mark.usefixtures("speak")
def test_days_as_each_language_writes_them(name: str, full: str, near: str, this_year: str, heading: str) -> None:
    use(name)
    friday = date(2026, 11, 27)
    assert format_day(friday) == full
    assert format_day_short(friday, TODAY) == near
    assert format_day_short(date(2026, 12, 24), TODAY) == this_year
    assert format_day_heading(friday) == heading


@pytest.mark.usefixtures("british")
def test_other_years_are_told_in_full() -> None:
    assert format_day_short(date(2027, 1, 5), TODAY) == "5 Jan 2027"
    assert format_day_short(date(2025, 11, 21), TODAY) == "21 Nov 2025"
    assert format_day_short(date(2026, 11, 20), TODAY) == "20 Nov"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 d ago"),
        (6, "6 d ago"),
        (7, "1 w ago"),
        (13, "1 w ago"),
        (60, "8 w ago"),
        (61, "2 mo ago"),
        (365, "11 mo ago"),
        (800, "2 y ago"),
        (-3, "Tue 24"),
    ],
)
@pytest.mark.usefixtures("british")
def test_how_long_ago(days: int, words: str) -> None:
    assert format_ago(TODAY - timedelta(days=days), TODAY) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(-3, "Overdue 3 d"), (0, "Today"), (1, "Tomorrow"), (6, "Fri 27"), (7, "28 Nov"), (60, "20 Jan 2027")],
)
@pytest.mark.usefixtures("british")
def test_when_due(days: int, words: str) -> None:
    assert format_due(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.usefixtures("british")
def test_moments() -> None:
    assert format_time(time(9, 12)) == "09:12"
    assert format_moment(datetime(2026, 11, 21, 9, 12), TODAY) == "today 09:12"  # noqa: DTZ001 - local wall time
    assert format_moment(datetime(2026, 11, 20, 16, 20), TODAY) == "yesterday 16:20"  # noqa: DTZ001
    assert format_moment(datetime(2026, 10, 1, 8, 0), TODAY) == "1 Oct 08:00"  # noqa: DTZ001


@pytest.mark.usefixtures("speak")
def test_numbers_as_each_language_writes_them() -> None:
    use("en_GB")
    assert format_count(1184000) == "1,184,000"
    assert format_percent(0.654) == "65%"
    assert format_percent(0.654, 1) == "65.4%"
    assert format_age(17) == "17 d"
    use("cs_CZ")
    assert format_count(1184000).split() == ["1", "184", "000"]
    assert format_percent(0.654, 1) == "65,4\u00a0%"
    assert format_percent(None) == "—"


def test_english_follows_an_english_system() -> None:
    assert locale_of("en", QLocale("en_US")).name() == "en_US"
    assert locale_of("en", QLocale("cs_CZ")).name() == "en_GB"
    assert locale_of("en", QLocale.c()).name() == "en_GB"
    assert locale_of("zh_TW").script() == QLocale.Script.TraditionalHanScript
    assert locale_of("cs", QLocale("en_US")).name() == "cs_CZ"


def test_weeks_begin_as_in_the_country() -> None:
    assert locale_of("cs").firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert locale_of("zh_TW").firstDayOfWeek() == Qt.DayOfWeek.Sunday


def test_the_systems_language_is_one_of_ours() -> None:
    assert system_language() in LANGUAGES


@pytest.mark.usefixtures("speak")
def test_language_changes_live_with_plurals_and_qts_own_words(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    source = tmp_path / "regulars_cs.ts"
    source.write_text(CZECH, encoding="utf-8")
    tool = Path(PySide6.__path__[0]) / "lrelease"
    subprocess.run([tool, "-silent", source], check=True)
    language = Language(qapp, "en", tmp_path)
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    assert strip._cancel.text() == "Cancel"
    with qtbot.waitSignal(language.changed):
        language.use("cs")
    qtbot.waitUntil(lambda: strip._cancel.text() == "Zrušit")
    assert [format_people(count) for count in (1, 3, 5)] == ["1 člověk", "3 lidé", "5 lidí"]
    assert QLocale().name() == "cs_CZ"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Zrušit"
    language.use("en")
    qtbot.waitUntil(lambda: strip._cancel.text() == "Cancel")
    with pytest.raises(KeyError):
        language.use("xx")
