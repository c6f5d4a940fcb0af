"""Writes about the rules by which a purchase moves a customer, and the moving."""

from dataclasses import dataclass
from typing import NamedTuple

from tracker.commands.rules import promise_by_rules
from tracker.domain.context import Context
from tracker.domain.errors import MoveBeforeLatest, RecordMissing
from tracker.domain.sale_errors import PurchaseNumberRefused
from tracker.domain.stages import Cause
from tracker.storage import board_order
from tracker.storage.sale_rows import number_of
from tracker.storage.stage_log import NOWHERE, StageLog
from tracker.storage.tables import SaleRule, Stage, database

MOST_PURCHASES = 99


@dataclass(frozen=True, slots=True)
class SetSaleRule:
    """With the how-manieth purchase a customer moves forward to a stage (None: nowhere, the rule is taken away).

    A rule that is not `active` is kept and moves nobody. Who bought before stays where they are.

    Raises:
        PurchaseNumberRefused: the number is below 1 or beyond MOST_PURCHASES.
        RecordMissing: the stage was removed in the meantime.
    """

    purchase_number: int
    stage_id: int | None
    active: bool = True

    def apply(self, context: Context) -> None:
        """Write it."""
        if not 1 <= self.purchase_number <= MOST_PURCHASES:
            raise PurchaseNumberRefused(MOST_PURCHASES)
        mine = SaleRule.purchase_number == self.purchase_number
        context.facts["count"] = self.purchase_number
        if self.stage_id is None:
            SaleRule.delete().where(mine).execute()
            return
        stage = Stage.get_or_none(Stage.id == self.stage_id, ~Stage.removed)
        if stage is None:
            raise RecordMissing("stage", self.stage_id)
        context.facts["stage"] = stage.name
        values = {"stage": self.stage_id, "active": self.active}
        if not SaleRule.update(**values).where(mine).execute():
            SaleRule.create(purchase_number=self.purchase_number, **values)


class RuleMove(NamedTuple):
    """A move that a rule made: to which stage, and the id of its entry in the stage log."""

    stage_id: int
    entry_id: int


def move_by_rule(customer_id: int, sale_id: int, day: int, occurred_at: str, context: Context) -> RuleMove | None:
    """Move a customer forward by the rule for the purchase that a sale is; return the move, None for none.

    On the sale's day; a sale from before their latest move is history and moves nobody. What rules promise to who
    enters the stage is written too. day: date.toordinal().
    """
    rules: dict[int, int] = dict(
        database.execute_sql(
            "SELECT purchase_number, stage_id FROM sale_rule JOIN stage ON stage.id = stage_id"
            " WHERE sale_rule.active AND NOT removed"
        )
    )
    if not rules:
        return None
    target = rules.get(number_of(customer_id, sale_id, day))
    if target is None:
        return None
    log = StageLog(context)
    now = log.stage_of(customer_id)
    if now not in {None, NOWHERE} and not _is_before(now, target):
        return None
    try:
        # back from having left it is won back, by the log's own terms
        entry = log.move(customer_id, target, at=occurred_at, cause=Cause.MOVE if now is None else Cause.RULE)
    except MoveBeforeLatest:
        return None
    if entry is None:
        return None
    log.flush()
    board_order.place_first((customer_id,), target)
    promise_by_rules({target: (customer_id,)}, context, context.today.fromordinal(day))
    context.facts["moved_to"] = log.name_of(target)
    return RuleMove(target, entry)


def _is_before(stage: int | None, target: int) -> bool:
    places = dict(database.execute_sql("SELECT id, position FROM stage WHERE id IN (?, ?)", (stage, target)))
    return bool(places[stage] < places[target])
