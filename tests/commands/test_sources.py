"""The list of ways people hear of the shop."""

from pathlib import Path

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, EditCustomer
from tracker.commands.imports import ImportContacts
from tracker.commands.sources import AddSource, RemoveSource, RenameSource, ReorderSources
from tracker.commands.stages import SetUpShop
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.imports import ContactRow
from tracker.domain.record_errors import SourceTaken
from tracker.domain.sources import SHIPPED_SOURCES
from tracker.queries.customers import customer_record
from tracker.queries.record_lists import lead_sources
from tracker.workspace import Workspace, create_shop


def names(workspace: Workspace) -> list[str]:
    return [source.name for source in workspace.read(lead_sources)]


@pytest.mark.parametrize("language", ["en", "cs", "zh_TW"])
def test_a_new_shop_begins_with_a_list_in_its_language(tmp_path: Path, clock: Clock, language: str) -> None:
    path = tmp_path / "new.regulars"
    create_shop(path, SetUpShop(language=language), clock=clock)
    workspace = Workspace(path)
    assert tuple(names(workspace)) == SHIPPED_SOURCES[language]
    workspace.close()


def test_a_source_that_is_typed_is_listed_once(workspace: Workspace, stages: list[int]) -> None:
    before = names(workspace)
    ana = workspace.do(AddCustomer("Ana", stages[0], source="Newsletter")).result
    workspace.do(EditCustomer(ana, source="  NÉWSLETTER "))
    assert customer_record(ana).source == "Newsletter"
    assert names(workspace) == [*before, "Newsletter"]


def test_a_source_that_is_imported_is_listed(workspace: Workspace, stages: list[int]) -> None:
    rows = tuple(ContactRow(place, f"Ana {place}", has_name=True, source="web form") for place in (2, 3))
    workspace.do(ImportContacts(rows, "list.csv", stages[0]))
    assert names(workspace).count("web form") == 1
    assert workspace.read(lead_sources)[-1].customers == 2


def test_renaming_renames_on_every_customer_in_one_step(workspace: Workspace, stages: list[int]) -> None:
    people = [workspace.do(AddCustomer(name, stages[0], source="Flyer")).result for name in ("Ana", "Eva")]
    other = workspace.do(AddCustomer("Ivo", stages[0], source="Search")).result
    flyer = next(source for source in workspace.read(lead_sources) if source.name == "Flyer")
    assert flyer.customers == 2
    assert workspace.do(RenameSource(flyer.id, "Leaflet")).result == 2
    assert [customer_record(one).source for one in (*people, other)] == ["Leaflet", "Leaflet", "Search"]
    workspace.undo()
    assert [customer_record(one).source for one in people] == ["Flyer", "Flyer"]
    assert "Flyer" in names(workspace)


def test_two_sources_never_have_one_name(workspace: Workspace) -> None:
    listed = workspace.read(lead_sources)
    with pytest.raises(SourceTaken):
        workspace.do(AddSource("flýer"))
    with pytest.raises(SourceTaken):
        workspace.do(RenameSource(listed[0].id, listed[1].name))
    workspace.do(RenameSource(listed[0].id, listed[0].name.upper()))
    with pytest.raises(NameMissing):
        workspace.do(AddSource(" "))


def test_order_and_removal(workspace: Workspace, stages: list[int]) -> None:
    ana = workspace.do(AddCustomer("Ana", stages[0], source="Flyer")).result
    listed = workspace.read(lead_sources)
    workspace.do(ReorderSources((listed[2].id, listed[0].id)))
    assert names(workspace)[:3] == [listed[2].name, listed[0].name, listed[1].name]
    flyer = next(source.id for source in listed if source.name == "Flyer")
    workspace.do(RemoveSource(flyer))
    assert "Flyer" not in names(workspace)
    assert customer_record(ana).source == "Flyer"
    with pytest.raises(RecordMissing):
        workspace.do(RemoveSource(flyer))
    with pytest.raises(RecordMissing):
        workspace.do(ReorderSources((flyer,)))
