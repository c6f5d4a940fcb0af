"""What is handed to a worker is let go where it came from."""

import gc
import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tracker.domain.errors import NothingToUndo
from ui.runners import ThreadRunner


class Held:
    """Says in which thread it ended."""

    def __init__(self, ended: list[str]) -> None:
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)

    def work(self) -> int:
        return 1

    def refuse(self) -> int:
        raise NothingToUndo


@pytest.mark.parametrize("act", ["work", "refuse"])
def test_nothing_ends_in_the_worker(qtbot: QtBot, act: str) -> None:
    runner, ended = ThreadRunner("worker"), list[str]()
    answered: list[object] = []
    for _ in range(200):
        held = Held(ended)
        runner.submit(getattr(held, act), partial(_note, held, answered), partial(_note, held, answered))
        del held
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: len(answered) == 200)
    runner.shutdown()
    QCoreApplication.processEvents()
    gc.collect()
    assert set(ended) == {threading.main_thread().name}
    assert len(ended) == 200


def _note(_: Held, answered: list[object], answer: object) -> None:
    assert answer == 1 or isinstance(answer, NothingToUndo)
    answered.append(answer if answer == 1 else 1)
