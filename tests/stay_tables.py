"""Raw log entries packed into a stay table, as the database's query gives it."""

from array import array
from collections.abc import Mapping, Sequence

from tests.recount import Entry
from tracker.domain.stages import Counts
from tracker.domain.stay_building import LogEntry, stays_of
from tracker.domain.stays import LEFT, OPEN, StayTable


def table_of(entries: Sequence[Entry], archived: Mapping[int, int]) -> StayTable:
    """Pack the stays of every customer, ordered by customer, then by time."""
    cells = array("q")
    for customer in sorted({entry.customer for entry in entries}):
        own = sorted((e for e in entries if e.customer == customer), key=lambda entry: (entry.day, entry.id))
        for stay in stays_of([LogEntry(entry.id, entry.to_stage, entry.day, entry.cause) for entry in own]):
            ended = Counts.MOVE if stay.ended is None else stay.ended
            cells.extend((customer, stay.stage or LEFT, stay.entered, stay.left or OPEN))
            cells.extend((stay.next_stage or LEFT, stay.began, ended))
    return StayTable(cells, dict(archived))
