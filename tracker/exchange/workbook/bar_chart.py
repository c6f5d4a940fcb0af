"""A native, editable bar chart that refers to cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.chart import BarChart
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
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.series import Series, SeriesLabel
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

from tracker.exchange.workbook.cells import ACCENT, INK, cell_text

WIDTH_CM, FRAME_CM = 18, 2  # and one for each bar
BAR_GAP_PERCENT = 35
TITLE_SIZE, VALUE_SIZE, NAME_SIZE = 1300, 1100, 1050  # in hundredths of a point


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, value and colour ("5B6EE1")."""

    name: str
    value: int
    colour: str


def bar_chart(title: str, bars: Sequence[Bar], *, heading: str, names: str, values: str) -> BarChart:
    """Draw horizontal bars, the first on top, each in its colour with its value at its end.

    heading, names, values: the cells referred to, as in a formula: "Funnel!$B$5", "Funnel!$A$6:$A$10". The bars' values
    are kept beside the references, for previews that do not look into cells.
    """
    chart = BarChart()
    chart.type, chart.gapWidth, chart.legend = "bar", BAR_GAP_PERCENT, None
    chart.width, chart.height = WIDTH_CM, FRAME_CM + max(len(bars), 1)
    words = Paragraph(r=[RegularTextRun(t=cell_text(title), rPr=_font(TITLE_SIZE, bold=True))])
    chart.title = Title(tx=Text(rich=RichText(p=[words])), overlay=False)
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.roundedCorners = False
    chart.series.append(_series(bars, heading, names, values))
    _set_axes(chart)
    return chart


def _set_axes(chart: BarChart) -> None:
    names, numbers = chart.x_axis, chart.y_axis
    names.scaling.orientation = "maxMin"
    names.delete, numbers.delete = False, True
    names.majorTickMark = "none"
    names.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    names.txPr = _text(NAME_SIZE)
    numbers.majorGridlines = None
    numbers.scaling.min = 0


def _series(bars: Sequence[Bar], heading: str, names: str, values: str) -> Series:
    texts = [StrVal(idx=place, v=cell_text(bar.name)) for place, bar in enumerate(bars)]
    numbers = [NumVal(idx=place, v=str(bar.value)) for place, bar in enumerate(bars)]
    series = Series(
        idx=0,
        order=0,
        tx=SeriesLabel(strRef=StrRef(heading)),
        cat=AxDataSource(strRef=StrRef(names, StrData(ptCount=len(texts), pt=texts))),
        val=NumDataSource(numRef=NumRef(values, NumData("General", ptCount=len(numbers), pt=numbers))),
        spPr=GraphicalProperties(solidFill=ACCENT),
    )
    for place, bar in enumerate(bars):
        look = GraphicalProperties(solidFill=bar.colour, ln=LineProperties(noFill=True))
        series.dPt.append(DataPoint(idx=place, invertIfNegative=False, spPr=look))
    labels = DataLabelList(dLblPos="outEnd", showVal=True, txPr=_text(VALUE_SIZE, bold=True))
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    series.dLbls = labels
    return series


def _font(size: int, *, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=INK)


def _text(size: int, *, bold: bool = False) -> RichText:
    font = _font(size, bold=bold)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=font), endParaRPr=font)])
