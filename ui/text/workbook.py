"""The words of the Excel workbook."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from tracker.domain.custom_fields import NO, YES, FieldKind
from tracker.domain.interactions import LeftReason
from tracker.domain.quotes import Outcome, QuoteKind
from tracker.exchange.captions import CheckCaptions, Explained, Sheet, WorkbookCaptions
from tracker.jobs.export_workbook import WorkbookWords
from ui.text.own_fields import write_value
from ui.text.quotes import outcome_name, quote_kind_name, stop_names
from ui.text.reasons import reason_text
from ui.text.report_captions import report_captions
from ui.text.workbook_columns import check_in_columns, cost_columns, quote_columns, touch_columns, workings_words
from ui.text.workbook_sales import ledger_columns, line_columns, product_columns, sale_kinds

translate = QCoreApplication.translate


def workbook_words(shop_name: str, currency: str, whom: str = "", compared_with: str = "") -> WorkbookWords:
    """Return the words of a workbook and of its reports. whom: of the segment; compared_with: of the other period."""
    of_report = partial(report_captions, shop_name=shop_name, currency=currency, whom=whom)
    return WorkbookWords(workbook_captions(), of_report, whom, compared_with)


def workbook_captions() -> WorkbookCaptions:
    """Return every word of the workbook in the language the program runs in."""
    return WorkbookCaptions(
        title=translate("Workbook", "Customer report"),
        sheets=_sheets(),
        customers=_customer_columns(),
        interactions=_interaction_columns(),
        history=_history_columns(),
        costs=cost_columns(),
        touches=touch_columns(),
        ledger=ledger_columns(),
        sale_lines=line_columns(),
        products=product_columns(),
        sale_kinds=sale_kinds(),
        quotes=quote_columns(),
        check_ins=check_in_columns(),
        quote_kinds={kind: quote_kind_name(kind) for kind in QuoteKind},
        outcomes={outcome: outcome_name(outcome) for outcome in Outcome},
        stops=stop_names(),
        kinds=_kinds(),
        causes=_causes(),
        answers={value: write_value(FieldKind.YES_NO, value) for value in (YES, NO)},
        reasons={reason: reason_text(reason) for reason in LeftReason},
        left=translate("Workbook", "Left"),
        period=translate("Workbook", "Period"),
        first_day=translate("Workbook", "From"),
        last_day=translate("Workbook", "To"),
        as_of=translate("Workbook", "Seen at the end of"),
        whom=translate("Workbook", "Only these customers"),
        compared=translate("Workbook", "Compared with"),
        written=translate("Workbook", "Written"),
        first_entry=translate("Workbook", "the first entry"),
        key_figures=translate("Workbook", "Key figures"),
        in_here=translate("Workbook", "In this workbook"),
        figure=translate("Workbook", "Figure"),
        number=translate("Workbook", "Number"),
        row=translate("Workbook", "Of what", "heading above stages, months or sources at the left of a table"),
        outside=translate("Workbook", "Not counted here"),
        lines=translate("Workbook", "The lines of the picture"),
        change=translate("Workbook", "Change"),
        points_format=_points_format(),
        days=translate("Workbook", "Days"),
        meaning=translate("Workbook", "What it means"),
        only_segment=translate("Workbook", "The sheets of records hold these customers alone, and nobody else."),
        check=_check(),
        day_format=translate("Workbook", "d mmm yyyy", "Excel number format of a day, with Excel's English letters"),
        moment_format=translate("Workbook", "d mmm yyyy h:mm", "Excel number format of a day with its time"),
    )


def _points_format() -> str:
    return translate(
        "Workbook",
        '+0.0" pts";\\-0.0" pts";0.0" pts"',
        "Excel number format of percentage points; translate only what is in quotation marks",
    )


def _sheets() -> dict[Sheet, Explained]:
    return {
        Sheet.SUMMARY: Explained(translate("Workbook", "Summary"), ""),
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
        Sheet.COSTS: Explained(
            translate("Workbook", "Costs"),
            translate("Workbook", "What was spent on which day, on which campaign or source."),
        ),
        Sheet.TOUCHES: Explained(
            translate("Workbook", "Campaign touches"),
            translate("Workbook", "Whom each campaign reached, and on which day."),
        ),
        **_sale_sheets(),
        Sheet.DEFINITIONS: Explained(
            translate("Workbook", "Definitions"), translate("Workbook", "What each figure means, in a sentence.")
        ),
        Sheet.CHECK: Explained(
            translate("Workbook", "Check"),
            translate("Workbook", "Formulas that count the reports again from the sheets of records, and compare."),
        ),
        Sheet.WORKINGS: Explained(
            translate("Workbook", "Check data"),
            translate("Workbook", "The formulas behind the check: one row for each row of the stage history."),
        ),
    }


def _sale_sheets() -> dict[Sheet, Explained]:
    return {
        Sheet.LEDGER: Explained(
            translate("Workbook", "Ledger of sales"),
            translate(
                "Workbook", "Every sale and what takes it back, customer by customer; nothing is ever rewritten."
            ),
        ),
        Sheet.SALE_LINES: Explained(
            translate("Workbook", "Lines of sales"),
            translate("Workbook", "What each sale was of, line by line."),
        ),
        Sheet.PRODUCTS: Explained(
            translate("Workbook", "Products"),
            translate("Workbook", "What the shop sells, and what it once sold."),
        ),
        Sheet.QUOTES: Explained(
            translate("Workbook", "Quotes"),
            translate("Workbook", "Every quote and left basket, and what came of it."),
        ),
        Sheet.CHECK_INS: Explained(
            translate("Workbook", "Answers"),
            translate("Workbook", "Every time a customer was to be asked how it is going, and what they said."),
        ),
    }


def _check() -> CheckCaptions:
    return CheckCaptions(
        report=translate("Workbook", "Report"),
        figure=translate("Workbook", "Figure"),
        row=translate("Workbook", "Of what", "heading above stages, months or sources at the left of a table"),
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
            "What the sheets of the reports say, and beside it a formula that counts it again from the records.",
        ),
        out_of_order=translate("Workbook", "Stage history sorted differently"),
        not_recounted=Explained(
            translate("Workbook", "Not counted again"),
            translate(
                "Workbook",
                "These figures no formula counts again: estimates, such as the time after which half are gone, wishes,"
                " and what the sheets of records do not hold.",
            ),
        ),
        workings=workings_words(),
        stage_list=(translate("Workbook", "Stage no."), translate("Workbook", "Stage")),
        single_cells=(
            translate("Workbook", "Interactions later than the day"),
            translate("Workbook", "Customers from this place on"),
        ),
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
        "id": translate("Workbook", "No."),
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
