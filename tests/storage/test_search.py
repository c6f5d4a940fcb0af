"""The search index follows: after everything that writes it says what the records say, and nothing waits for it."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer
from tracker.commands.imports import ImportContacts
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.domain.context import Context
from tracker.domain.imports import ContactRow
from tracker.domain.search_text import Sought
from tracker.queries.customers import find_customers
from tracker.storage import search
from tracker.storage.journal import Journal
from tracker.storage.migrations import VERSION
from tracker.storage.tables import FULL_TEXT_TABLES, JOURNALLED, Customer, Interaction, Phone, Tag, database
from tracker.workspace import Workspace, open_reader, problems

FILES = Path(__file__).parent.parent / "files"
MANY = 400  # rows of a list: more entries of the feed than are indexed at once


def contacts(number: int) -> tuple[ContactRow, ...]:
    return tuple(
        ContactRow(
            number=row + 1,
            name=f"Žofie Číslo{row:04}" if row % 2 else f"陳{chr(0x4E00 + row)}玲",
            has_name=True,
            note="čeká na kolo" if row % 10 == 0 else "",
            phones=(("", f"6{row:08}"),),
            emails=(("", f"zofie.{row:04}@example.com"),),
            tags=("z akce",),
        )
        for row in range(number)
    )


def names(text: str, limit: int = 10) -> list[str]:
    return [customer.name for customer in find_customers(text, limit)]


def everywhere() -> list[list[str]]:
    """Return what some texts find, in each of the ways in which something is found."""
    words = ("zofie", "žofie čí", "cislo0101", "islo010", "陳丂", "陳", "akce", "kolo 陳")
    return [sorted(names(text, MANY)) for text in (*words, "600000101", "0101", "fie.01", "1@exam")]


def bring_in(workspace: Workspace, number: int = MANY) -> None:
    workspace.do(ImportContacts(contacts(number), "list.csv", 1))


def ours_only(journal_of: type[Journal] = Journal) -> Journal:
    """Return a journal that no index follows."""
    return journal_of(database, JOURNALLED)


def indexed_words() -> bytes:
    """Return all bytes that the index keeps."""
    tables = [f"{table}_{part}" for table in FULL_TEXT_TABLES for part in ("data", "content")]
    rows = [row for table in tables for row in database.execute_sql(f"SELECT * FROM {table}")]
    rows += database.execute_sql("SELECT word FROM search_note_word").fetchall()
    return b" ".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


def test_a_small_change_is_indexed_before_it_is_shown(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0], tags=("VIP",), phones=(("", "777123456"),))).result
    assert not search.is_behind()
    workspace.do(EditCustomer(ana, name="Eva", tags=(), phones=()))
    assert (names("ana"), names("vip"), names("777"), names("eva")) == ([], [], [], ["Eva"])
    workspace.undo()
    assert (names("ana"), names("vip"), names("777"), names("eva")) == (["Ana"], ["Ana"], ["Ana"], [])
    workspace.redo()
    assert (names("ana"), names("vip"), names("777"), names("eva")) == ([], [], [], ["Eva"])
    assert not search.is_behind()
    assert workspace.check() == []


def test_an_import_is_found_before_it_is_indexed_and_after(workspace: Workspace) -> None:
    bring_in(workspace)
    workspace.do(LogInteraction(7, "call_in", "objednal servis"))
    assert search.is_behind()
    before = everywhere()
    assert all(before)
    assert names("servis") == ["陳丆玲"]
    assert workspace.check() == []
    assert workspace.index_some()
    assert everywhere() == before
    workspace.index_all()
    assert not search.is_behind()
    assert everywhere() == before
    assert names("servis") == ["陳丆玲"]
    assert workspace.check() == []


def test_what_an_import_changes_is_not_found_as_it_was(workspace: Workspace) -> None:
    bring_in(workspace)
    workspace.index_all()
    workspace.undo()
    assert search.is_behind()
    assert not any(everywhere())
    workspace.redo()
    before = everywhere()
    workspace.index_all()
    assert everywhere() == before
    workspace.undo()
    workspace.index_all()
    assert not any(everywhere())
    assert workspace.check() == []
    assert not database.execute_sql("SELECT count(*) FROM search_inside").fetchone()[0]


def test_the_index_goes_on_after_a_restart(workspace: Workspace, shop: Path, clock: Clock) -> None:
    bring_in(workspace)
    before = everywhere()
    workspace.close()
    reopened = Workspace(shop, clock=clock)
    assert search.is_behind()
    assert everywhere() == before
    reopened.index_all()
    assert everywhere() == before
    assert reopened.check() == []
    reopened.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.storage.test_search import bring_in
from tracker.workspace import Workspace
workspace = Workspace(Path(sys.argv[1]))
bring_in(workspace, 2500)
for _ in range(int(sys.argv[2])):
    workspace.index_some()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("portions", [0, 1, 2])
def test_a_kill_between_commit_and_catching_up_loses_nothing(shop: Path, portions: int) -> None:
    command = [sys.executable, "-c", KILLED, str(shop), str(portions)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, check=False)
    assert done.returncode == -signal.SIGKILL
    reopened = Workspace(shop)
    assert search.is_behind()
    assert names("islo2001") == ["Žofie Číslo2001"]
    assert names("islo0001") == ["Žofie Číslo0001"]
    assert reopened.check() == []
    reopened.index_all()
    assert names("islo2001") == ["Žofie Číslo2001"]
    assert reopened.check() == []
    reopened.close()


def test_what_no_index_followed_is_found_and_followed_later(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    with ours_only().recording("EditCustomer", Context(Clock().now, "")):
        Customer.update(name="Eva", folded="eva").where(Customer.id == ana).execute()
    assert search.is_behind()
    assert (names("va"), names("ana"), names("eva")) == ([], [], ["Eva"])
    workspace.do(LogInteraction(ana, "note", "nic"))
    assert not search.is_behind()
    assert names("eva") == ["Eva"]
    assert workspace.check() == []


def test_a_feed_that_was_pruned_too_far_builds_the_index_anew(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0], note="kolo")).result
    workspace.do(LogInteraction(ana, "note", "řídítka"))
    with ours_only().unrecorded():
        Customer.update(name="Eva", folded="eva").where(Customer.id == ana).execute()
        Customer.update(position=5).where(Customer.id == ana).execute()
        database.execute_sql("DELETE FROM change_feed WHERE id < (SELECT max(id) FROM change_feed)")
    assert (names("ana"), names("eva"), names("kolo"), names("ridit")) == ([], ["Eva"], ["Eva"], ["Eva"])
    workspace.index_all()
    assert not search.is_behind()
    assert (names("ana"), names("eva"), names("kolo"), names("ridit")) == ([], ["Eva"], ["Eva"], ["Eva"])
    assert workspace.check() == []


def test_a_feed_that_began_anew_builds_the_index_anew(workspace: Workspace, stages: list[int]) -> None:
    workspace.do(AddCustomer("Ana", stages[0]))
    with ours_only().unrecorded():
        database.execute_sql("DELETE FROM change_feed")
    assert names("ana") == ["Ana"]
    workspace.index_all()
    assert names("ana") == ["Ana"]
    assert workspace.check() == []


def test_a_record_that_goes_to_another_customer_is_found_there(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0], phones=(("", "777123456"),))).result
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    workspace.do(LogInteraction(ana, "note", "chce rám"))
    with Journal(database, JOURNALLED, search.follow).recording("Merge", Context(Clock().now, "")):
        Phone.update(customer=eva).execute()
        Interaction.update(customer=eva).execute()
    assert (names("777123"), names("3456"), names("ram")) == (["Eva"], ["Eva"], ["Eva"])
    workspace.undo()
    assert (names("777123"), names("3456"), names("ram")) == (["Ana"], ["Ana"], ["Ana"])
    assert workspace.check() == []


def test_a_tag_that_is_renamed_is_found_by_its_new_name(workspace: Workspace, stages: list[int]) -> None:
    workspace.do(AddCustomer("Ana", stages[0], tags=("VIP",)))
    with Journal(database, JOURNALLED, search.follow).recording("RenameTag", Context(Clock().now, "")):
        Tag.update(name="Stálá", folded="stala").execute()
    assert (names("vip"), names("stala")) == ([], ["Ana"])
    assert workspace.check() == []


def test_no_word_of_the_erased_is_left_by_a_rebuild(workspace: Workspace, stages: list[int]) -> None:
    for name in ("Ana Tajemná", "Eva"):
        customer = workspace.do(AddCustomer(name, stages[0], emails=(("", f"{name[:3]}@b.cz"),))).result
        workspace.do(LogInteraction(customer, "note", f"mluvil o {name[:3]}lfabetu"))
    with Journal(database, JOURNALLED, search.follow).unrecorded():
        Customer.delete().where(Customer.id == 1).execute()
    assert b"tajemna" in indexed_words()
    search.rebuild()
    assert not search.is_behind()
    assert b"tajemna" not in indexed_words()
    assert b"analfabetu" not in indexed_words()
    assert names("evalf") == ["Eva"]
    assert workspace.check() == []


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE search_customer SET name = 'eve' WHERE rowid = 1",
        "UPDATE search_inside SET lines = 'eve' WHERE rowid = 1",
        "DELETE FROM search_customer",
        "DELETE FROM search_inside",
        "DELETE FROM search_note",
        "DELETE FROM search_note_word",
        "INSERT INTO search_customer(rowid, name, rest, note) VALUES (9, 'a', '', '')",
        "INSERT INTO search_inside(rowid, lines) VALUES (9, 'a')",
        "INSERT INTO search_note(rowid, note) VALUES (9, 'a')",
        "UPDATE search_note SET note = 'b'",
    ],
)
def test_an_index_that_says_something_else_is_noticed(
    workspace: Workspace, shop: Path, stages: list[int], spoil: str
) -> None:
    workspace.do(AddCustomer("Ana", stages[0]))
    workspace.do(LogInteraction(1, "note", "rám"))
    assert workspace.check() == []
    with database.atomic():
        database.execute_sql(spoil)
    assert workspace.check()
    workspace.close()
    with open_reader(shop):
        assert problems(shop)
    reopened = Workspace(shop)
    search.rebuild()
    assert reopened.check() == []
    reopened.close()


@pytest.mark.parametrize("version", range(1, VERSION))
def test_the_file_of_an_older_version_is_searched_at_once(version: int, tmp_path: Path) -> None:
    older = Path(shutil.copy(FILES / f"version_{version}.regulars", tmp_path))
    opened = Workspace(older)
    assert not search.is_behind()
    everybody = find_customers("")
    for customer in everybody:
        middle = max(customer.name.split(), key=len)[1:]  # of words the middles are found from three letters on
        assert customer.id in [found.id for found in find_customers(middle)]
    assert opened.check() == []
    opened.close()


def test_a_big_file_of_an_older_version_is_searched_before_it_is_indexed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Path(shutil.copy(FILES / "version_1.regulars", tmp_path))
    monkeypatch.setattr(search, "CUSTOMERS", 2)
    monkeypatch.setattr(search, "NOTES", 2)
    opened = Workspace(older)
    assert search.is_behind()
    typed = ["a", "no", "kova", "603", "kolo"]
    before = [sorted(names(text, 99)) for text in typed]
    assert opened.check() == []
    assert any(before)
    opened.index_all()
    assert [sorted(names(text, 99)) for text in typed] == before
    assert opened.check() == []
    opened.close()


def test_who_is_in_the_trash_is_in_no_index(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    workspace.do(DeleteCustomers((ana,)))
    assert not database.execute_sql("SELECT count(*) FROM search_customer").fetchone()[0]
    assert workspace.check() == []


def test_a_move_of_a_card_leaves_the_index_alone(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    before = database.execute_sql("SELECT total_changes()").fetchone()[0]
    assert before
    written: list[str] = []
    database.connection().set_trace_callback(written.append)
    workspace.do(MoveCustomers((ana,), stages[1]))
    database.connection().set_trace_callback(None)
    assert written
    assert not [
        statement for statement in written if "INTO search_" in statement or "FROM search_customer" in statement
    ]


@pytest.mark.parametrize(
    ("typed", "words", "numbers"),
    [
        ("Jana, Nováková", ["jana", "novakova"], ()),
        ("王小明 a", ["王小明", "a"], ()),
        ("00420 777", ["00420", "777"], ("00420777", "420777")),
        ("007", ["007"], ("007",)),
        ("+44 (0)20 7946", ["+44", "(0)20", "7946"], ("44207946",)),
        ("r. 2024", ["r.", "2024"], ()),
        (",", [","], ()),
    ],
)
def test_what_is_typed_is_taken_apart(typed: str, words: list[str], numbers: tuple[str, ...]) -> None:
    sought = Sought.of(typed)
    assert [word.text for word in sought.words] == words
    assert sought.numbers == numbers
