"""How long is too long in a stage."""

import math
from collections.abc import Mapping
from datetime import date

from tracker.domain.stages import Stage
from tracker.domain.today import StageLimit

SHORTEST_LIMIT = 14  # days
USUAL = 0.75


def percentile_of_counts(counts: Mapping[int, int], share: float) -> float | None:
    """Return a percentile of numbers given as how often each occurs, linear between the two neighbours.

    None where there is no number at all.
    """
    total = sum(counts.values())
    if not total:
        return None
    place = (total - 1) * share
    below = math.floor(place)
    low, high = _at(counts, below), _at(counts, min(below + 1, total - 1))
    return low + (high - low) * (place - below)


def limit_of(stage: Stage, finished: Mapping[int, int]) -> StageLimit:
    """Return a stage's limit: the owner's own, else the 75th percentile of its finished stays, at least 14 days.

    finished: how many stays lasted so many days.
    """
    usual = percentile_of_counts(finished, USUAL) or 0
    return StageLimit(
        stage.id,
        stage.name,
        float(stage.limit_days or max(usual, SHORTEST_LIMIT)),
        stage.limit_days is not None,
        percentile_of_counts(finished, 0.5),
        sum(finished.values()),
    )


def first_day_within(today: date, days: float) -> date:
    """Return the first date that lies at most so many days, whole or not, before today."""
    return date.fromordinal(max(math.ceil(today.toordinal() - days), 1))


def _at(counts: Mapping[int, int], place: int) -> int:
    seen = 0
    for number in sorted(counts):
        seen += counts[number]
        if place < seen:
            return number
    raise IndexError(place)
