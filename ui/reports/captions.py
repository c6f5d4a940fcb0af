"""The words of a report that was read, and of the one it stands beside."""

from tracker.reports.captions import ReportCaptions
from ui.reports.choices import Against
from ui.reports.reading import Loaded
from ui.text.report_captions import report_captions
from ui.text.words import words


def captions_of(loaded: Loaded) -> ReportCaptions:
    """Return every word of a report; the two of a comparison are named in a word or two, or by whom they count."""
    asked, facts, compared = loaded.asked, loaded.facts, loaded.compared
    this = other = ""
    if compared is not None and loaded.choices.against == Against.SEGMENT:
        this, other = asked.whom or words.tr("everyone"), asked.other_whom
    elif compared is not None:
        is_year = loaded.choices.against == Against.YEAR
        this, other = words.tr("these days"), words.tr("last year") if is_year else words.tr("before")
    currency = facts.settings["currency"]
    return report_captions(loaded.report, facts.name, currency, asked.whom, this=this, other=other)
