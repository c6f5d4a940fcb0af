"""The page of campaigns, used by pointer and keyboard."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fitting import clipped, long_words
from tests.ui.campaigns.handles import FAIR, FLYERS, FRIEND, cells, click_row, type_into
from tracker.commands.campaigns import DeleteCampaign, EditCampaign
from tracker.commands.customers import DeleteCustomers
from tracker.commands.interactions import LogInteraction
from tracker.commands.stages import RemoveStage
from tracker.domain.campaigns import Campaign
from tracker.queries.campaigns import campaign_detail, linkable_interactions, list_campaigns, reached_ids
from tracker.queries.record_lists import lead_sources
from ui.campaigns.model import DAYS, NAME, PLANNED, REACHED, SOURCE, SPENT
from ui.campaigns.page import CampaignsPage
from ui.common.toast import Toast
from ui.session import Session


def test_an_empty_shop_says_what_belongs_here_and_takes_the_first(page: CampaignsPage) -> None:
    assert page.empty.isVisible()
    QTest.mouseClick(page.first_button, Qt.MouseButton.LeftButton)
    assert page.form.isVisible()
    QTest.keyClicks(page.form.name.field, "Open day")
    QTest.keyClick(page.form.name.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.name for one in list_campaigns()] == ["Open day"]
    assert list_campaigns()[0].starts_on == "2026-01-31"
    assert page.one.isVisible()
    assert page.one.name.text() == "Open day"
    QTest.keyClick(page.one.back_button, Qt.Key.Key_Escape)
    assert page.table.isVisible()


def test_campaigns_are_listed_by_stage_with_what_they_cost(page: CampaignsPage, filled: dict[str, int]) -> None:
    assert cells(page, NAME) == [
        "Awareness",
        FAIR,
        FLYERS,
        "For everybody",
        FRIEND,
        "Without a campaign",
        "Other costs",
    ]
    assert cells(page, SOURCE)[1:3] == ["Fair", "Flyer"]
    assert cells(page, DAYS)[1:3] == ["from 10 Jan 2026 on", "1 Nov – 30 Nov 2025"]
    assert cells(page, PLANNED)[1:5] == ["1,000\u00a0EUR", "500\u00a0EUR", "", "—"]
    assert cells(page, SPENT)[1:3] == ["120.50\u00a0EUR", "600\u00a0EUR"]
    assert cells(page, SPENT)[-1] == "99\u00a0EUR"
    assert cells(page, REACHED)[1:3] == ["2", "0"]
    model = page.table.campaigns
    told = model.index(2, SPENT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "600\u00a0EUR\n100\u00a0EUR over"
    assert model.index(1, NAME).data(Qt.ItemDataRole.AccessibleTextRole) == f"{FAIR}\npeople like cake"
    assert [model.index(row, DAYS).data(Qt.ItemDataRole.AccessibleTextRole).split("\n")[-1] for row in (1, 2, 4)] == [
        "Running",
        "Ended",
        "Still to come",
    ]


def test_the_list_is_walked_and_opened_by_keys(page: CampaignsPage, filled: dict[str, int]) -> None:
    click_row(page, FAIR)
    QTest.keyClick(page.one.back_button, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    for _ in range(2):  # past the heading
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.campaign_id == filled[FRIEND]
    QTest.keyClick(page.one.back_button, Qt.Key.Key_Escape)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.other.isVisible()


def test_each_detail_is_saved_when_it_is_left(page: CampaignsPage, fair: int) -> None:
    fields = page.one.fields
    type_into(page.one.name, "Fair in May")
    type_into(fields.lines["source"], "Radio")
    type_into(fields.lines["ends_on"], "3.5.2026")
    type_into(fields.lines["planned"], "1 234,50")
    fields.texts["hypothesis"].setFocus()
    QTest.keyClicks(fields.texts["hypothesis"], "Even ")
    page.one.back_button.setFocus()
    one = campaign_detail(fair).campaign
    assert (one.name, one.source, one.ends_on) == ("Fair in May", "Radio", "2026-05-03")
    assert (one.planned_minor, one.hypothesis) == (123_450, "Even people like cake")
    assert fields.lines["ends_on"].text() == "3 May 2026"
    assert fields.lines["planned"].text() == "1,234.50"
    assert "Radio" in [source.name for source in lead_sources()]
    type_into(fields.lines["ends_on"], " ")
    type_into(fields.lines["planned"], " ")
    page.one.back_button.setFocus()
    one = campaign_detail(fair).campaign
    assert (one.ends_on, one.planned_minor) == (None, None)


def test_the_stage_is_chosen(page: CampaignsPage, fair: int) -> None:
    stage = page.one.fields.stage
    stage.setFocus()
    QTest.keyClick(stage, Qt.Key.Key_Down)
    assert campaign_detail(fair).campaign.stage_id == 2
    QTest.keyClick(stage, Qt.Key.Key_Home)
    assert campaign_detail(fair).campaign.stage_id is None


def test_a_wheel_on_its_way_changes_no_stage(page: CampaignsPage, fair: int) -> None:
    stage = page.one.fields.stage
    page.one.back_button.setFocus()
    middle = QPointF(stage.rect().center())
    turn = QPoint(0, -120)
    event = QWheelEvent(
        middle,
        stage.mapToGlobal(middle),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stage, event)
    assert campaign_detail(fair).campaign.stage_id == 1
    stage.setFocus()  # as it has once something was chosen in it
    QApplication.sendEvent(stage, event)
    assert campaign_detail(fair).campaign.stage_id == 1


def test_what_cannot_be_kept_stays_in_its_field_with_the_reason(page: CampaignsPage, fair: int) -> None:
    fields = page.one.fields
    for name, text, said in (
        ("planned", "1.234", "“1.234” may mean two things. For 1,234\u00a0EUR write 1234."),
        ("starts_on", "soon", "This is no day that can be read. Write it like 31 Jan 2026."),
        ("ends_on", "1.1.2026", "It cannot end on 1 Jan 2026, before it starts on 10 Jan 2026."),
    ):
        type_into(fields.lines[name], text)
        page.one.back_button.setFocus()
        assert fields.lines[name].text() == text
        assert fields.fields[name].problem == said
    type_into(page.one.name, FLYERS)
    page.one.back_button.setFocus()
    assert page.one.name_problem.text() == f"There is a campaign “{FLYERS}” already."
    before = campaign_detail(fair).campaign
    assert (before.name, before.starts_on, before.ends_on, before.planned_minor) == (
        FAIR,
        "2026-01-10",
        None,
        100_000,
    )
    QTest.keyClick(fields.lines["planned"], Qt.Key.Key_Escape)
    assert fields.lines["planned"].text() == "1,000"


def test_somebody_is_found_by_name_and_put_on_the_list(
    page: CampaignsPage, filled: dict[str, int], fair: int, qtbot: QtBot
) -> None:
    reached = page.one.reached
    assert list(reached.rows) == [filled["陳美玲"], filled["Jana Nováková"]]
    reached.picker.field.setFocus()
    QTest.keyClicks(reached.picker.field, "petr")
    QTest.keyClick(reached.picker.field, Qt.Key.Key_Return)
    assert reached_ids(fair) == sorted(filled[name] for name in ("Jana Nováková", "陳美玲", "Petr Svoboda"))
    assert list(reached.rows)[0] == filled["Petr Svoboda"]
    assert reached.picker.field.hasFocus()
    assert reached.picker.field.text() == ""
    assert reached.count.text() == "3 people"
    QTest.mouseClick(reached.rows[filled["Petr Svoboda"]].remove_button, Qt.MouseButton.LeftButton)
    assert filled["Petr Svoboda"] not in reached_ids(fair)


def test_names_open_and_all_of_them_can_be_listed(page: CampaignsPage, filled: dict[str, int], fair: int) -> None:
    opened: list[int] = []
    listed: list[tuple[str, list[int]]] = []
    page.open_requested.connect(opened.append)
    page.people_requested.connect(lambda title, ids: listed.append((title, ids)))
    QTest.mouseClick(page.one.reached.rows[filled["陳美玲"]].link, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.one.reached.all_button, Qt.MouseButton.LeftButton)
    assert opened == [filled["陳美玲"]]
    assert listed == [(f"Reached by “{FAIR}”", sorted((filled["Jana Nováková"], filled["陳美玲"])))]


def test_calls_and_visits_are_put_to_it_and_taken_off(
    page: CampaignsPage, filled: dict[str, int], fair: int, session: Session
) -> None:
    jana = filled["Jana Nováková"]
    session.do(LogInteraction(jana, "call_in", "asked & rang"))
    QTest.mouseClick(page.one.reached.rows[jana].add_button, Qt.MouseButton.LeftButton)
    menu = page.one.reached.offer_interactions(jana, [])
    assert menu is not None
    assert not menu.actions()[0].isEnabled()
    menu.close()
    found = linkable_interactions(fair, jana)
    menu = page.one.reached.offer_interactions(jana, found)
    assert menu is not None
    assert [one.text() for one in menu.actions()] == ["Call in, 31 Jan 2026: asked && rang"]
    menu.actions()[0].trigger()
    menu.close()
    assert campaign_detail(fair).campaign.interactions == 2
    assert linkable_interactions(fair, jana) == []
    (line,) = page.one.reached.rows[jana].lines.values()
    QTest.mouseClick(line.remove_button, Qt.MouseButton.LeftButton)
    assert campaign_detail(fair).campaign.interactions == 1
    assert jana in reached_ids(fair)


def test_a_deleted_campaign_comes_back_with_undo(page: CampaignsPage, fair: int) -> None:
    before = campaign_detail(fair)
    QTest.mouseClick(page.one.delete_button, Qt.MouseButton.LeftButton)
    assert page.table.isVisible()
    assert FAIR not in cells(page, NAME)
    toast = page.window().findChild(Toast)
    assert isinstance(toast, Toast)
    assert toast.text == f"Deleted the campaign “{FAIR}”"
    page._session.undo()
    assert FAIR in cells(page, NAME)
    assert campaign_detail(fair) == before


def test_a_campaign_that_goes_while_it_is_shown_leads_back_to_the_list(
    page: CampaignsPage, fair: int, session: Session
) -> None:
    session.do(DeleteCampaign(fair))
    assert page.table.isVisible()
    assert page.campaign_id is None


def test_what_others_change_is_shown_and_does_not_replace_what_is_typed(
    page: CampaignsPage, filled: dict[str, int], fair: int, session: Session
) -> None:
    field = page.one.fields.lines["source"]
    type_into(field, "Rad")
    session.do(EditCampaign(fair, name="Autumn fair", source="Market"))
    session.do(DeleteCustomers((filled["Jana Nováková"],)))
    assert page.one.name.text() == "Autumn fair"
    assert field.text() == "Rad"
    assert page.one.reached.count.text() == "1 person"


def test_a_campaign_of_a_removed_stage_is_shown_under_its_name(
    page: CampaignsPage, fair: int, session: Session
) -> None:
    session.do(RemoveStage(1, 2))
    assert page.one.fields.stage.currentText() == "Awareness (removed)"
    page.show_list()
    assert cells(page, NAME)[0] == "Awareness (removed)"


def test_the_form_says_what_is_wrong_and_keeps_what_is_typed(page: CampaignsPage, filled: dict[str, int]) -> None:
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    form = page.form
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form.name.problem == "A name is needed."
    QTest.keyClicks(form.name.field, "spring FAIR")
    form.fields.lines["planned"].setFocus()
    QTest.keyClicks(form.fields.lines["planned"], "much")
    form.submit()
    assert "no amount" in form.fields.fields["planned"].problem
    type_into(form.fields.lines["planned"], "5 000")
    type_into(form.fields.lines["ends_on"], "1.1.2026")
    form.submit()
    assert form.name.problem == f"There is a campaign “{FAIR}” already."
    QTest.keyClick(form.name.field, Qt.Key.Key_Escape)
    assert not form.isVisible()
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    type_into(form.name.field, "Market day")  # type: ignore[arg-type]
    form.submit()
    assert form.fields.fields["ends_on"].problem.startswith("It cannot end on 1 Jan 2026")
    type_into(form.fields.lines["ends_on"], "1.3.")
    form.fields.lines["planned"].setFocus()
    assert form.fields.lines["ends_on"].text() == "1 Mar 2026"
    form.submit()
    assert page.one.name.text() == "Market day"
    made: Campaign = campaign_detail(page.campaign_id or 0).campaign
    assert (made.planned_minor, made.starts_on, made.ends_on) == (500_000, "2026-01-31", "2026-03-01")
    assert date.fromisoformat(made.created_at[:10]) == date(2026, 1, 31)


@pytest.mark.parametrize("width", [797, 1040])
def test_longer_words_have_room(
    open_page: Callable[[], CampaignsPage], filled: dict[str, int], qtbot: QtBot, width: int
) -> None:
    page = open_page()
    page.window().resize(width + 22, 520)
    with long_words():
        assert clipped(page) == []
        page.show_campaign(filled[FAIR])
        assert clipped(page) == []
        page.show_other_costs()
        assert clipped(page) == []


def test_what_is_said_under_one_of_two_fields_leaves_the_other_alone(page: CampaignsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.first_button, Qt.MouseButton.LeftButton)
    first, last = (page.form.fields.fields[name] for name in ("starts_on", "ends_on"))
    last.show_problem("It cannot end before it begins, as far as anybody knows, on any day of any year.")
    qtbot.waitUntil(lambda: last.height() > last.sizeHint().height() - 1 and last.height() > 60)
    assert first.field.y() == last.field.y()
