"""What is done about quotes, on Today and on a customer's page, each told with an undo."""

from datetime import date

from PySide6.QtCore import QObject

from tracker.commands.base import Command
from tracker.commands.quotes import ChaseQuote, CloseQuote, DeleteQuote, ReopenQuote
from tracker.domain.interactions import Kind
from tracker.domain.quotes import ClosedQuote, Outcome
from ui.common.close_quote_form import Answer
from ui.common.toast import Toast, ToastAction
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day


class QuoteDoing(QObject):
    """Runs the commands and says what was done."""

    def __init__(self, session: Session, toast: Toast, parent: QObject) -> None:
        """Make it for a screen."""
        super().__init__(parent)
        self._session, self._toast = session, toast

    def chase(self, quote_id: int, name: str, next_on: date | None, kind: str = Kind.CALL_OUT) -> None:
        """Note that they were asked, and when to ask again; None: not at all."""
        if next_on is None:
            told = fill(self.tr("Noted that you asked %1 about the quote"), name)
        else:
            told = fill(self.tr("Noted that you asked %1; to ask again on %2"), name, format_day(next_on))
        self._do(ChaseQuote(quote_id, kind, next_on=next_on), told)

    def close(self, quote_id: int, name: str, amount: str, answer: Answer) -> None:
        """Note what came of it. amount: in words."""
        command = CloseQuote(quote_id, answer.outcome, answer.reason, answer.on, answer.stopped_at, answer.sale_id)
        if answer.outcome == Outcome.BOUGHT:
            self._session.do(command, lambda closed: self._tell_bought(closed, name, amount, made=not answer.sale_id))
        elif answer.outcome == Outcome.GONE:
            self._do(command, fill(self.tr("Noted that the quote for %1 is gone"), name))
        else:
            self._do(command, fill(self.tr("Noted that the quote for %1 ran out"), name))

    def reopen(self, quote_id: int, name: str) -> None:
        """Open it again."""
        self._do(ReopenQuote(quote_id), fill(self.tr("The quote for %1 is open again"), name))

    def delete(self, quote_id: int, name: str) -> None:
        """Take it away."""
        self._do(DeleteQuote(quote_id), fill(self.tr("Deleted the quote for %1"), name))

    def _tell_bought(self, closed: ClosedQuote, name: str, amount: str, *, made: bool) -> None:
        if not made:
            text = self.tr("%1 bought for %2")
        elif closed.moved_to is None:
            text = self.tr("%1 bought for %2: the sale is recorded")
        else:
            text = self.tr("%1 bought for %2: the sale is recorded, and they moved on")
        self._tell(fill(text, name, amount))

    def _do(self, command: Command, told: str) -> None:
        self._session.do(command, lambda _: self._tell(told))

    def _tell(self, text: str) -> None:
        self._toast.show_text(text, [ToastAction(self.tr("Undo"), self._session.undo)])
