"""Who may be the same person, said while somebody is being typed in. It never stands in the way."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.duplicates import PossibleDuplicate
from tracker.queries.duplicates import possible_duplicates
from ui.common.buttons import button
from ui.common.elided_label import ElidedLabel
from ui.common.find_rows import more_about
from ui.common.hint import Hint
from ui.session import Session
from ui.text.duplicates import why_words
from ui.text.fill import fill
from ui.theme.theme import Theme

_LOOK_MS = 150
_INDENT = 19
Typed = tuple[str, Sequence[str], Sequence[str], int | None]  # name, phones, e-mails, whose record it is


class Alike(QWidget):
    """Says who may be the same person and why; each can be opened. `look` begins when the typing rests."""

    open_requested = Signal(int)

    def __init__(self, session: Session, theme: Theme, after: QWidget, typed: Callable[[], Typed]) -> None:
        """Make it silent; Tab comes to it after the field `after`. `typed` tells what is compared."""
        super().__init__()
        self._session = session
        self._after = after
        self._typed = typed
        self._view = f"alike {id(self)}"
        self.hint = Hint(theme)
        self.links: list[tuple[QWidget, QWidget]] = []  # row, button
        self._waiting = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._waiting.timeout.connect(self.look_now)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.hint)
        self.hide()

    def look(self) -> None:
        """Compare what is typed, once the typing rests."""
        self._waiting.start()

    def look_now(self) -> None:
        """Compare what is typed."""
        self._waiting.stop()
        query = partial(possible_duplicates, *self._typed())
        self._session.read(query, self.show_duplicates, view=self._view, owner=self)

    def be_silent(self) -> None:
        """Say nothing any more, whatever was asked before."""
        self._waiting.stop()
        self._session.read(lambda: [], self.show_duplicates, view=self._view, owner=self)

    def show_duplicates(self, found: list[PossibleDuplicate]) -> None:
        """Show these, or nothing where there are none."""
        for old, _ in self.links:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = [self._link(one) for one in found]
        before: QWidget = self._after
        for row, link in self.links:
            self._column.addWidget(row)
            QWidget.setTabOrder(before, link)
            before = link
        self.hint.say(self.tr("Perhaps you know them already:") if found else "", "warning")
        self.setVisible(bool(found))

    def _link(self, one: PossibleDuplicate) -> tuple[QWidget, QWidget]:
        customer = one.customer
        row = QWidget()
        link = button("link", customer.name.replace("&", "&&"))
        link.setAccessibleName(fill(self.tr("Open %1"), customer.name))
        link.setToolTip(fill(self.tr("Open %1"), customer.name))
        link.clicked.connect(lambda: self.open_requested.emit(customer.id))
        line = QHBoxLayout(row)
        line.setContentsMargins(_INDENT, 0, 0, 0)
        line.addWidget(link)
        why = ", ".join(why_words(reason) for reason in one.why)
        line.addWidget(ElidedLabel(fill(self.tr("%1 · %2", "why, who"), why, more_about(customer)), "muted"), 1)
        return row, link
