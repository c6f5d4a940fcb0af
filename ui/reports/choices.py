"""What a person chose to see: which report, of which days and whom, beside what. Named periods follow the calendar."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from tracker.domain.comparison import Against as Earlier
from tracker.domain.comparison import earlier_scope
from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.customer_table import SavedSegment
from tracker.domain.periods import Period, PeriodName, named_period
from tracker.domain.report_data import Scope
from tracker.reports.report import ReportName

USE_WITHIN = frozenset({ReportName.FUNNEL})  # reports that ask within how many days of joining


class Against(StrEnum):
    """What a report is compared with."""

    NOTHING = ""
    BEFORE = Earlier.PERIOD_BEFORE.value
    YEAR = Earlier.LAST_YEAR.value  # the same days a year earlier
    SEGMENT = "segment"  # the same days of other customers


@dataclass(frozen=True, slots=True)
class Choices:
    """The report chosen and its filters; they stay when another report is chosen.

    as_of: None is today, whichever day that is. segment, against_segment: ids. sources: "" is not known; empty: any.
    within_days: None for any time after joining.
    """

    report: ReportName = ReportName.FUNNEL
    period: PeriodName | Period = PeriodName.LAST_12_MONTHS
    as_of: date | None = None
    segment: int | None = None
    sources: tuple[str, ...] = ()
    within_days: int | None = None
    against: Against = Against.NOTHING
    against_segment: int | None = None

    @property
    def is_plain(self) -> bool:
        """Whether every filter is as at first."""
        return self.cleared() == self

    def cleared(self) -> "Choices":
        """Return them with every filter as at first."""
        return Choices(self.report)

    def seen_on(self, today: date) -> date:
        """Return the day the report is seen on."""
        return self.as_of or today

    def days(self, today: date) -> Period:
        """Return the days of the period; a named one is found from the day the report is seen on."""
        if isinstance(self.period, PeriodName):
            return named_period(self.period, self.seen_on(today))
        return self.period

    def knows(self, segments: Iterable[SavedSegment]) -> "Choices":
        """Return them without segments that are not among these any more."""
        there = {one.id for one in segments}
        kept = self if self.segment is None or self.segment in there else replace(self, segment=None)
        if kept.against == Against.SEGMENT and kept.against_segment not in there:
            return replace(kept, against=Against.NOTHING, against_segment=None)
        return kept

    def to_json(self) -> str:
        """Write them as a text for `choices_from_json`."""
        period = self.period
        return json.dumps(
            {
                "report": self.report,
                "period": period if isinstance(period, PeriodName) else [_iso(period.first), _iso(period.last)],
                "as_of": _iso(self.as_of),
                "segment": self.segment,
                "sources": self.sources,
                "within_days": self.within_days,
                "against": self.against,
                "against_segment": self.against_segment,
            }
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """A report that was asked for, and what it is compared with (None: nothing). whom: a segment's name, else empty."""

    report: ReportName
    scope: Scope
    other: Scope | None = None
    whom: str = ""
    other_whom: str = ""


def asked_for(choices: Choices, today: date, segments: Iterable[SavedSegment], week_start: int = 0) -> Asked:
    """Return what choices come to on a day. A segment that is not there any more stands for everyone.

    week_start: the weekday that weeks begin on, 0 is Monday.
    """
    by_id = {one.id: one for one in segments}
    chosen, against = by_id.get(choices.segment or 0), by_id.get(choices.against_segment or 0)
    within = choices.within_days if choices.report in USE_WITHIN else None
    period, as_of = choices.days(today), choices.seen_on(today)
    scope = Scope(period, as_of, within, _only(chosen, choices.sources), week_start)
    whom = chosen.name if chosen else ""
    other, other_whom = None, whom
    if choices.against in {Against.BEFORE, Against.YEAR}:
        other = earlier_scope(scope, Earlier(choices.against))
    elif choices.against == Against.SEGMENT and against is not None:
        other, other_whom = replace(scope, only=_only(against, choices.sources)), against.name
    return Asked(choices.report, scope, other, whom, other_whom if other else "")


def choices_from_json(text: str) -> Choices:
    """Read what `to_json` wrote; what cannot be read is as at first."""
    try:
        kept = json.loads(text)
    except ValueError:
        return Choices()
    if not isinstance(kept, dict):
        return Choices()
    read: dict[str, Any] = {}
    for name, reader in _READERS.items():
        try:
            read[name] = reader(kept[name])
        except (LookupError, ValueError, TypeError):
            continue
    return Choices(**read)


def _only(segment: SavedSegment | None, sources: tuple[str, ...]) -> CustomerFilter:
    only = segment.filter if segment else EVERYONE
    if not sources:
        return only
    if not only.sources:
        return replace(only, sources=sources)
    both = tuple(one for one in sources if one in only.sources)
    return replace(only, sources=both) if both else replace(only, ids=())


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(value: Any) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _number(value: Any) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
        raise TypeError(value)
    return value


def _period(value: Any) -> PeriodName | Period:
    return PeriodName(value) if isinstance(value, str) else Period(_day(value[0]), _day(value[1]))


def _sources(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise TypeError(value)
    return tuple(value)


_READERS: dict[str, Any] = {
    "report": ReportName,
    "period": _period,
    "as_of": _day,
    "segment": _number,
    "sources": _sources,
    "within_days": _number,
    "against": Against,
    "against_segment": _number,
}
