"""Collects Python's garbage in the window's thread only.

Python collects wherever it happens to allocate. A worker thread that comes upon a widget in a cycle would destroy it
there, with its timers and all, which Qt forbids and may answer with a crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class GarbageCollector(QObject):
    """While one lives, garbage is collected by a timer of its thread and nowhere else."""

    def __init__(self) -> None:
        """Take over from Python."""
        super().__init__()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect each generation that is due by Python's own measure."""
        for generation in reversed(range(3)):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
