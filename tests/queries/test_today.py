"""Today as a function of the moment: midnight, time zones, lost hours, leap days; who is in which list."""
# ruff: noqa: DTZ001  Today takes wall times

import os
import time as clock_of_the_laptop
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.followups import AddFollowUp, EditFollowUp, FinishFollowUp, NewFollowUp, SnoozeFollowUp
from tracker.commands.import_history import ImportStageHistory
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.commands.stages import EditStage, RemoveStage
from tracker.domain.imports import StageHistoryRow
from tracker.domain.today import Compared, DueFollowUp, Today
from tracker.queries.today import badge_count, due_notifications, morning_sheet, today
from tracker.workspace import Workspace

NOON = datetime(2026, 1, 31, 12, 0).astimezone()


@pytest.fixture
def people(workspace: Workspace, stages: list[int]) -> dict[str, int]:
    """Ana in Awareness with two phones, Eva in Purchase, Jan who left, Max archived, Ota in the trash."""
    ids = {
        name: int(workspace.do(AddCustomer(name, stage, phones=phones)).result)
        for name, stage, phones in (
            ("Ana", stages[0], (("", "777 123 456"), ("home", "02/12"))),
            ("Eva", stages[2], ()),
            ("Jan", stages[0], ()),
            ("Max", stages[0], ()),
            ("Ota", stages[0], ()),
        )
    }
    workspace.do(MoveCustomers((ids["Jan"],), None))
    workspace.do(ArchiveCustomers((ids["Max"],)))
    workspace.do(DeleteCustomers((ids["Ota"],)))
    return ids


def promise(workspace: Workspace, customer: int, day: int, clock: time | None = None, text: str = "") -> int:
    """Promise something for a day of January or, beyond 31, of February."""
    due_on = date(2026, 1, 1) + timedelta(days=day - 1)
    return int(workspace.do(AddFollowUp(customer, NewFollowUp(due_on, clock, text))).result)


def seen(workspace: Workspace, now: datetime = NOON, **options: int) -> Today:
    return workspace.read(lambda: today(now, **options))


def numbers(rows: tuple[DueFollowUp, ...]) -> list[int]:
    return [one.id for one in rows]


def test_follow_ups_are_overdue_of_today_or_of_the_next_seven_days(
    workspace: Workspace, people: dict[str, int]
) -> None:
    ana = people["Ana"]
    days = {day: promise(workspace, ana, day) for day in (1, 30, 31, 32, 38, 39)}
    late, early = promise(workspace, ana, 31, time(15)), promise(workspace, ana, 31, time(9, 5))
    done = promise(workspace, ana, 30)
    workspace.do(FinishFollowUp(done))
    found = seen(workspace)
    assert found.day == "2026-01-31"
    assert numbers(found.overdue.rows) == [days[1], days[30]]
    assert numbers(found.due.rows) == [early, late, days[31]]
    assert numbers(found.ahead.rows) == [days[32], days[38]]
    assert [one.days_late for one in (*found.overdue.rows, *found.ahead.rows)] == [30, 1, -1, -7]
    assert [one.passed for one in found.due.rows] == [True, False, False]
    assert found.to_do == workspace.read(lambda: badge_count(NOON)) == 5


def test_a_row_says_what_is_needed(workspace: Workspace, clock: Clock, people: dict[str, int]) -> None:
    ana = people["Ana"]
    workspace.do(LogInteraction(ana, "call_in", "asked about the bell", datetime(2026, 1, 10, 9, 0).astimezone()))
    workspace.do(LogInteraction(ana, "call_out", "", datetime(2026, 1, 20, 9, 0).astimezone()))
    number = workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 1, 28), time(9), "ring", "call", "1w"))).result
    assert seen(workspace).overdue.rows == (
        DueFollowUp(
            id=number,
            customer_id=ana,
            name="Ana",
            company="",
            phone="777 123 456",
            stage="Awareness",
            colour="#5b6ee1",
            text="ring",
            kind="call",
            due_on="2026-01-28",
            due_time="09:00",
            repeats="1w",
            days_late=3,
            passed=True,
            last_kind="call_in",
            last_at=datetime(2026, 1, 10, 9, 0).astimezone().isoformat(timespec="seconds"),
            last_note="asked about the bell",
        ),
    )


