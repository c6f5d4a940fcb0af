"""The funnel as plain values for JSON: the keys are a promise to scripts."""

from typing import Any

from tracker.reports.funnel_report import FunnelReport

ROW_KEYS = (
    "name",
    "on_board",
    "reached",
    "visited",
    "strict",
    "step",
    "from_start",
    "stays",
    "stay_customers",
    "forward",
    "back",
    "left",
    "other",
    "here",
    "move_on",
    "days_median",
    "days_p75",
)


def to_json(report: FunnelReport) -> dict[str, Any]:
    """Give the report as numbers, texts, lists and dictionaries. Rates are fractions, None where there is no rate."""
    return {
        "cohort": report.cohort,
        "stages": [{key: getattr(row, key) for key in ROW_KEYS} for row in report.stages],
        "left_now": report.left_now,
        "archived": report.archived,
        "known": report.known,
    }
