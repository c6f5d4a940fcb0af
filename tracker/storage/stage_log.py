"""The one writer of stage moves, of the stays derived from them and of the stage a customer is in.

Entries are ordered by the local wall time they happened at, then by id. Raw SQL: moving a card is the hottest write.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tracker.domain.context import Context, stamp_on
from tracker.domain.errors import (
    MoveBeforeLatest,
    MoveInFuture,
    MoveOutOfOrder,
    MoveToSameStage,
    RecordMissing,
)
from tracker.domain.stages import Cause, counts_as
from tracker.domain.stay_building import LogEntry, stays_of
from tracker.storage.bulk import first_free_id, insert_values, update_values
from tracker.storage.tables import StageMove, database

CHUNK = 500  # ids in one IN list
NOWHERE = -1  # the stage of somebody without an entry


@dataclass(slots=True)
class _State:
    """Where a customer is now: the entry that brought them there, and what is to be written about it."""

    stage: int | None
    entry_id: int | None
    occurred_at: str


class StageLog:
    """Writes any number of moves of one command; nothing is in the file before `flush`."""

    def __init__(self, context: Context) -> None:
        """Start with nobody known."""
        self._now, self._today = context.now, context.today
        self._stamp, self._author = context.stamp, context.author
        self._states: dict[int, _State] = {}
        stages = database.execute_sql("SELECT id, name, removed FROM stage").fetchall()
        self._names: dict[int | None, str] = {None: "", NOWHERE: "", **{stage: name for stage, name, _ in stages}}
        self._closed = {NOWHERE, *(stage for stage, _, removed in stages if removed)}
        self._next_id = first_free_id(StageMove)
        self._entries: list[tuple[Any, ...]] = []
        self._stays: dict[int, list[Any]] = {}
        self._ended: list[tuple[Any, ...]] = []
        self._moved: dict[int, int | None] = {}

    def expect(self, customer_ids: Iterable[int]) -> None:
        """Read where these customers are, many at a time."""
        wanted = [customer for customer in customer_ids if customer not in self._states]
        for start in range(0, len(wanted), CHUNK):
            chunk = wanted[start : start + CHUNK]
            rows = database.execute_sql(
                "SELECT customer.id, stay.id, stay.stage_id, entry.occurred_at FROM customer"
                " LEFT JOIN stay ON stay.customer_id = customer.id AND stay.left_day IS NULL"
                " LEFT JOIN stage_move entry ON entry.id = stay.id"
                f" WHERE customer.id IN ({','.join('?' * len(chunk))})",
                chunk,
            )
            for customer, entry, stage, occurred in rows:
                self._states[customer] = _State(stage if entry else NOWHERE, entry, occurred or "")

    def expect_newcomers(self, customer_ids: Iterable[int]) -> None:
        """Take these customers, just created, as without an entry; saves the look."""
        for customer in customer_ids:
            self._states[customer] = _State(NOWHERE, None, "")

    def stage_of(self, customer_id: int) -> int | None:
        """Return the stage a customer is in, moves not flushed yet included (None: left, NOWHERE: no entry)."""
        return self._state(customer_id).stage

    def name_of(self, stage: int | None) -> str:
        """Return a stage's name; it is empty for Left, NOWHERE and a stage that never was."""
        return self._names.get(stage, "")

    def check_open(self, stage: int | None) -> None:
        """Raise RecordMissing unless customers can move there: to Left, or to a stage of the board."""
        if stage not in self._names or stage in self._closed:
            raise RecordMissing("stage", stage or 0)

    def move(  # noqa: PLR0913  an entry has that many parts
        self,
        customer_id: int,
        to_stage: int | None,
        *,
        on: date | None = None,
        at: str = "",
        cause: str = Cause.MOVE,
        reason: str = "",
        note: str = "",
    ) -> int | None:
        """Note that a customer went to a stage (None: Left) on a day (None: now), or `at` a stored moment of it.

        A move to where they are already is no move: returns None, else the new entry's id.

        Raises:
            RecordMissing: there is no such customer.
            MoveInFuture, MoveBeforeLatest: the day is after today, or before the customer's latest entry.
        """
        state = self._state(customer_id)
        if state.stage == to_stage:
            return None
        occurred_at = self._moment(customer_id, state, on or self._today, at)
        if state.entry_id is not None and state.stage is None and cause == Cause.MOVE:
            cause = Cause.WON_BACK
        from_stage = None if state.stage == NOWHERE else state.stage
        entry_id = self._next_id
        self._next_id += 1
        self._entries.append(
            (
                entry_id,
                customer_id,
                from_stage,
                to_stage,
                self._names[state.stage],
                self._names[to_stage],
                occurred_at,
                self._stamp,
                cause,
                reason,
                note,
                self._author,
            )
        )
        self._end_stay(state, occurred_at, to_stage, cause)
        day = day_number(occurred_at)
        self._stays[entry_id] = [entry_id, customer_id, to_stage, day, None, None, int(counts_as(cause)), None]
        self._states[customer_id] = _State(to_stage, entry_id, occurred_at)
        self._moved[customer_id] = entry_id
        return entry_id

    def flush(self) -> None:
        """Write what was noted."""
        if not self._entries:
            return
        insert_values("INSERT INTO stage_move", self._entries)
        update_values(
            "UPDATE stay SET left_day = v0, next_stage_id = v1, ended = v2 FROM given WHERE stay.id = v3", self._ended
        )
        insert_values("INSERT INTO stay", self._stays.values())
        states = ((customer, self._states[customer]) for customer in self._moved)
        update_values(
            "UPDATE customer SET stage_id = v0, stage_since = v1 FROM given WHERE customer.id = v2",
            ((state.stage, state.occurred_at[:10], customer) for customer, state in states),
        )
        self._entries, self._stays, self._ended, self._moved = [], {}, [], {}

    def _state(self, customer_id: int) -> _State:
        if customer_id not in self._states:
            self.expect((customer_id,))
        if customer_id not in self._states:
            raise RecordMissing("customer", customer_id)
        return self._states[customer_id]

    def _moment(self, customer_id: int, state: _State, on: date, at: str) -> str:
        if at:
            on = date.fromisoformat(at[:10])
        if on > self._today:
            raise MoveInFuture(on)
        latest = state.occurred_at
        if latest and on.isoformat() < latest[:10]:
            raise MoveBeforeLatest(customer_id, on, date.fromisoformat(latest[:10]))
        # On the day of the latest entry nothing says which came first but the order of typing.
        return max(at or stamp_on(on, self._now), latest)

    def _end_stay(self, state: _State, occurred_at: str, to_stage: int | None, cause: str) -> None:
        if state.entry_id is None:
            return
        day, ended = day_number(occurred_at), int(counts_as(cause))
        fresh = self._stays.get(state.entry_id)
        if fresh is not None:
            fresh[4], fresh[5], fresh[7] = day, to_stage, ended
        else:
            self._ended.append((day, to_stage, ended, state.entry_id))


