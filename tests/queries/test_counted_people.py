"""Who is behind a number: as many as it says, with what a list shows of them."""

from datetime import date

from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.moves import MoveCustomers
from tracker.queries.counted_people import counted_people, is_empty
from tracker.reports.report import Counted
from tracker.workspace import Workspace


def add(workspace: Workspace, name: str, stage: int, **more: str) -> int:
    return int(workspace.do(AddCustomer(name, stage, date(2026, 1, 5), **more)).result)  # type: ignore[arg-type]


def test_every_counted_thing_is_a_row_by_name_then_time(workspace: Workspace, stages: list[int]) -> None:
    zoe = add(workspace, "Zoe", stages[0], source="walk-in")
    eva = add(workspace, "Eva", stages[1], company="Cyklo")
    gone = add(workspace, "Adam", stages[1])
    workspace.do(MoveCustomers((gone,), None, date(2026, 1, 20)))
    workspace.do(ArchiveCustomers((gone,)))
    days = [(zoe, date(2026, 1, 2), date(2026, 1, 3)), (zoe, date(2026, 1, 9), None), (gone, None, None)]
    found = workspace.read(lambda: counted_people(lambda: [Counted(eva), *(Counted(*one) for one in days)]))
    assert [(one.name, one.since, one.until) for one in found] == [
        ("Adam", None, None),
        ("Eva", None, None),
        ("Zoe", date(2026, 1, 2), date(2026, 1, 3)),
        ("Zoe", date(2026, 1, 9), None),
    ]
    assert [(one.stage, bool(one.colour), one.is_archived) for one in found[:2]] == [
        ("", False, True),
        (found[1].stage, True, False),
    ]
    assert (found[1].company, found[2].source) == ("Cyklo", "walk-in")


def test_who_was_deleted_since_keeps_a_place(workspace: Workspace) -> None:
    found = workspace.read(lambda: counted_people(lambda: [Counted(99)]))
    assert [(one.customer_id, one.name) for one in found] == [(99, "")]


def test_a_shop_with_people_in_the_trash_only_is_empty(workspace: Workspace, stages: list[int]) -> None:
    assert workspace.read(is_empty)
    one = add(workspace, "Eva", stages[0])
    assert not workspace.read(is_empty)
    workspace.do(DeleteCustomers((one,)))
    assert workspace.read(is_empty)
