"""Finds words that have no room, with texts as long as a language may need them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QPoint, QTranslator
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QScrollArea, QWidget

from ui.common.elided_label import ElidedLabel
from ui.override import override

LONGER = 0.4  # by how much translations may be longer than English
_ROUNDING = 1
_ROUNDS = 4  # until every layout within a layout is done


class LongWords(QTranslator):
    """Translates everything into longer English."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        shown = text.replace("%n", str(n)) if n >= 0 else text
        return f"{shown} {'ěšč řžý áíé '[: max(2, round(len(text) * LONGER))]}".rstrip() if text else text


@contextmanager
def long_words() -> Iterator[None]:
    """Speak long words until the end of the block."""
    words = LongWords()
    QCoreApplication.installTranslator(words)
    QApplication.processEvents()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(words)


def clipped(page: QWidget) -> list[str]:
    """Return the texts of visible labels, buttons and boxes that are cut off; what is meant to end in … is not."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    found = []
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QCheckBox) or isinstance(widget, ElidedLabel):
            continue
        if widget.isVisible() and widget.text() and _is_cut(widget, page):
            found.append(widget.text())
    return found


def _is_cut(widget: QLabel | QPushButton | QCheckBox, page: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + _ROUNDING < widget.heightForWidth(widget.width())
    if widget.width() + _ROUNDING < widget.sizeHint().width():
        return True
    return not _scrolls(widget) and widget.mapTo(page, QPoint(widget.width(), 0)).x() > page.width() + _ROUNDING


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent is not None
