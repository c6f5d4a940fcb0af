"""What was changed about a customer, as the history of a record tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordChanged:
    """One change. `at`: a moment as stored; empty `before`: it was added, empty `after`: taken away.

    `what` is a customer's column ("name", "archived_on", "referred_by" with names in place of ids), "phone", "email",
    "tag", "recipe" (a step ticked or unticked), "consent:" and a channel (texts of `consent_words`), "field:" and the
    name of a field of the owner's own, or "sale:" (its note) and "sale_campaign:" and the day of a sale.
    """

    id: int
    at: str
    author: str
    command: str
    what: str
    before: str
    after: str
