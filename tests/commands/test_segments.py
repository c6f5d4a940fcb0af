from collections.abc import Callable
from datetime import date

import pytest

from tests.conftest import Clock
from tracker.commands.bulk import DescribeCustomers, TagCustomers
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.segments import DeleteSegment, RenameSegment, ReorderSegments, SaveSegment
from tracker.commands.stages import RemoveStage
from tracker.domain.customer_filter import Comparison, CustomerFilter, FieldIs, FollowUpIs
from tracker.domain.customer_table import MissingPart
from tracker.domain.errors import Cancelled, NameMissing, RecordMissing
from tracker.domain.segment_errors import SegmentTaken
from tracker.queries.customer_table import all_ids
from tracker.queries.customers import customer_record
from tracker.queries.segments import missing_parts, saved_segments, segment_ids_query
from tracker.storage.fetch import fetch_rows
from tracker.workspace import Workspace

VIP = CustomerFilter(tags=("vip",))


def save(workspace: Workspace, name: str, wanted: CustomerFilter = VIP, segment: int | None = None) -> int:
    return int(workspace.do(SaveSegment(name, wanted, segment)).result)


def names(workspace: Workspace) -> list[str]:
    return [one.name for one in workspace.read(saved_segments)]


def test_segments_are_saved_renamed_ordered_and_deleted(workspace: Workspace) -> None:
    first, second = save(workspace, "Stálí"), save(workspace, " Overdue ", CustomerFilter(follow_up=FollowUpIs.OVERDUE))
    assert names(workspace) == ["Stálí", "Overdue"]
    workspace.do(ReorderSegments((second,)))
    assert names(workspace) == ["Overdue", "Stálí"]
    workspace.do(RenameSegment(first, "STALI"))
    save(workspace, "Late", CustomerFilter(text="a"), second)
    assert [(one.name, one.filter.text) for one in workspace.read(saved_segments)] == [("Late", "a"), ("STALI", "")]
    workspace.do(DeleteSegment(first))
    assert names(workspace) == ["Late"]
    for _ in range(6):
        workspace.undo()
    assert names(workspace) == []


def test_a_segment_needs_a_name_of_its_own(workspace: Workspace) -> None:
    first, second = save(workspace, "Stálí"), save(workspace, "Other")
    with pytest.raises(NameMissing):
        save(workspace, "  ")
    with pytest.raises(SegmentTaken):
        save(workspace, "stali")
    with pytest.raises(SegmentTaken):
        workspace.do(RenameSegment(second, "STÁLÍ"))
    workspace.do(DeleteSegment(first))
    for command in (
        RenameSegment(first, "x"),
        DeleteSegment(first),
        ReorderSegments((first,)),
        SaveSegment("x", VIP, first),
    ):
        with pytest.raises(RecordMissing):
            workspace.do(command)


def test_a_segment_says_what_is_gone(workspace: Workspace, stages: list[int]) -> None:
    workspace.do(AddCustomer("Ana", stages[2], tags=("vip",)))
    wanted = CustomerFilter(
        stages=(stages[2], None), tags=("VIP", "gone"), fields=(FieldIs(9, Comparison.KNOWN),), unknown=("star",)
    )
    save(workspace, "Everything", wanted)
    assert workspace.read(lambda: missing_parts(VIP)) == []
    workspace.do(RemoveStage(stages[2], stages[0]))
    kept = workspace.read(saved_segments)[0].filter
    assert workspace.read(lambda: missing_parts(kept)) == [
        MissingPart("stages", "Purchase"),
        MissingPart("tags", "gone"),
        MissingPart("fields", ""),
        MissingPart("unknown", "star"),
    ]


def test_a_segment_is_a_query_of_customers(workspace: Workspace, clock: Clock, stages: list[int]) -> None:
    vip = workspace.do(AddCustomer("Ana", stages[0], tags=("vip",))).result
    workspace.do(AddCustomer("Petr", stages[0]))
    segment = save(workspace, "VIP")
    today = clock().date()
    assert workspace.read(lambda: fetch_rows(segment_ids_query(segment, today))) == [(vip,)]
    with pytest.raises(RecordMissing):
        workspace.read(lambda: segment_ids_query(99, today))


@pytest.fixture
def many(workspace: Workspace, stages: list[int]) -> tuple[int, ...]:
    return tuple(workspace.do(AddCustomer(f"C{n}", stages[0], tags=("old",))).result for n in range(3))


def test_tags_are_put_on_and_taken_off_as_one_step(workspace: Workspace, many: tuple[int, ...]) -> None:
    def tags(one: int) -> tuple[str, ...]:
        return workspace.read(lambda: customer_record(one)).tags

    workspace.do(TagCustomers(many[:1], add=("VIP",)))
    outcome = workspace.do(TagCustomers((*many, 999), add=("vip", " new "), remove=("OLD",)))
    assert outcome.result == 3
    assert [tags(one) for one in many] == [("new", "VIP")] * 3
    assert outcome.step is not None
    assert outcome.step.facts["count"] == 4
    workspace.undo()
    assert [tags(one) for one in many] == [("old", "VIP"), ("old",), ("old",)]
    assert workspace.do(TagCustomers(many, add=("both",), remove=("both",))).result == 0
    assert workspace.do(TagCustomers(many, add=("old", " "))).step is None


def test_sources_are_written_as_one_step(workspace: Workspace, many: tuple[int, ...], clock: Clock) -> None:
    assert workspace.do(DescribeCustomers(many, source=" Web ")).result == 3
    assert workspace.do(DescribeCustomers(many[:2], source="Web", persona="parent")).result == 2
    today = clock().date()
    wanted = CustomerFilter(sources=("Web",), personas=("parent",))
    assert workspace.read(lambda: all_ids(wanted, today)) == list(many[:2])
    workspace.undo()
    workspace.undo()
    assert workspace.read(lambda: all_ids(CustomerFilter(sources=("Web",)), today)) == []


def test_a_bulk_change_can_be_stopped(workspace: Workspace, many: tuple[int, ...]) -> None:
    told: list[tuple[int, int]] = []

    def progress(stop: bool) -> Callable[[int, int], bool]:
        def go_on(done: int, total: int) -> bool:
            told.append((done, total))
            return not stop

        return go_on

    with pytest.raises(Cancelled):
        workspace.do(TagCustomers(many, add=("x",)), progress(stop=True))
    assert workspace.read(lambda: customer_record(many[0])).tags == ("old",)
    workspace.do(TagCustomers(many, add=("x",)), progress(stop=False))
    assert told == [(3, 3), (3, 3)]


def test_those_in_the_trash_are_in_no_segment(workspace: Workspace, many: tuple[int, ...]) -> None:
    workspace.do(DeleteCustomers(many[:1]))
    assert workspace.read(lambda: all_ids(CustomerFilter(), date(2026, 1, 31))) == list(many[1:])
