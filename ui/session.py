"""The workspace's Qt face: every screen gets a Session, no screen gets the Workspace."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Signal

from ui.runners import ClosedRunner, Deliver, InlineRunner, Runner, ThreadRunner

if TYPE_CHECKING:  # the window is painted before the library is loaded, in the thread that opens the file
    from tracker.commands.base import Command
    from tracker.domain.changes import Outcome, UndoState
    from tracker.workspace import Workspace

Job = Callable[["JobControl"], Any]


class JobControl(QObject):
    """What a job reports to and is stopped by. Called in the job's thread; the signal arrives in the GUI thread."""

    progressed = Signal(int, int)  # done, total

    def __init__(self) -> None:
        """Start uncancelled."""
        super().__init__()
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the job to stop; it raises Cancelled soon and leaves everything as it was."""
        self._cancelled.set()

    def go_on(self, done: int, total: int) -> bool:
        """Report progress and say whether to go on."""
        self.progressed.emit(done, total)
        return not self._cancelled.is_set()


class Runners(NamedTuple):
    """Where a session's work runs: writes, the screens' reads, and jobs; in this thread unless given."""

    writes: Runner = InlineRunner()
    reads: Runner = InlineRunner()
    jobs: Runner = InlineRunner()

    @classmethod
    def threads(cls) -> "Runners":
        """Make a thread for each."""
        return cls(ThreadRunner("database"), ThreadRunner("reads"), ThreadRunner("jobs"))


class Session(QObject):
    """Sends commands, reads and jobs to the threads they belong to and tells the screens what came of them."""

    opened = Signal()
    changed = Signal(object)  # Changes
    done = Signal(object)  # StepLabel: a command changed something
    undone = Signal(object, bool)  # StepLabel, whether it was a redo
    undo_changed = Signal(object)  # UndoState
    failed = Signal(object)  # TrackerError that no caller took
    backed_up = Signal(object)  # datetime of the newest backup, or None

    def __init__(self, open_workspace: Callable[[], "Workspace"], runners: Runners) -> None:
        """Open the file where it will be written: in the writes' thread. `opened` or `failed` follows."""
        super().__init__()
        self._runners = runners
        self._inline = isinstance(runners.reads, InlineRunner)
        self._opened: Workspace | None = None
        self._newest: dict[str, int] = {}
        self._jobs: set[JobControl] = set()
        self._open = open_workspace
        self.is_open = False
        self.opened_at = ""  # when, as steps of the journal say it
        self._undo_state: UndoState | None = None

    def start(self) -> None:
        """Open the file."""
        self._runners.writes.submit(self._open_now, self._announce_open, self.failed.emit)

    @property
    def path(self) -> Path:
        """The shop file."""
        return self._workspace.path

    @property
    def undo_state(self) -> "UndoState":
        """What undo and redo would do now."""
        from tracker.domain.changes import UndoState

        return self._undo_state or UndoState()

    def do(
        self,
        command: "Command",
        on_done: Deliver | None = None,
        on_failed: Deliver | None = None,
        control: JobControl | None = None,
    ) -> None:
        """Run a command; `changed` follows and `on_done` gets the result, or `on_failed` (else `failed`) the error."""
        progress = control.go_on if control else None
        work = partial(self._work, "do", command, progress)
        self._runners.writes.submit(work, partial(self._announce, on_done), on_failed or self.failed.emit)

    def empty_trash(self, on_done: Deliver) -> None:
        """Delete for ever whoever is in the trash; `changed` follows, and `on_done` gets how many they were."""
        work = partial(self._work, "empty_trash")
        self._runners.writes.submit(work, partial(self._announce, on_done), self.failed.emit)

    def sign_as(self, author: str) -> None:
        """Keep this name with what is typed from now on."""
        self._runners.writes.submit(partial(self._sign, author), lambda _: None, self.failed.emit)

    def mark_notified(self, follow_up_ids: tuple[int, ...]) -> None:
        """Take note that these follow-ups were told of; no step, and nothing to undo."""
        self._runners.writes.submit(partial(self._mark, follow_up_ids), lambda _: None, self.failed.emit)

    def undo(self) -> None:
        """Take back the latest step; `changed` and `undone` follow, or `failed`."""
        work = partial(self._work, "undo")
        self._runners.writes.submit(work, partial(self._announce_flip, False), self.failed.emit)

    def redo(self) -> None:
        """Do the step undone last again; `changed` and `undone` follow, or `failed`."""
        work = partial(self._work, "redo")
        self._runners.writes.submit(work, partial(self._announce_flip, True), self.failed.emit)

    def read(
        self,
        query: Callable[[], Any],
        on_answer: Deliver,
        *,
        view: str = "",
        owner: QObject | None = None,
        on_failed: Deliver | None = None,
    ) -> None:
        """Run a query; its records reach `on_answer` on the GUI thread.

        A newer read of the same `view` drops an older answer, and an older one that has not begun does not run any
        more; an answer whose `owner` is gone is dropped too.
        """
        number = self._newest[view] = self._newest.get(view, 0) + 1 if view else 0

        def is_superseded() -> bool:
            return bool(view) and self._newest[view] != number

        def answer_of() -> Any:  # who types fast asks for more than is read meanwhile
            return None if is_superseded() else self._read(query)

        def deliver(answer: Any) -> None:
            if is_superseded():
                return
            if owner is None or shiboken6.isValid(owner):
                on_answer(answer)

        self._runners.reads.submit(answer_of, deliver, on_failed or self.failed.emit)

    def start_job(self, job: Job, on_done: Deliver, on_failed: Deliver | None = None) -> JobControl:
        """Run a long job on one consistent state of the file, while the owner goes on typing; returns its control."""
        control = JobControl()
        self._jobs.add(control)

        def end(deliver: Deliver, answer: Any) -> None:
            self._jobs.discard(control)
            deliver(answer)

        work = partial(self._read, partial(job, control))
        self._runners.jobs.submit(work, partial(end, on_done), partial(end, on_failed or self.failed.emit))
        return control

    def check_and_back_up(self) -> None:
        """After the first paint: look at the file's pages, make the daily backup, take the old out of the trash.

        `backed_up` or `failed` follows, and `changed` where somebody had been in the trash for long enough. Then what
        an earlier run left unindexed is indexed.
        """
        self._runners.writes.submit(self._check_and_back_up, self._announce_care, self.failed.emit)

    def close(self) -> None:
        """Cancel jobs, finish what was asked for, close the file, stop the threads; call before Qt goes down."""
        for control in self._jobs:
            control.cancel()
        self.is_open = False
        runners, self._runners = self._runners, Runners(*[ClosedRunner()] * 3)
        runners.jobs.shutdown()
        runners.reads.shutdown()
        # also where the file was opened just now and nobody has heard of it yet
        runners.writes.submit(self._close_now, lambda _: None, self.failed.emit)
        runners.writes.shutdown()

    def _open_now(self) -> Any:
        self._opened = self._open()
        return self._opened.undo_state()

    def _sign(self, author: str) -> None:
        self._workspace.author = author

    def _mark(self, follow_up_ids: tuple[int, ...]) -> None:
        self._workspace.mark_notified(follow_up_ids)

    def _close_now(self) -> bool:
        return self._opened is None or self._opened.close()

    def _check_and_back_up(self) -> "tuple[datetime | None, Outcome]":
        self._workspace.check_at_start()
        return self._workspace.backup_if_due(), self._workspace.purge_trash()

    def _index_rest(self) -> None:
        """Have the search index catch up in portions, between which commands are done; what fails is tried again."""
        self._runners.writes.submit(self._index_some, self._go_on_indexing, lambda _: None)

    def _index_some(self) -> bool:
        return self._workspace.index_some()

    def _go_on_indexing(self, more: bool) -> None:
        if more:
            self._index_rest()

    def _work(self, act: str, *arguments: Any) -> "Outcome":
        outcome: Outcome = getattr(self._workspace, act)(*arguments)
        return outcome

    def _read(self, query: Callable[[], Any]) -> Any:
        if self._inline:
            return self._workspace.read(query)
        from tracker.workspace import snapshot

        with snapshot():
            return query()

    @property
    def _workspace(self) -> "Workspace":
        assert self._opened is not None, "the file is not open yet"
        return self._opened

    def _announce_open(self, state: "UndoState") -> None:
        if isinstance(self._runners.writes, ClosedRunner):
            return  # closed while it was being opened
        self.is_open = True
        self.opened_at = datetime.now().astimezone().isoformat(timespec="seconds")
        self._show_undo(state)
        self.opened.emit()

    def _announce(self, on_done: Deliver | None, outcome: "Outcome") -> None:
        if outcome.changes.touched:
            self.changed.emit(outcome.changes)
        self._show_undo(outcome.undo)
        self._index_rest()
        if outcome.step is not None:
            self.done.emit(outcome.step)
        if on_done is not None:
            on_done(outcome.result)  # last: the caller may say more of it than what `done` led to

    def _announce_care(self, done: "tuple[datetime | None, Outcome]") -> None:
        self.backed_up.emit(done[0])
        if done[1].changes.touched:
            self._announce(None, done[1])
        self._index_rest()

    def _announce_flip(self, redone: bool, outcome: "Outcome") -> None:
        self.changed.emit(outcome.changes)
        self._show_undo(outcome.undo)
        self._index_rest()
        self.undone.emit(outcome.step, redone)

    def _show_undo(self, state: "UndoState") -> None:
        self._undo_state = state
        self.undo_changed.emit(state)
