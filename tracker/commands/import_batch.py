"""The record of one file that was brought in."""

from dataclasses import dataclass

from tracker.domain.context import Context
from tracker.domain.import_result import ImportResult
from tracker.domain.imports import RowProblem
from tracker.storage.tables import ImportBatch


@dataclass(slots=True)
class Batch:
    """Becomes a record when the first customer needs it, so that an import that brings nothing is no step."""

    file_name: str
    kind: str
    context: Context
    _id: int | None = None

    def id(self) -> int:
        """Return the batch's id, having made it."""
        if self._id is None:
            row = ImportBatch.create(
                file_name=self.file_name, kind=self.kind, imported_at=self.context.stamp, author=self.context.author
            )
            self._id = int(row.id)
        return self._id

    def finish(self, created: int, updated: int, skipped: int, errors: tuple[RowProblem, ...]) -> ImportResult:
        """Keep the counts, note them for the Undo menu, and return the result with its errors by row."""
        if created or updated:
            counts = {"created": created, "updated": updated, "skipped": skipped}
            ImportBatch.update(**counts).where(ImportBatch.id == self.id()).execute()
        self.context.facts.update(file=self.file_name, count=created + updated)
        return ImportResult(created, updated, skipped, tuple(sorted(errors, key=lambda problem: problem.row)))
