"""What can be promised for a day, and what comes back when it is done."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LONGEST_WAIT = 3650  # days after which a rule may promise something


class Promise(StrEnum):
    """The kinds of follow-ups; an empty text stands for none of them."""

    CALL = "call"
    VISIT = "visit"
    EMAIL = "email"
    MESSAGE = "message"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class FinishedFollowUp:
    """What came of ticking a follow-up off: enough to ask what comes next."""

    customer_id: int
    name: str
    next_id: int | None  # the next one of those that repeat
    next_on: date | None
    open_left: int  # open follow-ups of the customer, the next one included
    interaction_id: int | None = None  # where a contact was logged with it


@dataclass(frozen=True, slots=True)
class Rule:
    """What the shop promises itself whenever a customer enters a stage."""

    id: int
    stage_id: int
    stage: str
    colour: str
    kind: str  # Promise or empty
    text: str
    after_days: int
    active: bool
