"""The Check sheet's formulas, worked out by LibreOffice."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication

from tests.exchange.workbook_samples import content_of, random_history, words, worked_example
from tracker.domain.periods import Period
from tracker.exchange.workbook.book import write_workbook
from tracker.exchange.workbook.check_sheet import RECOUNTS
from tracker.exchange.workbook.content import WorkbookContent
from tracker.reports.report import Number, Report, ReportName, Unit
from ui.text.language import Language
from ui.text.workbook import workbook_captions

Rows = list[tuple[Any, ...]]


def wrong_report() -> WorkbookContent:
    """The worked example with one wrong number in each report: the first count of the first row of its first table."""
    content = worked_example()
    return replace(content, reports=[with_wrong_number(report) for report in content.reports])


def with_wrong_number(report: Report) -> Report:
    table, *tables = report.tables
    if not table.rows:
        return report
    row, *rows = table.rows
    place = [column.unit for column in table.columns].index(Unit.COUNT)
    numbers = list(row.numbers)
    numbers[place] = Number((numbers[place].value or 0) + 1)
    changed = replace(row, numbers=tuple(numbers))
    return replace(report, tables=(replace(table, rows=(changed, *rows)), *tables))


UNCOUNTED = {
    (ReportName.TIME, "half_after"),
    (ReportName.TACTICS, "went_on"),
    (ReportName.TACTICS, "went_on_share"),
    (ReportName.TACTICS, "planned"),
    (ReportName.GOALS, "target"),
    (ReportName.GOALS, "opening"),
    (ReportName.QUOTES, "waiting"),
    (ReportName.QUOTES, "waiting_customers"),
    (ReportName.QUOTES, "waiting_amount"),
    (ReportName.VALUE, "regulars"),
    (ReportName.VALUE, "still_come"),
    (ReportName.VALUE, "alive"),
    (ReportName.VALUE, "expected_purchases"),
    (ReportName.VALUE, "expected_value"),
    (ReportName.TOGETHER, "with_several"),
    (ReportName.TOGETHER, "several_share"),
    (ReportName.TOGETHER, "with_others"),
    (ReportName.TOGETHER, "too_large"),
}
UNCOUNTED_TABLES = {
    *((ReportName.VALUE, table) for table in ("ahead", "hold_out")),
    *((ReportName.RFM, table) for table in ("groups", "moves", "scores")),
    (ReportName.TOGETHER, "suggestions"),
    (ReportName.VALUE, "ahead"),
    *((ReportName.BUYERS, table) for table in ("personas", "tags", "towns", "first_products", "prospects")),
}
CONTENTS: dict[str, Callable[[], WorkbookContent]] = {
    "worked": worked_example,
    "random": random_history,
    "empty": lambda: content_of([], [], {}, Period(), date(2026, 1, 31)),
    "wrong": wrong_report,
}
SPOKEN: dict[str, Callable[[], WorkbookContent]] = {"cs": random_history, "zh_TW": worked_example}


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory, qapp: QCoreApplication) -> dict[str, dict[str, Rows]]:
    """The values of every sheet of every workbook, after LibreOffice worked out all formulas."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice")
    folder = tmp_path_factory.mktemp("check")
    names = [*CONTENTS]
    language = Language(qapp, "en")
    for name, content in CONTENTS.items():
        _write(folder / f"{name}.xlsx", content())
    for spoken, make in SPOKEN.items():
        language.use(spoken)
        names.append(spoken)
        _write(folder / f"{spoken}.xlsx", make())
    language.use("en")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", "converted"]
    subprocess.run([*command, *(f"{name}.xlsx" for name in names)], cwd=folder, check=True, capture_output=True)
    return {name: _values(folder / "converted" / f"{name}.xlsx") for name in names}


def _write(path: Path, content: WorkbookContent) -> None:
    write_workbook(path, content, workbook_captions(), words, lambda done, total: True)


def _values(path: Path) -> dict[str, Rows]:
    book = load_workbook(path, data_only=True)
    values = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    book.close()
    return values


