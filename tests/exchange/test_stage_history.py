from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tracker.domain.file_errors import UnreadableFile, Why
from tracker.domain.imports import Reason, RowProblem, StageHistoryRow
from tracker.exchange.stage_history import is_stage_history, read_stage_history

TODAY = date(2026, 1, 31)
Written = Callable[..., Path]


@pytest.mark.parametrize(
    ("header", "fits"),
    [
        ("customer,stage,date", True),
        ("Date, Stage ,CUSTOMER,reason,Cause", True),
        ("customer,stage,date,", True),
        ("customer,stage", False),
        ("customer,stage,date,phone", False),
        ("customer,stage,date,date", False),
    ],
)
def test_the_header_decides(header: str, fits: bool) -> None:
    assert is_stage_history(header.split(",")) is fits


def test_moves_are_read(written: Written) -> None:
    text = """customer,stage,date,cause,reason
Jan Novák,Awareness,2026-01-05,,
Jan Novák,Purchase,2026-01-08 10:30,Move,
Eva,Retention,5.1.2026,opening,
Eva,Left,2026-01-20T09:00:00+08:00,,too far

"""
    found = read_stage_history(written(text), today=TODAY)
    assert found.problems == []
    assert found.rows == [
        StageHistoryRow(2, "Jan Novák", "Awareness", date(2026, 1, 5)),
        StageHistoryRow(3, "Jan Novák", "Purchase", date(2026, 1, 8), "10:30", cause="move"),
        StageHistoryRow(4, "Eva", "Retention", date(2026, 1, 5), cause="opening"),
        StageHistoryRow(5, "Eva", "Left", date(2026, 1, 20), "09:00", 480, reason="too far"),
    ]


def test_rows_that_are_wrong(written: Written) -> None:
    text = """Stage,Customer,Date,Cause
Purchase,,2026-01-05,
,Ann,2026-01-05,
Purchase,Ann,soon,
Purchase,Ann,5/1/2026,
Purchase,Ann,2026-02-01,
Purchase,Ann,2026-01-05,magic
Purchase,Ann,,
Purchase,Ann,2026-01-05,won_back,more
Purchase,Ann,2026-01-05,
"""
    found = read_stage_history(written(text), today=TODAY)
    assert [row.number for row in found.rows] == [10]
    assert found.problems == [
        RowProblem(2, "Customer", Reason.NO_NAME, "Purchase | 2026-01-05"),
        RowProblem(3, "Stage", Reason.NO_STAGE, "Ann | 2026-01-05"),
        RowProblem(4, "Date", Reason.BAD_DATE, "soon"),
        RowProblem(5, "Date", Reason.AMBIGUOUS_DATE, "5/1/2026"),
        RowProblem(6, "Date", Reason.FUTURE_DATE, "2026-02-01"),
        RowProblem(7, "Cause", Reason.UNKNOWN_CAUSE, "magic"),
        RowProblem(8, "Date", Reason.BAD_DATE, "Purchase | Ann"),
        RowProblem(9, "", Reason.RAGGED, "Purchase | Ann | 2026-01-05 | won_back | more"),
    ]


def test_other_dates_settle_slashes(written: Written) -> None:
    text = "customer,stage,date\nAnn,Purchase,5/1/2026\nAnn,Retention,25/1/2026\n"
    assert [row.day.day for row in read_stage_history(written(text), today=TODAY).rows] == [5, 25]


def test_a_workbook_with_real_dates(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for row in (["customer", "stage", "date"], ["林志明", "購買", date(2026, 1, 5)]):
        workbook.worksheets[0].append(row)
    workbook.save(tmp_path / "a.xlsx")
    found = read_stage_history(tmp_path / "a.xlsx", today=TODAY)
    assert found.rows == [StageHistoryRow(2, "林志明", "購買", date(2026, 1, 5))]


def test_a_contact_list_is_no_stage_history(written: Written) -> None:
    with pytest.raises(UnreadableFile) as raised:
        read_stage_history(written("Name,Phone\nAnn,1\n"), today=TODAY)
    assert raised.value.why is Why.NO_HEADER
