"""Where work runs: threads in the app, the calling thread in tests."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
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


class _Task:
    """Work, whom its answer goes to, and the answer or error once it is there."""

    __slots__ = ("answer", "error", "on_answer", "on_error", "work")

    def __init__(self, work: Work, on_answer: Deliver, on_error: Deliver) -> None:
        self.work, self.on_answer, self.on_error = work, on_answer, on_error
        self.answer: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.answer = self.work()
        except BaseException as error:  # noqa: BLE001  raised again where the answer is awaited
            self.error = error

    def result(self) -> Any:
        error, self.error = self.error, None
        try:
            if error is not None:
                raise error
            return self.answer
        finally:
            del error  # its traceback leads back here: a cycle any thread may collect


class ThreadRunner(QObject):
    """One worker thread: what is submitted runs in order and never holds up the window.

    The worker is given a number. What belongs to it, widgets among it, is held here and let go in the window's thread:
    a worker that held the last reference to a widget would destroy it in its own.
    """

    _finished = Signal(int)

    def __init__(self, name: str = "database") -> None:
        """Connect answers by a queued signal, so that they arrive in the window's thread."""
        super().__init__()
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._tasks: dict[int, _Task] = {}
        self._numbers = count()
        self._finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def submit(self, work: Work, on_answer: Deliver, on_error: Deliver) -> None:
        """Queue the work behind what was submitted before."""
        number = next(self._numbers)
        self._tasks[number] = _Task(work, on_answer, on_error)
        try:
            self._executor.submit(self._run, number)
        except RuntimeError:
            del self._tasks[number]
            raise

    def shutdown(self) -> None:
        """Wait for the worker; answers already queued still arrive."""
        self._executor.shutdown(wait=True)

    def _run(self, number: int) -> None:
        self._tasks[number].run()
        self._finished.emit(number)

    def _hand_over(self, number: int) -> None:
        task = self._tasks.pop(number)
        _deliver(task.result, task.on_answer, task.on_error)


def _deliver(work: Work, on_answer: Deliver, on_error: Deliver) -> None:
    from tracker.domain.errors import TrackerError  # late: the window is painted before the library is loaded

    try:
        answer = work()
    except TrackerError as error:
        on_error(error)
    else:
        on_answer(answer)
