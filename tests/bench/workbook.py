"""The Excel workbook against openpyxl's write-only mode given the same cells: 150,000, as 10k rows of 15 have."""

import time
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from tests.exchange.workbook_samples import report_data, words
from tests.recount import Entry
from tests.stay_tables import table_of
from tracker.domain.periods import Period
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.domain.report_data import Scope
from tracker.domain.stages import SHIPPED_SETS, Cause, Stage
from tracker.exchange.workbook.book import write_workbook
from tracker.exchange.workbook.content import RawRecords, WorkbookContent
from tracker.reports.catalogue import build_report, offered_reports
from ui.text.workbook import workbook_captions

CUSTOMERS, INTERACTIONS, MOVES = 3_000, 4_000, 3_600
STAGES = [
    Stage(number, stage.key, stage.names["cs"], number, stage.colour, stage.customer_from, False)
    for number, stage in enumerate(SHIPPED_SETS["awareness"], start=1)
]
FIRST = date(2025, 1, 1)


def ours(folder: Path) -> float:
    """Return the seconds that writing the workbook takes: every sheet, the check's formulas and the charts included."""
    start = time.perf_counter()
    write_workbook(folder / "ours.xlsx", _content(), workbook_captions(), words, lambda done, total: True)
    return time.perf_counter() - start


def floor(folder: Path) -> float:
    """Return the seconds that openpyxl's write-only mode takes for the same cells, without any style."""
    sheets = _cells(folder / "cells.xlsx")
    start = time.perf_counter()
    book = Workbook(write_only=True)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    book.save(folder / "floor.xlsx")
    return time.perf_counter() - start


@cache
def _content() -> WorkbookContent:
    customers = [_customer(number) for number in range(1, CUSTOMERS + 1)]
    moves = [_move(number) for number in range(MOVES)]
    entries = [
        Entry(move.customer_id, move.id, move.to_stage, date.fromisoformat(move.occurred_at[:10]).toordinal(), "move")
        for move in moves
    ]
    as_of = date(2026, 1, 31)
    records = RawRecords(
        customers=customers,
        interactions=[_interaction(number) for number in range(INTERACTIONS)],
        moves=sorted(moves, key=lambda move: (move.customer_id, move.occurred_at)),
    )
    data = report_data(records, table_of(entries, {}), STAGES, as_of)
    return WorkbookContent(
        shop_name="Kolo & Duše",
        written_at=datetime(2026, 1, 31, 12, 0).astimezone(),
        currency="CZK",
        stages=STAGES,
        reports=[build_report(name, data, Scope(Period(), as_of)) for name in offered_reports()],
        records=records,
    )


@cache
def _cells(path: Path) -> list[list[tuple[Any, ...]]]:
    write_workbook(path, _content(), workbook_captions(), words, lambda done, total: True)
    book = load_workbook(path, read_only=True)
    sheets = [list(sheet.iter_rows(values_only=True)) for sheet in book]
    book.close()
    return sheets


def _stamp(day: int) -> str:
    return f"{FIRST + timedelta(days=day)}T10:30:00+01:00"


def _customer(number: int) -> ListedCustomer:
    stage = STAGES[number % len(STAGES)].name
    return ListedCustomer(
        *(number, f"Jana Nováková {number}", "Kolo a duše s.r.o.", stage, "2025-03-07", "web", "1980-03-07"),
        *(
            f"Dlouhá {number}, 602 00 Brno",
            "Likes long rides",
            _stamp(1),
            _stamp(2),
            "" if number % 9 else "2025-12-01",
        ),
        *((f"+420 777 {number:06}",), (f"jana{number}@example.com",), ("vip", "kolo")),
    )


def _interaction(number: int) -> LoggedInteraction:
    customer, at = number % CUSTOMERS + 1, _stamp(number % 300)
    return LoggedInteraction(number + 1, customer, "call_in", at, at, "Ota", "Asked about the blue bicycle")


def _move(number: int) -> LoggedMove:
    customer, lap = number % CUSTOMERS + 1, number // CUSTOMERS
    before, after = STAGES[lap], STAGES[lap + 1]
    return LoggedMove(
        *(number + 1, customer, before.id, after.id, before.name, after.name, _stamp(30 * lap), _stamp(30 * lap)),
        *(Cause.MOVE, "", "", "Ota"),
    )
