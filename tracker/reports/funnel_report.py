"""What a funnel says: its figures by stage, as records. Loads nothing heavy."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.domain.stages import Stage


class Figure(StrEnum):
    """The figures of a funnel that have people behind them. Those of a stage carry the names of FunnelRow's fields."""

    # of a stage
    ON_BOARD = "on_board"
    REACHED = "reached"
    VISITED = "visited"
    STRICT = "strict"
    SKIPPED = "skipped"  # reached, never there
    DROPPED = "dropped"  # reached, but not the stage after it; nobody for the last stage
    STAYS = "stays"
    FORWARD = "forward"
    BACK = "back"
    LEFT = "left"
    OTHER = "other"
    HERE = "here"
    RETURNING = "returning"
    # of the whole report
    COHORT = "cohort"
    TOO_RECENT = "too_recent"
    LEFT_NOW = "left_now"
    ARCHIVED = "archived"
    ELSEWHERE = "elsewhere"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """One stage of a funnel. Rates are fractions, None where there is nobody to divide by; days are calendar days."""

    stage: Stage
    name: str
    on_board: int  # customers there at the end of the as-of day, archived ones left out
    # of the cohort
    reached: int  # got here or further, skipped stages included; never grows from stage to stage
    visited: int  # were really here
    strict: int  # were in every stage up to here, for the first time in the stages' order
    step: float | None  # of those who reached the stage before; None in the first stage
    from_start: float | None  # of those who reached the first stage
    # of the stays that began in the period; forward + back + left + other + here = stays
    stays: int
    stay_customers: int  # distinct customers of these stays
    forward: int
    back: int
    left: int
    other: int  # ended by the shop: stage removed, stage set changed; or entered anew while there
    here: int
    move_on: float | None  # forward / (forward + back + left)
    days_median: float | None  # of the stays that ended, however they did
    days_p75: float | None
    waiting_median: float | None  # days so far of the stays still open
    returning: int  # customers with two or more of these stays


@dataclass(frozen=True, slots=True)
class FunnelReport:
    """A funnel of those who joined from `first` to `last` (both included), seen at the end of `as_of`.

    `first` is None for "from the first entry on"; `stages` are in today's order. Everybody known is somewhere:
    the sum of on_board + left_now + archived + elsewhere = known.
    """

    first: date | None
    last: date
    as_of: date
    within_days: int | None
    cohort: int
    too_recent: int  # joined in the period, but fewer than `within_days` days ago: in no cohort figure
    stages: tuple[FunnelRow, ...]
    left_now: int
    archived: int
    elsewhere: int  # stood in a stage that is none of today's (of an earlier stage set)
    known: int
