"""Backups: complete, read back before they get their name, kept elsewhere than the shop file."""

import hashlib
import os
import re
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from tracker.domain.errors import FileDamaged
from tracker.storage.connection import backup_to

SUFFIX = ".regulars-backup"
NAME = re.compile(r"^(?P<shop>.+)-(?P<mark>[0-9a-f]{8})-(?P<at>\d{8}-\d{6})\.regulars-backup$")
STAMP = "%Y%m%d-%H%M%S"
FEWEST = 3
KEEP_ALL = timedelta(hours=24)
KEEP_ONE_A = ((timedelta(days=14), "%Y%m%d"), (timedelta(weeks=8), "%G%V"), (timedelta(days=366), "%Y%m"))


def make_backup(shop: Path, folder: Path, now: datetime) -> Path:
    """Copy the open shop file into a folder and return the copy, checked and flushed to the disk.

    Raises:
        FileDamaged: the copy did not read back whole; it is not kept.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{shop.stem}-{_mark(shop)}-{now.strftime(STAMP)}{SUFFIX}"
    aside = target.with_suffix(f".{os.getpid()}.part")
    try:
        backup_to(aside)
        _read_back(aside)
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(aside, target)
    finally:
        aside.unlink(missing_ok=True)
    for old in superfluous(backups_of(shop, folder), now):
        old[1].unlink(missing_ok=True)
    return target


def backups_of(shop: Path, folder: Path) -> list[tuple[datetime, Path]]:
    """Return the backups of one shop file and when each was made, newest first; other files are left alone."""
    found = []
    for path in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        name = NAME.match(path.name)
        if name and name["mark"] == _mark(shop):
            found.append((datetime.strptime(name["at"], STAMP).astimezone(), path))
    return sorted(found, reverse=True)


def superfluous(backups: Iterable[tuple[datetime, Path]], now: datetime) -> list[tuple[datetime, Path]]:
    """Return the backups to delete: kept are all of 24 hours, then one a day, a week and a month, and always three.

    A backup from the future (the clock was put back) is kept.
    """
    kept_periods: set[str] = set()
    out = []
    for place, backup in enumerate(sorted(backups, reverse=True)):
        age = now - backup[0]
        periods = [backup[0].strftime(form) for limit, form in KEEP_ONE_A if age <= limit]
        if place < FEWEST or age <= KEEP_ALL or any(period not in kept_periods for period in periods):
            kept_periods.update(periods)
        else:
            out.append(backup)
    return out


def _mark(shop: Path) -> str:
    """Return what tells shop files of the same name in different folders apart."""
    return hashlib.sha256(str(shop.resolve()).encode()).hexdigest()[:8]


def _read_back(path: Path) -> None:
    copy = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)  # else it leaves files beside
    try:
        if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise FileDamaged
        copy.execute("SELECT count(*) FROM customer").fetchone()
    finally:
        copy.close()
