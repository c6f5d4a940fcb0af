"""Between which shares the true one lies, as far as a few can tell.

E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical
Association 22 (1927), 209-212.
"""

from math import sqrt

Z = 1.959963984540054  # 95 % of a normal distribution lie within so many standard deviations


def wilson_interval(part: int, whole: int) -> tuple[float, float] | None:
    """Give the lower and upper end of the 95 % interval of a share; None of nothing."""
    if not whole:
        return None
    share, squared = part / whole, Z * Z / whole
    middle = (share + squared / 2) / (1 + squared)
    half = Z / (1 + squared) * sqrt(share * (1 - share) / whole + squared / (4 * whole))
    return (max(middle - half, 0.0) if part else 0.0, min(middle + half, 1.0) if part < whole else 1.0)
