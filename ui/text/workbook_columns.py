"""The columns of the Excel workbook's sheets of costs, touches and quotes, and of the formulas behind its check."""

from PySide6.QtCore import QCoreApplication

from tracker.exchange.captions import Explained
from ui.text.fill import fill

translate = QCoreApplication.translate


def cost_columns() -> dict[str, str]:
    """Return the headings of the sheet of costs."""
    return {
        "id": translate("Workbook", "No."),
        "day": translate("Workbook", "Date"),
        "source": translate("Workbook", "Source"),
        "campaign_number": translate("Workbook", "Campaign no."),
        "campaign": translate("Workbook", "Campaign"),
        "amount": translate("Workbook", "Amount"),
        "note": translate("Workbook", "Note"),
        "author": translate("Workbook", "Typed by"),
        "recorded": translate("Workbook", "Recorded"),
    }


def touch_columns() -> dict[str, str]:
    """Return the headings of the sheet of whom campaigns reached."""
    return {
        "campaign_number": translate("Workbook", "Campaign no."),
        "campaign": translate("Workbook", "Campaign"),
        "customer": translate("Workbook", "Customer no."),
        "name": translate("Workbook", "Name"),
        "day": translate("Workbook", "Date"),
        "interaction": translate("Workbook", "Interaction no."),
        "kind": translate("Workbook", "Kind"),
        "author": translate("Workbook", "Typed by"),
        "recorded": translate("Workbook", "Recorded"),
    }


def quote_columns() -> dict[str, str]:
    """Return the headings of the sheet of quotes and left baskets."""
    return {
        "id": translate("Workbook", "No."),
        "customer": translate("Workbook", "Customer no."),
        "name": translate("Workbook", "Name"),
        "kind": translate("Workbook", "Kind"),
        "given": translate("Workbook", "Given on"),
        "amount": translate("Workbook", "Amount"),
        "about": translate("Workbook", "What it is of"),
        "valid": translate("Workbook", "Valid until"),
        "chase": translate("Workbook", "Ask again on"),
        "chases": translate("Workbook", "Times asked"),
        "stopped": translate("Workbook", "Where they stopped"),
        "outcome": translate("Workbook", "What came of it"),
        "decided": translate("Workbook", "On"),
        "reason": translate("Workbook", "Reason"),
        "campaign": translate("Workbook", "Campaign"),
        "note": translate("Workbook", "Note"),
        "author": translate("Workbook", "Typed by"),
        "recorded": translate("Workbook", "Recorded"),
    }


def check_in_columns() -> dict[str, str]:
    """Return the headings of the sheet of how satisfied customers said they are."""
    return {
        "id": translate("Workbook", "No."),
        "customer": translate("Workbook", "Customer no."),
        "name": translate("Workbook", "Name"),
        "moment": translate("Workbook", "When"),
        "asked": translate("Workbook", "Asked"),
        "score": translate("Workbook", "Score"),
        "words": translate("Workbook", "In their words"),
        "bought": translate("Workbook", "Bought on"),
        "follow_up": translate("Workbook", "Follow-up on"),
        "author": translate("Workbook", "Typed by"),
    }


def workings_words() -> dict[str, Explained]:
    """Return the words for the columns of the workings."""
    return {**_places(), **_stays(), **_moves(), **_people()}


def _places() -> dict[str, Explained]:
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
            translate(
                "Workbook",
                "1: joined in the period, 2: joined otherwise, 3: came in the period, but as one who was there before,"
                " 0: not in any stage.",
            ),
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
    }


def _stays() -> dict[str, Explained]:
    return {
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


def _moves() -> dict[str, Explained]:
    return {
        "day": Explained(translate("Workbook", "Day"), translate("Workbook", "The day of the entry.")),
        "days": Explained(
            translate("Workbook", "Days in it"),
            translate("Workbook", "Days from the entry to the next one, or to the day the report is seen on."),
        ),
        "came_from": Explained(
            translate("Workbook", "Place before"),
            translate("Workbook", "The place of the entry before; -2: there is none."),
        ),
        "moved": Explained(
            translate("Workbook", "Moved"),
            translate("Workbook", "1 where the customer moved, in the period, between stages or to Left and back."),
        ),
        "came_back": Explained(
            translate("Workbook", "Came back"),
            translate("Workbook", "1 on an entry to Left after which the customer came back by the day."),
        ),
        "pair": Explained(
            translate("Workbook", "Pair"),
            translate("Workbook", "The two places of a move as one number: the smaller one times 100 plus the larger."),
        ),
        "to_and_fro": Explained(
            translate("Workbook", "To and fro"),
            translate("Workbook", "Which move of this customer between the same two stages in the period it is."),
        ),
        "contact": Explained(
            translate("Workbook", "Latest contact"),
            translate("Workbook", "The day of the customer's latest interaction by the day, on the last entry."),
        ),
    }


def _first_touch() -> dict[str, Explained]:
    return {
        "touch": Explained(
            translate("Workbook", "First touch"),
            translate("Workbook", "The row of the sheet of campaign touches with the customer's first one; 0: none."),
        ),
        "touch_campaign": Explained(
            translate("Workbook", "First touch by"),
            translate("Workbook", "The number of the campaign that reached the customer first."),
        ),
        "touch_day": Explained(
            translate("Workbook", "First touch on"), translate("Workbook", "The day of the first touch.")
        ),
    }


def _people() -> dict[str, Explained]:
    words = {
        "joined_day": Explained(
            translate("Workbook", "Joined on"),
            translate("Workbook", "The day of the customer's first entry into any stage."),
        ),
        "joined_by": Explained(
            translate("Workbook", "Joined by"),
            translate("Workbook", "What that entry counts as: 0: a move, 1: was there before; -1: none yet."),
        ),
        "since": Explained(
            translate("Workbook", "Customer since"),
            translate(
                "Workbook",
                "The day the customer first came to a stage of customers; 0: not yet, below 0: was one before.",
            ),
        ),
        "known": Explained(
            translate("Workbook", "Known since"), translate("Workbook", "The day of the customer's first entry of all.")
        ),
        "bought": Explained(
            translate("Workbook", "First bought"),
            translate("Workbook", "The day of the customer's first order by the day, on the last entry; 0: none."),
        ),
        "customer_since": Explained(
            translate("Workbook", "New on"),
            translate(
                "Workbook",
                "The earlier of the two: the day the customer became one; 0: not yet, below 0: was one before.",
            ),
        ),
        "source": Explained(
            translate("Workbook", "Source"),
            translate("Workbook", "How the customer heard of the shop, on the last entry."),
        ),
        **_first_touch(),
    }
    furthest = translate("Workbook", "Furthest in %1 days")
    meaning = translate("Workbook", "The furthest place the customer came to in %1 days after joining.")
    for within in ("30", "60", "90", "180"):
        words[f"furthest_{within}"] = Explained(fill(furthest, within), fill(meaning, within))
    return words
