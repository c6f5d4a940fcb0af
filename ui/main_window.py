"""The window: holds the pages and carries their wishes from one to another; it knows no customer."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from ui.actions import Actions
from ui.common.buttons import button
from ui.common.overlay import open_overlays
from ui.frame import Frame, NavItem
from ui.habits import Habits
from ui.override import override
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_moment
from ui.theme.theme import Theme
from ui.undoing import Undoing

if TYPE_CHECKING:  # the frame is painted before the rest is loaded
    from tracker.domain.errors import TrackerError
    from ui.common.banner import Banner, BannerKind

PageFactory = Callable[[], QWidget]
MENU = (
    ("undo", "redo"),
    ("new_sale", "catch_up"),
    ("import", "export_excel", "export_calendar"),
    ("morning_sheet", "morning_sheet_pdf"),
    ("look_back", "edit_goals", "find_duplicates", "go_trash"),
    ("settings", "keyboard_help"),
    ("quit",),
)
SMALLEST = (1024, 600)
FIRST_SIZE = (1280, 800)
DECORATION = (4, 34)  # what the system's frame may add


class MainWindow(QMainWindow):
    """Shows one page at a time, made when it is first asked for."""

    closing = Signal()
    painted = Signal()  # for the first time

    def __init__(self, session: Session, theme: Theme, habits: Habits, today: Callable[[], date]) -> None:
        """Make the frame around no pages; the composition root adds them."""
        super().__init__()
        self._session, self._theme, self._habits, self._today = session, theme, habits, today
        self._factories: dict[str, PageFactory] = {}
        self.shown_page = ""
        self._was_painted = False
        self._shop_name, self._waiting = "", 0
        self.backed_up: datetime | None = None
        self.frame = Frame(theme, self._places())
        self.setCentralWidget(self.frame)
        self.setMinimumSize(*SMALLEST)
        self.actions_table = Actions(self, theme)
        self.undoing = Undoing(session, self.frame.toast, self.actions_table, self._ask, today)
        self.setWindowTitle("Regulars")
        self._restore_geometry()
        self._connect()

    def add_page(self, page_id: str, make: PageFactory) -> None:
        """Take in a page that is made when first shown."""
        self._factories[page_id] = make

    def page(self, page_id: str) -> Any:
        """Return a page, made if need be."""
        if not self.frame.has_page(page_id):
            self.frame.add_page(page_id, self._factories[page_id]())
        return self.frame.page(page_id)

    def go(self, page_id: str, place: str = "") -> Any:
        """Show a page, with nothing in front of it, and return it."""
        for overlay in reversed(open_overlays(self.frame)):
            overlay.dismiss()  # what is typed in it is kept as its draft
        page = self.page(page_id)
        self.shown_page = page_id
        self.frame.show_page(page_id, place)
        page.setFocus()
        return page

    def visit(self, page_id: str) -> None:
        """Show a page the owner asks for; the frame is there before the file is open, and no page without it."""
        if self._session.is_open:
            self.go(page_id)

    def tell(self, kind: "BannerKind", text: str, *, acts: dict[str, Callable[[], None]] | None = None) -> "Banner":
        """Show a banner over the page, with a button for each thing that can be done about it, and return it."""
        buttons = []
        for words, act in (acts or {}).items():
            made = button("small", words)
            made.clicked.connect(act)
            buttons.append(made)
        banner = self._banner(kind, text, buttons)
        for made in buttons:
            made.clicked.connect(banner.dismiss)
        self.frame.show_banner(banner)
        return banner

    def _banner(
        self, kind: "BannerKind", text: str, buttons: Sequence[QPushButton] = (), details: str = ""
    ) -> "Banner":
        from ui.common.banner import Banner

        return Banner(self._theme, kind, text, buttons=buttons, details=details)

    def _ask(self, text: str, acts: dict[str, Callable[[], None]]) -> "Banner":
        return self.tell("info", text, acts=acts)

    def tell_error(self, error: "TrackerError") -> None:
        """Show an expected error as a sentence; that there was nothing to take back needs none."""
        from tracker.domain.errors import NothingToUndo
        from ui.text.errors import error_sentence

        if isinstance(error, NothingToUndo):
            return
        self.tell("error", error_sentence(error))

    def tell_bug(self, details: str) -> None:
        """Show that something unexpected happened, with details to copy."""
        self.undoing.settle()
        text = self.tr("Something unexpected happened. Nothing was lost; the change was not made.")
        self.frame.show_banner(self._banner("error", text, details=details))

    def tell_saved(self, path: Path) -> None:
        """Say that a file was written, and offer to open it or its folder."""
        from ui.common.show_in_folder import show_in_folder

        def open_file() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        acts: dict[str, Callable[[], None]] = {
            self.tr("Open"): open_file,
            self.tr("Show in folder"): partial(show_in_folder, path),
        }
        self.tell("success", fill(self.tr("Saved %1."), path.name), acts=acts)

    def show_facts(self) -> None:
        """Read the shop's name anew and show it."""
        from tracker.queries.shop import shop_facts

        self._session.read(shop_facts, lambda facts: self._show_shop(facts.name), view="facts", owner=self)

    def show_waiting(self, count: int) -> None:
        """Say at Today's place and in the window's title how many wait to be got back to."""
        self._waiting = count
        self.frame.set_badge("today", count, self.tr("%n people to get back to", "", count))
        name = fill(self.tr("%1 – Regulars"), self._shop_name) if self._shop_name else "Regulars"
        self.setWindowTitle(
            fill(self.tr("(%1) %2", "people waiting, name of the shop"), count, name) if count else name
        )

    def _show_shop(self, name: str) -> None:
        self._shop_name = name
        self.frame.set_shop(name)
        self.show_waiting(self._waiting)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.frame.set_places(self._places())
            # once the actions, which hear of it after the window, have their plain words
            QTimer.singleShot(0, self, lambda: self.undoing.show_state(self._session.undo_state))
            self.show_waiting(self._waiting)
            self._show_saved(self.backed_up)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._habits.geometry = self.saveGeometry()
        self.closing.emit()
        super().closeEvent(event)

    def _places(self) -> list[NavItem]:
        return [
            NavItem("today", self.tr("Today"), "today"),
            NavItem("board", self.tr("Board"), "board"),
            NavItem("customers", self.tr("Customers"), "customers"),
            NavItem("sales", self.tr("Sales"), "sales"),
            NavItem("campaigns", self.tr("Campaigns"), "campaigns"),
            NavItem("reports", self.tr("Reports"), "reports"),
        ]

    def _connect(self) -> None:
        session = self._session
        session.undo_changed.connect(lambda _: self._show_saved(self.backed_up))
        session.failed.connect(self.tell_error)
        session.backed_up.connect(self._show_saved)
        session.changed.connect(lambda changes: self.show_facts() if changes.touches("shop_setting") else None)
        self.frame.navigated.connect(self.visit)
        self.frame.menu_requested.connect(self._open_menu)
        acts: dict[str, Callable[[], Any]] = {
            "find": lambda: self.frame.find_requested.emit(""),
            "go_today": lambda: self.visit("today"),
            "go_board": lambda: self.visit("board"),
            "go_customers": lambda: self.visit("customers"),
            "go_sales": lambda: self.visit("sales"),
            "go_campaigns": lambda: self.visit("campaigns"),
            "go_reports": lambda: self.visit("reports"),
            "settings": lambda: self.visit("settings"),
            "close": self.close,
            "quit": self.close,
        }
        for action_id, act in acts.items():
            self.actions_table[action_id].triggered.connect(lambda _=False, act=act: act())

    def _show_saved(self, made: datetime | None) -> None:
        self.backed_up = made
        backed_up = fill(self.tr("Backed up %1"), format_moment(made, self._today())) if made else ""
        self.frame.set_saved(self.tr("All changes saved"), backed_up)

    def _open_menu(self) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for group in MENU:
            menu.addActions([self.actions_table[action_id] for action_id in group])
            menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.frame.menu_button
        below = button.mapToGlobal(button.rect().bottomRight())
        menu.popup(below - QPoint(menu.sizeHint().width(), -4))

    def _restore_geometry(self) -> None:
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - QSize(*DECORATION)))
        if self._habits.geometry:
            self.restoreGeometry(self._habits.geometry)  # Qt moves it onto a screen that is there
