"""What comes of an import."""

from dataclasses import dataclass

from tracker.domain.imports import RowProblem


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Customers created and updated, rows that brought nothing new, and rows left out, in file order."""

    created: int
    updated: int
    skipped: int
    errors: tuple[RowProblem, ...] = ()
