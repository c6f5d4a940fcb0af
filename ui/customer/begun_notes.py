"""Notes begun in the line above the timeline and not logged yet: one for each customer."""

from tracker.domain.records import CustomerRecord
from ui.common.drafts import Drafts


class BegunNotes:
    """Keeps them on disk, or without drafts for as long as the window lives."""

    def __init__(self, drafts: Drafts | None) -> None:
        """Keep them in `drafts`, under names of their own."""
        self._drafts = drafts
        self._typed: dict[str, str] = {}

    def keep(self, customer: CustomerRecord, text: str) -> None:
        """Keep what is typed about a customer in place of what was; a blank text forgets it."""
        form, note = _form(customer), text if text.strip() else ""
        if self._drafts is None:
            self._typed[form] = note
        elif note:
            self._drafts.save(form, {"note": note})
        else:
            self._drafts.clear(form)

    def of(self, customer: CustomerRecord) -> str:
        """Return what was begun about a customer; empty where nothing was."""
        form = _form(customer)
        if self._drafts is None:
            return self._typed.get(form, "")
        return str(self._drafts.load(form).get("note", ""))


def _form(customer: CustomerRecord) -> str:
    # with the moment, for in a backup brought back the number can be somebody else's
    return f"note {customer.id} {customer.created_at}"
