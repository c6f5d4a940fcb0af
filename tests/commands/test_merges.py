"""Two customers made one, and two again: at once, after other changes, months later, in chains."""

from datetime import date
from pathlib import Path

import pytest

from tests.commands.merging_moves import Write, kept_of, two_of_one
from tests.conftest import Clock
from tests.reports.reading import column
from tracker.commands.bulk import TagCustomers
from tracker.commands.consent import SetConsent
from tracker.commands.custom_fields import SetFieldValue
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.imports import ImportContacts
from tracker.commands.interactions import DeleteInteraction, EditInteraction, LogInteraction
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.commands.moves import MoveCustomers
from tracker.domain.errors import MergeInTheWay, MergeWithSelf, RecordMissing
from tracker.domain.imports import ContactRow
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.queries.customers import customer_record, find_customers
from tracker.queries.raw_rows import all_customers
from tracker.queries.reports import read_report
from tracker.reports.report import Report, ReportName
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import Consent, Customer, CustomValue, Interaction, RecipeStep, RecipeTick
from tracker.workspace import Workspace


@pytest.fixture
def pair(workspace: Workspace, stages: list[int]) -> tuple[int, int]:
    return two_of_one(workspace, stages)


def test_a_merge_passes_everything_over_and_nothing_twice(workspace: Workspace, pair: tuple[int, int]) -> None:
    ana, other = pair
    merge = workspace.do(MergeCustomers(ana, other, {"birthday": "other", "name": "survivor"}))
    record = customer_record(ana)
    assert (record.name, record.company, record.source, record.birthday) == ("Ana Malá", "Kolo", "Flyer", "1990-05-01")
    assert record.note == "pays cash\n\nlikes blue"
    assert [phone.typed for phone in record.phones] == ["777 123 456", "222 333 444", "601 000 111"]
    assert [email.typed for email in record.emails] == ["ana@example.com", "mala@example.com"]
    assert record.tags == ("cargo", "regular")
    assert {one.note for one in record.interactions} == {"asked for a bell", "bought a lamp"}
    assert len(record.follow_ups) == 2
    assert [move.customer_id for move in record.moves] == [ana]
    assert [found.id for found in find_customers("601000111")] == [ana]
    assert [listed.id for listed in all_customers()] == [ana]
    assert merge.undo.undo is not None
    assert merge.undo.undo.facts == {"name": "Ana Malá", "other": "A. Malá"}
    assert workspace.check() == []


def test_of_two_consents_the_later_holds_and_of_one_day_the_stricter(
    workspace: Workspace, pair: tuple[int, int]
) -> None:
    workspace.do(MergeCustomers(*pair, {}))
    query = Consent.select(Consent.channel, Consent.state).where(Consent.customer == pair[0])
    assert dict(fetch_rows(query)) == {"email": "withdrawn", "phone": "no", "message": "yes"}


def test_a_field_of_the_owners_own_is_chosen_like_any_other(workspace: Workspace, pair: tuple[int, int]) -> None:
    workspace.do(MergeCustomers(*pair, {"field:1": "other"}))
    query = CustomValue.select(CustomValue.field, CustomValue.value).where(CustomValue.customer == pair[0])
    assert dict(fetch_rows(query)) == {1: "54", 2: "Brno"}


@pytest.mark.parametrize("choice", [{}, {"name": "other", "note": "other", "field:1": "other", "company": "other"}])
def test_undo_and_unmerge_both_bring_back_the_two_as_they_were(
    workspace: Workspace, pair: tuple[int, int], clock: Clock, choice: dict[str, str]
) -> None:
    before = [kept_of(one) for one in pair]
    merge = workspace.do(MergeCustomers(*pair, choice)).result
    merged = [kept_of(one) for one in pair]
    clock.pass_days(200)
    assert workspace.do(UnmergeCustomers(merge)).result == pair[1]
    assert [kept_of(one) for one in pair] == before
    assert workspace.check() == []
    workspace.undo()
    assert [kept_of(one) for one in pair] == merged
    assert workspace.check() == []
    workspace.undo()
    assert [kept_of(one) for one in pair] == before
    workspace.redo()
    workspace.redo()
    assert [kept_of(one) for one in pair] == before
    assert workspace.check() == []


