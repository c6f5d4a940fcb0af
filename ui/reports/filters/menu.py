"""Menus below the buttons of the filters."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu


class Entry(NamedTuple):
    """One entry: its words, what it does, and whether it is what is chosen now (None: it is no choice)."""

    text: str
    act: Callable[[], object]
    chosen: bool | None = None


def fill_menu(menu: QMenu, entries: Sequence[Entry | None], *, several: bool = False) -> None:
    """Put entries into an emptied menu, None as a line between them; one of the choices is marked, or `several`."""
    menu.clear()
    group = QActionGroup(menu)
    group.setExclusive(not several)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        action = menu.addAction(entry.text.replace("&", "&&"))
        if entry.chosen is not None:
            action.setCheckable(True)
            action.setChecked(entry.chosen)
            group.addAction(action)
        action.triggered.connect(lambda _=False, act=entry.act: act())
