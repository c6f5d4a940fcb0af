from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from matplotlib import rcParams
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.image import imread
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from tests.charts.sample_reports import COLOURS, STAGES, captions_of, funnel_of
from tracker.charts.catalogue import address_at, draw_report, report_figure
from tracker.charts.saving import save_figure
from tracker.charts.style import DARK, FAMILIES, LIGHT, ChartStyle, readable_on
from tracker.reports.comparing import compare
from tracker.reports.report import Address

NAMES = list(STAGES)


def drawn(reached: Sequence[int], style: ChartStyle = LIGHT, names: Sequence[str] = NAMES) -> Figure:
    figure = report_figure(funnel_of(reached, names), style, captions_of())
    figure.draw_without_rendering()
    return figure


def artist(figure: Figure, part: str, place: int) -> Rectangle:
    gid = f"{part}/cohort/{70 + place}/reached"
    (found,) = (patch for patch in figure.axes[0].patches if patch.get_gid() == gid)
    assert isinstance(found, Rectangle)
    return found


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def text_of(figure: Figure, content: str) -> Text:
    return next(text for text in figure.axes[0].texts if text.get_text() == content)


def needs_chinese() -> None:
    if not {entry.name for entry in fontManager.ttflist} & {name for name in FAMILIES if "CJK" in name}:
        pytest.skip("no font with Chinese characters is installed")


def test_bars_and_texts_carry_the_figures() -> None:
    figure = drawn([1412, 268, 141, 97, 23])
    assert [artist(figure, "bar", place).get_width() for place in range(1, 6)] == [
        pytest.approx(count / 1412) for count in (1412, 268, 141, 97, 23)
    ]
    assert [to_hex(artist(figure, "bar", place).get_facecolor()) for place in range(1, 6)] == list(COLOURS)
    shown = words(figure)
    for expected in ("1 412", "268", "23", "Awareness", "19 % went on", "24 % went on", "A report"):
        assert expected in shown
    assert sum("went on" in text for text in shown) == 4


def test_the_first_stage_is_on_top() -> None:
    figure = drawn([412, 268, 141, 97, 23])
    heights = [artist(figure, "bar", place).get_window_extent().y0 for place in range(1, 6)]
    assert heights == sorted(heights, reverse=True)


def test_a_number_stands_in_its_bar_or_behind_one_that_is_too_short() -> None:
    figure = drawn([1000, 500, 10, 0, 0])
    inside, outside = text_of(figure, "500"), text_of(figure, "10")
    assert inside.get_window_extent().x1 < artist(figure, "bar", 2).get_window_extent().x1
    assert outside.get_window_extent().x0 > artist(figure, "bar", 3).get_window_extent().x1
    assert (inside.get_color(), outside.get_color()) == ("#ffffff", LIGHT.text)


def test_one_of_thousands_is_still_seen() -> None:
    figure = drawn([20000, 1, 0, 0, 0])
    assert artist(figure, "bar", 2).get_window_extent().width >= 3
    assert artist(figure, "bar", 3).get_window_extent().width == 0


def test_rates_of_few_people_are_grey_and_carry_their_number() -> None:
    figure = drawn([10, 9, 3, 0, 0])
    assert text_of(figure, "90 % went on").get_color() == LIGHT.text
    assert text_of(figure, "33 % went on").get_color() == LIGHT.muted
    assert text_of(figure, "of 9 people").get_color() == LIGHT.muted
    assert "of 10 people" not in words(figure)


def test_nobody_is_said_in_words() -> None:
    assert words(drawn([0, 0, 0, 0, 0])).count("Nobody joined") == 1
    assert words(report_figure(funnel_of([], []), LIGHT, captions_of())).count("Nobody joined") == 1


@pytest.mark.parametrize("size", [(8.8, 3.5), (5.0, 9.0), (14.0, 2.0)])
def test_a_point_of_the_picture_tells_its_stage_at_every_size(size: tuple[float, float]) -> None:
    figure = drawn([412, 268, 141, 97, 23])
    figure.set_size_inches(*size)
    figure.draw_without_rendering()
    for place in range(1, 6):
        track = artist(figure, "track", place).get_window_extent()
        assert address_at(figure, track.x0 + 2, (track.y0 + track.y1) / 2) == Address(
            "cohort", str(70 + place), "reached"
        )
        assert address_at(figure, track.x1 - 2, (track.y0 + track.y1) / 2) == Address(
            "cohort", str(70 + place), "reached"
        )
        assert address_at(figure, track.x1 + 3, (track.y0 + track.y1) / 2) is None
        assert address_at(figure, track.x0 + 2, track.y1 + 1) is None


