"""Writes about what was promised for a day."""

from dataclasses import dataclass
from datetime import date, time

from tracker.commands.customers import existing, note_names
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.tables import FollowUp


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """What is promised, and when: a day, perhaps with a time of the shop's wall clock."""

    due_on: date
    due_time: time | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class AddFollowUp:
    """Promise a customer something. The result is the follow-up's id. Raises RecordMissing."""

    customer_id: int
    follow_up: NewFollowUp

    def apply(self, context: Context) -> int:
        """Write it."""
        context.facts.update(name=existing(self.customer_id).name, due_on=self.follow_up.due_on.isoformat())
        return write_follow_up(self.customer_id, self.follow_up, context)


@dataclass(frozen=True, slots=True)
class EditFollowUp:
    """Say anew what is promised and when; a snooze is a later day. Raises RecordMissing."""

    follow_up_id: int
    follow_up: NewFollowUp

    def apply(self, context: Context) -> None:
        """Write it."""
        _update(self.follow_up_id, context, **_values(self.follow_up))


@dataclass(frozen=True, slots=True)
class SnoozeFollowUp:
    """Put a follow-up off to another day. Raises RecordMissing."""

    follow_up_id: int
    due_on: date

    def apply(self, context: Context) -> None:
        """Write the day."""
        _update(self.follow_up_id, context, due_on=self.due_on.isoformat())
        context.facts["due_on"] = self.due_on.isoformat()


@dataclass(frozen=True, slots=True)
class FinishFollowUp:
    """Tick a follow-up off, or with `done` False open it again. Raises RecordMissing."""

    follow_up_id: int
    done: bool = True

    def apply(self, context: Context) -> None:
        """Write when it was done."""
        _update(self.follow_up_id, context, done_at=context.stamp if self.done else None)


@dataclass(frozen=True, slots=True)
class DeleteFollowUp:
    """Take a follow-up away. Raises RecordMissing."""

    follow_up_id: int

    def apply(self, context: Context) -> None:
        """Delete it."""
        follow_up = _existing(self.follow_up_id)
        note_names(context, (follow_up.customer_id,))
        follow_up.delete_instance()
        refresh_dates((follow_up.customer_id,))


def write_follow_up(customer_id: int, follow_up: NewFollowUp, context: Context) -> int:
    """Write a new follow-up and return its id."""
    row = FollowUp.create(customer=customer_id, created_at=context.stamp, author=context.author, **_values(follow_up))
    refresh_dates((customer_id,))
    return int(row.id)


def _values(follow_up: NewFollowUp) -> dict[str, str | None]:
    due_time = follow_up.due_time.strftime("%H:%M") if follow_up.due_time else None
    return {"due_on": follow_up.due_on.isoformat(), "due_time": due_time, "text": clean_text(follow_up.text)}


def _update(follow_up_id: int, context: Context, **values: str | None) -> None:
    customer_id = _existing(follow_up_id).customer_id
    note_names(context, (customer_id,))
    FollowUp.update(**values).where(FollowUp.id == follow_up_id).execute()
    refresh_dates((customer_id,))


def _existing(follow_up_id: int) -> FollowUp:
    follow_up = FollowUp.get_or_none(FollowUp.id == follow_up_id)
    if follow_up is None:
        raise RecordMissing("follow_up", follow_up_id)
    return follow_up
