"""Figures to files: whole or not at all."""

import contextlib
import os
import secrets
from pathlib import Path

from matplotlib.figure import Figure

from tracker.domain.export_errors import TargetBusy, TargetUnwritable

KINDS = ("png", "svg", "pdf")
DPI = 200


def save_figure(figure: Figure, path: Path, kind: str | None = None) -> None:
    """Write a figure to a file, replacing one that is there; a PNG has 200 dots an inch.

    kind: one of KINDS; by the file's ending where None. A figure that a window shows may only be saved in the window's
    thread.

    Raises:
        ValueError: no such kind.
        TargetBusy: the file that is there may not be replaced now.
        TargetUnwritable: nothing can be written at this place.
    """
    kind = kind or path.suffix.removeprefix(".").lower()
    if kind not in KINDS:
        raise ValueError(kind)
    if path.is_dir():
        raise TargetUnwritable(path)
    aside = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        _write(figure, aside, kind, path)
        _replace(aside, path)
    finally:
        with contextlib.suppress(OSError):  # nothing there, or no folder at all
            aside.unlink()


def _write(figure: Figure, aside: Path, kind: str, path: Path) -> None:
    try:
        with aside.open("xb") as stream:
            figure.savefig(stream, format=kind, dpi=DPI, facecolor=figure.get_facecolor())
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise TargetUnwritable(path) from error


def _replace(aside: Path, path: Path) -> None:
    try:
        os.replace(aside, path)
    except PermissionError as error:
        raise TargetBusy(path) from error
    except OSError as error:
        raise TargetUnwritable(path) from error
