"""The table of many customers: pages, sorting, choosing, and what is done with those chosen."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.conftest import Clock
from tests.fitting import clipped, long_words
from tracker.commands.bulk import TagCustomers
from tracker.commands.campaigns import AddCampaign
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer
from tracker.commands.moves import MoveCustomers
from tracker.commands.stages import SetUpShop
from tracker.domain.customer_filter import Archived, CustomerFilter
from tracker.domain.customer_table import Column
from tracker.queries.campaigns import list_campaigns
from tracker.queries.customers import customer_record
from tracker.workspace import Workspace, create_shop
from ui.common.toast import Toast
from ui.customers.model import PAGE
from ui.customers.page import CustomersPage
from ui.session import Session

MANY = 1000
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop file with a thousand customers, made once."""
    path, clock = tmp_path_factory.mktemp("crowded") / "crowded.regulars", Clock()
    create_shop(path, SetUpShop(region="CZ"), clock=clock)
    opened = Workspace(path, clock=clock)
    opened.do(AddMany(MANY, clock().date()))
    opened.close()
    return path


@pytest.fixture
def shop(request: pytest.FixtureRequest, shop: Path) -> Path:
    """The shop, crowded where the test asks for many."""
    if "many" in request.fixturenames:
        shutil.copy(request.getfixturevalue("crowded"), shop)
    return shop


@pytest.fixture
def many(empty_session: Session) -> list[int]:
    """A thousand customers: C0000, C0001 …, their ids in that order."""
    return list(range(1, MANY + 1))


class AddMany:
    """Add many customers in one step."""

    def __init__(self, count: int, today: date) -> None:
        self.count, self.today = count, today

    def apply(self, context: object) -> list[int]:
        return [
            AddCustomer(f"C{n:04}", 1 + n % 5, self.today - timedelta(days=n % 60), company=f"Firm {n % 7}").apply(
                context  # type: ignore[arg-type]
            )
            for n in range(self.count)
        ]


def seen(page: CustomersPage) -> list[str]:
    """Return the names in view, top to bottom."""
    page.table.look()
    first = page.table.top_row()
    last = page.table.rowAt(page.table.viewport().height() - 1)
    last = last if last >= 0 else page.table.customers.rowCount() - 1
    return [str(page.table.customers.index(row, 1).data()) for row in range(first, last + 1)]


def click(
    page: CustomersPage, row: int, column: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    rect = page.table.visualRect(page.table.customers.index(row, column))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, keys, rect.center())


def chosen(page: CustomersPage, many: list[int]) -> list[int]:
    return sorted(many.index(one) for one in page.table.customers.checked)


def choose_entry(menu: QMenu, *names: str) -> None:
    """Trigger an entry of a menu, through its submenus."""
    menu.aboutToShow.emit()
    entry = next(one for one in menu.actions() if one.text() == names[0])
    if len(names) > 1:
        submenu = entry.menu()
        assert isinstance(submenu, QMenu)
        choose_entry(submenu, *names[1:])
    else:
        entry.trigger()


def test_rows_are_read_where_one_looks(many: list[int], page: CustomersPage) -> None:
    table = page.table
    assert table.customers.rowCount() == MANY
    assert len(table.customers.loaded()) == PAGE
    assert page.count.text() == "1,000 people"
    table.verticalScrollBar().setValue(700 * 34)
    assert seen(page)[0] == "C0700"
    assert len(table.customers.loaded()) == 2 * PAGE
    table.verticalScrollBar().setValue(590 * 34)  # over the edge of two pages, going up
    assert seen(page)[:3] == ["C0590", "C0591", "C0592"]
    assert "…" not in seen(page)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert seen(page)[-1] == "C0999"


