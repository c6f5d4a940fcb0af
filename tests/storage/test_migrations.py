"""A file of every version that was released opens today, with everything in it."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.domain.errors import FileForeign
from tracker.queries.customers import customer_record
from tracker.storage.connection import check_header
from tracker.storage.migrations import VERSION
from tracker.workspace import Workspace, open_reader

FILES = Path(__file__).parent.parent / "files"
KEPT = ("customer", "phone", "email", "tag", "customer_tag", "interaction", "follow_up", "stage", "stage_move", "stay")


def _rows(path: Path, table: str) -> list[tuple[object, ...]]:
    file = sqlite3.connect(path)
    columns = [row[1] for row in sqlite3.connect(FILES / "version_1.regulars").execute(f"PRAGMA table_info({table})")]
    rows = file.execute(f"SELECT {','.join(columns)} FROM {table} ORDER BY id").fetchall()
    file.close()
    return rows


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_older_file_opens_with_everything_in_it(version: int, tmp_path: Path) -> None:
    released = FILES / f"version_{version}.regulars"
    shop = Path(shutil.copy(released, tmp_path))
    opened = Workspace(shop, backup_folder=tmp_path / "backups")
    try:
        assert opened.check() == []
        assert opened.undo_state().undo is None
        for table in KEPT:
            assert _rows(shop, table) == _rows(released, table)
    finally:
        opened.close()
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_what_follows_from_the_old_columns_is_written(tmp_path: Path) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    opened = Workspace(shop)
    try:
        rows = sqlite3.connect(shop).execute("SELECT name_key FROM customer").fetchall()
        assert all(key for (key,) in rows)
        listed = sqlite3.connect(shop).execute("SELECT name FROM lead_source").fetchall()
        assert {customer_record(one).source for one in range(1, 13)} - {""} == {name for (name,) in listed}
    finally:
        opened.close()


def test_an_id_that_was_used_is_never_used_again(tmp_path: Path) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    file = sqlite3.connect(shop)
    file.execute("UPDATE sqlite_sequence SET seq = 5000 WHERE name = 'follow_up'")
    file.commit()
    file.close()
    opened = Workspace(shop)
    try:
        from datetime import date

        made = opened.do(AddFollowUp(1, NewFollowUp(date(2030, 1, 1))))
        assert made.result == 5001
    finally:
        opened.close()


def test_a_migration_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    before = sqlite3.connect(shop).execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    from tracker.storage import migrations

    broken = (*migrations.MIGRATIONS[:1], (*migrations.MIGRATIONS[1], "SELECT no_such_function()"))
    monkeypatch.setattr(migrations, "MIGRATIONS", broken)
    with pytest.raises(Exception, match="no_such_function"):
        Workspace(shop)
    assert sqlite3.connect(shop).execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before


KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from tracker.workspace import Workspace
reader = sqlite3.connect(sys.argv[1])
reader.execute("PRAGMA journal_mode = wal")  # as a window leaves it
reader.execute("BEGIN")
reader.execute("SELECT count(*) FROM customer").fetchone()  # it keeps the header of the file as it was
Workspace(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_program_that_is_killed_after_the_migration_leaves_a_file_that_opens(tmp_path: Path) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    killed = subprocess.run([sys.executable, "-c", KILLED, str(shop)], cwd=FILES.parents[1], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert check_header(shop) < VERSION
    opened = Workspace(shop)
    try:
        assert opened.check() == []
    finally:
        opened.close()


def test_a_file_that_a_window_migrated_is_read_while_it_is_open(tmp_path: Path) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    reader = sqlite3.connect(shop)
    reader.execute("PRAGMA journal_mode = wal")  # as a window leaves it
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM customer").fetchone()
    opened = Workspace(shop)
    try:
        assert check_header(shop) < VERSION
        opened_by_others = [sys.executable, str(FILES.parents[1] / "main.py"), "check", str(shop)]
        assert subprocess.run(opened_by_others, check=False, capture_output=True).returncode == 0
    finally:
        reader.close()
        opened.close()
    assert check_header(shop) == VERSION


def test_others_see_at_once_that_a_file_was_migrated(tmp_path: Path) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    opened = Workspace(shop)
    try:
        assert check_header(shop) == VERSION
    finally:
        opened.close()


def test_a_reader_migrates_after_a_backup(tmp_path: Path) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    with open_reader(shop, tmp_path / "backups"):
        assert customer_record(1).name
    assert len(list((tmp_path / "backups").iterdir())) == 1


@pytest.mark.parametrize("part", ["VIEW x AS SELECT 1", "TRIGGER x AFTER INSERT ON customer BEGIN SELECT 1; END"])
def test_an_older_file_with_foreign_parts_is_refused_and_left_as_it_is(tmp_path: Path, part: str) -> None:
    shop = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    file = sqlite3.connect(shop)
    file.execute(f"CREATE {part}")
    file.commit()
    before = list(file.iterdump())
    with pytest.raises(FileForeign):
        Workspace(shop, backup_folder=tmp_path / "backups")
    assert list(file.iterdump()) == before
    file.close()
    assert not (tmp_path / "backups").exists()