def test_a_promise_to_who_left_stands_and_to_who_is_hidden_waits(workspace: Workspace, people: dict[str, int]) -> None:
    kept = {name: promise(workspace, customer, 31) for name, customer in people.items()}
    found = seen(workspace)
    assert numbers(found.due.rows) == [kept["Ana"], kept["Eva"], kept["Jan"]]
    assert [one.stage for one in found.due.rows] == ["Awareness", "Purchase", ""]
    assert (found.due.count, workspace.read(lambda: badge_count(NOON))) == (3, 3)
    workspace.do(ArchiveCustomers((people["Max"],), archived=False))
    assert seen(workspace).due.count == 4


def test_a_section_is_cut_but_says_how_many_there_are(workspace: Workspace, people: dict[str, int]) -> None:
    first = [promise(workspace, people["Ana"], day) for day in range(1, 31)][:4]
    found = seen(workspace, rows=4)
    assert (numbers(found.overdue.rows), found.overdue.count) == (first, 30)
    sheet = workspace.read(lambda: morning_sheet(NOON, rows=4))
    assert ([row.follow_up.id for row in sheet.rows], sheet.count) == (first, 30)
    assert {row.phones for row in sheet.rows} == {("777 123 456", "02/12")}


def test_at_midnight_today_becomes_overdue(workspace: Workspace, people: dict[str, int]) -> None:
    number = promise(workspace, people["Ana"], 31)
    evening = datetime(2026, 1, 31, 23, 59, 59).astimezone()
    assert numbers(seen(workspace, evening).due.rows) == [number]
    found = seen(workspace, evening + timedelta(seconds=1))
    assert (found.day, numbers(found.overdue.rows), found.due.rows) == ("2026-02-01", [number], ())
    asleep = seen(workspace, datetime(2026, 2, 14, 7, 0).astimezone())
    assert asleep.overdue.rows[0].days_late == 14


@pytest.fixture
def zone() -> Iterator[None]:
    """Put the time zone back afterwards."""
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    clock_of_the_laptop.tzset()


@pytest.mark.skipif(not hasattr(clock_of_the_laptop, "tzset"), reason="the zone of a process cannot be set here")
@pytest.mark.usefixtures("zone")
def test_in_another_time_zone_the_days_are_the_same(workspace: Workspace, people: dict[str, int]) -> None:
    plain, timed = promise(workspace, people["Ana"], 31), promise(workspace, people["Ana"], 31, time(9))
    told = []
    for name in ("Europe/Prague", "Asia/Taipei", "Pacific/Kiritimati", "America/Los_Angeles"):
        os.environ["TZ"] = name
        clock_of_the_laptop.tzset()
        found = seen(workspace, datetime(2026, 1, 31, 8, 30).astimezone())
        assert [(one.id, one.due_on, one.due_time) for one in found.due.rows] == [
            (timed, "2026-01-31", "09:00"),
            (plain, "2026-01-31", None),
        ]
        told.append(numbers(tuple(workspace.read(lambda: due_notifications(datetime(2026, 1, 31, 9).astimezone())))))
    assert told == [[timed, plain]] * 4


