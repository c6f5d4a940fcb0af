"""The people behind a number in files: texts as texts, days as days, whole or not at all."""

import csv
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tracker.domain.counted_people import CountedPerson
from tracker.domain.export_errors import TargetUnwritable
from tracker.exchange.people_list import HEADER_ROW, ListCaptions, save_people_csv, save_people_workbook

Save = Callable[[Path, Sequence[CountedPerson], ListCaptions], None]
HEADINGS = ("Name", "Company", "Stage now", "From", "Until", "Source", "Archived")
WORDS = ListCaptions("Consideration: reached it", "People", HEADINGS, "Left", "yes", "yyyy-mm-dd")
PEOPLE = [
    CountedPerson(1, "林志明", "", "", "Purchase", "#5b6ee1", "Instagram", False, date(2026, 1, 2), date(2026, 1, 9)),
    CountedPerson(2, "=1+1", "", "@x", "", "", "", True),
]


def test_the_csv_holds_a_row_each(tmp_path: Path) -> None:
    save_people_csv(tmp_path / "list.csv", PEOPLE, WORDS)
    rows = list(csv.reader((tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows == [
        list(HEADINGS),
        ["林志明", "", "Purchase", "2026-01-02", "2026-01-09", "Instagram", ""],
        ["'=1+1", "'@x", "Left", "", "", "", "yes"],
    ]


def test_the_workbook_holds_real_days_and_no_formulas(tmp_path: Path) -> None:
    save_people_workbook(tmp_path / "list.xlsx", PEOPLE, WORDS)
    sheet = load_workbook(tmp_path / "list.xlsx").active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADER_ROW)]
    assert rows[0] == list(HEADINGS)
    assert rows[1][3:5] == [datetime(2026, 1, 2), datetime(2026, 1, 9)]  # noqa: DTZ001 - as openpyxl reads days
    assert rows[2][0] == "=1+1"
    assert sheet.cell(HEADER_ROW + 2, 1).data_type == "s"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A4", "A3:G5")


def test_nobody_is_a_list_too(tmp_path: Path) -> None:
    save_people_workbook(tmp_path / "list.xlsx", [], WORDS)
    sheet = load_workbook(tmp_path / "list.xlsx").active
    assert sheet is not None
    assert sheet.max_row == HEADER_ROW


@pytest.mark.parametrize("save", [save_people_csv, save_people_workbook])
def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, save: Save) -> None:
    with pytest.raises(TargetUnwritable):
        save(tmp_path / "no folder" / "list", PEOPLE, WORDS)
