"""Writing what the sample shop tried and wants: campaigns and their costs, whom they reached, goals, recipes."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil
from random import Random

from tracker.commands.goals import AddGoal, NewGoal
from tracker.commands.sources import listed_source
from tracker.domain.contacts import fold
from tracker.domain.context import Context
from tracker.domain.goals import Metric, Span, period_before, period_of
from tracker.domain.money import exponent_of
from tracker.domain.stages import Counts
from tracker.jobs.sample.everybody import DAYS
from tracker.jobs.sample.opening_hours import OpeningHours
from tracker.jobs.sample.tactics import (
    PLANS,
    WINDOW,
    WORTH,
    Plan,
    Stayed,
    Talked,
    costs_of,
    days_of,
    reached_by,
    ticks_of,
)
from tracker.jobs.sample.words import OUT, CampaignWords, ShopWords
from tracker.jobs.sample_rows import Numbered
from tracker.storage.bulk import insert_rows
from tracker.storage.settings import read_settings
from tracker.storage.tables import Campaign, CampaignTouch, CostEntry, Goal, RecipeStep, RecipeTick, database

COST_COLUMNS = ("campaign_id", "source", "spent_on", "amount_minor", "note", "recorded_at", "author")
TOUCH_COLUMNS = ("campaign_id", "customer_id", "interaction_id", "touched_on", "recorded_at", "author")
TICK_COLUMNS = ("step_id", "entry_id", "customer_id", "ticked_at", "author")
GROWTH = 50  # permille
SECOND = 3  # the stage, counted from 0, of those who bought again
GOAL_SINCE = 365  # days
RECIPE_SINCE = 240  # days
NOON = "T12:00:00"


def write_tactics(
    everybody: Sequence[Numbered], stages: list[int], words: ShopWords, context: Context, seed: int
) -> None:
    """Write what is not there yet, for customers whose moves and contacts are written. stages: ids in board order."""
    talks = _talks(everybody, stages)
    _campaigns(everybody, talks, stages, words, context, Random(f"campaigns {seed}"))
    _goals(stages, context)
    _recipes(everybody, stages, words, context, Random(f"recipes {seed}"))


def _campaigns(  # noqa: PLR0913, PLR0917 - what a campaign is made of
    everybody: Sequence[Numbered],
    talks: Sequence[Talked],
    stages: list[int],
    words: ShopWords,
    context: Context,
    rng: Random,
) -> None:
    today = context.today
    costs: list[tuple[object, ...]] = []
    touches: list[tuple[object, ...]] = []
    for plan, said in zip(PLANS, words.campaigns, strict=True):
        campaign = _campaign(plan, said, stages, words, context)
        if campaign is None:
            continue
        for on, units in costs_of(plan, today, rng):
            at = _stamp(on, context)
            costs.append((campaign, "", on.isoformat(), _minor(units), said.spent_on, at, words.authors[0]))
        source = "" if plan.source is None else words.sources[plan.source]
        came = {customer: source for customer, one in everybody if source and one.person.source == source}
        for customer, talk in sorted(reached_by(plan, today, came, talks, rng).items()):
            touches.append((campaign, customer, talk.id, talk.at[:10], talk.at, words.authors[0]))
    if costs:
        place, ago, units = WINDOW
        on = today - timedelta(days=ago)
        display = (None, listed_source(words.sources[place]), on.isoformat(), _minor(units), words.window_display)
        costs.append((*display, _stamp(on, context), words.authors[0]))
    insert_rows(CostEntry, COST_COLUMNS, costs)
    insert_rows(CampaignTouch, TOUCH_COLUMNS, touches)


def _campaign(plan: Plan, said: CampaignWords, stages: list[int], words: ShopWords, context: Context) -> int | None:
    """Write a campaign and return its id; None where the shop has one of that name."""
    if plan.stage >= len(stages) or Campaign.get_or_none(Campaign.folded == fold(said.name)) is not None:
        return None
    first, last = days_of(plan, context.today)
    made = Campaign.create(
        name=said.name,
        folded=fold(said.name),
        stage=stages[plan.stage],
        source="" if plan.source is None else listed_source(words.sources[plan.source]),
        hypothesis=said.hypothesis,
        starts_on=first.isoformat(),
        ends_on=last.isoformat() if last else None,
        planned_minor=_minor(plan.planned),
        created_at=_stamp(first, context),
        author=words.authors[0],
    )
    return int(made.id)


def _goals(stages: list[int], context: Context) -> None:
    """Set two goals where the shop has none: more new customers each month, and some who buy again."""
    if Goal.select().exists():
        return
    since, quiet = context.today - timedelta(days=GOAL_SINCE), Context(context.now, context.author)
    AddGoal(NewGoal(Metric.NEW_CUSTOMERS, Span.MONTH, growth_permille=GROWTH, starts_on=since)).apply(quiet)
    if len(stages) > SECOND:
        target = _usual_month(stages[SECOND:], context.today)
        AddGoal(NewGoal(Metric.REACHED, Span.MONTH, target, stage_id=stages[SECOND], starts_on=since)).apply(quiet)


def _usual_month(stages: Sequence[int], today: date) -> int:
    """Return about how many came to one of the stages for the first time in each of the last three whole months."""
    months = [period_of(Span.MONTH, today)]
    for _ in range(3):
        months.append(period_before(Span.MONTH, months[-1]) or months[-1])
    first, last = months[-1].first or today, months[1].last or today
    marks = ",".join("?" * len(stages))
    rows = database.execute_sql(
        f"SELECT min(entered_day) FROM stay WHERE stage_id IN ({marks}) GROUP BY customer_id", tuple(stages)
    )
    came = sum(1 for (day,) in rows if first.toordinal() <= day <= last.toordinal())
    return max(2, ceil(came / 3) + 1)


def _recipes(everybody: Sequence[Numbered], stages: list[int], words: ShopWords, context: Context, rng: Random) -> None:
    hours = OpeningHours(context.now, DAYS)
    ticks: list[tuple[object, ...]] = []
    for place, lines in enumerate(words.recipes):
        if place >= len(stages) or RecipeStep.select().where(RecipeStep.stage == stages[place]).exists():
            continue
        steps = [
            int(RecipeStep.create(stage=stages[place], text=text, position=position).id)
            for position, text in enumerate(lines)
        ]
        stays = _stays(everybody, stages, place, context.today)
        ticks += [
            (steps[step], stay.entry, stay.customer, at, words.authors[0])
            for stay, step, at in ticks_of(stays, len(steps), hours, rng)
        ]
    insert_rows(RecipeTick, TICK_COLUMNS, ticks)


def _stays(everybody: Sequence[Numbered], stages: list[int], place: int, today: date) -> list[Stayed]:
    """Return the stays of these customers in a stage that began lately, in the order they began."""
    if not everybody:
        return []
    positions = {stage: where for where, stage in enumerate(stages)}
    rows = database.execute_sql(
        "SELECT stay.id, stay.customer_id, entry.occurred_at, left_day, next_stage_id FROM stay"
        " JOIN stage_move entry ON entry.id = stay.id WHERE stay.stage_id = ? AND began = ? AND entered_day >= ?"
        " AND stay.customer_id BETWEEN ? AND ? ORDER BY stay.id",
        (
            stages[place],
            Counts.MOVE.value,
            today.toordinal() - RECIPE_SINCE,
            everybody[0].id,
            everybody[-1].id,
        ),
    )
    return [
        Stayed(
            entry, customer, place, at, date.fromordinal(left) if left else None, positions.get(to_stage, -1) > place
        )
        for entry, customer, at, left, to_stage in rows
    ]


def _talks(everybody: Sequence[Numbered], stages: list[int]) -> list[Talked]:
    """Return every interaction of these customers with the stage they were in then, in the order of its time."""
    arrivals = {
        customer: ([arrival.at for arrival in one.life.arrivals], [arrival.place for arrival in one.life.arrivals])
        for customer, one in everybody
    }
    rows = database.execute_sql("SELECT id, customer_id, kind, occurred_at, direction FROM interaction ORDER BY 4, 1")
    talks = []
    for talk, customer, kind, at, direction in rows:
        if customer in arrivals:
            times, places = arrivals[customer]
            here = bisect_right(times, at) - 1
            talks.append(Talked(talk, customer, kind, at, direction == OUT, places[here] if here >= 0 else None))
    return talks


def _minor(units: int) -> int:
    currency = read_settings()["currency"]
    return units * WORTH.get(currency, 1) * int(10 ** exponent_of(currency))


def _stamp(day: date, context: Context) -> str:
    return min(f"{day.isoformat()}{NOON}{context.stamp[19:]}", context.stamp)
