"""Names of cells in the workbook's formulas, the same in every language."""

import re

AS_OF = "as_of"
FIRST_DAY = "period_first"  # of the cell with the day, or with words where the period has no first day
LAST_DAY = "period_last"
STAGE_NUMBERS = "stage_numbers"
VERDICT = "check_verdict"


def figure_name(report: str, table: str, key: str) -> str:
    """Name the cell of a figure of a whole report: "funnel_cohort", "stuck_outside_opening"."""
    return re.sub(r"\W", "_", "_".join(part for part in (report, table, key) if part))


def table_name(key: str) -> str:
    """Name a table of a report: "FunnelCohort". Excel keeps tables and names of cells apart by nothing else."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[\W_]+", key))


def column_name(sheet: str, column: str) -> str:
    """Name a column of a raw sheet or of the workings: "log_place", "customers_id"."""
    return f"{sheet}_{column}"