@pytest.mark.skipif(not hasattr(clock_of_the_laptop, "tzset"), reason="the zone of a process cannot be set here")
@pytest.mark.usefixtures("zone")
def test_the_night_that_loses_an_hour_and_the_one_that_has_it_twice(
    workspace: Workspace, clock: Clock, people: dict[str, int]
) -> None:
    os.environ["TZ"] = "Europe/Prague"
    clock_of_the_laptop.tzset()
    ana = people["Ana"]
    lost = workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 3, 29), time(2, 30)))).result

    def told(at: datetime) -> list[int]:
        return numbers(tuple(workspace.read(lambda: due_notifications(at))))

    before = datetime(2026, 3, 29, 1, 59).astimezone()
    assert told(before) == []
    after = datetime.fromtimestamp(before.timestamp() + 60).astimezone()
    assert after.hour == 3
    assert told(after) == [lost]
    workspace.mark_notified([lost])
    twice = workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 10, 25), time(2, 30)))).result
    first = datetime(2026, 10, 25, 2, 30).astimezone()
    second = datetime(2026, 10, 25, 2, 30, fold=1).astimezone()
    assert second.timestamp() - first.timestamp() == 3600
    assert told(first) == [twice]
    workspace.mark_notified([twice])
    assert told(second) == []
    whole = [
        seen(workspace, datetime(2026, day.month, day.day, 12)).day for day in (date(2026, 3, 29), date(2026, 10, 25))
    ]
    assert whole == ["2026-03-29", "2026-10-25"]


def test_told_once_at_its_time_or_in_the_morning(workspace: Workspace, people: dict[str, int]) -> None:
    ana = people["Ana"]
    timed, plain, missed = (
        promise(workspace, ana, 31, time(10)),
        promise(workspace, ana, 31),
        promise(workspace, ana, 20),
    )
    hidden = promise(workspace, people["Max"], 20)

    def told(hour: int, minute: int = 0) -> list[int]:
        now = datetime(2026, 1, 31, hour, minute)
        return numbers(tuple(workspace.read(lambda: due_notifications(now, time(8, 30)))))

    assert told(0) == [missed]
    assert told(8, 29) == [missed]
    assert told(8, 30) == [missed, plain]
    assert told(9, 59) == [missed, plain]
    assert told(10) == [missed, timed, plain]
    workspace.mark_notified([missed, timed])
    assert told(23) == [plain]
    workspace.do(ArchiveCustomers((people["Max"],), archived=False))
    assert told(23) == [hidden, plain]


def test_telling_is_no_step_and_undo_does_not_tell_again(workspace: Workspace, people: dict[str, int]) -> None:
    ana = people["Ana"]
    number = promise(workspace, ana, 31, text="ring")

    def told() -> list[int]:
        return numbers(tuple(workspace.read(lambda: due_notifications(NOON))))

    workspace.do(EditFollowUp(number, NewFollowUp(date(2026, 1, 31), text="ring her")))
    workspace.do(LogInteraction(ana, "note", "x"))
    workspace.undo()
    before = workspace.undo_state()
    assert told() == [number]
    workspace.mark_notified([number])
    workspace.mark_notified([])
    assert workspace.undo_state() == before
    assert before.redo is not None
    assert told() == []
    workspace.redo()
    workspace.undo()
    workspace.undo()  # the edit: the promise is for the same day, the owner knows of it
    assert seen(workspace).due.rows[0].text == "ring"
    assert told() == []
    workspace.redo()
    assert told() == []


def test_put_off_it_is_told_of_again(workspace: Workspace, clock: Clock, people: dict[str, int]) -> None:
    number = promise(workspace, people["Ana"], 31)
    workspace.mark_notified([number])
    workspace.do(SnoozeFollowUp(number, date(2026, 2, 2)))
    monday = datetime(2026, 2, 2, 12)
    assert numbers(tuple(workspace.read(lambda: due_notifications(NOON)))) == []
    assert numbers(tuple(workspace.read(lambda: due_notifications(monday)))) == [number]
    workspace.undo()
    assert workspace.read(lambda: due_notifications(monday)) == []  # told of on Saturday, and still the same
    workspace.redo()
    assert numbers(tuple(workspace.read(lambda: due_notifications(monday)))) == [number]


