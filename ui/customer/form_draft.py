"""The draft of one form: on the disk, or without a place there for as long as the form lives."""

from typing import Any

from ui.common.drafts import Drafts


class FormDraft:
    """Keeps what is typed into one form until it is saved. An empty draft is none."""

    def __init__(self, drafts: Drafts | None, form: str) -> None:
        """Keep it in `drafts` under the form's name."""
        self._drafts = drafts
        self._form = form
        self._typed: dict[str, Any] = {}

    def load(self) -> dict[str, Any]:
        """Return what is kept; empty where nothing is."""
        return self._typed if self._drafts is None else self._drafts.load(self._form)

    def save(self, draft: dict[str, Any]) -> None:
        """Keep a draft in place of the one before."""
        self._typed = draft
        if self._drafts is not None and draft:
            self._drafts.save(self._form, draft)
        elif self._drafts is not None:
            self._drafts.clear(self._form)
