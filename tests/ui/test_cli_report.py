"""Every report on the command line, in every form; what is asked wrongly is one sentence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.test_cli import WORKED_EXAMPLE
from tracker.commands.segments import SaveSegment
from tracker.domain.customer_filter import CustomerFilter
from tracker.jobs.sample_shop import create_sample_shop
from tracker.reports.catalogue import offered_reports
from tracker.reports.report import ReportName
from tracker.workspace import Workspace
from ui.cli import run_command

Run = Callable[..., tuple[int, str, str]]
STARTS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "xlsx": b"PK"}


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        try:
            code = run_command([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(str(end.code))
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    shop = tmp_path_factory.mktemp("cli") / "sample.regulars"
    create_sample_shop(shop, customers=60, seed=3, language="en", currency="GBP")
    opened = Workspace(shop)
    opened.do(SaveSegment("Window", CustomerFilter(sources=("Shop window",))))
    opened.close()
    return shop


@pytest.fixture
def worked(run: Run, tmp_path: Path) -> Path:
    shop, history = tmp_path / "worked.regulars", tmp_path / "history.csv"
    history.write_text(WORKED_EXAMPLE.replace("c5,Conversion", "c5,Retention"), encoding="utf-8")
    run("new", shop, "--stages", "reach", "--language", "en")
    run("import", shop, history)
    return shop


def plain(run: Run, *arguments: object) -> Any:
    code, out, err = run("report", *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_the_reports_are_named(run: Run) -> None:
    code, out, _ = run("report", "--list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == offered_reports()
    listed = json.loads(run("report", "--list", "--json")[1])
    assert [one["name"] for one in listed] == offered_reports()
    assert all(one["title"] for one in listed)


@pytest.mark.parametrize("name", offered_reports())
def test_every_report_in_every_form(run: Run, sample: Path, tmp_path: Path, name: ReportName) -> None:
    asked = (sample, name, "--from", "2026-01-01", "--to", "2026-06-30", "--as-of", "2026-10-31")
    said = plain(run, *asked)
    compared = plain(run, *asked, "--compare", "last-year")
    assert {**compared, "changes": None, "compared_with": None} == {**said, "changes": None, "compared_with": None}
    code, out, err = run("report", *asked, "--compare", "period-before")
    assert (code, err) == (0, "")
    assert len(out.splitlines()) > 3
    for kind, start in STARTS.items():
        target = tmp_path / f"{name}.{kind}"
        assert run("report", *asked, "--segment", "window", f"--{kind}", target)[::2] == (0, "")
        assert target.read_bytes().startswith(start)


def test_all_of_them_at_once(run: Run, sample: Path, tmp_path: Path) -> None:
    assert list(plain(run, sample, "all")) == offered_reports()
    book = tmp_path / "all.xlsx"
    assert run("report", sample, "all", "--xlsx", book)[0] == 0
    assert len(openpyxl.load_workbook(book, read_only=True).sheetnames) > len(offered_reports())


def test_a_segment_counts_its_own_only(run: Run, sample: Path) -> None:
    everyone, few = (plain(run, sample, "funnel", *only)["known"] for only in ((), ("--segment", "Window")))
    assert 0 < few < everyone
    compared = plain(run, sample, "funnel", "--segment", "Window", "--compare", "segment:window")
    assert {change["change"] for change in compared["changes"]} <= {0, None}


def test_the_worked_example_comes_out_exactly(run: Run, worked: Path) -> None:
    asked = ("--as-of", "2026-01-31")

    def column(name: str, table: str, key: str) -> list[Any]:
        return [row[key] for row in plain(run, worked, name, *asked)[table]]

    assert column("stuck", "stages", "stays") == [6, 4, 2, 1, 0]
    assert column("stuck", "stages", "stay_customers") == [5, 3, 2, 1, 0]
    assert [column("stuck", "stages", key) for key in ("forward", "back", "left", "here")] == [
        [5, 1, 1, 0, 0],
        [0, 1, 0, 0, 0],
        [0, 1, 0, 0, 0],
        [1, 1, 1, 1, 0],
    ]
    assert column("stuck", "stages", "move_on") == [1.0, 1 / 3, 1.0, None, None]
    assert column("time", "stages", "days_median") == [4, 5, 10, None, None]
    assert column("time", "stages", "days_p75") == [4, 6.5, 10, None, None]
    assert column("time", "stages", "finished") == [5, 3, 1, 0, 0]
    moves = plain(run, worked, "moves", *asked)
    assert (moves["moves"], moves["won_back"]) == (9, 0)  # c1 3, c2 1, c3 3, c4 2
    left = plain(run, worked, "left", *asked)
    assert [(row["name"], row["left"]) for row in left["reasons"]] == [("price", 1)]
    cohorts = plain(run, worked, "cohorts", *asked)
    assert cohorts["cohort"] == 5


@pytest.mark.parametrize(
    "arguments",
    [
        ("{shop}", "nothing"),
        ("{shop}",),
        (),
        ("{shop}", "funnel", "--segment", "nobody's"),
        ("{shop}", "funnel", "--compare", "next-year"),
        ("{shop}", "funnel", "--from", "2026-02-01", "--to", "2026-01-31"),
        ("{shop}", "funnel", "--compare", "period-before"),
        ("{shop}", "funnel", "--compare", "segment:nobody's"),
        ("{shop}", "funnel", "--within", "soon"),
        ("{shop}", "funnel", "--within", "9999999999"),
        ("{shop}", "funnel", "--svg", ""),
        ("{shop}", "funnel", "--xlsx", "x.png"),
        ("{shop}", "funnel", "--json", "--png", "x.png"),
        ("{shop}", "all", "--png", "x.png"),
        ("{shop}", "time", "--png", "{shop}/x.png"),
        ("{shop}", "time", "--xlsx", "{shop}/x.xlsx"),
        ("{shop}.missing", "time"),
    ],
)
def test_what_is_asked_wrongly_is_one_sentence(run: Run, sample: Path, arguments: tuple[str, ...]) -> None:
    code, out, err = run("report", *(one.replace("{shop}", str(sample)) for one in arguments))
    assert code == 1
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("kind", STARTS)
def test_no_report_is_written_over_a_shop(run: Run, sample: Path, tmp_path: Path, kind: str) -> None:
    shop = tmp_path / f"shop.{kind}"
    shop.write_bytes(sample.read_bytes())
    asked: list[tuple[object, ...]] = [("report", shop, "time", f"--{kind}", shop)]
    if kind == "xlsx":
        asked += [("export", shop, shop), ("today", sample, "--ics", shop)]
    for arguments in asked:
        code, out, err = run(*arguments)
        assert (code, out, len(err.splitlines())) == (1, "", 1)
        assert shop.read_bytes() == sample.read_bytes()
        assert [path.name for path in tmp_path.iterdir()] == [shop.name]
