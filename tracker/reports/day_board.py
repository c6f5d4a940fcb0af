"""The board of a day as a report: who stood where at its end."""

import numpy as np

from tracker.domain.report_data import ReportData, Scope
from tracker.reports.numbers import customers_marked
from tracker.reports.report import Column, Report, ReportName, Table, Unit
from tracker.reports.stage_rows import customer_figures, make_report, see, stage_rows


def build_board_report(data: ReportData, scope: Scope) -> Report:
    """Count who stood where at the end of the as-of day. The counts, left, archived and elsewhere add up to known."""
    seen = see(data, scope)
    whole = {
        "left": seen.left_now,
        "archived": seen.archived,
        "elsewhere": seen.elsewhere,
        "known": np.ones(len(seen.ids), dtype=np.bool_),
    }
    rows = stage_rows(seen, lambda rank, _: (customers_marked(seen, seen.on_board(rank)),))
    return make_report(
        ReportName.BOARD,
        scope,
        figures=customer_figures(seen, whole),
        tables=(Table("stages", (Column("count", Unit.COUNT),), rows),),
    )
