"""What the screen of sales remembers on this laptop, as texts: days and kind, and the widths of the columns."""

from collections.abc import Mapping
from datetime import date

from tracker.domain.periods import Period, PeriodName

_NO_DAY = "-"


def write_choice(period: PeriodName | Period, kind: str) -> str:
    """Write the days and the kind that were chosen: "this_year sale", "2026-01-01..2026-03-31"."""
    if isinstance(period, PeriodName):
        days = str(period)
    else:
        days = "..".join(one.isoformat() if one else _NO_DAY for one in (period.first, period.last))
    return f"{days} {kind}".strip()


def read_choice(text: str) -> tuple[PeriodName | Period, str]:
    """Return what `write_choice` wrote; all days and no kind where it cannot be read."""
    days, _, kind = text.partition(" ")
    if days in set(PeriodName):
        return PeriodName(days), kind
    first, _, last = days.partition("..")
    try:
        return Period(*(None if one == _NO_DAY else date.fromisoformat(one) for one in (first, last))), kind
    except ValueError:
        return PeriodName.ALL, ""


def write_widths(widths: Mapping[int, int]) -> str:
    """Write the widths of columns: "0:104 1:190"."""
    return " ".join(f"{column}:{width}" for column, width in sorted(widths.items()))


def read_widths(text: str) -> dict[int, int]:
    """Return what `write_widths` wrote, without what cannot be read."""
    pairs = (one.split(":") for one in text.split())
    return {int(pair[0]): int(pair[1]) for pair in pairs if len(pair) == 2 and all(one.isdigit() for one in pair)}  # noqa: PLR2004
