"""Writes about segments: filters of customers that the owner gave a name."""

from dataclasses import dataclass

from peewee import fn

from tracker.domain.contacts import clean_text, fold
from tracker.domain.context import Context
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.errors import NameMissing, RecordMissing
from tracker.domain.segment_errors import SegmentTaken
from tracker.storage.tables import Segment


@dataclass(frozen=True, slots=True)
class SaveSegment:
    """Keep a filter as a new segment, after the others, or in place of that of a segment. The result is its id.

    Raises:
        NameMissing, SegmentTaken: the name is blank, or another segment has it.
        RecordMissing: the segment was deleted in the meantime.
    """

    name: str
    filter: CustomerFilter
    segment_id: int | None = None

    def apply(self, context: Context) -> int:
        """Write it."""
        name = _free_name(self.name, self.segment_id)
        context.facts["name"] = name
        values = {"name": name, "folded": fold(name), "filter": self.filter.to_json()}
        if self.segment_id is None:
            last = Segment.select(fn.COALESCE(fn.MAX(Segment.position), 0)).scalar()
            return int(Segment.create(position=int(last) + 1, **values).id)
        _existing(self.segment_id)
        Segment.update(**values).where(Segment.id == self.segment_id).execute()
        return self.segment_id


@dataclass(frozen=True, slots=True)
class RenameSegment:
    """Give a segment another name.

    Raises:
        NameMissing, SegmentTaken: the name is blank, or another segment has it.
        RecordMissing: the segment was deleted in the meantime.
    """

    segment_id: int
    name: str

    def apply(self, context: Context) -> None:
        """Write the name."""
        _existing(self.segment_id)
        name = _free_name(self.name, self.segment_id)
        context.facts["name"] = name
        Segment.update(name=name, folded=fold(name)).where(Segment.id == self.segment_id).execute()


@dataclass(frozen=True, slots=True)
class DeleteSegment:
    """Delete a segment; the customers in it stay as they are.

    Raises:
        RecordMissing: it was deleted in the meantime.
    """

    segment_id: int

    def apply(self, context: Context) -> None:
        """Take it away."""
        context.facts["name"] = _existing(self.segment_id).name
        Segment.delete().where(Segment.id == self.segment_id).execute()


@dataclass(frozen=True, slots=True)
class ReorderSegments:
    """Put the segments into this order; those not named come after, in the order they have.

    Raises:
        RecordMissing: a segment was deleted in the meantime.
    """

    segment_ids: tuple[int, ...]

    def apply(self, context: Context) -> None:
        """Write the places that changed."""
        places = {row.id: row.position for row in Segment.select().order_by(Segment.position, Segment.id)}
        for one in self.segment_ids:
            if one not in places:
                raise RecordMissing("segment", one)
        order = dict.fromkeys([*self.segment_ids, *places])
        for position, one in enumerate(order, start=1):
            if places[one] != position:
                Segment.update(position=position).where(Segment.id == one).execute()


def _existing(segment_id: int) -> Segment:
    segment = Segment.get_or_none(Segment.id == segment_id)
    if segment is None:
        raise RecordMissing("segment", segment_id)
    return segment


def _free_name(name: str, segment_id: int | None) -> str:
    name = clean_text(name)
    if not name:
        raise NameMissing
    other = Segment.get_or_none(Segment.folded == fold(name))
    if other is not None and other.id != segment_id:
        raise SegmentTaken(other.name)
    return name
