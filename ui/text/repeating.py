"""How a follow-up repeats, in words."""

from tracker.domain.recurrence import Unit, parse_repeats
from ui.text.words import words


def every_words(count: int, unit: Unit) -> str:
    """Say a rhythm: "every week", "every 2 weeks"."""
    if count == 1:
        return {
            Unit.DAYS: words.tr("every day"),
            Unit.WEEKS: words.tr("every week"),
            Unit.MONTHS: words.tr("every month"),
            Unit.YEARS: words.tr("every year"),
        }[unit]
    return {
        Unit.DAYS: words.tr("every %n days", "", count),
        Unit.WEEKS: words.tr("every %n weeks", "", count),
        Unit.MONTHS: words.tr("every %n months", "", count),
        Unit.YEARS: words.tr("every %n years", "", count),
    }[unit]


def repeats_words(stored: str) -> str:
    """Say how a follow-up repeats, as it is stored ("2w"); empty where it does not."""
    repeats = parse_repeats(stored)
    return every_words(repeats.count, repeats.unit) if repeats else ""
