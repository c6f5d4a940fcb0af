"""A button that shows what is chosen of a few things and opens a menu of them."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ui.common.buttons import MenuButton
from ui.text.fill import fill
from ui.theme.theme import Theme


class ChoiceButton(MenuButton):
    """One of `choices` is chosen at any time; whoever makes it sets the words."""

    chosen = Signal(object)  # the choice

    def __init__(self, theme: Theme, choices: Sequence[StrEnum], chosen: StrEnum) -> None:
        """Make it without words."""
        super().__init__(theme.icon("chevron-down"))
        self.choice = chosen
        self._words, self._names = "%1", dict[StrEnum, str]()
        self._entries: dict[StrEnum, QAction] = {}
        group, menu = QActionGroup(self), QMenu(self)
        for one in choices:
            entry = QAction(self)  # made here and not by the menu: PySide forgets actions that a menu made
            entry.setCheckable(True)
            entry.setChecked(one == chosen)
            entry.triggered.connect(lambda _=False, one=one: self.choose(one))
            group.addAction(entry)
            self._entries[one] = entry
        menu.addActions(list(self._entries.values()))
        self.setMenu(menu)

    def set_words(self, words: str, names: Mapping[Any, str], meaning: str) -> None:
        """Set the button's words, in which %1 is the name of what is chosen, the names, and the tooltip."""
        self._words, self._names = words, dict(names)
        for one, entry in self._entries.items():
            entry.setText(names[one])
        self.setToolTip(meaning)
        self.setAccessibleName(meaning)
        self._show()

    def choose(self, choice: StrEnum) -> None:
        """Choose as an entry of the menu does."""
        self.choice = choice
        self._entries[choice].setChecked(True)
        self._show()
        self.chosen.emit(choice)

    def _show(self) -> None:
        self.setText(fill(self._words, self._names.get(self.choice, "")))
        self.updateGeometry()
