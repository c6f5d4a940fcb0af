"""The words of the report of recipes."""

from PySide6.QtCore import QCoreApplication

from tracker.reports.captions import Explained
from tracker.reports.report import Report, Row
from ui.text.fill import fill
from ui.text.formats import format_count, format_percent
from ui.text.report_words.parts import ReportWords

STAGES_TOLD = 3


def recipes_words() -> ReportWords:
    """Return the words of the report of recipes."""
    return ReportWords(
        title=_tr("Do the recipes help"),
        meaning=_tr("Whether people move on more often, and sooner, where the recipe of their stage was followed."),
        nothing=_tr("no stage has a recipe yet"),
        tables={
            "groups": Explained(
                _tr("By how much was done"),
                _tr("Stays that began in the period in stages with a recipe, by how much of it was ticked."),
            )
        },
        columns={("groups", key): explained for key, explained in _columns().items()},
        outside={
            "opening": Explained(
                _tr("Opening"), _tr("Were in such a stage when they were typed in: nobody knows since when.")
            )
        },
        words={
            "followed": _tr("%1: all of the recipe"),
            "partly": _tr("%1: a part of it"),
            "none": _tr("%1: nothing of it"),
        },
        sentences=_sentences,
    )


def _columns() -> dict[str, Explained]:
    return {
        "stays": Explained(
            _tr("Stays"), _tr("Stays in the stage that began in the period and in which so much was ticked.")
        ),
        "went_on": Explained(_tr("Went on"), _tr("Stays that ended with a move to a later stage.")),
        "move_on": Explained(
            _tr("Share that went on"),
            _tr("Went on, divided by went on, went back and left together; those still there are not in it."),
        ),
        "days_median": Explained(
            _tr("Half move on within"), _tr("Half of the stays that ended lasted this many days or fewer.")
        ),
        "half_after": Explained(
            _tr("Half are gone after"),
            _tr("The days after which half were gone, counting those still there for as long as they have been."),
        ),
    }


def _sentences(report: Report) -> tuple[str, ...]:
    rows = {row.key: row for row in report.table("groups").rows}
    if not rows:
        return (_tr("No stage has a recipe yet."),)
    said = []
    for stage in dict.fromkeys(key.split(":")[0] for key in rows):
        followed, none = rows[f"{stage}:followed"], rows[f"{stage}:none"]
        if followed.numbers[2].size and none.numbers[2].size:
            template = _tr("From %1, %2 of %3 went on with all of the recipe done (%4), %5 of %6 with none of it (%7).")
            said.append(fill(template, followed.label.text, *_went_on(followed), *_went_on(none)))
    if not said:
        return (_tr("There is nothing to compare yet: it takes some stays with the recipe and some without."),)
    caution = _tr("This sets them side by side; it does not say that the recipe was the reason.")
    return (*said[:STAGES_TOLD], caution)


def _went_on(row: Row) -> tuple[str, str, str]:
    share = row.numbers[2]
    return format_count(row.numbers[1].size), format_count(share.size), format_percent(share.value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecipesWords", text)
