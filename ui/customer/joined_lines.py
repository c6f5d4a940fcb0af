"""Whom a customer was joined with, a line each: "Joined with Ana Malá on 3 May 2026 · Take apart"."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.domain.changes import Changes
from tracker.domain.joined import Joined
from tracker.queries.merges import joined_customers
from ui.common.buttons import button
from ui.common.elided_label import ElidedLabel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day


class JoinedLines(QWidget):
    """Reads its lines itself; it is not there while there are none."""

    take_apart_requested = Signal(int)  # the merge
    open_requested = Signal(int)  # whom this customer was joined into
    is_part_of_another = Signal(bool)

    def __init__(self, session: Session) -> None:
        """Make it empty."""
        super().__init__()
        self._session = session
        self._id = 0
        self._joined: Sequence[Joined] = ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()
        session.changed.connect(self._read_if_touched)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self._show(self._joined)

    @property
    def text(self) -> str:
        """What the lines say."""
        return "\n".join(label.text() for label in self.findChildren(ElidedLabel) if not label.isHidden())

    def show_customer(self, customer_id: int) -> None:
        """Show the lines of a customer."""
        if customer_id != self._id:
            self._id = customer_id
            self._show(())
        self._read()

    def _read(self) -> None:
        self._session.read(partial(joined_customers, self._id), self._show, view="joined", owner=self)

    def _read_if_touched(self, changes: Changes) -> None:
        if self._id and changes.touches("customer_merge"):
            self._read()

    def _show(self, joined: Sequence[Joined]) -> None:
        self._joined = joined
        while self._column.count():
            item = self._column.takeAt(0)
            line = item.widget() if item is not None else None
            if line is not None:
                line.hide()
                line.deleteLater()
        self.buttons.clear()
        for one in joined:
            self._column.addWidget(self._line(one))
        self.setVisible(bool(joined))
        self.is_part_of_another.emit(any(one.other_id == self._id for one in joined))

    def _line(self, joined: Joined) -> QWidget:
        day = format_day(date.fromisoformat(joined.merged_at[:10]))
        is_part = joined.other_id == self._id
        if is_part:
            text = fill(self.tr("Joined into %1 on %2, and counted there"), joined.survivor, day)
        else:
            text = fill(self.tr("Joined with %1 on %2"), joined.other, day)
        label = ElidedLabel(text, "muted")
        label.setMaximumWidth(label.sizeHint().width() + 2)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label, 1)
        if is_part:
            row.addWidget(self._button(fill(self.tr("Open %1"), joined.survivor), self._open, joined.survivor_id))
        row.addWidget(self._button(self.tr("Take apart …"), self._take_apart, joined.merge_id, text))
        row.addStretch(0)
        return line

    def _button(self, words: str, act: Callable[[int], None], number: int, about: str = "") -> QPushButton:
        made = button("link", words.replace("&", "&&"))
        made.setAccessibleDescription(about)
        made.clicked.connect(lambda: act(number))
        self.buttons.append(made)
        return made

    def _open(self, customer_id: int) -> None:
        self.open_requested.emit(customer_id)

    def _take_apart(self, merge_id: int) -> None:
        self.take_apart_requested.emit(merge_id)