def test_it_is_taken_back_when_the_journal_has_long_forgotten_it(
    workspace: Workspace, pair: tuple[int, int], shop: Path, stages: list[int], clock: Clock
) -> None:
    before = [kept_of(one) for one in pair]
    merge = workspace.do(MergeCustomers(*pair)).result
    third = workspace.do(AddCustomer("Eva", stages[0])).result
    for turn in range(320):
        workspace.do(EditCustomer(third, note=str(turn)))
    workspace.close()
    reopened = Workspace(shop, clock=clock)
    reopened.do(UnmergeCustomers(merge))
    assert [kept_of(one) for one in pair] == before
    reopened.close()


def test_what_was_changed_since_stays_and_what_was_theirs_goes_back(
    workspace: Workspace, pair: tuple[int, int], stages: list[int]
) -> None:
    ana, other = pair
    merge = workspace.do(MergeCustomers(ana, other)).result
    bought = next(one for one in customer_record(ana).interactions if one.note == "bought a lamp")
    workspace.do(EditInteraction(bought.id, note="bought two lamps"))
    workspace.do(LogInteraction(ana, "visit", "came for the lamp"))
    workspace.do(EditCustomer(ana, source="Fair", phones=(("home", "222 333 444"), ("work", "601 000 111"))))
    workspace.do(EditCustomer(ana, phones=(("home", "222 333 444"), ("work", "601 000 112"))))
    workspace.do(MoveCustomers((ana,), stages[4]))
    workspace.do(Write(lambda: Consent.update(state="withdrawn").where(Consent.channel == "message").execute()))
    workspace.do(UnmergeCustomers(merge))
    first, second = customer_record(ana), customer_record(other)
    assert (first.source, first.note, first.stage_id) == ("Fair", "pays cash", stages[4])
    assert [phone.typed for phone in first.phones] == ["222 333 444"]
    assert {one.note for one in first.interactions} == {"asked for a bell", "came for the lamp"}
    assert [phone.typed for phone in second.phones] == ["+420 777 123 456", "601 000 112"]
    assert [one.note for one in second.interactions] == ["bought two lamps"]
    assert (second.source, second.stage_id, second.trashed_at) == ("Flyer", stages[3], None)
    query = Consent.select(Consent.customer, Consent.state).where(Consent.channel == "message")
    assert sorted(fetch_rows(query)) == [(ana, "withdrawn"), (other, "withdrawn")]
    assert workspace.check() == []


def test_what_was_deleted_since_stays_deleted(workspace: Workspace, pair: tuple[int, int]) -> None:
    merge = workspace.do(MergeCustomers(*pair)).result
    bought = next(one for one in customer_record(pair[0]).interactions if one.note == "bought a lamp")
    workspace.do(DeleteInteraction(bought.id))
    workspace.do(EditCustomer(pair[0], tags=("cargo",), emails=()))
    workspace.do(UnmergeCustomers(merge))
    second = customer_record(pair[1])
    assert second.interactions == ()
    assert second.tags == ("cargo",)
    assert [email.typed for email in second.emails] == ["ANA@example.com"]
    assert workspace.check() == []


def test_those_who_named_one_name_the_other_until_it_is_taken_back(
    workspace: Workspace, pair: tuple[int, int], stages: list[int]
) -> None:
    ana, other = pair
    friend, staff = (workspace.do(AddCustomer(name, stages[0])).result for name in ("Eva", "Ivo"))
    workspace.do(Write(lambda: Customer.update(referred_by=other).where(Customer.id.in_([friend, ana])).execute()))
    workspace.do(Write(lambda: Customer.update(works_for=other).where(Customer.id == staff).execute()))
    before = [kept_of(one) for one in (ana, other, friend, staff)]
    merge = workspace.do(MergeCustomers(ana, other)).result
    named = {
        row[0]: row[1:] for row in fetch_rows(Customer.select(Customer.id, Customer.referred_by, Customer.works_for))
    }
    assert (named[friend], named[staff], named[ana]) == ((ana, None), (None, ana), (None, None))
    workspace.do(UnmergeCustomers(merge))
    assert [kept_of(one) for one in (ana, other, friend, staff)] == before


