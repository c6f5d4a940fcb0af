"""Today after sales: whom to thank, whom to ask, who is going quiet; against plain counts over all of them."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from statistics import median

import pytest

from tests.selling import Make, Sell, sold
from tracker.commands.check_ins import CheckIn, PutOffCheckIn
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.commands.thanks import GiveThanks, SkipThanks
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.today import Today
from tracker.queries.after_sales import after_sales
from tracker.queries.sales import sale_settings_now
from tracker.queries.today import today
from tracker.workspace import Workspace

NOON = datetime(2026, 1, 31, 12, 0).astimezone()
TODAY = NOON.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def people(workspace: Workspace, stages: list[int]) -> dict[str, int]:
    """Ana and Eva on the board, Jan who left, Max archived, Ota in the trash."""
    names = ("Ana", "Eva", "Jan", "Max", "Ota")
    ids = {name: int(workspace.do(AddCustomer(name, stages[2], ago(700))).result) for name in names}
    workspace.do(MoveCustomers((ids["Jan"],), None))
    workspace.do(ArchiveCustomers((ids["Max"],)))
    workspace.do(DeleteCustomers((ids["Ota"],)))
    return ids


def seen(workspace: Workspace, now: datetime = NOON, rows: int = 50) -> Today:
    return workspace.read(lambda: today(now, rows=rows))


def names(rows: Iterable[object]) -> list[str]:
    return [getattr(one, "name", "") for one in rows]


def bought(workspace: Workspace, customer: int, *days_ago: int) -> None:
    for days in days_ago:
        workspace.do(Sell(customer, ago(days)))


def test_it_ships_with_two_days_and_fourteen(workspace: Workspace) -> None:
    assert workspace.read(sale_settings_now) == SaleSettings(2, 14)


def test_thanks_are_owed_from_the_second_day_on_to_everybody_in_sight(
    workspace: Workspace, people: dict[str, int]
) -> None:
    bell = int(workspace.do(Make("Bell")).result)
    first = int(workspace.do(Sell(people["Ana"], ago(2), (("tube", 500), (bell, 900), ("patch", 100)))).result)
    older = sold(workspace, people["Jan"], ago(9))
    sold(workspace, people["Ana"], ago(1))
    for hidden in ("Max", "Ota"):
        sold(workspace, people[hidden], ago(9))
    workspace.do(EditCustomer(people["Ana"], language="cs", phones=(("", "777 1"),)))
    found = seen(workspace).thanks
    assert [(one.sale_id, one.days_ago, one.what) for one in found.rows] == [(first, 2, "Bell"), (older, 9, "bell")]
    assert found.count == 2
    row = found.rows[0]
    assert (row.customer_id, row.name, row.phone, row.language, row.bought_on, row.total_minor) == (
        people["Ana"],
        "Ana",
        "777 1",
        "cs",
        ago(2).isoformat(),
        1500,
    )
    assert seen(workspace, rows=1).thanks.count == 2
    assert names(seen(workspace, rows=1).thanks.rows) == ["Ana"]
    workspace.do(GiveThanks(first, "message"))
    workspace.do(SkipThanks((older,)))
    assert seen(workspace).thanks.count == 0
    assert seen(workspace, NOON + timedelta(days=1)).thanks.count == 1


def test_satisfaction_is_asked_for_from_the_fourteenth_day_for_thirty_days(
    workspace: Workspace, people: dict[str, int]
) -> None:
    bought(workspace, people["Ana"], 90, 14)
    for hidden in ("Jan", "Max", "Ota"):
        bought(workspace, people[hidden], 20)
    shown = {days: names(seen(workspace, NOON + timedelta(days=days)).check_ins.rows) for days in (-1, 0, 30, 31)}
    assert shown == {-1: [], 0: ["Ana"], 30: ["Ana"], 31: []}
    bought(workspace, people["Eva"], 20)
    found = seen(workspace, rows=1).check_ins
    assert (names(found.rows), found.count) == (["Eva"], 2)  # the longer wait
    row = found.rows[0]
    assert (row.bought_on, row.days_ago, row.what, row.last_score) == (ago(20).isoformat(), 20, "bell", None)


def test_nobody_is_asked_twice_about_a_purchase_or_within_sixty_days(
    workspace: Workspace, people: dict[str, int]
) -> None:
    ana, eva = people["Ana"], people["Eva"]
    bought(workspace, ana, 100)
    workspace.do(CheckIn(ana, 4, asked_at=NOON - timedelta(days=59)))
    bought(workspace, ana, 15)
    assert seen(workspace).check_ins.count == 0
    later = seen(workspace, NOON + timedelta(days=1)).check_ins
    assert [(one.name, one.last_score) for one in later.rows] == [("Ana", 4)]
    bought(workspace, eva, 20)
    assert names(seen(workspace).check_ins.rows) == ["Eva"]
    workspace.do(PutOffCheckIn(eva))
    assert seen(workspace).check_ins.count == 0


def test_who_was_asked_since_the_purchase_is_not_asked_again_however_late_asking_begins(
    workspace: Workspace, people: dict[str, int]
) -> None:
    from tracker.queries.after_sales import check_ins_due

    bought(workspace, people["Ana"], 100)
    workspace.do(CheckIn(people["Ana"], 4, asked_at=NOON - timedelta(days=95)))
    bought(workspace, people["Eva"], 100)
    assert names(workspace.read(lambda: check_ins_due(TODAY, 90, 9)).rows) == ["Eva"]
    assert workspace.read(lambda: check_ins_due(TODAY, None, 9)).count == 0


def test_a_regular_is_quiet_after_one_and_a_half_of_their_gaps(workspace: Workspace, people: dict[str, int]) -> None:
    bought(workspace, people["Ana"], 90, 70, 50, 30)
    for hidden in ("Jan", "Max", "Ota"):
        bought(workspace, people[hidden], 90, 70, 50)
    bought(workspace, people["Eva"], 90, 80)  # two days of buying are no rhythm
    assert seen(workspace).quiet.count == 0
    found = seen(workspace, NOON + timedelta(days=1))
    assert [(one.name, one.days_since, one.usual_days, one.orders) for one in found.quiet.rows] == [("Ana", 31, 20, 4)]
    assert found.long_gone == 0


def test_who_is_seen_to_is_left_out(workspace: Workspace, people: dict[str, int]) -> None:
    ana, eva = people["Ana"], people["Eva"]
    bought(workspace, ana, 90, 70, 50)
    bought(workspace, eva, 95, 75, 55)
    assert names(seen(workspace).quiet.rows) == ["Eva", "Ana"]
    workspace.do(AddFollowUp(ana, NewFollowUp(TODAY)))
    workspace.do(LogInteraction(eva, "call_out", occurred_at=NOON - timedelta(days=7)))
    assert seen(workspace).quiet.count == 0
    assert names(seen(workspace, NOON + timedelta(days=1)).quiet.rows) == ["Eva"]
    workspace.do(LogInteraction(eva, "note", occurred_at=NOON))
    assert names(seen(workspace, NOON + timedelta(days=1)).quiet.rows) == ["Eva"]  # a note is no contact


def test_who_is_gone_for_a_year_and_six_gaps_is_only_counted(workspace: Workspace, people: dict[str, int]) -> None:
    bought(workspace, people["Ana"], 440, 420, 400)
    bought(workspace, people["Eva"], 580, 490, 400)  # only 4.4 gaps of 90 days
    found = seen(workspace)
    assert (names(found.quiet.rows), found.quiet.count, found.long_gone) == (["Eva"], 1, 1)


def test_the_longest_overdue_for_their_rhythm_come_first(workspace: Workspace, stages: list[int]) -> None:
    expected = []
    for number in range(12):
        days = [120 + 5 * number, 105 + 4 * number, 90 + 3 * number, 60 + number]
        customer = int(workspace.do(AddCustomer(f"c{number}", stages[0], ago(400))).result)
        bought(workspace, customer, *days)
        gap = median(a - b for a, b in zip(days, days[1:], strict=False))
        expected.append((-days[-1] / gap, f"c{number}"))
    found = seen(workspace).quiet
    assert names(found.rows) == [name for _, name in sorted(expected)]
    assert [one.times for one in found.rows] == pytest.approx([-times for times, _ in sorted(expected)])


def test_all_of_it_about_one_customer(workspace: Workspace, people: dict[str, int]) -> None:
    ana = people["Ana"]
    assert workspace.read(lambda: after_sales(ana, TODAY)).buying is None
    bought(workspace, ana, 60, 39, 18)
    workspace.do(CheckIn(ana, 3, asked_at=NOON - timedelta(days=50)))
    workspace.do(CheckIn(ana, 5, asked_at=NOON - timedelta(days=10)))
    found = workspace.read(lambda: after_sales(ana, TODAY))
    assert found.buying is not None
    assert (found.buying.orders, found.buying.gap_days, found.days_since) == (3, 21, 18)
    assert [one.days_ago for one in found.owed] == [18, 39, 60]
    assert [one.score for one in found.scores] == [3, 5]
