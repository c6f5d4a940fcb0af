"""The program from its exec until its window, and until Today, is painted.

The floor is an empty PySide6 window under the same platform plugin. Each start is a program of its own; the round that
warms up leaves the byte code of both in a folder of its own, as a first start does.
"""

import os
import subprocess
import sys
import time

from tests.bench.measuring import Bench, Compared, Place, compare

CUSTOMERS = 10_000


def window_painted(place: Place) -> Compared:
    """Start up to the first paint of the frame."""
    return _compared(place, "frame")


def today_painted(place: Place) -> Compared:
    """Start up to the first row of Today."""
    return _compared(place, "today")


def _compared(place: Place, what: str) -> Compared:
    shop = str(Place.at(CUSTOMERS, place.folder).copy_of_shop())
    return compare(lambda: _start(place, what, shop), lambda: _start(place, "empty"))


def _start(place: Place, *arguments: str) -> float:
    """Start a window; return the milliseconds until it was painted."""
    own = {f"XDG_{kind}_HOME": str(place.folder / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")}
    own["PYTHONPYCACHEPREFIX"] = str(place.folder / "byte-code")
    if not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        own["QT_QPA_PLATFORM"] = "offscreen"
    environment = {**os.environ, **own}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.bench.start", *arguments]
    started = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as window:
        assert window.stdout is not None
        word = window.stdout.readline().strip()
        taken = (time.perf_counter() - started) * 1000
    if word != "painted" or window.returncode != 0:
        raise RuntimeError(f"{arguments} ended with {window.returncode}, having said {word!r}")
    return taken


BENCHES = (
    Bench("cold start: window painted", 1.3, window_painted),
    Bench("cold start: Today painted, 10,000 customers", 1.3, today_painted),
)
