"""A follow-up of the sample shop."""

from datetime import time
from random import Random
from typing import NamedTuple

from tracker.domain.followups import Promise
from tracker.jobs.sample.opening_hours import CLOSES, OPENS

TIMED = {Promise.VISIT: 1.0, Promise.CALL: 0.35}  # which share of a kind is agreed for a time of day


class Promised(NamedTuple):
    """A follow-up, in the order it is written in. `rule` is the stage of the rule that made it; None: a person did."""

    due_on: str
    due_time: str | None
    kind: str
    text: str
    created_at: str
    author: str
    done_at: str | None = None
    repeats: str = ""
    rule: int | None = None


def time_of_day(kind: Promise, rng: Random) -> str | None:
    """Choose the time that something is agreed for; None: any time of the day."""
    if rng.random() >= TIMED.get(kind, 0.0):
        return None
    return time(rng.randint(OPENS, CLOSES - 1), rng.choice((0, 0, 30))).strftime("%H:%M")
