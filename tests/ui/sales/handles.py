"""What the tests of sales do with their hands."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    """Return where the keyboard is."""
    here = QApplication.focusWidget()
    assert here is not None
    return here


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        QTest.keyClick(focused(), key, modifier)


def write(text: str) -> None:
    """Type ASCII where the keyboard is."""
    QTest.keyClicks(focused(), text)
