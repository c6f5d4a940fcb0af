"""Campaigns, their costs and whom they reached: written, changed, refused, undone, merged and purged."""

from datetime import date, datetime

import pytest

from tests.commands.merging_moves import Write
from tracker.commands.campaigns import AddCampaign, AddCost, DeleteCampaign, DeleteCost, EditCampaign, EditCost
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.interactions import DeleteInteraction, EditInteraction, LogInteraction, LogWithNewCustomer
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.commands.sources import RenameSource
from tracker.commands.stages import RemoveStage
from tracker.commands.touches import LinkCustomers, LinkInteraction, UnlinkCustomers, UnlinkInteraction
from tracker.domain.campaign_errors import (
    AmountRefused,
    CampaignTaken,
    CostOfNothing,
    EndsBeforeStart,
    ReachedInFuture,
)
from tracker.domain.campaigns import CampaignState
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.money import MOST_MINOR
from tracker.queries.campaigns import (
    campaign_choices,
    campaign_detail,
    campaigns_of,
    list_campaigns,
    reached_ids,
    source_costs,
)
from tracker.queries.merges import unmerge_preview
from tracker.queries.record_lists import lead_sources
from tracker.storage.tables import CampaignTouch, Interaction
from tracker.workspace import Workspace

MAY = date(2025, 5, 1)


@pytest.fixture
def fair(workspace: Workspace, stages: list[int]) -> int:
    days = MAY, date(2025, 5, 31)
    return int(workspace.do(AddCampaign("Spring fair", *days, stages[0], "Fair", "cake", 50_000, "tell")).result)


@pytest.fixture
def people(workspace: Workspace, stages: list[int]) -> list[int]:
    return [workspace.do(AddCustomer(name, stages[0])).result for name in ("Ana", "Eva", "Ota")]


def touches() -> list[tuple[int, int | None]]:
    """Return customer and interaction of all that is kept, in the order it was written."""
    return [(one.customer_id, one.interaction_id) for one in CampaignTouch.select().order_by(CampaignTouch.id)]


def test_a_campaign_is_listed_with_what_it_cost_and_whom_it_reached(
    workspace: Workspace, fair: int, people: list[int], stages: list[int]
) -> None:
    for day, amount in ((date(2025, 5, 3), 12_050), (date(2025, 5, 9), 990)):
        workspace.do(AddCost(day, amount, fair, note="stand"))
    assert workspace.do(LinkCustomers(fair, (people[0], people[1], 999), date(2025, 5, 4))).result == 2
    visit = workspace.do(LogInteraction(people[1], "visit", "cake", campaign_id=fair)).result
    call = workspace.do(LogInteraction(people[2], "call_in")).result
    assert workspace.do(LinkInteraction(fair, call)).result is True
    assert workspace.do(LinkInteraction(fair, call)).result is False
    assert workspace.do(LinkCustomers(fair, (people[0],))).result == 0
    (campaign,) = list_campaigns()
    assert (campaign.name, campaign.stage_id, campaign.source) == ("Spring fair", stages[0], "Fair")
    assert (campaign.planned_minor, campaign.spent_minor) == (50_000, 13_040)
    assert (campaign.customers, campaign.interactions) == (3, 2)
    assert [campaign.state_on(day) for day in (date(2025, 4, 30), MAY, date(2025, 5, 31), date(2025, 6, 1))] == [
        CampaignState.COMING,
        CampaignState.RUNNING,
        CampaignState.RUNNING,
        CampaignState.ENDED,
    ]
    detail = campaign_detail(fair)
    assert detail.campaign == campaign
    assert [cost.spent_on for cost in detail.costs] == ["2025-05-09", "2025-05-03"]
    assert [(one.name, one.first_on, [each.id for each in one.interactions]) for one in detail.reached] == [
        ("Ota", "2026-01-31", [call]),
        ("Eva", "2025-05-04", [visit]),
        ("Ana", "2025-05-04", []),
    ]
    assert reached_ids(fair) == people
    assert [one.name for one in campaign_detail(fair, 1).reached] == ["Ota"]
    assert [(one.name, one.first_on, one.interactions) for one in campaigns_of(people[1])] == [
        ("Spring fair", "2025-05-04", 1)
    ]
    assert "Fair" in [one.name for one in lead_sources()]
    assert workspace.check() == []


def test_who_is_in_the_trash_is_not_counted(workspace: Workspace, fair: int, people: list[int]) -> None:
    workspace.do(LinkCustomers(fair, tuple(people)))
    workspace.do(LogInteraction(people[0], "visit", campaign_id=fair))
    workspace.do(DeleteCustomers((people[0],)))
    assert (list_campaigns()[0].customers, list_campaigns()[0].interactions) == (2, 0)
    assert reached_ids(fair) == people[1:]
    assert workspace.empty_trash().result == 1
    assert touches() == [(people[1], None), (people[2], None)]
    assert workspace.check() == []
    while workspace.undo_state().undo is not None:
        workspace.undo()
    assert workspace.check() == []


