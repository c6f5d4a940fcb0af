"""What holds for the picture of every report."""

from itertools import combinations

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from tests.charts.every_sample import BEFORE, CROWDED, MAKERS, USUAL, Size, sample
from tests.charts.sample_reports import captions_of
from tracker.charts.addresses import address_of
from tracker.charts.catalogue import CHARTS, address_at, draw_report, preferred_height, report_figure
from tracker.charts.style import DARK, LIGHT, ChartStyle
from tracker.reports.comparing import compare
from tracker.reports.report import Report, ReportName

EVERY = list(ReportName)
COMPARING = [name for name in EVERY if name not in {ReportName.COHORTS, ReportName.GOALS}]
VERSUS = captions_of(this="this year", other="last year")


def drawn(report: Report, style: ChartStyle = LIGHT) -> Figure:
    figure = report_figure(report, style, captions_of())
    figure.draw_without_rendering()
    return figure


def texts(figure: Figure) -> list[Text]:
    return [text for text in figure.axes[0].texts if text.get_text()]


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in texts(figure)]


def test_every_report_has_a_picture() -> None:
    assert set(CHARTS) == set(EVERY) == set(MAKERS)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize(("size", "width"), [(USUAL, 480.0), (CROWDED, 848.0), (USUAL, 1400.0)])
def test_no_text_runs_out_or_into_another(name: ReportName, size: Size, width: float) -> None:
    report = sample(name, size)
    figure = report_figure(report, LIGHT, captions_of(), width_px=width)
    figure.draw_without_rendering()
    extents = [(text.get_text(), text.get_window_extent()) for text in texts(figure)]
    for content, extent in extents:
        assert extent.x0 >= 0, content
        assert extent.y0 >= 0, content
        assert extent.x1 <= figure.bbox.x1, content
        assert extent.y1 <= figure.bbox.y1, content
    for (one, first), (other, second) in combinations(extents, 2):
        across = min(first.x1, second.x1) - max(first.x0, second.x0)
        down = min(first.y1, second.y1) - max(first.y0, second.y0)
        assert across <= 1 or down <= 4, (one, other)  # lines one below the other share room for accents


@pytest.mark.parametrize("name", EVERY)
def test_no_number_is_cut(name: ReportName) -> None:
    cut = [content for content in words(drawn(sample(name, CROWDED))) if content.endswith("…")]
    assert not [content for content in cut if content[:-1].replace(" ", "").isdigit()]


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("size", [USUAL, CROWDED], ids=["usual", "crowded"])
def test_what_opens_is_a_number_of_the_report(name: ReportName, size: Size) -> None:
    report = sample(name, size)
    figure = drawn(report)
    known = {address for address, _, _ in report.numbers()}
    addresses = {address_of(artist.get_gid()) for artist in figure.axes[0].get_children()} - {None}
    assert addresses
    assert addresses <= known


@pytest.mark.parametrize("name", EVERY)
def test_every_bar_and_cell_opens_its_own_number(name: ReportName) -> None:
    figure = drawn(sample(name))
    parts = [patch for patch in figure.axes[0].patches if (patch.get_gid() or "").startswith(("bar/", "cell/"))]
    points = [line for line in figure.axes[0].lines if (line.get_gid() or "").startswith("curve/")]
    assert parts or points
    for part in parts:
        assert isinstance(part, Rectangle)
        extent = part.get_window_extent()
        if min(extent.width, extent.height) > 4:  # a count too small to be drawn to scale lies over its neighbour
            middle = (extent.x0 + extent.x1) / 2, (extent.y0 + extent.y1) / 2
            assert address_at(figure, *middle) == address_of(part.get_gid())
    for line in points:
        place = line.get_transform().transform(np.asarray(line.get_xydata())[-1])
        assert address_at(figure, *place) is not None
    assert address_at(figure, 1, 1) is None


@pytest.mark.parametrize("name", EVERY)
def test_nothing_to_show_is_said_in_the_middle(name: ReportName) -> None:
    empty = Report(name, None, sample(name).last, sample(name).as_of, None)
    figure = drawn(empty)
    (said,) = (text for text in texts(figure) if text.get_text() == "Nobody joined")
    extent = said.get_window_extent()
    assert (extent.x0 + extent.x1) / 2 == pytest.approx(figure.bbox.width / 2, abs=2)


@pytest.mark.parametrize("name", EVERY)
def test_drawing_again_at_another_size_keeps_one_picture(name: ReportName) -> None:
    figure = drawn(sample(name, CROWDED))
    draw_report(figure, sample(name), DARK, captions_of())
    assert len(figure.axes) == 1
    assert to_hex(figure.get_facecolor()) == DARK.background
    again = sorted(words(figure))
    fresh = report_figure(sample(name), DARK, captions_of())
    fresh.set_size_inches(*figure.get_size_inches())
    fresh.draw_without_rendering()
    assert sorted(words(fresh)) == again


@pytest.mark.parametrize("name", EVERY)
def test_on_screen_the_heading_is_left_out(name: ReportName) -> None:
    bare = captions_of(title="", subtitle="")
    assert preferred_height(sample(name), bare) < preferred_height(sample(name), captions_of())
    figure = report_figure(sample(name), LIGHT, bare)
    assert "A report" not in words(figure)


@pytest.mark.parametrize("name", COMPARING)
def test_beside_another_report_both_are_seen(name: ReportName) -> None:
    report = sample(name)
    compared = compare(report, sample(name, BEFORE))
    alone, beside = drawn(report), report_figure(report, LIGHT, VERSUS, compared)
    assert len(beside.axes[0].get_children()) > len(alone.axes[0].get_children())
    gids = {artist.get_gid() for artist in beside.axes[0].get_children()}
    said = " ".join(words(beside))
    assert {"other", "mark"} & gids or "+" in said
    if "other" in gids:
        assert {"this year", "last year"} <= set(words(beside))


@pytest.mark.parametrize("name", EVERY)
def test_names_are_never_taken_for_formulas(name: ReportName) -> None:
    figure = report_figure(sample(name, CROWDED), LIGHT, captions_of(title="$5 or $6", subtitle=r"$\alpha$"))
    assert {"$5 or $6", r"$\alpha$"} <= set(words(figure))
    assert not any(text.get_parse_math() for text in texts(figure))


@pytest.mark.parametrize("name", EVERY)
def test_characters_that_no_font_has_are_squares(name: ReportName) -> None:
    odd = "\U0010fffd \N{BICYCLE} Rad\x07"  # pytest makes an error of what matplotlib warns of
    figure = report_figure(sample(name, USUAL), LIGHT, captions_of(title=odd, subtitle=odd * 100))
    figure.draw_without_rendering()
    assert {"\N{WHITE SQUARE} \N{WHITE SQUARE} Rad", "\N{WHITE SQUARE} \N{BICYCLE} Rad"} & set(words(figure))