def test_the_header_sorts(many: list[int], page: CustomersPage) -> None:
    header = page.table.horizontalHeader()

    def click_header(column: str) -> None:
        section = page.table.customers.columns.index(column)
        x = header.sectionViewportPosition(section) + 20
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))

    click_header(Column.NAME)
    assert seen(page)[0] == "C0999"
    click_header(Column.NAME)
    assert seen(page)[0] == "C0000"
    click_header(Column.DAYS)
    assert seen(page)[0] in {"C0000", "C0960"}
    assert header.sortIndicatorSection() == page.table.customers.columns.index(Column.DAYS)
    click_header(Column.PHONE)  # cannot be sorted by
    assert header.sortIndicatorSection() == page.table.customers.columns.index(Column.DAYS)


def test_keys_choose_and_open(many: list[int], page: CustomersPage) -> None:
    opened: list[int] = []
    page.open_requested.connect(opened.append)
    table = page.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert chosen(page, many) == [1]
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(page, many) == [1, 2, 3]
    assert page.bulk_bar.isVisible()
    assert page.bulk_bar.label.text() == "3 chosen"
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(chosen(page, many)) == MANY
    assert not page.bulk_bar.all_button.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert chosen(page, many) == []
    assert not page.bulk_bar.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [many[3]]


