"""Months of the calendar, numbered: twelve a year."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from tracker.reports.report import Label, LabelKind

MONTHS = 12


def months_of(days: NDArray[np.int32] | NDArray[np.int64]) -> NDArray[np.int64]:
    """Number the months of days (date.toordinal())."""
    since_1970 = days.astype(np.int64) - date(1970, 1, 1).toordinal()
    months: NDArray[np.int64] = since_1970.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return months + 1970 * MONTHS


def month_label(month: int) -> Label:
    """Name a month: "2026-01"."""
    return Label(LabelKind.MONTH, f"{month // MONTHS:04}-{month % MONTHS + 1:02}")
