"""The end of the session: a program that is asked to end closes its file first."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are asked of Unix programs")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_one_file_lies_at_rest_when_the_program_was_asked_to_end(shop: Path, number: signal.Signals) -> None:
    lock = shop.with_name(f".{shop.name}.lock")
    with subprocess.Popen([sys.executable, "main.py", str(shop)], cwd=ROOT) as window:
        deadline = time.monotonic() + 30
        while not shop.with_name(f"{shop.name}-wal").exists():
            assert window.poll() is None
            assert time.monotonic() < deadline
        window.send_signal(number)
        assert window.wait(timeout=20) == 0
    assert not lock.exists()
    assert [path.name for path in shop.parent.iterdir()] == [shop.name]
