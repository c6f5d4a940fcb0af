"""A second, naive count of what goals count, straight from raw log entries. Shares no code with the reports."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor

from tests.recount import OPENING_CAUSES, REMOVAL_CAUSES, Entry
from tests.recount_customers import customers_since
from tests.sales_records import RawSales
from tracker.domain.stages import Stage

MONTHS = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True)
class Talk:
    """One raw interaction; day: date.toordinal()."""

    customer: int
    day: int
    kind: str


@dataclass(frozen=True)
class Wish:
    """A goal as the owner set it."""

    metric: str
    stage: int | None
    span: str
    target: int | None
    growth_permille: int | None


@dataclass(frozen=True)
class Recounted:
    """What a goal comes to on a day; done and before: (customer, day) of everything counted, sorted."""

    first: date
    last: date
    done: list[tuple[int, int]]
    before: list[tuple[int, int]]
    target: int | None
    expected: int | None


def recount_goal(  # noqa: PLR0913, PLR0917  a shop's records one by one
    wish: Wish,
    entries: Sequence[Entry],
    stages: Sequence[Stage],
    talks: Sequence[Talk],
    sold: RawSales,
    on: date,
    looked_on: date | None = None,
) -> Recounted:
    """Count a goal again, as of the end of a day, in the period that holds it.

    looked_on: a later day the shop looks back on it from: by then it knows who bought before it knew them.
    """
    first, last = span_of(wish.span, on)
    before_first, before_last = span_of(wish.span, first - timedelta(days=1))
    everything = happened(wish, entries, stages, talks, sold, (looked_on or on).toordinal())
    done = [one for one in everything if first.toordinal() <= one[1] <= last.toordinal()]
    before = [one for one in everything if before_first.toordinal() <= one[1] <= before_last.toordinal()]
    target = wish.target
    if wish.growth_permille is not None:
        target = ceil(len(before) * (1 + Fraction(wish.growth_permille, 1000))) if before else None
    expected = None
    if target is not None:
        share = Fraction(on.toordinal() - first.toordinal() + 1, last.toordinal() - first.toordinal() + 1)
        expected = floor(target * share + Fraction(1, 2))
    return Recounted(first, last, done, before, target, expected)


def span_of(span: str, day: date) -> tuple[date, date]:
    """Give the first and the last day of the month, quarter or year that holds a day."""
    months = MONTHS[span]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    last_month = first.month + months - 1
    return first, date(day.year, last_month, monthrange(day.year, last_month)[1])


def happened(
    wish: Wish, entries: Sequence[Entry], stages: Sequence[Stage], talks: Sequence[Talk], sold: RawSales, until: int
) -> list[tuple[int, int]]:
    """List everything that a goal counts up to a day, whenever it was."""
    if wish.metric == "contacts":
        return sorted((one.customer, one.day) for one in talks if one.kind != "note" and one.day <= until)
    if wish.metric == "new_customers":
        return sorted(customers_since(entries, stages, sold, until).items())
    found: list[tuple[int, int]] = []
    for customer in sorted({entry.customer for entry in entries}):
        log = [entry for entry in entries if entry.customer == customer and entry.day <= until]
        log.sort(key=lambda entry: (entry.day, entry.id))
        found += [(customer, day) for day in _days_of(wish, log, stages)]
    return sorted(found)


def _days_of(wish: Wish, log: list[Entry], stages: Sequence[Stage]) -> list[int]:
    if wish.metric == "won_back":
        return [
            entry.day
            for before, entry in zip(log, log[1:], strict=False)
            if before.to_stage is None and entry.to_stage is not None and _by_themselves(entry)
        ]
    into = [entry for entry in log if entry.to_stage is not None]
    if wish.metric == "joined":
        opened = log[:1] and log[0].cause in OPENING_CAUSES
        return [into[0].day] if into and _by_themselves(into[0]) and not opened else []
    marked = [stage.position for stage in stages if stage.id == wish.stage]
    far = {stage.id for stage in stages if marked and stage.position >= min(marked)}
    there = [entry for entry in into if entry.to_stage in far]
    first = [entry for entry in there if entry.cause not in REMOVAL_CAUSES][:1]
    return [entry.day for entry in first if _by_themselves(entry)]


def _by_themselves(entry: Entry) -> bool:
    return entry.cause not in OPENING_CAUSES and entry.cause not in REMOVAL_CAUSES
