"""The calendar file of a shop."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.followups import AddFollowUp, FinishFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.domain.export_errors import TargetUnwritable
from tracker.exchange.calendar_file import CalendarCaptions
from tracker.jobs.export_follow_ups import export_follow_ups
from tracker.queries.calendar import shop_uid
from tracker.workspace import Workspace

CAPTIONS = CalendarCaptions("Shop", {"": "get back"}, ": ", "Phone", "Last note")


def written(workspace: Workspace, path: Path, clock: Clock) -> dict[str, Any]:
    assert workspace.read(lambda: export_follow_ups(path, CAPTIONS, clock.now)) == path
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["summary"]): event for event in events}


def test_a_second_file_says_what_became_of_the_first(
    workspace: Workspace, stages: list[int], clock: Clock, tmp_path: Path
) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0], phones=(("", "777 123 456"),))).result
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    workspace.do(LogInteraction(ana, "visit", "wants a bell"))
    ring = workspace.do(AddFollowUp(ana, NewFollowUp(date(2026, 2, 3), time(10), "ring", repeats="1w"))).result
    workspace.do(AddFollowUp(eva, NewFollowUp(date(2026, 2, 4))))
    path = tmp_path / "calls.ics"
    first = written(workspace, path, clock)
    assert list(first) == ["Ana: ring", "Eva: get back"]
    assert str(first["Ana: ring"]["uid"]) == f"follow-up-{ring}@{workspace.read(shop_uid)}.regulars"
    assert str(first["Ana: ring"]["description"]) == "Phone: 777 123 456\nLast note: wants a bell"
    clock.at(2026, 2, 3, 11)
    workspace.do(FinishFollowUp(ring))
    workspace.do(ArchiveCustomers((eva,)))
    calendar = Calendar.from_ical(workspace.read(lambda: export_follow_ups(path, CAPTIONS, clock.now)).read_bytes())
    states = [(event.decoded("dtstart"), str(event["status"])) for event in calendar.walk("VEVENT")]
    assert [(str(start)[:10], status) for start, status in states] == [
        ("2026-02-03", "CANCELLED"),
        ("2026-02-04", "CANCELLED"),
        ("2026-02-10", "CONFIRMED"),
    ]
    workspace.do(DeleteCustomers((ana,)))
    assert [str(event["status"]) for event in written(workspace, path, clock).values()] == ["CANCELLED"] * 2
    workspace.undo()
    clock.pass_days(91)
    later = written(workspace, path, clock)
    assert [str(event["status"]) for event in later.values()] == ["CANCELLED", "CONFIRMED"]  # Eva's, and the open one
    assert [file.name for file in tmp_path.iterdir() if "regulars" not in file.name] == ["calls.ics"]


def test_two_shops_have_two_names_and_a_shop_keeps_its_own(workspace: Workspace, tmp_path: Path) -> None:
    from tracker.commands.stages import SetUpShop
    from tracker.workspace import create_shop, open_reader

    other = tmp_path / "other.regulars"
    own = workspace.read(shop_uid)
    workspace.close()
    create_shop(other, SetUpShop())
    with open_reader(other):
        assert shop_uid() != own
    with open_reader(workspace.path):
        assert shop_uid() == own
    assert len(own) == 32


def test_a_file_that_cannot_be_written_is_said_to_be(workspace: Workspace, clock: Clock, tmp_path: Path) -> None:
    with pytest.raises(TargetUnwritable):
        workspace.read(lambda: export_follow_ups(tmp_path / "no" / "calls.ics", CAPTIONS, clock.now))
