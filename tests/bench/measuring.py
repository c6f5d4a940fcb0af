"""What a benchmark is, and how ours and the floor are measured side by side."""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tests.bench.synthetic_shop import synthetic_shop

ROUNDS = 5
QUICK_BELOW = 50_000  # customers: what takes seconds is measured less often then


@dataclass(frozen=True, slots=True)
class Compared:
    """Medians of ours and of the floor, in the benchmark's unit."""

    ours: float
    floor: float
    note: str = ""


@dataclass(slots=True)
class Place:
    """Where a benchmark runs: how many customers, and a folder of its own."""

    customers: int
    folder: Path
    _numbers: Iterator[int]

    @classmethod
    def at(cls, customers: int, folder: Path) -> "Place":
        """Make a place in an empty folder."""
        return cls(customers, folder, count(1))

    @property
    def long_rounds(self) -> int:
        """How many rounds of something that takes seconds."""
        return ROUNDS if self.customers >= QUICK_BELOW else 2

    def new_file(self, suffix: str = ".regulars") -> Path:
        """Return a path where nothing is yet."""
        return self.folder / f"{next(self._numbers)}{suffix}"

    def shop(self) -> Path:
        """Return the synthetic shop, to be read only."""
        return synthetic_shop(self.customers)

    def copy_of_shop(self) -> Path:
        """Return a copy of the synthetic shop to write into."""
        path = self.new_file()
        shutil.copyfile(self.shop(), path)
        return path


@dataclass(frozen=True, slots=True)
class Bench:
    """One line of the table: the budget is for ours ÷ floor, or in MB for ours − floor."""

    name: str
    budget: float
    measure: Callable[[Place], Compared]
    unit: str = "ms"

    def figure(self, compared: Compared) -> float:
        """Return what the budget is for."""
        return compared.ours - compared.floor if self.unit == "MB" else compared.ours / compared.floor


@contextmanager
def stopwatch() -> Iterator[list[float]]:
    """Put the milliseconds of the body into the list."""
    taken: list[float] = []
    started = time.perf_counter()
    yield taken
    taken.append((time.perf_counter() - started) * 1000)


def timed(act: Callable[[], object], repeat: int = 1) -> float:
    """Return the milliseconds that an act takes."""
    with stopwatch() as taken:
        for _ in range(repeat):
            act()
    return taken[0] / repeat


def compare(ours: Callable[[], float], floor: Callable[[], float], rounds: int = ROUNDS) -> Compared:
    """Measure both in turns, after one round to warm up; each returns the milliseconds of one round."""
    ours()
    floor()
    pairs = [(ours(), floor()) for _ in range(rounds)]
    return Compared(statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs))
