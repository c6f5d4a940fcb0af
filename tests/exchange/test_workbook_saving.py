"""A workbook takes the place of the old file whole, or not at all."""

import os
import resource
import tempfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.exchange.workbook_samples import go_on, random_history, words, worked_example, written
from tracker.domain.errors import Cancelled
from tracker.domain.export_errors import TargetBusy, TargetUnwritable, TooManyRows
from tracker.exchange.captions import Sheet
from tracker.exchange.workbook.book import write_workbook
from tracker.exchange.workbook.draft import Draft
from tracker.exchange.workbook.raw_sheet import LAST_ROW, Column, ColumnKind, Formats, RecordWriter
from ui.text.workbook import workbook_captions


@pytest.mark.parametrize("stopped_at", [1, 4, -3])  # at once, while rows are written, while the sheets are packed
def test_the_old_file_stays_and_nothing_is_left_behind_when_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped_at: int
) -> None:
    folder, temporary = tmp_path / "exports", tmp_path / "temporary"
    folder.mkdir()
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    told: list[tuple[int, int]] = []
    content = random_history(customers=150)

    def listen(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    path = folder / "shop.xlsx"
    write_workbook(path, content, workbook_captions(), words, listen)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert {total for _, total in told} == {len(content)}
    assert told[-1] == (len(content), len(content))
    asked = range(len(told))[stopped_at]
    told.clear()
    path.write_text("old", encoding="utf-8")
    with pytest.raises(Cancelled):
        write_workbook(
            path, content, workbook_captions(), words, lambda *told_now: listen(*told_now) and len(told) <= asked
        )
    assert len(told) == asked + 1
    assert path.read_text(encoding="utf-8") == "old"
    assert list(folder.iterdir()) == [path]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("share", [0.1, 0.99])  # of the bytes needed: too few for a sheet, for the whole
def test_a_disk_that_takes_no_more_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    target = written(tmp_path, worked_example())
    limit = int(target.stat().st_size * share)
    target.write_text("old", encoding="utf-8")
    content, captions = worked_example(), workbook_captions()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        with pytest.raises(TargetUnwritable) as problem:
            write_workbook(target, content, captions, words, go_on)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert problem.value.path == target
    assert target.read_text(encoding="utf-8") == "old"
    assert sorted(tmp_path.iterdir()) == [target, temporary]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("lock", [".~lock.shop.xlsx#", "~$shop.xlsx"])
def test_a_file_open_in_a_spreadsheet_is_not_replaced(tmp_path: Path, lock: str) -> None:
    (tmp_path / "shop.xlsx").write_text("old", encoding="utf-8")
    (tmp_path / lock).touch()
    with pytest.raises(TargetBusy):
        written(tmp_path, worked_example())
    assert (tmp_path / "shop.xlsx").read_text(encoding="utf-8") == "old"


def test_a_file_that_the_system_holds_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(source: object, target: object) -> None:
        raise PermissionError(13, "held by another program, as on Windows")

    (tmp_path / "shop.xlsx").write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(TargetBusy):
        written(tmp_path, worked_example())
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize("place", ["nowhere/shop.xlsx", "folder.xlsx"])
def test_a_place_that_takes_no_file_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(TargetUnwritable) as problem:
        write_workbook(tmp_path / place, worked_example(), workbook_captions(), words, go_on)
    assert problem.value.path == tmp_path / place


def test_more_rows_than_excel_opens_are_refused() -> None:
    draft = Draft(workbook_captions(), {}, Workbook(write_only=True), "CZK")
    draft.add_sheets([Sheet.CUSTOMERS])
    writer = RecordWriter(draft, Formats("d", "d", "0"), lambda: None)
    with pytest.raises(TooManyRows) as problem:
        writer.write(Sheet.CUSTOMERS, "Rows", [Column("No.", ColumnKind.NUMBER)], [], LAST_ROW)
    assert (problem.value.rows, problem.value.limit) == (LAST_ROW, LAST_ROW - 1)
