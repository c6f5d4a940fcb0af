"""Keeps a widget's words in the language of the window."""

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtCore import QEvent, QObject

from ui.override import override


def keep_translated(owner: QObject, retranslate: Callable[[], None]) -> None:
    """Call `retranslate`, a method of `owner`, now and after each change of language, for as long as it lives."""
    _Translated(owner, retranslate)
    retranslate()


class _Translated(QObject):
    """A child that hears of a new language: Qt passes the event on to every child of a window."""

    def __init__(self, owner: QObject, retranslate: Callable[[], None]) -> None:
        super().__init__(owner)
        self._retranslate = WeakMethod(retranslate)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            retranslate = self._retranslate()
            if retranslate is not None:
                retranslate()
        return super().event(event)
