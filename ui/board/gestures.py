"""What the owner does with cards: drops, keys and menus, turned into moves."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal

from tracker.queries.board import Sort
from ui.board.area import BoardArea
from ui.board.column import Column
from ui.board.menus import CardActs, Chosen, SortButton, card_menu, column_menu, sort_name
from ui.board.moving import BoardMoves, Place
from ui.common.toast import Toast, ToastAction
from ui.text.fill import fill
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.common.left_reason import LeftReasonPopup


class CardGestures(QObject):
    """Listens to the columns, asks why somebody left, and has the moves made."""

    open_requested = Signal(int)  # customer id
    log_requested = Signal(int)
    stage_menu_requested = Signal(int)  # stage id
    recipe_requested = Signal(int, str)  # stage id, its name

    def __init__(self, area: BoardArea, moves: BoardMoves, sort_button: SortButton, toast: Toast, theme: Theme) -> None:
        """Serve this area, for as long as it lives."""
        super().__init__(area)
        self._area, self._moves, self._sort_button, self._toast, self._theme = area, moves, sort_button, toast, theme
        self._leaving: tuple[int, ...] = ()
        area.opened.connect(self.open_requested)
        area.acted.connect(self._act)
        area.menu_requested.connect(self._show_card_menu)
        area.column_menu_requested.connect(self._show_column_menu)
        area.cards_dropped.connect(self._drop)

    @cached_property
    def left_reason(self) -> "LeftReasonPopup":
        """What asks why somebody left; made when somebody leaves."""
        from ui.common.left_reason import LeftReasonPopup

        popup = LeftReasonPopup(self._area)
        popup.answered.connect(self._leave)
        popup.cancelled.connect(self._stay)
        return popup

    def _drop(self, ids: tuple[int, ...], stage_id: int | None, before_id: int | None) -> None:
        column = self._area.column_of(stage_id)
        if column is None:
            return
        here = set(ids) <= set(column.model.ids())
        if self._sort_button.sort != Sort.MANUAL:
            if here:
                self._say_sorted()
            else:
                self.move(ids, stage_id)
        elif not (here and _stays(column.model.ids(), ids, before_id)):
            self.move(ids, stage_id, before_id, last=before_id is None)

    def move(
        self, ids: Sequence[int], stage_id: int | None, before_id: int | None = None, *, last: bool = False
    ) -> None:
        """Move customers; somebody who goes to Left is asked about first."""
        column = self._area.column_of(stage_id)
        if column is None or not ids:
            return
        if stage_id is None and not set(ids) <= set(column.model.ids()):
            self._leaving = tuple(ids)
            # not before the drag has ended: it still holds the pointer
            QTimer.singleShot(0, self, self._ask_reason)
            return
        self._moves.move(self._names(ids), self._origin(ids), Place(stage_id, column.name, before_id, last))

    def _ask_reason(self) -> None:
        column = self._area.column_of(None)
        if column is None or not self._leaving:
            return
        names = self._names(self._leaving)
        if len(names) == 1:
            question = fill(self.tr("Why did %1 leave?"), next(iter(names.values())))
        else:
            question = self.tr("Why did these %n customers leave?", None, len(names))
        self._area.ensureWidgetVisible(column, 0, 0)
        self.left_reason.ask(question, QRect(column.mapTo(self._area, QPoint(0, 40)), column.size()))

    def _leave(self, reason: str) -> None:
        column, ids, self._leaving = self._area.column_of(None), self._leaving, ()
        if column is not None and ids:
            self._area.focus_cards()
            self._moves.move(self._names(ids), self._origin(ids), Place(None, column.name), reason)

    def _stay(self, escaped: bool) -> None:
        self._leaving = ()
        if escaped:
            self._area.focus_cards()

    def _say_sorted(self) -> None:
        text = fill(
            self.tr("The cards are sorted: %1. They have places of their own when sorted by hand."),
            sort_name(self._sort_button.sort),
        )
        self._toast.show_text(
            text, (ToastAction(self.tr("Sort by hand"), partial(self._sort_button.choose, Sort.MANUAL)),)
        )

    def _names(self, ids: Sequence[int]) -> dict[int, str]:
        cards = {one: column.model.card(one) for one in ids for column in self._area.columns if column.model.card(one)}
        return {one: card.name if (card := cards.get(one)) else "" for one in ids}

    def _homes(self, ids: Sequence[int]) -> list[Column]:
        return [column for column in self._area.columns if any(column.model.row_of(one) is not None for one in ids)]

    def _origin(self, ids: Sequence[int]) -> str:
        homes = self._homes(ids)
        return homes[0].name if len(homes) == 1 else ""

    def _act(self, action: str) -> None:
        """Do what a key asks for, with the chosen cards of the column that has the focus."""
        column = self._area.current
        ids = column.view.chosen_ids() if column else ()
        if column is None or not ids:
            return
        match action:
            case "open":
                self._open(column)
            case "move_forward" | "move_back":
                place = self._area.columns.index(column) + (1 if action == "move_forward" else -1)
                if 0 <= place < len(self._area.columns) and self._area.columns[place].stage_id is not None:
                    self.move(ids, self._area.columns[place].stage_id)
            case "move_up" | "move_down":
                self._shift(column, ids, down=action == "move_down")
            case "delete":
                self._moves.delete(self._names(ids))

    def _shift(self, column: Column, ids: Sequence[int], *, down: bool) -> None:
        """Move cards up or down by one place."""
        if self._sort_button.sort != Sort.MANUAL:
            self._say_sorted()
            return
        model = column.model
        rows = sorted(row for one in ids if (row := model.row_of(one)) is not None)
        if not down and rows[0] > 0:
            self.move(ids, column.stage_id, model.id_at(rows[0] - 1))
        elif down and rows[-1] + 1 < model.rowCount():
            below = model.id_at(rows[-1] + 2)
            if below is not None or model.rowCount() == model.count:
                self.move(ids, column.stage_id, below, last=below is None)

    def _open(self, column: Column) -> None:
        customer_id = column.model.id_at(column.view.currentIndex().row())
        if customer_id is not None:
            self.open_requested.emit(customer_id)

    def _show_card_menu(self, where: QPoint) -> None:
        ids = self._area.chosen_ids()
        if not ids:
            return
        acts = CardActs(
            open_card=lambda: self.open_requested.emit(ids[0]),
            log_call=lambda: self.log_requested.emit(ids[0]),
            move_to=partial(self._move_others, ids),
            archive=lambda: self._moves.archive(self._names(ids)),
            delete=lambda: self._moves.delete(self._names(ids)),
        )
        stages = [column.model.stage for column in self._area.columns if column.model.stage is not None]
        chosen = Chosen(len(ids), frozenset(column.stage_id for column in self._homes(ids)))
        menu = card_menu(self._area, self._theme, acts, stages, chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _move_others(self, ids: tuple[int, ...], stage_id: int | None) -> None:
        """Move those of the customers who are not there already."""
        column = self._area.column_of(stage_id)
        if column is not None:
            self.move([one for one in ids if column.model.row_of(one) is None], stage_id)

    def _show_column_menu(self, column: Column, where: QPoint) -> None:
        stage_id = column.stage_id
        change = recipe = None
        if stage_id is not None:
            change = partial(self.stage_menu_requested.emit, stage_id)
            recipe = partial(self.recipe_requested.emit, stage_id, column.name)
        menu = column_menu(self._area, self._theme, partial(column.fold, True), change, recipe)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)


def _stays(ids: Sequence[int], moving: Sequence[int], before_id: int | None) -> bool:
    """Say whether putting cards above another leaves the order as it is."""
    rest = [one for one in ids if one not in set(moving)]
    while before_id in set(moving):
        place = list(ids).index(before_id) + 1
        before_id = ids[place] if place < len(ids) else None
    place = len(rest) if before_id is None else rest.index(before_id)
    return [*rest[:place], *moving, *rest[place:]] == list(ids)
