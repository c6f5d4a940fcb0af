"""Goals in words: what is counted, what is to be reached, how it goes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from tracker.domain import goal_errors
from tracker.domain.goals import Goal, GoalProgress, Metric, Span
from ui.text.fill import fill
from ui.text.formats import format_count, format_day, format_day_short, format_percent

if TYPE_CHECKING:
    from tracker.domain.errors import TrackerError

SEPARATOR = " · "
_PERCENT = 10  # permille


def metric_name(metric: str) -> str:
    """Return what a goal can count, as it is offered: "New customers"."""
    return {
        Metric.NEW_CUSTOMERS: _tr("New customers"),
        Metric.JOINED: _tr("New people on the board"),
        Metric.REACHED: _tr("Reached a stage"),
        Metric.CONTACTS: _tr("Calls, visits and messages"),
        Metric.WON_BACK: _tr("Won back"),
    }[Metric(metric)]


def metric_meaning(metric: str) -> str:
    """Say in a sentence what counts."""
    return {
        Metric.NEW_CUSTOMERS: _tr(
            "Whoever comes for the first time to a stage marked as “a customer from here on”, or to a later one."
        ),
        Metric.JOINED: _tr("Whoever is entered into any stage for the first time."),
        Metric.REACHED: _tr("Whoever comes to this stage or a later one for the first time."),
        Metric.CONTACTS: _tr("Every call, visit, e-mail and message; notes do not count."),
        Metric.WON_BACK: _tr("Everybody who had left and comes back to a stage."),
    }[Metric(metric)]


def goal_name(goal: Goal) -> str:
    """Return what a goal counts: "New customers", "Reached Purchase"."""
    return goal_named(goal.metric, goal.stage)


def goal_named(metric: str, stage: str) -> str:
    """Return what a goal counts; stage: the name of the one to reach."""
    return fill(_tr("Reached %1"), stage) if metric == Metric.REACHED else metric_name(metric)


def goal_in_period(name: str, when: str) -> str:
    """Return a goal's name with its span, or with a period that has words of its own: "New customers, Nov 2026"."""
    if when in set(Span):
        return {
            Span.MONTH: fill(_tr("%1, each month"), name),
            Span.QUARTER: fill(_tr("%1, each quarter"), name),
            Span.YEAR: fill(_tr("%1, each year"), name),
        }[Span(when)]
    return fill(_tr("%1, %2"), name, when)


def span_name(span: str) -> str:
    """Return how long a goal's periods are, as it is offered: "Each month"."""
    return {
        Span.MONTH: _tr("Each month"),
        Span.QUARTER: _tr("Each quarter"),
        Span.YEAR: _tr("Each year"),
    }[Span(span)]


def growth_name(span: str) -> str:
    """Return what stands behind the field of a growth: "% more than the month before"."""
    return {
        Span.MONTH: _tr("% more than the month before"),
        Span.QUARTER: _tr("% more than the quarter before"),
        Span.YEAR: _tr("% more than the year before"),
    }[Span(span)]


def wanted(goal: Goal) -> str:
    """Say what is to be reached in each period: "18 each month", "+5% each month"."""
    much = format_count(goal.target) if goal.target is not None else growth_words(goal.growth_permille or 0)
    return {
        Span.MONTH: fill(_tr("%1 each month"), much),
        Span.QUARTER: fill(_tr("%1 each quarter"), much),
        Span.YEAR: fill(_tr("%1 each year"), much),
    }[goal.span]


def wanted_until(goal: Goal) -> str:
    """Say what is to be reached, and until when where it is not for good: "18 each month · until 31 Dec 2026"."""
    if goal.ends_on is None:
        return wanted(goal)
    return wanted(goal) + SEPARATOR + fill(_tr("until %1"), format_day(goal.ends_on))


def growth_words(permille: int) -> str:
    """Write a growth: "+5%", "+2.5%"."""
    return "+" + format_percent(permille / 1000, 0 if permille % _PERCENT == 0 else 1)


