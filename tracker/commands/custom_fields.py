"""Writes about fields of the owner's own, and what they say of a customer."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.commands.customers import existing
from tracker.domain.contacts import clean_text, fold
from tracker.domain.context import Context
from tracker.domain.custom_fields import FieldKind, OwnField, read_value
from tracker.domain.errors import NameMissing, RecordMissing, SettingUnknown
from tracker.domain.record_errors import ChoicesMissing, FieldTaken, ValueUnreadable
from tracker.storage.own_fields import read_fields
from tracker.storage.settings import read_settings
from tracker.storage.tables import Customer, CustomField, CustomValue


@dataclass(frozen=True, slots=True)
class AddField:
    """Add a field to every customer, after the others. The result is its id.

    One that was removed and had this name and kind comes back with its values.

    Raises:
        NameMissing, FieldTaken: the name is blank, or another field has it.
        SettingUnknown: there is no such kind.
        ChoicesMissing: it is a choice without choices.
    """

    name: str
    kind: str
    choices: tuple[str, ...] = ()

    def apply(self, context: Context) -> int:
        """Write it, or bring the removed one back."""
        if self.kind not in set(FieldKind):
            raise SettingUnknown(self.kind)
        name = _free_name(self.name, None)
        choices = _choices(self.choices) if self.kind == FieldKind.CHOICE else []
        position = len(read_fields(removed=True))
        values = {"name": name, "folded": fold(name), "choices": _json(choices), "position": position}
        context.facts["name"] = name
        for old in read_fields(removed=True):
            if old.removed and fold(old.name) == fold(name) and old.kind == self.kind:
                CustomField.update(**values, removed=False).where(CustomField.id == old.id).execute()
                return old.id
        return int(CustomField.create(kind=self.kind, **values).id)


@dataclass(frozen=True, slots=True)
class EditField:
    """Rename a field, or change what may be chosen; None stays as it is. Its kind stays, and so does every value.

    A value that is no longer among the choices is kept and shown.

    Raises:
        RecordMissing, NameMissing, FieldTaken: it was removed, the name is blank, or another field has it.
        ChoicesMissing: no choice would be left.
    """

    field_id: int
    name: str | None = None
    choices: tuple[str, ...] | None = None

    def apply(self, context: Context) -> None:
        """Write what changed."""
        field = _existing(self.field_id)
        changed: dict[str, str] = {}
        if self.name is not None:
            name = _free_name(self.name, self.field_id)
            changed |= {"name": name, "folded": fold(name)}
        if self.choices is not None and field.kind == FieldKind.CHOICE:
            changed["choices"] = _json(_choices(self.choices))
        if changed:
            CustomField.update(**changed).where(CustomField.id == self.field_id).execute()
        context.facts["name"] = changed.get("name", field.name)


@dataclass(frozen=True, slots=True)
class ReorderFields:
    """Put the fields into this order; those not named, removed ones say, come after them. Raises RecordMissing."""

    field_ids: tuple[int, ...]

    def apply(self, context: Context) -> None:
        """Write the positions, which count from 0."""
        every = [field.id for field in read_fields(removed=True)]
        for field_id in self.field_ids:
            if field_id not in every:
                raise RecordMissing("custom_field", field_id)
        order = [*self.field_ids, *(one for one in every if one not in self.field_ids)]
        for position, field_id in enumerate(order):
            moved = CustomField.update(position=position)
            moved.where(CustomField.id == field_id, CustomField.position != position).execute()
        context.facts["count"] = len(self.field_ids)


@dataclass(frozen=True, slots=True)
class RemoveField:
    """Take a field off every page; its values are kept, and come back with a field of its name and kind.

    Raises:
        RecordMissing: it was removed in the meantime.
    """

    field_id: int

    def apply(self, context: Context) -> None:
        """Write that it is removed; its name is free for another field."""
        field = _existing(self.field_id)
        free = f"{fold(field.name)}\n{field.id}"  # no folded name has a new line in it
        CustomField.update(removed=True, folded=free).where(CustomField.id == self.field_id).execute()
        context.facts["name"] = field.name


@dataclass(frozen=True, slots=True)
class SetFieldValue:
    """Keep what a field says of a customer; a blank text takes it away. The result is the text as it is stored.

    `text` is what a person typed; it is read in `language`, else in the shop's. `day_first` settles 5/1/2026.

    Raises:
        RecordMissing: the customer or the field was deleted in the meantime.
        ValueUnreadable: it is no such value; nothing was stored.
    """

    customer_id: int
    field_id: int
    text: str
    language: str = ""
    day_first: bool | None = None

    def apply(self, context: Context) -> str:
        """Write the value."""
        customer, field = existing(self.customer_id), _existing(self.field_id)
        language = self.language or read_settings()["language"]
        value = read_value(field, self.text, language=language, today=context.today, day_first=self.day_first)
        if value is None:
            raise ValueUnreadable(field.name, field.kind, clean_text(self.text), field.choices)
        if self._write(value):
            Customer.update(changed_at=context.stamp).where(Customer.id == self.customer_id).execute()
        context.facts["name"] = customer.name
        return value

    def _write(self, value: str) -> bool:
        here = (CustomValue.customer == self.customer_id) & (CustomValue.field == self.field_id)
        kept = CustomValue.get_or_none(here)
        if not value:
            return bool(CustomValue.delete().where(here).execute())
        if kept is None:
            CustomValue.create(customer=self.customer_id, field=self.field_id, value=value)
        elif kept.value != value:
            CustomValue.update(value=value).where(CustomValue.id == kept.id).execute()
        else:
            return False
        return True


def _choices(texts: Sequence[str]) -> list[str]:
    choices = {fold(text): clean_text(text) for text in reversed(texts) if clean_text(text)}
    if not choices:
        raise ChoicesMissing
    return list(reversed(choices.values()))


def _json(choices: list[str]) -> str:
    return json.dumps(choices, ensure_ascii=False)


def _existing(field_id: int) -> OwnField:
    field = next((field for field in read_fields() if field.id == field_id), None)
    if field is None:
        raise RecordMissing("custom_field", field_id)
    return field


def _free_name(name: str, own_id: int | None) -> str:
    name = clean_text(name)
    if not name:
        raise NameMissing
    for field in read_fields():
        if fold(field.name) == fold(name) and field.id != own_id:
            raise FieldTaken(field.name)
    return name
