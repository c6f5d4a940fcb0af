"""What goes wrong when a file is written for the owner: a picture, a workbook."""

from dataclasses import dataclass
from pathlib import Path

from tracker.domain.errors import TrackerError


@dataclass
class TargetBusy(TrackerError):
    """The file is there and may not be replaced now: it is open in another program, or protected."""

    path: Path


@dataclass
class TargetUnwritable(TrackerError):
    """Nothing can be written at this place: no folder, no permission, no space, a folder or a shop of that name."""

    path: Path


@dataclass
class TooManyRows(TrackerError):
    """A sheet of the workbook would have more rows than Excel can open."""

    rows: int
    limit: int
