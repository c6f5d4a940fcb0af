"""Where the lines of a grid lie: at round numbers, a few of them."""

from math import ceil, floor, log10

NEARLY = 0.85  # one line more rather than half of the picture empty
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def round_ticks(most: float, about: int = 4, *, whole: bool = True) -> list[float]:
    """Give round numbers from 0 to just above `most`, about so many beside 0. whole: no fractions."""
    if most <= 0:
        return [0.0, 1.0]
    raw = most / about
    size = 10 ** floor(log10(raw))
    step = next(size * factor for factor in STEPS if size * factor >= raw * NEARLY)
    if whole:
        step = max(float(ceil(step)), 1.0)
    return [step * place for place in range(ceil(most / step - 1e-9) + 1)]
