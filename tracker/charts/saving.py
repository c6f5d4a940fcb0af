"""Figures to files: whole or not at all."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from matplotlib import rc_context
from matplotlib.figure import Figure

from tracker.reports.captions import ReportCaptions
from tracker.saving import written_aside

KINDS = ("png", "svg", "pdf")
SCREEN_DPI = 96
PRINT_DPI = 300


def save_figure(
    figure: Figure,
    path: Path,
    kind: str | None = None,
    *,
    dpi: float = PRINT_DPI,
    captions: ReportCaptions | None = None,
) -> None:
    """Write a figure to a file, replacing one that is there.

    kind: one of KINDS; by the file's ending where None. dpi: of a PNG; SCREEN_DPI times the scale of a screen shows it
    as large as on that screen. captions: the words that go into the file's properties. A figure that a window shows
    may only be saved in the window's thread.

    Raises:
        ValueError: no such kind.
        TargetBusy: the file that is there may not be replaced now.
        TargetUnwritable: nothing can be written at this place.
    """
    kind = kind or path.suffix.removeprefix(".").lower()
    if kind not in KINDS:
        raise ValueError(kind)
    with written_aside(path) as aside, _letters():
        figure.savefig(
            aside, format=kind, dpi=dpi, facecolor=figure.get_facecolor(), metadata=_properties(kind, captions)
        )


def _letters() -> AbstractContextManager[None]:
    """Write letters of an SVG as outlines, which look the same where there is no Chinese font, and of a PDF as text.

    Fonts are embedded (type 42) with the characters that are needed, so that names can be searched for and copied.
    """
    return rc_context({"svg.fonttype": "path", "pdf.fonttype": 42})


def _properties(kind: str, captions: ReportCaptions | None) -> dict[str, Any] | None:
    if captions is None:
        return None
    title = " · ".join(part for part in (captions.title, captions.subtitle) if part)
    said = "\n".join((captions.meaning, *captions.sentences))
    return {"Title": title, ("Subject" if kind == "pdf" else "Description"): said}
