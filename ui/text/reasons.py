"""The shipped reasons for leaving, in words."""

from tracker.domain.interactions import LeftReason
from ui.text.words import words


def reason_text(reason: str) -> str:
    """Say a shipped reason in the language of the window; the owner's own words are returned as they are."""
    return {
        str(LeftReason.PRICE): words.tr("The price"),
        str(LeftReason.COMPETITOR): words.tr("Went to a competitor"),
        str(LeftReason.TOO_FAR): words.tr("Too far away"),
        str(LeftReason.NO_ANSWER): words.tr("No answer"),
        str(LeftReason.NOT_NEEDED): words.tr("Not needed any more"),
    }.get(reason, reason)
