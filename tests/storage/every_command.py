"""One of every command about what a shop holds at the moment, chosen by a few numbers; for tests of random sequences.

Most of them can be done; some will be refused.
"""

from datetime import timedelta
from inspect import getmembers, isclass
from pkgutil import iter_modules
from typing import Any

import tracker.commands
from tests.storage.after_sales_choices import AFTER_SALES
from tests.storage.choice import NAMES, Choice, Choose
from tests.storage.quote_choices import QUOTE_CHOICES
from tests.storage.sale_choices import SALE_CHOICES
from tracker.commands.base import Command
from tracker.commands.bulk import DescribeCustomers, TagCustomers
from tracker.commands.campaigns import AddCampaign, AddCost, DeleteCampaign, DeleteCost, EditCampaign, EditCost
from tracker.commands.consent import SetConsent
from tracker.commands.custom_fields import AddField, EditField, RemoveField, ReorderFields, SetFieldValue
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.followups import (
    AddFollowUp,
    DeleteFollowUp,
    EditFollowUp,
    FinishFollowUp,
    SnoozeFollowUp,
)
from tracker.commands.goals import AddGoal, DeleteGoal, EditGoal, NewGoal, ReorderGoals
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.import_orders import ImportOrders
from tracker.commands.imports import ImportContacts
from tracker.commands.interactions import (
    DeleteInteraction,
    EditInteraction,
    FinishWithContact,
    LogInteraction,
    LogWithNewCustomer,
)
from tracker.commands.log_line import LoggedLine, LogLine, TakeBackLine
from tracker.commands.merges import MergeCustomers, TellApart, UnmergeCustomers
from tracker.commands.moves import CorrectMoveDate, InsertMove, MoveCustomers
from tracker.commands.recipes import (
    AddRecipeStep,
    EditRecipeStep,
    RemoveRecipeStep,
    ReorderRecipe,
    TickStep,
    UntickStep,
)
from tracker.commands.rules import AddRule, DeleteRule, EditRule
from tracker.commands.segments import DeleteSegment, RenameSegment, ReorderSegments, SaveSegment
from tracker.commands.sources import AddSource, RemoveSource, RenameSource, ReorderSources
from tracker.commands.stages import (
    AddStage,
    ChangeSetting,
    EditStage,
    RemoveStage,
    ReorderStages,
)
from tracker.commands.suggestions import AnswerSuggestion, Suggest
from tracker.commands.touches import LinkCustomers, LinkInteraction, UnlinkCustomers, UnlinkInteraction
from tracker.domain.consent import Channel, ConsentState
from tracker.domain.custom_fields import FieldKind
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.dates import Moment
from tracker.domain.goals import Metric, Span
from tracker.domain.imports import ContactRow, StageHistoryRow
from tracker.domain.orders import Buyer, Order, OrderLine
from tracker.domain.sale_lines import NewLine
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import (
    Campaign,
    CostEntry,
    CustomerMerge,
    CustomField,
    FollowUp,
    FollowUpRule,
    Goal,
    Interaction,
    LeadSource,
    Product,
    RecipeStep,
    Segment,
    Stage,
    StageMove,
    Suggestion,
)

RESPONSES = ("", "bought", "interested", "declined")


def _edit(one: Choice) -> Command:
    kind = one.days % 4
    if kind == 0:
        return EditCustomer(one.who, name=one.name, note=one.text, source=f"s{one.two}", persona="p", language="cs")
    if kind == 1:
        return EditCustomer(one.who, phones=(("", f"60312345{one.two}"),), emails=(), tags=("y", f"t{one.two}"))
    if kind == 2:
        return EditCustomer(one.who, referred_by=one.whom if one.two else 0)
    return EditCustomer(one.who, works_for=one.whom if one.two else 0, company=one.text)


def _value(one: Choice) -> Command:
    field = one.id(CustomField, one.two)
    return SetFieldValue(one.who, field, ("", "12,5", "yes", "1. 2. 2026", "red", "雙輪 %_\"'")[one.days % 6])


