"""What a workbook is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.domain.custom_fields import OwnField
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.reports.funnel_report import FunnelReport


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """The records behind a workbook.

    report: counted from the same moves, without `within_days`. customers, interactions: in the order they are to be
    shown in. moves: all of these customers, in any order. written_at: local wall time.
    """

    shop_name: str
    written_at: datetime
    report: FunnelReport
    customers: Sequence[ListedCustomer]
    interactions: Sequence[LoggedInteraction]
    moves: Sequence[LoggedMove]
    fields: Sequence[OwnField] = ()  # of the owner's own, as the values of each customer follow one another

    def __len__(self) -> int:
        """Count the rows of the long sheets: the work of writing it."""
        return len(self.customers) + len(self.interactions) + 2 * len(self.moves)
