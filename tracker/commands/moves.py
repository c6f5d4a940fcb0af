"""Writes about where customers are: moves, their dates, and the order of the cards."""

from dataclasses import dataclass
from datetime import date

from tracker.commands.customers import note_names
from tracker.commands.rules import promise_by_rules
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing
from tracker.domain.stages import Cause
from tracker.storage import board_order, stage_log
from tracker.storage.tables import Stage


@dataclass(frozen=True, slots=True)
class MoveCustomers:
    """Move customers to a stage (None: Left), on the day it happened, and put their cards at a place in the column.

    The place is above the card `before_id`, at the bottom with `last`, else on top. Customers who are in the stage
    already only change place. What rules promise to who enters the stage is written in the same step; the fact
    "promised" counts it. The result is the ids of the new entries of the stage log.

    Raises:
        RecordMissing: a customer, the stage or the card to go above was deleted in the meantime.
        MoveInFuture, MoveBeforeLatest: the day is after today, or before a customer's latest entry.
    """

    customer_ids: tuple[int, ...]
    stage_id: int | None
    on: date | None = None  # today
    before_id: int | None = None
    last: bool = False
    reason: str = ""
    note: str = ""

    def apply(self, context: Context) -> tuple[int, ...]:
        """Write the entries and the places."""
        log = stage_log.StageLog(context)
        log.check_open(self.stage_id)
        log.expect(self.customer_ids)
        from_stages = {log.stage_of(customer) for customer in self.customer_ids}
        cause = Cause.MOVE if len(self.customer_ids) == 1 else Cause.BULK
        entries = [
            log.move(customer, self.stage_id, on=self.on, cause=cause, reason=self.reason, note=self.note)
            for customer in self.customer_ids
        ]
        log.flush()
        if self.stage_id is not None and self.before_id is not None and self.before_id not in self.customer_ids:
            board_order.place_before(self.customer_ids, self.before_id, self.stage_id)
        elif self.last:
            board_order.place_last(self.customer_ids, self.stage_id)
        else:
            board_order.place_first(self.customer_ids, self.stage_id)
        note_names(context, self.customer_ids)
        if self.stage_id is not None:
            came = [customer for customer, entry in zip(self.customer_ids, entries, strict=True) if entry is not None]
            promise_by_rules({self.stage_id: came}, context, self.on)
        made = tuple(entry for entry in entries if entry is not None)
        context.facts.update(stage=log.name_of(self.stage_id), left=self.stage_id is None, moved=len(made))
        if len(from_stages) == 1 and (origin := log.name_of(from_stages.pop())):
            context.facts["from"] = origin
        return made


@dataclass(frozen=True, slots=True)
class CorrectMoveDate:
    """Change the day that entries of the stage log happened on.

    Raises:
        RecordMissing: an entry was undone in the meantime.
        MoveInFuture, MoveOutOfOrder: the day is after today, or not between the entries before and after.
    """

    entry_ids: tuple[int, ...]
    on: date

    def apply(self, context: Context) -> None:
        """Write the day and what follows from it."""
        for entry in self.entry_ids:
            stage_log.correct_date(entry, self.on, context)
        context.facts.update(count=len(self.entry_ids), on=self.on.isoformat())


@dataclass(frozen=True, slots=True)
class InsertMove:
    """Put a forgotten move (stage None: Left) into a customer's history. The result is the new entry's id.

    Raises:
        RecordMissing: the customer or the stage was deleted in the meantime.
        MoveInFuture, MoveToSameStage: the day is after today, or a neighbouring entry leads to the same stage.
    """

    customer_id: int
    stage_id: int | None
    on: date
    reason: str = ""

    def apply(self, context: Context) -> int:
        """Write the entry and what follows from it."""
        stage = _open_stage(self.stage_id)
        entry = stage_log.insert_move(self.customer_id, self.stage_id, self.on, context, self.reason)
        note_names(context, (self.customer_id,))
        context.facts.update(stage=stage.name if stage else "", left=stage is None)
        return entry


def _open_stage(stage_id: int | None) -> Stage | None:
    stage = None if stage_id is None else Stage.get_or_none(Stage.id == stage_id)
    if stage_id is not None and (stage is None or stage.removed):
        raise RecordMissing("stage", stage_id)
    return stage
