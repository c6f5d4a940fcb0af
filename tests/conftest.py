"""What every test relies on: no screen unless asked for, nothing of the person's own touched, real shop files."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tracker.commands.stages import SetUpShop
from tracker.queries.shop import shop_facts
from tracker.workspace import Workspace, create_shop

ROOT = Path(__file__).resolve().parent.parent
PRIVATE = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    """Choose Qt's platform and put settings and data of the programs under test into a folder of their own.

    Programs that the tests start inherit both.
    """
    if "DISPLAY" not in os.environ or config.option.markexpr != "x11":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    config.stash[PRIVATE] = tempfile.mkdtemp(prefix="regulars-tests-")
    for kind in ("CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(Path(config.stash[PRIVATE], kind.lower()))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove that folder."""
    shutil.rmtree(config.stash[PRIVATE], ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs a real X server where there is none."""
    if os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        for item in items:
            if item.get_closest_marker("x11"):
                item.add_marker(pytest.mark.skip(reason="needs a real X server"))


@pytest.fixture(scope="session")
def samples() -> Path:
    """Return the folder of sample files made by other programs."""
    folder = ROOT.parent / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("no sample files here")
    return folder


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 31, 12, 0).astimezone()

    def __call__(self) -> datetime:
        return self.now

    def at(self, year: int, month: int, day: int, hour: int = 12) -> None:
        """Set the clock to an hour of a day."""
        self.now = datetime(year, month, day, hour).astimezone()

    def pass_days(self, days: int) -> None:
        """Let days go by."""
        self.now = (self.now.replace(tzinfo=None) + timedelta(days=days)).astimezone()


@pytest.fixture
def clock() -> Clock:
    """The moment that commands run at: noon of 31 January 2026."""
    return Clock()


@pytest.fixture
def shop(tmp_path: Path, clock: Clock) -> Path:
    """A closed shop file with the stages of the first shipped set and nobody in it."""
    path = tmp_path / "shop.regulars"
    create_shop(path, SetUpShop(region="CZ"), clock=clock)
    return path


@pytest.fixture
def workspace(shop: Path, clock: Clock) -> Iterator[Workspace]:
    """The shop, open."""
    opened = Workspace(shop, author="Ota", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def stages(workspace: Workspace) -> list[int]:
    """The ids of its five stages, left to right."""
    return [stage.id for stage in workspace.read(shop_facts).stages]
