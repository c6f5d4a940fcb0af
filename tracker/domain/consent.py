"""Whether a customer may be contacted, channel by channel: what they said, when and how."""

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """A way to contact somebody."""

    PHONE = "phone"
    EMAIL = "email"
    MESSAGE = "message"
    POST = "post"


class ConsentState(StrEnum):
    """What somebody said to being contacted by a channel. Not asked is not yes, and is kept as nothing at all."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """An answer: which channel, what was said, on which day (ISO), and how ("paper form"; empty: not known)."""

    channel: str
    state: str
    given_on: str
    how: str


def may_contact(state: str) -> bool:
    """Say whether a state allows contact: only a yes does."""
    return state == ConsentState.YES


def consent_words(consent: ConsentGiven) -> str:
    """Write an answer as the history of a record keeps it: "yes 2026-11-03 paper form"."""
    return f"{consent.state} {consent.given_on} {consent.how}".strip()


def consent_of_words(words: str) -> tuple[str, str, str]:
    """Read what `consent_words` wrote: state, day, how; empty texts where there is nothing."""
    state, _, rest = words.partition(" ")
    day, _, how = rest.partition(" ")
    return state, day, how
