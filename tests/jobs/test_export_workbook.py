from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conftest import Clock
from tracker.commands.custom_fields import AddField, RemoveField, SetFieldValue
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.commands.stages import EditStage, RemoveStage
from tracker.domain.errors import Cancelled
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.jobs.export_workbook import WorkbookOrder, export_workbook
from tracker.queries.raw_rows import all_customers
from tracker.queries.reports import read_report
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import ReportName
from tracker.workspace import Workspace, open_reader, snapshot
from ui.text.workbook import workbook_words

NOW = datetime(2026, 1, 31, 12, 0).astimezone()
AS_OF = date(2026, 1, 31)
ORDER = WorkbookOrder(offered_reports(), Scope(Period(), AS_OF))


def go_on(done: int, total: int) -> bool:
    return done <= total


@pytest.fixture
def filled(workspace: Workspace, stages: list[int], clock: Clock) -> Workspace:
    """A shop with somebody who moved on, left, was archived or trashed, or was in a stage now renamed or removed."""
    clock.at(2026, 1, 5)
    jana = workspace.do(
        AddCustomer(
            *("Žaneta Nováková", stages[0]),
            company="=SUM(A1)",
            phones=(("mobile", "+420 777 123 456"), ("", "777123456")),
            emails=(("", "zaneta@example.com"),),
            tags=("vip", "Kolo"),
            birthday="--03-07",
        )
    ).result
    others = [workspace.do(AddCustomer(name, stages[0])).result for name in ("陳美玲", "Adam", "Gone", "Trashed")]
    clock.at(2026, 1, 20)
    workspace.do(MoveCustomers((jana, others[0]), stages[2]))
    workspace.do(MoveCustomers((others[1],), stages[1]))
    workspace.do(MoveCustomers((others[2],), None, reason="price"))
    workspace.do(LogInteraction(jana, "visit", "Liked it"))
    workspace.do(ArchiveCustomers((others[0],)))
    workspace.do(DeleteCustomers((others[3],)))
    workspace.do(EditStage(stages[2], name="Koupili"))
    workspace.do(RemoveStage(stages[1], stages[0]))
    return workspace


def export(path: Path, progress: Callable[[int, int], bool] = go_on) -> Path:
    """Export in a thread of its own, as the window does, while this one has the shop open."""

    def job() -> Path:
        with snapshot():
            return export_workbook(path, ORDER, workbook_words("Kolo", "CZK"), progress, now=NOW)

    with ThreadPoolExecutor(1) as threads:
        return threads.submit(job).result()


def exported(path: Path) -> Any:
    assert export(path) == path
    return load_workbook(path)


def rows(book: Any, title: str) -> list[dict[str, Any]]:
    header, *others = book[title].iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in others]


def test_everybody_outside_the_trash_is_in_it_by_name(filled: Workspace, tmp_path: Path) -> None:
    listed = rows(exported(tmp_path / "shop.xlsx"), "Customers")
    assert [row["Name"] for row in listed] == ["Adam", "Gone", "Žaneta Nováková", "陳美玲"]
    assert [row["Stage"] for row in listed] == ["Awareness", "Left", "Koupili", "Koupili"]
    zaneta = listed[2]
    assert zaneta["Phone"] == "+420 777 123 456; 777123456"
    assert (zaneta["E-mail"], zaneta["Tags"], zaneta["Birthday"]) == ("zaneta@example.com", "Kolo; vip", "--03-07")
    assert zaneta["Company"] == "=SUM(A1)"
    assert [bool(row["Archived"]) for row in listed] == [False, False, False, True]


def test_the_history_keeps_the_names_of_then_and_the_numbers_of_now(
    filled: Workspace, stages: list[int], tmp_path: Path
) -> None:
    moves = rows(exported(tmp_path / "shop.xlsx"), "Stage history")
    assert [(row["To stage"], row["Stage no."]) for row in moves if row["Name"] == "Žaneta Nováková"] == [
        ("Awareness", stages[0]),
        ("Purchase", stages[2]),
    ]
    assert [row["Cause"] for row in moves if row["Name"] == "Adam"] == ["New customer", "Moved", "Stage was removed"]
    assert "Trashed" not in {row["Name"] for row in moves}


def test_the_funnel_in_it_is_the_report(filled: Workspace, tmp_path: Path) -> None:
    report = filled.read(lambda: read_report(ReportName.FUNNEL, ORDER.scope))
    sheet = exported(tmp_path / "shop.xlsx")["Funnel"]
    _, *listed = sheet[sheet.tables["FunnelCohort"].ref]
    rows_of_report = report.table("cohort").rows
    assert [row[0].value for row in listed] == [row.label.text for row in rows_of_report]
    assert [row[1].value for row in listed] == [row.numbers[0].value for row in rows_of_report]
    assert "Consideration" in {row.label.text for row in rows_of_report}


def test_the_file_of_a_closed_shop_is_exported(shop: Path, tmp_path: Path) -> None:
    with open_reader(shop):
        path = export_workbook(tmp_path / "shop.xlsx", ORDER, workbook_words("", "CZK"), go_on)
    assert load_workbook(path)["Summary"]["A1"].value == "Customer report"


def test_stopped_nothing_is_written(filled: Workspace, tmp_path: Path) -> None:
    assert filled.path.parent == tmp_path
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export(tmp_path / "shop.xlsx", lambda done, total: False)
    assert sorted(tmp_path.iterdir()) == before


def test_an_empty_shop_lists_nobody(workspace: Workspace) -> None:
    assert workspace.read(lambda: list(all_customers())) == []


def test_fields_of_the_owners_own_are_columns(workspace: Workspace, stages: list[int], tmp_path: Path) -> None:
    ana, _ = (workspace.do(AddCustomer(name, stages[0])).result for name in ("Ana", "Eva"))
    kinds = {"Height": "number", "Fitted": "date", "Insured": "yes_no", "Name": "text", "Gone": "text"}
    fields = {name: workspace.do(AddField(name, kind)).result for name, kind in kinds.items()}
    for name, text in {
        "Height": "1,234.5",
        "Fitted": "2026-01-05",
        "Insured": "yes",
        "Name": "=1+1",
        "Gone": "x",
    }.items():
        workspace.do(SetFieldValue(ana, fields[name], text))
    workspace.do(RemoveField(fields["Gone"]))
    sheet = exported(tmp_path / "own.xlsx")["Customers"]
    headings, first, second = ([cell.value for cell in row] for row in list(sheet.rows)[:3])
    assert headings[-4:] == ["Height", "Fitted", "Insured", "Name 2"]
    assert first[-4:] == [1234.5, datetime(2026, 1, 5), "Yes", "=1+1"]  # noqa: DTZ001
    assert sheet.cell(2, len(headings)).data_type == "s"
    assert second[-4:] == [None] * 4
