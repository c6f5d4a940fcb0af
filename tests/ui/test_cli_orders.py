"""Orders brought in by the command line: published purchase histories come to what is known of them, exactly."""

import csv
import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.recount_orders import Bought, read_rows, recount_relations, recount_transactions
from ui.cli import run_command

Run = Callable[..., Any]
CDNOW = "lifetimes__CDNOW_sample.txt"
PARTS = ("orders", "order-details", "products", "customers")
KNOWN_CDNOW = Bought(2357, 6919, Decimal("244091.94"), 1152, ("1901", Decimal("6552.70")))
KNOWN_NORTHWIND = Bought(89, 830, Decimal("1265793.29"), 88, ("QUICK", Decimal("110277.32")))
few = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Run:
    """Run a command; return what it answers as JSON, or its exit code and its words."""

    def call(*arguments: object) -> Any:
        try:
            code = run_command([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(str(end.code))
        out, err = capsys.readouterr()
        return json.loads(out) if code == 0 and "--json" in arguments else (code, out, err)

    return call


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Callable[[], Path]:
    """Make a new shop that counts in dollars, each time anew."""
    made: list[Path] = []

    def make(currency: str = "USD") -> Path:
        path = tmp_path / f"shop{len(made)}.regulars"
        made.append(path)
        assert run("new", path, "--language", "en", "--currency", currency)[0] == 0
        return path

    return make


def bought(shop: Path) -> Bought:
    """Ask the file itself, by SQL over the ledger."""
    with sqlite3.connect(shop) as file:
        customers, orders = file.execute(
            "SELECT count(DISTINCT customer_id), count(*) FROM sale WHERE kind = 'sale' AND NOT voided"
        ).fetchone()
        revenue = file.execute("SELECT coalesce(sum(amount_minor), 0) FROM sale_line").fetchone()[0]
        repeat = file.execute(
            "SELECT count(*) FROM (SELECT 1 FROM sale WHERE kind = 'sale' GROUP BY customer_id HAVING count(*) > 1)"
        ).fetchone()[0]
        top = file.execute(
            "SELECT replace(customer.import_key, 'list:', ''), sum(total_minor) spent FROM sale"
            " JOIN customer ON customer.id = customer_id GROUP BY customer_id ORDER BY spent DESC, customer_id LIMIT 1"
        ).fetchone()
        wrong = file.execute(
            "SELECT count(*) FROM sale WHERE total_minor <>"
            " (SELECT sum(amount_minor) FROM sale_line WHERE sale_id = sale.id)"
        ).fetchone()[0]
    file.close()
    assert wrong == 0
    return Bought(customers, orders, Decimal(revenue) / 100, repeat, (top[0], Decimal(top[1]) / 100) if top else None)


def reported(run: Run, shop: Path) -> Bought:
    """Ask the report of sales."""
    report = run("report", shop, "sales", "--json")
    best = report["top_customers"][0]
    assert report["currency"] == "USD"
    return Bought(
        report["customers"],
        report["orders"],
        Decimal(report["revenue_minor"]) / 100,
        report["repeat_customers"],
        (best["name"], Decimal(best["revenue_minor"]) / 100),
    )


def test_cdnow_is_what_the_literature_says(run: Run, empty: Callable[[], Path], samples: Path) -> None:
    shop = empty()
    result = run("import", shop, samples / CDNOW, "--kind", "orders", "--json")
    assert result == {
        "orders": 6919, "lines": 6919, "customers_created": 2357, "customers_matched": 0, "refunds": 0, "skipped": 0,
        "cancelled": 0, "files": [CDNOW], "errors": [],
    }  # fmt: skip
    assert bought(shop) == KNOWN_CDNOW == recount_transactions((samples / CDNOW).read_text().splitlines())
    assert reported(run, shop) == KNOWN_CDNOW
    again = run("import", shop, samples / CDNOW, "--kind", "orders", "--json")
    assert (again["orders"], again["lines"], again["customers_created"], again["skipped"]) == (0, 0, 0, 6919)
    assert run("undo", shop, "--json")["label"] == f"import of {CDNOW}"
    assert bought(shop) == Bought(0, 0, Decimal(), 0, None)
    run("redo", shop, "--json")
    assert bought(shop) == KNOWN_CDNOW
    assert run("check", shop)[0] == 0


@pytest.mark.parametrize("given_files", [("orders",), ("order-details",), ("order-details", "orders"), PARTS])
def test_northwind_is_what_is_known_of_it(
    run: Run, empty: Callable[[], Path], samples: Path, given_files: tuple[str, ...]
) -> None:
    shop = empty()
    files = [samples / f"northwind__{part}.csv" for part in given_files]
    result = run("import", shop, *files, "--kind", "orders", "--json")
    assert (result["orders"], result["lines"], result["customers_created"], result["errors"]) == (830, 2155, 89, [])
    assert sorted(result["files"]) == sorted(f"northwind__{part}.csv" for part in PARTS)
    assert bought(shop) == KNOWN_NORTHWIND
    assert reported(run, shop) == replace(KNOWN_NORTHWIND, top=("QUICK-Stop", Decimal("110277.32")))
    again = run("import", shop, *files, "--kind", "orders", "--json")
    assert (again["orders"], again["customers_created"], again["customers_matched"]) == (0, 0, 89)
    assert again["skipped"] == 830
    with sqlite3.connect(shop) as file:
        found = file.execute("SELECT name, note FROM customer WHERE import_key = 'list:QUICK'").fetchall()
        product = file.execute("SELECT name, price_minor FROM product WHERE code = '11'").fetchall()
        unnamed = file.execute("SELECT name FROM customer WHERE import_key = 'list:' || name").fetchall()
        slipped = file.execute("SELECT name, note FROM customer WHERE import_key = 'list:BOLID'").fetchall()
    file.close()
    assert found == [("QUICK-Stop", "Horst Kloss")]
    assert unnamed == []
    assert slipped == [("Bólido Comidas preparadas", "")]  # a comma in its address: what follows may have slipped
    assert product == [("Queso Cabrales", 2100)]
    run("undo", shop)
    assert bought(shop).orders == 0
    run("redo", shop)
    assert bought(shop) == KNOWN_NORTHWIND


@few
@given(seed=st.integers(0, 10**6), share=st.floats(0.02, 0.3))
def test_any_rows_of_cdnow_come_to_what_plain_python_says(
    run: Run, empty: Callable[[], Path], samples: Path, tmp_path: Path, seed: int, share: float
) -> None:
    rng = Random(seed)
    lines = (samples / CDNOW).read_text().splitlines()
    some = [line for line in lines if rng.random() < share] or lines[:1]
    rng.shuffle(some)
    path = tmp_path / "some.txt"
    path.write_text("\n".join(some))
    shop = empty()
    result = run("import", shop, path, "--kind", "orders", "--json")
    counted, expected = bought(shop), recount_transactions(some)
    assert (counted.customers, counted.orders, counted.revenue, counted.repeat) == (
        expected.customers, expected.orders, expected.revenue, expected.repeat,
    )  # fmt: skip
    assert counted.top is not None
    assert expected.top is not None
    assert counted.top[1] == expected.top[1]
    assert (result["orders"], result["errors"]) == (len(some), [])


@few
@given(seed=st.integers(0, 10**6), share=st.floats(0.05, 0.9))
def test_any_rows_of_northwind_come_to_what_plain_python_says(
    run: Run, empty: Callable[[], Path], samples: Path, tmp_path: Path, seed: int, share: float
) -> None:
    rng = Random(seed)
    tables = {part: read_rows(samples / f"northwind__{part}.csv") for part in PARTS[:2]}
    some = {part: [row for row in rows if rng.random() < share] or rows[:1] for part, rows in tables.items()}
    for part, rows in some.items():
        with (tmp_path / f"{part}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [name for name in rows[0] if name], extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
    shop = empty()
    result = run("import", shop, tmp_path / "orders.csv", "--kind", "orders", "--json")
    counted, expected = bought(shop), recount_relations(some["orders"], some["order-details"])
    assert (counted.customers, counted.orders, counted.revenue, counted.repeat) == (
        expected.customers, expected.orders, expected.revenue, expected.repeat,
    )  # fmt: skip
    assert (counted.top and counted.top[1]) == (expected.top and expected.top[1])
    known = {row["orderID"] for row in some["orders"]}
    sold = {row["orderID"] for row in some["order-details"]}
    told = {(error["file"], error["reason"].partition(":")[2].strip()) for error in result["errors"]}
    assert told == {("orders.csv", one) for one in known - sold} | {("order-details.csv", one) for one in sold - known}


def test_it_is_said_in_words_too(run: Run, empty: Callable[[], Path], tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("date,customer,amount\n2026-01-05,Ana,12.50\n2026-02-31,Ana,1\n,Bob,2\n")
    code, out, err = run("import", empty(), path, "--kind", "orders")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Read: orders.csv.",
        "Orders: 1, lines: 1, refunds: 0.",
        "Customers created: 1, known: 0.",
        "There already: 0, cancelled: 0.",
        "Row 3 was left out: not a date: 2026-02-31",
        "Row 4 was left out: not a date: ",
    ]


def test_orders_alone_are_refused_in_one_sentence(
    run: Run, empty: Callable[[], Path], samples: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    for part in PARTS[:2]:
        path = alone / f"{part}.csv"
        path.write_bytes((samples / f"northwind__{part}.csv").read_bytes())
        code, out, err = run("import", empty(), path, "--kind", "orders")
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert f"{part}.csv" in err
        path.unlink()


def test_a_list_of_people_is_no_list_of_orders(run: Run, empty: Callable[[], Path], tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nAna,ana@example.com\n")
    code, _, err = run("import", empty(), path, "--kind", "orders")
    assert (code, err.count("\n")) == (1, 1)
    code, _, err = run("import", empty(), path, path)
    assert (code, err.count("\n")) == (1, 1)
