"""The Excel workbook of a shop: read, counted and written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.context import local_now
from tracker.domain.report_data import Scope
from tracker.exchange.captions import WorkbookCaptions
from tracker.queries.raw_rows import (
    all_check_ins,
    all_costs,
    all_customers,
    all_fields,
    all_interactions,
    all_moves,
    all_quotes,
    all_touches,
)
from tracker.queries.raw_sales import all_lines, all_products, all_sales
from tracker.queries.reporting import all_stages
from tracker.queries.reports import ids_in, read_report
from tracker.queries.shop import shop_facts
from tracker.reports.captions import ReportCaptions
from tracker.reports.report import Report, ReportName

if TYPE_CHECKING:
    from tracker.exchange.workbook.content import RawRecords


@dataclass(frozen=True, slots=True)
class WorkbookOrder:
    """What a workbook is to hold.

    names: the reports, in the order of their sheets. other: what each is compared with. records: also the raw sheets,
    of those only whom the scope means, and the sheet that checks the reports by them.
    """

    names: Sequence[ReportName]
    scope: Scope
    other: Scope | None = None
    records: bool = True


@dataclass(frozen=True, slots=True)
class WorkbookWords:
    """The words of a workbook: of all of it, of each report, of the segment and of what is compared."""

    captions: WorkbookCaptions
    report: Callable[[Report], ReportCaptions]
    whom: str = ""
    compared_with: str = ""


def export_workbook(
    path: Path,
    order: WorkbookOrder,
    words: WorkbookWords,
    progress: Callable[[int, int], bool],
    *,
    now: datetime | None = None,
) -> Path:
    """Write the workbook of the open shop file and return its path.

    Call inside `workspace.snapshot()` or `open_reader()`: all sheets then show one state, whatever is typed meanwhile.
    progress: told rows done and rows in all; says whether to go on. now: stands as the time of writing; None: this
    moment.

    Raises:
        Cancelled: `progress` said no; the file that was there stays, and nothing is left behind.
        TargetBusy, TargetUnwritable: the file cannot be written.
        TooManyRows: a sheet would be longer than Excel can open.
    """
    from tracker.exchange.workbook.book import write_workbook
    from tracker.exchange.workbook.content import WorkbookContent

    facts = shop_facts()
    content = WorkbookContent(
        shop_name=facts.name,
        written_at=now or local_now(),
        currency=facts.settings["currency"],
        stages=all_stages(),
        reports=[read_report(name, order.scope) for name in order.names],
        records=_records(order.scope) if order.records else None,
        others={name: read_report(name, order.other) for name in order.names} if order.other else {},
        whom=words.whom,
        compared_with=words.compared_with,
    )
    write_workbook(path, content, words.captions, words.report, progress)
    return path


def _records(scope: Scope) -> "RawRecords":
    from tracker.exchange.workbook.content import RawRecords

    only = ids_in(scope.only, scope.as_of)
    return RawRecords(
        customers=all_customers(only),
        interactions=all_interactions(only),
        moves=all_moves(only),
        costs=all_costs(),
        touches=all_touches(only),
        sales=all_sales(only),
        sale_lines=all_lines(only),
        products=all_products(),
        fields=all_fields(),
        quotes=all_quotes(only),
        check_ins=all_check_ins(only),
    )
