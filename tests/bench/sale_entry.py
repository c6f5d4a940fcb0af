"""One sale and its commit. The floor writes the same rows by raw sqlite3: sale, two lines, what the customer bought."""

import shutil
import sqlite3
from itertools import count

from tests.bench.commits import CHANGES, STAMP, TODAY
from tests.bench.measuring import Bench, Compared, Place, compare, timed
from tests.bench.raw import raw_file
from tests.bench.sale_reports import shop_with_sales
from tests.bench.synthetic_shop import clock
from tracker.commands.sales import RecordSale
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.workspace import Workspace

LINES = (NewLine(3, price_minor=3000), NewLine(5, quantity_milli=2000, price_minor=5000))


def enter_a_sale(place: Place) -> Compared:
    """Enter sales all over the file, one commit each."""
    paths = place.new_file(), place.new_file()
    for path in paths:
        shutil.copyfile(shop_with_sales(place.customers), path)
    workspace = Workspace(paths[0], author="Ota", clock=clock)
    ours, floor = ((1 + number * 7919 % place.customers for number in count()) for _ in range(2))
    with raw_file(paths[1]) as file:
        compared = compare(
            lambda: timed(lambda: workspace.do(RecordSale(NewSale(next(ours), LINES))), CHANGES),
            lambda: timed(lambda: _raw_sale(file, next(floor)), CHANGES),
        )
    workspace.close()
    return compared


def _raw_sale(file: sqlite3.Connection, customer: int) -> None:
    file.execute("BEGIN IMMEDIATE")
    sale = file.execute(
        "INSERT INTO sale(customer_id, kind, occurred_at, recorded_at, day, total_minor, author, note, voided,"
        " thanks_owed) VALUES (?, 'sale', ?, ?, ?, 13000, 'Ota', '', 0, 1)",
        (customer, STAMP, STAMP, TODAY),
    ).lastrowid
    for position, (product, quantity, price) in enumerate(((3, 1000, 3000), (5, 2000, 5000))):
        file.execute(
            "INSERT INTO sale_line(sale_id, customer_id, position, product_id, text, quantity_milli, price_minor,"
            " discount_permyriad, discount_minor, amount_minor) VALUES (?, ?, ?, ?, '', ?, ?, 0, 0, ?)",
            (sale, customer, position, product, quantity, price, quantity * price // 1000),
        )
    file.execute(
        "UPDATE buying SET orders = orders + 1, spent_minor = spent_minor + 13000, last_day = ?, gap_halves = 60,"
        " quiet_from = ? WHERE customer_id = ?",
        (TODAY, TODAY + 46, customer),
    )
    file.execute("COMMIT")


BENCHES = (Bench("enter a sale: commit", 5, enter_a_sale),)