def test_nothing_overlaps_or_runs_out_of_the_picture() -> None:
    name = "Waiting for what the insurance company is going to say about it"
    figure = drawn([412, 268, 141, 97, 23], names=[name, *NAMES[1:]])
    track = artist(figure, "track", 1).get_window_extent()
    for text in figure.axes[0].texts:
        extent = text.get_window_extent()
        assert extent.x0 >= 0
        assert extent.x1 <= figure.bbox.x1
    cut = figure.axes[0].texts[2]
    assert cut.get_text().endswith("…")
    assert cut.get_window_extent().x1 < track.x0
    figure.set_size_inches(25, 4)
    figure.draw_without_rendering()
    assert text_of(figure, name)


def test_names_are_shown_as_they_are() -> None:
    figure = drawn([5, 5, 5, 5, 5], names=["$5 or $6", "=1+1", "_x_", r"\alpha", "A & <B>"])
    assert {"$5 or $6", "=1+1", "_x_", r"\alpha", "A & <B>"} <= set(words(figure))


def test_drawing_again_replaces_the_picture_and_keeps_its_size() -> None:
    figure = drawn([412, 268, 141, 97, 23])
    before = tuple(figure.get_size_inches())
    draw_report(figure, funnel_of([7, 1], ["One", "Two"]), DARK, captions_of())
    figure.draw_without_rendering()
    assert len(figure.axes) == 1
    assert "412" not in words(figure)
    assert tuple(figure.get_size_inches()) == before
    assert to_hex(figure.get_facecolor()) == DARK.background


def test_global_settings_stay_as_they_were(tmp_path: Path) -> None:
    before = dict(rcParams)
    save_figure(drawn([412, 268, 141, 97, 23], DARK), tmp_path / "funnel.svg")
    assert dict(rcParams) == before


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_the_picture_has_its_colours(style: ChartStyle, tmp_path: Path) -> None:
    save_figure(drawn([412, 268, 141, 97, 23], style), tmp_path / "funnel.png")
    pixels = np.round(np.asarray(imread(tmp_path / "funnel.png"))[..., :3] * 255).astype(int)
    assert pixels.shape[1] == int(848 / 96 * 300)
    packed = np.unique(pixels @ (1 << 16, 1 << 8, 1))
    seen = {f"#{colour:06x}" for colour in packed.tolist()}
    assert {style.background, style.track, style.text, *COLOURS} <= seen


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_chinese_names_are_drawn_into_every_kind_of_file(kind: str, begins: bytes, tmp_path: Path) -> None:
    needs_chinese()
    target = tmp_path / f"漏斗.{kind}"
    save_figure(drawn([412, 268, 141, 97, 23], names=["認知", "考慮", "購買", "維繫", "擁護"]), target)
    content = target.read_bytes()
    assert content.startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    if kind == "pdf":
        assert b"CJK" in content  # the font is embedded
    if kind == "svg":
        assert b'id="bar/cohort/71/reached"' in content


def test_every_kind_of_file_has_the_same_layout(tmp_path: Path) -> None:
    figure = drawn([412, 268, 141, 3, 1])
    places = []
    for kind in ("png", "svg", "pdf", "png"):
        save_figure(figure, tmp_path / f"funnel.{kind}")
        figure.draw_without_rendering()
        places.append([text.get_window_extent().bounds for text in figure.axes[0].texts])
    assert places[1:] == [pytest.approx(np.array(places[0]))] * 3


def test_beside_another_year_it_says_how_much_changed_and_where_that_one_stood() -> None:
    report = funnel_of([412, 268, 141, 97, 23])
    compared = compare(report, funnel_of([100, 61, 36, 24, 4]))
    figure = report_figure(report, LIGHT, captions_of(this="this year", other="last year"), compared)
    assert {"+4 pts vs last year", "-6 pts vs last year"} <= set(words(figure))
    marks = [np.asarray(line.get_xdata())[0] for line in figure.axes[0].lines if line.get_gid() == "mark"]
    assert marks == [0.61, 0.36, 0.24, 0.04]


@pytest.mark.parametrize(("colour", "on_it"), [("#5b6ee1", "#ffffff"), ("#b97b0c", "#ffffff"), ("#ffe600", "#23211d")])
def test_text_on_a_colour_can_be_read(colour: str, on_it: str) -> None:
    assert readable_on(colour) == on_it
