"""A picture of every report. Which class draws which; each is loaded when it is first asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from matplotlib.figure import Figure

from tracker.charts.addresses import address_at
from tracker.charts.sheet import PAD_PX, Repainting, Sheet
from tracker.charts.shown import Chart, Shown
from tracker.charts.style import LIGHT, PX, ChartStyle
from tracker.reports.captions import ReportCaptions
from tracker.reports.comparing import Compared
from tracker.reports.report import Report, ReportName

__all__ = ["address_at", "draw_report", "preferred_height", "report_figure"]

TITLE_PX, SUBTITLE_PX, GAP_PX = 24.0, 22.0, 6.0
NOTHING_PX = 120.0
WIDTH_PX = 848.0

CHARTS: dict[ReportName, str] = {  # "module:class" in tracker.charts
    ReportName.FUNNEL: "funnel:FunnelChart",
    ReportName.STUCK: "stuck:StuckChart",
    ReportName.TIME: "time:TimeChart",
    ReportName.MOVES: "moves:MovesChart",
    ReportName.LEFT: "left:LeftChart",
    ReportName.SOURCES: "sources:SourcesChart",
    ReportName.TACTICS: "tactics:TacticsChart",
    ReportName.COHORTS: "cohorts:CohortsChart",
    ReportName.CONTACTS: "contacts:ContactsChart",
    ReportName.GOALS: "goals:GoalsChart",
    ReportName.RECIPES: "recipes:RecipesChart",
    ReportName.BOARD: "board:BoardChart",
    ReportName.RFM: "rfm:RfmChart",
    ReportName.TOGETHER: "together:TogetherChart",
    ReportName.BUYERS: "buyers:BuyersChart",
    ReportName.QUOTES: "quotes:QuotesChart",
    ReportName.SALES: "sales:SalesChart",
    ReportName.VALUE: "value:ValueChart",
    ReportName.REPEAT: "repeat:RepeatChart",
    ReportName.QUIET: "quiet:QuietChart",
    ReportName.SATISFACTION: "satisfaction:SatisfactionChart",
}


def draw_report(
    figure: Figure,
    report: Report,
    style: ChartStyle,
    captions: ReportCaptions,
    compared: Compared | None = None,
) -> None:
    """Draw a report on this figure in place of what is there; its size stays.

    Title and subtitle stand above where the captions have them; on screen they stand elsewhere and are empty.
    """
    shown = Shown(report, style, captions, compared)
    chart = _chart(shown)
    sheet = Sheet(figure, style)

    def paint(sheet: Sheet) -> None:
        _write_heading(sheet, captions)
        if chart.is_empty:
            _write_nothing(sheet, captions)
        else:
            chart.paint(sheet)

    figure.set_layout_engine(Repainting(sheet, paint))


def preferred_height(
    report: Report, captions: ReportCaptions, compared: Compared | None = None, width_px: float = WIDTH_PX
) -> float:
    """Say how high a report's picture would like to be, in pixels of the screen design."""
    chart = _chart(Shown(report, LIGHT, captions, compared))
    height = NOTHING_PX if chart.is_empty else chart.height(width_px - 2 * PAD_PX)
    return float(PAD_PX + _heading_px(captions) + height)


def report_figure(
    report: Report,
    style: ChartStyle,
    captions: ReportCaptions,
    compared: Compared | None = None,
    width_px: float = WIDTH_PX,
) -> Figure:
    """Draw a report on a new figure as high as it would like to be, at 96 dots an inch."""
    height_px = preferred_height(report, captions, compared, width_px)
    figure = Figure(figsize=(width_px * PX, height_px * PX), dpi=96)
    draw_report(figure, report, style, captions, compared)
    return figure


def _chart(shown: Shown) -> Chart:
    module, name = CHARTS[shown.report.name].split(":")
    made = cast(Callable[[Shown], Chart], getattr(import_module(f"tracker.charts.{module}"), name))
    return made(shown)


def _heading_px(captions: ReportCaptions) -> float:
    lines = (TITLE_PX if captions.title else 0) + (SUBTITLE_PX if captions.subtitle else 0)
    return lines + GAP_PX if lines else 0


def _write_heading(sheet: Sheet, captions: ReportCaptions) -> None:
    top = PAD_PX
    lines = (
        (captions.title, TITLE_PX, 16, sheet.style.text, True),
        (captions.subtitle, SUBTITLE_PX, 12, sheet.style.muted, False),
    )
    for words, height, size, colour, bold in lines:
        if words:
            sheet.text((PAD_PX, top + size / 2), words, size, colour, bold=bold, room=sheet.box.width)
            top += height
    sheet.take_top(_heading_px(captions))


def _write_nothing(sheet: Sheet, captions: ReportCaptions) -> None:
    box = sheet.box
    middle = (box.left + box.width / 2, box.top + box.height / 2)
    sheet.text(middle, captions.nothing, 13, sheet.style.muted, align="center", room=box.width)
