"""Five in January, one of them as an opening balance: the whole way from the log to the artists of every picture."""

import numpy as np
import pytest
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from tests.charts.sample_reports import captions_of
from tests.charts.test_numbers_drawn import words
from tests.reports.random_shops import JANUARY, WORKED
from tracker.charts.addresses import address_of
from tracker.charts.catalogue import CHARTS, report_figure
from tracker.charts.style import LIGHT
from tracker.reports.catalogue import BUILDERS, build_report
from tracker.reports.report import ReportName

STAGES = [stage.name for stage in WORKED.stages]


def picture(name: ReportName) -> Figure:
    figure = report_figure(build_report(name, WORKED.data(), JANUARY), LIGHT, captions_of())
    figure.draw_without_rendering()
    return figure


def parts(figure: Figure, part: str, column: str) -> dict[str, Artist]:
    """The artists that stand for a column's numbers, by row."""
    found = [(address_of(artist.get_gid()), artist) for artist in figure.axes[0].get_children()]
    return {
        address.row: artist
        for address, artist in found
        if address and address.column == column and (artist.get_gid() or "").startswith(f"{part}/")
    }


def widths(figure: Figure, column: str) -> list[float]:
    ids = [str(stage.id) for stage in WORKED.stages]
    bars = parts(figure, "bar", column)
    drawn = [bars.get(one) for one in ids]
    return [bar.get_width() if isinstance(bar, Rectangle) else 0 for bar in drawn]


def test_the_funnel() -> None:
    figure = picture(ReportName.FUNNEL)
    assert widths(figure, "reached") == pytest.approx([1.0, 0.8, 0.4, 0.2, 0.0])
    shown = words(figure)
    assert {"5", "4", "2", "1", "0", "80 % went on", "50 % went on", "0 % went on"} <= set(shown)
    assert "of 5 people" in shown


def test_where_they_get_stuck() -> None:
    figure = picture(ReportName.STUCK)
    assert widths(figure, "forward") == pytest.approx([5 / 6, 1 / 4, 1 / 2, 0, 0])
    assert widths(figure, "back") == pytest.approx([0, 1 / 4, 0, 0, 0])
    assert widths(figure, "left") == pytest.approx([0, 1 / 4, 0, 0, 0])
    assert widths(figure, "here") == pytest.approx([1 / 6, 1 / 4, 1 / 2, 1, 0])
    assert words(figure).count("33 % went on") == 1
    assert words(figure).count("100 % went on") == 2


def test_time_in_stage() -> None:
    figure = picture(ReportName.TIME)
    (line,) = (
        line for place, line in parts(figure, "curve", "half_after").items() if place == str(WORKED.stages[0].id)
    )
    assert isinstance(line, Line2D)
    points = np.asarray(line.get_xydata()).tolist()
    # six stays, one still open after a day: of five two end after 3 days, of three two after 4, the last after 7
    for point in ([3, 0.6], [4, 0.2], [7, 0.0]):
        assert pytest.approx(point) in points
    assert "half after 4 d" in words(figure)


def test_cohorts() -> None:
    figure = picture(ReportName.COHORTS)
    shares = [text.get_text() for text in figure.axes[0].texts if "/reached:" in (text.get_gid() or "")]
    assert shares == ["100 %", "100 %", "100 %", "0 %"]  # c1 alone joined 30 days ago
    assert [text.get_text() for text in parts(figure, "text", "joined").values()] == ["1"]  # type: ignore[attr-defined]


def test_back_and_forth() -> None:
    figure = picture(ReportName.MOVES)
    ids = [str(stage.id) for stage in WORKED.stages]
    texts = {
        (row, column): text.get_text()  # type: ignore[attr-defined]
        for column in [*ids, "left"]
        for row, text in parts(figure, "text", f"to:{column}").items()
    }
    r, a, c, t, _ = ids
    moved = {places: text for places, text in texts.items() if text != "0"}
    # c1: R-A-C-T, c2: R-C, c3: R-A-R-A, c4: R-A-Left
    assert moved == {(r, a): "4", (r, c): "1", (a, c): "1", (a, r): "1", (a, "left"): "1", (c, t): "1"}


def test_left() -> None:
    figure = picture(ReportName.LEFT)
    drawn = [artist for artist in figure.axes[0].patches if (artist.get_gid() or "").startswith("bar/")]
    assert [bar.get_width() for bar in drawn if isinstance(bar, Rectangle) and bar.get_width()] == [1]


def test_the_board() -> None:
    assert widths(picture(ReportName.BOARD), "count") == [1, 1, 1, 2, 0]


@pytest.mark.parametrize("name", sorted(BUILDERS))
def test_every_built_report_is_drawn_and_opens(name: ReportName) -> None:
    assert name in CHARTS
    report = build_report(name, WORKED.data(), JANUARY)
    known = {address for address, _, _ in report.numbers()}
    figure = picture(name)
    addresses = {address_of(artist.get_gid()) for artist in figure.axes[0].get_children()} - {None}
    assert addresses <= known
    assert all(text.get_window_extent().x1 <= figure.bbox.x1 for text in figure.axes[0].texts)
