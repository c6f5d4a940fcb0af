"""The menus of the board: of cards, of a column, and of the order of the cards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from tracker.domain.stages import Stage
from tracker.queries.board import Sort
from ui.actions import shown_keys
from ui.common.buttons import MenuButton
from ui.common.translated import keep_translated
from ui.text.fill import fill
from ui.text.words import words
from ui.theme.contrast import legible
from ui.theme.icons import icon
from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class CardActs:
    """What can be done with the chosen cards; each does it when called. `move_to` gets a stage's id, None for Left."""

    open_card: Callable[[], None]
    log_call: Callable[[], None]
    move_to: Callable[[int | None], None]
    archive: Callable[[], None]
    delete: Callable[[], None]


class Chosen(NamedTuple):
    """The cards a menu is for: how many, and the stages they are in (None: Left)."""

    cards: int
    stages: frozenset[int | None]


def card_menu(parent: QWidget, theme: Theme, acts: CardActs, stages: Sequence[Stage], chosen: Chosen) -> QMenu:
    """Make the menu of the chosen cards; they can go to any of the stages."""
    menu = QMenu(parent)
    if chosen.cards == 1:
        first = menu.addAction(theme.icon("person"), words.tr("Open"), acts.open_card)
        first.setShortcut(shown_keys("open"))
        menu.addAction(theme.icon("phone"), words.tr("Log a call…"), acts.log_call)
        menu.setDefaultAction(first)
    move = menu.addMenu(theme.icon("arrow-right"), words.tr("Move to"))
    for stage in stages:
        hue = legible(stage.colour, theme.tokens.panel)
        entry = move.addAction(icon("dot", hue), stage.name.replace("&", "&&"), partial(acts.move_to, stage.id))
        entry.setEnabled(chosen.stages != {stage.id})
    move.addSeparator()
    left = move.addAction(theme.icon("left"), words.tr("Left…"), partial(acts.move_to, None))
    left.setEnabled(chosen.stages != {None})
    menu.addSeparator()
    menu.addAction(theme.icon("archive"), words.tr("Archive"), acts.archive)
    menu.addAction(theme.icon("trash"), words.tr("Delete"), acts.delete)
    return menu


def column_menu(
    parent: QWidget,
    theme: Theme,
    fold: Callable[[], None],
    change_stages: Callable[[], None] | None = None,
    write_recipe: Callable[[], None] | None = None,
) -> QMenu:
    """Make the menu of a column; the last two are None where there is no stage to change: of Left, on a past day."""
    menu = QMenu(parent)
    menu.addAction(theme.icon("chevron-right"), words.tr("Fold this column"), fold)
    if write_recipe is not None:
        menu.addAction(theme.icon("check"), words.tr("Recipe of this stage…"), write_recipe)
    if change_stages is not None:
        menu.addAction(theme.icon("edit"), words.tr("Change the stages…"), change_stages)
    return menu


class SortButton(MenuButton):
    """Shows the order of the cards and opens a menu of the others."""

    def __init__(self, theme: Theme, sort: Sort, chosen: Callable[[Sort], None]) -> None:
        """Show an order; `chosen` is called with another."""
        super().__init__(theme.icon("chevron-down"))
        self._sort = sort
        self._chosen = chosen
        self._group = QActionGroup(self)
        self._entries: dict[Sort, QAction] = {}
        menu = QMenu(self)
        for one in Sort:
            entry = QAction(self)  # made here and not by the menu: PySide forgets actions that a menu made
            entry.triggered.connect(lambda _=False, one=one: self.choose(one))
            entry.setCheckable(True)
            entry.setChecked(one == sort)
            self._group.addAction(entry)
            self._entries[one] = entry
        menu.addActions(list(self._entries.values()))
        self.setMenu(menu)
        keep_translated(self, self.retranslate)

    @property
    def sort(self) -> Sort:
        """The order shown."""
        return self._sort

    def retranslate(self) -> None:
        """Set the words."""
        for sort, entry in self._entries.items():
            entry.setText(sort_name(sort))
        self.setText(fill(self.tr("Sort: %1"), sort_name(self._sort)))
        self.updateGeometry()

    def offer(self, sorts: Sequence[Sort], sort: Sort) -> None:
        """Offer these orders and show one of them, without calling anybody."""
        for one, entry in self._entries.items():
            entry.setVisible(one in sorts)
            entry.setChecked(one == sort)
        self._sort = sort
        self.retranslate()

    def choose(self, sort: Sort) -> None:
        """Choose an order, as its entry in the menu does."""
        if sort != self._sort:
            self._sort = sort
            self._entries[sort].setChecked(True)
            self.retranslate()
            self._chosen(sort)


def sort_name(sort: Sort) -> str:
    """Say an order of the cards in the language of the window."""
    return {
        Sort.MANUAL: words.tr("by hand"),
        Sort.DUE: words.tr("follow-up due"),
        Sort.LONGEST: words.tr("longest here"),
        Sort.NAME: words.tr("name"),
    }[sort]
