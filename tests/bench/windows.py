"""The window with a shop open: how long a frame of the board takes, and how much memory it needs.

The floor of the memory is an empty PySide6 window under the same platform plugin, each window a program of its own.
tests/bench/board_frame.py says what a frame is.
"""

import os
import subprocess
import sys
import time
from importlib import import_module

from PySide6.QtWidgets import QApplication

from tests.bench.measuring import Bench, Compared, Place, compare


def board_frame(place: Place) -> Compared:
    """Scroll the board, in this program."""
    made = import_module("tests.bench.board_frame")
    os.environ |= _platform()
    app = QApplication.instance() or QApplication([])
    compared = compare(lambda: made.ours() * 1000, lambda: made.floor() * 1000)
    app.processEvents()
    return compared


def memory(place: Place) -> Compared:
    """Open the place's shop on the board and let the program warm up."""
    shop = str(place.copy_of_shop())
    return Compared(_memory(place, "app", shop), _memory(place, "empty"))


def _memory(place: Place, *arguments: str) -> float:
    return _start(place, *arguments, "--stay")[1]


def _start(place: Place, *arguments: str) -> tuple[float, float]:
    """Run a window; return the milliseconds until it was painted, and with --stay the MB it took."""
    homes = {f"XDG_{kind}_HOME": str(place.folder / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.window", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, **_platform(), **homes},
    ) as window:
        assert window.stdout is not None
        word = window.stdout.readline().strip()
        taken = (time.perf_counter() - started) * 1000
        rest = window.stdout.read().strip()
    if word != "painted" or window.returncode != 0:
        raise RuntimeError(f"{arguments} ended with {window.returncode}, having said {word!r}")
    return taken, float(rest or 0)


def _platform() -> dict[str, str]:
    """Return Qt's setting for where there is no screen."""
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {} if screens & os.environ.keys() else {"QT_QPA_PLATFORM": "offscreen"}


BENCHES = (
    Bench("board frame, 10,000 customers", 4, board_frame),
    Bench("memory: open on the board", 60, memory, unit="MB"),
)
