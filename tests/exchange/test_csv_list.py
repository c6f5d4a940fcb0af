"""Lists written for spreadsheets: whole or not at all, texts as texts."""

import csv
from pathlib import Path

import pytest

from tracker.domain.export_errors import TargetUnwritable
from tracker.exchange.csv_list import save_csv

NASTY = ["=1+1", "+420 777", "-2", "@SUM(A1)", "\tx", "＝1", 'a "b", c', "a\nb", "林志明", "", "plain = text"]


def test_what_looks_like_a_formula_gets_an_apostrophe_and_nothing_else_changes(tmp_path: Path) -> None:
    save_csv(tmp_path / "list.csv", ["Text"], [[text] for text in NASTY])
    content = (tmp_path / "list.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(content.decode("utf-8-sig").splitlines(keepends=True)))
    assert [row[0] if row else "" for row in rows[1:]] == [f"'{text}" for text in NASTY[:6]] + NASTY[6:]


def test_a_file_that_is_there_is_replaced_and_nothing_lies_about(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old", encoding="utf-8")
    save_csv(target, ["A"], [["1"]])
    assert target.read_text(encoding="utf-8-sig").splitlines() == ["A", "1"]
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    for place in (tmp_path / "no folder" / "list.csv", tmp_path):
        with pytest.raises(TargetUnwritable):
            save_csv(place, ["A"], [])
    assert list(tmp_path.iterdir()) == []
