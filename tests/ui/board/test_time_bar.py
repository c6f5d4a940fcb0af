"""Choosing a day of the past: steps, slider, date, and playing through time."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.board import time_bar
from ui.board.time_bar import Pace, Span, TimeBar, stepped
from ui.theme.theme import Theme

FIRST, LAST = date(2025, 11, 30), date(2026, 1, 31)


class Chosen(list[date]):
    """The days that were chosen, in order."""


@pytest.fixture
def chosen() -> Chosen:
    return Chosen()


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, chosen: Chosen, british: None) -> Iterator[TimeBar]:
    made = TimeBar(theme, lambda: True)
    made.limit(FIRST, LAST)
    made.show_day(date(2026, 1, 15))
    made.day_chosen.connect(chosen.append)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("day", "span", "turns", "then"),
    [
        (date(2026, 1, 31), Span.DAY, 1, date(2026, 2, 1)),
        (date(2026, 1, 31), Span.WEEK, -1, date(2026, 1, 24)),
        (date(2026, 1, 31), Span.MONTH, 1, date(2026, 2, 28)),
        (date(2026, 3, 31), Span.MONTH, -1, date(2026, 2, 28)),
        (date(2026, 1, 15), Span.MONTH, -1, date(2025, 12, 15)),
        (date(1, 1, 1), Span.WEEK, -1, date(1, 1, 1)),
        (date(1, 1, 1), Span.MONTH, -1, date(1, 1, 1)),
    ],
)
def test_a_step_is_a_day_a_week_or_a_month(day: date, span: Span, turns: int, then: date) -> None:
    assert stepped(day, span, turns) == then


def test_the_arrows_step_and_stop_at_the_ends(bar: TimeBar, chosen: Chosen) -> None:
    bar.forward.click()
    bar.span.choose(Span.DAY)
    bar.back.click()
    bar.span.choose(Span.MONTH)
    bar.forward.click()
    assert chosen == [date(2026, 1, 22), date(2026, 1, 21), LAST]
    assert not bar.forward.isEnabled()
    bar.back.click()
    bar.back.click()
    assert (chosen[-1], bar.back.isEnabled(), bar.forward.isEnabled()) == (FIRST, False, True)


def test_slider_and_date_go_together(bar: TimeBar, chosen: Chosen) -> None:
    bar.slider.setFocus()
    QTest.keyClick(bar.slider, Qt.Key.Key_Right)
    assert chosen == [date(2026, 1, 16)]
    assert bar.field.day == date(2026, 1, 16)
    assert bar.slider.accessibleDescription() == "16 Jan 2026"
    bar.field.setDate(QDate(2025, 12, 24))
    assert chosen[1:] == [date(2025, 12, 24)]
    assert bar.slider.value() == date(2025, 12, 24).toordinal()
    bar.field.setDate(QDate(2031, 1, 1))
    assert chosen[2:] == [LAST]


def test_showing_a_day_says_nothing(bar: TimeBar, chosen: Chosen) -> None:
    bar.show_day(date(2020, 1, 1))
    assert (bar.day, chosen) == (FIRST, [])
    bar.limit(date(2026, 1, 1), date(2026, 1, 5))
    assert (bar.day, chosen) == (date(2026, 1, 1), [])


def test_time_is_played_to_the_last_day(
    qtbot: QtBot, bar: TimeBar, chosen: Chosen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time_bar, "WAITS", dict.fromkeys(Pace, 1))
    bar.day_chosen.connect(lambda _: bar.go_on())
    bar.play.click()
    qtbot.waitUntil(lambda: not bar.is_playing)
    assert chosen == [date(2026, 1, 22), date(2026, 1, 29), LAST]
    bar.span.choose(Span.MONTH)
    bar.play.click()  # once more, from the first day
    qtbot.waitUntil(lambda: not bar.is_playing)
    assert chosen[3:] == [FIRST, date(2025, 12, 30), date(2026, 1, 30), LAST]


def test_it_waits_until_a_day_is_shown(qtbot: QtBot, bar: TimeBar, chosen: Chosen) -> None:
    bar.play.click()
    qtbot.waitUntil(lambda: bool(chosen))
    assert (bar.is_playing, chosen, bar._timer.isActive()) == (True, [date(2026, 1, 22)], False)
    bar.go_on()
    assert bar._timer.isActive()
    assert bar.play.text() == "Stop"
    bar.play.click()
    assert (bar.is_playing, bar._timer.isActive(), bar.play.text()) == (False, False, "Play")


def test_a_day_chosen_by_hand_ends_playing(bar: TimeBar) -> None:
    for act in (bar.forward.click, bar.back.click, lambda: bar.slider.setValue(FIRST.toordinal()), bar.hide):
        bar.show()
        bar.play.setChecked(True)
        act()
        assert not bar.is_playing


def test_where_motion_is_not_wanted_nothing_plays_but_steps_work(qtbot: QtBot, theme: Theme, british: None) -> None:
    made, days = TimeBar(theme, lambda: False), Chosen()
    qtbot.addWidget(made)
    made.limit(FIRST, LAST)
    made.show_day(date(2026, 1, 15))
    made.day_chosen.connect(days.append)
    made.show()
    made.play.click()
    assert (made.is_playing, made.play.isEnabled(), made.pace.isEnabled()) == (False, False, False)
    assert "no motion" in made.play.toolTip()
    made.forward.click()
    assert days == [date(2026, 1, 22)]


def test_on_the_first_day_of_a_shop_there_is_nothing_to_play(bar: TimeBar, chosen: Chosen) -> None:
    bar.limit(LAST, LAST)
    bar.play.click()
    assert not bar.is_playing
    assert chosen == []