def test_reports_count_one_person_while_they_are_one(workspace: Workspace, pair: tuple[int, int]) -> None:
    def counted() -> Report:
        return read_report(ReportName.FUNNEL, Scope(Period(), date(2026, 1, 31)))

    before = counted()
    merge = workspace.do(MergeCustomers(*pair)).result
    merged = counted()
    assert (before.figure("known").value, before.figure("cohort").value) == (2, 2)
    assert (merged.figure("known").value, merged.figure("cohort").value) == (1, 1)
    assert column(merged, "reached") == [1, 0, 0, 0, 0]
    assert column(before, "reached") == [2, 1, 1, 1, 0]
    workspace.do(UnmergeCustomers(merge))
    assert counted() == before


def test_who_is_merged_is_not_in_the_trash_to_be_restored(workspace: Workspace, pair: tuple[int, int]) -> None:
    workspace.do(MergeCustomers(*pair))
    assert workspace.do(RestoreCustomers((pair[1],))).result == 0
    assert workspace.check() == []


def test_nobody_is_merged_with_themselves_or_out_of_the_trash(workspace: Workspace, pair: tuple[int, int]) -> None:
    with pytest.raises(MergeWithSelf):
        workspace.do(MergeCustomers(pair[0], pair[0]))
    workspace.do(DeleteCustomers((pair[1],)))
    with pytest.raises(RecordMissing):
        workspace.do(MergeCustomers(*pair))
    workspace.undo()
    merge = workspace.do(MergeCustomers(*pair)).result
    with pytest.raises(RecordMissing):
        workspace.do(MergeCustomers(pair[1], pair[0]))
    workspace.do(UnmergeCustomers(merge))
    with pytest.raises(RecordMissing):
        workspace.do(UnmergeCustomers(merge))


def test_in_a_chain_the_merge_below_is_taken_back_after_the_one_above(
    workspace: Workspace, pair: tuple[int, int], stages: list[int]
) -> None:
    ana, other = pair
    third = workspace.do(AddCustomer("Anna Malá", stages[1], phones=(("", "601000111"),), note="third")).result
    before = [kept_of(one) for one in (ana, other, third)]
    below = workspace.do(MergeCustomers(ana, other)).result
    above = workspace.do(MergeCustomers(third, ana)).result
    assert {one.note for one in customer_record(third).interactions} == {"asked for a bell", "bought a lamp"}
    with pytest.raises(MergeInTheWay) as refused:
        workspace.do(UnmergeCustomers(below))
    assert (refused.value.merge_id, refused.value.survivor, refused.value.other) == (above, "Anna Malá", "Ana Malá")
    workspace.do(UnmergeCustomers(above))
    workspace.do(UnmergeCustomers(below))
    assert [kept_of(one) for one in (ana, other, third)] == before
    assert workspace.check() == []


@pytest.mark.parametrize("first_back", [0, 1])
def test_two_merges_that_do_not_meet_go_back_in_either_order(
    workspace: Workspace, pair: tuple[int, int], stages: list[int], first_back: int
) -> None:
    ana, other = pair
    third = workspace.do(AddCustomer("Ana Mala", stages[1], phones=(("", "733 000 000"),), tags=("vip",))).result
    workspace.do(LogInteraction(third, "visit", "third"))
    before = [kept_of(one) for one in (ana, other, third)]
    merges = [workspace.do(MergeCustomers(ana, one)).result for one in (other, third)]
    workspace.do(UnmergeCustomers(merges[first_back]))
    assert workspace.check() == []
    workspace.do(UnmergeCustomers(merges[1 - first_back]))
    assert [kept_of(one) for one in (ana, other, third)] == before


