"""Whom a customer is connected with, and what has been typed into the fields that anything may be typed into."""

from dataclasses import dataclass

from tracker.domain.custom_fields import OwnField


@dataclass(frozen=True, slots=True)
class Related:
    """Somebody else a customer is connected with."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ListedSource:
    """A way people hear of the shop, and how many customers came that way."""

    id: int
    name: str
    customers: int


@dataclass(frozen=True, slots=True)
class Offered:
    """What the fields of a customer's record offer: the shop's lists, and words that were used before.

    Sources and fields are in the owner's order; personas, languages and ways of asking for consent by how often they
    were used.
    """

    sources: tuple[str, ...]
    personas: tuple[str, ...]
    languages: tuple[str, ...]
    hows: tuple[str, ...]
    fields: tuple[OwnField, ...]
