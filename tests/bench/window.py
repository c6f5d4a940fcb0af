"""Shows a window, says when it is painted, and goes: python -m tests.bench.window empty | app SHOP [--stay].

Prints "painted" when the empty window, or the first cards of the board, have been painted. Then with --stay it goes on
for a while, in which the app warms up what it does not need to start, and prints its memory in MB.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QWidget

STAY_MS = 3000


class Watcher(QObject):
    """Waits for the first paint of what counts, then ends the program, at once or after a while."""

    def __init__(self, app: QApplication, counts: type[QWidget], *, stay: bool) -> None:
        """Watch the events of the whole program."""
        super().__init__()
        self._app, self._counts, self._stay = app, counts, stay
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at paint events only."""
        if event.type() == QEvent.Type.Paint and self._is_it(watched):
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)  # when this event and those before it are dealt with
        return False

    def _is_it(self, watched: QObject) -> bool:
        if self._counts is QMainWindow:
            return isinstance(watched, QMainWindow)
        view = watched.parent()
        return isinstance(view, QAbstractItemView) and view.viewport() is watched and view.model().rowCount() > 0

    def _painted(self) -> None:
        print("painted", flush=True)
        QTimer.singleShot(STAY_MS if self._stay else 0, self, self._end)

    def _end(self) -> None:
        if self._stay:
            print(_memory_mb(), flush=True)
        self._app.quit()


def _memory_mb() -> float:
    """Return the memory that is this program's alone."""
    parts = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    private = (int(line.split()[1]) for line in parts if line.startswith("Private_"))
    return sum(private) / 1024


def main() -> int:
    """Show what is asked for."""
    stay = sys.argv[-1] == "--stay"
    app = QApplication(sys.argv[:1])
    if sys.argv[1] == "empty":
        watcher = Watcher(app, QMainWindow, stay=stay)
        window = QMainWindow()
        window.resize(1280, 800)
        window.show()
        code = app.exec()
        del watcher
        return code
    from ui.app import Shell
    from ui.habits import Habits

    app.setApplicationName("Regulars")
    watcher = Watcher(app, QAbstractItemView, stay=stay)
    shell = Shell(app, Habits())
    shell.open_shop(Path(sys.argv[2]).absolute())
    code = app.exec()
    shell.close()
    del watcher
    return code


if __name__ == "__main__":
    sys.exit(main())
