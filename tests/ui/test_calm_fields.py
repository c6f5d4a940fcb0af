"""Tests that a page read with a wheel is not changed by it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateTimeEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ui.common.calm_fields import CalmBox
from ui.common.day_field import DayField, TimeField
from ui.common.number_field import number_field


def _box() -> CalmBox:
    made = CalmBox()
    made.addItems(["S", "M", "L"])
    made.setCurrentIndex(1)
    return made


def _number() -> QSpinBox:
    made = number_field(1, 9)
    made.setValue(5)
    return made


def _day() -> DayField:
    made = DayField()
    made.show_day(date(2026, 11, 22))
    return made


def _shown(field: QWidget) -> object:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    return field.dateTime() if isinstance(field, QDateTimeEdit) else field.value()  # type: ignore[attr-defined]


@pytest.mark.parametrize("make", [_box, _number, _day, TimeField])
@pytest.mark.parametrize("focused", [False, True])
def test_a_wheel_changes_no_field_and_goes_on_to_the_page(qtbot: QtBot, make: object, focused: bool) -> None:
    assert callable(make)
    page = QWidget()
    field = make()
    field.setParent(page)
    qtbot.addWidget(page)
    page.show()
    if focused:
        field.setFocus()
    before = _shown(field)
    for turn in (-120, 120):
        event = _wheel(field, turn)
        QApplication.sendEvent(field, event)
        assert not event.isAccepted()
        assert _shown(field) == before
    assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus


def _wheel(field: QWidget, turn: int) -> QWheelEvent:
    middle = QPointF(field.rect().center())
    return QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