def test_clicks_choose_and_open(many: list[int], page: CustomersPage) -> None:
    opened: list[int] = []
    page.open_requested.connect(opened.append)
    click(page, 2, 0)
    click(page, 5, 1, Qt.KeyboardModifier.ControlModifier)
    assert chosen(page, many) == [2, 5]
    click(page, 7, 2, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(page, many) == [2, 5, 6, 7]
    click(page, 5, 0)
    assert chosen(page, many) == [2, 6, 7]
    assert opened == []
    click(page, 4, 3)
    assert opened == [many[4]]


def test_a_range_over_rows_that_are_not_read(many: list[int], page: CustomersPage) -> None:
    page.table.range_chosen.emit(150, 750)
    assert chosen(page, many) == list(range(150, 751))


def test_an_assistive_technology_can_choose(many: list[int], page: CustomersPage) -> None:
    model = page.table.customers
    index = model.index(3, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Choose C0003"
    assert model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert not model.setData(model.index(3, 1), "x")


def test_what_is_seen_stays_when_others_change(many: list[int], page: CustomersPage, empty_session: Session) -> None:
    table = page.table
    table.verticalScrollBar().setValue(400 * 34 + 10)
    before = seen(page)
    table.go(405, scroll=False)
    table.toggled.emit(405)
    table.toggled.emit(402)
    empty_session.do(DeleteCustomers(tuple(many[10:20])))
    empty_session.do(AddCustomer("A first", 1))
    assert seen(page) == before
    row = table.current_row()
    assert row is not None
    assert row.name == "C0405"
    assert chosen(page, many) == [402, 405]
    empty_session.do(DeleteCustomers((many[402],)))
    assert chosen(page, many) == [405]
    assert page.bulk_bar.label.text() == "1 chosen"


def test_a_filter_lets_go_of_those_it_hides(many: list[int], page: CustomersPage, empty_session: Session) -> None:
    page.table.range_chosen.emit(0, 9)
    page.show_filter(CustomerFilter(stages=(1,)))
    assert chosen(page, many) == [0, 5]
    assert page.count.text() == "200 of 1,000"
    page.hide()
    empty_session.do(AddCustomer("One more", 2))
    page.show_filter(CustomerFilter(stages=(1,)))
    assert page.count.text() == "200 of 1,001"
    page.show()
    assert page.bulk_bar.label.text() == "2 chosen"


def test_delete_goes_to_the_trash_and_comes_back(
    many: list[int], page: CustomersPage, toast: Toast, empty_session: Session
) -> None:
    page.table.setFocus()
    page.table.go(3)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert toast.text == "Moved C0003 to the trash"
    assert page.table.customers.rowCount() == MANY - 1
    toast.buttons[0].click()
    assert page.table.customers.rowCount() == MANY
    page.table.range_chosen.emit(0, 499)
    page.bulk_bar.delete_button.click()
    assert page.table.customers.rowCount() == MANY - 500
    assert "500" in toast.text
    empty_session.undo()
    assert page.table.customers.rowCount() == MANY


def test_those_chosen_are_tagged_moved_and_archived_as_one_step_each(
    many: list[int], page: CustomersPage, toast: Toast, empty_session: Session
) -> None:
    def record(place: int) -> object:
        records: list[object] = []
        empty_session.read(lambda: customer_record(many[place]), records.append)
        return records[0]

    page.table.range_chosen.emit(10, 12)
    page.bulk_bar.ask_tag()
    popup = page.bulk_bar.tag_popup
    assert popup.isVisible()
    popup.field.setText(" vip ")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert record(11).tags == ("vip",)  # type: ignore[attr-defined]
    choose_entry(page.bulk_bar.move_button.menu(), "Advocacy")
    assert record(12).stage_id == 5  # type: ignore[attr-defined]
    assert toast.text == "Moved 3 customers to Advocacy"
    page.bulk_bar.ask_tag()
    popup.field.setText("VIP")
    popup.remove_button.click()
    assert record(11).tags == ()  # type: ignore[attr-defined]
    page.bulk_bar.archive_button.click()
    assert page.table.customers.rowCount() == MANY - 3
    assert not page.bulk_bar.isVisible()
    page.show_filter(CustomerFilter(archived=Archived.ONLY))
    page.paged.choose_all()
    assert page.bulk_bar.archive_button.text() == "Bring back"
    page.bulk_bar.archive_button.click()
    assert page.table.customers.rowCount() == 0
    for _ in range(5):
        empty_session.undo()
    page.filter_bar.clear()
    assert page.table.customers.rowCount() == MANY
    assert record(12).stage_id == 3  # type: ignore[attr-defined]


def test_leaving_asks_why(many: list[int], page: CustomersPage, empty_session: Session) -> None:
    page.table.range_chosen.emit(0, 1)
    choose_entry(page.bulk_bar.move_button.menu(), "Left")
    popup = page.doing.left_reason
    assert popup.isVisible()
    popup.skip.click()
    page.show_filter(CustomerFilter(stages=(None,)))
    assert {row.name for row in page.table.customers.loaded()} == {"C0000", "C0001"}


def test_the_menu_of_a_row(many: list[int], page: CustomersPage, toast: Toast) -> None:
    opened: list[int] = []
    logged: list[int] = []
    page.open_requested.connect(opened.append)
    page.log_requested.connect(logged.append)
    page.table.range_chosen.emit(0, 1)
    page.table.go(4)
    row = page.table.current_row()
    assert row is not None
    menu = page.doing.menu(row, QPoint())
    assert chosen(page, many) == []  # the menu is for a row that was not chosen
    choose_entry(menu, "Open")
    choose_entry(menu, "Log a call…")
    assert (opened, logged) == ([many[4]], [many[4]])
    choose_entry(menu, "Move to", "Retention")
    assert toast.text == "Moved C0004 to Retention"
    page.table.range_chosen.emit(0, 4)
    row = page.table.current_row()
    assert row is not None
    several = page.doing.menu(row, QPoint())
    assert "Open" not in [entry.text() for entry in several.actions()]
    choose_entry(several, "Archive")
    assert page.table.customers.rowCount() == MANY - 5


def test_typing_at_the_table_filters(many: list[int], page: CustomersPage) -> None:
    page.table.setFocus()
    for letter in "c01":
        QTest.keyClicks(page.table if page.table.hasFocus() else page.search, letter)
    assert page.search.text() == "c01"
    assert page.search.hasFocus()
    assert page.table.customers.rowCount() == 100


def test_archived_ones_look_it_and_are_hidden(many: list[int], page: CustomersPage, empty_session: Session) -> None:
    empty_session.do(ArchiveCustomers((many[0],)))
    assert page.count.text() == "999 people"
    page.show_people("Reached Purchase", many[:3])
    assert page.count.text() == "3 people"


def test_columns_and_sort_are_remembered(
    many: list[int], page: CustomersPage, open_page: Callable[[], CustomersPage]
) -> None:
    choose_entry(page.columns_button.menu(), "E-mail")
    choose_entry(page.columns_button.menu(), "Company")
    header = page.table.horizontalHeader()
    places = page.table.customers.columns
    header.moveSection(header.visualIndex(places.index(Column.PHONE)), 2)
    header.resizeSection(places.index(Column.STAGE), 222)
    page.sort_by(Column.COMPANY)
    page.sort_by(Column.COMPANY)
    again = open_page()
    shown = again.table.shown_columns()
    assert [one.column for one in shown][:3] == [Column.NAME, Column.PHONE, Column.STAGE]
    assert Column.COMPANY not in [one.column for one in shown]
    assert shown[-1].column == Column.EMAIL
    assert shown[2].width == 222
    assert (again.paged.view.sort, again.paged.view.descending) == (Column.COMPANY, True)
    choose_entry(again.columns_button.menu(), "As at the start")
    assert [one.column for one in again.table.shown_columns()][:2] == [Column.NAME, Column.COMPANY]


def test_a_new_day_is_noticed(many: list[int], page: CustomersPage, clock: Clock) -> None:
    days = page.table.customers.columns.index(Column.DAYS)
    assert page.table.customers.index(0, days).data() == "0 d"
    clock.pass_days(1)
    page._look_at_clock()
    assert page.table.customers.index(0, days).data() == "1 d"


def test_a_renamed_customer_moves_to_their_place(many: list[int], page: CustomersPage, empty_session: Session) -> None:
    page.table.go(0)
    empty_session.do(EditCustomer(many[0], name="Z"))
    assert page.table.currentIndex().row() == MANY - 1
    assert seen(page)[0] == "C0001"
    empty_session.do(TagCustomers((many[1],), add=("a", "b")))
    empty_session.do(MoveCustomers((many[1],), 5))
    tags = page.table.customers.columns.index(Column.TAGS)
    assert page.table.customers.index(0, tags).data() == "a, b"


def test_those_chosen_are_added_to_a_campaign(
    many: list[int], page: CustomersPage, empty_session: Session, toast: Toast
) -> None:
    assert not page.bulk_bar.campaign_button.isVisibleTo(page.bulk_bar)
    empty_session.do(AddCampaign("Flyers", date(2025, 5, 1), date(2025, 5, 31)))
    empty_session.do(AddCampaign("Fair", date(2026, 1, 1)))
    page.table.range_chosen.emit(0, 2)
    assert page.bulk_bar.campaign_button.isVisible()
    entries = [one for one in page.bulk_bar.campaign_button.menu().actions() if not one.isSeparator()]
    assert [one.text() for one in entries] == ["Fair", "Flyers"]
    entries[0].trigger()
    assert toast.text == "Added 3 customers to “Fair”"
    assert [(one.name, one.customers) for one in list_campaigns()] == [("Fair", 3), ("Flyers", 0)]
    empty_session.undo()
    assert [one.customers for one in list_campaigns()] == [0, 0]


def test_the_bar_has_room_in_a_small_window(many: list[int], page: CustomersPage, empty_session: Session) -> None:
    empty_session.do(AddCampaign("Fair", date(2026, 1, 1)))
    page.window().resize(797 + 22, 500)
    page.table.range_chosen.emit(0, 2)
    with long_words():
        assert clipped(page.bulk_bar) == []
        assert (page.bulk_bar.tag_button.text(), page.bulk_bar.tag_button.accessibleName()[:4]) == ("", "Tag…")
    page.window().resize(1200, 500)
    assert clipped(page.bulk_bar) == []
    assert page.bulk_bar.tag_button.text() == "Tag…"