def insert_move(customer_id: int, to_stage: int | None, on: date, context: Context, reason: str = "") -> int:
    """Put a forgotten move into a customer's history, after what happened on that day; the neighbours are recomputed.

    Raises:
        RecordMissing: there is no such customer, or nothing in their log yet.
        MoveInFuture: the day is after today.
        MoveToSameStage: the entry before or after leads to the same stage.
    """
    if on > context.today:
        raise MoveInFuture(on)
    entries = _entries_of(customer_id)
    if not entries:
        raise RecordMissing("customer", customer_id)
    day = on.toordinal()
    place = sum(1 for entry, _ in entries if entry.day <= day)
    names = {None: "", **dict(database.execute_sql("SELECT id, name FROM stage"))}
    neighbours = [entries[near][0] for near in (place - 1, place) if 0 <= near < len(entries)]
    if any(entry.to_stage == to_stage for entry in neighbours):
        raise MoveToSameStage(names[to_stage])
    before = entries[place - 1][1] if place else ""
    occurred_at = max(stamp_on(on, context.now), before) if before[:10] == on.isoformat() else stamp_on(on, context.now)
    cause = Cause.WON_BACK if place and entries[place - 1][0].to_stage is None else Cause.MOVE
    entry_id = first_free_id(StageMove)
    values = (entry_id, customer_id, None, to_stage, "", names[to_stage], occurred_at, context.stamp, cause, reason)
    database.execute_sql(f"INSERT INTO stage_move VALUES ({','.join('?' * 10)},'',?)", (*values, context.author))
    rebuild(customer_id)
    return entry_id


def correct_date(entry_id: int, on: date, context: Context) -> None:
    """Change the day an entry happened on; it keeps its place between its neighbours.

    Raises:
        RecordMissing: there is no such entry.
        MoveInFuture: the day is after today.
        MoveOutOfOrder: the day does not lie between the entries before and after.
    """
    found = database.execute_sql("SELECT customer_id FROM stage_move WHERE id = ?", (entry_id,)).fetchone()
    if found is None:
        raise RecordMissing("stage_move", entry_id)
    if on > context.today:
        raise MoveInFuture(on)
    entries = _entries_of(found[0])
    place = next(place for place, (entry, _) in enumerate(entries) if entry.id == entry_id)
    before = entries[place - 1] if place else None
    after = entries[place + 1] if place + 1 < len(entries) else None
    day = on.toordinal()
    if (before and day < before[0].day) or (after and day > after[0].day):
        raise MoveOutOfOrder(
            date.fromordinal(before[0].day) if before else None, date.fromordinal(after[0].day) if after else None
        )
    occurred_at = _between(entry_id, stamp_on(on, context.now), before, after)
    database.execute_sql("UPDATE stage_move SET occurred_at = ? WHERE id = ?", (occurred_at, entry_id))
    rebuild(found[0])


