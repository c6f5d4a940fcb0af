"""Sets the project up, runs it and proves it.

python3 dev.py setup             make .venv and fetch everything that running and testing need
python3 dev.py run [ARGS]        the app; with ARGS as after main.py
python3 dev.py demo              the app with a sample shop
python3 dev.py test [ARGS]       check, then the tests, without a screen and on one of its own; ARGS as for pytest
python3 dev.py check             ruff, mypy, import-linter
python3 dev.py bench [--quick] [--json FILE]
python3 dev.py shot [FOLDER]     every screen as a picture
python3 dev.py words             bring the translations in step with the words in the source, and compile them

Each does the set-up it needs; only the first time takes long. This file needs nothing but Python's standard library
and imports nothing of the project.
"""

from __future__ import annotations  # older Pythons must get as far as being told that they are too old

import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path

TYPE_CHECKING = False  # as in typing, without the cost of importing it
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from subprocess import Popen
    from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "ready.json"  # written at the end of a set-up, removed at the start: without it .venv is not trusted
CONSTRAINTS = ROOT / "constraints.txt"

# what has to be there, and by itself brings the rest -> the Debian package that has it
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "fc-list": "fontconfig"}
MODULES = {"bench": "tests.bench", "shot": "tests.shots", "words": "tests.words"}  # commands that are modules
TEST_FONTS = {"cs": "fonts-noto-core", "zh-tw": "fonts-noto-cjk"}


def say(text: str) -> None:
    """Tell the person what is going on, beside whatever a command prints for programs to read."""
    print(text, file=sys.stderr, flush=True)


# ---- set-up


def set_up(*, testing: bool) -> None:
    """Make .venv and the system ready for running, or for testing too; at once if they are."""
    wanted = {"python": list(sys.version_info[:2]), "folder": str(ROOT), "packages": requirements_digest()}
    if is_ready(wanted, testing=testing):
        return
    with one_at_a_time():
        if not is_ready(wanted, testing=testing):
            make_ready(wanted, testing=testing)


def is_ready(wanted: Mapping[str, object], *, testing: bool) -> bool:
    """Say whether the last set-up made what is wanted."""
    stamp = read_stamp()
    same = all(stamp.get(key) == value for key, value in wanted.items())
    return same and PYTHON.exists() and (bool(stamp["testing"]) or not testing)


def make_ready(wanted: Mapping[str, object], *, testing: bool) -> None:
    """Do what the set-up has to do, keeping a sound .venv of the same Python; write the stamp last."""
    say("Setting up; this takes a minute or two, the first time only.")
    install_system_packages(missing_system_packages(testing=testing))
    stamp = read_stamp()
    if not PYTHON.exists() or any(stamp.get(key) != wanted[key] for key in ("python", "folder")):
        make_venv()
    STAMP.unlink(missing_ok=True)
    testing = testing or bool(stamp.get("testing"))
    install_python_packages(testing=testing)
    unfinished = STAMP.with_suffix(".part")
    unfinished.write_text(json.dumps({**wanted, "testing": testing}), encoding="utf-8")
    unfinished.replace(STAMP)
    say("Ready.")


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other set-up works in this folder, nor the pip of one that was killed."""
    if os.name == "nt":
        yield
        return
    import fcntl

    folder = os.open(ROOT, os.O_RDONLY)
    os.set_inheritable(folder, True)  # so that a program started meanwhile holds the lock until its own end
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def read_stamp() -> dict[str, object]:
    """Say what the last set-up made; empty if there was none or it did not end."""
    try:
        stamp: dict[str, object] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def requirements(*, testing: bool) -> list[str]:
    """Return the project's requirements as in pyproject.toml, with the developers' after them if for testing."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed: list[str] = project["dependencies"]
    return needed + project["optional-dependencies"]["dev"] if testing else needed


def requirements_digest() -> str:
    """Return a text that changes when any requirement or pinned version does."""
    import hashlib

    text = "\n".join([*requirements(testing=True), CONSTRAINTS.read_text(encoding="utf-8")])
    return hashlib.sha256(text.encode()).hexdigest()


