"""What is said of a merge, before it and before it is taken back."""

import pytest

from tests.commands.merging_moves import Write, two_of_one
from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.interactions import DeleteInteraction, LogInteraction
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.domain.errors import RecordMissing
from tracker.domain.joined import merge_preview
from tracker.queries.customers import customer_record
from tracker.queries.merges import joined_customers, merge_faces, unmerge_preview
from tracker.storage.tables import Consent, CustomValue
from tracker.workspace import Workspace


@pytest.fixture
def pair(workspace: Workspace, stages: list[int]) -> tuple[int, int]:
    return two_of_one(workspace, stages)


@pytest.mark.parametrize("choice", [{}, {"name": "other", "note": "survivor", "field:1": "other"}])
def test_what_the_preview_says_is_what_comes_of_it(
    workspace: Workspace, pair: tuple[int, int], choice: dict[str, str]
) -> None:
    faces = merge_faces(*pair)
    said = merge_preview(faces.survivor, faces.other, choice)
    workspace.do(MergeCustomers(*pair, choice))
    record = customer_record(pair[0])
    assert said.fields == merge_faces(pair[0], workspace.do(AddCustomer("Eva", 1)).result).survivor.side.fields
    assert said.phones == tuple(phone.typed for phone in record.phones)
    assert said.emails == tuple(email.typed for email in record.emails)
    assert sorted(said.tags) == sorted(record.tags)
    assert (said.interactions, said.follow_ups) == (len(record.interactions), len(record.follow_ups))
    assert said.consent == {consent.channel: consent.state for consent in record.consents}
    values = {row.field_id: row.value for row in CustomValue.select().where(CustomValue.customer == pair[0])}
    assert said.custom == values


def test_taking_back_a_merge_says_beforehand_what_it_cannot_keep(
    workspace: Workspace, pair: tuple[int, int], clock: Clock
) -> None:
    ana, other = pair
    merge = workspace.do(MergeCustomers(ana, other, {"name": "other", "field:1": "other"})).result
    assert unmerge_preview(merge).is_whole
    clock.pass_days(1)
    record = customer_record(ana)
    workspace.do(DeleteInteraction(next(one.id for one in record.interactions if one.note == "bought a lamp")))
    workspace.do(LogInteraction(ana, "visit", "came again"))
    workspace.do(EditCustomer(ana, name="Ana Nová", tags=("cargo",)))
    workspace.do(Write(lambda: Consent.update(state="no").where(Consent.channel == "message").execute()))
    workspace.do(Write(lambda: CustomValue.update(value="56").where(CustomValue.customer == ana).execute()))
    said = unmerge_preview(merge)
    assert not said.is_whole
    assert said.since == {"interaction": 1}
    assert sorted((table, row.get("note") or row.get("name")) for table, row in said.plan.lost) == [
        ("customer_tag", "regular"),
        ("interaction", "bought a lamp"),
    ]
    kept = {(one.what, one.now.get("name") or one.now.get("state")) for one in said.plan.kept}
    assert kept == {("name", "Ana Nová"), ("consent", "no"), ("custom_value", "Frame"), ("custom_value", "Shop")}
    bought = {"sale": 6, "sale_line": 6, "quote": 1, "quote_line": 1, "thank_you": 1, "check_in": 1, "suggestion": 1}
    contacts = {"follow_up": 1, "phone": 1, "email": 1, "consent": 1, "custom_value": 1}
    assert said.plan.given == contacts | bought
    workspace.do(UnmergeCustomers(merge))
    first, second = customer_record(ana), customer_record(other)
    assert (first.name, second.name) == ("Ana Nová", "A. Malá")
    assert second.interactions == ()
    assert second.tags == ("cargo",)
    frames = {row.customer_id: row.value for row in CustomValue.select().where(CustomValue.field == 1)}
    assert frames == {ana: "56", other: "54"}
    assert workspace.check() == []


def test_who_is_joined_is_said_on_both_sides_until_they_are_two_again(
    workspace: Workspace, pair: tuple[int, int], stages: list[int]
) -> None:
    ana, other = pair
    assert joined_customers(ana) == []
    merge = workspace.do(MergeCustomers(ana, other)).result
    one = joined_customers(ana)[0]
    assert (one.merge_id, one.survivor, one.other, one.author) == (merge, "Ana Malá", "A. Malá", "Ota")
    assert joined_customers(other) == [one]
    third = workspace.do(AddCustomer("Ana Mala", stages[0])).result
    above = workspace.do(MergeCustomers(third, ana)).result
    first = unmerge_preview(merge).first
    assert first is not None
    assert (first.merge_id, first.survivor) == (above, "Ana Mala")
    workspace.do(UnmergeCustomers(above))
    workspace.do(UnmergeCustomers(merge))
    assert joined_customers(ana) == joined_customers(other) == []
    with pytest.raises(RecordMissing):
        unmerge_preview(merge)
