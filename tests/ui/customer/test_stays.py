from datetime import date

import pytest

from tracker.domain.records import LoggedMove
from tracker.domain.stages import Stage
from ui.common.due_picker import Due, due_day
from ui.customer.stays import days_before, next_stage, stays_of_moves
from ui.text.kinds import cause_words, move_origin, move_title

STAGES = tuple(
    Stage(number, "", name, number, "#0f8a6d", False, False) for number, name in enumerate(["New", "Buyer", "Fan"], 1)
)
TODAY = date(2026, 1, 31)


def move(number: int, to: int | None, day: int, name: str = "", cause: str = "move", origin: str = "") -> LoggedMove:
    stamp = f"2026-01-{day:02}T12:00:00+01:00"
    return LoggedMove(number, 1, None, to, origin, name, stamp, stamp, cause, "", "", "")


def test_stays_follow_the_log_and_then_what_is_to_come() -> None:
    stays = stays_of_moves([move(1, 1, 1), move(2, 2, 1), move(3, 1, 11)], STAGES, TODAY)
    assert [(stay.name, stay.days, stay.again, stay.is_current) for stay in stays] == [
        ("New", 0, False, False),
        ("Buyer", 10, False, False),
        ("New", 20, True, True),
        ("Buyer", 0, False, False),
        ("Fan", 0, False, False),
    ]
    assert [stay.started is None for stay in stays] == [False, False, False, True, True]


def test_nothing_is_to_come_for_somebody_who_left() -> None:
    stays = stays_of_moves([move(1, 1, 1), move(2, None, 5)], STAGES, TODAY)
    assert [(stay.name, stay.stage_id, stay.colour) for stay in stays][1:] == [("", None, "")]


def test_a_removed_stage_keeps_its_name() -> None:
    stays = stays_of_moves([move(1, 9, 1, "Old"), move(2, 1, 5)], STAGES, TODAY)
    assert (stays[0].name, stays[0].colour) == ("Old", "")


def test_nobody_has_no_stays() -> None:
    assert stays_of_moves([], STAGES, TODAY) == []
    assert days_before([]) == {}


def test_days_before_an_entry() -> None:
    assert days_before([move(4, 1, 1), move(7, 2, 1), move(5, 3, 9)]) == {4: 0, 7: 0, 5: 8}


def test_the_stage_after() -> None:
    assert next_stage(1, STAGES) == STAGES[1]
    assert next_stage(3, STAGES) is None
    assert next_stage(None, STAGES) is None


@pytest.mark.parametrize(
    ("cause", "origin", "back", "title"),
    [
        ("create", "", False, "Added to Fan"),
        ("opening", "", False, "Was in Fan already"),
        ("import", "", False, "Added to Fan"),
        ("import", "New", False, "Moved to Fan"),
        ("move", "New", False, "Moved to Fan"),
        ("bulk", "New", True, "Back to Fan"),
        ("won_back", "", False, "Won back: Fan"),
        ("stage_removed", "Old", False, "Moved to Fan"),
        ("something new", "Old", False, "Moved to Fan"),
    ],
)
def test_titles_of_moves(cause: str, origin: str, title: str, *, back: bool) -> None:
    assert move_title(move(1, 3, 1, "Fan", cause, origin), back=back) == title


def test_why_and_from_where() -> None:
    assert cause_words("stage_removed") == "the stage was removed"
    assert cause_words("move") == ""
    assert move_origin(move(1, 3, 1, "Fan", origin="%1 & New"), 12) == "from %1 & New, after 12 days"
    assert move_origin(move(1, 3, 1, "Fan"), 0) == ""


@pytest.mark.parametrize(
    ("due", "today", "day"),
    [
        (Due.TOMORROW, date(2026, 1, 31), date(2026, 2, 1)),
        (Due.DAYS, date(2026, 1, 31), date(2026, 2, 3)),
        (Due.WEEK, date(2026, 12, 28), date(2027, 1, 4)),
        (Due.MONTH, date(2026, 1, 31), date(2026, 2, 28)),
        (Due.MONTH, date(2026, 12, 15), date(2027, 1, 15)),
    ],
)
def test_days_of_follow_ups(due: Due, today: date, day: date) -> None:
    assert due_day(due, today) == day
