"""What can happen between the shop and a customer."""

from enum import StrEnum


class Kind(StrEnum):
    """The kinds of interactions."""

    CALL_IN = "call_in"
    CALL_OUT = "call_out"
    VISIT = "visit"
    EMAIL = "email"
    MESSAGE = "message"
    NOTE = "note"


CONTACTS = frozenset({Kind.CALL_IN, Kind.CALL_OUT, Kind.VISIT, Kind.EMAIL, Kind.MESSAGE})  # a note is no contact


class LeftReason(StrEnum):
    """The shipped reasons for leaving; any other text is the owner's own."""

    PRICE = "price"
    COMPETITOR = "competitor"
    TOO_FAR = "too_far"
    NO_ANSWER = "no_answer"
    NOT_NEEDED = "not_needed"
