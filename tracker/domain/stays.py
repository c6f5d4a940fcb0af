"""Stays: the half-open intervals from entering a stage to leaving it, as one flat table of integers."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

LEFT = 0  # stands for Left where a stage id is expected
OPEN = 0  # day number of "still there"
COLUMNS = ("customer", "stage", "entered", "left", "next_stage", "began", "ended")


@dataclass(frozen=True, slots=True)
class StayTable:
    """Every stay of every customer outside the trash, ordered by customer, then by time.

    `cells` holds len(COLUMNS) integers a stay, one stay after another:
    customer id; stage id (LEFT: a stay in Left); day entered and day left (date.toordinal(); OPEN: still there);
    the stage id gone to (LEFT where the customer left; LEFT also where the stay is open); how the entry that began
    the stay counts (stages.Counts); how the entry that ended it counts (Counts; MOVE where open).
    Days never go back within one customer. `archived` maps each archived customer to the day they were archived.
    """

    cells: "array[int]"  # quoted: not subscriptable at run time before Python 3.12
    archived: Mapping[int, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.cells) // len(COLUMNS)
