"""The reports of sales: 100,000 customers and 300,000 sales read and counted.

Floor: plain sqlite3 and NumPy that read the rows the figures are made of and put them in columns.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np

from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.synthetic_shop import NOW, clock, synthetic_shop
from tracker.domain.context import Context
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.queries.reports import read_report
from tracker.reports.catalogue import BUILDERS
from tracker.reports.report import ReportName
from tracker.storage.bulk import insert_rows
from tracker.storage.buying import refresh_buying
from tracker.storage.tables import Product, database
from tracker.workspace import Workspace, open_reader

BUDGET = 3
PRODUCTS = 60
SALES_OF = (1, 4, 8)  # the interactions of a customer, by their ids modulo 10, on whose days they bought
SCOPE = Scope(Period(date(2025, 1, 1), None), NOW.date())
SALES = "SELECT id, customer_id, day, total_minor, kind = 'sale', coalesce(campaign_id, 0) FROM sale WHERE NOT voided"
LINES = "SELECT sale_id, product_id, quantity_milli, amount_minor FROM sale_line WHERE product_id IS NOT NULL"
PEOPLE = "SELECT id, source, persona FROM customer"
STAYS = "SELECT customer_id, coalesce(stage_id, 0), entered_day, coalesce(left_day, 0) FROM stay"
QUOTES = "SELECT customer_id, given_on, amount_minor, outcome, outcome_on, stopped_at, reason, chases FROM quote"
CHECKS = "SELECT customer_id, asked_at, score FROM check_in"
NUMBERS = frozenset({SALES, LINES, STAYS})  # statements that give whole numbers alone
READS = {  # what each is made of
    ReportName.SALES: (SALES, LINES),
    ReportName.VALUE: (SALES, LINES, PEOPLE, STAYS),
    ReportName.RFM: (SALES,),
    ReportName.REPEAT: (SALES,),
    ReportName.QUIET: (SALES,),
    ReportName.QUOTES: (QUOTES,),
    ReportName.TOGETHER: (LINES,),
    ReportName.BUYERS: (SALES, LINES, PEOPLE, STAYS),
    ReportName.SATISFACTION: (CHECKS,),
}


def open_report(name: ReportName, place: Place) -> Compared:
    """Read and count a report."""
    path = shop_with_sales(place.customers)
    with raw_file(path, journal=True) as file, open_reader(path):
        return compare(
            lambda: timed(lambda: read_report(name, SCOPE)),
            lambda: timed(lambda: _read(file, READS[name])),
        )


def _read(file: sqlite3.Connection, statements: tuple[str, ...]) -> object:
    return [_columns(file, one) if one in NUMBERS else file.execute(one).fetchall() for one in statements]


def _columns(file: sqlite3.Connection, statement: str) -> object:
    cursor = file.execute(statement)
    cells = np.fromiter(chain.from_iterable(cursor), dtype=np.int64)
    return np.ascontiguousarray(cells.reshape(-1, len(cursor.description)).T)


def shop_with_sales(customers: int) -> Path:
    """Return the synthetic shop with three sales a customer, made once. Do not write into it."""
    plain = synthetic_shop(customers)
    path = plain.with_name(f"{customers}-sales.regulars")
    if not path.exists():
        aside = plain.with_name(f"{customers}-sales.{os.getpid()}.regulars")
        shutil.copyfile(plain, aside)
        workspace = Workspace(aside, clock=clock)
        workspace.do(_Sales())
        workspace.close()
        os.replace(aside, path)
    return path


@dataclass(frozen=True, slots=True)
class _Sales:
    """Write three sales of two lines for each customer, and of some of them a quote and an answer."""

    def apply(self, context: Context) -> None:
        """Write them."""
        products = [
            (f"Product {n}", f"product {n}", 1000 * n, 300 if n % 3 else None, f"Category {n % 5}", context.stamp)
            for n in range(1, PRODUCTS + 1)
        ]
        insert_rows(Product, ("name", "folded", "price_minor", "margin_permille", "category", "created_at"), products)
        among = ",".join(str(one) for one in SALES_OF)
        database.execute_sql(
            "INSERT INTO sale(customer_id, kind, occurred_at, recorded_at, day, total_minor, author, note, voided,"
            " thanks_owed) SELECT customer_id, 'sale', occurred_at, occurred_at,"
            " CAST(julianday(substr(occurred_at, 1, 10)) - 1721424.5 AS INTEGER),"
            f" 1000 * (1 + id * 7 % {PRODUCTS}) + 1000 * (1 + id * 13 % {PRODUCTS}), '', '', 0, 0"
            f" FROM interaction WHERE id % 10 IN ({among}) ORDER BY occurred_at, id"
        )
        for turn, factor in enumerate((7, 13)):
            database.execute_sql(
                "INSERT INTO sale_line(sale_id, customer_id, position, product_id, text, quantity_milli, price_minor,"
                " discount_permyriad, discount_minor, amount_minor)"
                f" SELECT id, customer_id, {turn}, 1 + id * {factor} % {PRODUCTS}, '', 1000,"
                f" 1000 * (1 + id * {factor} % {PRODUCTS}), 0, 0, 1000 * (1 + id * {factor} % {PRODUCTS}) FROM sale"
            )
        database.execute_sql(
            "UPDATE sale SET total_minor = (SELECT sum(amount_minor) FROM sale_line WHERE sale_id = sale.id)"
        )
        database.execute_sql(
            "INSERT INTO quote(customer_id, kind, given_on, amount_minor, stopped_at, note, author, recorded_at,"
            " outcome, outcome_on, reason, chases)"
            " SELECT customer_id, 'quote', substr(occurred_at, 1, 10), total_minor,"
            " iif(id % 3, '', 'price'), '', '', occurred_at, iif(id % 3, 'bought', 'gone'), substr(occurred_at, 1, 10),"
            " iif(id % 3, '', 'price'), id % 4 FROM sale WHERE id % 5 = 0"
        )
        database.execute_sql(
            "INSERT INTO check_in(customer_id, sale_id, asked_at, score, words, author)"
            " SELECT customer_id, id, occurred_at, 1 + id % 5, '', '' FROM sale WHERE id % 4 = 0"
        )
        refresh_buying(row[0] for row in database.execute_sql("SELECT DISTINCT customer_id FROM sale").fetchall())


def _bench(name: ReportName) -> Bench:
    measure: Callable[[Place], Compared] = partial(open_report, name)
    return Bench(f"report of sales: {name}", BUDGET, measure)


BENCHES = tuple(_bench(name) for name in READS if name in BUILDERS)
