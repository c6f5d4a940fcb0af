"""Reads reports off the window's thread: the newest question is answered, what takes long can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from time import perf_counter

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from tracker.domain.customer_table import SavedSegment
from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.loading import load_alone
from tracker.domain.records import ShopFacts
from tracker.reports.comparing import Compared, compare
from tracker.reports.report import Report
from ui.reports.choices import Asked, Choices, asked_for
from ui.session import JobControl, Session

BUSY_AFTER_MS = 300
SLOW_S = 0.5  # from then on reports are made where nothing else waits for them
GoOn = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A report with what it was asked for, and beside another one where there is one."""

    choices: Choices
    asked: Asked
    report: Report
    compared: Compared | None
    facts: ShopFacts
    is_empty_shop: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Menus:
    """What filters can choose among now."""

    segments: list[SavedSegment]
    sources: tuple[str, ...]


def load_report(choices: Choices, today: date, go_on: GoOn = lambda *_: True) -> Loaded:
    """Read a report and what it is compared with. Raises Cancelled where `go_on` says no in between."""
    from tracker.queries.counted_people import is_empty
    from tracker.queries.reports import read_report
    from tracker.queries.segments import saved_segments
    from tracker.queries.shop import shop_facts

    load_alone("tracker.charts.catalogue")  # here, not in the window's thread, which needs it as soon as this is read
    begun = perf_counter()
    asked = asked_for(choices, today, saved_segments(), QLocale().firstDayOfWeek().value - 1)
    steps = 1 if asked.other is None else 2
    if not go_on(0, steps):
        raise Cancelled
    report = read_report(asked.report, asked.scope)
    if not go_on(1, steps):
        raise Cancelled
    compared = compare(report, read_report(asked.report, asked.other)) if asked.other else None
    return Loaded(choices, asked, report, compared, shop_facts(), is_empty(), perf_counter() - begun)


def read_menus() -> Menus:
    """Read what filters can choose among."""
    from tracker.queries.customer_rows import filter_choices
    from tracker.queries.segments import saved_segments

    return Menus(saved_segments(), filter_choices().sources)


class ReportReader(QObject):
    """Asks the session for reports. Older answers are dropped; a shop whose reports take long has them made as jobs."""

    loaded = Signal(object)  # Loaded
    failed = Signal(object)  # TrackerError
    busy = Signal(bool)  # after a moment without an answer; afterwards that it is over
    progressed = Signal(int, int)

    def __init__(self, session: Session, today: Callable[[], date], parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._session, self._today = session, today
        self._number = 0
        self._is_slow = False
        self._control: JobControl | None = None
        self._wait = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._wait.timeout.connect(partial(self.busy.emit, True))

    def ask(self, choices: Choices) -> None:
        """Ask for a report; what was asked before is not wanted any more."""
        self.stop()
        number = self._number
        self._wait.start()
        take, fail = partial(self._take, number), partial(self._fail, number)
        today = self._today()
        if not self._is_slow:
            self._session.read(partial(load_report, choices, today), take, view="report", owner=self, on_failed=fail)
            return
        control = self._session.start_job(partial(_load_as_job, choices, today), take, fail)
        if self._number == number and self._wait.isActive():
            self._control = control
            control.progressed.connect(self.progressed)

    def stop(self) -> None:
        """Want no answer any more."""
        self._number += 1
        if self._control is not None:
            self._control.cancel()
        self._rest()

    def _take(self, number: int, loaded: Loaded) -> None:
        if number != self._number:
            return
        self._is_slow = loaded.seconds > SLOW_S
        self._rest()
        self.loaded.emit(loaded)

    def _fail(self, number: int, error: TrackerError) -> None:
        if number == self._number:
            self._rest()
            self.failed.emit(error)

    def _rest(self) -> None:
        self._control = None
        self._wait.stop()
        self.busy.emit(False)


def _load_as_job(choices: Choices, today: date, control: JobControl) -> Loaded:
    return load_report(choices, today, control.go_on)
