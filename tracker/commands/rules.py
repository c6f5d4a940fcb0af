"""Writes about rules: what the shop promises itself whenever a customer enters a stage, and the promising."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import RecordMissing, WaitTooLong
from tracker.domain.followups import LONGEST_WAIT
from tracker.storage.bulk import insert_rows
from tracker.storage.customer_dates import CHUNK, refresh_dates
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import FollowUp, FollowUpRule, Stage, database

COLUMNS = ("customer_id", "due_on", "text", "created_at", "author", "kind", "rule_id")


@dataclass(frozen=True, slots=True)
class AddRule:
    """On entering a stage, promise this so many days later. The result is the rule's id.

    kind: one of domain.followups.Promise or "". Who is in the stage already is promised nothing.

    Raises:
        RecordMissing: the stage was removed in the meantime.
        WaitTooLong: the days are below 0 or beyond LONGEST_WAIT.
    """

    stage_id: int
    after_days: int
    kind: str = ""
    text: str = ""

    def apply(self, context: Context) -> int:
        """Write it."""
        context.facts["stage"] = _stage_name(self.stage_id)
        rule = FollowUpRule.create(
            stage=self.stage_id,
            after_days=_checked(self.after_days),
            kind=clean_text(self.kind),
            text=clean_text(self.text),
        )
        return int(rule.id)


@dataclass(frozen=True, slots=True)
class EditRule:
    """Change a rule; what is None stays as it is. What it promised so far stays as it is too.

    Raises:
        RecordMissing: the rule was deleted in the meantime, or its stage removed.
        WaitTooLong: the days are below 0 or beyond LONGEST_WAIT.
    """

    rule_id: int
    stage_id: int | None = None
    after_days: int | None = None
    kind: str | None = None
    text: str | None = None
    active: bool | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        rule = _existing(self.rule_id)
        changed: dict[str, object] = {}
        if self.stage_id is not None:
            changed["stage"] = self.stage_id
        if self.after_days is not None:
            changed["after_days"] = _checked(self.after_days)
        if self.kind is not None:
            changed["kind"] = clean_text(self.kind)
        if self.text is not None:
            changed["text"] = clean_text(self.text)
        if self.active is not None:
            changed["active"] = self.active
        context.facts["stage"] = _stage_name(self.stage_id or rule.stage_id)
        if changed:
            FollowUpRule.update(**changed).where(FollowUpRule.id == self.rule_id).execute()


@dataclass(frozen=True, slots=True)
class DeleteRule:
    """Take a rule away; what it promised stays. Raises RecordMissing."""

    rule_id: int

    def apply(self, context: Context) -> None:
        """Delete it."""
        rule = _existing(self.rule_id)
        names = fetch_rows(Stage.select(Stage.name).where(Stage.id == rule.stage_id))
        context.facts["stage"] = names[0][0]
        rule.delete_instance()


def promise_by_rules(entered: Mapping[int, Iterable[int]], context: Context, on: date | None = None) -> int:
    """Write what the rules promise to customers who entered a stage on a day (None: today); return how many.

    entered: customers by stage; call it after StageLog.flush, for moves that a person made. The days count from the
    day they entered, but nothing is promised for a day before today. A customer who has an open follow-up by a rule
    gets no second one by it; nobody who is archived or in the trash gets one.
    """
    made, touched = 0, set[int]()
    for stage_id, customers in entered.items():
        rules = fetch_rows(
            FollowUpRule.select(FollowUpRule.id, FollowUpRule.after_days, FollowUpRule.kind, FollowUpRule.text)
            .where(FollowUpRule.stage == stage_id, FollowUpRule.active)
            .order_by(FollowUpRule.id)
        )
        everybody = list(dict.fromkeys(customers)) if rules else []
        for rule_id, after_days, kind, text in rules:
            due_on = max((on or context.today) + timedelta(days=after_days), context.today).isoformat()
            due = _without_promise(everybody, rule_id)
            rest = (due_on, text, context.stamp, context.author, kind, rule_id)
            insert_rows(FollowUp, COLUMNS, ((customer, *rest) for customer in due))
            made += len(due)
            touched.update(due)
    if made:
        refresh_dates(sorted(touched))
        context.facts["promised"] = made
    return made


def _without_promise(customers: list[int], rule_id: int) -> list[int]:
    """Return those who are on the board and have no open follow-up by this rule, in their order."""
    kept: set[int] = set()
    for start in range(0, len(customers), CHUNK):
        some = ",".join(str(int(customer)) for customer in customers[start : start + CHUNK])
        rows = database.execute_sql(
            f"SELECT id FROM customer WHERE id IN ({some}) AND archived_on IS NULL AND trashed_at IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM follow_up WHERE customer_id = customer.id AND done_at IS NULL"
            " AND rule_id = ?)",
            (rule_id,),
        )
        kept.update(row[0] for row in rows)
    return [customer for customer in customers if customer in kept]


def _checked(after_days: int) -> int:
    if not 0 <= after_days <= LONGEST_WAIT:
        raise WaitTooLong(LONGEST_WAIT)
    return after_days


def _stage_name(stage_id: int) -> str:
    stage = Stage.get_or_none(Stage.id == stage_id, ~Stage.removed)
    if stage is None:
        raise RecordMissing("stage", stage_id)
    return str(stage.name)


def _existing(rule_id: int) -> FollowUpRule:
    rule = FollowUpRule.get_or_none(FollowUpRule.id == rule_id)
    if rule is None:
        raise RecordMissing("follow_up_rule", rule_id)
    return rule