def missing_system_packages(*, testing: bool) -> list[str]:
    """Look what the system lacks and return the names of its packages; empty where the system is not Linux."""
    import ctypes
    import shutil
    import subprocess

    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for library, package in QT_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if testing:
        missing += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
        for language, package in TEST_FONTS.items():
            listing = ["fc-list", f":lang={language}", "family"]
            if not shutil.which("fc-list") or not subprocess.check_output(listing).strip():
                missing.append(package)
    return missing


def install_system_packages(packages: Sequence[str]) -> None:
    """Install them where this user may, or end with one sentence that names them."""
    if not packages:
        return
    may = permission()
    if may is None:
        sys.exit(f"Please install these system packages, then start again: {' '.join(packages)}")
    say(f"  system packages: {' '.join(packages)}")
    apt = [*may, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    run_quietly([*apt, "update"])  # one unreachable source must not stop the others
    if not run_quietly([*apt, "install", "-y", "--no-install-recommends", *packages], show_failure=True):
        sys.exit(f"apt-get could not install these system packages (its words are above): {' '.join(packages)}")


def permission() -> list[str] | None:
    """Return what has to stand before apt-get, or None where this user may not use it or there is none."""
    import shutil

    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if shutil.which("sudo") and run_quietly(["sudo", "-n", "true"]) else None


def make_venv() -> None:
    """Make .venv afresh, whatever is there."""
    import importlib.util
    import subprocess
    import venv

    version = ".".join(map(str, sys.version_info[:2]))
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        install_system_packages([f"python{version}-venv"])
    say(f"  virtual environment for Python {version}: {VENV}")
    try:
        venv.create(VENV, clear=True, symlinks=os.name != "nt", with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"Could not make a virtual environment in {VENV}: {error}")


def install_python_packages(*, testing: bool) -> None:
    """Install the requirements into .venv in the pinned versions, or end with a sentence."""
    packages = requirements(testing=testing)
    say(f"  Python packages: {len(packages)} and what they need")
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--quiet", "-c", str(CONSTRAINTS)]
    if not run_quietly([*pip, *packages], show_failure=True):
        sys.exit("pip could not install the Python packages (its words are above); is there a connection?")


def run_quietly(command: Sequence[str], *, show_failure: bool = False) -> bool:
    """Run a command to its end, say whether it succeeded, and print its words only if it did not and that is asked."""
    import subprocess

    quiet = subprocess.DEVNULL
    done = subprocess.run(command, stdin=quiet, capture_output=True, text=True, check=False, close_fds=False)
    if done.returncode and show_failure:
        say(done.stdout + done.stderr)
    return done.returncode == 0


# ---- check and test


def check_parts() -> dict[str, int]:
    """Look the sources over without running them; return each tool's exit code."""
    python = [str(PYTHON), "-m"]
    tools = {
        "ruff": [*python, "ruff", "check", "."],
        "format": [*python, "ruff", "format", "--check", "."],
        "mypy": [*python, "mypy"],
        "imports": [str(PYTHON.with_name("lint-imports")), "--no-logo"],
    }
    return {name: run_part(name, tool, os.environ) for name, tool in tools.items()}


def test_parts(arguments: Sequence[str]) -> dict[str, int]:
    """Run the tests that need no screen, then those that do on one of its own; return pytest's exit codes."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    pytest = [str(PYTHON), "-m", "pytest", *arguments, "-m"]
    together = ["-n", "logical", "--dist", "loadfile"] if not arguments else []  # one that is named is wanted at once
    codes = {"tests": run_part("tests", [*pytest, "not x11", *together], offscreen)}
    if sys.platform.startswith("linux"):
        with screen(environment) as on_screen:
            codes["tests on a screen"] = run_part("tests on a screen", [*pytest, "x11"], on_screen)
    nothing_selected = 5
    if selects(arguments) and any(code != nothing_selected for code in codes.values()):
        codes = {name: 0 if code == nothing_selected else code for name, code in codes.items()}
    return codes


def selects(arguments: Sequence[str]) -> bool:
    """Say whether pytest's arguments name some of the tests, so that one kind of them may be empty."""
    return any(not word.startswith("-") or word.startswith(("-k", "--lf", "--last-failed")) for word in arguments)


def run_part(title: str, command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a command in the project's folder under a heading; return its exit code."""
    import subprocess

    print(f"\n-- {title}", flush=True)
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def summarise(codes: Mapping[str, int]) -> int:
    """Print one line for each part; return 0 if all of them succeeded, else 1."""
    print()
    for name, code in codes.items():
        print(f"{name:<20}{f'FAILED ({code})' if code else 'ok'}")
    return int(any(codes.values()))


@contextmanager
def screen(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Start an X server and a window manager; yield the environment for programs on it; end both."""
    import select
    import subprocess

    reader, writer = os.pipe()
    # the server finds itself a free display and writes its number
    xvfb = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    with ending(subprocess.Popen(xvfb, pass_fds=[writer], stderr=subprocess.DEVNULL)):
        os.close(writer)
        with open(reader, encoding="ascii") as answer:
            number = answer.readline().strip() if select.select([answer], [], [], 30)[0] else ""
        if not number:
            sys.exit("Xvfb did not start.")
        found = {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        found.pop("WAYLAND_DISPLAY", None)
        quiet = subprocess.DEVNULL
        with ending(subprocess.Popen(["openbox"], env=found, stdout=quiet, stderr=quiet)):
            wait_for_window_manager(found)
            yield found


@contextmanager
def ending(process: Popen[bytes]) -> Iterator[None]:
    """End the process when the block ends."""
    import subprocess

    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for_window_manager(environment: Mapping[str, str]) -> None:
    """Wait until the window manager answers, or end with a sentence."""
    import subprocess
    import time

    deadline = time.monotonic() + 30
    ask = ["xdotool", "get_desktop"]
    while subprocess.run(ask, env=environment, capture_output=True, check=False).returncode:
        if time.monotonic() > deadline:
            sys.exit("openbox did not start.")
        time.sleep(0.05)


# ---- commands


def become(arguments: Sequence[str], **environment: str) -> NoReturn:
    """Go on as Python of .venv with these arguments, so that signals and exit codes are the program's own."""
    command = [str(PYTHON), *arguments]
    whole = {**os.environ, **environment}
    if os.name == "nt":  # exec returns to the shell at once there
        import subprocess

        sys.exit(subprocess.run(command, env=whole, check=False).returncode)
    os.execve(PYTHON, command, whole)


def become_module(module: str, arguments: Sequence[str]) -> NoReturn:
    """Go on as one of the project's modules, without a screen unless the caller chose one."""
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    become(["-m", module, *arguments], PYTHONPATH=str(ROOT), QT_QPA_PLATFORM=platform)


def run_demo() -> NoReturn:
    """Make the sample shop in the temporary folder if it is not there, and open it."""
    import getpass
    import subprocess
    import tempfile

    shop = Path(tempfile.gettempdir()) / f"regulars-{getpass.getuser()}" / "sample.regulars"
    main = str(ROOT / "main.py")
    if not shop.exists():
        shop.parent.mkdir(exist_ok=True)
        made = subprocess.run([PYTHON, main, "demo", str(shop)], check=False)
        if made.returncode:
            sys.exit(made.returncode)
    become([main, str(shop)])


def dispatch(command: str, arguments: list[str]) -> int:
    """Do one command; return its exit code, unless the process goes on as another program."""
    set_up(testing=command not in {"run", "demo"})
    if command == "run":
        become([str(ROOT / "main.py"), *arguments])
    if command == "demo":
        run_demo()
    if command in MODULES:
        become_module(MODULES[command], arguments)
    if command == "check":
        return summarise(check_parts())
    if command == "test":
        return summarise({**check_parts(), **test_parts(arguments)})
    return 0


def main() -> int:
    """Read the command line and do what it says."""
    commands = {"setup", "run", "demo", "test", "check", *MODULES}
    command, arguments = (sys.argv[1], sys.argv[2:]) if len(sys.argv) > 1 else ("", [])
    if command not in commands:
        print(__doc__)
        return 0 if command in {"-h", "--help"} else 2
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"Regulars needs Python 3.11, 3.12 or 3.13, and this is {sys.version.split()[0]}.")
    import signal

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started is ended
    try:
        return dispatch(command, arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
