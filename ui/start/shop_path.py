"""Where a new shop file is to lie: a name that every system takes, and that nothing has yet."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

ENDING = ".regulars"
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 60


def documents_folder() -> Path:
    """Return the person's folder for documents, or their home where there is none."""
    told = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(told) if told and Path(told).is_dir() else Path.home()


def free_path(folder: Path, name: str, otherwise: str) -> Path:
    """Return a path for a shop of this name that is free: "Name.regulars", else "Name 2.regulars".

    `otherwise` names the file where nothing of the shop's name can.
    """
    stem = file_stem(name) or otherwise
    path = folder / f"{stem}{ENDING}"
    number = 2
    while path.exists():
        path = folder / f"{stem} {number}{ENDING}"
        number += 1
    return path


def file_stem(name: str) -> str:
    """Return what of a name can name a file on any system; empty where nothing can."""
    stem = " ".join(_FORBIDDEN.sub(" ", name).split())[:_LONGEST].strip(" .")
    return f"{stem} shop" if _RESERVED.fullmatch(stem) else stem
