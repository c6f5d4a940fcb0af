"""Frozen, read-only records that queries return. Days and moments are as stored: ISO text, local wall time."""

from dataclasses import dataclass

from tracker.domain.consent import ConsentGiven
from tracker.domain.custom_fields import OwnValue
from tracker.domain.relations import Related
from tracker.domain.stages import Stage


@dataclass(frozen=True, slots=True)
class BoardCard:
    """One customer as the board shows them; empty texts and None where there is nothing to show."""

    id: int
    name: str
    company: str
    stage_since: str
    next_due: str | None  # the earliest open follow-up: its day
    next_time: str | None
    last_kind: str | None  # the latest contact
    last_at: str | None
    last_note: str | None
    recipe_done: int = 0  # steps of the stage's recipe that are ticked
    recipe_steps: int = 0  # all of them; 0: the stage has none


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A column: how many are in it, the ids of the first of them in board order, and the cards of the very first.

    open_minor: what is open in quotes and left baskets of everyone in it; currency: that it is in, "" where nothing is
    open in any column.
    """

    stage: Stage | None  # None: Left
    count: int
    ids: tuple[int, ...]
    cards: tuple[BoardCard, ...]
    open_minor: int = 0
    currency: str = ""


@dataclass(frozen=True, slots=True)
class FoundCustomer:
    """A customer in a list of finds. `stage` is empty for somebody who left."""

    id: int
    name: str
    company: str
    stage: str
    colour: str
    stage_since: str
    phone: str
    email: str
    last_at: str | None


@dataclass(frozen=True, slots=True)
class FoundDetail:
    """What else is known of a customer who was found: for "Who called?" and the command line."""

    phones: tuple[str, ...]  # as typed
    last_note: str  # of the latest interaction that has one; empty if none has
    last_note_at: str
    promise: "OpenOrDone | None"  # the open follow-up that is due first


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A phone (`normal`: its E.164 form or empty) or an e-mail (`normal` empty) as typed."""

    label: str
    typed: str
    normal: str


@dataclass(frozen=True, slots=True)
class LoggedInteraction:
    """A call, visit, message or note."""

    id: int
    customer_id: int
    kind: str
    occurred_at: str
    recorded_at: str
    author: str
    note: str


@dataclass(frozen=True, slots=True)
class LoggedMove:
    """An entry of the stage log with its stages' names as they were (to_stage None: Left)."""

    id: int
    customer_id: int
    from_stage: int | None
    to_stage: int | None
    from_name: str
    to_name: str
    occurred_at: str
    recorded_at: str
    cause: str
    reason: str
    note: str
    author: str


@dataclass(frozen=True, slots=True)
class OpenOrDone:
    """A follow-up; done_at None while it is open."""

    id: int
    customer_id: int
    due_on: str
    due_time: str | None
    text: str
    done_at: str | None
    kind: str = ""  # domain.followups.Promise
    repeats: str = ""  # domain.recurrence
    by_rule: bool = False  # promised by a rule, not by a person


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """Everything that is kept of one customer. Moves: oldest first; interactions: newest first; follow-ups: by day.

    Consents: answers only, for a channel without one they were not asked. Values: one for each field of the owner's
    own, in their order, empty where it says nothing. Those they brought, and those who work for them: by name.
    """

    id: int
    name: str
    company: str
    source: str
    birthday: str
    address: str
    note: str
    stage_id: int | None
    stage_since: str | None
    archived_on: str | None
    trashed_at: str | None
    created_at: str
    changed_at: str
    phones: tuple[ContactPoint, ...]
    emails: tuple[ContactPoint, ...]
    tags: tuple[str, ...]
    interactions: tuple[LoggedInteraction, ...]
    moves: tuple[LoggedMove, ...]
    follow_ups: tuple[OpenOrDone, ...]
    language: str = ""
    persona: str = ""
    referred_by: Related | None = None
    works_for: Related | None = None
    brought: tuple[Related, ...] = ()
    staff: tuple[Related, ...] = ()
    consents: tuple[ConsentGiven, ...] = ()
    values: tuple[OwnValue, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedCustomer:
    """One customer in a list of everybody. `stage` is empty for who left; empty texts stand for what is not known."""

    id: int
    name: str
    company: str
    stage: str
    stage_since: str
    source: str
    birthday: str
    address: str
    note: str
    created_at: str
    changed_at: str
    archived_on: str
    phones: tuple[str, ...]  # as typed
    emails: tuple[str, ...]
    tags: tuple[str, ...]
    values: tuple[str, ...] = ()  # of the fields of the owner's own, as stored, in the order of the fields


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """What every screen needs to know of the shop: its settings and its stages in board order."""

    settings: dict[str, str]
    stages: tuple[Stage, ...]

    @property
    def name(self) -> str:
        """The shop's name; empty until the owner gives one."""
        return self.settings["name"]