def _between(
    entry_id: int, occurred_at: str, before: tuple[LogEntry, str] | None, after: tuple[LogEntry, str] | None
) -> str:
    """Shift a moment by as little as keeps the entry between its neighbours, which may be of the same day."""
    if before and (occurred_at, entry_id) <= (before[1], before[0].id):
        occurred_at = (datetime.fromisoformat(before[1]) + timedelta(seconds=1)).isoformat()
    if after and (occurred_at, entry_id) >= (after[1], after[0].id):
        occurred_at = (datetime.fromisoformat(after[1]) - timedelta(seconds=1)).isoformat()
    if before and (occurred_at, entry_id) <= (before[1], before[0].id):
        raise MoveOutOfOrder(date.fromordinal(before[0].day), date.fromordinal(after[0].day) if after else None)
    return occurred_at


def take_out_latest(customer_id: int, entry_id: int) -> bool:
    """Take an entry out of a customer's log if it is their latest and not their first; say whether it was."""
    entries = _entries_of(customer_id)
    if len(entries) < 2 or entries[-1][0].id != entry_id:  # noqa: PLR2004 - the first and one more
        return False
    database.execute_sql("DELETE FROM stay WHERE customer_id = ?", (customer_id,))  # they refer to their entries
    database.execute_sql("DELETE FROM stage_move WHERE id = ?", (entry_id,))
    rebuild(customer_id)
    return True


def rebuild(customer_id: int) -> None:
    """Derive a customer's stays, stage and the entries' from-stages anew from their log."""
    entries = _entries_of(customer_id)
    database.execute_sql("DELETE FROM stay WHERE customer_id = ?", (customer_id,))
    insert_values(
        "INSERT INTO stay",
        (
            (s.entry_id, customer_id, s.stage, s.entered, s.left, s.next_stage, int(s.began), s.ended)
            for s in stays_of([entry for entry, _ in entries])
        ),
    )
    names = dict(database.execute_sql("SELECT id, to_name FROM stage_move WHERE customer_id = ?", (customer_id,)))
    previous = [(None, ""), *((entry.to_stage, names[entry.id]) for entry, _ in entries)]
    update_values(
        "UPDATE stage_move SET from_stage_id = v0, from_name = v1 FROM given WHERE stage_move.id = v2",
        ((stage, name, entry.id) for (stage, name), (entry, _) in zip(previous, entries, strict=False)),
    )
    if entries:
        last, occurred_at = entries[-1]
        database.execute_sql(
            "UPDATE customer SET stage_id = ?, stage_since = ? WHERE id = ?",
            (last.to_stage, occurred_at[:10], customer_id),
        )


def differences_from_log() -> list[int]:
    """Return the customers whose stays or stage are not what their log says; empty in a sound file."""
    kept: dict[int, list[tuple[Any, ...]]] = {}
    for customer, *stay in database.execute_sql(
        "SELECT customer_id, id, stage_id, entered_day, left_day, next_stage_id, began, ended FROM stay ORDER BY id"
    ):
        kept.setdefault(customer, []).append(tuple(stay))
    logs: dict[int, list[tuple[LogEntry, str]]] = {}
    for customer, *entry in database.execute_sql(f"SELECT customer_id, {ENTRY} ORDER BY occurred_at, id"):
        logs.setdefault(customer, []).append(_entry(tuple(entry)))
    wrong = []
    for customer, stage, since in database.execute_sql("SELECT id, stage_id, stage_since FROM customer"):
        entries = logs.pop(customer, [])
        stays = stays_of([entry for entry, _ in entries])
        derived = sorted((s.entry_id, s.stage, s.entered, s.left, s.next_stage, s.began, s.ended) for s in stays)
        now = (entries[-1][0].to_stage, entries[-1][1][:10]) if entries else (None, None)
        if kept.pop(customer, []) != derived or (stage, since) != now:
            wrong.append(customer)
    return wrong


def day_number(occurred_at: str) -> int:
    """Return the day of a stored moment as date.toordinal()."""
    return date.fromisoformat(occurred_at[:10]).toordinal()


ENTRY = "id, to_stage_id, occurred_at, cause FROM stage_move"


def _entries_of(customer_id: int) -> list[tuple[LogEntry, str]]:
    rows = database.execute_sql(f"SELECT {ENTRY} WHERE customer_id = ? ORDER BY occurred_at, id", (customer_id,))
    return [_entry(row) for row in rows]


def _entry(row: tuple[Any, ...]) -> tuple[LogEntry, str]:
    entry_id, to_stage, occurred_at, cause = row
    return LogEntry(entry_id, to_stage, day_number(occurred_at), cause), occurred_at
