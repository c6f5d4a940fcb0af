"""The bar over the table while customers are chosen: how many, and what can be done with them."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QMenu, QWidget

from tracker.domain.campaigns import CampaignChoice
from tracker.domain.contacts import clean_text
from tracker.domain.stages import Stage
from ui.common.buttons import MenuButton, button
from ui.common.campaign_menu import fill_campaign_menu
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.text.kinds import left_word
from ui.theme.contrast import legible
from ui.theme.icons import icon
from ui.theme.theme import Theme

_FIELD_WIDTH = 180


class TagPopup(QFrame):
    """Asks for a tag, and whether to put it on or to take it off."""

    answered = Signal(str, bool)  # the tag, whether to take it off

    def __init__(self, parent: QWidget) -> None:
        """Make it closed."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.field = QLineEdit()
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.add_button, self.remove_button = button("primary"), button()
        self.add_button.clicked.connect(lambda: self._answer(take_off=False))
        self.remove_button.clicked.connect(lambda: self._answer(take_off=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 10)
        row.setSpacing(8)
        for widget in (self.field, self.add_button, self.remove_button):
            row.addWidget(widget)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Tag the chosen customers"))
        self.field.setPlaceholderText(self.tr("Tag"))
        self.field.setAccessibleName(self.tr("Tag"))
        self.add_button.setText(self.tr("Put on"))
        self.remove_button.setText(self.tr("Take off"))

    def open_below(self, corner: QPoint, tags: Sequence[str]) -> None:
        """Open with its corner at a place on the screen, proposing these tags."""
        completer = QCompleter(list(tags), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.clear()
        self.adjustSize()
        self.move(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._answer(take_off=False)
        else:
            super().keyPressEvent(event)

    def _answer(self, *, take_off: bool) -> None:
        tag = clean_text(self.field.text())
        if tag:
            self.close()
            self.answered.emit(tag, take_off)


class BulkBar(QWidget):
    """Says how many customers are chosen; its buttons ask for what is done with all of them."""

    all_requested = Signal()
    none_requested = Signal()
    tag_requested = Signal(str, bool)  # the tag, whether to take it off
    move_requested = Signal(object)  # the stage's id, None for Left
    archive_requested = Signal(bool)  # whether to archive, else to bring back
    campaign_requested = Signal(object)  # CampaignChoice
    delete_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make it for nobody."""
        super().__init__()
        self._theme = theme
        self._stages: Sequence[Stage] = ()
        self._tags: Sequence[str] = ()
        self._count, self._total, self._archived = 0, 0, False
        self.label = plain_label(role="heading")
        self.all_button, self.none_button = button("link"), button("link")
        self.tag_button = button(icon=theme.icon("tag"))
        self.move_button = MenuButton(theme.icon("chevron-down"))
        self.campaign_button = MenuButton(theme.icon("chevron-down"))
        self.archive_button = button(icon=theme.icon("archive"))
        self.delete_button = button(icon=theme.icon("trash"))
        self.tag_popup = TagPopup(self)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: fill_stage_menu(menu, theme, self._stages, self.move_requested.emit))
        self.move_button.setMenu(menu)
        self.campaign_button.setMenu(QMenu(self))
        self.campaign_button.hide()
        self.all_button.clicked.connect(self.all_requested)
        self.none_button.clicked.connect(self.none_requested)
        self.tag_button.clicked.connect(self.ask_tag)
        self.tag_popup.answered.connect(self.tag_requested)
        self.archive_button.clicked.connect(lambda: self.archive_requested.emit(not self._archived))
        self.delete_button.clicked.connect(self.delete_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addWidget(self.all_button)
        row.addWidget(self.none_button)
        row.addStretch(1)
        for widget in (
            self.tag_button,
            self.move_button,
            self.campaign_button,
            self.archive_button,
            self.delete_button,
        ):
            row.addWidget(widget)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("What to do with the chosen customers"))
        self.none_button.setText(self.tr("Choose nobody"))
        self.move_button.setText(self.tr("Move to"))
        self.campaign_button.setText(self.tr("Campaign"))
        self.campaign_button.setToolTip(self.tr("Note that a campaign reached them"))
        self._show()

    def show_chosen(self, count: int, total: int, *, archived: bool) -> None:
        """Say that `count` of `total` are chosen; `archived`: they are, so that they can be brought back."""
        self._count, self._total, self._archived = count, total, archived
        self._show()

    def show_choices(self, stages: Sequence[Stage], tags: Sequence[str]) -> None:
        """Offer these stages and tags."""
        self._stages, self._tags = stages, tags

    def show_campaigns(self, campaigns: Sequence[CampaignChoice], today: date) -> None:
        """Offer these campaigns; without any there is no button."""
        menu = self.campaign_button.menu()
        fill_campaign_menu(menu, campaigns, today, self.campaign_requested.emit)
        self.campaign_button.setVisible(bool(campaigns))
        self._name_buttons()

    def ask_tag(self, at: QPoint | None = None) -> None:
        """Ask for a tag, below the button or at a place on the screen."""
        below = self.tag_button.mapToGlobal(QPoint(0, self.tag_button.height() + 4))
        self.tag_popup.open_below(at if isinstance(at, QPoint) else below, self._tags)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_buttons()

    def _show(self) -> None:
        self.label.setText(fill(self.tr("%1 chosen"), format_count(self._count)))
        self.all_button.setText(fill(self.tr("Choose all %1"), format_count(self._total)))
        self.all_button.setVisible(self._count < self._total)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Write beside the icons what they mean, where there is room for it."""
        names = {
            self.tag_button: self.tr("Tag…"),
            self.archive_button: self.tr("Bring back") if self._archived else self.tr("Archive"),
            self.delete_button: self.tr("Delete"),
        }
        for made, name in names.items():
            made.setText(name)
            made.setAccessibleName(name)
            made.setToolTip("")
        if self._wanted_width() > self.width():
            for made, name in names.items():
                made.setText("")
                made.setToolTip(name)

    def _wanted_width(self) -> int:
        layout = self.layout()
        assert layout is not None
        items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
        return sum(item.sizeHint().width() + layout.spacing() for item in items if not item.isEmpty())


def fill_stage_menu(menu: QMenu, theme: Theme, stages: Sequence[Stage], chosen: Callable[[int | None], object]) -> None:
    """Fill a menu with the stages and Left; `chosen` gets the id."""
    menu.clear()
    for stage in stages:
        hue = legible(stage.colour, theme.tokens.panel)
        entry = QAction(icon("dot", hue), stage.name.replace("&", "&&"), menu)
        entry.triggered.connect(partial(_choose, chosen, stage.id))
        menu.addAction(entry)
    menu.addSeparator()
    left = QAction(theme.icon("left"), left_word(), menu)
    left.triggered.connect(partial(_choose, chosen, None))
    menu.addAction(left)


def _choose(chosen: Callable[[int | None], object], stage_id: int | None, _: bool = False) -> None:
    chosen(stage_id)
