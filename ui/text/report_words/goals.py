"""The words of the report of goals."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report, Row
from ui.text.fill import fill
from ui.text.formats import format_count
from ui.text.report_labels import label_text
from ui.text.report_words.parts import ReportWords


def goals_words() -> ReportWords:
    """Return the words of the goals."""
    target = Explained(
        _tr("Target"),
        _tr("The number that was set; with growth what was done in the period before and so much more, rounded up."),
    )
    return ReportWords(
        title=_tr("Goals"),
        meaning=_tr("How far along each goal is in its month, quarter or year, and whether it keeps pace."),
        nothing=_tr("no goal is set for these days"),
        tables={
            "goals": Explained(
                _tr("How they go"), _tr("Each goal in its period, up to the day the report is seen on.")
            ),
            "periods": Explained(_tr("The last periods"), _tr("What was wished for and done in each of the last 12.")),
        },
        columns={
            ("goals", "target"): target,
            ("goals", "done"): Explained(_tr("Done"), _tr("What the goal counts, in its period so far.")),
            ("goals", "share"): Explained(_tr("Of the target"), _tr("Done ÷ target.")),
            ("goals", "expected"): Explained(
                _tr("Expected by now"), _tr("Target × days gone ÷ days of the period, to the nearest whole.")
            ),
            ("goals", "ahead"): Explained(_tr("Ahead"), _tr("Done − expected by now; below 0 it is behind pace.")),
            ("goals", "before"): Explained(_tr("Period before"), _tr("What was done in the whole period before.")),
            ("periods", "target"): target,
            ("periods", "done"): Explained(_tr("Done"), _tr("What the goal counts, in this period.")),
        },
        outside={
            "opening": Explained(
                _tr("Opening"), _tr("Came there by an opening balance or a change of the stages, not by themselves.")
            ),
        },
        words={
            "done": _tr("Done"),
            "pace": _tr("Pace"),
            "target": _tr("Target"),
            "day": _tr("Day of the period"),
        },
        sentences=_sentences,
    )


def _sentences(report: Report) -> tuple[str, ...]:
    return tuple(_sentence(row) for row in report.table("goals").rows)


def _sentence(row: Row) -> str:
    target, done, _, expected, ahead, _ = (None if one.value is None else int(one.value) for one in row.numbers)
    name, so_far = label_text(row.label), format_count(done or 0)
    if target is None or ahead is None:
        return fill(_tr("%1: %2 so far; growth over nothing has no target."), name, so_far)
    values = (name, so_far, format_count(target), format_count(expected or 0), format_count(abs(ahead)))
    if ahead < 0:
        return fill(_tr("%1: %2 of %3, %5 behind pace (%4 expected by now)."), *values)
    if ahead > 0:
        return fill(_tr("%1: %2 of %3, %5 ahead of pace (%4 expected by now)."), *values)
    return fill(_tr("%1: %2 of %3, on pace."), *values)


def _tr(text: str) -> str:
    return QCoreApplication.translate("GoalsWords", text)
