"""How long the window's thread is kept waiting while everything is exported: a timer there tells when it comes late.

`python -m tests.bench.quiet_export SHOP FILE.xlsx` prints the longest wait in milliseconds and the seconds it all took.
The floor is the 100 ms that the window may be late; a machine busy with other things is late by itself.
"""

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.measuring import Bench, Compared, Place
from tests.bench.synthetic_shop import clock
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.jobs.export_workbook import WorkbookOrder
from tracker.workspace import Workspace
from ui.exporting.order import WorkbookWanted
from ui.exports import write_workbook
from ui.garbage import GarbageCollector
from ui.session import Runners, Session

ALLOWED_MS = 100.0
EVERY_MS = 5


class Watch:
    """Keeps the longest time between two ticks of a timer, and when it was."""

    def __init__(self) -> None:
        """Begin at once."""
        self.longest_ms, self.at = 0.0, 0.0
        self._begun = self._last = time.perf_counter()
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        late = (now - self._last) * 1000 - EVERY_MS
        if late > self.longest_ms:
            self.longest_ms, self.at = late, now - self._begun
        if late > ALLOWED_MS / 2:
            sys.stderr.write(f"{late:.0f} ms late after {now - self._begun:.1f} s\n")
        self._last = now


def main(shop: Path, target: Path) -> int:
    """Export everything and print the longest wait and how long it took."""
    from tracker.reports.catalogue import offered_reports

    app = QApplication([])
    collector = GarbageCollector()
    session = Session(partial(Workspace, shop), Runners.threads())
    session.start()
    wanted = WorkbookWanted(WorkbookOrder(offered_reports(), Scope(Period(), clock().date())))
    done: list[object] = []

    watch, started = Watch(), time.perf_counter()

    def end(answer: object) -> None:
        done.append(answer)
        app.quit()

    def begin() -> None:
        nonlocal watch, started
        watch, started = Watch(), time.perf_counter()
        session.start_job(partial(write_workbook, wanted, target), end, end)

    QTimer.singleShot(2000, begin)  # the session opens and looks after the file first
    app.exec()
    print(f"{watch.longest_ms:.1f} {time.perf_counter() - started:.1f} {watch.at:.1f}")
    session.close()
    collector.end()
    return 0 if done == [target] else 1


def quiet_export(place: Place) -> Compared:
    """Export the place's shop in a program of its own."""
    target = place.new_file(".xlsx")
    words = subprocess.run(
        [sys.executable, "-m", "tests.bench.quiet_export", str(place.copy_of_shop()), str(target)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ).stdout.split()
    return Compared(float(words[0]), ALLOWED_MS, f"in {words[1]} s")


BENCHES = (Bench("window's thread kept waiting by an export", 1.0, quiet_export),)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
