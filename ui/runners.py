"""Where work runs: threads in the app, the calling thread in tests."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

Work = Callable[[], Any]
Deliver = Callable[[Any], None]


class Runner(Protocol):
    """Runs work in order and hands its answer, or its expected error, to the GUI thread."""

    def submit(self, work: Work, on_answer: Deliver, on_error: Deliver) -> None:
        """Start the work. An error that is not a TrackerError is a bug and reaches sys.excepthook."""

    def shutdown(self) -> None:
        """Wait for the work that was submitted; take no more."""


class InlineRunner:
    """Runs work at once, in the calling thread."""

    def submit(self, work: Work, on_answer: Deliver, on_error: Deliver) -> None:
        """Run it now."""
        _deliver(work, on_answer, on_error)

    def shutdown(self) -> None:
        """Nothing is waiting."""


class ClosedRunner:
    """Takes work that comes too late, when everything is closed, and leaves it."""

    def submit(self, work: Work, on_answer: Deliver, on_error: Deliver) -> None:
        """Leave it."""

    def shutdown(self) -> None:
        """Nothing runs."""


class ThreadRunner(QObject):
    """One worker thread: what is submitted runs in order and never holds up the window."""

    _finished = Signal(object)

    def __init__(self, name: str = "database") -> None:
        """Connect answers by a queued signal: a future that is already done would call back in the wrong thread."""
        super().__init__()
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._finished.connect(lambda deliver: deliver(), Qt.ConnectionType.QueuedConnection)

    def submit(self, work: Work, on_answer: Deliver, on_error: Deliver) -> None:
        """Queue the work behind what was submitted before."""
        future = self._executor.submit(work)
        future.add_done_callback(partial(self._hand_over, on_answer, on_error))

    def shutdown(self) -> None:
        """Wait for the worker; answers already queued still arrive."""
        self._executor.shutdown(wait=True)

    def _hand_over(self, on_answer: Deliver, on_error: Deliver, future: "Future[Any]") -> None:
        self._finished.emit(partial(_deliver, future.result, on_answer, on_error))


def _deliver(work: Work, on_answer: Deliver, on_error: Deliver) -> None:
    from tracker.domain.errors import TrackerError  # late: the window is painted before the library is loaded

    try:
        answer = work()
    except TrackerError as error:
        on_error(error)
    else:
        on_answer(answer)
