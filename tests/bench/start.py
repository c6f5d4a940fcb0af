"""Starts a window, says when it is there, and goes: python -m tests.bench.start empty | frame SHOP | today SHOP.

Prints "painted" when the empty window, the app's frame, or the first row of Today have been painted. No filter
over the whole program, which would hand every event of it to Python, and nothing loaded that the floor does not need.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

LOOK_MS = 2


class Empty(QMainWindow):
    """The floor."""

    def paintEvent(self, event: Any) -> None:
        """Paint nothing, and end."""
        super().paintEvent(event)
        QTimer.singleShot(0, end)


class Rows(QObject):
    """Looks out for Today with somebody on it, then for the first paint of a row."""

    def __init__(self, page: Callable[[], Any]) -> None:
        """Look at once; `page` returns Today, or None where there is none yet."""
        super().__init__()
        self._page = page
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._find)
        self._look.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End at the first paint."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, end)
        return False

    def _find(self) -> None:
        page = self._page()
        rows = page.follow_ups.list.rows if page is not None else ()
        if rows:
            self._look.stop()
            rows[0].installEventFilter(self)
            rows[0].update()  # where it was painted before it was found


def end() -> None:
    """Say it, and end the program."""
    print("painted", flush=True)
    QApplication.quit()


def main() -> int:
    """Start what is asked for."""
    app = QApplication(sys.argv[:1])
    if sys.argv[1] == "empty":
        empty = Empty()
        empty.resize(1280, 800)
        empty.show()
        return app.exec()
    from ui.app import Shell
    from ui.habits import Habits

    app.setApplicationName("Regulars")
    shell = Shell(app, Habits())
    shell.open_shop(Path(sys.argv[2]).absolute())
    assert shell.shop is not None
    window = shell.shop.window
    watcher = None
    if sys.argv[1] == "frame":
        window.painted.connect(end)
    else:
        watcher = Rows(lambda: window.page("today") if window.frame.has_page("today") else None)
    code = app.exec()
    shell.close()
    del watcher
    return code


if __name__ == "__main__":
    sys.exit(main())
