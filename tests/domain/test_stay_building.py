from tracker.domain.stages import Cause, Counts
from tracker.domain.stay_building import LogEntry, Stay, stays_of


def test_nobody_without_entries_has_stays() -> None:
    assert stays_of([]) == []


def test_every_entry_begins_one_stay_and_the_next_one_ends_it() -> None:
    log = [
        LogEntry(4, 1, 10, Cause.OPENING),
        LogEntry(2, 2, 12, Cause.STAGE_REMOVED),
        LogEntry(5, None, 12, Cause.MOVE),
        LogEntry(9, 1, 20, Cause.WON_BACK),
    ]
    assert stays_of(log) == [
        Stay(4, 1, 10, 12, 2, Counts.OPENING, Counts.REMOVED),
        Stay(2, 2, 12, 12, None, Counts.REMOVED, Counts.MOVE),
        Stay(5, None, 12, 20, 1, Counts.MOVE, Counts.MOVE),
        Stay(9, 1, 20, None, None, Counts.MOVE, None),
    ]


def test_a_change_of_the_stage_set_counts_as_opening() -> None:
    assert stays_of([LogEntry(1, 7, 1, Cause.SET_CHANGE)]) == [Stay(1, 7, 1, None, None, Counts.OPENING, None)]
