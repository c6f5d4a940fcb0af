"""One open shop: its session, its window and its pages, wired together."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.clock import now, today
from ui.common.day_watch import DayWatch
from ui.main_window import MainWindow
from ui.quick_access import QuickAccess
from ui.session import Session
from ui.shop_pages import ShopPages

if TYPE_CHECKING:  # the frame is painted before anything else is loaded
    from tracker.domain.errors import TrackerError
    from tracker.domain.today import DueFollowUp
    from ui.app import Shell
    from ui.attention import Attention
    from ui.common.drafts import Drafts
    from ui.customer.log_form import LogForm
    from ui.customer.new_form import NewForm
    from ui.duplicates.take_apart import TakeApart
    from ui.exports import Exports
    from ui.goals.editor import GoalsEditor
    from ui.keyboard_help import KeyboardHelp
    from ui.printing import MorningPrints
    from ui.report_paper.prints import ReportPrints
    from ui.reports.choices import Asked
    from ui.reports.page import ReportsPage
    from ui.theme.theme import Theme

Made = TypeVar("Made")
WARM_UP_AFTER_MS = 500  # once Today is painted and quiet


class OpenedShop(QObject):
    """Builds the pages when they are first asked for and carries their wishes from one to another."""

    failed_to_open = Signal(object, object)  # Path, TrackerError

    def __init__(self, shell: "Shell", session: Session, path: Path, *, then_import: bool = False) -> None:
        """Make the window; it fills when the session has opened the file."""
        super().__init__()
        self._shell, self.session, self._path = shell, session, path
        self._theme, self._then_import = shell.theme, then_import
        self._made: dict[str, Any] = {}
        self._came_from = ["today"]
        self._people_from = "reports"
        self.watch = DayWatch(now, self)
        self.window = MainWindow(session, shell.theme, shell.habits, today)
        for page_id, make in ShopPages(self, shell).factories.items():
            self.window.add_page(page_id, make)
        session.failed.connect(self._notice_failure)
        session.opened.connect(self._show_shop)
        self.window.painted.connect(session.start)
        self.window.closing.connect(self._end)
        self.quick = QuickAccess(self, shell.theme)
        self._connect_frame()

    @property
    def exports(self) -> "Exports":
        """What saves reports."""

        def make() -> "Exports":
            from ui.exports import Exports

            return Exports(self.window, self.session, habits=self._shell.habits)

        return self._once("exports", make)

    @property
    def prints(self) -> "MorningPrints":
        """What prints the morning sheet."""

        def make() -> "MorningPrints":
            from ui.printing import MorningPrints

            return MorningPrints(self.window, self.session, self.exports.choose, now)

        return self._once("prints", make)

    @property
    def papers(self) -> "ReportPrints":
        """What puts the reports on paper."""

        def make() -> "ReportPrints":
            from ui.report_paper.prints import ReportPrints

            return ReportPrints(self.window, self.session, self.exports.choose, today)

        return self._once("papers", make)

    @property
    def attention(self) -> "Attention":
        """What counts who waits and tells of what is due."""

        def make() -> "Attention":
            from ui.attention import Attention
            from ui.notifications import Notifications
            from ui.tray import Tray

            tray = Tray(self._theme, self)
            told = Notifications(self.session, self._shell.habits, now, tray, self._tell_due)
            told.setParent(self)
            told.open_requested.connect(self._come_forward)
            told.open_requested.connect(self.open_customer)
            told.today_requested.connect(self._come_forward)
            told.today_requested.connect(lambda: self.window.visit("today"))
            self.window.closing.connect(told.close)
            return Attention(self.window, self.session, self.watch, told, now)

        return self._once("attention", make)

    @property
    def drafts(self) -> "Drafts":
        """What was typed into a form and not saved yet."""

        def make() -> "Drafts":
            from ui.common.drafts import Drafts
            from ui.places import drafts_file

            return Drafts(drafts_file(self._path))

        return self._once("drafts", make)

    @property
    def log_form(self) -> "LogForm":
        """The form that logs a call."""

        def make() -> "LogForm":
            from ui.customer.log_form import LogForm

            return LogForm(self.window.frame, self.session, self._theme, self.window.frame.toast, self.drafts)

        return self._once("log_form", make)

    @property
    def new_form(self) -> "NewForm":
        """The form for a new customer."""

        def make() -> "NewForm":
            from ui.customer.new_form import NewForm

            toast = self.window.frame.toast
            form = NewForm(self.window.frame, self.session, self._theme, toast, today, drafts=self.drafts)
            form.created.connect(self.open_customer)
            form.open_requested.connect(self.open_customer)
            return form

        return self._once("new_form", make)

    def open_customer(self, customer_id: int) -> None:
        """Show a customer's page; Back leads to where this was asked for."""
        if self.window.shown_page != "customer":
            self._came_from.append(self.window.shown_page)
        self.window.page("customer").show_customer(customer_id)
        self.window.go("customer", "customers")

    def log_call(self, customer_id: int | None = None, about: "DueFollowUp | None" = None) -> None:
        """Open the form that logs a call, for a customer if one is given or shown; `about` what was promised them."""
        if not self.session.is_open:
            return
        if customer_id is None and self.window.shown_page == "customer":
            customer_id = self.window.page("customer").customer_id
        self.log_form.open_for(customer_id, about)

    def new_customer(self, name: str = "") -> None:
        """Open the form for a new customer."""
        if self.session.is_open:
            self.new_form.open_with(name)

    def bring_in(self, *, opening: bool = False) -> None:
        """Show the import."""
        if not self.session.is_open:
            return
        self.window.go("import", "customers").begin(opening=opening)

    def edit_goals(self, new: bool = False) -> None:  # noqa: FBT001, FBT002 - what a signal says
        """Show the goals, to be set and changed; with `new` begin one at once."""
        if self.session.is_open:
            make = partial(_make_goals_editor, self.window, self.session, self._theme)
            self._once("goals", make).open_list(new=new)

    def find_duplicates(self) -> None:
        """List the customers who may be one person."""
        if self.session.is_open:
            self.window.go("duplicates", "customers").show_list()

    def join_with(self, customer_id: int) -> None:
        """Ask who is the same person as a customer, to join the two."""
        self.window.go("duplicates", "customers").ask_about(customer_id)

    def take_apart(self, merge_id: int) -> None:
        """Say what taking a merge back would do, and do it if that is wanted."""
        self._once("take_apart", partial(_make_take_apart, self.window, self.session)).open_for(merge_id)

    def return_to_customer(self, customer_id: int) -> None:
        """Show a customer in place of the one that was shown; Back leads to where it led before."""
        self.window.page("customer").show_customer(customer_id)
        self.window.go("customer", "customers")

    def show_trash(self) -> None:
        """Show who is in the trash."""
        if self.session.is_open:
            self.window.go("trash", "customers")

    def close(self) -> None:
        """Close window, file and threads."""
        self.window.close()

    def _once(self, name: str, make: Callable[[], Made]) -> Made:
        if name not in self._made:
            self._made[name] = make()
        return cast(Made, self._made[name])

    def _connect_frame(self) -> None:
        frame = self.window.frame
        frame.log_requested.connect(self.log_call)
        frame.new_requested.connect(self.new_customer)
        for action, act in (
            ("log_call", self.log_call),
            ("new_customer", self.new_customer),
            ("edit_goals", self.edit_goals),
            ("find_duplicates", self.find_duplicates),
            ("go_trash", self.show_trash),
            ("look_back", lambda: self.window.go("board").look_back()),
            ("import", self.bring_in),
            ("export_excel", self._export_everything),
            ("export_calendar", self._export_calendar),
            ("morning_sheet", self.print_morning_sheet),
            ("morning_sheet_pdf", self._save_morning_sheet),
            ("keyboard_help", self._show_keys),
        ):
            self.window.actions_table[action].triggered.connect(lambda _=False, act=act: act())

    def _show_shop(self) -> None:
        self._shell.habits.last_file = str(self._path)
        self.window.go("today")
        self.window.show_facts()
        QTimer.singleShot(WARM_UP_AFTER_MS, self, self._settle)
        if typed := self.window.frame.find_field.text():
            self.quick.open_line(typed)
        if self._then_import:
            self.bring_in(opening=True)

    def _settle(self) -> None:
        """Do what can wait until Today is shown."""
        if self.session.is_open:
            self.attention.look()
            self.session.check_and_back_up()
            # a thread of its own: where fonts are looked through for the first time it takes seconds
            Thread(target=_warm_up, name="warm-up", daemon=True).start()

    def _notice_failure(self, error: "TrackerError") -> None:
        if not self.session.is_open:
            self.failed_to_open.emit(self._path, error)

    def _end(self) -> None:
        field = self.window.focusWidget()
        if field is not None:
            field.clearFocus()  # fields save what was typed when they are left
        for page in ("customer", "campaigns"):
            if self.window.frame.has_page(page):
                self.window.page(page).commit()
        if self.window.frame.has_page("import"):
            self.window.page("import").cancel()
        self.session.close()

    def go_back(self) -> None:
        """Show where the customer page was asked for from."""
        back = self._came_from.pop() if len(self._came_from) > 1 else self._came_from[0]
        self.window.go(back)

    def change_stages(self, _: int) -> None:
        """Show where stages are edited."""
        self.window.go("settings").show_stages()

    def show_people(self, title: str, ids: list[int], back_to: str = "reports") -> None:
        """List these customers; Back leads to the page they were asked for from."""
        self._people_from = back_to
        self.window.page("customers").show_people(title, ids)
        self.window.go("customers")

    def leave_people(self) -> None:
        """Show the page that people were listed for."""
        self.window.go(self._people_from)

    def _tell_due(self, text: str, acts: dict[str, Callable[[], None]]) -> None:
        self.window.tell("info", text, acts=acts)

    def _come_forward(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _show_keys(self) -> None:
        def make() -> "KeyboardHelp":
            from ui.keyboard_help import KeyboardHelp

            return KeyboardHelp(self.window.frame)

        self._once("keys", make).open()

    def export_reports(self, asked: "Asked") -> None:
        """Write a workbook of the days and customers of a report."""
        self.exports.ask_for_reports(asked)

    def print_morning_sheet(self) -> None:
        """Show the preview of whom to get back to today, on one page."""
        if self.session.is_open:
            self.prints.print_sheet()

    def _save_morning_sheet(self) -> None:
        if self.session.is_open:
            self.prints.save_pdf()

    def _export_everything(self) -> None:
        if self.session.is_open:
            self.exports.ask_for_everything(today())

    def _export_calendar(self) -> None:
        if self.session.is_open:
            self.exports.export_calendar(now())

    def save_picture(self, page: "ReportsPage", kind: str) -> None:
        """Save the chart that is shown."""
        if page.loaded is not None:
            self.exports.save_picture(kind, page.loaded)


def _make_goals_editor(window: MainWindow, session: Session, theme: "Theme") -> "GoalsEditor":
    from ui.goals.editor import GoalsEditor

    return GoalsEditor(window.frame, session, theme, today)


def _make_take_apart(window: MainWindow, session: Session) -> "TakeApart":
    from ui.duplicates.take_apart import TakeApart

    return TakeApart(window.frame, session, window.frame.toast, today)


def _warm_up() -> None:
    """Load what the first typed line, report and export need, so that they do not wait for it."""
    import_module("ui.quicklog.quick_line")
    from tracker.domain.loading import load_alone
    from tracker.domain.quickline.parse import read_line
    from tracker.domain.quickline.reading import LineFacts

    # a line whose date the tables miss loads the library that reads dates, half a second of it
    read_line("Eva volala, 52, zavola", LineFacts(now(), "cs"), ())
    for module in ("tracker.reports.funnel", "tracker.charts.catalogue", "tracker.charts.funnel"):
        load_alone(module)
