"""What was changed about a customer, read when it is unfolded."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.history import RecordChanged
from tracker.domain.records import CustomerRecord
from tracker.queries.history import record_changes
from ui.common.buttons import button
from ui.common.folding import FoldingPanel
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day, format_time
from ui.text.history import change_sentence
from ui.text.kinds import author_words
from ui.theme.theme import Theme

_FIRST = 12
_MOST = 200


class HistoryPanel(FoldingPanel):
    """Sentences, newest first, with the moment and who typed it."""

    shown = Signal()

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it folded."""
        super().__init__(theme)
        self._session = session
        self._today = today
        self._record: CustomerRecord | None = None
        self._changes: Sequence[RecordChanged] = ()
        self._all = False
        self.lines = plain_label(role="muted", wrap=True)  # while there is nothing
        self.rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.more = button("link")
        self.more.clicked.connect(self._show_all)
        self.created = plain_label(role="small", wrap=True)
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.lines)
        self.inside.addWidget(self.more)
        self.inside.addWidget(self.created)
        self.unfolded.connect(self.read)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.tr("History"))
        self.lines.setText(self.tr("Nothing was changed since."))
        self.more.setText(self.tr("Show all"))
        self._show()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return [self.head, self.more]

    @property
    def sentences(self) -> list[str]:
        """What it says, newest first."""
        return [row.accessibleName() for row in self.rows]

    def show_record(self, record: CustomerRecord, *, anew: bool) -> None:
        """Belong to a record; it is read again where it is unfolded."""
        self._record = record
        if anew:
            self._all, self._changes = False, ()
            self._show()
        if self.is_unfolded:
            self.read()

    def read(self) -> None:
        """Read what was changed and show it."""
        if self._record is not None:
            query = partial(record_changes, self._record.id, _MOST)
            self._session.read(query, self._take, view="history", owner=self)

    def _take(self, changes: Sequence[RecordChanged]) -> None:
        self._changes = changes
        self._show()
        self.shown.emit()

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        record = self._record
        kinds = {value.field.name: value.field.kind for value in record.values} if record else {}
        shown = self._changes if self._all else self._changes[:_FIRST]
        self.rows = [self._row(change, kinds) for change in shown]
        self.more.setVisible(len(self._changes) > len(shown))
        self.lines.setVisible(not self._changes)
        if record is not None:
            created = datetime.fromisoformat(record.created_at)
            self.created.setText(
                fill(self.tr("Added %1, %2", "day, time"), format_day(created), format_time(created.time()))
            )

    def _row(self, change: RecordChanged, kinds: Mapping[str, str]) -> QWidget:
        at = datetime.fromisoformat(change.at)
        when = fill(self.tr("%1, %2", "day, time"), format_day(at), format_time(at.time()))
        by = author_words(change.author)
        row = QWidget()
        sentence = change_sentence(change, kinds, self._today())
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(sentence, wrap=True))
        column.addWidget(plain_label(fill(self.tr("%1 %2", "moment, by whom"), when, by).strip(), "small", wrap=True))
        row.setAccessibleName(sentence)
        self._list.addWidget(row)
        return row
