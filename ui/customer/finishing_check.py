"""The tick in the log form for the follow-up that a call or note was about."""

from typing import Any

from PySide6.QtWidgets import QWidget

from tracker.domain.followups import Promise
from tracker.domain.interactions import Kind
from tracker.domain.today import DueFollowUp
from ui.common.translated import keep_translated
from ui.common.wrapping_check import WrappingCheck
from ui.text.fill import fill
from ui.text.today import what_for

_KINDS = {Promise.VISIT: Kind.VISIT, Promise.EMAIL: Kind.EMAIL, Promise.MESSAGE: Kind.MESSAGE}


class FinishingCheck(WrappingCheck):
    """Ticked at first: saving the form finishes the follow-up too. Seen only while it is that customer's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden, about nothing."""
        super().__init__(parent)
        self._id: int | None = None
        self._customer_id: int | None = None
        self._about = ""
        self.hide()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_words(fill(self.tr("This was it, so tick it off: %1"), self._about))

    def show_about(self, about: DueFollowUp | None) -> None:
        """Take a follow-up, or none."""
        self._id = about.id if about else None
        self._customer_id = about.customer_id if about else None
        self._about = what_for(about) if about else ""
        self.setChecked(True)
        self.retranslate()

    def finishes(self, customer_id: int | None) -> int | None:
        """Return the follow-up that saving something about this customer finishes; None for none."""
        ours = self._id is not None and self._customer_id == customer_id
        return self._id if ours and self.isChecked() else None

    def follow_customer(self, customer_id: int | None) -> None:
        """Be seen only while the form is about the customer it was promised to."""
        self.setVisible(self._id is not None and self._customer_id == customer_id)

    def draft(self) -> dict[str, Any]:
        """Return what brings it back."""
        return {"id": self._id, "customer": self._customer_id, "words": self._about, "ticked": self.isChecked()}

    def show_draft(self, draft: object) -> None:
        """Be as it was when the draft was kept; what is no such draft is about nothing."""
        kept = draft if isinstance(draft, dict) else {}
        numbers = [kept.get(name) for name in ("id", "customer")]
        if all(isinstance(number, int) for number in numbers):
            self._id, self._customer_id = numbers
            self._about = str(kept.get("words", ""))
            self.setChecked(bool(kept.get("ticked", True)))
            self.retranslate()


def contact_kind(about: DueFollowUp) -> Kind:
    """Return what a follow-up of this kind mostly comes to: a call out, unless it says otherwise."""
    return _KINDS.get(Promise(about.kind), Kind.CALL_OUT) if about.kind in set(Promise) else Kind.CALL_OUT