def growth_number(permille: int) -> str:
    """Write a growth in percent as a field takes it: "5", "2.5"."""
    return QLocale().toString(permille / _PERCENT, "f", 0 if permille % _PERCENT == 0 else 1)


def done_words(progress: GoalProgress) -> str:
    """Say how much is done: "14 of 18"; "14" where there is no target."""
    if progress.target is None:
        return format_count(progress.done)
    return fill(_tr("%1 of %2"), format_count(progress.done), format_count(progress.target))


def how_it_goes(progress: GoalProgress) -> str:
    """Say how a goal goes: "by 30 Nov · 2 behind pace, 7 expected by now · +5% on last month's 17"."""
    return SEPARATOR.join(part for part in (_by(progress), _pace(progress), _growth(progress)) if part)


def spoken_goal(progress: GoalProgress) -> str:
    """Return what a screen reader says of a goal."""
    name, done, goes = goal_name(progress.goal), done_words(progress), how_it_goes(progress)
    return fill(_tr("%1: %2, %3"), name, done, goes)


def is_behind(progress: GoalProgress) -> bool:
    """Say whether less is done than at an even pace."""
    return progress.ahead is not None and progress.ahead < 0


def is_reached(progress: GoalProgress) -> bool:
    """Say whether the target is reached."""
    return progress.target is not None and progress.done >= progress.target


def _by(progress: GoalProgress) -> str:
    return fill(_tr("by %1"), format_day_short(progress.last, progress.day))


def _pace(progress: GoalProgress) -> str:
    if progress.ahead is None or progress.expected is None:
        return ""
    if is_reached(progress):
        return _tr("reached")
    if is_behind(progress):
        behind, expected = format_count(-progress.ahead), format_count(progress.expected)
        return fill(_tr("%1 behind pace, %2 expected by now"), behind, expected)
    if progress.ahead > 0:
        return fill(_tr("%1 ahead of pace"), format_count(progress.ahead))
    return _tr("on pace")


def _growth(progress: GoalProgress) -> str:
    goal = progress.goal
    if goal.growth_permille is None:
        return ""
    growth, before = growth_words(goal.growth_permille), format_count(progress.before or 0)
    if progress.target is None:
        return {
            Span.MONTH: fill(_tr("none last month, so %1 has no target"), growth),
            Span.QUARTER: fill(_tr("none last quarter, so %1 has no target"), growth),
            Span.YEAR: fill(_tr("none last year, so %1 has no target"), growth),
        }[goal.span]
    return {
        Span.MONTH: fill(_tr("%1 on last month's %2"), growth, before),
        Span.QUARTER: fill(_tr("%1 on last quarter's %2"), growth, before),
        Span.YEAR: fill(_tr("%1 on last year's %2"), growth, before),
    }[goal.span]


def _out_of_range(error: goal_errors.GoalOutOfRange) -> str:
    if error.field == "target":
        return fill(_tr("A goal is a whole number from 1 to %1."), format_count(error.highest))
    return fill(_tr("A growth is from %1 to %2."), format_percent(0.001, 1), format_percent(error.highest / 1000))


def _ends_early(error: goal_errors.GoalEndsEarly) -> str:
    return fill(_tr("The goal begins on %1: it cannot end before."), format_day(error.starts_on))


GOAL_SENTENCES: dict[type["TrackerError"], Callable[[Any], str]] = {
    goal_errors.GoalUnknown: lambda error: fill(_tr("No goal counts “%1”."), error.text),
    goal_errors.GoalStageMissing: lambda _: _tr("Choose the stage that is to be reached."),
    goal_errors.GoalTargetMissing: lambda _: _tr("A goal needs a number, or a growth in percent."),
    goal_errors.GoalOutOfRange: _out_of_range,
    goal_errors.GoalEndsEarly: _ends_early,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Goals", text)
