"""The CDNOW sample, where it lies beside the project: as rows, and as the published summary of 39 weeks."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest

from tracker.reports.estimates.bg_nbd import Buying
from tracker.reports.estimates.purchase_days import Ledger, PurchaseDays, purchase_days

SAMPLES = Path(__file__).parents[4] / "shared" / "samples"
CALIBRATION_END = date(1997, 9, 30)
END = date(1998, 6, 30)
WEEKS = 39  # of the calibration, and of what followed


@dataclass(frozen=True)
class Bought:
    """A row: one order."""

    customer: int
    day: date
    cents: int


def sample(name: str) -> Path:
    path = SAMPLES / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    return path


def rows() -> list[Bought]:
    """Read every order: master number, customer, day, quantity, dollars."""
    found = []
    for line in sample("lifetimes__CDNOW_sample.txt").read_text().splitlines():
        _, customer, day, _, dollars = line.split()
        whole, fraction = dollars.split(".")
        on = datetime.strptime(day, "%Y%m%d").date()  # noqa: DTZ007 - a day
        found.append(Bought(int(customer), on, int(whole) * 100 + int(fraction)))
    return found


def ledger_of(orders: list[Bought]) -> Ledger:
    """Take the orders as a ledger without refunds."""
    columns = ([one.customer for one in orders], [one.day.toordinal() for one in orders], [one.cents for one in orders])
    customer, day, cents = (np.array(column, dtype=np.int64) for column in columns)
    return Ledger(customer, day, cents, np.ones(len(orders), dtype=np.bool_))


def days_until(orders: list[Bought], until: date) -> PurchaseDays:
    """Bring the orders up to a day together."""
    return purchase_days(ledger_of(orders), until.toordinal())


def by_customer(orders: list[Bought]) -> dict[int, dict[date, int]]:
    """Sum the cents of each customer's days of buying."""
    found: defaultdict[int, dict[date, int]] = defaultdict(dict)
    for one in orders:
        found[one.customer][one.day] = found[one.customer].get(one.day, 0) + one.cents
    return dict(found)


def published_summary() -> Buying:
    """Read frequency, recency and age in weeks of each customer, in order of the customers' numbers."""
    table = np.loadtxt(sample("lifetimes__cdnow_customers_summary.csv"), delimiter=",", skiprows=1)
    return Buying(table[:, 1].astype(np.int64), table[:, 2], table[:, 3])
