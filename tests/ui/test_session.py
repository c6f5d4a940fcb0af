"""The session: what it tells the screens, with work in the calling thread and in real threads."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.imports import ImportContacts
from tracker.commands.moves import MoveCustomers
from tracker.domain.errors import Cancelled, RecordMissing
from tracker.domain.imports import ContactRow
from tracker.queries.board import board_columns
from tracker.queries.customers import find_customers
from tracker.queries.reporting import stay_table
from tracker.storage.search import is_behind
from tracker.workspace import Workspace
from ui.session import JobControl, Runners, Session


@pytest.fixture(params=[Runners, Runners.threads], ids=["inline", "threads"])
def session(request: pytest.FixtureRequest, shop: Path, clock: Clock, qtbot: QtBot) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), request.param())
    with qtbot.waitSignal(opened.opened):
        opened.start()
    yield opened
    opened.close()


def add(session: Session, qtbot: QtBot, name: str) -> int:
    added: list[int] = []
    session.do(AddCustomer(name, 1), added.append)
    qtbot.waitUntil(lambda: bool(added))
    return added[0]


def test_a_change_is_saved_then_told_then_undone(session: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    session.changed.connect(lambda changes: told.append(",".join(sorted(changes.touched))))
    session.done.connect(lambda step: told.append(step.command))
    ana = add(session, qtbot, "Ana")
    assert told == ["customer,stage_move,stay", "AddCustomer"]
    assert session.undo_state.undo is not None
    session.do(MoveCustomers((ana,), 2))
    columns: list[list[int]] = []

    def read() -> bool:
        session.read(board_columns, lambda found: columns.append([column.count for column in found]))
        qtbot.waitUntil(lambda: bool(columns))
        return columns.pop() == [0, 1, 0, 0, 0, 0]

    qtbot.waitUntil(read)
    with qtbot.waitSignal(session.undone) as undone:
        session.undo()
    assert undone.args is not None
    assert undone.args[0].command == "MoveCustomers"
    assert undone.args[1] is False
    with qtbot.waitSignal(session.undone) as redone:
        session.redo()
    assert redone.args is not None
    assert redone.args[1] is True


def test_a_refused_command_reaches_its_caller_or_everybody(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.failed) as failed:
        session.do(MoveCustomers((999,), 1))
    assert failed.args == [RecordMissing("customer", 999)]
    taken: list[object] = []
    with qtbot.assertNotEmitted(session.failed):
        session.do(MoveCustomers((999,), 1), on_failed=taken.append)
        qtbot.waitUntil(lambda: bool(taken))


def test_a_newer_read_of_a_view_drops_the_older_answer(shop: Path, qtbot: QtBot) -> None:
    session = Session(partial(Workspace, shop), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    answers: list[int] = []
    for number in range(20):
        session.read(partial(int, number), answers.append, view="same")
    qtbot.waitUntil(lambda: 19 in answers)
    assert answers == [19]
    owner = QObject()
    session.read(lambda: 1, answers.append, owner=owner)
    shiboken6.delete(owner)  # as Qt deletes the widgets of a closed window
    session.read(lambda: 2, answers.append)
    qtbot.waitUntil(lambda: 2 in answers)
    assert 1 not in answers
    session.close()


def test_a_read_that_is_out_of_date_before_it_begins_does_not_run(shop: Path, qtbot: QtBot) -> None:
    session = Session(partial(Workspace, shop), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    typed_on = Event()
    ran: list[int] = []
    answers: list[object] = []
    session.read(typed_on.wait, answers.append)
    for number in range(20):
        session.read(partial(ran.append, number), answers.append, view="typed")
    typed_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert ran == [19]
    session.close()


def test_a_job_sees_one_state_reports_and_can_be_stopped(session: Session, qtbot: QtBot) -> None:
    add(session, qtbot, "Ana")
    ended: list[object] = []
    session.start_job(lambda _: len(stay_table()), ended.append)
    qtbot.waitUntil(lambda: ended == [1])

    def endless(control: JobControl) -> None:
        done = 0
        while control.go_on(done, 100):
            done += 1
            if done > 1000:
                control.cancel()  # where the job runs in this thread, nobody else can stop it
        raise Cancelled

    control = session.start_job(endless, ended.append, ended.append)
    control.cancel()
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert isinstance(ended[1], Cancelled)


def test_what_an_import_brought_is_indexed_afterwards(session: Session, qtbot: QtBot) -> None:
    rows = tuple(ContactRow(number=n, name=f"Žofie Číslo{n:04}", has_name=True, external_id=str(n)) for n in range(400))
    done: list[object] = []
    session.do(ImportContacts(rows, "list.csv", 1), done.append)
    qtbot.waitUntil(lambda: bool(done))
    answers: list[tuple[bool, int]] = []

    def is_indexed() -> bool:
        session.read(lambda: (is_behind(), len(find_customers("islo", 500))), answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        behind, found = answers.pop()
        assert found == 400  # before as after
        return not behind

    qtbot.waitUntil(is_indexed)
    with qtbot.waitSignal(session.undone):
        session.undo()
    session.read(lambda: len(find_customers("islo")), done.append)
    qtbot.waitUntil(lambda: done[-1] == 0)


def test_what_an_earlier_run_left_is_indexed_after_the_check(shop: Path, clock: Clock, qtbot: QtBot) -> None:
    rows = tuple(ContactRow(number=n, name=f"Ana {n}", has_name=True, external_id=str(n)) for n in range(400))
    earlier = Workspace(shop, clock=clock)
    earlier.do(ImportContacts(rows, "list.csv", 1))
    assert is_behind()
    earlier.close()
    session = Session(partial(Workspace, shop, clock=clock), Runners())
    session.start()
    assert is_behind()
    with qtbot.waitSignal(session.backed_up):
        session.check_and_back_up()
    assert not is_behind()
    session.close()


def test_one_file_lies_at_rest_after_real_threads(shop: Path, qtbot: QtBot) -> None:
    session = Session(partial(Workspace, shop), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    add(session, qtbot, "Ana")
    assert shop.with_name("shop.regulars-wal").exists()
    session.read(board_columns, lambda _: None)
    session.close()
    assert [path.name for path in shop.parent.iterdir()] == [shop.name]


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "empty.regulars"
    path.touch()
    session = Session(partial(Workspace, path), Runners.threads())
    with qtbot.waitSignal(session.failed):
        session.start()
    session.close()
    assert path.read_bytes() == b""


def test_closing_at_once_closes_what_is_just_being_opened(shop: Path, qtbot: QtBot) -> None:
    session = Session(partial(Workspace, shop), Runners.threads())
    session.start()
    session.close()
    with qtbot.assertNotEmitted(session.opened, wait=20):
        session.read(board_columns, lambda _: None)
    assert [path.name for path in shop.parent.iterdir()] == [shop.name]
