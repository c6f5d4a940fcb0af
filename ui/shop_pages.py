"""The pages of an open shop, built when they are first asked for; what they wish goes to the shop."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.clock import now, today

if TYPE_CHECKING:  # each page is loaded when it is first shown
    from ui.app import Shell
    from ui.opened_shop import OpenedShop
    from ui.reports.choices import Asked
    from ui.reports.people.panel import PeopleList


class ShopPages:
    """Makes each page and connects its wishes; the window asks for one by its id."""

    def __init__(self, shop: "OpenedShop", shell: "Shell") -> None:
        """Serve one open shop."""
        self._shop, self._shell = shop, shell
        self._session, self._theme, self._window = shop.session, shell.theme, shop.window

    @property
    def factories(self) -> dict[str, Callable[[], QWidget]]:
        """Every page's id and what makes it."""
        return {
            "today": self._make_today,
            "board": self._make_board,
            "customers": self._make_customers,
            "customer": self._make_customer,
            "sales": self._make_sales,
            "campaigns": self._make_campaigns,
            "reports": self._make_reports,
            "duplicates": self._make_duplicates,
            "trash": self._make_trash,
            "import": self._make_import,
            "settings": self._make_settings,
        }

    def _make_today(self) -> QWidget:
        from ui.today.page import TodayPage

        page = TodayPage(self._session, self._theme, self._window.frame.toast, self._shop.watch, now)
        page.open_requested.connect(self._shop.open_customer)
        page.log_requested.connect(self._shop.log_call)
        page.people_requested.connect(lambda title, ids: self._shop.show_people(title, ids, back_to="today"))
        page.print_requested.connect(self._shop.print_morning_sheet)
        page.add_requested.connect(self._shop.new_customer)
        page.import_requested.connect(self._shop.bring_in)
        page.goals_requested.connect(self._shop.edit_goals)
        return page

    def _make_board(self) -> QWidget:
        from ui.board.page import BoardPage

        page = BoardPage(self._session, self._theme, self._shell.habits, today, self._window.frame.toast)
        page.open_requested.connect(self._shop.open_customer)
        page.log_requested.connect(self._shop.log_call)
        page.add_requested.connect(self._shop.new_customer)
        page.import_requested.connect(self._shop.bring_in)
        page.stage_menu_requested.connect(self._shop.change_stages)
        page.segments_requested.connect(lambda: self._window.go("customers"))
        page.people_requested.connect(lambda title, ids: self._shop.show_people(title, ids, back_to="board"))
        return page

    def _make_customers(self) -> QWidget:
        from ui.customers.page import CustomersPage

        page = CustomersPage(self._session, self._theme, today, self._shell.habits, self._window.frame.toast)
        page.open_requested.connect(self._shop.open_customer)
        page.log_requested.connect(self._shop.log_call)
        page.new_requested.connect(self._shop.new_customer)
        page.back_requested.connect(self._shop.leave_people)
        return page

    def _make_customer(self) -> QWidget:
        from ui.customer.page import CustomerPage

        toast = self._window.frame.toast
        page = CustomerPage(self._session, self._theme, toast, today, now=now, drafts=self._shop.drafts)
        page.back_requested.connect(self._shop.go_back)
        page.open_requested.connect(self._shop.open_customer)
        page.join_requested.connect(self._shop.join_with)
        page.take_apart_requested.connect(self._shop.take_apart)
        page.sale_requested.connect(self._shop.quick.new_sale)
        page.sale_act_requested.connect(self._shop.quick.act_on_sale)
        page.campaign_requested.connect(lambda one: self._window.go("campaigns").show_campaign(one))
        return page

    def _make_sales(self) -> QWidget:
        from ui.sales.page import SalesPage

        frame = self._window.frame
        page = SalesPage(self._session, self._theme, frame.toast, today, window=frame, habits=self._shell.habits)
        selling = self._shop.quick.selling
        page.new_requested.connect(self._shop.quick.new_sale)
        page.open_requested.connect(selling.show_sale)
        page.refund_requested.connect(selling.refund)
        page.correct_requested.connect(selling.correct)
        page.take_out_requested.connect(selling.take_out)
        page.customer_requested.connect(self._shop.open_customer)
        return page

    def _make_campaigns(self) -> QWidget:
        from ui.campaigns.page import CampaignsPage

        frame = self._window.frame
        page = CampaignsPage(self._session, self._theme, frame.toast, today, window=frame)
        page.open_requested.connect(self._shop.open_customer)
        page.people_requested.connect(lambda title, ids: self._shop.show_people(title, ids, back_to="campaigns"))
        return page

    def _make_reports(self) -> QWidget:
        from ui.reports.page import ReportsPage

        page = ReportsPage(self._session, self._theme, today, self._shell.habits, self._window.frame.toast)
        page.people_requested.connect(self._shop.show_people)
        page.open_requested.connect(self._shop.open_customer)
        page.workbook_requested.connect(self._shop.export_reports)
        page.picture_requested.connect(lambda kind: self._shop.save_picture(page, kind))
        page.list_export_requested.connect(self._export_people)
        page.pdf_requested.connect(self._ask_for_pdf)
        page.print_requested.connect(self._ask_for_preview)
        page.offer_paper()
        page.import_requested.connect(self._shop.bring_in)
        page.goals_requested.connect(self._shop.edit_goals)
        page.place_requested.connect(self._window.go)
        return page

    def _ask_for_pdf(self, asked: "Asked") -> None:
        from ui.exporting.order import Target

        self._shop.exports.ask_for_paper(asked, Target.PDF, self._shop.papers.save_pdf)

    def _ask_for_preview(self, asked: "Asked") -> None:
        from ui.exporting.order import Target

        self._shop.exports.ask_for_paper(asked, Target.PREVIEW, self._shop.papers.print_reports)

    def _export_people(self, listed: "PeopleList") -> None:
        self._shop.exports.export_people(listed)

    def _make_duplicates(self) -> QWidget:
        from ui.duplicates.page import DuplicatesPage

        page = DuplicatesPage(self._session, self._theme, self._window.frame.toast, today)
        page.open_requested.connect(self._shop.return_to_customer)
        page.back_requested.connect(lambda: self._window.go("customer", "customers"))
        return page

    def _make_trash(self) -> QWidget:
        from ui.trash.page import TrashPage

        page = TrashPage(self._session, self._theme, self._window.frame.toast, today)
        page.open_requested.connect(self._shop.open_customer)
        return page

    def _make_import(self) -> QWidget:
        from ui.imports.import_page import ImportPage

        page = ImportPage(self._session, self._theme)
        page.closed.connect(lambda: self._window.go("board"))
        page.board_requested.connect(lambda: self._window.go("board"))
        page.sales_requested.connect(lambda: self._window.go("sales"))
        return page

    def _make_settings(self) -> QWidget:
        from ui.settings.settings_page import SettingsPage

        page = SettingsPage(self._session, self._shell.habits, self._theme, self._shell.language)
        page.open_requested.connect(self._shell.open_shop)
        page.new_requested.connect(self._shell.show_start)
        page.show_backup(self._window.backed_up)
        return page
