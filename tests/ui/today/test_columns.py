"""Where the panels of Today stand, whenever each of them comes."""

import pytest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from ui.today.columns import Columns


def panels(count: int) -> list[QFrame]:
    made = [QFrame() for _ in range(count)]
    for panel in made:
        panel.setMinimumHeight(50)
    return made


@pytest.mark.parametrize("width", [1100, 800])
def test_a_panel_that_comes_at_once_after_the_others_has_a_place_beside_them(qtbot: QtBot, width: int) -> None:
    first, stuck, touch, goals, birthdays, week = panels(6)
    columns = Columns((first,), (stuck, touch), (goals, birthdays, week))
    qtbot.addWidget(columns)
    columns.resize(width, 700)
    goals.hide()
    columns.show()
    columns.fit(width)
    goals.show()  # before what the first arrangement put off was done
    columns.fit(width)
    qtbot.waitUntil(lambda: week.y() > 0)
    inside = columns.widget()
    assert inside is not None
    tops = [panel.mapTo(inside, panel.rect().topLeft()) for panel in (goals, birthdays, week)]
    assert [one.y() for one in tops] == sorted({one.y() for one in tops})
    assert all(not panel.isHidden() for panel in (goals, birthdays, week))
