"""Consent in words."""

from tracker.domain.consent import Channel, ConsentState
from ui.text.words import words


def channel_name(channel: str) -> str:
    """Return the word for a way to contact somebody: "Phone"."""
    names = {
        Channel.PHONE: words.tr("Phone", "a way to contact somebody"),
        Channel.EMAIL: words.tr("E-mail", "a way to contact somebody"),
        Channel.MESSAGE: words.tr("Message", "a way to contact somebody"),
        Channel.POST: words.tr("Post", "a way to contact somebody: letters"),
    }
    return names.get(Channel(channel), channel) if channel in set(Channel) else channel


def consent_name(state: str) -> str:
    """Return the word for what somebody said: "Yes", "Not asked"."""
    names = {
        ConsentState.YES: words.tr("Yes", "may we contact you?"),
        ConsentState.NO: words.tr("No", "may we contact you?"),
        ConsentState.NOT_ASKED: words.tr("Not asked", "may we contact you?"),
        ConsentState.WITHDRAWN: words.tr("Withdrawn", "may we contact you?"),
    }
    return names.get(ConsentState(state), state) if state in set(ConsentState) else state


def usual_ways() -> list[str]:
    """Return how consent is mostly given, for a field that takes any words."""
    return [
        words.tr("by phone"),
        words.tr("in person"),
        words.tr("paper form"),
        words.tr("e-mail"),
        words.tr("web form"),
    ]
