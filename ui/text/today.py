"""What Today says of people: when something is due, how late it is, and all of it for screen readers."""

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from ui.text.fill import fill
from ui.text.formats import format_age, format_ago, format_count, format_day_short, format_days, format_due, format_time
from ui.text.words import words

if TYPE_CHECKING:  # Today is shown first, and reads while it is built
    from tracker.domain.today import BirthdayAhead, Compared, DueFollowUp, StageLimit, StuckCustomer, Today, TouchDue

MINUS = "\u2212"
SEPARATOR = " · "


def due_words(due_on: str, due_time: str | None, today: date) -> str:
    """Say when a follow-up is due: "3 days late", "Today", "Today 15:00", "Tomorrow", "Mon 23 15:00"."""
    day = date.fromisoformat(due_on)
    late = (today - day).days
    if late > 0:
        return words.tr("%n days late", "", late)
    if not due_time:
        return format_due(day, today)
    clock = format_time(time.fromisoformat(due_time))
    named = format_due(day, today) if late == 0 else format_day_short(day, today)
    return fill(words.tr("%1 %2", "day due, time"), named, clock)


def what_for(follow_up: "DueFollowUp") -> str:
    """Say what was promised; where nobody wrote it down, its kind, else that they are to be got back to."""
    if follow_up.text:
        return follow_up.text
    from ui.text.promises import promise_name

    return promise_name(follow_up.kind)


def spoken_follow_up(follow_up: "DueFollowUp", today: date) -> str:
    """Return what a screen reader says of a follow-up."""
    due = due_words(follow_up.due_on, follow_up.due_time, today)
    return _joined(due, follow_up.name, what_for(follow_up), follow_up.stage)


def days_stuck(person: "StuckCustomer") -> str:
    """Say how long somebody is in a stage: "44 d"; "44+ d" where they were there before the shop began to count."""
    if person.at_least:
        return fill(words.tr("%1+ d", "at least so many days"), format_count(person.days))
    return format_age(person.days)


def spoken_stuck(person: "StuckCustomer") -> str:
    """Return what a screen reader says of somebody who is stuck."""
    return _joined(person.name, person.stage, days_stuck(person))


def stuck_means(limits: "tuple[StageLimit, ...]", stages: set[str]) -> str:
    """Say what is usual in these stages: "half move on within 9–12 d"; empty where their history does not tell."""
    medians = sorted(one.median_days for one in limits if one.median_days is not None and one.name in stages)
    if not medians:
        return ""
    if medians[0] == medians[-1]:
        return fill(words.tr("half move on within %1"), format_days(medians[0]))
    least = QLocale().toString(medians[0], "f", 0 if medians[0] == round(medians[0]) else 1)
    return fill(words.tr("half move on within %1–%2"), least, format_days(medians[-1]))


def touch_words(person: "TouchDue", today: date) -> str:
    """Say how long ago the last contact was and how often it should be: "last 2 mo ago, every 60 d"."""
    every = format_age(person.every_days)
    if person.last_contact_on is None:
        return fill(words.tr("never so far, every %1"), every)
    last = format_ago(date.fromisoformat(person.last_contact_on), today)
    return fill(words.tr("last %1, every %2"), last, every)


def spoken_touch(person: "TouchDue", today: date) -> str:
    """Return what a screen reader says of somebody to keep in touch with."""
    return _joined(person.name, touch_words(person, today), due_words(person.due_on, None, today))


def birthday_words(person: "BirthdayAhead") -> str:
    """Say how old somebody will be; that it is a birthday where the year is not known."""
    return words.tr("birthday") if person.turns is None else words.tr("turns %n", "", person.turns)


def spoken_birthday(person: "BirthdayAhead", today: date) -> str:
    """Return what a screen reader says of a birthday."""
    return _joined(due_words(person.on, None, today), person.name, birthday_words(person))


def difference(figure: "Compared") -> str:
    """Write how a figure differs from the one before: "+4", "−2", "±0"."""
    change = figure.now - figure.before
    if change == 0:
        return "±0"
    return ("+" if change > 0 else MINUS) + format_count(abs(change))


def summary(found: "Today") -> str:
    """Say in one line what there is: "7 people to get back to · 3 stuck"."""
    to_do, quotes, thanks, questions = found.to_do, found.quotes.count, found.thanks.count, found.check_ins.count
    stuck, touch, quiet = found.stuck.count, found.keep_in_touch.count, found.quiet.count
    parts = [
        words.tr("%n people to get back to", "", to_do) if to_do else words.tr("Nobody to get back to today"),
        words.tr("%n quotes to chase", "", quotes) if quotes else "",
        words.tr("%n to thank", "", thanks) if thanks else "",
        words.tr("%n to ask how it is going", "", questions) if questions else "",
        words.tr("%n going quiet", "", quiet) if quiet else "",
        words.tr("%n stuck", "", stuck) if stuck else "",
        words.tr("%n to keep in touch with", "", touch) if touch else "",
    ]
    return SEPARATOR.join(part for part in parts if part)


def _joined(*parts: str) -> str:
    return words.tr(", ", "between the parts of what is said of a card").join(part for part in parts if part)