def _setting(one: Choice) -> Command:
    return ChangeSetting(*(("name", one.name), ("language", "cs"), ("region", "TW"))[one.two % 3])


def _contacts(one: Choice) -> Command:
    rows = (
        ContactRow(1, one.name, True, phones=(("", f"60312345{one.two}"),), tags=("x",), note=one.text, source="Web"),
        ContactRow(2, "Eva", True, emails=(("", "a@B.cz"),), external_id=f"hubspot:{one.one}"),
    )
    return ImportContacts(rows, "list.csv", one.stage, one.days % 2 == 0)


def _history(one: Choice) -> Command:
    names = [row[0] for row in fetch_rows(Stage.select(Stage.name).where(~Stage.removed))]
    rows = tuple(
        StageHistoryRow(number, one.name, names[(one.one + number) % len(names)], one.day + timedelta(days=number))
        for number in range(2)
    )
    return ImportStageHistory(rows, "moves.csv")


def _orders(one: Choice) -> Command:
    """The same orders again and again, of other days, amounts and buyers, partly given back or cancelled."""
    buyers = (Buyer("list:7", "7", has_name=False), Buyer("buyer:a@b.cz", one.name, email="a@B.cz"))
    price = 1000 + one.days
    lines = (OrderLine(2 * price, "Bell", "b1", quantity_milli=2000, price_minor=price), OrderLine(99))
    orders = tuple(
        Order(
            number, f"x:{(one.one + number) % 4}", buyers[number % 2], Moment(one.day), lines,
            (OrderLine(-50, quantity_milli=-1000),) if one.two % 2 else (), one.two * 10, one.two == 3,
        )
        for number in range(3)
    )  # fmt: skip
    return ImportOrders(orders, "orders.csv")


def _line(one: Choice) -> Command:
    about: dict[str, Any] = {"new_customer": one.customer} if one.one == 0 else {"customer_id": one.who}
    return LogLine(
        "call_in", **about, direction="in", note=one.text, occurred_at=one.moment if one.days else None,
        follow_up=one.promise if one.days % 2 else None, stage_id=one.stage if one.two % 3 else None,
        left=one.two == 0, tags=("x", f"t{one.two}"), amount_minor=one.days or None,
        sale=NewLine(product=one.name, amount_minor=one.days * 100) if one.one % 2 else None,
    )  # fmt: skip


def _campaign(one: Choice) -> Command:
    ends = None if one.days % 2 else one.later
    planned = one.days * 100 or None
    return AddCampaign(f"c{one.one % 3}", one.day, ends, one.target, NAMES[one.two % 7], one.text, planned, one.text)


def _edit_campaign(one: Choice) -> Command:
    number, kind = one.id(Campaign, one.one), one.days % 3
    if kind == 0:
        return EditCampaign(number, f"C{one.two}", one.day, no_end=True, hypothesis=one.text)
    if kind == 1:
        return EditCampaign(number, ends_on=one.later, stage_id=one.two and one.stage, planned_minor=one.two)
    return EditCampaign(number, source=f"s{one.two}", note=one.text)


def _goal(one: Choice) -> NewGoal:
    grows = one.days % 2 == 0
    return NewGoal(
        list(Metric)[one.one % len(Metric)],
        list(Span)[one.two % len(Span)],
        None if grows else one.days,
        one.days * 10 if grows else None,
        one.stage,
        one.day if one.two % 2 else None,
        one.later if one.one % 2 else None,
    )


