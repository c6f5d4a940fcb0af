"""Segments: filters with a name, and what of a filter is no longer there to be meant."""

from datetime import date
from typing import Any

from tracker.domain.contacts import fold
from tracker.domain.customer_filter import CustomerFilter, filter_from_json
from tracker.domain.customer_table import MissingPart, SavedSegment
from tracker.domain.errors import RecordMissing
from tracker.queries.filtering import customer_ids_query
from tracker.storage.fetch import fetch_one, fetch_rows
from tracker.storage.stages import read_stages
from tracker.storage.tables import CustomField, Segment, Tag


def saved_segments() -> list[SavedSegment]:
    """Return the segments in the owner's order. What of a filter cannot be read is named in it."""
    query = Segment.select(Segment.id, Segment.name, Segment.filter).order_by(Segment.position, Segment.id)
    return [SavedSegment(one, name, filter_from_json(text)) for one, name, text in fetch_rows(query)]


def segment_ids_query(segment_id: int, today: date) -> Any:
    """Return a query of the ids of the customers in a segment on a day. Raises RecordMissing."""
    row = fetch_one(Segment.select(Segment.filter).where(Segment.id == segment_id))
    if row is None:
        raise RecordMissing("segment", segment_id)
    return customer_ids_query(filter_from_json(row[0]), today)


def missing_parts(wanted: CustomerFilter) -> list[MissingPart]:
    """Return what a filter means that is not there: stages, tags and fields that were removed, parts nobody can read.

    A removed field goes on being compared with the values it keeps; the other parts fit nobody.
    """
    on_board = {stage.id for stage in read_stages()}
    names = {stage.id: stage.name for stage in read_stages(removed=True)}
    gone = [one for one in wanted.stages if one is not None and one not in on_board]
    missing = [MissingPart("stages", names.get(one, "")) for one in gone]
    tags = {row[0] for row in fetch_rows(Tag.select(Tag.folded))} if wanted.tags else set()
    missing += [MissingPart("tags", name) for name in wanted.tags if fold(name) not in tags]
    for part in wanted.fields:
        row = fetch_one(
            CustomField.select(CustomField.name, CustomField.removed).where(CustomField.id == part.field_id)
        )
        if row is None or row[1]:
            missing.append(MissingPart("fields", row[0] if row else ""))
    return missing + [MissingPart("unknown", name) for name in wanted.unknown]
