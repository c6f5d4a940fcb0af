"""Errors a person can act on. Fields only: ui/text/errors.py turns them into sentences."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


class TrackerError(Exception):
    """Base of everything that is expected to go wrong."""


@dataclass
class RecordMissing(TrackerError):
    """The record was deleted in the meantime."""

    table: str
    record_id: int


class NothingToUndo(TrackerError):
    """There is no step to undo, or none to redo."""


class NameMissing(TrackerError):
    """A customer, a stage or a tag needs a name."""


@dataclass
class StageUnknown(TrackerError):
    """No stage of the shop is called that."""

    name: str
    known: tuple[str, ...]


@dataclass
class StageTaken(TrackerError):
    """Another stage has that name already."""

    name: str


class LastStage(TrackerError):
    """The shop needs at least one stage."""


@dataclass
class SettingUnknown(TrackerError):
    """No setting is called that, or it does not take that value."""

    name: str


@dataclass
class MoveInFuture(TrackerError):
    """A move cannot have happened after today."""

    on: date


@dataclass
class MoveBeforeLatest(TrackerError):
    """The move is dated before the customer's latest entry; it can be put into the history instead."""

    customer_id: int
    on: date
    latest: date


@dataclass
class MoveOutOfOrder(TrackerError):
    """The date does not lie between the entries before and after (None: no entry there)."""

    earliest: date | None
    latest: date | None


@dataclass
class MoveToSameStage(TrackerError):
    """The entry would lead from a stage to itself."""

    stage: str


class MergeWithSelf(TrackerError):
    """A customer cannot be merged with themselves."""


@dataclass
class MergeInTheWay(TrackerError):
    """A later merge, of `other` into `survivor`, built on this one and must be taken back first."""

    merge_id: int
    survivor: str
    other: str


@dataclass
class RepeatsUnknown(TrackerError):
    """A follow-up cannot repeat like that."""

    text: str


@dataclass
class WaitTooLong(TrackerError):
    """A rule promises something from today on and at most so many days later."""

    longest_days: int


class FileError(TrackerError):
    """Something about the shop file itself."""


@dataclass
class FileMissing(FileError):
    """There is no file at that path."""

    path: Path


@dataclass
class FileExists(FileError):
    """A new shop would overwrite a file."""

    path: Path


@dataclass
class FileEmpty(FileError):
    """The file has no content: SQLite would take it for a healthy empty database, we do not."""

    path: Path


@dataclass
class FileForeign(FileError):
    """The file is not a shop file: text, another program's database, or one with foreign parts in it."""

    path: Path


@dataclass
class FileNewer(FileError):
    """A newer version of the program wrote the file."""

    path: Path
    version: int
    known: int


@dataclass
class FileInUse(FileError):
    """Another window or program of ours has the file open for writing."""

    path: Path
    host: str = ""
    pid: int = 0


class FileBusy(FileError):
    """Another program holds the shop file."""


class FileReadOnly(FileError):
    """The shop file may not be written."""


class FileDamaged(FileError):
    """The shop file is not whole."""


class DiskFull(FileError):
    """The disk took no more."""


class Cancelled(TrackerError):
    """The owner stopped it; nothing was changed."""
