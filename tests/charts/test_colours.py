"""Whoever sees no red or no green, or has only a grey printer, tells the parts of a picture apart."""

from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt
import pytest
from matplotlib.colors import to_rgb

from tracker.charts.fills import BACK, FORWARD, HERE, LEFT, OTHER, Fill, series_fills
from tracker.charts.style import DARK, LIGHT, ChartStyle, clearest_on, contrast, luminance, mixed

TOLD_APART = 14.0  # of CIE lightness and colour; about 2 is just seen side by side
# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
PROTANOPIA = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
DEUTERANOPIA = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
GREY = ((0.2126, 0.7152, 0.0722),) * 3
EYES = {"protanopia": PROTANOPIA, "deuteranopia": DEUTERANOPIA, "grey": GREY}
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)


def seen(colour: str, eyes: tuple[tuple[float, ...], ...]) -> npt.NDArray[np.float64]:
    """The colour as these eyes see it, in CIE L*a*b* (1976)."""
    rgb = np.array(to_rgb(colour))
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    xyz = np.array(TO_XYZ) @ np.clip(np.array(eyes) @ linear, 0, 1) / np.array(WHITE)
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array((116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])))


def distance(one: Fill, other: Fill, eyes: str) -> float:
    return float(np.linalg.norm(seen(one.colour, EYES[eyes]) - seen(other.colour, EYES[eyes])))


def are_told_apart(one: Fill, other: Fill, eyes: str) -> bool:
    return one.hatch != other.hatch or distance(one, other, eyes) >= TOLD_APART


@pytest.mark.parametrize("eyes", EYES)
def test_what_became_of_stays_is_told_apart(eyes: str) -> None:
    for one, other in combinations((FORWARD, BACK, LEFT, OTHER, HERE), 2):
        assert are_told_apart(one, other, eyes), (one, other)


@pytest.mark.parametrize("eyes", EYES)
def test_neighbours_in_a_stack_are_told_apart(eyes: str) -> None:
    for one, other in pairwise(series_fills(16)):
        assert distance(one, other, eyes) >= TOLD_APART, (one, other)


@pytest.mark.parametrize("eyes", EYES)
def test_any_two_of_a_legend_are_told_apart(eyes: str) -> None:
    fills = series_fills(10)
    assert len(set(fills)) == 10
    for one, other in combinations(fills, 2):
        assert are_told_apart(one, other, eyes), (one, other)


def test_a_grey_printer_keeps_the_order_of_a_heat_table() -> None:
    for style in (LIGHT, DARK):
        shades = [mixed(style.accent, style.track, share / 10) for share in range(11)]
        light = [luminance(shade) for shade in shades]
        assert light in (sorted(light), sorted(light, reverse=True))


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_text_of_every_cell_can_be_read(style: ChartStyle) -> None:
    for share in range(11):
        shade = mixed(style.accent, style.track, share / 10)
        assert contrast(clearest_on(shade), shade) >= 4.5
    assert contrast(style.muted, style.track) >= 4.5
    assert contrast(style.text, style.background) >= 4.5
    assert contrast(style.muted, style.background) >= 4.5
    assert contrast(style.accent, style.background) >= 3


def test_eyes_are_tried_with_colours_they_confuse() -> None:
    red, green = Fill("#b06060"), Fill("#808030")
    assert distance(red, green, "deuteranopia") < distance(red, Fill("#3050c0"), "deuteranopia") / 3
