"""How long until half are gone, counting also those who are still there."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.reports.seen_stays import Days, Mask

HALF = 0.5 + 1e-12  # a product of fractions may miss one half by the last bit


@dataclass(frozen=True, slots=True)
class Survival:
    """The share still there after so many days: `share[i]` from `days[i]` on, until the next one.

    Begins at (0, 1); ends where observation does. The days grow; day 0 stands twice where some were gone on the first
    day. open_end: the days, each once and growing, at which somebody was still there when observation ended.
    """

    days: tuple[float, ...]
    share: tuple[float, ...]
    open_end: tuple[float, ...]

    @property
    def half_after(self) -> float | None:
        """The days after which at most half are still there; None where the curve never falls so low."""
        return next((day for day, share in zip(self.days, self.share, strict=True) if share <= HALF), None)


def survival(days: Days, finished: Mask) -> Survival:
    """Estimate the share still there after so many days.

    days: how long each has been seen there. finished: whether they were gone then, or were there still. Whoever was
    seen to the end of a day counts as there for the ends of that day. Of nobody: no curve at all.

    The product-limit estimate: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations,
    Journal of the American Statistical Association 53 (1958), 457-481.
    """
    if not len(days):
        return Survival((), (), ())
    times, place = np.unique(days, return_inverse=True)
    seen = np.bincount(place)
    gone = np.bincount(place[finished], minlength=len(times))
    at_risk = len(days) - np.cumsum(seen) + seen
    share: NDArray[np.float64] = np.cumprod(1 - gone / at_risk)
    kept = gone > 0
    kept[-1] = True
    return Survival(
        (0.0, *times[kept].astype(float).tolist()),
        (1.0, *share[kept].tolist()),
        tuple(times[seen > gone].astype(float).tolist()),
    )
