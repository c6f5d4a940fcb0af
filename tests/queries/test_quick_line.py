"""A typed line held against a shop."""

from datetime import date, datetime, time

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.interactions import LogInteraction
from tracker.commands.stages import ChangeSetting
from tracker.queries.quick_line import Understood, candidate, understand
from tracker.workspace import Workspace

NAMES = ("Eva Malá", "Eva Velká", "Jana Nováková", "林志明", "林志豪")


@pytest.fixture
def people(workspace: Workspace, stages: list[int]) -> dict[str, int]:
    """Five customers; Jana has a phone, a call and a promise."""
    ids = {name: int(workspace.do(AddCustomer(name, stages[0])).result) for name in NAMES[:2]}
    jana = AddCustomer("Jana Nováková", stages[1], phones=(("", "+420 603 555 014"), ("", "777 123 456")))
    ids["Jana Nováková"] = int(workspace.do(jana).result)
    ids |= {name: int(workspace.do(AddCustomer(name, stages[0])).result) for name in NAMES[3:]}
    workspace.do(LogInteraction(ids["Jana Nováková"], "call_in", "wants a bell"))
    workspace.do(AddFollowUp(ids["Jana Nováková"], NewFollowUp(date(2026, 2, 3), text="ring her")))
    return ids


def read(workspace: Workspace, line: str, language: str = "en") -> Understood:
    return workspace.read(lambda: understand(line, Clock().now, language))


def names(understood: Understood) -> list[str]:
    return [one.customer.name for one in understood.candidates]


def test_a_whole_line(workspace: Workspace, people: dict[str, int], stages: list[int]) -> None:
    understood = read(workspace, "Jana Nováková called, wants a basket, ring her Tuesday 10:00 >purchase #cargo")
    reading = understood.reading
    assert understood.sure == people["Jana Nováková"]
    assert (reading.kind, reading.direction, reading.note) == ("call", "in", "wants a basket")
    assert reading.follow_up is not None
    assert (reading.follow_up.due_on, reading.follow_up.due_time) == (date(2026, 2, 3), time(10, 0))
    assert understood.stage is not None
    assert understood.stage.id == stages[2]
    assert reading.tags == ("cargo",)


@pytest.mark.parametrize(
    ("line", "language"), [("volala Nováková, chce zvonek", "cs"), ("林志明來電", "zh_TW"), ("novakova called", "en")]
)
def test_names_are_found_in_every_language(
    workspace: Workspace, people: dict[str, int], line: str, language: str
) -> None:
    understood = read(workspace, line, language)
    assert understood.sure in {people["Jana Nováková"], people["林志明"]}
    assert not understood.only_finds


def test_two_who_fit_are_not_one(workspace: Workspace, people: dict[str, int]) -> None:
    understood = read(workspace, "Eva called")
    assert understood.sure is None
    assert set(names(understood)) == {"Eva Malá", "Eva Velká"}


def test_who_called(workspace: Workspace, people: dict[str, int]) -> None:
    understood = read(workspace, "123 456")
    assert understood.only_finds
    [found] = understood.candidates
    assert found.customer.id == people["Jana Nováková"]
    assert found.last is not None
    assert found.promise is not None
    assert (found.last.note, found.promise.text) == ("wants a bell", "ring her")
    workspace.do(LogInteraction(people["Jana Nováková"], "call_out", ""))
    [found] = read(workspace, "123 456").candidates
    assert found.last is not None
    assert (found.last.kind, found.last_note) == ("call_out", "wants a bell")
    assert read(workspace, "99").digits == ""


def test_nothing_typed_finds_who_was_changed_last(workspace: Workspace, people: dict[str, int]) -> None:
    assert set(names(read(workspace, " "))) == set(NAMES)
    assert read(workspace, "").only_finds


def test_a_part_of_a_name_finds(workspace: Workspace, people: dict[str, int]) -> None:
    understood = read(workspace, "ova")
    assert understood.only_finds
    assert names(understood) == ["Jana Nováková"]


def test_the_language_is_the_shops_unless_given(workspace: Workspace, people: dict[str, int]) -> None:
    workspace.do(ChangeSetting("language", "cs"))
    assert read(workspace, "volala Nováková", "").reading.kind == "call"


def test_an_amount_counts_in_the_shops_currency_only(workspace: Workspace, people: dict[str, int]) -> None:
    workspace.do(ChangeSetting("currency", "CZK"))
    assert read(workspace, "volala Nováková, nabídka 38 500 Kč", "cs").amount_minor == 3850000
    assert read(workspace, "Jana Nováková called, quoted $1200").amount_minor is None


def test_archived_customers_are_meant_too(workspace: Workspace, people: dict[str, int]) -> None:
    workspace.do(ArchiveCustomers((people["林志豪"],)))
    assert read(workspace, "林志豪來電", "zh_TW").sure == people["林志豪"]


def test_one_as_a_candidate(workspace: Workspace, people: dict[str, int]) -> None:
    found = workspace.read(lambda: candidate(people["Jana Nováková"]))
    assert found is not None
    assert found.promise is not None
    assert workspace.read(lambda: candidate(99)) is None


def test_hostile_lines_are_read(workspace: Workspace, people: dict[str, int]) -> None:
    for line in ("x" * 10_000, "\0%_'\"", "🚲🚲", ">>>", "#", "林" * 500, "1" * 400):
        assert read(workspace, line).line == line


def test_the_moment_is_that_of_the_call(workspace: Workspace, people: dict[str, int]) -> None:
    now = datetime(2027, 5, 3, 9, 0).astimezone()
    reading = workspace.read(lambda: understand("Jana Nováková called, ring her tomorrow", now, "en")).reading
    assert reading.follow_up is not None
    assert reading.follow_up.due_on == date(2027, 5, 4)
