"""Writes about what was promised for a day."""

from dataclasses import dataclass
from datetime import date, time

from tracker.commands.customers import name_of, note_names
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.domain.followups import FinishedFollowUp
from tracker.domain.recurrence import next_after, parse_repeats, put_off
from tracker.storage.customer_dates import refresh_dates
from tracker.storage.tables import FollowUp


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """What is promised, and when: a day, perhaps with a time of the shop's wall clock.

    kind: one of domain.followups.Promise, "" where it is not known; repeats: "7d", "2w", "1m", "1y", "" where it does
    not (domain.recurrence). None: as it was, for a new one the same as "".
    """

    due_on: date
    due_time: time | None = None
    text: str = ""
    kind: str | None = None
    repeats: str | None = None


@dataclass(frozen=True, slots=True)
class AddFollowUp:
    """Promise a customer something. The result is the follow-up's id. Raises RecordMissing, RepeatsUnknown."""

    customer_id: int
    follow_up: NewFollowUp

    def apply(self, context: Context) -> int:
        """Write it."""
        context.facts.update(name=name_of(self.customer_id), due_on=self.follow_up.due_on.isoformat())
        return write_follow_up(self.customer_id, self.follow_up, context)


@dataclass(frozen=True, slots=True)
class EditFollowUp:
    """Say anew what is promised and when; another day is a new beginning for one that repeats.

    One with another day or time will be told of again. Raises RecordMissing, RepeatsUnknown.
    """

    follow_up_id: int
    follow_up: NewFollowUp

    def apply(self, context: Context) -> None:
        """Write it."""
        row, values = _existing(self.follow_up_id), _values(self.follow_up)
        repeats = parse_repeats(row.repeats)
        if self.follow_up.repeats is None and repeats is not None and values["due_on"] != row.due_on:
            values["repeats"] = f"{repeats.count}{repeats.unit}"
        _update(row, context, **values)


@dataclass(frozen=True, slots=True)
class SnoozeFollowUp:
    """Put a follow-up off to another day, and with `due_time` to that time of it; it will be told of again.

    The rhythm of one that repeats stays where it was. Raises RecordMissing.
    """

    follow_up_id: int
    due_on: date
    due_time: time | None = None  # as it was

    def apply(self, context: Context) -> None:
        """Write the day."""
        row = _existing(self.follow_up_id)
        values: dict[str, str | None] = {"due_on": self.due_on.isoformat()}
        repeats = parse_repeats(row.repeats)
        if repeats is not None and values["due_on"] != row.due_on:
            values["repeats"] = str(put_off(date.fromisoformat(row.due_on), repeats))
        if self.due_time is not None:
            values["due_time"] = self.due_time.strftime("%H:%M")
        _update(row, context, **values)
        context.facts["due_on"] = self.due_on.isoformat()


@dataclass(frozen=True, slots=True)
class FinishFollowUp:
    """Tick a follow-up off, or with `done` False open it again. The result is a FinishedFollowUp.

    One that repeats leaves the next one behind, on the next day of its rhythm after today. Raises RecordMissing.
    """

    follow_up_id: int
    done: bool = True

    def apply(self, context: Context) -> FinishedFollowUp:
        """Write when it was done, and the next one."""
        row = _existing(self.follow_up_id)
        if self.done:
            return finish(row, context)
        _update(row, context, done_at=None)
        return _finished(row, None, context)


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


def finish_for(follow_up_id: int, customer_id: int, context: Context) -> FinishedFollowUp:
    """Tick off a follow-up of this customer. Raises RecordMissing where they have none such."""
    row = _existing(follow_up_id)
    if row.customer_id != customer_id:
        raise RecordMissing("follow_up", follow_up_id)
    return finish(row, context)


def customer_of(follow_up_id: int) -> int:
    """Return whom something was promised. Raises RecordMissing."""
    return _existing(follow_up_id).customer_id


def finish(row: FollowUp, context: Context) -> FinishedFollowUp:
    """Tick a follow-up off and write the next one of those that repeat; one that was done stays as it is."""
    if row.done_at is not None:
        return _finished(row, None, context)
    following = _write_next(row, context)
    _update(row, context, done_at=context.stamp)
    return _finished(row, following, context)


def _write_next(row: FollowUp, context: Context) -> FollowUp | None:
    repeats = parse_repeats(row.repeats)
    found = next_after(date.fromisoformat(row.due_on), repeats, context.today) if repeats else None
    if found is None:
        return None
    due_on, repeats = found
    same = {"customer": row.customer_id, "due_on": due_on.isoformat(), "text": row.text, "kind": row.kind}
    if FollowUp.get_or_none(FollowUp.done_at.is_null(), **same) is not None:  # it was opened again in between
        return None
    stamps = {"created_at": context.stamp, "author": context.author}
    return FollowUp.create(due_time=row.due_time, repeats=str(repeats), **same, **stamps)


def _finished(row: FollowUp, following: FollowUp | None, context: Context) -> FinishedFollowUp:
    note_names(context, (row.customer_id,))
    left = FollowUp.select().where(FollowUp.customer == row.customer_id, FollowUp.done_at.is_null()).count()
    if following is not None:
        context.facts["next_on"] = following.due_on
    return FinishedFollowUp(
        row.customer_id,
        context.facts["name"],
        int(following.id) if following else None,
        date.fromisoformat(following.due_on) if following else None,
        left,
    )


def _values(follow_up: NewFollowUp) -> dict[str, str | None]:
    values: dict[str, str | None] = {
        "due_on": follow_up.due_on.isoformat(),
        "due_time": follow_up.due_time.strftime("%H:%M") if follow_up.due_time else None,
        "text": clean_text(follow_up.text),
    }
    if follow_up.kind is not None:
        values["kind"] = clean_text(follow_up.kind)
    if follow_up.repeats is not None:
        values["repeats"] = str(parse_repeats(follow_up.repeats) or "")
    return values


def _update(row: FollowUp, context: Context, **values: str | None) -> None:
    note_names(context, (row.customer_id,))
    if any(values.get(column, getattr(row, column)) != getattr(row, column) for column in ("due_on", "due_time")):
        values["notified_at"] = None
    FollowUp.update(**values).where(FollowUp.id == row.id).execute()
    refresh_dates((row.customer_id,))


def _existing(follow_up_id: int) -> FollowUp:
    follow_up = FollowUp.get_or_none(FollowUp.id == follow_up_id)
    if follow_up is None:
        raise RecordMissing("follow_up", follow_up_id)
    return follow_up
