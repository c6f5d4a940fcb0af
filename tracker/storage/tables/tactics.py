"""What the shop tries and wants: campaigns with their costs, goals, and the recipe of each stage."""

from peewee import ForeignKeyField, IntegerField

from tracker.storage.tables.base import FlagField, PlainTextField, Table
from tracker.storage.tables.records import Customer, Interaction, Stage, StageMove


class Campaign(Table):
    """A tactic the shop tries: for which stage, by which channel, in the hope of what, from when to when.

    `source` is the way people hear of the shop by it, as customers keep it in theirs; ends_on is null while it runs.
    """

    name = PlainTextField()
    folded = PlainTextField(unique=True)
    stage = ForeignKeyField(Stage, null=True, on_delete="SET NULL", index=False)
    stage_id: int | None
    source = PlainTextField(default="")
    hypothesis = PlainTextField(default="")
    starts_on = PlainTextField()
    ends_on = PlainTextField(null=True)
    planned_minor = IntegerField(null=True)
    note = PlainTextField(default="")
    created_at = PlainTextField()
    author = PlainTextField(default="")


class CostEntry(Table):
    """Money that was spent on a day: on a campaign, or on a source alone (campaign null)."""

    campaign = ForeignKeyField(Campaign, null=True, on_delete="CASCADE")
    campaign_id: int | None
    source = PlainTextField(default="")  # of a cost without a campaign; one with it counts for the campaign's source
    spent_on = PlainTextField()
    amount_minor = IntegerField()
    note = PlainTextField(default="")
    recorded_at = PlainTextField()
    author = PlainTextField(default="")

    class Meta:
        indexes = ((("spent_on",), False),)


class CampaignTouch(Table):
    """A customer whom a campaign reached on a day, perhaps by a certain interaction."""

    campaign = ForeignKeyField(Campaign, on_delete="CASCADE", index=False)
    campaign_id: int
    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    interaction = ForeignKeyField(Interaction, null=True, on_delete="CASCADE")
    interaction_id: int | None
    touched_on = PlainTextField()
    recorded_at = PlainTextField()
    author = PlainTextField(default="")

    class Meta:
        indexes = ((("campaign", "customer", "interaction"), True),)


class Goal(Table):
    """What the shop wants to reach in each period: a number, or so much more than in the period before.

    Exactly one of target and growth_permille is given. `stage` is for metrics of a stage.
    """

    metric = PlainTextField()
    stage = ForeignKeyField(Stage, null=True, on_delete="CASCADE", index=False)
    stage_id: int | None
    period = PlainTextField()  # "month", "quarter", "year"
    target = IntegerField(null=True)
    growth_permille = IntegerField(null=True)  # 50 is +5 %
    starts_on = PlainTextField()  # the first period is the one that holds this day
    ends_on = PlainTextField(null=True)
    position = IntegerField(default=0)


class RecipeStep(Table):
    """A line of a stage's recipe: what the shop does with each customer there. A removed one keeps its ticks."""

    stage = ForeignKeyField(Stage, on_delete="CASCADE", index=False)
    stage_id: int
    text = PlainTextField()
    position = IntegerField()
    removed = FlagField(default=False)


class RecipeTick(Table):
    """A step of the recipe done during one stay, the one that the entry of the stage log began."""

    step = ForeignKeyField(RecipeStep, on_delete="CASCADE", index=False)
    step_id: int
    entry = ForeignKeyField(StageMove, on_delete="CASCADE")
    entry_id: int
    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    ticked_at = PlainTextField()
    author = PlainTextField(default="")

    class Meta:
        indexes = ((("step", "entry"), True),)
