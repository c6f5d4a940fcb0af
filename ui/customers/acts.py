"""What is done with chosen customers, many or one: each is one step for undo and says so in the toast."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from tracker.commands.base import Command
from tracker.commands.bulk import TagCustomers
from tracker.commands.customers import ArchiveCustomers, DeleteCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.touches import LinkCustomers
from tracker.domain.campaigns import CampaignChoice
from tracker.domain.errors import TrackerError
from ui.actions import shown_keys
from ui.common.kbd import key_text
from ui.common.progress_strip import ProgressStrip
from ui.common.toast import Toast, ToastAction
from ui.session import JobControl, Session
from ui.text.fill import fill

Chosen = Sequence[int]


class CustomerActs(QObject):
    """Asks the session to change customers, shows the progress where it takes long, and tells what came of it."""

    done = Signal()

    def __init__(self, session: Session, toast: Toast | None, strip: ProgressStrip, parent: QObject) -> None:
        """Speak by this toast, and by this strip while it lasts."""
        super().__init__(parent)
        self._session, self._toast, self._strip = session, toast, strip

    def tag(self, ids: Chosen, name: str, tag: str, *, take_off: bool = False) -> None:
        """Put a tag on customers, or take it off; `name` is that of the only one, else empty."""
        command = TagCustomers(tuple(ids), remove=(tag,)) if take_off else TagCustomers(tuple(ids), add=(tag,))
        if take_off:
            sentences = self.tr("Took “%2” off %1"), self.tr("Took “%2” off %n customers", None, len(ids))
        else:
            sentences = self.tr("Tagged %1 “%2”"), self.tr("Tagged %n customers “%2”", None, len(ids))
        self._do(command, lambda: self._about(ids, name, *sentences, tag))

    def move(self, ids: Chosen, name: str, stage_id: int | None, stage: str, reason: str = "") -> None:
        """Move customers to a stage (None: Left)."""
        sentences = self.tr("Moved %1 to %2"), self.tr("Moved %n customers to %2", None, len(ids))
        command = MoveCustomers(tuple(ids), stage_id, reason=reason)
        self._do(command, lambda: self._about(ids, name, *sentences, stage))

    def reach(self, ids: Chosen, name: str, campaign: CampaignChoice) -> None:
        """Note that a campaign reached customers."""
        sentences = self.tr("Added %1 to “%2”"), self.tr("Added %n customers to “%2”", None, len(ids))
        command = LinkCustomers(campaign.id, tuple(ids))
        self._do(command, lambda: self._about(ids, name, *sentences, campaign.name))

    def archive(self, ids: Chosen, name: str, *, archived: bool = True) -> None:
        """Hide customers, or show them again."""
        if archived:
            sentences = self.tr("Archived %1"), self.tr("Archived %n customers", None, len(ids))
        else:
            sentences = self.tr("%1 is back from the archive"), self.tr("%n customers are back", None, len(ids))
        self._do(ArchiveCustomers(tuple(ids), archived), lambda: self._about(ids, name, *sentences))

    def delete(self, ids: Chosen, name: str) -> None:
        """Put customers into the trash."""
        sentences = self.tr("Moved %1 to the trash"), self.tr("Moved %n customers to the trash", None, len(ids))
        self._do(DeleteCustomers(tuple(ids)), lambda: self._about(ids, name, *sentences))

    def _do(self, command: Command, sentence: Callable[[], str]) -> None:
        control = JobControl()
        control.progressed.connect(self._strip.advance)
        self._strip.cancelled.connect(control.cancel)

        def end(_: object) -> None:
            self._strip.finish()
            self._tell(sentence())
            self.done.emit()

        def fail(error: TrackerError) -> None:
            self._strip.finish()
            self._session.failed.emit(error)

        self._strip.start(self.tr("Changing the chosen customers …"))
        self._session.do(command, end, fail, control)

    def _tell(self, text: str) -> None:
        if self._toast is not None:
            undo = fill(self.tr("Undo %1", "the keys that undo"), key_text(shown_keys("undo")))
            self._toast.show_text(text, (ToastAction(undo, self._session.undo),))

    @staticmethod
    def _about(ids: Chosen, name: str, one: str, several: str, *rest: str) -> str:
        return fill(one, name, *rest) if len(ids) == 1 and name else fill(several, "", *rest)
