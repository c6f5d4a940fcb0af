"""Writes about calls, visits and messages."""

from dataclasses import dataclass, replace
from datetime import datetime

from tracker.commands.customers import AddCustomer, name_of, note_names
from tracker.commands.followups import NewFollowUp, customer_of, finish_for, write_follow_up
from tracker.commands.touches import LinkInteraction
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.domain.followups import FinishedFollowUp
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.tables import Interaction
from tracker.storage.touches import follow_day


@dataclass(frozen=True, slots=True)
class LogInteraction:
    """Log what happened with a customer and, if something was promised, the follow-up, as one step.

    `kind` is one of domain.interactions.Kind; `occurred_at` None means now; `finishes` is the id of a follow-up of the
    customer that is done with it, as by FinishFollowUp; `campaign_id` says which campaign led to it. The result is
    the interaction's id.

    Raises:
        RecordMissing: the customer, the follow-up to finish or the campaign was deleted in the meantime.
        RepeatsUnknown: the new follow-up cannot repeat like that.
    """

    customer_id: int
    kind: str
    note: str = ""
    occurred_at: datetime | None = None
    follow_up: NewFollowUp | None = None
    finishes: int | None = None
    campaign_id: int | None = None

    def apply(self, context: Context) -> int:
        """Write the interaction and the follow-up."""
        name = name_of(self.customer_id)
        occurred = self.occurred_at or context.now
        interaction = Interaction.create(
            customer=self.customer_id,
            kind=self.kind,
            occurred_at=occurred.astimezone().isoformat(timespec="seconds"),
            recorded_at=context.stamp,
            author=context.author,
            note=clean_text(self.note),
        )
        if self.campaign_id is not None:
            LinkInteraction(self.campaign_id, int(interaction.id)).apply(context)
        if self.finishes is not None:
            finish_for(self.finishes, self.customer_id, context)
        if self.follow_up is not None:
            write_follow_up(self.customer_id, self.follow_up, context)
        else:
            refresh_dates((self.customer_id,))
        context.facts.pop("other", None)  # the step is the note, not the campaign
        context.facts.update(name=name, kind=self.kind)
        return int(interaction.id)


@dataclass(frozen=True, slots=True)
class FinishWithContact:
    """Log the contact that a follow-up was about and tick it off, as one step. The result is a FinishedFollowUp.

    `kind`, `note`, `occurred_at` and `follow_up` as for LogInteraction. Raises RecordMissing, RepeatsUnknown.
    """

    follow_up_id: int
    kind: str
    note: str = ""
    occurred_at: datetime | None = None
    follow_up: NewFollowUp | None = None

    def apply(self, context: Context) -> FinishedFollowUp:
        """Write the interaction, the tick and what is promised next."""
        customer_id = customer_of(self.follow_up_id)
        logged = LogInteraction(customer_id, self.kind, self.note, self.occurred_at).apply(context)
        finished = finish_for(self.follow_up_id, customer_id, context)
        if self.follow_up is None:
            return replace(finished, interaction_id=logged)
        write_follow_up(customer_id, self.follow_up, context)
        return replace(finished, interaction_id=logged, open_left=finished.open_left + 1)


@dataclass(frozen=True, slots=True)
class LogWithNewCustomer:
    """Add a customer and log what happened with them, as one step. The result is the new customer's id.

    `kind`, `note`, `occurred_at`, `follow_up` and `campaign_id` as for LogInteraction.

    Raises:
        NameMissing: the customer's name is blank.
        RecordMissing: the campaign was deleted in the meantime.
        MoveInFuture: the customer is in their stage from a day after today on.
    """

    customer: AddCustomer
    kind: str
    note: str = ""
    occurred_at: datetime | None = None
    follow_up: NewFollowUp | None = None
    campaign_id: int | None = None

    def apply(self, context: Context) -> int:
        """Write the customer, then the interaction and the follow-up."""
        customer_id = self.customer.apply(context)
        log = LogInteraction(customer_id, self.kind, self.note, self.occurred_at, self.follow_up)
        replace(log, campaign_id=self.campaign_id).apply(context)
        return customer_id


@dataclass(frozen=True, slots=True)
class EditInteraction:
    """Change what was logged; what is None stays as it is. Raises RecordMissing."""

    interaction_id: int
    kind: str | None = None
    note: str | None = None
    occurred_at: datetime | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        interaction = _existing(self.interaction_id)
        changed: dict[str, str] = {}
        if self.kind is not None:
            changed["kind"] = self.kind
        if self.note is not None:
            changed["note"] = clean_text(self.note)
        if self.occurred_at is not None:
            changed["occurred_at"] = self.occurred_at.astimezone().isoformat(timespec="seconds")
        if changed:
            Interaction.update(**changed).where(Interaction.id == self.interaction_id).execute()
            refresh_dates((interaction.customer_id,))
            follow_day(self.interaction_id)
        note_names(context, (interaction.customer_id,))


@dataclass(frozen=True, slots=True)
class DeleteInteraction:
    """Take a logged interaction away. Raises RecordMissing."""

    interaction_id: int

    def apply(self, context: Context) -> None:
        """Delete it."""
        interaction = _existing(self.interaction_id)
        note_names(context, (interaction.customer_id,))
        interaction.delete_instance()
        refresh_dates((interaction.customer_id,))


def _existing(interaction_id: int) -> Interaction:
    interaction = Interaction.get_or_none(Interaction.id == interaction_id)
    if interaction is None:
        raise RecordMissing("interaction", interaction_id)
    return interaction
