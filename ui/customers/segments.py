"""Segments beside the table: chosen, saved from the filter shown, renamed and deleted."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tracker.commands.base import Command
from tracker.commands.segments import DeleteSegment, RenameSegment, SaveSegment
from tracker.domain.customer_filter import EVERYONE, CustomerFilter
from tracker.domain.customer_table import SavedSegment
from tracker.domain.errors import NameMissing, TrackerError
from ui.actions import shown_keys
from ui.common.kbd import key_text
from ui.common.name_popup import NamePopup
from ui.common.segment_button import SegmentButton
from ui.common.toast import Toast, ToastAction
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.theme.theme import Theme


class Segments(QObject):
    """Serves the button of the segments; `chosen` with the filter that a segment stands for."""

    chosen = Signal(object)  # CustomerFilter
    saved_anew = Signal()  # a new segment, to be read

    def __init__(self, session: Session, theme: Theme, toast: Toast | None, parent: QWidget) -> None:
        """Make the button and show everyone."""
        super().__init__(parent)
        self._session, self._toast = session, toast
        self.button = SegmentButton(theme)
        self.button.more = self._add_entries
        self.button.chosen.connect(self._choose)
        self.popup = NamePopup(parent)
        self.popup.answered.connect(self._answer)
        self._filter: CustomerFilter = EVERYONE
        self._renaming = False
        self._pending: int | None = None  # saved just now, to be shown when it is read

    def show_segments(self, segments: Sequence[SavedSegment]) -> None:
        """Offer these segments."""
        self.button.show_segments(segments)
        if self._pending is not None:
            found = next((one for one in segments if one.id == self._pending), None)
            if found is not None:
                self._pending = None
                self.button.choose(found)
        self.follow(self._filter)

    def follow(self, wanted: CustomerFilter) -> None:
        """Take note of the filter shown; one that is open again is everyone's."""
        self._filter = wanted
        segment = self.button.segment
        if segment is None or wanted.is_open:
            self.button.choose(None)
        else:
            self.button.choose(segment, changed=segment.filter != wanted)

    def ask_name(self, *, renaming: bool = False) -> None:
        """Ask for the name of a new segment, or for another one of the segment shown."""
        self._renaming = renaming
        segment = self.button.segment
        self.popup.open_below(self.button, segment.name if segment and renaming else "")

    def save_changes(self) -> None:
        """Keep the filter shown in place of that of the segment chosen."""
        segment = self.button.segment
        if segment is not None:
            self._session.do(SaveSegment(segment.name, self._filter, segment.id), self._tell_saved)
            self.button.choose(replace(segment, filter=self._filter))

    def delete(self) -> None:
        """Delete the segment chosen; its customers and the filter shown stay."""
        segment = self.button.segment
        if segment is not None:
            text = fill(self.tr("Deleted the segment “%1”"), segment.name)
            self._session.do(DeleteSegment(segment.id), lambda _: self._tell(text))

    def _choose(self, segment: SavedSegment | None) -> None:
        self.chosen.emit(segment.filter if segment else EVERYONE)

    def _add_entries(self, menu: QMenu) -> None:
        self._entry(menu, self.tr("Save as segment…"), self.ask_name, enabled=not self._filter.is_open)
        segment = self.button.segment
        if segment is None:
            return
        name = segment.name.replace("&", "&&")
        if self.button.changed:
            self._entry(menu, fill(self.tr("Save the changes to “%1”"), name), self.save_changes)
        self._entry(menu, fill(self.tr("Rename “%1”…"), name), lambda: self.ask_name(renaming=True))
        self._entry(menu, fill(self.tr("Delete “%1”"), name), self.delete)

    @staticmethod
    def _entry(menu: QMenu, text: str, act: Callable[[], None], *, enabled: bool = True) -> None:
        entry = QAction(text, menu)
        entry.setEnabled(enabled)
        entry.triggered.connect(lambda _=False: act())
        menu.addAction(entry)

    def _answer(self, name: str) -> None:
        segment = self.button.segment
        if self._renaming and segment is not None:
            command: Command = RenameSegment(segment.id, name)
            self._session.do(command, self._renamed, self._refuse)
        else:
            self._session.do(SaveSegment(name, self._filter), self._saved, self._refuse)

    def _renamed(self, _: object) -> None:
        self.popup.close()

    def _saved(self, segment_id: int) -> None:
        self.popup.close()
        self._pending = segment_id
        self._tell_saved(segment_id)
        self.saved_anew.emit()

    def _refuse(self, error: TrackerError) -> None:
        sentence = self.tr("A segment needs a name.") if isinstance(error, NameMissing) else error_sentence(error)
        self.popup.refuse(sentence)

    def _tell_saved(self, _: object) -> None:
        self._tell(self.tr("The segment is saved"))

    def _tell(self, text: str) -> None:
        if self._toast is not None:
            undo = fill(self.tr("Undo %1", "the keys that undo"), key_text(shown_keys("undo")))
            self._toast.show_text(text, (ToastAction(undo, self._session.undo),))
