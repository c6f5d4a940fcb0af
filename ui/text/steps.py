"""What a step was, for the Undo menu, the toast and the command line: "move of Ana to Purchase"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from tracker.domain.changes import StepLabel
from ui.text.fill import fill


def step_name(step: StepLabel) -> str:
    """Return what was done, as it stands after "Undo:" in a menu."""
    facts = step.facts
    count, who = int(facts.get("count", 1)), str(facts.get("name", ""))
    if step.command == "MoveCustomers":
        return _move(facts, count, who)
    if step.command == "LogLine":
        return fill(_tr(LINE_NEW if facts.get("new") else LINE_MOVED if facts.get("moved") else LINE), who)
    if count != 1 and step.command in OF_MANY:
        return fill(_counted(OF_MANY[step.command], count), facts.get("other", ""))
    template = OF_ONE.get(step.command)
    if template is None:
        return _tr("change")
    what = who or facts.get("stage") or facts.get("file") or facts.get("setting") or ""
    return fill(_tr(template), what, *([facts["other"]] if "other" in facts else [])).strip()


def _move(facts: Mapping[str, Any], count: int, who: str) -> str:
    if not facts.get("moved"):
        return _tr("order of the cards")
    if facts.get("left"):
        return fill(_tr("%1 left"), who) if count == 1 else _counted(MANY_LEFT, count)
    if count == 1:
        return fill(_tr("move of %1 to %2"), who, facts.get("stage", ""))
    return fill(_counted(MANY_MOVED, count), facts.get("stage", ""))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Steps", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("Steps", text, None, count)


def _mark(_context: str, text: str) -> str:
    """Mark a text for the translators (lupdate reads QT_TRANSLATE_NOOP) and return it."""
    return text


QT_TRANSLATE_NOOP = _mark
MANY_LEFT = QT_TRANSLATE_NOOP("Steps", "%n customer(s) left")
MANY_MOVED = QT_TRANSLATE_NOOP("Steps", "move of %n customer(s) to %1")
LINE = QT_TRANSLATE_NOOP("Steps", "what happened with %1")
LINE_MOVED = QT_TRANSLATE_NOOP("Steps", "what happened with %1, and their move")
LINE_NEW = QT_TRANSLATE_NOOP("Steps", "new customer %1 and what happened")
OF_ONE = {
    "AddCustomer": QT_TRANSLATE_NOOP("Steps", "new customer %1"),
    "EditCustomer": QT_TRANSLATE_NOOP("Steps", "change to %1"),
    "ArchiveCustomers": QT_TRANSLATE_NOOP("Steps", "archiving of %1"),
    "DeleteCustomers": QT_TRANSLATE_NOOP("Steps", "deletion of %1"),
    "RestoreCustomers": QT_TRANSLATE_NOOP("Steps", "restoring of %1"),
    "MergeCustomers": QT_TRANSLATE_NOOP("Steps", "joining of %1 with %2"),
    "UnmergeCustomers": QT_TRANSLATE_NOOP("Steps", "taking apart of %1 and %2"),
    "TellApart": QT_TRANSLATE_NOOP("Steps", "%1 and %2 are two people"),
    "TagCustomers": QT_TRANSLATE_NOOP("Steps", "tags of %1"),
    "DescribeCustomers": QT_TRANSLATE_NOOP("Steps", "change to %1"),
    "SaveSegment": QT_TRANSLATE_NOOP("Steps", "segment %1"),
    "RenameSegment": QT_TRANSLATE_NOOP("Steps", "name of segment %1"),
    "DeleteSegment": QT_TRANSLATE_NOOP("Steps", "deletion of segment %1"),
    "ReorderSegments": QT_TRANSLATE_NOOP("Steps", "order of the segments"),
    "CorrectMoveDate": QT_TRANSLATE_NOOP("Steps", "date of a move"),
    "InsertMove": QT_TRANSLATE_NOOP("Steps", "move in the history of %1"),
    "LogInteraction": QT_TRANSLATE_NOOP("Steps", "note about %1"),
    "FinishWithContact": QT_TRANSLATE_NOOP("Steps", "note about %1"),
    "LogWithNewCustomer": QT_TRANSLATE_NOOP("Steps", "new customer %1"),
    "TakeBackLine": QT_TRANSLATE_NOOP("Steps", "taking back of a line about %1"),
    "EditInteraction": QT_TRANSLATE_NOOP("Steps", "change of a note about %1"),
    "DeleteInteraction": QT_TRANSLATE_NOOP("Steps", "deletion of a note about %1"),
    "AddFollowUp": QT_TRANSLATE_NOOP("Steps", "follow-up with %1"),
    "EditFollowUp": QT_TRANSLATE_NOOP("Steps", "change of a follow-up with %1"),
    "SnoozeFollowUp": QT_TRANSLATE_NOOP("Steps", "snooze of a follow-up with %1"),
    "FinishFollowUp": QT_TRANSLATE_NOOP("Steps", "finished follow-up with %1"),
    "DeleteFollowUp": QT_TRANSLATE_NOOP("Steps", "deletion of a follow-up with %1"),
    "AddRule": QT_TRANSLATE_NOOP("Steps", "new rule for %1"),
    "EditRule": QT_TRANSLATE_NOOP("Steps", "change of a rule for %1"),
    "DeleteRule": QT_TRANSLATE_NOOP("Steps", "deletion of a rule for %1"),
    "AddCampaign": QT_TRANSLATE_NOOP("Steps", "new campaign %1"),
    "EditCampaign": QT_TRANSLATE_NOOP("Steps", "change of campaign %1"),
    "DeleteCampaign": QT_TRANSLATE_NOOP("Steps", "deletion of campaign %1"),
    "AddCost": QT_TRANSLATE_NOOP("Steps", "cost of %1"),
    "EditCost": QT_TRANSLATE_NOOP("Steps", "change of a cost of %1"),
    "DeleteCost": QT_TRANSLATE_NOOP("Steps", "deletion of a cost of %1"),
    "LinkCustomers": QT_TRANSLATE_NOOP("Steps", "%1 reached by %2"),
    "UnlinkCustomers": QT_TRANSLATE_NOOP("Steps", "%1 not reached by %2"),
    "LinkInteraction": QT_TRANSLATE_NOOP("Steps", "note about %1 put to %2"),
    "UnlinkInteraction": QT_TRANSLATE_NOOP("Steps", "note about %1 taken off %2"),
    "AddQuote": QT_TRANSLATE_NOOP("Steps", "quote for %1"),
    "EditQuote": QT_TRANSLATE_NOOP("Steps", "change of a quote for %1"),
    "ChaseQuote": QT_TRANSLATE_NOOP("Steps", "asking %1 about a quote"),
    "CloseQuote": QT_TRANSLATE_NOOP("Steps", "what came of a quote for %1"),
    "ReopenQuote": QT_TRANSLATE_NOOP("Steps", "opening a quote for %1 again"),
    "DeleteQuote": QT_TRANSLATE_NOOP("Steps", "deletion of a quote for %1"),
    "Suggest": QT_TRANSLATE_NOOP("Steps", "“%2” suggested to %1"),
    "AnswerSuggestion": QT_TRANSLATE_NOOP("Steps", "what %1 said to “%2”"),
    "AddGoal": QT_TRANSLATE_NOOP("Steps", "new goal"),
    "EditGoal": QT_TRANSLATE_NOOP("Steps", "change of a goal"),
    "DeleteGoal": QT_TRANSLATE_NOOP("Steps", "deletion of a goal"),
    "ReorderGoals": QT_TRANSLATE_NOOP("Steps", "order of the goals"),
    "AddStage": QT_TRANSLATE_NOOP("Steps", "new stage %1"),
    "EditStage": QT_TRANSLATE_NOOP("Steps", "change of stage %1"),
    "ReorderStages": QT_TRANSLATE_NOOP("Steps", "order of the stages"),
    "RemoveStage": QT_TRANSLATE_NOOP("Steps", "removal of stage %1"),
    "AddSource": QT_TRANSLATE_NOOP("Steps", "new way of hearing of us: %1"),
    "RenameSource": QT_TRANSLATE_NOOP("Steps", "new name for a way of hearing of us: %1"),
    "ReorderSources": QT_TRANSLATE_NOOP("Steps", "order of the ways of hearing of us"),
    "RemoveSource": QT_TRANSLATE_NOOP("Steps", "removal of a way of hearing of us: %1"),
    "AddRecipeStep": QT_TRANSLATE_NOOP("Steps", "new step in the recipe of %1"),
    "EditRecipeStep": QT_TRANSLATE_NOOP("Steps", "change of a step in the recipe of %1"),
    "RemoveRecipeStep": QT_TRANSLATE_NOOP("Steps", "removal of a step from the recipe of %1"),
    "ReorderRecipe": QT_TRANSLATE_NOOP("Steps", "order of the recipe of %1"),
    "TickStep": QT_TRANSLATE_NOOP("Steps", "“%2” done for %1"),
    "UntickStep": QT_TRANSLATE_NOOP("Steps", "“%2” not done for %1"),
    "SetConsent": QT_TRANSLATE_NOOP("Steps", "consent of %1"),
    "AddField": QT_TRANSLATE_NOOP("Steps", "new field %1"),
    "EditField": QT_TRANSLATE_NOOP("Steps", "change of field %1"),
    "ReorderFields": QT_TRANSLATE_NOOP("Steps", "order of the fields"),
    "RemoveField": QT_TRANSLATE_NOOP("Steps", "removal of field %1"),
    "SetFieldValue": QT_TRANSLATE_NOOP("Steps", "change to %1"),
    "GiveThanks": QT_TRANSLATE_NOOP("Steps", "thanks to %1"),
    "SkipThanks": QT_TRANSLATE_NOOP("Steps", "no thanks needed for %1"),
    "GiveThanksForAll": QT_TRANSLATE_NOOP("Steps", "thanks to %1"),
    "SetThanksText": QT_TRANSLATE_NOOP("Steps", "text of thanks"),
    "CheckIn": QT_TRANSLATE_NOOP("Steps", "how satisfied %1 is"),
    "PutOffCheckIn": QT_TRANSLATE_NOOP("Steps", "not asking %1 for now"),
    "EditCheckIn": QT_TRANSLATE_NOOP("Steps", "change to how satisfied %1 is"),
    "ChangeSetting": QT_TRANSLATE_NOOP("Steps", "setting of the shop"),
    "RecordSale": QT_TRANSLATE_NOOP("Steps", "sale to %1"),
    "SellToNewCustomer": QT_TRANSLATE_NOOP("Steps", "new customer %1 and a sale"),
    "RefundSale": QT_TRANSLATE_NOOP("Steps", "refund to %1"),
    "CorrectSale": QT_TRANSLATE_NOOP("Steps", "correction of a sale to %1"),
    "EditSaleNote": QT_TRANSLATE_NOOP("Steps", "note of a sale to %1"),
    "AddProduct": QT_TRANSLATE_NOOP("Steps", "new product %1"),
    "EditProduct": QT_TRANSLATE_NOOP("Steps", "change of product %1"),
    "RemoveProduct": QT_TRANSLATE_NOOP("Steps", "removal of product %1"),
    "RestoreProduct": QT_TRANSLATE_NOOP("Steps", "restoring of product %1"),
    "SetSaleRule": QT_TRANSLATE_NOOP("Steps", "rule about purchases"),
    "ChangeSaleSettings": QT_TRANSLATE_NOOP("Steps", "settings of sales"),
    "ImportContacts": QT_TRANSLATE_NOOP("Steps", "import of %1"),
    "ImportStageHistory": QT_TRANSLATE_NOOP("Steps", "import of %1"),
    "ImportOrders": QT_TRANSLATE_NOOP("Steps", "import of %1"),
}
OF_MANY = {
    "ArchiveCustomers": QT_TRANSLATE_NOOP("Steps", "archiving of %n customer(s)"),
    "DeleteCustomers": QT_TRANSLATE_NOOP("Steps", "deletion of %n customer(s)"),
    "RestoreCustomers": QT_TRANSLATE_NOOP("Steps", "restoring of %n customer(s)"),
    "TagCustomers": QT_TRANSLATE_NOOP("Steps", "tags of %n customer(s)"),
    "DescribeCustomers": QT_TRANSLATE_NOOP("Steps", "change to %n customer(s)"),
    "LinkCustomers": QT_TRANSLATE_NOOP("Steps", "%n customer(s) reached by %1"),
    "UnlinkCustomers": QT_TRANSLATE_NOOP("Steps", "%n customer(s) not reached by %1"),
    "SkipThanks": QT_TRANSLATE_NOOP("Steps", "no thanks needed for %n customer(s)"),
    "GiveThanksForAll": QT_TRANSLATE_NOOP("Steps", "thanks to %n customer(s)"),
}
