"""Measures everything: python -m tests.bench [--quick] [--customers N] [--only NAME] [--json FILE].

Ours and the floor run in turns in one process; the table shows medians, their ratio and its budget. Exit code 1 where
a budget is missed.
"""

import argparse
import json
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.bench.measuring import Bench, Place
from tests.bench.synthetic_shop import synthetic_shop

MODULES = (
    "commits",
    "sale_entry",
    "search",
    "board_opens",
    "past_board",
    "today",
    "customer_table",
    "funnel",
    "reports",
    "sale_reports",
    "imports",
    "undo_import",
    "exports",
    "quiet_export",
    "cold_start",
    "windows",
)
FULL, QUICK = 100_000, 10_000
HEADER = ("", "ours", "floor", "", "budget", "")
ROW = "{:<44}{:>12}{:>12}{:>11}{:>10}  {}"


@dataclass(frozen=True, slots=True)
class Line:
    """What came of one benchmark."""

    name: str
    unit: str
    budget: float
    ours: float
    floor: float
    figure: float
    ok: bool
    note: str

    def text(self) -> str:
        """Return the line as the table shows it."""
        sign = "+{:.0f} MB" if self.unit == "MB" else "{:.2f}"
        verdict = " ".join(part for part in ("ok" if self.ok else "OVER", self.note) if part)
        figures = (f"{self.ours:.2f} {self.unit}", f"{self.floor:.2f} {self.unit}", sign.format(self.figure))
        return ROW.format(self.name, *figures, _budget(self), verdict)


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--quick", action="store_true", help=f"with {QUICK} customers instead of {FULL}")
    parser.add_argument("--customers", type=int, help="with so many customers")
    parser.add_argument("--only", default="", help="benchmarks whose name holds this")
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    options = parser.parse_args()
    customers = options.customers or (QUICK if options.quick else FULL)
    started = time.perf_counter()
    synthetic_shop(customers)
    print(f"{customers} customers, shop ready after {time.perf_counter() - started:.1f} s")
    print(ROW.format(*HEADER))
    lines = []
    for bench in _benches(options.only):
        lines.append(_run(bench, customers))
        print(lines[-1].text(), flush=True)
    print(f"{time.perf_counter() - started:.1f} s in all")
    if options.json:
        options.json.write_text(json.dumps(_document(customers, lines), indent=2), encoding="utf-8")
    return 1 if not all(line.ok for line in lines) else 0


def _benches(wanted: str) -> Iterator[Bench]:
    for module in MODULES:
        for bench in import_module(f"tests.bench.{module}").BENCHES:
            if wanted.casefold() in bench.name.casefold():
                yield bench


def _run(bench: Bench, customers: int) -> Line:
    with tempfile.TemporaryDirectory(prefix="regulars-bench-") as folder:
        compared = bench.measure(Place.at(customers, Path(folder)))
    figure = bench.figure(compared)
    ok = figure <= bench.budget
    return Line(bench.name, bench.unit, bench.budget, compared.ours, compared.floor, figure, ok, compared.note)


def _budget(line: Line) -> str:
    return f"+{line.budget:.0f} MB" if line.unit == "MB" else f"{line.budget:g}"


def _document(customers: int, lines: list[Line]) -> dict[str, object]:
    return {
        "customers": customers,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "benchmarks": [
            {
                "name": line.name,
                "unit": line.unit,
                "ours": line.ours,
                "floor": line.floor,
                "difference" if line.unit == "MB" else "ratio": line.figure,
                "budget": line.budget,
                "ok": line.ok,
                "note": line.note,
            }
            for line in lines
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