def test_keep_in_touch_counts_from_the_last_contact_else_from_the_stage(
    workspace: Workspace, clock: Clock, stages: list[int], people: dict[str, int]
) -> None:
    ana, eva = people["Ana"], people["Eva"]
    workspace.do(EditStage(stages[0], touch_days=60))
    assert workspace.read(lambda: today(NOON)).keep_in_touch.count == 0

    def due(year: int, month: int, day: int) -> list[tuple[int, str, int, str | None]]:
        found = seen(workspace, datetime(year, month, day, 9))
        assert found.keep_in_touch.count == len(found.keep_in_touch.rows)
        return [(one.customer_id, one.due_on, one.days_late, one.last_contact_on) for one in found.keep_in_touch.rows]

    assert due(2026, 3, 31) == []
    assert due(2026, 4, 1) == [(ana, "2026-04-01", 0, None)]  # 60 days after 31 January
    workspace.do(LogInteraction(ana, "visit", "", datetime(2026, 1, 31, 12).astimezone()))
    clock.at(2026, 3, 20)
    workspace.do(LogInteraction(ana, "note", "thought of her"))
    assert due(2026, 4, 3) == [(ana, "2026-04-01", 2, "2026-01-31")]
    workspace.do(LogInteraction(ana, "email"))
    assert due(2026, 4, 3) == []
    assert due(2026, 5, 19) == [(ana, "2026-05-19", 0, "2026-03-20")]
    number = workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 9, 1)))).result
    assert due(2026, 6, 1) == []
    workspace.do(FinishFollowUp(number))
    assert len(due(2026, 6, 1)) == 1
    workspace.do(EditStage(stages[2], touch_days=7))
    assert [row[0] for row in due(2026, 6, 1)] == [eva, ana]  # the latest first
    workspace.do(EditStage(stages[0], touch_days=0))
    assert [row[0] for row in due(2026, 6, 1)] == [eva]


def test_birthdays_of_the_coming_week(workspace: Workspace, stages: list[int]) -> None:
    for name, birthday in (
        ("Leap", "1992-02-29"),
        ("Ágnes", "--02-25"),
        ("Bára", "1990-02-25"),
        ("Week", "2000-03-04"),
        ("After", "2000-03-05"),
        ("Yesterday", "2000-02-24"),
        ("Text", "about 02-26"),
    ):
        workspace.do(AddCustomer(name, stages[0], birthday=birthday))
    gone = workspace.do(AddCustomer("Gone", stages[0], birthday="1990-02-25")).result
    workspace.do(MoveCustomers((gone,), None))

    def kept(year: int) -> list[tuple[str, str, int, int | None]]:
        found = seen(workspace, datetime(year, 2, 25, 8)).birthdays
        return [(one.name, one.on[5:], one.days_ahead, one.turns) for one in found.rows]

    assert kept(2026) == [
        ("Ágnes", "02-25", 0, None),
        ("Bára", "02-25", 0, 36),
        ("Leap", "02-28", 3, 34),
        ("Week", "03-04", 7, 26),
    ]
    assert kept(2028) == [("Ágnes", "02-25", 0, None), ("Bára", "02-25", 0, 38), ("Leap", "02-29", 4, 36)]
    new_year = seen(workspace, datetime(2026, 12, 31, 8)).birthdays
    assert new_year.count == 0


def test_this_week_against_the_same_days_of_the_last(workspace: Workspace, clock: Clock, stages: list[int]) -> None:
    clock.at(2026, 1, 12)
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    for day, kind in ((18, "call_in"), (19, "call_out"), (21, "visit"), (22, "visit"), (26, "call_in"), (28, "note")):
        workspace.do(LogInteraction(ana, kind, "", datetime(2026, 1, day, 23, 30).astimezone()))
    workspace.do(LogInteraction(ana, "email", "", datetime(2026, 1, 27).astimezone()))
    clock.at(2026, 1, 28)
    workspace.do(MoveCustomers((ana, eva), stages[1], on=date(2026, 1, 20)))
    workspace.do(MoveCustomers((ana,), stages[2], on=date(2026, 1, 26)))  # a new customer, and forward
    workspace.do(MoveCustomers((ana,), stages[1], on=date(2026, 1, 26)))  # back
    workspace.do(MoveCustomers((ana,), stages[2], on=date(2026, 1, 27)))  # forward, a customer already
    workspace.do(MoveCustomers((eva,), stages[3], on=date(2026, 1, 22)))  # Thursday of last week: not compared
    found = seen(workspace, datetime(2026, 1, 28, 9)).week  # a Wednesday
    assert (found.first_day, found.last_day) == ("2026-01-26", "2026-01-28")
    assert found.contacts == Compared(1, 2)
    assert found.new_customers == Compared(1, 0)
    assert found.moved_forward == Compared(2, 2)
    sunday = seen(workspace, datetime(2026, 1, 28, 9), week_start=6).week
    assert (sunday.first_day, sunday.contacts) == ("2026-01-25", Compared(1, 3))
    full = seen(workspace, datetime(2026, 2, 1, 9)).week
    assert (full.contacts, full.new_customers, full.moved_forward) == (Compared(1, 3), Compared(1, 1), Compared(2, 3))
    workspace.do(DeleteCustomers((ana,)))
    assert seen(workspace, datetime(2026, 1, 28, 9)).week.contacts == Compared(0, 0)


