"""What may be chosen for a workbook or for paper, and what was, with the words for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tracker.domain.report_data import Scope
from tracker.jobs.export_workbook import WorkbookOrder
from tracker.reports.report import ReportName


class Target(StrEnum):
    """What is to be made of the reports."""

    WORKBOOK = "workbook"
    PDF = "pdf"
    PREVIEW = "preview"  # of what is printed

    @property
    def is_paper(self) -> bool:
        """Whether it has pages, and no records."""
        return self is not Target.WORKBOOK


@dataclass(frozen=True, slots=True)
class ReportsPreset:
    """What the reports to be chosen are about, as their page or the menu gives it.

    other: what they may be set beside. whom: the words of the segment; compared_with: of the other; empty for none.
    """

    scope: Scope
    other: Scope | None = None
    whom: str = ""
    compared_with: str = ""


@dataclass(frozen=True, slots=True)
class WorkbookWanted:
    """A workbook to write. whom: the words of the segment; compared_with: of the other period; empty for none."""

    order: WorkbookOrder
    whom: str = ""
    compared_with: str = ""


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """Reports to put on paper, in this order. other: what each is compared with; whom: the words of the segment."""

    names: Sequence[ReportName]
    scope: Scope
    other: Scope | None = None
    whom: str = ""