CHOICES: dict[type[Any], Choose] = {
    AddCustomer: lambda one: one.customer,
    EditCustomer: _edit,
    ArchiveCustomers: lambda one: ArchiveCustomers((one.who, one.whom), archived=one.days % 2 == 0),
    DeleteCustomers: lambda one: DeleteCustomers((one.who, one.whom)),
    RestoreCustomers: lambda one: RestoreCustomers((one.who, one.whom)),
    TagCustomers: lambda one: TagCustomers((one.who, one.whom, 999), (f"t{one.two}", " X "), ("y", f"T{one.days}")),
    DescribeCustomers: lambda one: DescribeCustomers((one.who, one.whom), one.text, one.name),
    SetConsent: lambda one: SetConsent(
        one.who, list(Channel)[one.two % len(Channel)], list(ConsentState)[one.days % len(ConsentState)], one.day
    ),
    AddField: lambda one: AddField(f"f{one.two}", list(FieldKind)[one.one % len(FieldKind)], ("Red", "blue")),
    EditField: lambda one: EditField(one.id(CustomField, one.one), f"F{one.two}", ("red",) if one.days % 2 else None),
    RemoveField: lambda one: RemoveField(one.id(CustomField, one.one)),
    ReorderFields: lambda one: ReorderFields(tuple(one.ids(CustomField)[::-1])),
    SetFieldValue: _value,
    AddSource: lambda one: AddSource(f"s{one.two}"),
    RenameSource: lambda one: RenameSource(one.id(LeadSource, one.one), f"S{one.two}"),
    RemoveSource: lambda one: RemoveSource(one.id(LeadSource, one.one)),
    ReorderSources: lambda one: ReorderSources(tuple(one.ids(LeadSource)[::-1])),
    MoveCustomers: lambda one: MoveCustomers(
        tuple({one.who, one.whom}), one.target, one.day if one.days % 2 else None, reason="price", last=one.one % 2 == 0
    ),
    InsertMove: lambda one: InsertMove(one.who, one.target, one.day),
    CorrectMoveDate: lambda one: CorrectMoveDate((one.id(StageMove, one.one * 7 + one.two),), one.day),
    LogInteraction: lambda one: LogInteraction(
        one.who,
        "call_in",
        one.text,
        one.moment,
        one.promise,
        one.id(FollowUp, one.two) if one.days % 3 == 0 else None,
        one.id(Campaign, one.two) if one.days % 4 == 1 else None,
    ),  # fmt: skip
    LogWithNewCustomer: lambda one: LogWithNewCustomer(one.customer, "visit", one.text, follow_up=one.promise),
    EditInteraction: lambda one: EditInteraction(one.id(Interaction, one.one), "note", one.text, one.moment),
    DeleteInteraction: lambda one: DeleteInteraction(one.id(Interaction, one.one)),
    FinishWithContact: lambda one: FinishWithContact(one.id(FollowUp, one.one), "visit", one.text, None, one.promise),
    LogLine: _line,
    TakeBackLine: lambda one: TakeBackLine(
        one.lines[one.two % len(one.lines)] if one.lines else LoggedLine(999, 999, (), (), ())
    ),
    AddFollowUp: lambda one: AddFollowUp(one.who, one.promise),
    EditFollowUp: lambda one: EditFollowUp(one.id(FollowUp, one.one), one.promise),
    SnoozeFollowUp: lambda one: SnoozeFollowUp(one.id(FollowUp, one.one), one.later),
    FinishFollowUp: lambda one: FinishFollowUp(one.id(FollowUp, one.one), one.days % 3 > 0),
    DeleteFollowUp: lambda one: DeleteFollowUp(one.id(FollowUp, one.one)),
    AddRule: lambda one: AddRule(one.stage, one.days, "call", one.text),
    EditRule: lambda one: EditRule(one.id(FollowUpRule, one.one), one.stage, active=one.days % 2 == 0),
    DeleteRule: lambda one: DeleteRule(one.id(FollowUpRule, one.one)),
    AddRecipeStep: lambda one: AddRecipeStep(one.stage, one.text),
    EditRecipeStep: lambda one: EditRecipeStep(one.id(RecipeStep, one.one), one.name),
    RemoveRecipeStep: lambda one: RemoveRecipeStep(one.id(RecipeStep, one.one)),
    ReorderRecipe: lambda one: ReorderRecipe(one.stage, tuple(one.ids(RecipeStep)[::-1])),
    TickStep: lambda one: TickStep(one.who, one.id(RecipeStep, one.two)),
    UntickStep: lambda one: UntickStep(one.who, one.id(RecipeStep, one.two)),
    AddGoal: lambda one: AddGoal(_goal(one)),
    EditGoal: lambda one: EditGoal(one.id(Goal, one.one), _goal(one)),
    DeleteGoal: lambda one: DeleteGoal(one.id(Goal, one.one)),
    ReorderGoals: lambda one: ReorderGoals(tuple(one.ids(Goal)[::-1])),
    SaveSegment: lambda one: SaveSegment(
        f"g{one.two}", CustomerFilter(text=one.text), one.id(Segment, one.one) if one.days % 2 else None
    ),
    RenameSegment: lambda one: RenameSegment(one.id(Segment, one.one), f"G{one.two}"),
    DeleteSegment: lambda one: DeleteSegment(one.id(Segment, one.one)),
    ReorderSegments: lambda one: ReorderSegments(tuple(one.ids(Segment)[::-1])),
    AddCampaign: _campaign,
    EditCampaign: _edit_campaign,
    DeleteCampaign: lambda one: DeleteCampaign(one.id(Campaign, one.one)),
    AddCost: lambda one: AddCost(
        one.day, one.days * 100 + 1, one.id(Campaign, one.one) if one.two % 2 else None, f"s{one.two}", one.text
    ),
    EditCost: lambda one: EditCost(one.id(CostEntry, one.one), one.later, one.days, one.text, f"S{one.two}"),
    DeleteCost: lambda one: DeleteCost(one.id(CostEntry, one.one)),
    LinkCustomers: lambda one: LinkCustomers(one.id(Campaign, one.days), (one.who, one.whom, 999), one.day),
    UnlinkCustomers: lambda one: UnlinkCustomers(one.id(Campaign, one.days), (one.who,)),
    LinkInteraction: lambda one: LinkInteraction(one.id(Campaign, one.days), one.id(Interaction, one.one)),
    UnlinkInteraction: lambda one: UnlinkInteraction(one.id(Campaign, one.days), one.id(Interaction, one.one)),
    Suggest: lambda one: Suggest(
        one.who, one.id(Product, one.two), one.id(Product, one.days) if one.days % 2 else None, RESPONSES[one.days % 4]
    ),
    AnswerSuggestion: lambda one: AnswerSuggestion(one.id(Suggestion, one.one), RESPONSES[one.two % 4]),
    MergeCustomers: lambda one: MergeCustomers(one.who, one.whom, {"name": "other", "note": "other"}),
    UnmergeCustomers: lambda one: UnmergeCustomers(one.id(CustomerMerge, one.one)),
    TellApart: lambda one: TellApart(one.who, one.whom),
    AddStage: lambda one: AddStage(f"stage {one.two}", "#000000"),
    EditStage: lambda one: EditStage(one.stage, f"Stage {one.one}", customer_from=True, limit_days=one.days),
    RemoveStage: lambda one: RemoveStage(one.stage, one.id(Stage, one.one) if one.days % 2 else None),
    ReorderStages: lambda one: ReorderStages(tuple(one.ids(Stage)[::-1])),
    ChangeSetting: _setting,
    **QUOTE_CHOICES,
    **SALE_CHOICES,
    ImportContacts: _contacts,
    ImportStageHistory: _history,
    ImportOrders: _orders,
    **AFTER_SALES,
}


def every_command() -> set[str]:
    """Return the names of all commands there are."""
    found = set()
    for module in iter_modules(tracker.commands.__path__):
        loaded = __import__(f"tracker.commands.{module.name}", fromlist=["_"])
        for name, cls in getmembers(loaded, isclass):
            if cls.__module__ == loaded.__name__ and hasattr(cls, "apply") and cls is not Command:
                found.add(name)
    return found
