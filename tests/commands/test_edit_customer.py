"""Relations, texts that offer what was used, and two editors at once."""

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, DeleteCustomers, EditCustomer
from tracker.domain.errors import RecordMissing
from tracker.domain.record_errors import ChangedMeanwhile, RelationRefused
from tracker.queries.customers import customer_record
from tracker.queries.record_lists import offered
from tracker.workspace import Workspace


@pytest.fixture
def people(workspace: Workspace, stages: list[int]) -> list[int]:
    return [workspace.do(AddCustomer(name, stages[0])).result for name in ("Ana", "Eva", "Kolo s.r.o.")]


def test_who_brought_whom_shows_both_ways(workspace: Workspace, people: list[int], stages: list[int]) -> None:
    ana, eva, _ = people
    ivo = workspace.do(AddCustomer("Ivo", stages[0], referred_by=ana)).result
    workspace.do(EditCustomer(eva, referred_by=ana))
    assert [one.name for one in customer_record(ana).brought] == ["Eva", "Ivo"]
    brought_by = customer_record(ivo).referred_by
    assert brought_by is not None
    assert brought_by.name == "Ana"
    workspace.do(DeleteCustomers((ivo,)))
    assert [one.name for one in customer_record(ana).brought] == ["Eva"]
    workspace.do(EditCustomer(eva, referred_by=0))
    assert customer_record(eva).referred_by is None


def test_a_company_lists_its_people(workspace: Workspace, people: list[int]) -> None:
    ana, eva, kolo = people
    workspace.do(EditCustomer(ana, works_for=kolo))
    workspace.do(EditCustomer(eva, works_for=kolo))
    assert [one.id for one in customer_record(kolo).staff] == [ana, eva]


def test_nobody_works_for_themselves(workspace: Workspace, people: list[int]) -> None:
    ana, eva, kolo = people
    workspace.do(EditCustomer(ana, works_for=eva))
    workspace.do(EditCustomer(eva, works_for=kolo))
    for circle in (
        EditCustomer(kolo, works_for=ana),
        EditCustomer(ana, works_for=ana),
        EditCustomer(ana, referred_by=ana),
    ):
        with pytest.raises(RelationRefused):
            workspace.do(circle)
    workspace.do(EditCustomer(kolo, referred_by=ana))
    with pytest.raises(RecordMissing):
        workspace.do(EditCustomer(ana, works_for=99))


def test_language_and_persona_are_kept_and_offered(workspace: Workspace, people: list[int], stages: list[int]) -> None:
    workspace.do(EditCustomer(people[0], language="čeština", persona="Commuter"))
    workspace.do(AddCustomer("Ivo", stages[0], persona="Commuter", language="English"))
    workspace.do(EditCustomer(people[1], persona="Racer"))
    assert customer_record(people[0]).language == "čeština"
    assert offered().personas == ("Commuter", "Racer")
    assert set(offered().languages) == {"čeština", "English"}


@pytest.mark.parametrize(
    "change", [{"phones": (("", "777"),)}, {"emails": (("", "a@b.cz"),)}, {"tags": ("vip",)}, {"note": "x"}]
)
def test_each_change_says_when(
    workspace: Workspace, people: list[int], clock: Clock, change: dict[str, object]
) -> None:
    clock.pass_days(2)
    assert workspace.do(EditCustomer(people[0], **change)).step is not None  # type: ignore[arg-type]
    assert customer_record(people[0]).changed_at == clock().isoformat(timespec="seconds")
    clock.pass_days(2)
    assert workspace.do(EditCustomer(people[0], **change)).step is None  # type: ignore[arg-type]


def test_what_the_editor_never_saw_is_not_overwritten(workspace: Workspace, people: list[int]) -> None:
    ana = people[0]
    workspace.do(EditCustomer(ana, company="Theirs", phones=(("", "777"),)))
    with pytest.raises(ChangedMeanwhile) as refused:
        workspace.do(EditCustomer(ana, company="Mine", seen={"company": ""}))
    assert (refused.value.stored, refused.value.wanted) == ({"company": "Theirs"}, {"company": "Mine"})
    with pytest.raises(ChangedMeanwhile):
        workspace.do(EditCustomer(ana, phones=(("", "778"),), seen={"phones": ()}))
    assert customer_record(ana).company == "Theirs"
    workspace.do(EditCustomer(ana, company="Theirs", seen={"company": ""}))  # both want the same
    workspace.do(EditCustomer(ana, company="Mine", seen={"company": "Theirs"}))
    workspace.do(EditCustomer(ana, phones=(("", "778"),), seen={"phones": (("", "777"),)}))
    assert customer_record(ana).company == "Mine"
