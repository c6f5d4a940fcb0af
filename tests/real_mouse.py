"""A real mouse for the x11 tests: what a hand does, at a hand's pace, while the window goes on working."""

import subprocess
from collections.abc import Sequence

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

STEPS = 25  # from one place to the next: a drag is many small moves
PAUSE = "0.008"


def drag(qtbot: QtBot, places: Sequence[QPoint], *, then: Sequence[str] = ("mouseup", "1"), hold: str = "0.1") -> None:
    """Press the left button at the first place of the screen, go through the others, stay for `hold` seconds, then …

    `then` is what xdotool does at the end: by default, it lets the button go.
    """
    words = [*_to(places[0]), "sleep", "0.1", "mousedown", "1", "sleep", "0.1"]
    for start, end in zip(places, places[1:], strict=False):
        for step in range(1, STEPS + 1):
            words += [*_to(start + (end - start) * step / STEPS), "sleep", PAUSE]
    _run(qtbot, [*words, "sleep", hold, *then])


def press_keys(qtbot: QtBot, *keys: str) -> None:
    """Press keys, as xdotool names them ("ctrl+Right")."""
    _run(qtbot, ["key", *keys])


def click(qtbot: QtBot, place: QPoint) -> None:
    """Click at a place of the screen."""
    _run(qtbot, [*_to(place), "sleep", "0.05", "click", "1"])


def _to(place: QPoint) -> list[str]:
    return ["mousemove", str(place.x()), str(place.y())]


def _run(qtbot: QtBot, words: Sequence[str]) -> None:
    hand = subprocess.Popen(["xdotool", *words])
    qtbot.waitUntil(lambda: hand.poll() is not None, timeout=20_000)
    assert hand.returncode == 0
