"""Offering words under a field that takes any text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.override import override

_MOST = 8


class Suggestions(QObject):
    """Offers words that hold what is typed; in an empty field the down arrow, or a click, offers them all."""

    taken = Signal(str)  # a word was chosen from the list

    def __init__(self, field: QLineEdit) -> None:
        """Offer nothing yet."""
        super().__init__(field)
        self._field = field
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setMaxVisibleItems(_MOST)
        self.completer.activated.connect(self.taken)
        field.setCompleter(self.completer)
        field.installEventFilter(self)

    @property
    def offered(self) -> list[str]:
        """The words it offers, in their order."""
        return self._model.stringList()

    def offer(self, words: Sequence[str]) -> None:
        """Offer these words in this order."""
        if list(words) != self.offered:
            self._model.setStringList(list(words))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._open()
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease and not self._field.text():
            self._open()
        return False

    def _open(self) -> None:
        if self.offered:
            self.completer.setCompletionPrefix("" if self._field.text() in self.offered else self._field.text())
            self.completer.complete()
