"""What a screen shows of merges: two customers side by side, those joined already, and what taking one apart does."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.domain.custom_fields import OwnField
from tracker.domain.merging import (
    MergeSide,
    Row,
    UnmergePlan,
    merged_custom,
    merged_fields,
    same_phone,
    winning_consent,
)


@dataclass(frozen=True, slots=True)
class MergeFace:
    """One of two customers side by side.

    phones, emails, consent: rows of their tables in order. names: of whom the references of the side name, by id.
    stage: its name, empty for somebody who left.
    """

    side: MergeSide
    stage: str
    stage_since: str
    phones: tuple[Row, ...]
    emails: tuple[Row, ...]
    tags: tuple[str, ...]
    consent: tuple[Row, ...]
    interactions: int
    follow_ups: int
    created_at: str
    names: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MergeFaces:
    """Two customers side by side, and the shop's own fields by id, in their order."""

    survivor: MergeFace
    other: MergeFace
    own_fields: Mapping[int, OwnField]


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What the joined customer will hold: fields by column, own fields by id, states of consent by channel."""

    fields: Row
    custom: Mapping[int, str]
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    tags: tuple[str, ...]
    consent: Mapping[str, str]
    interactions: int
    follow_ups: int


def merge_preview(survivor: MergeFace, other: MergeFace, choice: Mapping[str, str]) -> MergePreview:
    """Say what MergeCustomers would make of the two with these choices."""
    phones, emails = list(survivor.phones), list(survivor.emails)
    phones += [row for row in other.phones if not any(same_phone(own, row) for own in survivor.phones)]
    known = {row["folded"] for row in survivor.emails}
    emails += [row for row in other.emails if row["folded"] not in known]
    consent = {row["channel"]: row for row in survivor.consent}
    for row in other.consent:
        own = consent.get(row["channel"])
        consent[row["channel"]] = row if own is None else winning_consent(own, row)
    return MergePreview(
        merged_fields(survivor.side, other.side, choice),
        merged_custom(survivor.side, other.side, choice),
        tuple(row["typed"] for row in phones),
        tuple(row["address"] for row in emails),
        tuple(dict.fromkeys((*survivor.tags, *other.tags))),
        {channel: row["state"] for channel, row in sorted(consent.items())},
        survivor.interactions + other.interactions,
        survivor.follow_ups + other.follow_ups,
    )


@dataclass(frozen=True, slots=True)
class Joined:
    """A merge that holds: `other` was joined into `survivor`."""

    merge_id: int
    survivor_id: int
    survivor: str
    other_id: int
    other: str
    merged_at: str
    author: str


@dataclass(frozen=True, slots=True)
class UnmergePreview:
    """What taking a merge back would do.

    first: the merge that has to be taken back before, or None. plan: its rows carry besides their columns "name", the
    name of the tag or own field that they are about, and names in place of the ids of references. since: how many
    records of a table came to the survivor after the merge, and stay there.
    """

    joined: Joined
    first: Joined | None
    plan: UnmergePlan
    since: Mapping[str, int]

    @property
    def is_whole(self) -> bool:
        """Whether the two will be as they were, save for what was added since."""
        return not self.plan.kept and not self.plan.lost
