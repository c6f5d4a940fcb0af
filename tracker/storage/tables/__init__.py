"""The tables of a shop file. Only storage, commands and queries know them.

Moments are ISO text of the local wall time with its UTC offset, days are ISO text; the day numbers of the derived
stays are date.toordinal(). A column whose docstring says "derived" follows from the stage log or from other columns.
"""

from tracker.storage.tables.base import Table, database
from tracker.storage.tables.records import (
    Consent,
    Customer,
    CustomerMerge,
    CustomerTag,
    CustomField,
    CustomValue,
    Email,
    FollowUp,
    FollowUpRule,
    ImportBatch,
    Interaction,
    LeadSource,
    MergedRecord,
    NotDuplicate,
    Phone,
    RecordChange,
    Segment,
    ShopSetting,
    Stage,
    StageMove,
    StageSet,
    Stay,
    Tag,
)
from tracker.storage.tables.sales import (
    Buying,
    CheckIn,
    Product,
    Quote,
    QuoteLine,
    Sale,
    SaleLine,
    SaleRule,
    Suggestion,
    ThankYou,
)
from tracker.storage.tables.tactics import Campaign, CampaignTouch, CostEntry, Goal, RecipeStep, RecipeTick

__all__ = [
    "Buying",
    "Campaign",
    "CampaignTouch",
    "CheckIn",
    "Consent",
    "CostEntry",
    "CustomField",
    "CustomValue",
    "Customer",
    "CustomerMerge",
    "CustomerTag",
    "Email",
    "FollowUp",
    "FollowUpRule",
    "Goal",
    "ImportBatch",
    "Interaction",
    "LeadSource",
    "MergedRecord",
    "NotDuplicate",
    "Phone",
    "Product",
    "Quote",
    "QuoteLine",
    "RecipeStep",
    "RecipeTick",
    "RecordChange",
    "Sale",
    "SaleLine",
    "SaleRule",
    "Segment",
    "ShopSetting",
    "Stage",
    "StageMove",
    "StageSet",
    "Stay",
    "Suggestion",
    "Table",
    "Tag",
    "ThankYou",
    "database",
    "FULL_TEXT_TABLES",
    "JOURNALLED",
]

JOURNALLED: tuple[type[Table], ...] = tuple(Table.__subclasses__())  # parents first: they are named by their children

FULL_TEXT_TABLES = ("search_customer", "search_inside", "search_note")  # derived and not journalled: see search.py
