"""The session: what it tells the screens, with work in the calling thread and in real threads."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.moves import MoveCustomers
from tracker.domain.errors import Cancelled, RecordMissing
from tracker.queries.board import board_columns
from tracker.queries.reporting import stay_table
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
