"""What a workbook is made of."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from tracker.domain.custom_fields import OwnField
from tracker.domain.raw_rows import (
    LoggedCheckIn,
    LoggedCost,
    LoggedLine,
    LoggedProduct,
    LoggedQuote,
    LoggedSale,
    LoggedTouch,
)
from tracker.domain.records import ListedCustomer, LoggedInteraction, LoggedMove
from tracker.domain.stages import Stage
from tracker.reports.report import Report, ReportName

Record_co = TypeVar("Record_co", covariant=True)


class Records(Protocol[Record_co]):
    """Records one after another: a list, or what reads them only while they are written."""

    def __len__(self) -> int:
        """Count them."""

    def __iter__(self) -> Iterator[Record_co]:
        """Go through them from the first."""


@dataclass(frozen=True, slots=True)
class RawRecords:
    """The records that the reports were counted from: the raw sheets, and what the Check sheet counts again.

    customers: all that are counted, in the order they are to be shown in. interactions: newest first. moves: by
    customer, then by time, then by id: the order that the Check sheet's formulas rely on. costs: by day. touches: by
    customer, then day, so that each one's first is found. sales: by customer, then day, then id: formulas rely on it;
    sale_lines: of them, in their order. fields: of the owner's own, as the values of each customer follow one another.
    quotes: by the day they were given. check_ins: as they were asked.
    """

    customers: Records[ListedCustomer]
    interactions: Records[LoggedInteraction]
    moves: Records[LoggedMove]
    costs: Records[LoggedCost] = ()
    touches: Records[LoggedTouch] = ()
    sales: Records[LoggedSale] = ()
    sale_lines: Records[LoggedLine] = ()
    products: Records[LoggedProduct] = ()
    fields: Sequence[OwnField] = ()
    quotes: Records[LoggedQuote] = ()
    check_ins: Records[LoggedCheckIn] = ()

    def __len__(self) -> int:
        """Count the rows of the long sheets: the work of writing them, two for each entry of the stage log."""
        return (
            len(self.customers)
            + len(self.interactions)
            + 2 * len(self.moves)
            + len(self.touches)
            + len(self.sales)
            + len(self.sale_lines)
        )


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """The reports of a workbook, all of one period seen on one day, and the records behind them.

    written_at: local wall time. stages: all of the set, removed ones too. others: the reports that are set beside, by
    name. records: None for a workbook of reports alone, without raw sheets and without anything to check by. currency:
    ISO 4217.
    """

    shop_name: str
    written_at: datetime
    currency: str
    stages: Sequence[Stage]
    reports: Sequence[Report]
    records: RawRecords | None
    others: Mapping[ReportName, Report] = field(default_factory=dict)
    whom: str = ""  # the words of the segment; empty for everyone
    compared_with: str = ""  # the words for the other reports: "last year"

    def __len__(self) -> int:
        return len(self.records or ())
