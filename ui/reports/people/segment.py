"""Saves the people behind a number as a segment: these customers, whatever becomes of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.commands.segments import SaveSegment
from tracker.domain.customer_filter import Archived, CustomerFilter
from tracker.domain.errors import NameMissing, TrackerError
from ui.actions import shown_keys
from ui.common.kbd import key_text
from ui.common.name_popup import NamePopup
from ui.common.toast import Toast, ToastAction
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill

_LONGEST = 120


class SegmentSaver(QObject):
    """Asks for a name below a button and keeps the segment."""

    def __init__(self, session: Session, toast: Toast | None, parent: QWidget) -> None:
        """Say by this toast what was saved."""
        super().__init__(parent)
        self._session, self._toast = session, toast
        self._ids: tuple[int, ...] = ()
        self.popup = NamePopup(parent)
        self.popup.answered.connect(self._save)

    def ask(self, anchor: QWidget, name: str, ids: Sequence[int]) -> None:
        """Ask what these customers are to be called."""
        self._ids = tuple(ids)
        self.popup.open_below(anchor, name[:_LONGEST])

    def _save(self, name: str) -> None:
        command = SaveSegment(name, CustomerFilter(ids=self._ids, archived=Archived.BOTH))

        def end(_: object) -> None:
            self.popup.hide()
            if self._toast is not None:
                undo = fill(self.tr("Undo %1", "the keys that undo"), key_text(shown_keys("undo")))
                saved = fill(self.tr("Saved the segment “%1”"), name.strip())
                self._toast.show_text(saved, (ToastAction(undo, self._session.undo),))

        def fail(error: TrackerError) -> None:
            missing = isinstance(error, NameMissing)
            self.popup.refuse(self.tr("It needs a name.") if missing else error_sentence(error))

        self._session.do(command, end, fail)
