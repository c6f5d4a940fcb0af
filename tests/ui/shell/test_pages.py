"""One page leads to another, by keys, menus and links, in every language."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.shell.handles import banners, opened
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import ReportName
from tracker.workspace import Workspace
from ui.app import Shell
from ui.exporting.form import ExportForm
from ui.goals.editor import GoalsEditor
from ui.reports.choices import Choices


def test_the_menu_names_the_step_in_a_new_language(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    with qtbot.waitSignal(shell.shop.session.done):
        shell.shop.session.do(AddCustomer("Eva", 1))
    shell.language.use("cs")
    undo, settings = window.actions_table["undo"], window.actions_table["settings"]
    qtbot.waitUntil(lambda: undo.text().endswith("nový zákazník – Eva"))
    assert settings.text() == "Nastavení"
    shell.language.use("en")
    qtbot.waitUntil(lambda: undo.text() == "Undo: new customer Eva")


@pytest.mark.parametrize("page", ["today", "customers", "campaigns", "reports", "import", "settings", "board"])
def test_every_page_opens_and_speaks_every_language(shell: Shell, shop: Path, qtbot: QtBot, page: str) -> None:
    window = opened(shell, shop, qtbot)
    window.go(page)
    for language in ("cs", "zh_TW", "en"):
        shell.language.use(language)
    assert window.frame.pages.currentWidget() is window.page(page)


def test_the_keys_of_the_window_lead_where_they_say(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    for action, page in (
        ("go_today", "today"),
        ("go_customers", "customers"),
        ("go_campaigns", "campaigns"),
        ("go_reports", "reports"),
        ("settings", "settings"),
    ):
        window.actions_table[action].trigger()
        assert window.shown_page == page
    window.actions_table["import"].trigger()
    assert window.shown_page == "import"
    window.actions_table["new_customer"].trigger()
    assert shell.shop is not None
    assert shell.shop.new_form.is_open
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.actions_table["log_call"].trigger()
    assert shell.shop.log_form.is_open


def test_follow_ups_are_written_for_a_calendar(shell: Shell, shop: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    session, made = shell.shop.session, list[int]()
    session.do(AddCustomer("王小華", 1), made.append)
    qtbot.waitUntil(lambda: bool(made))
    session.do(AddFollowUp(made[0], NewFollowUp(date(2026, 11, 27), text="Ring back")), made.append)
    qtbot.waitUntil(lambda: len(made) == 2)
    target = tmp_path / "follow-ups.ics"
    shell.shop.exports._choose = lambda *_: target
    window.actions_table["export_calendar"].trigger()
    qtbot.waitUntil(lambda: any("follow-ups.ics" in banner.text for banner in banners(window)))
    written = target.read_text(encoding="utf-8")
    assert "SUMMARY:王小華: Ring back" in written
    assert "DTSTART;VALUE=DATE:20261127" in written


def test_a_pdf_holds_the_reports_that_were_chosen(shell: Shell, shop: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    with qtbot.waitSignal(shell.shop.session.done):
        shell.shop.session.do(AddCustomer("Eva", 1))
    page, target = window.go("reports"), tmp_path / "reports.pdf"
    qtbot.waitUntil(lambda: page.loaded is not None and not page.loaded.is_empty_shop)
    shell.shop.exports._choose = lambda *_: target
    page.head.paper.menu().actions()[0].trigger()
    (form,) = window.frame.findChildren(ExportForm)
    form.none.click()
    form.reports[ReportName.FUNNEL].click()
    form.submit()
    qtbot.waitUntil(lambda: any("reports.pdf" in banner.text for banner in banners(window)))
    assert target.read_bytes().startswith(b"%PDF")
    assert shell.habits.paper_left_out == [name for name in offered_reports() if name != ReportName.FUNNEL]


def test_reports_lead_to_where_goals_recipes_and_campaigns_are_written(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    before = Workspace(shop)
    before.do(AddCustomer("Eva", 1))
    before.close()
    window = opened(shell, shop, qtbot)
    for name, place in ((ReportName.RECIPES, "board"), (ReportName.TACTICS, "campaigns")):
        page = window.go("reports")
        page.choose(Choices(name))
        qtbot.waitUntil(lambda: page.loaded is not None and page.loaded.report.name == name)  # noqa: B023
        page.body.lead.click()
        assert window.shown_page == place
    window.go("reports").choose(Choices(ReportName.GOALS))
    page.head.goals.click()
    (editor,) = window.frame.findChildren(GoalsEditor)
    qtbot.waitUntil(lambda: editor.is_open)


def test_a_call_logged_from_today_ticks_the_follow_up_off(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    before = Workspace(shop)
    eva = before.do(AddCustomer("Eva Černá", 1)).result
    before.do(AddFollowUp(eva, NewFollowUp(date(2026, 1, 5), text="Ring back")))
    before.close()
    window = opened(shell, shop, qtbot)
    assert shell.shop is not None
    page = window.go("today")
    qtbot.waitUntil(lambda: window.frame.sidebar.buttons["today"].badge == "1")
    QTest.keyClick(page.follow_ups.list.rows[0], Qt.Key.Key_L)
    form = shell.shop.log_form
    assert form.is_open
    qtbot.waitUntil(lambda: form.customer.is_taken and form.finishing.isVisible())
    form.submit()
    qtbot.waitUntil(lambda: page.follow_ups.list.records == ())
    qtbot.waitUntil(lambda: window.frame.sidebar.buttons["today"].badge == "")


def test_back_from_all_of_a_list_leads_to_today(shell: Shell, shop: Path, qtbot: QtBot) -> None:
    window = opened(shell, shop, qtbot)
    window.go("today").people_requested.emit("Follow-ups", [])
    assert window.shown_page == "customers"
    window.page("customers").back_requested.emit()
    assert window.shown_page == "today"


def test_who_moved_since_a_past_day_is_listed_and_back_leads_to_that_day(
    shell: Shell, shop: Path, qtbot: QtBot
) -> None:
    window = opened(shell, shop, qtbot)
    window.actions_table["look_back"].trigger()
    board = window.page("board")
    qtbot.waitUntil(lambda: "…" not in board.past.change.text)
    board.past.change.people_requested.emit("Left since 5 Jan 2026", [])
    assert window.shown_page == "customers"
    window.page("customers").back_requested.emit()
    assert window.shown_page == "board"
    assert board.is_past
