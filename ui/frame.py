"""The frame of the window: sidebar, top bar, and the place where pages, banners and toasts are shown."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import shown_keys
from ui.common.buttons import KeyButton, button, icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.icon_label import IconLabel
from ui.common.kbd import KeyCap, key_text
from ui.common.labels import plain_label
from ui.common.toast import Toast
from ui.common.translated import keep_translated
from ui.nav_button import NavButton
from ui.override import override
from ui.theme.theme import Theme
from ui.theme.tokens import GAP, PAGE_MARGINS

if TYPE_CHECKING:
    from ui.common.banner import Banner  # made by whoever has something to say; not needed to start

SETTINGS = "settings"
_SIDEBAR_WIDTH = 196
_DOT = 9
_CAP_ROOM = 12
MOST_BANNERS = 3


class NavItem(NamedTuple):
    """A place in the sidebar: the id its page is known by, its word in the window's language, its icon."""

    id: str
    text: str
    icon: str


class FindField(QLineEdit):
    """The way to the quick line: a click, Enter or the first letter asks for it. Shows its key while it is empty."""

    asked = Signal(str)  # what was typed into it

    def __init__(self) -> None:
        """Make an empty field. A click leaves the keyboard where it is: it comes back there from the quick line."""
        super().__init__()
        self.setObjectName("find")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.textEdited.connect(self.asked)
        self.returnPressed.connect(lambda: self.asked.emit(self.text()))
        self._cap = KeyCap(shown_keys("find"), self)
        self.textChanged.connect(lambda text: self._cap.setVisible(not text))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(self.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        left, top = self.width() - size.width() - _CAP_ROOM, (self.height() - size.height()) // 2
        self._cap.setGeometry(left, top, size.width(), size.height())


class SavedLines(QWidget):
    """Two small lines: what is saved, after a dot, and when it was backed up."""

    def __init__(self, theme: Theme) -> None:
        """Make it without words."""
        super().__init__()
        self.saved = plain_label(role="small", wrap=True)
        self.backed_up = plain_label(role="small", wrap=True)
        self._dots = [IconLabel(theme.icon("dot", role), _DOT) for role in ("bad", "muted")]
        first = QHBoxLayout()
        first.setSpacing(5)
        for dot in self._dots:
            first.addWidget(dot)
        first.addWidget(self.saved, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 10)
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(self.backed_up)
        self.show_lines("", "", safe=True)

    def show_lines(self, saved: str, backed_up: str, *, safe: bool) -> None:
        """Show these words; the dot turns red where something is not saved."""
        self.saved.setText(saved)
        self.backed_up.setText(backed_up)
        for dot, shown in zip(self._dots, (not safe, safe), strict=True):
            dot.setVisible(shown and bool(saved))


class Sidebar(QFrame):
    """Name of the shop, places to go to, what is saved, settings."""

    navigated = Signal(str)

    def __init__(self, theme: Theme) -> None:
        """Make it without places."""
        super().__init__()
        self.setObjectName("sidebar")
        self.setMinimumWidth(_SIDEBAR_WIDTH)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavButton] = {}
        self.shop = ElidedLabel(role="small")
        self.shop.setContentsMargins(8, 0, 0, 0)
        self.saved = SavedLines(theme)
        brand = plain_label("Regulars", "brand")
        brand.setContentsMargins(8, 0, 0, 0)
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 16, 10, 6)
        column.setSpacing(0)
        column.addWidget(brand)
        column.addSpacing(2)
        column.addWidget(self.shop)
        column.addSpacing(14)
        column.addLayout(self._places)
        column.addStretch()
        column.addWidget(self.saved)
        column.addWidget(self._add(NavItem(SETTINGS, "", "settings")))

    def set_places(self, items: Sequence[NavItem]) -> None:
        """Show these places; called again, with the same ids, it renames them."""
        for item in items:
            if item.id not in self.buttons:
                self._places.addWidget(self._add(item))
            self.buttons[item.id].setText(item.text)
        # a page of keyboard order: places first, then settings
        ordered = [*(self.buttons[item.id] for item in items), self.buttons[SETTINGS]]
        for before, after in zip(ordered, ordered[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _add(self, item: NavItem) -> NavButton:
        made = NavButton(self._theme, item.icon)
        made.clicked.connect(lambda: self.navigated.emit(item.id))
        self._group.addButton(made)
        self.buttons[item.id] = made
        return made


class Frame(QWidget):
    """Everything around the pages. It knows no customer and no page: whoever owns it adds pages and listens."""

    navigated = Signal(str)  # the id of a place, "settings" included
    find_requested = Signal(str)  # what was typed so far
    log_requested = Signal()
    menu_requested = Signal()
    new_requested = Signal()

    def __init__(self, theme: Theme, places: Sequence[NavItem] = (), parent: QWidget | None = None) -> None:
        """Make the frame with these places in the sidebar and no pages."""
        super().__init__(parent)
        self.sidebar = Sidebar(theme)
        self.sidebar.set_places(places)
        self.sidebar.navigated.connect(self.navigated)
        self.find_field = FindField()
        self.find_field.asked.connect(self.find_requested)
        self.log_button = KeyButton(shown_keys("log_call"))
        self.log_button.clicked.connect(self._ask_for_log)
        self.new_button = button("primary")
        self.new_button.clicked.connect(self._ask_for_new)
        self.menu_button = icon_button(theme.icon("more"), "")
        self.menu_button.clicked.connect(self._ask_for_menu)
        self.pages = QStackedWidget()
        self._ids: dict[str, QWidget] = {}
        self._banners = QVBoxLayout()
        self._shown: list[Banner] = []  # newest first
        self._lay_out()
        self.toast = Toast(self)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words that are the frame's own."""
        self.find_field.setPlaceholderText(self.tr("Find a customer, or type what just happened …"))
        self.find_field.setAccessibleName(self.tr("Find a customer, or type what just happened"))
        self.log_button.setText(self.tr("Log a call"))
        self.new_button.setText(self.tr("New customer"))
        self.new_button.setToolTip(key_text(shown_keys("new_customer")))
        self.menu_button.setToolTip(self.tr("More: undo, import, export, keys"))
        self.menu_button.setAccessibleName(self.tr("More"))
        self.sidebar.setAccessibleName(self.tr("Places"))
        self.sidebar.buttons[SETTINGS].setText(self.tr("Settings"))

    def set_places(self, places: Sequence[NavItem]) -> None:
        """Rename the places, after a change of language."""
        self.sidebar.set_places(places)

    def set_badge(self, place: str, count: int, meaning: str = "") -> None:
        """Show at a place how much waits there; `meaning` says it in words for screen readers."""
        self.sidebar.buttons[place].set_badge(count, meaning)

    def set_shop(self, name: str) -> None:
        """Show the name of the shop."""
        self.sidebar.shop.setText(name)

    def set_saved(self, saved: str, backed_up: str, *, safe: bool = True) -> None:
        """Say what is saved and when it was backed up; `safe` is False while something is not."""
        self.sidebar.saved.show_lines(saved, backed_up, safe=safe)

    def add_page(self, page_id: str, page: QWidget) -> None:
        """Take in a page, unseen until `show_page`; its id need not be a place in the sidebar."""
        self._ids[page_id] = page
        self.pages.addWidget(page)

    def has_page(self, page_id: str) -> bool:
        """Say whether a page was added, for pages made when first asked for."""
        return page_id in self._ids

    def show_page(self, page_id: str, place: str = "") -> None:
        """Show a page and mark its place (of the same id unless given) in the sidebar.

        Raises: KeyError where no such page was added.
        """
        self.pages.setCurrentWidget(self._ids[page_id])
        here = self.sidebar.buttons.get(place or page_id)
        if here is not None:
            here.setChecked(True)

    def page(self, page_id: str) -> QWidget:
        """Return a page. Raises: KeyError where no such page was added."""
        return self._ids[page_id]

    def add_strip(self, strip: QWidget) -> None:
        """Take in a strip that shows itself above the page when it has something to say."""
        self._banners.addWidget(strip)

    def show_banner(self, banner: "Banner") -> None:
        """Show a banner above the page, the newest first, until it is closed or makes way for newer ones.

        One that says the same makes way, a success for the next success, and the oldest where there are too many.
        """
        for old in [one for one in self._shown if _makes_way(one, banner)]:
            old.dismiss()
        for old in self._shown[MOST_BANNERS - 1 :]:
            old.dismiss()
        self._shown.insert(0, banner)
        banner.closed.connect(partial(self._drop_banner, banner))
        self._banners.insertWidget(0, banner)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.window().focusWidget() is None:
            self.find_field.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place(self.sidebar.width())

    def _drop_banner(self, banner: "Banner") -> None:
        if banner in self._shown:  # a banner may say twice that it is closed
            self._shown.remove(banner)
            self._banners.removeWidget(banner)
            banner.deleteLater()

    def _ask_for_log(self) -> None:
        self.log_requested.emit()

    def _ask_for_menu(self) -> None:
        self.menu_requested.emit()

    def _ask_for_new(self) -> None:
        self.new_requested.emit()

    def _lay_out(self) -> None:
        self._banners.setSpacing(6)
        left, top, right, bottom = PAGE_MARGINS
        body = QVBoxLayout()
        body.setContentsMargins(left, top, right, bottom)
        body.setSpacing(GAP)
        body.addLayout(self._banners)
        body.addWidget(self.pages, 1)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._top_bar())
        main.addLayout(body, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addLayout(main, 1)

    def _top_bar(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("topbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(GAP)
        row.addWidget(self.find_field, 1)
        row.addWidget(self.log_button)
        row.addWidget(self.new_button)
        row.addWidget(self.menu_button)
        return bar


def _makes_way(old: "Banner", new: "Banner") -> bool:
    kind = new.property("kind")
    return bool(old.property("kind") == kind and (old.text == new.text or kind == "success"))
