"""What the board asks the session to change, and the toast that offers to take it back or to date it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.actions import shown_keys
from ui.common.kbd import key_text
from ui.common.toast import Toast, ToastAction
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.theme.theme import Theme

if TYPE_CHECKING:  # the board is painted before anything is changed
    from tracker.domain.errors import TrackerError
    from ui.common.calendar_popup import CalendarPopup


@dataclass(frozen=True, slots=True)
class Place:
    """Where cards are to go: a stage (None: Left) by its id and name, above a card, at the end, or (neither) on top."""

    stage_id: int | None
    stage_name: str
    before_id: int | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """What came of a move: the customers, and the new entries of their log; none where only places changed."""

    customer_ids: tuple[int, ...]
    entry_ids: tuple[int, ...]
    to: Place


class BoardMoves(QObject):
    """Moves, archives and deletes customers. Everything it does is one step for undo."""

    moved = Signal(object)  # Moved
    refused = Signal()  # a move was not made; the session says why

    def __init__(
        self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date], parent: QObject
    ) -> None:
        """Speak by this toast."""
        super().__init__(parent)
        self._session = session
        self._toast = toast
        self._today = today
        self._theme = theme
        self.calendar: CalendarPopup | None = None
        self._dating: tuple[int, ...] = ()

    def move(self, names: dict[int, str], origin: str, to: Place, reason: str = "") -> None:
        """Move customers, by id and name; `origin` is the stage they come from, empty where they come from several."""
        from tracker.commands.moves import MoveCustomers

        command = MoveCustomers(tuple(names), to.stage_id, before_id=to.before_id, last=to.last, reason=reason)
        self._session.do(command, partial(self._tell, names, origin, to), self._refuse)

    def archive(self, names: dict[int, str]) -> None:
        """Hide customers."""
        from tracker.commands.customers import ArchiveCustomers

        text = self._about(names, self.tr("Archived %1"), self.tr("Archived %n customers", None, len(names)))
        self._session.do(ArchiveCustomers(tuple(names)), lambda _: self._show(text))

    def delete(self, names: dict[int, str]) -> None:
        """Put customers into the trash."""
        from tracker.commands.customers import DeleteCustomers

        text = self._about(
            names, self.tr("Moved %1 to the trash"), self.tr("Moved %n customers to the trash", None, len(names))
        )
        self._session.do(DeleteCustomers(tuple(names)), lambda _: self._show(text))

    def _tell(self, names: dict[int, str], origin: str, to: Place, entry_ids: Sequence[int]) -> None:
        if entry_ids:
            if origin:
                text = self._about(
                    names,
                    self.tr("Moved %1 from %2 to %3"),
                    self.tr("Moved %n customers from %2 to %3", None, len(names)),
                    origin,
                    to.stage_name,
                )
            else:
                text = self._about(
                    names,
                    self.tr("Moved %1 to %2"),
                    self.tr("Moved %n customers to %2", None, len(names)),
                    to.stage_name,
                )
            self._show(
                text,
                ToastAction(self.tr("Yesterday"), partial(self._date, tuple(entry_ids), -1)),
                ToastAction(self.tr("Other date"), partial(self._ask_date, tuple(entry_ids))),
            )
        self.moved.emit(Moved(tuple(names), tuple(entry_ids), to))

    def _refuse(self, error: "TrackerError") -> None:
        self.refused.emit()
        self._session.failed.emit(error)

    def _date(self, entry_ids: tuple[int, ...], days: int) -> None:
        self._date_to(entry_ids, self._today() + timedelta(days=days))

    def _date_to(self, entry_ids: tuple[int, ...], on: date) -> None:
        from tracker.commands.moves import CorrectMoveDate

        text = fill(self.tr("The move is dated %1 now"), format_day(on))
        self._session.do(CorrectMoveDate(entry_ids, on), lambda _: self._show(text))

    def _ask_date(self, entry_ids: tuple[int, ...]) -> None:
        if self.calendar is None:
            from ui.common.calendar_popup import CalendarPopup

            self.calendar = CalendarPopup(self._theme, self._toast.parentWidget())
            self.calendar.picked.connect(lambda day: self._date_to(self._dating, day))
        self._dating = entry_ids
        self.calendar.open_below(self._toast, self._today(), latest=self._today())

    def _show(self, text: str, *actions: ToastAction) -> None:
        undo = fill(self.tr("Undo %1", "the keys that undo"), key_text(shown_keys("undo")))
        self._toast.show_text(text, (ToastAction(undo, self._session.undo), *actions))

    def _about(self, names: dict[int, str], one: str, several: str, *rest: str) -> str:
        """Fill the sentence for one customer by the name, that for several by what follows it."""
        if len(names) == 1:
            return fill(one, next(iter(names.values())), *rest)
        return fill(several, "", *rest)