def test_what_cannot_be_is_refused(workspace: Workspace, fair: int, people: list[int]) -> None:
    with pytest.raises(CampaignTaken) as taken:
        workspace.do(AddCampaign("SPRING FAÍR", MAY))
    assert taken.value.name == "Spring fair"
    with pytest.raises(NameMissing):
        workspace.do(EditCampaign(fair, name=" "))
    with pytest.raises(EndsBeforeStart) as order:
        workspace.do(AddCampaign("Other", MAY, date(2025, 4, 30)))
    assert (order.value.starts_on, order.value.ends_on) == (MAY, date(2025, 4, 30))
    with pytest.raises(EndsBeforeStart):
        workspace.do(EditCampaign(fair, starts_on=date(2025, 6, 1)))
    with pytest.raises(RecordMissing):
        workspace.do(AddCampaign("Other", MAY, stage_id=99))
    for amount in (0, -1, MOST_MINOR + 1):
        with pytest.raises(AmountRefused):
            workspace.do(AddCost(MAY, amount, fair))
    with pytest.raises(AmountRefused):
        workspace.do(EditCampaign(fair, planned_minor=-1))
    with pytest.raises(CostOfNothing):
        workspace.do(AddCost(MAY, 1, source=" "))
    with pytest.raises(RecordMissing):
        workspace.do(AddCost(MAY, 1, 99))
    with pytest.raises(ReachedInFuture):
        workspace.do(LinkCustomers(fair, tuple(people), date(2026, 2, 1)))
    for command in (LinkCustomers(99, ()), UnlinkCustomers(99, ()), LinkInteraction(fair, 99), DeleteCost(99)):
        with pytest.raises(RecordMissing):
            workspace.do(command)
    assert len(list_campaigns()) == 1
    assert source_costs() == []


def test_each_detail_is_changed_alone_and_taken_away(workspace: Workspace, fair: int, stages: list[int]) -> None:
    workspace.do(EditCampaign(fair, name="Fair in May", note="x"))
    workspace.do(EditCampaign(fair, stage_id=stages[3], source="Flyer"))
    workspace.do(EditCampaign(fair, ends_on=date(2025, 6, 30), planned_minor=1))
    one = list_campaigns()[0]
    assert (one.name, one.note, one.stage_id, one.source) == ("Fair in May", "x", stages[3], "Flyer")
    assert (one.starts_on, one.ends_on, one.planned_minor) == ("2025-05-01", "2025-06-30", 1)
    workspace.do(EditCampaign(fair, stage_id=0, source="", planned_minor=0, no_end=True, hypothesis=""))
    one = list_campaigns()[0]
    assert (one.stage_id, one.source, one.planned_minor, one.ends_on, one.hypothesis) == (None, "", None, None, "")
    assert one.state_on(date(2030, 1, 1)) == CampaignState.RUNNING
    assert [choice.name for choice in campaign_choices()] == ["Fair in May"]


def test_a_removed_stage_keeps_its_campaign(workspace: Workspace, fair: int, stages: list[int]) -> None:
    workspace.do(RemoveStage(stages[0], stages[1]))
    assert campaign_detail(fair).campaign.stage_id == stages[0]
    workspace.do(EditCampaign(fair, hypothesis="other"))
    assert workspace.check() == []


def test_costs_are_of_a_campaign_or_of_a_source_alone(workspace: Workspace, fair: int) -> None:
    of_fair = workspace.do(AddCost(MAY, 500, fair, "left out")).result
    of_flyers = workspace.do(AddCost(date(2025, 5, 2), 700, source="flyer", note="print")).result
    assert [(one.id, one.source) for one in campaign_detail(fair).costs] == [(of_fair, "")]
    assert [(one.id, one.source, one.note) for one in source_costs()] == [(of_flyers, "Flyer", "print")]
    workspace.do(EditCost(of_flyers, date(2025, 5, 3), 800, "", "Web"))
    workspace.do(EditCost(of_fair, source="Web"))
    assert [(one.spent_on, one.amount_minor, one.note, one.source) for one in source_costs()] == [
        ("2025-05-03", 800, "", "Web")
    ]
    web = next(one.id for one in lead_sources() if one.name == "Web")
    workspace.do(EditCampaign(fair, source="web"))
    workspace.do(RenameSource(web, "Internet"))
    assert (source_costs()[0].source, list_campaigns()[0].source) == ("Internet", "Internet")
    assert campaign_detail(fair).costs[0].source == ""
    workspace.do(DeleteCost(of_flyers))
    assert source_costs() == []


