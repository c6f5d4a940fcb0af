"""Writes about how satisfied customers are."""

from dataclasses import dataclass
from datetime import datetime

from tracker.commands.customers import name_of
from tracker.commands.followups import NewFollowUp, write_follow_up
from tracker.commands.interactions import LogInteraction
from tracker.domain.after_sales import BEST, WORST, ScoreUnknown
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.domain.interactions import Kind
from tracker.storage.tables import CheckIn as CheckInRow
from tracker.storage.tables import database


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Note what a customer said when asked how satisfied they are, log the contact, and promise what comes of it.

    score: 1 to 5, None where they did not answer. channel: one of domain.interactions.Kind. asked_at: None for now. It
    is about their latest purchase by then. The result is the check-in's id.

    Raises:
        RecordMissing: the customer was deleted in the meantime.
        ScoreUnknown: there is no such score.
        RepeatsUnknown: the follow-up cannot repeat like that.
    """

    customer_id: int
    score: int | None
    words: str = ""
    channel: str = Kind.CALL_OUT.value
    asked_at: datetime | None = None
    follow_up: NewFollowUp | None = None

    def apply(self, context: Context) -> int:
        """Write it."""
        _check(self.score)
        words = clean_text(self.words)
        talk = LogInteraction(self.customer_id, self.channel, words, self.asked_at).apply(context)
        at = (self.asked_at or context.now).astimezone().isoformat(timespec="seconds")
        return _write(
            self.customer_id, at, context, self.follow_up, score=self.score, words=words, interaction=talk
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class PutOffCheckIn:
    """Do not ask a customer about their latest purchase, or only later: then a follow-up says when.

    The result is the check-in's id.

    Raises:
        RecordMissing: the customer was deleted in the meantime.
        RepeatsUnknown: the follow-up cannot repeat like that.
    """

    customer_id: int
    follow_up: NewFollowUp | None = None

    def apply(self, context: Context) -> int:
        """Write it."""
        return _write(self.customer_id, context.stamp, context, self.follow_up)


@dataclass(frozen=True, slots=True)
class EditCheckIn:
    """Correct what was noted of a check-in; what is None stays as it is.

    Raises:
        RecordMissing: it was deleted in the meantime.
        ScoreUnknown: there is no such score.
    """

    check_in_id: int
    score: int | None = None
    words: str | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        _check(self.score)
        row = CheckInRow.get_or_none(CheckInRow.id == self.check_in_id)
        if row is None:
            raise RecordMissing("check_in", self.check_in_id)
        changed: dict[str, object] = {}
        if self.score is not None:
            changed["score"] = self.score
        if self.words is not None:
            changed["words"] = clean_text(self.words)
        if changed:
            CheckInRow.update(**changed).where(CheckInRow.id == self.check_in_id).execute()
        context.facts["name"] = name_of(row.customer_id)


def _write(
    customer_id: int, at: str, context: Context, follow_up: NewFollowUp | None, **values: object
) -> int:  # fmt: skip
    name = name_of(customer_id)
    promised = write_follow_up(customer_id, follow_up, context) if follow_up is not None else None
    row = CheckInRow.create(
        customer=customer_id,
        sale=_latest_order(customer_id, at),
        asked_at=at,
        follow_up=promised,
        author=context.author,
        **values,
    )
    context.facts.clear()
    context.facts["name"] = name
    return int(row.id)


def _latest_order(customer_id: int, at: str) -> int | None:
    found = database.execute_sql(
        "SELECT id FROM sale WHERE customer_id = ? AND kind = 'sale' AND NOT voided AND day <= ?"
        " ORDER BY day DESC, id DESC LIMIT 1",
        (customer_id, datetime.fromisoformat(at).date().toordinal()),
    ).fetchone()
    return int(found[0]) if found else None


def _check(score: int | None) -> None:
    if score is not None and not WORST <= score <= BEST:
        raise ScoreUnknown(score)
