"""Opening any report of a shop with 10,000 customers: everything it needs read, and everything counted.

Floor: the same rows read by plain sqlite3, and the stays turned into NumPy columns; no counting at all.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.sale_reports import READS as OF_SALES
from tests.bench.synthetic_shop import NOW, clock, synthetic_shop
from tracker.domain.context import Context
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.queries.reports import read_report
from tracker.reports.catalogue import BUILDERS
from tracker.reports.report import ReportName
from tracker.storage.bulk import insert_rows
from tracker.storage.tables import Campaign, CostEntry, Goal, database
from tracker.workspace import Workspace, open_reader

CUSTOMERS, CAMPAIGNS = 10_000, 20
SCOPE = Scope(Period(date(2025, 1, 1), None), NOW.date())
BUDGET = 3
MOST = 300  # ms
STAYS = "SELECT customer_id, stage_id, entered_day, left_day, next_stage_id, began, ended FROM stay"
TALKS = "SELECT customer_id, kind, occurred_at FROM interaction"
TOUCHES = "SELECT campaign_id, customer_id, touched_on, interaction_id FROM campaign_touch"
COSTS = "SELECT campaign_id, source, spent_on, amount_minor FROM cost_entry"
BESIDES = {  # what each reads besides the stays
    ReportName.STUCK: ("SELECT customer_id, max(occurred_at) FROM interaction GROUP BY customer_id",),
    ReportName.LEFT: ("SELECT id, reason FROM stage_move WHERE to_stage_id IS NULL",),
    ReportName.SOURCES: ("SELECT id, source FROM customer", COSTS),
    ReportName.TACTICS: (TOUCHES, COSTS, "SELECT * FROM campaign"),
    ReportName.CONTACTS: (TALKS,),
    ReportName.GOALS: (TALKS,),
    ReportName.RECIPES: ("SELECT id FROM stage_move", "SELECT step_id, entry_id, ticked_at FROM recipe_tick"),
}


def open_report(name: ReportName, _: Place) -> Compared:
    """Read and count a report."""
    path = _shop()
    with raw_file(path, journal=True) as file, open_reader(path):
        compared = compare(
            lambda: timed(lambda: read_report(name, SCOPE)),
            lambda: timed(lambda: _read(file, (STAYS, *BESIDES.get(name, ())))),
        )
    return Compared(compared.ours, compared.floor, "" if compared.ours <= MOST else f"more than {MOST} ms")


def _read(file: sqlite3.Connection, statements: tuple[str, ...]) -> object:
    stays, *_ = [file.execute(statement).fetchall() for statement in statements]
    return np.array(stays, dtype=np.float64)  # an end that is not there yet is no whole number


def _shop() -> Path:
    """Return the synthetic shop with tactics, made once. Do not write into it."""
    plain = synthetic_shop(CUSTOMERS)
    path = plain.with_name(f"{CUSTOMERS}-tactics.regulars")
    if not path.exists():
        aside = plain.with_name(f"{CUSTOMERS}-tactics.{os.getpid()}.regulars")
        shutil.copyfile(plain, aside)
        workspace = Workspace(aside, clock=clock)
        workspace.do(_Tactics())
        workspace.close()
        os.replace(aside, path)
    return path


@dataclass(frozen=True, slots=True)
class _Tactics:
    """Write campaigns with costs, two of them for each customer, and recipes of which two steps a stay were done."""

    def apply(self, context: Context) -> None:
        """Write them."""
        at, days = context.stamp, [(NOW.date() - timedelta(days=n)).isoformat() for n in range(600)]
        insert_rows(
            Campaign,
            ("name", "folded", "source", "starts_on", "created_at"),
            [(f"Campaign {n}", f"campaign {n}", "Flyer", days[-n], at) for n in range(1, CAMPAIGNS + 1)],
        )
        insert_rows(
            CostEntry,
            ("campaign_id", "spent_on", "amount_minor", "recorded_at"),
            [(n % CAMPAIGNS + 1, days[n % 600], 12345, at) for n in range(500)],
        )
        for turn in range(2):
            database.execute_sql(
                "INSERT INTO campaign_touch(campaign_id, customer_id, interaction_id, touched_on, recorded_at, author)"
                f" SELECT 1 + id % {CAMPAIGNS}, customer_id, iif({turn}, id, NULL), substr(occurred_at, 1, 10), ?, ''"
                f" FROM interaction WHERE id % 10 = {turn}",
                (at,),
            )
        database.execute_sql(
            "INSERT INTO recipe_step(stage_id, text, position, removed)"
            " SELECT stage.id, 'step', value, 0 FROM stage, json_each('[0, 1, 2, 3]')"
        )
        database.execute_sql(
            "INSERT INTO recipe_tick(step_id, entry_id, customer_id, ticked_at, author)"
            " SELECT step.id, entry.id, customer_id, occurred_at, '' FROM stage_move entry"
            " JOIN recipe_step step ON step.stage_id = to_stage_id AND step.position < 2"
        )
        goals = [(metric, "month", 100, days[0]) for metric in ("new_customers", "contacts")]
        insert_rows(Goal, ("metric", "period", "target", "starts_on"), goals)


def _bench(name: ReportName) -> Bench:
    measure: Callable[[Place], Compared] = partial(open_report, name)
    return Bench(f"report opens, 10k customers: {name}", BUDGET, measure)


BENCHES = tuple(_bench(name) for name in ReportName if name in BUILDERS and name not in OF_SALES)
