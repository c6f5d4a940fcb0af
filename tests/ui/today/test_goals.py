"""The goals on Today: how they go, whom they count, and where they are set."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.fitting import clipped, long_words
from tests.ui.today.conftest import Doing
from tracker.commands.customers import AddCustomer
from tracker.commands.goals import AddGoal, DeleteGoal, NewGoal
from tracker.commands.interactions import LogInteraction
from ui.today.page import TodayPage

pytestmark = pytest.mark.usefixtures("british")


def says(page: TodayPage) -> list[tuple[str, str, str]]:
    lines = [line for line in page.goals.lines if line.isVisible()]
    return [(line.name.text(), line.done.text(), line.goes.text()) for line in lines]


def test_without_a_goal_it_offers_to_set_one(page: TodayPage, people: dict[str, int], qtbot: QtBot) -> None:
    assert page.goals.isVisible()
    assert says(page) == []
    with qtbot.waitSignal(page.goals_requested) as asked:
        page.goals.set_one.click()
    assert asked.args == [True]


def test_goals_say_how_they_go(page: TodayPage, people: dict[str, int], do: Doing, qtbot: QtBot) -> None:
    first = do(AddGoal(NewGoal("joined", "month", 5)))
    do(AddGoal(NewGoal("joined", "year", 24)))
    do(AddGoal(NewGoal("won_back", "month", growth_permille=50)))
    do(AddGoal(NewGoal("reached", "quarter", 2, stage_id=3)))
    assert says(page) == [
        ("New people on the board", "4 of 5", "by Sat 31 · 1 behind pace, 5 expected by now"),
        ("New people on the board", "4 of 24", "by 31 Dec · 2 ahead of pace"),
        ("Won back", "0", "by Sat 31 · none last month, so +5% has no target"),
        ("Reached Purchase", "2 of 2", "by 31 Mar · reached"),
    ]
    bars = [line.bar for line in page.goals.lines]
    assert [(bar.isVisible(), bar.behind) for bar in bars] == [
        (True, True),
        (True, False),
        (False, False),
        (True, False),
    ]
    assert (bars[0].done, bars[0].pace) == (0.8, 1.0)
    assert page.goals.lines[0].accessibleName() == (
        "New people on the board: 4 of 5, by Sat 31 · 1 behind pace, 5 expected by now"
    )
    with qtbot.waitSignal(page.goals_requested) as asked:
        page.goals.edit.click()
    assert asked.args == [False]
    do(DeleteGoal(first))
    assert len(says(page)) == 3


def test_a_growth_says_over_what(page: TodayPage, do: Doing) -> None:
    for number in range(17):
        do(AddCustomer(f"p{number}", 1, date(2025, 12, 1 + number)))
    do(AddGoal(NewGoal("joined", "month", growth_permille=50)))
    assert says(page)[0][1:] == ("0 of 18", "by Sat 31 · 18 behind pace, 18 expected by now · +5% on last month's 17")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_goal_opens_its_people(page: TodayPage, people: dict[str, int], do: Doing, qtbot: QtBot, key: Qt.Key) -> None:
    do(AddGoal(NewGoal("contacts", "month", 9)))
    eva = people["Eva Černá"]
    do(LogInteraction(eva, "call_in"))
    do(LogInteraction(eva, "visit"))
    line = page.goals.lines[0]
    assert line.done.text() == "2 of 9"
    with qtbot.waitSignal(page.people_requested) as asked:
        QTest.keyClick(line, key)
    assert asked.args == ["Calls, visits and messages", [eva]]
    with qtbot.waitSignal(page.people_requested):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)


def test_a_new_month_begins_anew(page: TodayPage, people: dict[str, int], do: Doing, clock: Clock) -> None:
    do(AddGoal(NewGoal("joined", "month", 5)))
    clock.at(2026, 2, 1)
    page.reload()
    assert says(page) == [("New people on the board", "0 of 5", "by 28 Feb · on pace")]


@pytest.mark.parametrize("width", [1084, 760])
def test_words_have_room(page: TodayPage, people: dict[str, int], do: Doing, width: int) -> None:
    do(AddGoal(NewGoal("reached", "quarter", 2000, stage_id=3)))
    page.window().resize(width, 560)
    with long_words():
        page.goals.retranslate()
        page.reload()
        assert list(clipped(page.goals)) == []
