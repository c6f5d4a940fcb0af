"""main.py: one door, and nothing heavy behind it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import main

ROOT = Path(__file__).resolve().parent.parent
PROBE = """
import sys, types
for name, function in (("app", "run_app"), ("cli", "run_command")):
    module = types.ModuleType("ui." + name)
    setattr(module, function, lambda arguments, name=name: print(name, *arguments) or 7)
    sys.modules["ui." + name] = module
import main
sys.argv[0] = "main.py"
code = main.main()
assert not {"PySide6", "peewee", "sqlite3", "argparse"} & set(sys.modules)
sys.exit(code)
"""


@pytest.mark.parametrize(
    ("arguments", "side"),
    [
        ([], "app"),
        (["my shop.regulars"], "app"),
        (["--help"], "cli"),
        (["-h"], "cli"),
        *(([command, "a"], "cli") for command in sorted(main.COMMANDS)),
    ],
)
def test_the_first_word_decides_between_window_and_command_line(arguments: list[str], side: str) -> None:
    command = [sys.executable, "-c", PROBE, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 7, done.stderr
    assert done.stdout.split() == " ".join([side, *arguments]).split()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_ctrl_c_while_it_loads_is_no_traceback() -> None:
    probe = """
import runpy, signal, sys, types
module = types.ModuleType("ui.cli")
module.run_command = lambda arguments: signal.raise_signal(signal.SIGINT)
sys.modules["ui.cli"] = module
sys.argv = ["main.py", "check", "a"]
runpy.run_path("main.py", run_name="__main__")
"""
    command = [sys.executable, "-c", probe]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of its own")
def test_nobody_listening_is_no_traceback(shop: Path) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"'{sys.executable}' main.py report '{shop}' board --json >&- 2>&-; echo $?"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("0\n", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
def test_without_a_screen_the_window_says_so_in_one_sentence() -> None:
    without = {name: value for name, value in os.environ.items() if not name.startswith(("DISPLAY", "WAYLAND", "QT_"))}
    command = [sys.executable, "main.py"]
    done = subprocess.run(command, cwd=ROOT, env=without, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "--help" in done.stderr
