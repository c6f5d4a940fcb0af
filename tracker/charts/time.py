"""Time in stage as a picture: which share was still there after so many days, a line a stage."""

from tracker.charts.addresses import opens
from tracker.charts.legend import compared_entries, legend_height, write_legend
from tracker.charts.plot import Ticks, paint_plot, spread
from tracker.charts.scales import round_ticks
from tracker.charts.sheet import Area, Box, Sheet, Stroke
from tracker.charts.shown import Shown
from tracker.charts.style import paler
from tracker.reports.report import Address, Curve, Number, Unit

HEIGHT_PX = 300.0
LABEL_PX = 32.0  # two lines at a line's end
MAX_LABELS_SHARE = 0.28
SAMPLE_PX = 26.0
NEARLY_ALL = 0.05  # the picture ends where so few are left in every stage
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "p", "*")
DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (1.5, 1.5), (7, 2, 1.5, 2), (3, 1.5))
MARKED = 6  # markers along a line
THIN_DASHES = (2.0, 2.0)


class TimeChart:
    """Draws the curves (Kaplan and Meier's) with the day at which half had gone; the other report's thin and pale."""

    def __init__(self, shown: Shown) -> None:
        """Take the report."""
        self._shown = shown
        self._curves = [curve for curve in shown.report.curves if len(curve.x) > 1 or (curve.open_end and curve.x)]
        others = shown.compared.other.curves if shown.compared else ()
        self._others = {curve.key: curve for curve in others}
        self._limit = max((_seen_until(curve) for curve in self._curves), default=0)
        self._entries = compared_entries(shown, Stroke(paler(shown.style.muted, shown.style), 1.5, THIN_DASHES))

    @property
    def is_empty(self) -> bool:
        """Whether there was no stay."""
        return not self._curves

    def height(self, width: float) -> float:
        """High enough for the labels at the lines' ends."""
        legend = legend_height(self._entries, self._shown.style, width)
        return legend + max(HEIGHT_PX, LABEL_PX * (len(self._curves) + 1))

    def paint(self, sheet: Sheet) -> None:
        """Draw the grid, the lines and what they are."""
        write_legend(sheet, self._entries)
        box = sheet.box
        labels = [self._label(curve) for curve in self._curves]
        widest = max(max(sheet.measure(name, 12, bold=True), sheet.measure(half, 11)) for name, half in labels)
        room = min(widest, box.width * MAX_LABELS_SHARE)
        plot = Box(box.left, box.top, box.width - room - SAMPLE_PX - 12, box.height)
        shown = self._shown
        days = Ticks(round_ticks(max(self._limit, 1)), lambda value: shown.words(Number(value), Unit.DAYS))
        shares = Ticks((0.0, 0.25, 0.5, 0.75, 1.0), lambda value: shown.words(Number(value), Unit.SHARE))
        area = paint_plot(sheet, plot, days, shares, max(self._limit, 1))
        half = Stroke(sheet.style.muted, 1.0, (2, 3))
        sheet.line(area, [0, max(self._limit, 1)], [0.5, 0.5], half, layer=0.6)
        ends = [self._draw(sheet, area, place, curve) for place, curve in enumerate(self._curves)]
        places = spread(ends, LABEL_PX, box.top + LABEL_PX / 2, max(area.box.bottom - 4, box.top + LABEL_PX))
        for place, (curve, y) in enumerate(zip(self._curves, places, strict=True)):
            left = plot.right + 8
            sample = sheet.area(Box(left, y - 9, SAMPLE_PX - 6, 2), (0, 1), (-1, 1))
            sheet.line(sample, [0, 0.5, 1], [0, 0, 0], self._stroke(place, curve), markers_at=[1])
            name, when = labels[place]
            text = sheet.text((left + SAMPLE_PX, y - 8), name, 12, bold=True, room=room + 0.5)
            opens(text, "name", self._address(curve))
            opens(
                sheet.text((left + SAMPLE_PX, y + 7), when, 11, sheet.style.muted, room=room + 0.5),
                "text",
                self._address(curve),
            )

    def _draw(self, sheet: Sheet, area: Area, place: int, curve: Curve) -> float:
        """Draw a line and return where it ends, in the sheet's pixels down."""
        other = self._others.get(curve.key)
        if other is not None:
            x, y = _corners(other, self._limit)
            colour = paler(curve.colour or sheet.style.accent, sheet.style)
            opens(sheet.line(area, x, y, Stroke(colour, 1.5, THIN_DASHES), layer=2), "other", None)
        x, y = _corners(curve, self._limit)
        stroke = self._stroke(place, curve)
        line = sheet.line(area, x, y, stroke, markers_at=_marked(x, self._limit, place))
        opens(line, "curve", self._address(curve))
        return area.y_px(y[-1])

    def _stroke(self, place: int, curve: Curve) -> Stroke:
        colour = curve.colour or self._shown.style.accent
        return Stroke(colour, 2.0, DASHES[place % len(DASHES)], MARKERS[place % len(MARKERS)])

    def _address(self, curve: Curve) -> Address:
        return Address("stages", curve.key, "half_after")

    def _label(self, curve: Curve) -> tuple[str, str]:
        """Say which stage it is and when half had gone."""
        captions, cells = self._shown.captions, self._shown.cells("stages")
        row = next((row for row in cells.rows if row.key == curve.key), None)
        number = cells.number(row, "half_after") if row else Number(None, 0)
        words = self._shown.words(number, Unit.DAYS)
        half = captions.phrase("half_after", words) if number.value is not None else words
        return captions.label(curve.label), half


def _seen_until(curve: Curve) -> float:
    """Say until which day a line tells anything: where nearly all have gone, or where observation ends."""
    few = next((x for x, y in zip(curve.x, curve.y, strict=True) if y <= NEARLY_ALL), None)
    return few if few is not None else max([curve.x[-1], *curve.open_end])


def _corners(curve: Curve, limit: float) -> tuple[list[float], list[float]]:
    """Give the corners of the steps up to a day; the line goes on to where observation ends."""
    x, y = [0.0], [1.0]
    for day, share in zip(curve.x, curve.y, strict=True):
        if day > limit:
            break
        x += [day, day]
        y += [y[-1], share]
    end = min(max([curve.x[-1], *curve.open_end]), limit) if y[-1] > 0 else x[-1]
    return [*x, end], [*y, y[-1]]


def _marked(x: list[float], limit: float, place: int) -> list[int]:
    """Choose corners for markers, about as far from each other, beginning elsewhere in each line."""
    step = (limit or 1) / MARKED
    wanted = [step * (turn + (place % 3 + 1) / 4) for turn in range(MARKED)]
    chosen = (max(at for at, day in enumerate(x) if day <= want) for want in wanted)
    return sorted({at for at in chosen if x[at]})  # all lines begin in one point
