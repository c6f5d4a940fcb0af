"""The words of the Excel workbook."""

from PySide6.QtCore import QCoreApplication

from tracker.domain.custom_fields import NO, YES, FieldKind
from tracker.domain.interactions import LeftReason
from tracker.exchange.captions import CheckCaptions, Explained, Sheet, WorkbookCaptions
from ui.text.own_fields import write_value
from ui.text.reasons import reason_text
from ui.text.workbook_figures import figure_words, workings_words

translate = QCoreApplication.translate


def workbook_captions() -> WorkbookCaptions:
    """Return every word of the workbook in the language the program runs in."""
    return WorkbookCaptions(
        title=translate("Workbook", "Customer report"),
        sheets=_sheets(),
        figures=figure_words(),
        groups=(
            translate("Workbook", "How far those who joined in the period got"),
            translate("Workbook", "What happened to each stay that began in the period"),
        ),
        chart_reached=translate("Workbook", "How far those who joined got"),
        chart_board=translate("Workbook", "Who is where"),
        customers=_customer_columns(),
        interactions=_interaction_columns(),
        history=_history_columns(),
        kinds=_kinds(),
        causes=_causes(),
        answers={value: write_value(FieldKind.YES_NO, value) for value in (YES, NO)},
        reasons={reason: reason_text(reason) for reason in LeftReason},
        left=translate("Workbook", "Left"),
        period=translate("Workbook", "Period"),
        first_day=translate("Workbook", "From"),
        last_day=translate("Workbook", "To"),
        as_of=translate("Workbook", "Seen at the end of"),
        written=translate("Workbook", "Written"),
        first_entry=translate("Workbook", "the first entry"),
        key_figures=translate("Workbook", "Key figures"),
        in_here=translate("Workbook", "In this workbook"),
        figure=translate("Workbook", "Figure"),
        meaning=translate("Workbook", "What it means"),
        stage=translate("Workbook", "Stage"),
        check=_check(),
        day_format=translate("Workbook", "d mmm yyyy", "Excel number format of a day, with Excel's English letters"),
        moment_format=translate("Workbook", "d mmm yyyy h:mm", "Excel number format of a day with its time"),
    )


def _sheets() -> dict[Sheet, Explained]:
    return {
        Sheet.SUMMARY: Explained(translate("Workbook", "Summary"), ""),
        Sheet.FUNNEL: Explained(
            translate("Workbook", "Funnel"),
            translate("Workbook", "Every figure of every stage; shares of fewer than ten people are grey."),
        ),
        Sheet.CUSTOMERS: Explained(
            translate("Workbook", "Customers"),
            translate("Workbook", "Everybody as of the writing of this workbook, archived ones too."),
        ),
        Sheet.INTERACTIONS: Explained(
            translate("Workbook", "Interactions"),
            translate("Workbook", "Every call, visit, message and note, the newest first."),
        ),
        Sheet.HISTORY: Explained(
            translate("Workbook", "Stage history"),
            translate(
                "Workbook", "Every move from stage to stage, customer by customer, with stages named as they were then."
            ),
        ),
        Sheet.DEFINITIONS: Explained(
            translate("Workbook", "Definitions"), translate("Workbook", "What each figure means, in a sentence.")
        ),
        Sheet.CHECK: Explained(
            translate("Workbook", "Check"),
            translate("Workbook", "Formulas that count the funnel again from the stage history and compare."),
        ),
        Sheet.WORKINGS: Explained(
            translate("Workbook", "Check data"),
            translate("Workbook", "The formulas behind the check: one row for each row of the stage history."),
        ),
    }


def _check() -> CheckCaptions:
    return CheckCaptions(
        figure=translate("Workbook", "Figure"),
        stage=translate("Workbook", "Stage"),
        program=translate("Workbook", "Reported"),
        recounted=translate("Workbook", "Counted again"),
        verdict=translate("Workbook", "Result"),
        agrees=translate("Workbook", "agrees"),
        differs=translate("Workbook", "differs"),
        all_agree=translate("Workbook", "everything agrees"),
        some_differ=translate("Workbook", "something differs"),
        differing=translate("Workbook", "Rows that differ"),
        how=translate(
            "Workbook",
            "What the sheets Funnel and Summary report, and beside it a formula that counts it again.",
        ),
        out_of_order=translate("Workbook", "Stage history sorted differently"),
        workings=workings_words(),
        stage_list=(translate("Workbook", "Stage no."), translate("Workbook", "Stage")),
    )


def _customer_columns() -> dict[str, str]:
    return {
        "id": translate("Workbook", "No."),
        "name": translate("Workbook", "Name"),
        "company": translate("Workbook", "Company"),
        "stage": translate("Workbook", "Stage"),
        "since": translate("Workbook", "Since"),
        "phones": translate("Workbook", "Phone"),
        "emails": translate("Workbook", "E-mail"),
        "tags": translate("Workbook", "Tags"),
        "source": translate("Workbook", "Source"),
        "birthday": translate("Workbook", "Birthday"),
        "address": translate("Workbook", "Address"),
        "note": translate("Workbook", "Note"),
        "added": translate("Workbook", "Added"),
        "changed": translate("Workbook", "Changed"),
        "archived": translate("Workbook", "Archived"),
    }


def _interaction_columns() -> dict[str, str]:
    return {
        "moment": translate("Workbook", "Date"),
        "customer": translate("Workbook", "Customer no."),
        "name": translate("Workbook", "Name"),
        "kind": translate("Workbook", "Kind"),
        "note": translate("Workbook", "Note"),
        "author": translate("Workbook", "Typed by"),
        "recorded": translate("Workbook", "Recorded"),
    }


def _history_columns() -> dict[str, str]:
    return {
        "entry": translate("Workbook", "Entry no."),
        "customer": translate("Workbook", "Customer no."),
        "name": translate("Workbook", "Name"),
        "from": translate("Workbook", "From stage"),
        "to": translate("Workbook", "To stage"),
        "stage_number": translate("Workbook", "Stage no."),
        "moment": translate("Workbook", "Date"),
        "cause": translate("Workbook", "Cause"),
        "reason": translate("Workbook", "Reason"),
        "note": translate("Workbook", "Note"),
        "author": translate("Workbook", "Typed by"),
        "recorded": translate("Workbook", "Recorded"),
    }


def _kinds() -> dict[str, str]:
    return {
        "call_in": translate("Workbook", "They called"),
        "call_out": translate("Workbook", "We called"),
        "visit": translate("Workbook", "Visit"),
        "email": translate("Workbook", "E-mail"),
        "message": translate("Workbook", "Message"),
        "note": translate("Workbook", "Note"),
    }


def _causes() -> dict[str, str]:
    return {
        "create": translate("Workbook", "New customer"),
        "move": translate("Workbook", "Moved"),
        "bulk": translate("Workbook", "Moved with others"),
        "import": translate("Workbook", "Imported"),
        "opening": translate("Workbook", "Was a customer before"),
        "rule": translate("Workbook", "By a rule"),
        "won_back": translate("Workbook", "Came back"),
        "stage_removed": translate("Workbook", "Stage was removed"),
        "set_change": translate("Workbook", "Stages were changed"),
        "merge": translate("Workbook", "Merged"),
    }