def checks(sheets: dict[str, Rows]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """The rows of the Check sheet, by report, figure and row."""
    rows = [row for row in sheets["Check"][6:] if row[5] is not None]
    found = {row[:3]: row[3:] for row in rows}
    assert len(found) == len(rows)
    return found


def funnel(sheets: dict[str, Rows], figure: str) -> list[Any]:
    """What the formulas count for a figure of the funnel, stage by stage."""
    return [row[1] for (report, name, _), row in checks(sheets).items() if report == "Funnel" and figure in str(name)]


@pytest.mark.parametrize("name", ["worked", "random", "empty"])
def test_every_figure_counted_again_agrees(sheets: dict[str, dict[str, Rows]], name: str) -> None:
    found = checks(sheets[name])
    assert {key for key, row in found.items() if row[2] != "agrees"} == set()
    assert sheets[name]["Check"][1][1] == "everything agrees"
    assert any("everything agrees" in row for row in sheets[name]["Summary"])


@pytest.mark.parametrize("language", SPOKEN)
def test_every_figure_agrees_in_other_languages(sheets: dict[str, dict[str, Rows]], language: str) -> None:
    check = list(sheets[language].values())[-2]
    assert len({row[5] for row in check[6:] if row[5] is not None}) == 1
    assert check[2][1] == 0


@pytest.mark.parametrize("name", ["worked", "random", "empty"])
def test_what_is_not_counted_again_is_said(sheets: dict[str, dict[str, Rows]], name: str) -> None:
    counted = len(checks(sheets[name])) - 1
    addresses = [(report.name, where) for report in CONTENTS[name]().reports for where, _, _ in report.numbers()]
    uncounted = [
        (name, where)
        for name, where in addresses
        if name not in RECOUNTS or (name, where.column) in UNCOUNTED or (name, where.table) in UNCOUNTED_TABLES
    ]
    assert counted == len(addresses) - len(uncounted)
    listed = [row[0] for row in sheets[name]["Check"][6:] if row[5] is None and row[0] and " · " in row[0]]
    columns = {(report, where.table, where.column) for report, where in uncounted}
    assert len(listed) == len(set(listed)) == len(columns)


def test_the_worked_example_is_counted_again_exactly(sheets: dict[str, dict[str, Rows]]) -> None:
    worked = sheets["worked"]
    assert funnel(worked, "Reached it") == [5, 4, 2, 1, 0]
    assert funnel(worked, "One by one") == [5, 3, 1, 1, 0]
    assert funnel(worked, "From the one before") == ["–", 0.8, 0.5, 0.5, 0]
    assert funnel(worked, ": Customers") == [5, 3, 2, 1, 0]
    assert funnel(worked, "Share that went on") == [1, pytest.approx(1 / 3), 1, "–", "–"]


def test_the_random_history_holds_everything_that_can_go_wrong(sheets: dict[str, dict[str, Rows]]) -> None:
    found = checks(sheets["random"])
    reports = {report.name for report in CONTENTS["random"]().reports}
    assert len(reports & RECOUNTS.keys()) == len({key[0] for key in found}) - 1
    for figure in ("Went on", "Went back", "Left for good", "Other", "Still there", "One by one", "Archived", "Joined"):
        assert sum(row[1] for key, row in found.items() if figure in str(key[1])) > 0


def test_the_random_history_has_regulars_in_every_rhythm(sheets: dict[str, dict[str, Rows]]) -> None:
    counted = {
        key[1]: row[1] for key, row in checks(sheets["random"]).items() if key[0] == "Going quiet" and not key[2]
    }
    for figure in ("In their rhythm", "Due soon", "Going quiet", "Long gone", "Left or archived", "Bought too seldom"):
        assert counted[figure] > 0


def test_a_wrong_number_is_found(sheets: dict[str, dict[str, Rows]]) -> None:
    found = checks(sheets["wrong"])
    differing = [key for key, row in found.items() if row[2] == "differs"]
    counted = (report for report in CONTENTS["wrong"]().reports if report.name in RECOUNTS)
    tables = ((report, report.tables[0]) for report in counted)
    wrong = [report for report, one in tables if one.rows and (report.name, one.key) not in UNCOUNTED_TABLES]
    assert len(differing) == len(wrong)
    assert len({key[0] for key in differing}) == len(wrong)
    assert sheets["wrong"]["Check"][1][1] == "something differs"
    assert sheets["wrong"]["Check"][2][1] == len(wrong)


def test_no_cell_shows_an_error(sheets: dict[str, dict[str, Rows]]) -> None:
    values = {str(value) for book in sheets.values() for rows in book.values() for row in rows for value in row}
    assert not [value for value in values if re.match("#[A-Z/0]+[!?]|#N/A|Err:", value)]
