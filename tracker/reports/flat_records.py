"""Records that are kept as whole numbers, one record's after another's, as NumPy columns."""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tracker.domain.report_data import CONTACT_COLUMNS, CONTACT_KINDS, ReportData
from tracker.reports.report import Counted
from tracker.reports.seen_stays import Days

Amounts: TypeAlias = NDArray[np.int64]
Whole: TypeAlias = NDArray[np.int32] | NDArray[np.int64]

DAYS = 1 << 22  # more than there are


def columns_of(cells: "array[int]", names: Sequence[str]) -> dict[str, Days]:
    """Give each column by its name. cells: len(names) numbers a record."""
    table = np.array(cells, dtype=np.int32).reshape(-1, len(names))
    return dict(zip(names, np.ascontiguousarray(table.T), strict=True))


def amounts_of(cells: "array[int]", names: Sequence[str]) -> dict[str, Amounts]:
    """Give each column by its name where money is among them: wide enough for any sum. cells: see `columns_of`."""
    table = np.asarray(cells, dtype=np.int64).reshape(-1, len(names))
    return {name: table[:, place].copy() for place, name in enumerate(names)}


def contacts_until(data: ReportData, day: int) -> dict[str, Days]:
    """Give the contacts up to a day (date.toordinal()) by CONTACT_COLUMNS, ordered by customer, then day, then kind."""
    contacts = columns_of(data.contacts, CONTACT_COLUMNS)
    known = contacts["day"] <= day
    customer, on, kind = (contacts[name][known].astype(np.int64) for name in CONTACT_COLUMNS)
    packed = np.sort((customer * DAYS + on) * len(CONTACT_KINDS) + kind)  # one number sorts faster than three
    when, kind = np.divmod(packed, len(CONTACT_KINDS))
    customer, on = np.divmod(when, DAYS)
    return {name: column.astype(np.int32) for name, column in zip(CONTACT_COLUMNS, (customer, on, kind), strict=True)}


def list_people(customers: Whole) -> list[Counted]:
    """List customers, in their order."""
    return [Counted(customer) for customer in customers.tolist()]


def list_dated(customers: Whole, days: Whole) -> list[Counted]:
    """List what happened with customers on days, in its order."""
    pairs = zip(customers.tolist(), days.tolist(), strict=True)
    return [Counted(customer, date.fromordinal(day)) for customer, day in pairs]
