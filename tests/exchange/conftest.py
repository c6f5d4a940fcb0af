from collections.abc import Callable
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[3] / "shared/samples"


@pytest.fixture
def sample() -> Callable[[str], Path]:
    """Return the path of a sample file; skips the test where there are none."""

    def path(name: str) -> Path:
        if not (SAMPLES / name).exists():
            pytest.skip("the sample files are not here")
        return SAMPLES / name

    return path


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write a text in an encoding to a file and return its path."""

    def write(text: str, encoding: str = "utf-8", name: str = "list.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write
