"""Lets a window work until it has shown what was asked of it."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from ui.opened_shop import OpenedShop

PATIENCE_MS = 10_000


def settle(ready: Callable[[], bool] = lambda: True) -> None:
    """Let the window work until something is so and nothing is left to do."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not ready() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    for _ in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def catch_up(shop: OpenedShop) -> None:
    """Wait until everything that was asked of the file is answered and shown."""
    answered: list[bool] = []
    shop.session.read(lambda: True, answered.append)
    settle(lambda: bool(answered))
