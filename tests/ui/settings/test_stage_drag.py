"""A stage dragged by a real mouse on a real X server."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.real_mouse import drag
from tracker.domain.records import ShopFacts
from ui.settings.settings_page import SettingsPage

pytestmark = [
    pytest.mark.x11,
    # of the picture under the pointer, on a screen that cannot show what is half transparent
    pytest.mark.qt_log_ignore("Falling back to using screens root_visual"),
]


def middle(widget: QWidget, down: int = 0) -> QPoint:
    return widget.mapToGlobal(widget.rect().center() + QPoint(0, down))


def test_a_stage_is_dragged_to_another_place_or_not(
    qtbot: QtBot, page: SettingsPage, facts: Callable[[], ShopFacts]
) -> None:
    page.move(20, 20)
    qtbot.waitUntil(page.isActiveWindow)
    for _ in range(5):  # every layout within a layout: the lists below have just been read
        QApplication.processEvents()
    rows = page.stages.list.rows
    drag(qtbot, [middle(rows[0].handle), middle(rows[3].handle, -14)])
    order = ["Consideration", "Purchase", "Awareness", "Retention", "Advocacy"]
    qtbot.waitUntil(lambda: [stage.name for stage in facts().stages] == order)
    assert [row.stage.name for row in page.stages.list.rows] == order
    places = [middle(page.stages.list.rows[0].handle), middle(page.stages.list.rows[4].handle)]
    drag(qtbot, places, then=("key", "Escape", "mouseup", "1"))
    assert [stage.name for stage in facts().stages] == order
