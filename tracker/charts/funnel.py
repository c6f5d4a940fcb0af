"""The funnel as a picture: a bar a stage, as long as the share of the cohort that got there."""

from collections.abc import Callable
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import ScaledTranslation, blended_transform_factory

from tracker.charts.funnel_layout import (
    BAR_SHARE,
    GAP_PX,
    PAD_PX,
    ROW_PX,
    SUBTITLE_PX,
    TITLE_PX,
    CountLabel,
    FunnelLayout,
    FunnelParts,
)
from tracker.charts.rounded_bar import RoundedBar
from tracker.charts.style import PX, ChartStyle, readable_on, text_settings
from tracker.reports.funnel_report import FunnelReport, FunnelRow

SMALL = 10  # a rate of fewer people than this is greyed and carries their number
TRACK, BAR = "track-", "bar-"  # an artist's gid: one of these and the stage's id


@dataclass(frozen=True, slots=True)
class FunnelCaptions:
    """The words and the way numbers are written, in the reader's language."""

    count: Callable[[int], str]  # 1204 -> "1 204"
    went_on: Callable[[float], str]  # 0.65 -> "65 % went on"
    of_few: Callable[[int], str]  # 6 -> "of 6 people"
    nobody: str  # stands in the first bar's place when the cohort is empty
    title: str = ""
    subtitle: str = ""


def funnel_figure(report: FunnelReport, style: ChartStyle, captions: FunnelCaptions, width_px: float = 848.0) -> Figure:
    """Draw the funnel on a new figure as high as its rows need, at 96 dots an inch."""
    height_px = PAD_PX + _heading_px(captions) + ROW_PX * max(len(report.stages), 1)
    figure = Figure(figsize=(width_px * PX, height_px * PX), dpi=96)
    draw_funnel(figure, report, style, captions)
    return figure


def draw_funnel(figure: Figure, report: FunnelReport, style: ChartStyle, captions: FunnelCaptions) -> None:
    """Draw the funnel on this figure in place of what is there; its size stays. The first row is on top."""
    figure.clear()
    figure.set_facecolor(style.background)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, 1)
    axes.set_ylim(max(len(report.stages), 1) - 0.5, -0.5)
    parts = FunnelParts(axes, _heading_px(captions))
    _draw_heading(figure, style, captions)
    for place, row in enumerate(report.stages):
        _draw_bar(parts, place, row, style, _count_caption(report, place, captions))
        if place:
            _draw_step(parts, report, place, style, captions)
    figure.set_layout_engine(FunnelLayout(parts))


def stage_at(figure: Figure, x: float, y: float) -> int | None:
    """Say the id of the stage whose bar, or the track it lies on, is at this point of a drawn funnel; None elsewhere.

    x, y: pixels of the figure from its lower left corner, as in matplotlib's mouse events.
    """
    for patch in (patch for axes in figure.axes for patch in axes.patches):
        gid = patch.get_gid() or ""
        if gid.startswith(TRACK) and patch.get_window_extent().contains(x, y):
            return int(gid.removeprefix(TRACK))
    return None


def _heading_px(captions: FunnelCaptions) -> float:
    lines = (TITLE_PX if captions.title else 0) + (SUBTITLE_PX if captions.subtitle else 0)
    return lines + (GAP_PX / 2 if lines else 0)


def _count_caption(report: FunnelReport, place: int, captions: FunnelCaptions) -> str:
    if place == 0 and not report.cohort:
        return captions.nobody
    return captions.count(report.stages[place].reached)


def _draw_heading(figure: Figure, style: ChartStyle, captions: FunnelCaptions) -> None:
    top = PAD_PX
    lines = [(captions.title, TITLE_PX, 16, style.text, True), (captions.subtitle, SUBTITLE_PX, 12, style.muted, False)]
    for words, height, size, colour, bold in lines:
        if words:
            down = ScaledTranslation(PAD_PX * PX, -(top + size / 2) * PX, figure.dpi_scale_trans)
            settings = text_settings(style, size, colour, bold=bold)
            figure.text(0, 1, words, transform=figure.transFigure + down, **settings)
            top += height


def _draw_bar(parts: FunnelParts, place: int, row: FunnelRow, style: ChartStyle, count: str) -> None:
    axes, colour = parts.axes, row.stage.colour
    corner = (0.0, place - BAR_SHARE / 2)
    track = RoundedBar(corner, 1.0, BAR_SHARE, facecolor=style.track, gid=f"{TRACK}{row.stage.id}", zorder=1)
    bar = RoundedBar(
        corner, row.from_start or 0.0, BAR_SHARE, facecolor=colour, gid=f"{BAR}{row.stage.id}", picker=True, zorder=2
    )
    axes.add_patch(track)
    axes.add_patch(bar)
    inside = readable_on(colour)
    number = axes.text(0, place, count, zorder=3, **text_settings(style, 15, inside, bold=True))
    parts.counts.append(CountLabel(number, bar, inside, style.text if row.reached else style.muted))
    at_left = blended_transform_factory(_figure_of(axes).dpi_scale_trans, axes.transData)
    name = axes.text(PAD_PX * PX, place, row.name, transform=at_left, **text_settings(style, 13, style.text, bold=True))
    parts.names.append((name, row.name))


def _draw_step(
    parts: FunnelParts, report: FunnelReport, place: int, style: ChartStyle, captions: FunnelCaptions
) -> None:
    """Write how many went on to this stage; grey and with their number where few were asked."""
    step, before = report.stages[place].step, report.stages[place - 1].reached
    if step is None:
        return
    axes = parts.axes
    few = before < SMALL
    lines = [(captions.went_on(step), style.muted if few else style.text)]
    if few:
        lines.append((captions.of_few(before), style.muted))
    for line, (words, colour) in enumerate(lines):
        lift = 8 * (len(lines) - 1) - 16 * line
        shift = ScaledTranslation(GAP_PX * PX, lift * PX, _figure_of(axes).dpi_scale_trans)
        settings = text_settings(style, 12, colour)
        parts.steps.append(axes.text(1, place, words, transform=axes.get_yaxis_transform() + shift, **settings))


def _figure_of(axes: Axes) -> Figure:
    figure = axes.get_figure(root=True)
    assert figure is not None
    return figure