@pytest.mark.parametrize("meeting", ["the same phone", "the same field"])
def test_of_two_merges_that_meet_the_later_goes_back_first(
    workspace: Workspace, pair: tuple[int, int], stages: list[int], meeting: str
) -> None:
    ana, other = pair
    phones = (("", "601 000 111"),) if meeting == "the same phone" else ()
    note = "third" if meeting == "the same field" else ""
    third = workspace.do(AddCustomer("Ana Mala", stages[1], phones=phones, note=note)).result
    before = [kept_of(one) for one in (ana, other, third)]
    first, second = (workspace.do(MergeCustomers(ana, one)).result for one in (other, third))
    with pytest.raises(MergeInTheWay) as refused:
        workspace.do(UnmergeCustomers(first))
    assert refused.value.merge_id == second
    workspace.do(UnmergeCustomers(second))
    workspace.do(UnmergeCustomers(first))
    assert [kept_of(one) for one in (ana, other, third)] == before


def test_a_survivor_in_the_trash_gives_back_too(workspace: Workspace, pair: tuple[int, int]) -> None:
    before = kept_of(pair[1])
    merge = workspace.do(MergeCustomers(*pair)).result
    workspace.do(DeleteCustomers((pair[0],)))
    workspace.do(UnmergeCustomers(merge))
    assert kept_of(pair[1]) == before
    assert [found.id for found in find_customers("")] == [pair[1]]
    assert Interaction.select().where(Interaction.customer == pair[0]).count() == 1


def test_the_same_list_again_finds_who_they_are_one_with_now(workspace: Workspace, stages: list[int]) -> None:
    rows = tuple(
        ContactRow(number, name, True, external_id=f"hubspot:{number}")
        for number, name in ((1, "Ana Malá"), (2, "Anna M."), (3, "Ana Malá-Nová"))
    )
    workspace.do(ImportContacts(rows, "list.csv", stages[0]))
    ids = {found.name: found.id for found in find_customers("")}
    workspace.do(MergeCustomers(ids["Anna M."], ids["Ana Malá"]))
    workspace.do(MergeCustomers(ids["Ana Malá-Nová"], ids["Anna M."]))
    again = workspace.do(ImportContacts(rows, "list.csv", stages[0])).result
    assert (again.created, again.errors) == (0, ())
    assert [found.name for found in find_customers("")] == ["Ana Malá-Nová"]


def test_what_was_said_of_the_merged_one_meanwhile_is_no_obstacle(workspace: Workspace, pair: tuple[int, int]) -> None:
    merge = workspace.do(MergeCustomers(*pair)).result
    before = kept_of(pair[0])
    workspace.do(TagCustomers((pair[1],), ("regular", "cargo", "new")))
    workspace.do(SetConsent(pair[1], "message", "no"))
    workspace.do(SetConsent(pair[1], "phone", "yes"))
    workspace.do(SetFieldValue(pair[1], 2, "Praha"))
    workspace.do(UnmergeCustomers(merge))
    kept = customer_record(pair[1])
    assert kept.tags == ("cargo", "new", "regular")
    query = Consent.select(Consent.channel, Consent.state).where(Consent.customer == pair[1])
    assert dict(fetch_rows(query))["message"] == "no"
    assert dict(fetch_rows(CustomValue.select(CustomValue.field, CustomValue.value)))[2] == "Praha"
    assert workspace.check() == []
    workspace.undo()
    assert kept_of(pair[0]) == before


def test_what_was_ticked_in_a_stay_stays_with_the_log_of_the_one_it_was_of(
    workspace: Workspace, pair: tuple[int, int], stages: list[int]
) -> None:
    entry = customer_record(pair[1]).moves[0].id

    def tick() -> None:
        step = RecipeStep.create(stage=stages[2], text="show the bikes", position=0)
        RecipeTick.create(step=step, entry=entry, customer=pair[1], ticked_at="2026-01-31T12:00:00+01:00")

    workspace.do(Write(tick))
    merge = workspace.do(MergeCustomers(*pair)).result
    assert fetch_rows(RecipeTick.select(RecipeTick.entry, RecipeTick.customer)) == [(entry, pair[1])]
    workspace.do(UnmergeCustomers(merge))
    assert fetch_rows(RecipeTick.select(RecipeTick.entry, RecipeTick.customer)) == [(entry, pair[1])]
    assert workspace.check() == []
