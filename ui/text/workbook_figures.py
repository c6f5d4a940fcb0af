"""The figures of the Excel workbook: their headings, and what each means in a sentence."""

from PySide6.QtCore import QCoreApplication

from tracker.exchange.captions import Explained
from ui.text.figures import HOW_FAR, STAYS, TIMES, column_heading, definition

translate = QCoreApplication.translate


def figure_words() -> dict[str, Explained]:
    """Return the words for every figure of the workbook; those of a stage are called as on the screen."""
    columns = {column.field for column in (*HOW_FAR, *STAYS, *TIMES)}
    return {**_whole(), **{field: Explained(column_heading(field), definition(field)) for field in columns}}


def _whole() -> dict[str, Explained]:
    return {
        "known": Explained(
            translate("Workbook", "Known customers"),
            translate(
                "Workbook", "Everybody with an entry in the stage history by that day: on the board, left or archived."
            ),
        ),
        "board": Explained(
            translate("Workbook", "On the board"),
            translate("Workbook", "Customers in one of the stages at the end of that day."),
        ),
        "left_now": Explained(
            translate("Workbook", "Left"), translate("Workbook", "Customers who had left at the end of that day.")
        ),
        "archived": Explained(
            translate("Workbook", "Archived"),
            translate(
                "Workbook", "Customers archived by that day; they are not on the board and not among those who left."
            ),
        ),
        "elsewhere": Explained(
            translate("Workbook", "In earlier stages"),
            translate("Workbook", "Customers in a stage of an earlier set of stages."),
        ),
        "cohort": Explained(
            translate("Workbook", "Joined in the period"),
            translate(
                "Workbook",
                "Customers whose very first stage began in the period. Who was a customer before never counts here.",
            ),
        ),
        "contacts": Explained(
            translate("Workbook", "Contacts in the period"),
            translate("Workbook", "Calls, visits, e-mails and messages."),
        ),
    }


def workings_words() -> dict[str, Explained]:
    """Return the words for the columns of the workings."""
    return {
        "again": Explained(
            translate("Workbook", "Same customer"),
            translate("Workbook", "1 where the row above is of the same customer."),
        ),
        "place": Explained(
            translate("Workbook", "Place"),
            translate(
                "Workbook", "The stage's place in the funnel; 0: left, 99: none of the stages, -1: later than the day."
            ),
        ),
        "counts": Explained(
            translate("Workbook", "Counts as"),
            translate("Workbook", "0: a move, 1: was there before or stages changed, 2: the stage was removed."),
        ),
        "joined": Explained(
            translate("Workbook", "Joined"),
            translate("Workbook", "1: joined in the period, 2: joined otherwise, 0: not in any stage yet."),
        ),
        "visited": Explained(
            translate("Workbook", "Stages so far"),
            translate(
                "Workbook",
                "The stages visited so far: 1 for the first, 2 for the second, 4 for the third and so on, added up.",
            ),
        ),
        "in_order": Explained(
            translate("Workbook", "In order"),
            translate("Workbook", "How many stages were visited so far in strict order from the first."),
        ),
        "last": Explained(
            translate("Workbook", "Last entry"), translate("Workbook", "1 on the customer's last entry by the day.")
        ),
        "archived": Explained(
            translate("Workbook", "Archived on"),
            translate("Workbook", "The day the customer was archived, on the last entry."),
        ),
        "outcome": Explained(
            translate("Workbook", "Outcome"),
            translate(
                "Workbook",
                "What became of the stay: 1 still here, 2 went on, 3 went back, 4 left, 5 other; 0: does not count.",
            ),
        ),
        "stays": Explained(
            translate("Workbook", "Stays so far"),
            translate("Workbook", "The stages with a stay that counts so far, added up as in the stages so far."),
        ),
    }
