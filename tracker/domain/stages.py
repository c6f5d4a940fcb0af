"""Lifecycle stages: the two shipped sets, and what an entry of the stage log can be."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Cause(StrEnum):
    """Why a customer changed stage, as kept in the stage log."""

    CREATE = "create"
    MOVE = "move"
    BULK = "bulk"
    IMPORT = "import"
    OPENING = "opening"
    RULE = "rule"
    WON_BACK = "won_back"
    STAGE_REMOVED = "stage_removed"
    SET_CHANGE = "set_change"
    MERGE = "merge"


class Counts(IntEnum):
    """How an entry of the stage log counts in reports."""

    MOVE = 0  # something the customer did: counts everywhere
    OPENING = 1  # an opening balance or a switch of the stage set: on the board, in no report of stays
    REMOVED = 2  # the stage was taken away: a stay, but never a conversion


def counts_as(cause: str) -> Counts:
    """Say how an entry with this cause counts."""
    if cause in {Cause.OPENING, Cause.SET_CHANGE}:
        return Counts.OPENING
    return Counts.REMOVED if cause == Cause.STAGE_REMOVED else Counts.MOVE


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the shop, in board order. `position` counts from 1 over all stages, removed ones included."""

    id: int
    key: str  # of a shipped stage ("purchase"); empty for the owner's own
    name: str
    position: int
    colour: str  # "#5b6ee1"
    customer_from: bool  # whoever gets here is a customer from here on
    removed: bool  # keeps its history; no longer on the board
    limit_days: int | None = None  # the owner's own limit for "stuck"; None: from the stage's history
    touch_days: int | None = None  # keep in touch: a contact at least every so many days; None: no rhythm


@dataclass(frozen=True, slots=True)
class ShippedStage:
    """A stage as it ships: its name in each language."""

    key: str
    colour: str
    names: dict[str, str]
    customer_from: bool = False


HUES = ("#5b6ee1", "#1c86c7", "#0f8a6d", "#b97b0c", "#c24a6b")
_NAMES = {
    "awareness": (
        ("awareness", "Awareness", "Povědomí", "認知"),
        ("consideration", "Consideration", "Zvažování", "考慮"),
        ("purchase", "Purchase", "Nákup", "購買"),
        ("retention", "Retention", "Udržení", "維繫"),
        ("advocacy", "Advocacy", "Doporučování", "擁護"),
    ),
    "reach": (
        ("reach", "Reach", "Oslovení", "觸及"),
        ("acquisition", "Acquisition", "Získání", "獲取"),
        ("conversion", "Conversion", "Konverze", "轉換"),
        ("retention", "Retention", "Udržení", "保留"),
        ("loyalty", "Loyalty", "Věrnost", "忠誠"),
    ),
}
SHIPPED_SETS: dict[str, tuple[ShippedStage, ...]] = {
    key: tuple(
        ShippedStage(stage, HUES[place], {"en": en, "cs": cs, "zh_TW": zh}, stage in {"purchase", "conversion"})
        for place, (stage, en, cs, zh) in enumerate(names)
    )
    for key, names in _NAMES.items()
}
