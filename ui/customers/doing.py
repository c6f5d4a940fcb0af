"""What the owner does with rows: the bar's buttons, the menu of a row and the Delete key, turned into acts."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tracker.domain.campaigns import CampaignChoice
from tracker.domain.customer_table import CustomerRow, FilterChoices
from ui.actions import shown_keys
from ui.customers.acts import CustomerActs
from ui.customers.bulk_bar import BulkBar, fill_stage_menu
from ui.customers.table import CustomersTable
from ui.text.fill import fill
from ui.text.kinds import left_word
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.common.left_reason import LeftReasonPopup


class Doing(QObject):
    """Acts on those chosen, or on the present row where nobody is chosen or the menu is for a row of its own."""

    open_requested = Signal(int)
    log_requested = Signal(int)

    def __init__(self, table: CustomersTable, bar: BulkBar, acts: CustomerActs, theme: Theme) -> None:
        """Serve this table and bar."""
        super().__init__(table)
        self._table, self._bar, self._acts, self._theme = table, bar, acts, theme
        self._choices: FilterChoices | None = None
        self._leaving: tuple[int, ...] = ()
        table.delete_requested.connect(self.delete)
        table.menu_requested.connect(self._show_menu)
        bar.delete_requested.connect(self.delete)
        bar.archive_requested.connect(self.archive)
        bar.move_requested.connect(self.move)
        bar.tag_requested.connect(self.tag)
        bar.campaign_requested.connect(self.reach)

    @cached_property
    def left_reason(self) -> "LeftReasonPopup":
        """What asks why somebody left; made when somebody leaves."""
        from ui.common.left_reason import LeftReasonPopup

        popup = LeftReasonPopup(self._table.window())
        popup.answered.connect(self._leave)
        popup.cancelled.connect(self._stay)
        return popup

    def show_choices(self, choices: FilterChoices) -> None:
        """Take note of the stages and tags there are."""
        self._choices = choices
        self._bar.show_choices(choices.stages, choices.tags)

    def ids(self) -> tuple[int, ...]:
        """Return whom an act is for: those chosen, else the present row."""
        checked = self._table.customers.checked
        row = self._table.current_row()
        return tuple(sorted(checked)) if checked else (row.id,) if row else ()

    def tag(self, tag: str, take_off: bool) -> None:
        """Put a tag on them, or take it off."""
        if ids := self.ids():
            self._acts.tag(ids, self._name(ids), tag, take_off=take_off)

    def move(self, stage_id: int | None) -> None:
        """Move them to a stage; somebody who leaves is asked about first."""
        ids = self.ids()
        if not ids:
            return
        if stage_id is None:
            self._ask_reason(ids)
            return
        stages = self._choices.stages if self._choices else ()
        stage = next((one.name for one in stages if one.id == stage_id), "")
        self._acts.move(ids, self._name(ids), stage_id, stage)

    def reach(self, campaign: CampaignChoice) -> None:
        """Note that a campaign reached them."""
        if ids := self.ids():
            self._acts.reach(ids, self._name(ids), campaign)

    def archive(self, archived: bool) -> None:
        """Hide them, or bring them back."""
        if ids := self.ids():
            self._acts.archive(ids, self._name(ids), archived=archived)

    def delete(self) -> None:
        """Put them into the trash."""
        if ids := self.ids():
            self._acts.delete(ids, self._name(ids))

    def menu(self, row: CustomerRow, where: QPoint) -> QMenu:
        """Make the menu of a row: for all who are chosen where it is one of them, else for it alone."""
        checked = self._table.customers.checked
        if row.id not in checked:
            self._table.none_chosen.emit()
            checked = set()
        menu = QMenu(self._table)
        if len(checked) <= 1:
            first = self._entry(menu, "person", self.tr("Open"), partial(self.open_requested.emit, row.id))
            first.setShortcut(shown_keys("open"))
            menu.setDefaultAction(first)
            self._entry(menu, "phone", self.tr("Log a call…"), partial(self.log_requested.emit, row.id))
            menu.addSeparator()
        self._entry(menu, "tag", self.tr("Tag…"), partial(self._bar.ask_tag, where))
        move = menu.addMenu(self._theme.icon("arrow-right"), self.tr("Move to"))
        fill_stage_menu(move, self._theme, self._choices.stages if self._choices else (), self.move)
        menu.addSeparator()
        if row.archived_on:
            self._entry(menu, "archive", self.tr("Bring back from the archive"), partial(self.archive, False))
        else:
            self._entry(menu, "archive", self.tr("Archive"), partial(self.archive, True))
        self._entry(menu, "trash", self.tr("Delete"), self.delete)
        return menu

    def _show_menu(self, where: QPoint) -> None:
        row = self._table.current_row()
        if row is not None:
            menu = self.menu(row, where)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(where)

    def _entry(self, menu: QMenu, icon: str, text: str, act: Callable[[], object]) -> QAction:
        entry = QAction(self._theme.icon(icon), text, menu)
        entry.triggered.connect(lambda _=False: act())
        menu.addAction(entry)
        return entry

    def _name(self, ids: tuple[int, ...]) -> str:
        """Return the name of the only one; empty for several, or where the row is not read."""
        if len(ids) != 1:
            return ""
        return next((row.name for row in self._table.customers.loaded() if row.id == ids[0]), "")

    def _ask_reason(self, ids: tuple[int, ...]) -> None:
        self._leaving = ids
        name = self._name(ids)
        if name:
            question = fill(self.tr("Why did %1 leave?"), name)
        else:
            question = self.tr("Why did these %n customers leave?", None, len(ids))
        window = self._table.window()
        beside = self._table.visualRect(self._table.currentIndex())
        corner = self._table.viewport().mapTo(window, QPoint(self._table.viewport().width(), max(beside.top(), 0)))
        self.left_reason.ask(question, QRect(corner, beside.size()))

    def _leave(self, reason: str) -> None:
        ids, self._leaving = self._leaving, ()
        self._table.setFocus()
        if ids:
            self._acts.move(ids, self._name(ids), None, left_word(), reason)

    def _stay(self, escaped: bool) -> None:
        self._leaving = ()
        if escaped:
            self._table.setFocus()
