"""The Excel workbook of a shop: read, counted and written."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from tracker.domain.context import local_now
from tracker.domain.periods import Period
from tracker.exchange.captions import WorkbookCaptions
from tracker.queries.reporting import all_customers, all_fields, all_interactions, all_moves, all_stages, stay_table


def export_workbook(  # noqa: PLR0913, PLR0917  a report's question, its words and its place
    path: Path,
    period: Period,
    as_of: date,
    captions: WorkbookCaptions,
    shop_name: str,
    progress: Callable[[int, int], bool],
    *,
    now: datetime | None = None,
) -> Path:
    """Write the workbook of the open shop file and return its path.

    Call inside `workspace.snapshot()` or `open_reader()`: all sheets then show one state, whatever is typed meanwhile.
    period: of joining for the cohort, of beginning for stays. as_of: the day the funnel is seen at; the sheets of raw
    records hold everything. progress: told rows done and rows in all; says whether to go on. now: stands as the time
    of writing; None: this moment.

    Raises:
        Cancelled: `progress` said no; the file that was there stays, and nothing is left behind.
        TargetBusy, TargetUnwritable: the file cannot be written.
        TooManyRows: a sheet would be longer than Excel can open.
    """
    from tracker.exchange.workbook.book import write_workbook
    from tracker.exchange.workbook.content import WorkbookContent
    from tracker.reports.funnel import build_funnel

    content = WorkbookContent(
        shop_name=shop_name,
        written_at=now or local_now(),
        report=build_funnel(stay_table(), all_stages(), period, as_of),
        customers=all_customers(),
        interactions=all_interactions(),
        moves=all_moves(),
        fields=all_fields(),
    )
    write_workbook(path, content, captions, progress)
    return path