def test_deleting_a_campaign_takes_costs_and_links_and_undo_brings_them_back(
    workspace: Workspace, fair: int, people: list[int]
) -> None:
    workspace.do(AddCost(MAY, 500, fair))
    workspace.do(LinkCustomers(fair, tuple(people)))
    workspace.do(LogInteraction(people[0], "visit", campaign_id=fair))
    before = campaign_detail(fair)
    deleted = workspace.do(DeleteCampaign(fair))
    assert deleted.changes.touches("campaign", "cost_entry", "campaign_touch")
    assert list_campaigns() == []
    assert touches() == []
    assert Interaction.select().count() == 1
    workspace.undo()
    assert campaign_detail(fair) == before
    assert workspace.check() == []


def test_an_interaction_carries_its_link_along(workspace: Workspace, fair: int, people: list[int]) -> None:
    visit = workspace.do(LogInteraction(people[0], "visit", campaign_id=fair)).result
    workspace.do(EditInteraction(visit, occurred_at=datetime(2025, 5, 6, 9).astimezone()))
    assert campaigns_of(people[0])[0].first_on == "2025-05-06"
    workspace.do(LinkCustomers(fair, (people[0],)))
    workspace.do(UnlinkInteraction(fair, visit))
    assert touches() == [(people[0], None)]
    workspace.do(LinkInteraction(fair, visit))
    workspace.do(DeleteInteraction(visit))
    assert touches() == [(people[0], None)]
    workspace.undo()
    assert touches() == [(people[0], None), (people[0], visit)]
    assert workspace.do(UnlinkCustomers(fair, (people[0],))).result == 1
    assert touches() == []
    new = workspace.do(LogWithNewCustomer(AddCustomer("Ivo", 1), "visit", campaign_id=fair))
    assert reached_ids(fair) == [new.result]
    assert new.step is not None
    assert "other" not in new.step.facts


def test_links_pass_to_the_survivor_and_come_back(workspace: Workspace, fair: int, people: list[int]) -> None:
    ana, eva, _ = people
    other = workspace.do(AddCampaign("Flyers", MAY)).result
    workspace.do(LinkCustomers(fair, (ana, eva), MAY))
    workspace.do(LinkCustomers(other, (eva,), MAY))
    visit = workspace.do(LogInteraction(eva, "visit", campaign_id=fair)).result
    before = touches()
    merge = workspace.do(MergeCustomers(ana, eva)).result
    assert sorted(touches(), key=str) == [(ana, visit), (ana, None), (ana, None), (eva, None)]
    assert [(one.name, one.interactions) for one in campaigns_of(ana)] == [("Flyers", 0), ("Spring fair", 1)]
    assert (reached_ids(fair), reached_ids(other)) == ([ana], [ana])
    assert workspace.do(LinkCustomers(fair, (eva,))).result == 0
    assert workspace.check() == []
    workspace.do(UnmergeCustomers(merge))
    assert touches() == before
    assert workspace.check() == []


def test_a_call_noted_for_a_campaign_while_they_were_one_goes_back_with_it(
    workspace: Workspace, fair: int, people: list[int]
) -> None:
    ana, eva, _ = people
    of_ana, of_eva = (workspace.do(LogInteraction(one, "call_in")).result for one in (ana, eva))
    merge = workspace.do(MergeCustomers(ana, eva)).result
    for one in (of_ana, of_eva):
        workspace.do(LinkInteraction(fair, one))
    assert touches() == [(ana, of_ana), (ana, of_eva)]
    workspace.do(UnmergeCustomers(merge))
    assert touches() == [(ana, of_ana), (eva, of_eva)]
    assert workspace.check() == []
    workspace.undo()
    assert touches() == [(ana, of_ana), (ana, of_eva)]
    assert workspace.check() == []


def test_a_link_that_was_taken_away_cannot_be_given_back(workspace: Workspace, fair: int, people: list[int]) -> None:
    ana, eva, _ = people
    workspace.do(LinkCustomers(fair, (eva,)))
    merge = workspace.do(MergeCustomers(ana, eva)).result
    workspace.do(UnlinkCustomers(fair, (ana,)))
    assert [(table, row["name"]) for table, row in unmerge_preview(merge).plan.lost] == [
        ("campaign_touch", "Spring fair")
    ]
    workspace.do(UnmergeCustomers(merge))
    assert touches() == []


@pytest.mark.parametrize("damage", ["twice", "another's"])
def test_check_finds_links_that_cannot_be(workspace: Workspace, fair: int, people: list[int], damage: str) -> None:
    visit = workspace.do(LogInteraction(people[0], "visit", campaign_id=fair)).result
    workspace.do(LinkCustomers(fair, (people[1],)))
    assert workspace.check() == []
    if damage == "twice":
        again = CampaignTouch(campaign=fair, customer=people[1], touched_on="2025-05-05", recorded_at="")
        workspace.do(Write(again.save))
    else:
        moved = CampaignTouch.update(customer=people[1]).where(CampaignTouch.interaction == visit)
        workspace.do(Write(moved.execute))
    assert workspace.check() == [f"campaign: customer {people[1]}"]
