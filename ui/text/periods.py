"""Periods in words: the ones with a name, and any two days."""

from datetime import date

from tracker.domain.periods import Period, PeriodName
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.words import words


def period_names() -> dict[PeriodName, str]:
    """Return the named periods in a menu's order."""
    return {
        PeriodName.THIS_MONTH: words.tr("This month"),
        PeriodName.LAST_MONTH: words.tr("Last month"),
        PeriodName.THIS_QUARTER: words.tr("This quarter"),
        PeriodName.LAST_QUARTER: words.tr("Last quarter"),
        PeriodName.THIS_YEAR: words.tr("This year"),
        PeriodName.LAST_YEAR: words.tr("Last year"),
        PeriodName.LAST_12_MONTHS: words.tr("Last 12 months"),
        PeriodName.ALL: words.tr("Any time"),
    }


def period_words(period: PeriodName | Period) -> str:
    """Return a named period's name, or the days of any other."""
    if isinstance(period, PeriodName):
        return period_names()[period]
    return days_words(period.first, period.last)


def days_words(first: date | None, last: date | None) -> str:
    """Say from which day to which: "1 Jan 2026 – 21 Nov 2026", "until 21 Nov 2026"."""
    if first is None:
        return fill(words.tr("until %1"), format_day(last)) if last else period_names()[PeriodName.ALL]
    if last is None:
        return fill(words.tr("since %1"), format_day(first))
    return fill(words.tr("%1 – %2", "two days"), format_day(first), format_day(last))


def days_seen(first: date | None, last: date, as_of: date) -> str:
    """Say which days a report is about and, where it is another day than the last, when it is seen."""
    days = days_words(first, last)
    if as_of == last:
        return days
    return fill(words.tr("%1, seen on %2", "days of a period, a day"), days, format_day(as_of))
