"""Why two records may be of one person, in words."""

from tracker.domain.duplicates import Why
from ui.text.words import words


def why_words(why: Why) -> str:
    """Say what speaks for it: "same phone"."""
    return {
        Why.PHONE: words.tr("same phone"),
        Why.EMAIL: words.tr("same e-mail"),
        Why.NAME: words.tr("same name"),
        Why.LIKE: words.tr("similar name"),
    }[why]
