"""Expected errors as sentences: what happened, what is safe, what to do."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from tracker.domain import errors
from tracker.domain.after_sales import ScoreUnknown
from tracker.domain.errors import TrackerError
from tracker.domain.export_errors import TargetBusy, TargetUnwritable, TooManyRows
from tracker.domain.file_errors import UnreadableFile
from tracker.domain.segment_errors import SegmentTaken
from ui.text.campaign_errors import CAMPAIGN_SENTENCES
from ui.text.fill import fill
from ui.text.formats import format_count, format_day
from ui.text.goals import GOAL_SENTENCES
from ui.text.quote_errors import QUOTE_SENTENCES
from ui.text.record_errors import RECORD_SENTENCES
from ui.text.sale_errors import SALE_SENTENCES
from ui.text.unreadable import unreadable_sentence


def error_sentence(error: TrackerError) -> str:
    """Return the sentence for an expected error, in the language of the window."""
    for kind, sentence in SENTENCES.items():
        if isinstance(error, kind):
            return sentence(error)
    return fill(_tr("Something unexpected happened (%1). Nothing was changed."), type(error).__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def _in_use(error: errors.FileInUse) -> str:
    if not error.pid:
        return fill(_tr("“%1” is open in another window. Close it there, then try again."), error.path.name)
    return fill(
        _tr("“%1” is open in another window (on %2, process %3). Close it there, then try again."),
        error.path.name,
        error.host,
        error.pid,
    )


def _out_of_order(error: errors.MoveOutOfOrder) -> str:
    if error.earliest and error.latest:
        sentence = _tr("That day does not fit between the moves before and after it: it must be from %1 to %2.")
        return fill(sentence, format_day(error.earliest), format_day(error.latest))
    if error.earliest:
        return fill(_tr("The move before it was on %1: choose that day or a later one."), format_day(error.earliest))
    if error.latest:
        return fill(_tr("The move after it was on %1: choose that day or an earlier one."), format_day(error.latest))
    return _tr("That day does not fit between the moves before and after it.")


def _stage_unknown(error: errors.StageUnknown) -> str:
    return fill(_tr("There is no stage “%1”. The stages are: %2."), error.name, ", ".join(error.known))


def _before_latest(error: errors.MoveBeforeLatest) -> str:
    sentence = _tr("%1 is before the customer's latest move on %2. You can put it into the history instead.")
    return fill(sentence, format_day(error.on), format_day(error.latest))


def _same_stage(error: errors.MoveToSameStage) -> str:
    place = error.stage or QCoreApplication.translate("Stages", "Left")
    return fill(_tr("The move before or after it already leads to %1."), place)


def _path(text: Callable[[], str]) -> Callable[[Any], str]:
    return lambda error: fill(text(), error.path)


SENTENCES: dict[type[TrackerError], Callable[[Any], str]] = {
    errors.RecordMissing: lambda _: _tr("That record is not there any more. Nothing was changed."),
    errors.NothingToUndo: lambda _: _tr("There is nothing to undo or redo."),
    errors.NameMissing: lambda _: _tr("A name is needed."),
    errors.StageUnknown: _stage_unknown,
    SegmentTaken: lambda error: fill(_tr("There is a segment “%1” already."), error.name),
    errors.StageTaken: lambda error: fill(_tr("There is a stage “%1” already."), error.name),
    errors.LastStage: lambda _: _tr("The shop needs at least one stage."),
    errors.SettingUnknown: lambda error: fill(_tr("“%1” cannot be set to that."), error.name),
    errors.MergeWithSelf: lambda _: _tr("These are one customer already."),
    errors.MergeInTheWay: lambda error: fill(
        _tr("%1 and %2 were joined later, and that builds on this: take those two apart first."),
        error.survivor,
        error.other,
    ),
    errors.MoveInFuture: lambda error: fill(
        _tr("%1 is still to come. A move can be dated today or earlier."), format_day(error.on)
    ),
    errors.MoveBeforeLatest: _before_latest,
    errors.MoveOutOfOrder: _out_of_order,
    errors.MoveToSameStage: _same_stage,
    errors.RepeatsUnknown: lambda error: fill(_tr("A follow-up cannot repeat by “%1”."), error.text),
    errors.WaitTooLong: lambda error: fill(
        _tr("A rule can promise something after 0 to %1 days."), format_count(error.longest_days)
    ),
    errors.FileMissing: _path(lambda: _tr("There is no file %1.")),
    errors.FileExists: _path(lambda: _tr("%1 is there already. Choose another name; nothing was overwritten.")),
    errors.FileEmpty: _path(lambda: _tr("%1 is empty, so it is damaged. It was left as it is; open a backup instead.")),
    errors.FileForeign: _path(lambda: _tr("%1 is not a shop file of Regulars. It was left as it is.")),
    errors.FileNewer: _path(
        lambda: _tr("%1 was written by a newer version of Regulars. It was left as it is; install the newer version.")
    ),
    errors.FileInUse: _in_use,
    errors.FileBusy: lambda _: _tr("Another program holds the shop file. Nothing was changed; try again in a moment."),
    errors.FileReadOnly: lambda _: _tr("The shop file or its folder may not be written. Nothing was changed."),
    errors.FileDamaged: lambda _: _tr("The shop file is damaged. It was left as it is; open a backup instead."),
    errors.DiskFull: lambda _: _tr("The disk is full or failing. Nothing was changed; make room, then try again."),
    errors.Cancelled: lambda _: _tr("Stopped. Nothing was changed."),
    TargetBusy: _path(
        lambda: _tr("%1 is open in another program. Close it there or save under another name; nothing was lost.")
    ),
    TargetUnwritable: _path(lambda: _tr("%1 cannot be written. Choose another folder or name.")),
    TooManyRows: lambda error: fill(
        _tr("The workbook would have %1 rows on one sheet; Excel opens %2 at most. Nothing was written."),
        format_count(error.rows),
        format_count(error.limit),
    ),
    UnreadableFile: unreadable_sentence,
    ScoreUnknown: lambda _: _tr("A score is a whole number from 1 (bad) to 5 (very good)."),
    **RECORD_SENTENCES,
    **CAMPAIGN_SENTENCES,
    **GOAL_SENTENCES,
    **QUOTE_SENTENCES,
    **SALE_SENTENCES,
}
