"""The scenes of the reports, as pictures show them."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from tests.settling import settle
from tracker.reports.catalogue import BUILDERS
from tracker.reports.report import Address, ReportName
from ui.opened_shop import OpenedShop
from ui.reports.choices import Against, Choices


def show_report(shop: OpenedShop, name: ReportName, **filters: object) -> Any:
    """Show a report in place of whatever is there, and return the page."""
    shop.new_form.dismiss()
    reports = shop.window.go("reports")
    reports.people.back_requested.emit()
    reports.choose(Choices(name, **filters))  # type: ignore[arg-type]
    settle(lambda: reports.loaded is not None and reports.loaded.choices == reports.choices)
    return reports


def show_compared(shop: OpenedShop) -> None:
    """Show the funnel beside that of last year, with how it is counted."""
    reports = show_report(shop, ReportName.FUNNEL, against=Against.YEAR)
    reports.body.how.setChecked(True)


def show_nothing_counted(shop: OpenedShop) -> None:
    """Show a report of days on which there was nothing, seen long ago."""
    shop.window.page("reports").body.how.setChecked(False)
    show_report(shop, ReportName.FUNNEL, as_of=date(2001, 1, 1))


def show_people(shop: OpenedShop) -> None:
    """Open the people behind a figure."""
    reports = show_report(shop, ReportName.FUNNEL)
    stage = reports.loaded.report.table("cohort").rows[2].key
    reports.open_number(Address("cohort", stage, "reached"))


def show_export(shop: OpenedShop) -> None:
    """Ask what a workbook is to hold, from a report that is compared."""
    show_compared(shop)
    page = shop.window.page("reports")
    settle(lambda: page.loaded is not None and page.loaded.compared is not None)
    page.head.workbook.click()


def show_paper(shop: OpenedShop) -> None:
    """Ask which reports are to be in the preview, in place of what a workbook is to hold."""
    shop.window.page("reports").head.paper.menu().actions()[1].trigger()


def show_no_goals(shop: OpenedShop) -> None:
    """Show the report of goals for a day before there were any."""
    show_report(shop, ReportName.GOALS, as_of=date(2001, 1, 1))


def show_no_campaigns(shop: OpenedShop) -> None:
    """Set campaigns side by side for days before there were any."""
    show_report(shop, ReportName.TACTICS, as_of=date(2001, 1, 1))


REPORTS: dict[str, Callable[[OpenedShop], Any]] = {
    **{f"report-{name}": partial(show_report, name=name) for name in ReportName if name in BUILDERS},
    "report-compared": show_compared,
    "export": show_export,
    "export-paper": show_paper,
    "people": show_people,
    "report-nothing": show_nothing_counted,
    "report-no-goals": show_no_goals,
    "report-no-campaigns": show_no_campaigns,
}
