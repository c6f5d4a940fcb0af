"""Writes about the list of ways people hear of the shop. Customers keep a source's name, so that no text is lost."""

from dataclasses import dataclass

from peewee import fn

from tracker.domain.contacts import clean_text, fold
from tracker.domain.context import Context
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.record_errors import SourceTaken
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.tables import Campaign, CostEntry, Customer, LeadSource


@dataclass(frozen=True, slots=True)
class AddSource:
    """Add a way people hear of the shop at the end of the list. The result is its id.

    Raises:
        NameMissing, SourceTaken: the name is blank, or the list has it already.
    """

    name: str

    def apply(self, context: Context) -> int:
        """Write it."""
        name = _free_name(self.name, None)
        context.facts["name"] = name
        return _append(name)


@dataclass(frozen=True, slots=True)
class RenameSource:
    """Rename a source in the list, on every customer who came that way, on campaigns and costs.

    The result counts those customers.

    Raises:
        RecordMissing, NameMissing, SourceTaken: it was removed, the new name is blank, or another source has it.
    """

    source_id: int
    name: str

    def apply(self, context: Context) -> int:
        """Write the new name; customers whose text differs from the old one in case or accents only get it too."""
        source = _existing(self.source_id)
        name = _free_name(self.name, self.source_id)
        context.facts["name"] = name
        if name != source.name:
            LeadSource.update(name=name, folded=fold(name)).where(LeadSource.id == self.source_id).execute()
        for table in (Campaign, CostEntry):
            _rename(table, source.folded, name)
        return _rename(Customer, source.folded, name, changed_at=context.stamp)


@dataclass(frozen=True, slots=True)
class ReorderSources:
    """Put the sources into this order; those not named keep their order after them. Raises RecordMissing."""

    source_ids: tuple[int, ...]

    def apply(self, context: Context) -> None:
        """Write the positions, which count from 0."""
        every = [row[0] for row in fetch_rows(LeadSource.select(LeadSource.id).order_by(LeadSource.position))]
        for source_id in self.source_ids:
            if source_id not in every:
                raise RecordMissing("lead_source", source_id)
        order = [*self.source_ids, *(one for one in every if one not in self.source_ids)]
        for position, source_id in enumerate(order):
            moved = LeadSource.update(position=position)
            moved.where(LeadSource.id == source_id, LeadSource.position != position).execute()
        context.facts["count"] = len(self.source_ids)


@dataclass(frozen=True, slots=True)
class RemoveSource:
    """Take a source off the list; customers who came that way keep its name. Raises RecordMissing."""

    source_id: int

    def apply(self, context: Context) -> None:
        """Write that it is gone."""
        context.facts["name"] = _existing(self.source_id).name
        LeadSource.delete().where(LeadSource.id == self.source_id).execute()


def listed_source(name: str) -> str:
    """Return a source as the list spells it, case and accents aside; one that is not there is added. "" stays ""."""
    name = clean_text(name)
    if not name:
        return ""
    listed = LeadSource.get_or_none(LeadSource.folded == fold(name))
    if listed is not None:
        return str(listed.name)
    _append(name)
    return name


def _append(name: str) -> int:
    last = fetch_one(LeadSource.select(fn.MAX(LeadSource.position)))[0]
    position = 0 if last is None else last + 1
    return int(LeadSource.create(name=name, folded=fold(name), position=position).id)


def _rename(table: type[Customer] | type[Campaign] | type[CostEntry], folded: str, name: str, **values: str) -> int:
    """Write the new name where the old one stands; return how many records that changed."""
    used = fetch_rows(table.select(table.source).where(table.source != "").distinct())
    spellings = [text for (text,) in used if fold(text) == folded and text != name]
    changed = table.update(source=name, **values).where(table.source.in_(spellings))
    return int(changed.execute()) if spellings else 0


def _existing(source_id: int) -> LeadSource:
    source = LeadSource.get_or_none(LeadSource.id == source_id)
    if source is None:
        raise RecordMissing("lead_source", source_id)
    return source


def _free_name(name: str, own_id: int | None) -> str:
    name = clean_text(name)
    if not name:
        raise NameMissing
    other = LeadSource.get_or_none(LeadSource.folded == fold(name))
    if other is not None and other.id != own_id:
        raise SourceTaken(other.name)
    return name
