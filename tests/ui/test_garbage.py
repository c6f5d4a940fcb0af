"""What lies in cycles is destroyed in the thread that made it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer

from ui.garbage import GarbageCollector


@pytest.fixture
def collector(qapp: object) -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    yield made
    made.end()


class Cycle(QObject):
    """Holds itself and a timer, as a widget with a slot of its own does."""

    def __init__(self, ended: list[str]) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(10_000)
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


def test_a_worker_never_collects(collector: GarbageCollector) -> None:
    ended: list[str] = []
    Cycle(ended)

    def allocate() -> None:
        kept = [[number] for number in range(50_000)]
        del kept

    worker = threading.Thread(target=allocate, name="worker")
    worker.start()
    worker.join()
    assert ended == []
    for _ in range(3):
        [[number] for number in range(50_000)]
        gc.collect()
    assert ended == ["MainThread"]


def test_the_timer_collects_what_is_due(collector: GarbageCollector) -> None:
    ended: list[str] = []
    Cycle(ended)
    kept = [[number] for number in range(50_000)]
    collector.collect()
    collector.collect()
    collector.collect()
    assert len(kept) == 50_000
    assert gc.get_count()[0] < 10_000
    assert not gc.isenabled()


def test_python_collects_again_afterwards(collector: GarbageCollector) -> None:
    collector.end()
    assert gc.isenabled()
