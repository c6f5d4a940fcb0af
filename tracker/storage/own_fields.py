"""The fields of the owner's own: reading them."""

import json
from typing import Any

from tracker.domain.custom_fields import OwnField
from tracker.storage.fetch import fetch_all
from tracker.storage.tables import CustomField

COLUMNS: tuple[Any, ...] = (
    CustomField.id,
    CustomField.name,
    CustomField.kind,
    CustomField.choices,
    CustomField.removed,
)


def read_fields(*, removed: bool = False) -> list[OwnField]:
    """Return the fields in their order; with `removed`, the removed ones too."""
    query = CustomField.select(*COLUMNS).order_by(CustomField.position, CustomField.id)
    return fetch_all(query if removed else query.where(~CustomField.removed), own_field)


def own_field(field_id: int, name: str, kind: str, choices: str, removed: int) -> OwnField:
    """Return a row of COLUMNS as a record."""
    return OwnField(field_id, name, kind, tuple(json.loads(choices)), bool(removed))
