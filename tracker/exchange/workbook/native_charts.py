"""Native, editable charts that refer to cells: bars side by side or stacked, and lines over days."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from openpyxl.chart import BarChart, ScatterChart
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.series import Series, SeriesLabel, XYSeries
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)

from tracker.exchange.workbook.cells import INK, LINE, cell_text

Amount: TypeAlias = int | float | None

WIDTH_CM, FRAME_CM, BAR_CM = 18.0, 2.0, 1.0
UPRIGHT_CM, LINES_CM, LEGEND_CM = 8.5, 9.0, 1.0
WIDEST_CM = 30.0
BAR_GAP_PERCENT, LINE_EMU = 35, 22_000
TITLE_SIZE, VALUE_SIZE, NAME_SIZE = 1300, 1100, 1050  # in hundredths of a point


@dataclass(frozen=True, slots=True)
class Names:
    """What stands at the bars: a range as in a formula, "Funnel!$A$6:$A$10", and the texts in it."""

    cells: str
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Bars:
    """A series of bars: the cell of its heading, the range of its values, what is in them, and its look.

    colours: one for all ("5B6EE1"), or one for each bar. What is in the cells is kept beside the references, for
    previews that do not look into cells.
    """

    heading: str
    name: str
    cells: str
    values: Sequence[Amount]
    colours: Sequence[str]
    number_format: str = "General"


@dataclass(frozen=True, slots=True)
class CurveCells:
    """A line: the cell of its heading, the ranges of its x and y, and its colour."""

    heading: str
    name: str
    x: str
    y: str
    colour: str
    dashed: bool = False


def bar_chart(title: str, names: Names, series: Sequence[Bars], *, stacked: bool = False, upright: bool = False) -> Any:
    """Draw bars, horizontal ones the first on top. One series shows its values, several have a legend."""
    chart: Any = BarChart()
    chart.type = "col" if upright else "bar"
    chart.gapWidth = BAR_GAP_PERCENT
    if stacked:
        chart.grouping, chart.overlap = "stacked", 100
    bars = max(len(names.texts), 1) * (1 if stacked or upright else len(series))
    chart.width = min(max(WIDTH_CM, BAR_CM * bars), WIDEST_CM) if upright else WIDTH_CM
    chart.height = UPRIGHT_CM if upright else FRAME_CM + BAR_CM * bars
    _frame(chart, title, legend=len(series) > 1)
    for place, one in enumerate(series):
        chart.series.append(_bars(place, one, names, labelled=len(series) == 1))
    _set_axes(chart, upright=upright)
    return chart


def line_chart(title: str, curves: Sequence[CurveCells], number_format: str, x_title: str) -> Any:
    """Draw lines of y over x."""
    chart: Any = ScatterChart()
    chart.style, chart.scatterStyle = 2, "lineMarker"
    chart.width, chart.height = WIDTH_CM, LINES_CM
    _frame(chart, title, legend=len(curves) > 1)
    for place, one in enumerate(curves):
        series = XYSeries(
            idx=place,
            order=place,
            tx=SeriesLabel(strRef=StrRef(one.heading, StrData(ptCount=1, pt=[StrVal(idx=0, v=cell_text(one.name))]))),
            xVal=AxDataSource(numRef=NumRef(one.x)),
            yVal=NumDataSource(numRef=NumRef(one.y)),
            marker=Marker(symbol="none"),
            smooth=False,
            spPr=GraphicalProperties(
                ln=LineProperties(solidFill=one.colour, w=LINE_EMU, prstDash="dash" if one.dashed else None)
            ),
        )
        chart.series.append(series)
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete, axis.majorTickMark, axis.scaling.min = False, "none", 0
        axis.txPr = _text(NAME_SIZE)
    if number_format.endswith("%"):
        chart.y_axis.scaling.max = 1
    chart.x_axis.majorGridlines = None
    chart.x_axis.number_format, chart.y_axis.number_format = "General", number_format
    chart.x_axis.title = _title(x_title, NAME_SIZE)
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=LINE))
    return chart


def rows_high(chart: Any) -> int:
    """Return how many rows of the usual height a chart covers."""
    return int(chart.height / 0.529) + 2


def _frame(chart: Any, title: str, *, legend: bool) -> None:
    chart.title = _title(title, TITLE_SIZE, bold=True)
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.roundedCorners = False
    chart.legend = Legend(legendPos="b", txPr=_text(NAME_SIZE)) if legend else None
    chart.height += LEGEND_CM * legend


def _title(text: str, size: int, *, bold: bool = False) -> Title:
    words = Paragraph(r=[RegularTextRun(t=cell_text(text), rPr=_font(size, bold=bold))])
    return Title(tx=Text(rich=RichText(p=[words])), overlay=False)


def _set_axes(chart: Any, *, upright: bool) -> None:
    names, numbers = chart.x_axis, chart.y_axis
    names.scaling.orientation = "minMax" if upright else "maxMin"
    names.delete, numbers.delete = False, not upright
    names.majorTickMark = numbers.majorTickMark = "none"
    names.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    names.txPr = _text(NAME_SIZE)
    numbers.scaling.min = 0
    if upright:
        numbers.txPr = _text(NAME_SIZE)
        numbers.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=LINE))
    else:
        numbers.majorGridlines = None


def _bars(place: int, bars: Bars, names: Names, *, labelled: bool) -> Series:
    texts = [StrVal(idx=at, v=cell_text(text)) for at, text in enumerate(names.texts)]
    numbers = [NumVal(idx=at, v=str(value)) for at, value in enumerate(bars.values) if value is not None]
    series = Series(
        idx=place,
        order=place,
        tx=SeriesLabel(strRef=StrRef(bars.heading, StrData(ptCount=1, pt=[StrVal(idx=0, v=cell_text(bars.name))]))),
        cat=AxDataSource(strRef=StrRef(names.cells, StrData(ptCount=len(texts), pt=texts))),
        val=NumDataSource(numRef=NumRef(bars.cells, NumData("General", ptCount=len(bars.values), pt=numbers))),
        spPr=GraphicalProperties(solidFill=bars.colours[0]),
    )
    if len(bars.colours) > 1:
        for at, colour in enumerate(bars.colours):
            look = GraphicalProperties(solidFill=colour, ln=LineProperties(noFill=True))
            series.dPt.append(DataPoint(idx=at, invertIfNegative=False, spPr=look))
    if labelled:
        labels = DataLabelList(dLblPos="outEnd", showVal=True, txPr=_text(VALUE_SIZE, bold=True))
        labels.numFmt = bars.number_format
        labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
        series.dLbls = labels
    return series


def _font(size: int, *, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=INK)


def _text(size: int, *, bold: bool = False) -> RichText:
    font = _font(size, bold=bold)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=font), endParaRPr=font)])
