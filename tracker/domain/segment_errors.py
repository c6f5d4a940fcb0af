"""Errors about segments. Fields only: ui/text/errors.py turns them into sentences."""

from dataclasses import dataclass

from tracker.domain.errors import TrackerError


@dataclass
class SegmentTaken(TrackerError):
    """Another segment has that name already."""

    name: str
