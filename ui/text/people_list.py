"""The words of a list of people in a file."""

from PySide6.QtCore import QCoreApplication

from tracker.exchange.people_list import ListCaptions
from ui.text.kinds import left_word
from ui.text.words import words


def list_captions(title: str) -> ListCaptions:
    """Return the words of a list that is called so."""
    return ListCaptions(
        title=title,
        sheet=words.tr("Customers"),
        headings=(
            words.tr("Name"),
            words.tr("Company"),
            words.tr("Stage now"),
            words.tr("From"),
            words.tr("Until"),
            words.tr("How they heard of us"),
            words.tr("Archived"),
        ),
        left=left_word(),
        yes=words.tr("yes"),
        day_format=QCoreApplication.translate(
            "Workbook", "d mmm yyyy", "Excel number format of a day, with Excel's English letters"
        ),
    )
