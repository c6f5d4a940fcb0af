"""The funnel: the stays read, the figures counted, and the medians of days apart."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import NOW
from tracker.domain.periods import Period
from tracker.domain.report_data import ReportData, Scope
from tracker.domain.stages import Stage
from tracker.domain.stays import COLUMNS, StayTable
from tracker.queries.reporting import all_stages, stay_table
from tracker.reports.funnel import build_funnel
from tracker.reports.numbers import percentiles
from tracker.reports.seen_stays import SeenStays
from tracker.reports.stay_outcomes import StayOutcomes
from tracker.workspace import open_reader

PERIOD = Period(date(2025, 1, 1), None)
READ = "SELECT customer_id, stage_id, entered_day, left_day, next_stage_id, began, ended FROM stay"


def read_stays(place: Place) -> Compared:
    """Read everybody's stays. Floor: the same columns as they lie in the table."""
    with raw_file(place.copy_of_shop()) as file, open_reader(place.copy_of_shop()):
        return compare(lambda: timed(stay_table), lambda: timed(lambda: file.execute(READ).fetchall()))


def count_funnel(place: Place) -> Compared:
    """Make the whole report from the stays. Floor: one pass over the log in NumPy."""
    stays, stages = _loaded(place)
    cells = np.asarray(stays.cells).reshape(-1, len(COLUMNS))
    log = np.ascontiguousarray(cells[:, [0, 1, 2]].T).astype(np.int32)
    data, scope = ReportData(stays, tuple(stages)), Scope(PERIOD, NOW.date())
    return compare(lambda: timed(lambda: build_funnel(data, scope), 3), lambda: timed(lambda: _one_pass(log), 3))


def medians(place: Place) -> Compared:
    """Find the median and 75th percentile of days in every stage. Floor: stored durations in an index."""
    stays, stages = _loaded(place)
    with raw_file(place.copy_of_shop()) as file:
        file.execute("CREATE TABLE duration AS SELECT stage_id, left_day - entered_day days FROM stay WHERE left_day")
        file.execute("CREATE INDEX duration_days ON duration(stage_id, days)")

        def floor() -> None:
            for stage in stages:
                wanted = (stage.id,)
                (size,) = file.execute("SELECT count(*) FROM duration WHERE stage_id = ?", wanted).fetchone()
                for share in (0.5, 0.75):
                    file.execute(
                        "SELECT days FROM duration WHERE stage_id = ? ORDER BY days LIMIT 1 OFFSET ?",
                        (stage.id, int(size * share)),
                    ).fetchone()

        return compare(lambda: timed(lambda: _our_medians(stays, stages), 3), lambda: timed(floor, 3))


def _loaded(place: Place) -> tuple[StayTable, list[Stage]]:
    with open_reader(place.copy_of_shop()):
        return stay_table(), all_stages()


def _our_medians(stays: StayTable, stages: list[Stage]) -> None:
    seen = SeenStays(stays, stages, NOW.toordinal())
    outcomes = StayOutcomes(seen, Period())
    for rank in range(1, len(stages) + 1):
        percentiles(seen.days.compress(outcomes.stays(rank) & seen.finished), 50, 75)


def _one_pass(log: NDArray[np.int32]) -> object:
    """Count the same columns straight from the log, as a script for five stages and this one question would."""
    customer, stage, day = log
    last = np.r_[customer[1:] != customer[:-1], True]
    first = np.flatnonzero(np.r_[True, last[:-1]])
    who = np.cumsum(np.r_[True, last[:-1]]) - 1
    goes_to, days = np.r_[stage[1:], 0], np.r_[day[1:], 0] - day
    in_period = day >= (PERIOD.first or date.min).toordinal()
    outcome = np.where(last, 3, np.where(goes_to == 0, 2, np.sign(goes_to - stage)))
    joined, furthest = in_period[first], np.maximum.reduceat(stage, first)
    figures = []
    for rank in range(1, 6):
        mine = in_period & (stage == rank)
        finished = days[mine & ~last]
        figures.append(
            (
                np.count_nonzero(joined & (furthest >= rank)),
                np.bincount(outcome[mine] + 1),
                np.count_nonzero(np.bincount(who[mine])),
                np.percentile(finished, (50, 75)) if len(finished) else None,
            )
        )
    return figures


BENCHES = (
    Bench("funnel: read the stays", 2, read_stays),
    Bench("funnel: count", 2, count_funnel),
    Bench("medians of days in stage", 2, medians),
)
