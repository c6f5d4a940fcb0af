"""The Check sheet's formulas, worked out by LibreOffice."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.exchange.workbook_samples import content_of, random_history, worked_example
from tracker.domain.periods import Period
from tracker.exchange.workbook.book import write_workbook
from tracker.exchange.workbook.content import WorkbookContent
from ui.text.workbook import workbook_captions

Rows = list[tuple[Any, ...]]


def wrong_report() -> WorkbookContent:
    content = worked_example()
    first, *others = content.report.stages
    return replace(content, report=replace(content.report, stages=(replace(first, reached=4), *others), left_now=2))


CONTENTS: dict[str, Callable[[], WorkbookContent]] = {
    "worked": worked_example,
    "random": random_history,
    "empty": lambda: content_of([], [], {}, Period(), worked_example().report.as_of),
    "wrong": wrong_report,
}


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Rows]]:
    """The values of every sheet of every workbook, after LibreOffice worked out all formulas."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice")
    folder = tmp_path_factory.mktemp("check")
    for name, content in CONTENTS.items():
        write_workbook(folder / f"{name}.xlsx", content(), workbook_captions(), lambda done, total: True)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", "converted"]
    subprocess.run([*command, *(f"{name}.xlsx" for name in CONTENTS)], cwd=folder, check=True, capture_output=True)
    return {name: _values(folder / "converted" / f"{name}.xlsx") for name in CONTENTS}


def _values(path: Path) -> dict[str, Rows]:
    book = load_workbook(path, data_only=True)
    values = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    book.close()
    return values


def checks(sheets: dict[str, Rows]) -> dict[tuple[Any, Any], tuple[Any, ...]]:
    """The rows of the Check sheet, by figure and stage."""
    return {(row[0], row[1]): row[2:] for row in sheets["Check"][6:]}


@pytest.mark.parametrize(("name", "whole"), [("worked", 4), ("random", 5), ("empty", 4)])
def test_every_figure_counted_again_agrees(sheets: dict[str, dict[str, Rows]], name: str, whole: int) -> None:
    found = checks(sheets[name])
    stages = len(CONTENTS[name]().report.stages)
    assert len(found) == 14 * stages - bool(stages) + whole + 1
    assert {row[2] for row in found.values()} == {"agrees"}
    assert sheets[name]["Check"][1][1] == "everything agrees"
    assert any("everything agrees" in row for row in sheets[name]["Summary"])


def test_the_worked_example_is_counted_again_exactly(sheets: dict[str, dict[str, Rows]]) -> None:
    found = checks(sheets["worked"])
    assert [found["Reached it", stage][1] for stage in "RACTL"] == [5, 4, 2, 1, 0]
    assert [found["One by one", stage][1] for stage in "RACTL"] == [5, 3, 1, 1, 0]
    assert [found["From the one before", stage][1] for stage in "ACTL"] == [0.8, 0.5, 0.5, 0]
    assert [found["Customers", stage][1] for stage in "RACTL"] == [5, 3, 2, 1, 0]
    assert [found["Share that went on", stage][1] for stage in "RACTL"] == [1, pytest.approx(1 / 3), 1, "–", "–"]


def test_the_random_history_holds_everything_that_can_go_wrong(sheets: dict[str, dict[str, Rows]]) -> None:
    found = checks(sheets["random"])
    for figure in ("Went on", "Went back", "Left for good", "Other", "Still there", "One by one", "Customers"):
        assert sum(row[1] for (name, stage), row in found.items() if name == figure and stage) > 0
    for figure in ("Archived", "Left", "In earlier stages", "Joined in the period", "Known customers"):
        assert found[figure, None][1] > 0


def test_a_wrong_number_is_found(sheets: dict[str, dict[str, Rows]]) -> None:
    found = checks(sheets["wrong"])
    differing = {key for key, row in found.items() if row[2] == "differs"}
    assert differing == {("Reached it", "R"), ("Left", None)}
    assert sheets["wrong"]["Check"][1][1] == "something differs"
    assert sheets["wrong"]["Check"][2][1] == 2


def test_no_cell_shows_an_error(sheets: dict[str, dict[str, Rows]]) -> None:
    values = {value for book in sheets.values() for rows in book.values() for row in rows for value in row}
    assert not [value for value in values if str(value).startswith(("#", "Err:"))]
