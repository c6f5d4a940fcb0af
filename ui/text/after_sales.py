"""What is said of customers after a sale: how long ago it was, how satisfied they are, how often they usually buy."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from ui.text.fill import fill
from ui.text.formats import format_ago, format_count
from ui.text.words import words

if TYPE_CHECKING:  # Today is shown first, and reads while it is built
    from tracker.domain.after_sales import CheckInDue, GoingQuiet, ThanksOwed


def score_words(score: int) -> str:
    """Say what a score means."""
    return (words.tr("very bad"), words.tr("bad"), words.tr("so-so"), words.tr("good"), words.tr("very good"))[
        score - 1
    ]


def score_told(score: int) -> str:
    """Write a score so that nobody takes it for anything else: "4 of 5, good"."""
    return fill(words.tr("%1 of 5, %2", "a score and what it means"), format_count(score), score_words(score))


def usual_gap(days: float) -> str:
    """Say how often somebody buys: "usually every 21 days", half days too."""
    if days == round(days):
        return words.tr("usually every %n days", "", round(days))
    return fill(words.tr("usually every %1 days", "half days"), QLocale().toString(days, "f", 1))


def rhythm_told(usual_days: float, days_since: int) -> str:
    """Set the time since the latest purchase beside what is usual: "usually every 21 days, now 38"."""
    return fill(
        words.tr("%1, now %2", "how often they buy, days since"), usual_gap(usual_days), format_count(days_since)
    )


def bought_ago(bought_on: str, today: date) -> str:
    """Say how long ago somebody bought."""
    return format_ago(date.fromisoformat(bought_on), today)


def last_score_told(person: "CheckInDue") -> str:
    """Say what somebody said when asked before; empty where they were not."""
    if person.last_score is None:
        return ""
    return fill(words.tr("last time %1", "a score"), score_told(person.last_score))


def what_bought(row: "ThanksOwed | CheckInDue") -> str:
    """Say what somebody bought; that it is not written down where it is not."""
    return row.what or words.tr("a purchase")


def spoken_thanks(row: "ThanksOwed", today: date) -> str:
    """Return what a screen reader says of a sale that thanks are owed for."""
    return _joined(row.name, what_bought(row), bought_ago(row.bought_on, today))


def spoken_check_in(row: "CheckInDue", today: date) -> str:
    """Return what a screen reader says of somebody to be asked."""
    return _joined(row.name, what_bought(row), bought_ago(row.bought_on, today), last_score_told(row))


def spoken_quiet(row: "GoingQuiet") -> str:
    """Return what a screen reader says of somebody who is going quiet."""
    return _joined(row.name, rhythm_told(row.usual_days, row.days_since))


def _joined(*parts: str) -> str:
    return words.tr(", ", "between the parts of what is said of a card").join(part for part in parts if part)
