"""dev.py's set-up: nothing the second time, everything again after an interruption, one sentence where it cannot."""

import fcntl
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev


class Steps(list[str]):
    """What the set-up did, instead of fetching packages."""

    interrupted = False

    def make_venv(self) -> None:
        self.append("venv")
        dev.PYTHON.parent.mkdir(parents=True, exist_ok=True)
        dev.PYTHON.touch()

    def install(self, *, testing: bool) -> None:
        if self.interrupted:
            raise KeyboardInterrupt
        self.append("packages for testing" if testing else "packages")


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    taken = Steps()
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "bin/python")
    monkeypatch.setattr(dev, "STAMP", tmp_path / "ready.json")
    monkeypatch.setattr(dev, "make_venv", taken.make_venv)
    monkeypatch.setattr(dev, "install_python_packages", taken.install)
    monkeypatch.setattr(dev, "missing_system_packages", lambda *, testing: [])
    return taken


def test_the_second_set_up_does_nothing(steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    dev.set_up(testing=True)
    assert steps == ["venv", "packages for testing"]
    capsys.readouterr()
    dev.set_up(testing=True)
    dev.set_up(testing=False)
    assert len(steps) == 2
    assert capsys.readouterr() == ("", "")


def test_testing_adds_to_what_running_has(steps: Steps) -> None:
    dev.set_up(testing=False)
    dev.set_up(testing=True)
    assert steps == ["venv", "packages", "packages for testing"]


def test_an_interrupted_set_up_is_done_again_from_the_start(steps: Steps) -> None:
    steps.interrupted = True
    with pytest.raises(KeyboardInterrupt):
        dev.set_up(testing=False)
    steps.interrupted = False
    dev.set_up(testing=False)
    assert steps == ["venv", "venv", "packages"]


def test_other_pins_are_installed_into_the_same_environment(
    steps: Steps, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.set_up(testing=True)
    (tmp_path / "constraints.txt").write_text("peewee==4.5.0\n", encoding="utf-8")
    monkeypatch.setattr(dev, "CONSTRAINTS", tmp_path / "constraints.txt")
    dev.set_up(testing=False)
    assert steps == ["venv", "packages for testing", "packages for testing"]


@pytest.mark.parametrize(("key", "other"), [("python", [3, 9]), ("folder", "/elsewhere")])
def test_another_python_or_folder_gets_another_environment(steps: Steps, key: str, other: object) -> None:
    dev.set_up(testing=False)
    dev.STAMP.write_text(json.dumps({**dev.read_stamp(), key: other}), encoding="utf-8")
    dev.set_up(testing=False)
    assert steps == ["venv", "packages"] * 2


LOCKING = """
import sys, pathlib, dev
dev.ROOT = pathlib.Path(sys.argv[1])
with dev.one_at_a_time():
    dev.run_quietly(["cat", str(dev.ROOT / "pipe")])
"""


def test_a_killed_set_ups_pip_keeps_the_next_one_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    folder = os.open(tmp_path, os.O_RDONLY)
    with subprocess.Popen([sys.executable, "-c", LOCKING, str(tmp_path)], cwd=dev.ROOT) as killed:
        with (tmp_path / "pipe").open("wb"):  # opens once cat, standing in for pip, is there to read
            killed.kill()
            killed.wait()
            with pytest.raises(BlockingIOError):
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(folder, fcntl.LOCK_EX)
    os.close(folder)


def test_missing_system_packages_are_named_where_they_may_not_be_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    missing = dev.missing_system_packages(testing=True)
    assert missing == [*dev.TEST_PROGRAMS.values(), *dev.TEST_FONTS.values()]
    with pytest.raises(SystemExit, match=r"^Please install .*: xvfb openbox"):
        dev.install_system_packages(missing)


def test_too_old_a_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    with pytest.raises(SystemExit, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
        dev.main()


@pytest.mark.parametrize(
    ("arguments", "selecting"),
    [([], False), (["-x", "-v"], False), (["tests/domain"], True), (["-k", "board"], True), (["--lf"], True)],
)
def test_arguments_that_select(arguments: list[str], selecting: bool) -> None:
    assert dev.selects(arguments) == selecting


def test_pins_are_names_and_versions_only() -> None:
    for line in dev.CONSTRAINTS.read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"[\w.-]+==[\w.]+", line)
