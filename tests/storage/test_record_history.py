"""The history of a record: every change of what was there, once, and nothing else."""

from tests.conftest import Clock
from tracker.commands.campaigns import AddCampaign
from tracker.commands.custom_fields import AddField, SetFieldValue
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.followups import AddFollowUp, NewFollowUp
from tracker.commands.imports import ImportContacts
from tracker.commands.interactions import LogInteraction
from tracker.commands.moves import MoveCustomers
from tracker.commands.sales import EditSaleNote, RecordSale, RefundSale
from tracker.commands.sources import RenameSource
from tracker.domain.custom_fields import FieldKind
from tracker.domain.imports import ContactRow
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.history import record_changes
from tracker.queries.record_lists import lead_sources
from tracker.storage.tables import RecordChange
from tracker.workspace import Workspace

Told = list[tuple[str, str, str]]


def told(customer_id: int) -> Told:
    """The history, oldest first."""
    return [(change.what, change.before, change.after) for change in reversed(record_changes(customer_id))]


def test_a_change_says_what_it_was_when_and_by_whom(workspace: Workspace, stages: list[int], clock: Clock) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0], company="Kolo", phones=(("", "603 555 014"),))).result
    assert told(ana) == []
    clock.pass_days(3)
    workspace.do(EditCustomer(ana, name='Ana "A" 王', company="", note="line\nline", phones=(("", "777 123 456"),)))
    assert told(ana) == [
        ("name", "Ana", 'Ana "A" 王'),
        ("company", "Kolo", ""),
        ("note", "", "line\nline"),
        ("phone", "603 555 014", "777 123 456"),
    ]
    change = record_changes(ana)[0]
    assert (change.at, change.author, change.command) == (clock().isoformat(timespec="seconds"), "Ota", "EditCustomer")


def test_undo_takes_the_history_away_and_redo_brings_it_back(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    workspace.do(EditCustomer(ana, company="Kolo"))
    before = record_changes(ana)
    workspace.undo()
    assert record_changes(ana) == []
    workspace.redo()
    assert record_changes(ana) == before


def test_one_of_two_phones_taken_away_is_one_change(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0], phones=(("", "111"), ("work", "222")))).result
    workspace.do(EditCustomer(ana, phones=(("work", "222"),)))
    workspace.do(EditCustomer(ana, phones=(("home", "222"),)))  # a label is no change worth telling
    workspace.do(EditCustomer(ana, phones=(("home", "222"), ("", "333")), emails=(("", "a@b.cz"),)))
    assert told(ana) == [("phone", "111", ""), ("phone", "", "333"), ("email", "", "a@b.cz")]


def test_tags_values_and_relations_are_told_by_name(workspace: Workspace, stages: list[int]) -> None:
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    ana = workspace.do(AddCustomer("Ana", stages[0], tags=("vip",))).result
    workspace.do(EditCustomer(ana, tags=("e-bike",), referred_by=eva))
    workspace.do(EditCustomer(ana, referred_by=0))
    field = workspace.do(AddField("Frame", FieldKind.NUMBER)).result
    workspace.do(SetFieldValue(ana, field, "52"))
    workspace.do(SetFieldValue(ana, field, "54"))
    assert told(ana) == [
        ("referred_by", "", "Eva"),
        ("tag", "vip", ""),
        ("tag", "", "e-bike"),
        ("referred_by", "Eva", ""),
        ("field:Frame", "", "52"),
        ("field:Frame", "52", "54"),
    ]


def test_archive_and_trash_are_told(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    stamp = "2026-01-31T12:00:00"
    for command in (ArchiveCustomers((ana,)), DeleteCustomers((ana,)), RestoreCustomers((ana,))):
        workspace.do(command)
    assert [(what, before[:19], after[:19]) for what, before, after in told(ana)] == [
        ("archived_on", "", "2026-01-31"),
        ("trashed_at", "", stamp),
        ("trashed_at", stamp, ""),
    ]


def test_what_the_timeline_shows_is_no_history(workspace: Workspace, stages: list[int], clock: Clock) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0])).result
    workspace.do(MoveCustomers((ana,), stages[1]))
    workspace.do(LogInteraction(ana, "call_in", "rang"))
    workspace.do(AddFollowUp(ana, NewFollowUp(clock().date())))
    assert RecordChange.select().count() == 0


def test_an_import_tells_of_who_was_there_only(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana Malá", stages[0], emails=(("", "ana@b.cz"),))).result
    rows = (
        ContactRow(
            2, "Ana Malá", has_name=True, emails=(("", "ana@b.cz"),), company="Kolo", phones=(("", "777123456"),)
        ),
        ContactRow(3, "Ivo", has_name=True, phones=(("", "777123457"),), tags=("new",)),
    )
    result = workspace.do(ImportContacts(rows, "list.csv", stages[0])).result
    assert (result.created, result.updated) == (1, 1)
    assert told(ana) == [("company", "", "Kolo"), ("phone", "", "777123456")]
    assert RecordChange.select().count() == 2


def test_a_bulk_change_tells_of_each(workspace: Workspace, stages: list[int]) -> None:
    people = [workspace.do(AddCustomer(f"Ana {place}", stages[0], source="Flyer")).result for place in range(3)]
    flyer = next(source.id for source in workspace.read(lead_sources) if source.name == "Flyer")
    workspace.do(RenameSource(flyer, "Leaflet"))
    assert [told(one) for one in people] == [[("source", "Flyer", "Leaflet")]] * 3


def test_another_note_or_campaign_of_a_sale_is_told(workspace: Workspace, stages: list[int], clock: Clock) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[4])).result
    fair = workspace.do(AddCampaign("Fair", clock().date())).result
    line = NewLine(text="bell", amount_minor=100)
    sale = workspace.do(RecordSale(NewSale(ana, (line, line), note="cash"))).result.sale_id
    workspace.do(RefundSale(sale))
    assert told(ana) == []
    workspace.do(EditSaleNote(sale, "card", fair))
    workspace.do(EditSaleNote(sale, "card", fair))
    assert told(ana) == [("sale:2026-01-31", "cash", "card"), ("sale_campaign:2026-01-31", "", "Fair")]
