"""A small minimiser for smooth functions of a few numbers, so that nothing heavier than NumPy is needed for a fit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float64]
Function: TypeAlias = Callable[[Vector], tuple[float, Vector]]  # a value and its gradient

FLAT = 1e-9  # the steepest slope that counts as none
NEARLY_FLAT = 1e-5  # good enough where rounding lets no step go any lower
FAR_OUT = 14.0  # a logarithm: whoever is so far out is on a ridge that leads to infinity
NO_LOWER = 1e-15  # of the value: a step that gains less only follows rounding
MOST_STEPS = 300
LONGEST_STEP = 2.0  # numbers here are logarithms: nobody jumps by more than e squared at once
SHORTEST_SCALE = 1e-12
ENOUGH_LOWER, LESS_STEEP = 1e-4, 0.9  # the weak Wolfe conditions


@dataclass(frozen=True, slots=True)
class Minimum:
    """Where a descent ended: the place, the value there, and whether the function is flat there."""

    at: Vector
    value: float
    is_flat: bool


def minimise(function: Function, start: Vector) -> Minimum:
    """Go downhill from a start until the function is flat, by the method of Broyden, Fletcher, Goldfarb and Shanno.

    J. Nocedal and S. J. Wright, Numerical Optimization, 2nd edition (2006), algorithm 6.1, with a line search by
    bisection that keeps the weak Wolfe conditions. The numbers are logarithms; where the function only falls towards
    infinity, it ends on the way, as soon as it is nearly flat. Ends without being flat where it runs out of steps or
    of the numbers there are; never raises for that.
    """
    at, (value, slope) = start, function(start)
    inverse = np.eye(len(start))
    for _ in range(MOST_STEPS):
        flat = NEARLY_FLAT if np.max(np.abs(at)) > FAR_OUT else FLAT
        if not np.isfinite(value) or np.max(np.abs(slope)) < flat:
            break
        way = -inverse @ slope
        if way @ slope >= 0:  # rounding has spoilt the curvature
            inverse, way = np.eye(len(start)), -slope
        way *= min(1.0, LONGEST_STEP / max(float(np.max(np.abs(way))), SHORTEST_SCALE))
        found = _step_along(function, at, value, slope, way)
        if found is None:
            break
        there, next_value, next_slope = found
        inverse = _curved(inverse, there - at, next_slope - slope)
        stuck = value - next_value <= NO_LOWER * abs(value) and np.max(np.abs(next_slope)) < NEARLY_FLAT
        at, value, slope = there, next_value, next_slope
        if stuck:
            break
    return Minimum(at, value, bool(np.isfinite(value) and np.max(np.abs(slope)) < NEARLY_FLAT))


def _step_along(
    function: Function, at: Vector, value: float, slope: Vector, way: Vector
) -> tuple[Vector, float, Vector] | None:
    """Find a place along a way that is low enough and less steep; None where there is none."""
    down = float(way @ slope)
    shortest, longest, scale = 0.0, np.inf, 1.0
    best: tuple[Vector, float, Vector] | None = None
    while scale > SHORTEST_SCALE and longest - shortest > SHORTEST_SCALE:
        there = at + scale * way
        next_value, next_slope = function(there)
        if not next_value <= value + ENOUGH_LOWER * scale * down:  # also where it is no number
            longest = scale
        else:
            best = there, next_value, next_slope
            if way @ next_slope >= LESS_STEEP * down or scale * np.max(np.abs(way)) >= LONGEST_STEP:
                break
            shortest = scale
        scale = (shortest + longest) / 2 if np.isfinite(longest) else 2 * scale
    return best


def _curved(inverse: Vector, moved: Vector, bent: Vector) -> Vector:
    """Take what a step taught about the curvature into the inverse of the second derivatives."""
    product = float(moved @ bent)
    if product <= 1e-14 * float(np.linalg.norm(moved) * np.linalg.norm(bent)):
        return inverse
    keep = np.eye(len(moved)) - np.outer(moved, bent) / product
    return keep @ inverse @ keep.T + np.outer(moved, moved) / product
