"""Bringing a stage history in: who was in which stage from which day on."""

from collections import Counter
from dataclasses import dataclass, field, replace

from tracker.commands.contact_rows import refold
from tracker.commands.import_batch import Batch
from tracker.commands.import_matching import Matcher
from tracker.domain.context import Context
from tracker.domain.dates import Moment, wall_stamp
from tracker.domain.errors import MoveBeforeLatest, MoveInFuture
from tracker.domain.import_result import ImportResult
from tracker.domain.imports import Reason, RowProblem, StageHistoryRow
from tracker.domain.stages import Cause, Stage
from tracker.storage import board_order
from tracker.storage.fetch import fetch_rows
from tracker.storage.stage_log import StageLog
from tracker.storage.stages import LEFT_NAMES, read_stages, stage_called
from tracker.storage.tables import Customer, StageMove


@dataclass(frozen=True, slots=True)
class ImportStageHistory:
    """Bring a stage history in: moves in the order of their days; customers who are not there are created.

    With `opening` whoever is created was a customer before: their first entry is an opening balance. A customer is
    known by the exact name; one that differs in accents only is asked about. A move that is in the log already is
    skipped, so a second import changes nothing. The result is an ImportResult:
    customers created, customers who were there and moved, rows that brought nothing new, and rows left out, among them
    the `problems` that reading the file found.
    """

    rows: tuple[StageHistoryRow, ...]
    file_name: str
    problems: tuple[RowProblem, ...] = ()
    opening: bool = False

    def apply(self, context: Context) -> ImportResult:
        """Write the batch."""
        return _HistoryImport(self, context, Batch(self.file_name, "stage_history", context)).run()


@dataclass(slots=True)
class _HistoryImport:
    command: ImportStageHistory
    context: Context
    batch: Batch
    matcher: Matcher = field(default_factory=Matcher.of_the_shop)
    stages: list[Stage] = field(default_factory=read_stages)
    problems: list[RowProblem] = field(default_factory=list)
    created: dict[int, None] = field(default_factory=dict)
    moved: set[int] = field(default_factory=set)
    skipped: int = 0

    def run(self) -> ImportResult:
        log = StageLog(self.context)
        entries = StageMove.select(StageMove.customer, StageMove.to_stage, StageMove.occurred_at)
        known = Counter((customer, stage, occurred[:10]) for customer, stage, occurred in fetch_rows(entries))
        rows = _in_order(self.command.rows)
        for done, row in enumerate(rows):
            self.context.advance(done, len(rows))
            self._take(row, log, known)
        log.flush()
        for stage_id in {log.stage_of(customer) for customer in self.created}:
            arrived = [customer for customer in self.created if log.stage_of(customer) == stage_id]
            board_order.place_last(arrived, stage_id)
        updated = len(self.moved - self.created.keys())
        return self.batch.finish(len(self.created), updated, self.skipped, (*self.command.problems, *self.problems))

    def _take(self, row: StageHistoryRow, log: StageLog, known: Counter[tuple[int, int | None, str]]) -> None:
        to_left = row.stage.strip().casefold() in LEFT_NAMES
        stage = None if to_left else stage_called(row.stage, self.stages)
        if stage is None and not to_left:
            names = ", ".join(stage.name for stage in self.stages)
            self._refuse(row, "stage", Reason.UNKNOWN_STAGE, f"{row.stage}: {names}")
            return
        if row.day > self.context.today:
            self._refuse(row, "date", Reason.FUTURE_DATE, row.day.isoformat())
            return
        people = self.matcher.named(row.customer)
        unclear = people if len(people) > 1 else [] if people else self.matcher.alike(row.customer)
        if unclear:
            names = ", ".join(f"{self.matcher.names[person]} ({person})" for person in unclear)
            self._refuse(row, "customer", Reason.UNCLEAR_CUSTOMER, names)
            return
        to_stage = stage.id if stage else None
        if people and known[people[0], to_stage, row.day.isoformat()] > 0:
            known[people[0], to_stage, row.day.isoformat()] -= 1  # a second return on one day is another move
            self.skipped += 1
            return
        opening = Cause.OPENING if self.command.opening and not people else Cause.IMPORT
        customer_id = people[0] if people else self._create(row.customer, log)
        try:
            entry = log.move(
                customer_id,
                to_stage,
                on=row.day,
                at=_moment(row),
                cause=row.cause or opening,
                reason=row.reason,
            )
        except MoveBeforeLatest as error:
            self._refuse(row, "date", Reason.BEFORE_LATEST, error.latest.isoformat())
            return
        except MoveInFuture as error:
            self._refuse(row, "date", Reason.FUTURE_DATE, error.on.isoformat())
            return
        if entry is None:
            self.skipped += 1
        else:
            self.moved.add(customer_id)

    def _create(self, name: str, log: StageLog) -> int:
        stamp = self.context.stamp
        customer = Customer.create(name=name, created_at=stamp, changed_at=stamp, batch=self.batch.id())
        refold(customer.id)
        log.expect_newcomers((customer.id,))
        self.matcher.add(customer.id, name, (), (), None)
        self.created[customer.id] = None
        return int(customer.id)

    def _refuse(self, row: StageHistoryRow, column: str, reason: Reason, detail: str) -> None:
        self.problems.append(RowProblem(row.number, column, reason, detail))


def _in_order(rows: tuple[StageHistoryRow, ...]) -> list[StageHistoryRow]:
    """Order rows by day and time; those of a customer's day of which one has no time, as they stand in the file."""
    untimed = {(row.customer.casefold(), row.day) for row in rows if not row.time}
    rows = tuple(replace(row, time="") if (row.customer.casefold(), row.day) in untimed else row for row in rows)
    return sorted(rows, key=lambda row: (row.day, row.time, row.number))


def _moment(row: StageHistoryRow) -> str:
    return wall_stamp(Moment(row.day, row.time, row.offset_minutes)) if row.time else ""