def test_a_new_shop_has_nothing_to_do(workspace: Workspace) -> None:
    found = seen(workspace)
    assert found.to_do == 0
    assert [limit.days for limit in found.limits] == [14] * 5
    for day in (date.min, date.max):
        assert seen(workspace, datetime.combine(day, time(12))).day == day.isoformat()
        assert workspace.read(lambda: morning_sheet(datetime.combine(day, time(12)))).rows == ()  # noqa: B023


@pytest.mark.parametrize("later", [NewFollowUp(date(2026, 2, 5), time(9)), NewFollowUp(date(2026, 2, 1), time(15))])
def test_told_of_one_day_or_time_is_not_told_of_another(
    workspace: Workspace, people: dict[str, int], later: NewFollowUp
) -> None:
    number = promise(workspace, people["Ana"], 32, time(9))

    def told(day: int, hour: int) -> list[int]:
        return numbers(tuple(workspace.read(lambda: due_notifications(datetime(2026, 2, day, hour)))))

    workspace.do(EditFollowUp(number, later))
    workspace.undo()
    assert told(1, 9) == [number]
    workspace.mark_notified([number])
    assert told(1, 9) == []
    workspace.redo()
    assert told(5, 15) == [number]


def test_a_time_has_come_at_its_minute(workspace: Workspace, people: dict[str, int]) -> None:
    promise(workspace, people["Ana"], 31, time(12))
    assert [one.passed for one in seen(workspace).due.rows] == [True]
    assert [one.passed for one in seen(workspace, NOON - timedelta(seconds=1)).due.rows] == [False]


def test_what_the_shop_did_is_in_no_figure_of_the_week(workspace: Workspace, clock: Clock, stages: list[int]) -> None:
    rows = (
        StageHistoryRow(2, "Old", "Purchase", date(2026, 1, 26), "", None, "opening", ""),
        StageHistoryRow(3, "Old", "Retention", date(2026, 1, 27), "", None, "", ""),  # forward, a customer before
        StageHistoryRow(4, "Early", "Awareness", date(2026, 1, 26), "", None, "opening", ""),
        StageHistoryRow(5, "Early", "Purchase", date(2026, 1, 27), "", None, "", ""),  # forward, a new customer
    )
    workspace.do(ImportStageHistory(rows, "moves.csv"))
    assert seen(workspace).week.new_customers == Compared(1, 0)
    assert seen(workspace).week.moved_forward == Compared(2, 0)
    ana = workspace.do(AddCustomer("Ana", stages[1], on=date(2026, 1, 26))).result
    workspace.do(RemoveStage(stages[1], stages[2]))
    assert seen(workspace).week.new_customers == Compared(1, 0)
    assert seen(workspace).week.moved_forward == Compared(2, 0)
    workspace.do(MoveCustomers((ana,), stages[3]))  # her own way there: a new customer now
    assert seen(workspace).week.new_customers == Compared(2, 0)
    assert seen(workspace).week.moved_forward == Compared(3, 0)
