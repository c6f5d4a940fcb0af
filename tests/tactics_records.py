"""Raw records of what a shop tries, as plain as they are stored: for tests that count reports again."""

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tracker.domain.report_data import CONTACT_KINDS, CampaignFacts, Cost, RecipeFacts

KINDS = [str(kind) for kind in CONTACT_KINDS]


@dataclass(frozen=True)
class RawTouch:
    """A campaign reached a customer on a day, perhaps by an interaction of a kind."""

    id: int
    campaign: int
    customer: int
    day: int
    kind: str | None = None


@dataclass(frozen=True)
class RawCampaign:
    """A campaign as it is stored; days are date.toordinal()."""

    id: int
    name: str
    source: str
    starts: int
    ends: int | None = None
    planned: int | None = None


@dataclass(frozen=True)
class RawCost:
    """Money spent on a day, for a campaign or for a source."""

    day: int
    amount: int
    campaign: int | None = None
    source: str = ""


@dataclass(frozen=True)
class RawContact:
    """An interaction of any kind, a note too."""

    customer: int
    day: int
    kind: str


@dataclass(frozen=True)
class RawStep:
    """A step of a stage's recipe."""

    id: int
    stage: int
    removed: bool = False


@dataclass(frozen=True)
class RawTick:
    """A step done during the stay that an entry began."""

    step: int
    entry: int
    day: int


@dataclass(frozen=True)
class RawTactics:
    """All of a shop; sources: by customer, none for who was not asked."""

    sources: Mapping[int, str] = field(default_factory=dict)
    campaigns: tuple[RawCampaign, ...] = ()
    costs: tuple[RawCost, ...] = ()
    touches: tuple[RawTouch, ...] = ()
    contacts: tuple[RawContact, ...] = ()
    steps: tuple[RawStep, ...] = ()
    ticks: tuple[RawTick, ...] = ()

    def source_of(self, cost: RawCost) -> str:
        """Say what a cost was for: a campaign's source, or the cost's own."""
        return next((one.source for one in self.campaigns if one.id == cost.campaign), cost.source)

    def parts(self) -> dict[str, Any]:
        """Pack them as the queries give them."""
        touches = sorted(self.touches, key=lambda one: (one.customer, one.day, one.id))
        return {
            "sources": dict(self.sources),
            "campaigns": tuple(
                CampaignFacts(one.id, one.name, one.source, None, one.starts, one.ends, one.planned)
                for one in self.campaigns
            ),
            "costs": tuple(Cost(one.day, one.amount, self.source_of(one), one.campaign) for one in self.costs),
            "touches": array(
                "q",
                [
                    cell
                    for one in touches
                    for cell in (one.campaign, one.customer, one.day, int(one.kind not in {None, "note"}))
                ],
            ),
            "contacts": contact_cells(self.contacts),
            "recipes": tuple(RecipeFacts(one.id, one.stage) for one in self.steps if not one.removed),
            "ticks": array("q", [cell for one in self.ticks for cell in (one.step, one.entry, one.day)]),
        }


def contact_cells(contacts: Iterable[RawContact]) -> "array[int]":
    """Pack interactions as the queries give them: without notes."""
    return array(
        "q",
        [cell for one in contacts if one.kind in KINDS for cell in (one.customer, one.day, KINDS.index(one.kind))],
    )
