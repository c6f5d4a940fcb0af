"""A table whose cells are the darker the more there is in them; the numbers themselves stand inside."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.charts.addresses import opens
from tracker.charts.fills import Fill
from tracker.charts.sheet import Box, Sheet, broken
from tracker.charts.style import clearest_on, mixed
from tracker.reports.report import Address

HEAD_PX = 44.0
GROUP_PX = 24.0
CELL_GAP_PX = 3.0
GAP_PX = 10.0
MOST_CELL_PX = 116.0
MAX_NAMES_SHARE = 0.24
NARROW_PX = 56.0
LEAST_SHARE = 0.12  # of the colour, of a cell with anything in it
MOST_SHARE = 0.9
TWO_LINES_PX = 28.0
NUMBER_SIZES = (13.0, 11.5, 10.0, 8.5)  # pixels: the first that fits
BELOW_SIZES = (10.5, 9.0, 8.0)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a column or before a row. colour: of a stage; empty: none."""

    words: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that belong together: words over so many of them."""

    words: str
    columns: int


@dataclass(frozen=True, slots=True)
class Heat:
    """A cell. share: 0 to 1, how dark it is; None: no ground at all. below: a second, smaller line.

    muted: of too few to say much: grey, whatever its share.
    """

    words: str
    share: float | None
    below: str = ""
    muted: bool = False
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A whole table; `cells` row by row. row_px: how high a row would like to be."""

    heads: Sequence[Head]
    rows: Sequence[Head]
    cells: Sequence[Sequence[Heat]]
    groups: Sequence[Group] = ()
    row_px: float = 40.0
    corner: str = ""

    @property
    def height(self) -> float:
        """As high as headings and rows."""
        return (GROUP_PX if self.groups else 0) + HEAD_PX + self.row_px * len(self.rows)


def paint_grid(sheet: Sheet, grid: Grid) -> None:
    """Draw the table into the sheet's box."""
    box = sheet.box
    widest = max((sheet.measure(row.words, 13, bold=True) for row in grid.rows), default=0)
    names = min(max(widest, sheet.measure(grid.corner, 11)), box.width * MAX_NAMES_SHARE)
    left = box.left + names + GAP_PX
    wide = min((box.right - left - GAP_PX * max(len(grid.groups) - 1, 0)) / max(len(grid.heads), 1), MOST_CELL_PX)
    lefts = _lefts(grid, left, wide)
    top = box.top + (GROUP_PX if grid.groups else 0)
    at = 0
    for group in grid.groups:
        last = lefts[at + group.columns - 1] + wide
        sheet.text((lefts[at], box.top + GROUP_PX / 2), group.words, 12, bold=True, room=last - lefts[at])
        at += group.columns
    if grid.corner:
        sheet.text((box.left, top + HEAD_PX - 14), grid.corner, 11, sheet.style.muted, room=names)
    for head, across in zip(grid.heads, lefts, strict=True):
        _write_head(sheet, head, Box(across, top, wide - CELL_GAP_PX, HEAD_PX))
    high = max(min((box.bottom - top - HEAD_PX) / max(len(grid.rows), 1), grid.row_px * 1.3), 1)
    for place, (row, cells) in enumerate(zip(grid.rows, grid.cells, strict=True)):
        y = top + HEAD_PX + high * place
        sheet.text((box.left, y + high / 2), row.words, 13, bold=True, room=names + 0.5)
        for across, cell in zip(lefts, cells, strict=True):
            _draw_cell(sheet, cell, Box(across, y, wide - CELL_GAP_PX, high - CELL_GAP_PX))


def _lefts(grid: Grid, left: float, wide: float) -> list[float]:
    places, at = [], left
    ends = {sum(group.columns for group in grid.groups[: place + 1]) for place in range(len(grid.groups))}
    for column in range(len(grid.heads)):
        if column and column in ends:
            at += GAP_PX
        places.append(at)
        at += wide
    return places


def _write_head(sheet: Sheet, head: Head, box: Box) -> None:
    size = 10.0 if box.width < NARROW_PX else 11.5
    lines = broken(head.words, box.width, sheet.style, size)
    for line, words in enumerate(lines):
        at = (box.left, box.bottom - 12 - 13 * (len(lines) - 1 - line))
        sheet.text(at, words, size, sheet.style.muted, bold=True)
    if head.colour:
        sheet.block(Box(box.left, box.bottom - 5, box.width, 2), Fill(head.colour), radius=1.0)


def _draw_cell(sheet: Sheet, cell: Heat, box: Box) -> None:
    room = box.width - 2
    bold = not cell.muted and cell.share is not None
    sizes = NUMBER_SIZES if cell.share is not None else BELOW_SIZES
    size = next((size for size in sizes if sheet.measure(cell.words, size, bold=bold) <= room), None)
    below = next((size for size in BELOW_SIZES if sheet.measure(cell.below, size) <= room), None)
    ink = _draw_ground(sheet, cell, box)
    lines = [(cell.words, size, bold)] if size and cell.words else []  # a number is never cut
    if cell.below and below and box.height >= TWO_LINES_PX:
        lines.append((cell.below, below, False))
    for line, (words, letters, heavy) in enumerate(lines):
        at = (box.left + box.width / 2, box.top + box.height / 2 + 13 * (line - (len(lines) - 1) / 2))
        text = sheet.text(at, words, letters, ink, bold=heavy, align="center")
        opens(text, "below" if line else "text", cell.address)


def _draw_ground(sheet: Sheet, cell: Heat, box: Box) -> str:
    """Fill a cell by its share and return the colour of text on it."""
    style = sheet.style
    if cell.share is None:
        return style.muted
    share = LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * cell.share if cell.share and not cell.muted else 0.0
    colour = mixed(style.accent, style.track, share)
    opens(sheet.block(box, Fill(colour), radius=3.0), "cell", cell.address)
    return style.muted if cell.muted else clearest_on(colour)
