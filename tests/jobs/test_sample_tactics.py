"""What the sample shop tried and wants: campaigns, costs, goals and recipes that look like life."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.conftest import Clock
from tracker.jobs.sample.languages import words_of
from tracker.jobs.sample_shop import FillSampleShop, create_sample_shop
from tracker.queries.goal_progress import goal_progress
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import (
    Campaign,
    CampaignTouch,
    CostEntry,
    Customer,
    Goal,
    Interaction,
    RecipeStep,
    RecipeTick,
    Stay,
    database,
)
from tracker.workspace import Workspace

TODAY = date(2026, 1, 31)


@pytest.fixture(params=["en", "cs", "zh_TW"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sample(tmp_path: Path, clock: Clock, language: str) -> Iterator[Workspace]:
    path = tmp_path / "sample.regulars"
    create_sample_shop(path, language=language, clock=clock)
    workspace = Workspace(path, clock=clock)
    yield workspace
    workspace.close()


def test_campaigns_have_a_stage_a_hypothesis_days_and_costs(sample: Workspace, language: str) -> None:
    made = list(Campaign.select())
    assert [one.name for one in made] == [said.name for said in words_of(language).campaigns]
    assert len(made) == 6
    assert all(one.hypothesis and one.stage_id and (one.planned_minor or 0) > 0 for one in made)
    assert sum(one.ends_on is None for one in made) == 3
    for one in made:
        costs = fetch_rows(
            CostEntry.select(CostEntry.spent_on, CostEntry.amount_minor).where(CostEntry.campaign == one)
        )
        assert costs
        days = [day for day, _ in costs]
        assert one.starts_on <= min(days) <= max(days) <= (one.ends_on or TODAY.isoformat())
        assert all(amount > 0 for _, amount in costs)
    assert fetch_rows(CostEntry.select(CostEntry.source, CostEntry.note).where(CostEntry.campaign.is_null())) == [
        (words_of(language).sources[1], words_of(language).window_display)
    ]
    assert min(one.starts_on for one in made) >= (TODAY - timedelta(days=548)).isoformat()


def test_each_campaign_reached_somebody_by_something_that_happened(sample: Workspace) -> None:
    for campaign in Campaign.select():
        rows = fetch_rows(
            CampaignTouch.select(
                CampaignTouch.customer, CampaignTouch.touched_on, Interaction.customer, Interaction.occurred_at
            )
            .join(Interaction)
            .where(CampaignTouch.campaign == campaign)
        )
        assert len(rows) > 3
        assert len({row[0] for row in rows}) == len(rows)
        assert all((customer, day) == (other, at[:10]) for customer, day, other, at in rows)
        assert campaign.starts_on <= min(row[1] for row in rows)
    newcomers = Customer.select().where(Customer.source == Campaign.get(Campaign.id == 1).source)
    touched = CampaignTouch.select(CampaignTouch.customer).where(CampaignTouch.campaign == 1)
    assert {row[0] for row in fetch_rows(touched)} <= {one.id for one in newcomers}


def test_two_goals_are_on_their_way(sample: Workspace) -> None:
    new, again = sample.read(lambda: goal_progress(TODAY))
    assert (new.goal.growth_permille, again.goal.stage_id) == (50, 4)
    assert new.target is not None
    assert new.done > 0
    assert again.target is not None
    assert 0 < again.done < 3 * again.target


def test_recipes_of_three_steps_help_a_bit(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "big.regulars"
    create_sample_shop(path, customers=1500, clock=clock)
    workspace = Workspace(path, clock=clock)
    steps = fetch_rows(RecipeStep.select(RecipeStep.stage).order_by(RecipeStep.id))
    assert [row[0] for row in steps] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    done = {row[0]: row[1] for row in database.execute_sql("SELECT entry_id, count(*) FROM recipe_tick GROUP BY 1")}
    outcomes: dict[bool, list[bool]] = {True: [], False: []}
    stays = Stay.select(Stay.id, Stay.stage, Stay.next_stage).where(
        Stay.stage.in_((1, 2, 3)), Stay.entered_day >= TODAY.toordinal() - 200
    )
    for entry, stage, to_stage in fetch_rows(stays):
        outcomes[done.get(entry, 0) == 3].append(to_stage is not None and to_stage > stage)
    followed, others = (sum(went) / len(went) for went in (outcomes[True], outcomes[False]))
    assert len(outcomes[True]) > 50
    assert others + 0.02 < followed < others + 0.35
    ticks = database.execute_sql(
        "SELECT count(*) FROM recipe_tick JOIN stage_move ON stage_move.id = entry_id"
        " JOIN stay ON stay.id = entry_id WHERE ticked_at < occurred_at OR ticked_at > ?"
        " OR recipe_tick.customer_id <> stage_move.customer_id",
        (clock.now.isoformat(timespec="seconds"),),
    )
    assert ticks.fetchone() == (0,)
    workspace.close()


def test_a_second_filling_adds_no_second_campaign_goal_or_recipe(sample: Workspace, language: str) -> None:
    before = [table.select().count() for table in (Campaign, CostEntry, Goal, RecipeStep)]
    touched, ticked = CampaignTouch.select().count(), RecipeTick.select().count()
    sample.do(FillSampleShop(20, seed=2, language=language))
    assert [table.select().count() for table in (Campaign, CostEntry, Goal, RecipeStep)] == before
    assert (CampaignTouch.select().count(), RecipeTick.select().count()) == (touched, ticked)
    assert sample.check() == []
