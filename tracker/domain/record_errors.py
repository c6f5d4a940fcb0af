"""Errors about a customer's record that a person can act on. Fields only, as in errors.py."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.domain.errors import TrackerError


@dataclass
class SourceTaken(TrackerError):
    """Another way people hear of the shop has that name already."""

    name: str


@dataclass
class FieldTaken(TrackerError):
    """Another field of the owner's own has that name already."""

    name: str


class ChoicesMissing(TrackerError):
    """A field with choices needs at least one."""


@dataclass
class ValueUnreadable(TrackerError):
    """What was typed is no value of the field; nothing was stored. `kind` is one of FieldKind."""

    field: str
    kind: str
    text: str
    choices: tuple[str, ...] = ()


@dataclass
class RelationRefused(TrackerError):
    """Nobody is brought by, or works for, themselves, directly or through others. `relation`: the column's name."""

    relation: str
    name: str


@dataclass
class AnswerInFuture(TrackerError):
    """Nobody can have said yes or no on a day to come."""

    on: date


class StepEmpty(TrackerError):
    """A step of a recipe says what is to be done."""


@dataclass
class StepOutOfReach(TrackerError):
    """Steps are ticked for who is in their stage now and on the board; `name` is not in `stage`, or not shown."""

    name: str
    stage: str


@dataclass
class ChangedMeanwhile(TrackerError):
    """Somebody else changed the same: `stored` is what is kept now, `wanted` what was to be kept; by field."""

    customer_id: int
    stored: Mapping[str, Any]
    wanted: Mapping[str, Any]
