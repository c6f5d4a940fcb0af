"""Moving the customer of a page: at once, with the day put right afterwards, or by the form."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.commands.moves import CorrectMoveDate, MoveCustomers
from tracker.domain.records import CustomerRecord, ShopFacts
from ui.common.calendar_popup import CalendarPopup
from ui.common.toast import Toast, ToastAction
from ui.customer.move_form import MoveForm
from ui.session import Session
from ui.text.fill import fill
from ui.text.kinds import left_word
from ui.theme.theme import Theme


class Moving(QObject):
    """Has customers moved and offers, after a move of today, to say that it was on another day."""

    def __init__(self, page: QWidget, session: Session, theme: Theme, toast: Toast, today: Callable[[], date]) -> None:
        """Work for `page`."""
        super().__init__(page)
        self._page = page
        self._session = session
        self._theme = theme
        self._toast = toast
        self._today = today
        self._entries: tuple[int, ...] = ()
        self.form: MoveForm | None = None
        self._anchor = QWidget(page)
        self._anchor.hide()
        self.calendar = CalendarPopup(theme, page)
        self.calendar.picked.connect(self._correct)

    def move(self, record: CustomerRecord, facts: ShopFacts, stage_id: int | None, reason: str) -> None:
        """Move a customer today."""
        place = next((stage.name for stage in facts.stages if stage.id == stage_id), left_word())
        sentence = fill(self.tr("Moved %1 to %2"), record.name, place)
        command = MoveCustomers((record.id,), stage_id, self._today(), reason=reason)
        self._session.do(command, partial(self._tell, sentence))

    def ask(self, record: CustomerRecord, facts: ShopFacts, *, into_history: bool) -> None:
        """Open the form for a move on another day, or for one that was forgotten."""
        if self.form is None:
            self.form = MoveForm(self._page.window(), self._session, self._theme, self._today)
            self.form.moved.connect(self._tell_saved)
        self.form.open_for(record, facts, into_history=into_history)

    def _tell(self, sentence: str, entries: tuple[int, ...]) -> None:
        if entries:
            self._entries = entries
            yesterday = self._today() - timedelta(days=1)
            actions = (
                self._undo(),
                ToastAction(self.tr("It was yesterday"), lambda: self._correct(yesterday)),
                ToastAction(self.tr("Another day…"), self._ask_day),
            )
            self._toast.show_text(sentence, actions)

    def _tell_saved(self, _: object) -> None:
        self._toast.show_text(self.tr("The move is saved"), [self._undo()])

    def _undo(self) -> ToastAction:
        return ToastAction(self.tr("Undo"), self._session.undo)

    def _correct(self, day: date) -> None:
        self._session.do(CorrectMoveDate(self._entries, day))

    def _ask_day(self) -> None:
        # the calendar opens upwards from where the toast was
        self._anchor.setGeometry(self._page.width() // 2 - 120, self._page.height() - 20, 1, 1)
        self.calendar.open_below(self._anchor, self._today(), None, self._today())
