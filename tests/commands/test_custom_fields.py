"""Fields of the owner's own and what they say of customers."""

import pytest

from tracker.commands.custom_fields import AddField, EditField, RemoveField, ReorderFields, SetFieldValue
from tracker.commands.customers import AddCustomer
from tracker.domain.custom_fields import FieldKind
from tracker.domain.errors import NameMissing, RecordMissing, SettingUnknown
from tracker.domain.record_errors import ChoicesMissing, FieldTaken, ValueUnreadable
from tracker.queries.customers import customer_record
from tracker.queries.record_lists import own_fields
from tracker.workspace import Workspace


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Ana", stages[0])).result)


def values(customer_id: int) -> list[tuple[str, str]]:
    return [(one.field.name, one.value) for one in customer_record(customer_id).values]


READ = [
    (FieldKind.TEXT, "  M / 52 cm ", "en", "M / 52 cm"),
    (FieldKind.NUMBER, "1 234,50", "cs", "1234.5"),
    (FieldKind.NUMBER, "twelve", "en", None),
    (FieldKind.DATE, "3.11.2026", "cs", "2026-11-03"),
    (FieldKind.DATE, "3/11/2026", "cs", "2026-11-03"),
    (FieldKind.DATE, "115/11/3", "zh_TW", "2026-11-03"),
    (FieldKind.DATE, "3.11.26", "cs", "2026-11-03"),
    (FieldKind.DATE, "3/11/2026", "en", None),  # March or November
    (FieldKind.DATE, "31.2.2026", "cs", None),
    (FieldKind.CHOICE, "šKODA", "cs", "Škoda"),
    (FieldKind.CHOICE, "Tatra", "cs", None),
    (FieldKind.YES_NO, "Ano", "cs", "yes"),
    (FieldKind.YES_NO, "否", "zh_TW", "no"),
    (FieldKind.YES_NO, "perhaps", "en", None),
    (FieldKind.NUMBER, "  ", "en", ""),
]


@pytest.mark.parametrize(("kind", "text", "language", "stored"), READ)
def test_a_value_is_read_or_refused(
    workspace: Workspace, ana: int, kind: str, text: str, language: str, stored: str | None
) -> None:
    field = workspace.do(AddField("Own", kind, ("Škoda", "單車"))).result
    if stored is None:
        with pytest.raises(ValueUnreadable):
            workspace.do(SetFieldValue(ana, field, text, language))
    else:
        assert workspace.do(SetFieldValue(ana, field, text, language)).result == stored
    assert values(ana) == [("Own", stored or "")]


def test_a_refused_value_leaves_the_one_before(workspace: Workspace, ana: int) -> None:
    field = workspace.do(AddField("Height", FieldKind.NUMBER)).result
    workspace.do(SetFieldValue(ana, field, "52"))
    with pytest.raises(ValueUnreadable) as refused:
        workspace.do(SetFieldValue(ana, field, "52 cm or so"))
    assert (refused.value.field, refused.value.kind, refused.value.text) == ("Height", "number", "52 cm or so")
    assert values(ana) == [("Height", "52")]
    workspace.do(SetFieldValue(ana, field, ""))
    assert values(ana) == [("Height", "")]


def test_the_order_is_the_owners(workspace: Workspace) -> None:
    first, second, third = (workspace.do(AddField(name, FieldKind.TEXT)).result for name in ("A", "B", "C"))
    workspace.do(ReorderFields((third, first)))
    assert [field.id for field in workspace.read(own_fields)] == [third, first, second]
    with pytest.raises(RecordMissing):
        workspace.do(ReorderFields((99,)))


def test_a_removed_field_keeps_its_values_and_comes_back_with_them(workspace: Workspace, ana: int) -> None:
    frame = workspace.do(AddField("Frame", FieldKind.TEXT)).result
    workspace.do(SetFieldValue(ana, frame, "52"))
    workspace.do(RemoveField(frame))
    assert values(ana) == []
    with pytest.raises(RecordMissing):
        workspace.do(SetFieldValue(ana, frame, "54"))
    number = workspace.do(AddField("FRAME", FieldKind.NUMBER)).result  # of another kind: a new one
    assert number != frame
    workspace.do(RemoveField(number))
    assert workspace.do(AddField("frame", FieldKind.TEXT)).result == frame
    assert values(ana) == [("frame", "52")]


def test_names_kinds_and_choices_are_checked(workspace: Workspace, ana: int) -> None:
    bike = workspace.do(AddField("Bike", FieldKind.CHOICE, ("city", " City ", "", "gravel"))).result
    assert workspace.read(own_fields)[0].choices == ("city", "gravel")
    workspace.do(SetFieldValue(ana, bike, "gravel"))
    with pytest.raises(FieldTaken):
        workspace.do(AddField("bíke", FieldKind.TEXT))
    with pytest.raises(NameMissing):
        workspace.do(EditField(bike, name=" "))
    with pytest.raises(SettingUnknown):
        workspace.do(AddField("Other", "colour"))
    with pytest.raises(ChoicesMissing):
        workspace.do(AddField("Other", FieldKind.CHOICE, (" ",)))
    with pytest.raises(ChoicesMissing):
        workspace.do(EditField(bike, choices=()))
    workspace.do(EditField(bike, name="Kind of bike", choices=("city", "cargo")))
    assert values(ana) == [("Kind of bike", "gravel")]
