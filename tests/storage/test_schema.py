"""The schema: what the migrations make is what the tables say, and nothing else is accepted."""

import sqlite3
from pathlib import Path

import pytest
from peewee import SqliteDatabase

from tracker.commands.stages import ChangeSetting, SetUpShop
from tracker.domain.errors import (
    FileDamaged,
    FileEmpty,
    FileExists,
    FileForeign,
    FileInUse,
    FileMissing,
    FileNewer,
    FileReadOnly,
    TrackerError,
)
from tracker.queries.shop import shop_facts
from tracker.storage.connection import expected_schema
from tracker.storage.migrations import APPLICATION_ID, SCHEMA_DIGEST, VERSION, digest_of, schema_of
from tracker.storage.tables import FULL_TEXT_TABLES, JOURNALLED, database
from tracker.workspace import Workspace, create_shop, open_reader


def test_the_migrations_make_what_the_tables_say() -> None:
    blank = SqliteDatabase(":memory:")
    blank.connect()
    with blank.bind_ctx(JOURNALLED):
        blank.create_tables(JOURNALLED, safe=False)
    said = {sql for _, _, sql in schema_of(blank)}
    blank.close()
    unsaid = ("journal_", "change_feed", "search_")
    made = {sql for kind, name, sql in expected_schema() if kind != "trigger" and not name.startswith(unsaid)}
    assert said == made


def test_the_full_text_tables_are_those_made() -> None:
    made = {name for _, name, sql in expected_schema() if "USING fts5" in sql}
    assert made == set(FULL_TEXT_TABLES)


def test_the_digest_is_that_of_what_the_migrations_make() -> None:
    assert digest_of(expected_schema()) == SCHEMA_DIGEST


def test_the_file_says_whose_it_is(shop: Path) -> None:
    file = sqlite3.connect(shop)
    assert file.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert file.execute("PRAGMA user_version").fetchone()[0] == VERSION
    file.close()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("name,email\nAna,ana@example.com\n" * 20)


def _zeros(path: Path) -> None:
    path.write_bytes(bytes(8192))


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA user_version = {VERSION + 1}")
    file.close()


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE customer(id INTEGER PRIMARY KEY)")
    file.close()


def _trigger(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute("CREATE TRIGGER evil AFTER INSERT ON customer BEGIN DELETE FROM stage_move; END")
    file.close()


def _table(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE search_customer_more(id INTEGER PRIMARY KEY)")
    file.close()


def _shadow_trigger(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute("CREATE TRIGGER search_note_data AFTER INSERT ON customer BEGIN DELETE FROM stage_move; END")
    file.close()


def _half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _stub(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (_empty, FileEmpty),
        (_zeros, FileEmpty),
        (_text, FileForeign),
        (_newer, FileNewer),
        (_foreign, FileForeign),
        (_trigger, FileForeign),
        (_table, FileForeign),
        (_shadow_trigger, FileForeign),
        (_half, FileDamaged),
        (_stub, FileDamaged),
        (Path.unlink, FileMissing),
    ],
)
def test_what_is_not_a_sound_shop_file_is_refused_and_left_untouched(
    shop: Path, spoil: object, error: type[TrackerError]
) -> None:
    spoil(shop)  # type: ignore[operator]
    before = {path: path.read_bytes() for path in shop.parent.iterdir()}
    with pytest.raises(error):
        Workspace(shop)
    with pytest.raises(error), open_reader(shop):
        pass
    assert {path: path.read_bytes() for path in shop.parent.iterdir()} == before


def test_a_second_owner_is_refused_and_may_read(workspace: Workspace, shop: Path) -> None:
    with pytest.raises(FileInUse) as refused:
        Workspace(shop)
    assert refused.value.pid
    workspace.do(ChangeSetting("name", "Kolo"))


def test_the_lock_of_a_program_that_is_gone_is_free(shop: Path) -> None:
    shop.with_name(f".{shop.name}.lock").write_text('{"host": "elsewhere", "pid": 1}')
    Workspace(shop).close()


def test_one_file_lies_at_rest(shop: Path) -> None:
    opened = Workspace(shop)
    opened.do(ChangeSetting("name", "Kolo"))
    assert shop.with_name("shop.regulars-wal").exists()
    assert opened.close()
    assert [path.name for path in shop.parent.iterdir()] == ["shop.regulars"]


def test_a_new_shop_overwrites_nothing(shop: Path) -> None:
    before = shop.read_bytes()
    with pytest.raises(FileExists):
        create_shop(shop, SetUpShop())
    assert shop.read_bytes() == before


def test_a_new_shop_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(TrackerError):
        create_shop(tmp_path / "new.regulars", SetUpShop(stage_set="nonsense"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["synchronous", "foreign_keys", "recursive_triggers", "secure_delete"])
def test_the_file_is_opened_with_care(workspace: Workspace, name: str) -> None:
    assert database.execute_sql(f"PRAGMA {name}").fetchone()[0] == {"synchronous": 2}.get(name, 1)
    assert database.execute_sql("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_protected_file_is_read_as_it_lies_there_and_not_written(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Workspace(shop)
    opened.do(ChangeSetting("name", "Kolo"))
    opened.close()
    before = {path: path.read_bytes() for path in shop.parent.iterdir()}
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write everywhere, whatever the mode
    with open_reader(shop):
        assert shop_facts().name == "Kolo"
        assert {path: path.read_bytes() for path in shop.parent.iterdir()} == before
    with pytest.raises(FileReadOnly):
        Workspace(shop)
    assert {path: path.read_bytes() for path in shop.parent.iterdir()} == before


def test_a_file_has_one_owner_by_whichever_link_it_is_opened(workspace: Workspace, shop: Path) -> None:
    link = shop.with_name("link.regulars")
    link.symlink_to(shop)
    with pytest.raises(FileInUse):
        Workspace(link)
    workspace.do(ChangeSetting("name", "Kolo"))
