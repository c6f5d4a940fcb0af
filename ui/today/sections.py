"""The panels of Today: each shows one list of people, or goes where it has nobody to show."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.pill import Pill, PillKind
from ui.common.translated import keep_translated
from ui.text import today as say
from ui.text.fill import fill
from ui.text.formats import format_count, format_day
from ui.theme.theme import Theme
from ui.today.cells import ShortLabel, StageLabel, TwoLines
from ui.today.row_list import Act, Column, RowList

if TYPE_CHECKING:
    from tracker.domain.today import Section, Today

LOG, DONE, SNOOZE = "log", "done", "snooze"
_LOG = Act(LOG, Qt.Key.Key_L)
_LOG_BY_KEY = Act(LOG, Qt.Key.Key_L, has_button=False)
_ACTS = (_LOG, Act(DONE, Qt.Key.Key_D), Act(SNOOZE, Qt.Key.Key_S))
_NAME = 150
_FAR_STUCK = 2.0  # times the limit from which it is bad
_RIGHT, _LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


class PeopleSection(Panel):
    """A heading, what it means, a list, and a link to all of them."""

    all_wanted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], *, acts: tuple[Act, ...] = (_LOG,)) -> None:
        """Make it empty and hidden."""
        super().__init__()
        self.today = today
        self.meaning = plain_label(role="muted", wrap=True)
        self.list = RowList(theme, self.columns(), acts)
        self.all_button = button("link")
        self.all_button.clicked.connect(self.all_wanted)
        self._count = 0
        self.body.removeWidget(self._heading)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.meaning, 1, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self.list)
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.hide()
        keep_translated(self, self.retranslate)

    @property
    def title(self) -> str:
        """What the list is called."""
        raise NotImplementedError

    def columns(self) -> tuple[Column, ...]:
        """Return what the rows are made of."""
        raise NotImplementedError

    def take(self, found: "Today") -> "Section[Any]":
        """Return what of Today belongs here."""
        raise NotImplementedError

    def explain(self, found: "Today") -> None:
        """Say what stands beside the list."""

    def retranslate(self) -> None:
        """Set the words."""
        self.set_title(self.title)
        self.list.setAccessibleName(self.title)
        self.list.set_words(
            {
                LOG: (self.tr("Log call"), self.tr("Log a call with %1")),
                DONE: (self.tr("Done"), self.tr("Done: %1")),
                SNOOZE: (self.tr("Snooze"), self.tr("Put off: %1")),
            }
        )
        self._say_all()

    def show_today(self, found: "Today") -> None:
        """Show what of Today belongs here."""
        section = self.take(found)
        self.explain(found)
        self._count = section.count
        self.list.show_records(section.rows)
        self._say_all()
        self.setVisible(bool(section.rows) or self.stays_empty)

    @property
    def stays_empty(self) -> bool:
        """Whether it is shown with nobody in it."""
        return False

    def _say_all(self) -> None:
        self.all_button.setText(fill(self.tr("Show all %1"), format_count(self._count)))
        self.all_button.setVisible(self._count > len(self.list.records))


class FollowUpSection(PeopleSection):
    """Who was promised something: overdue, today, the next seven days."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        self.nothing = plain_label(role="muted", wrap=True)
        super().__init__(theme, today, acts=_ACTS)
        self.list.describe(lambda record: record.id, lambda record: say.spoken_follow_up(record, self.today()))
        self.body.insertWidget(1, self.nothing)

    @property
    def title(self) -> str:
        """What the list is called."""
        return self.tr("Follow-ups")

    @property
    def stays_empty(self) -> bool:
        """It says that there is nothing to do."""
        return True

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        self.nothing.setText(
            self.tr("Nobody waits for you. Whatever you promise with a call or note stands here on its day.")
        )

    def columns(self) -> tuple[Column, ...]:
        """When, who, what for, where they are."""
        return (
            Column(Pill, self._show_due, side=_LEFT),
            Column(lambda: ShortLabel(_NAME, bold=True), lambda cell, record: cell.setText(record.name)),
            Column(TwoLines, lambda cell, record: cell.setText(say.what_for(record)), 1),
            Column(StageLabel, lambda cell, record: cell.show_stage(record.stage, record.colour)),
        )

    def take(self, found: "Today") -> "Section[Any]":
        """Return the follow-ups, the oldest first."""
        from tracker.domain.today import Section

        parts = (found.overdue, found.due, found.ahead)
        return Section(tuple(row for part in parts for row in part.rows), sum(part.count for part in parts))

    def explain(self, found: "Today") -> None:
        """Say so where nobody was promised anything."""
        self.nothing.setVisible(not self.take(found).rows)

    def _show_due(self, cell: Pill, record: Any) -> None:
        kind: PillKind = "bad" if record.days_late > 0 else "accent" if record.days_late == 0 else "plain"
        cell.show_state(say.due_words(record.due_on, record.due_time, self.today()), kind)


class StuckSection(PeopleSection):
    """Who waits in a stage for longer than is usual."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__(theme, today, acts=(_LOG_BY_KEY,))
        self.list.describe(lambda record: record.customer_id, say.spoken_stuck)

    @property
    def title(self) -> str:
        """What the list is called."""
        return self.tr("Stuck longer than usual")

    def columns(self) -> tuple[Column, ...]:
        """Who, where, for how long."""
        return (
            Column(lambda: ShortLabel(_NAME, bold=True), lambda cell, record: cell.setText(record.name), 1),
            Column(StageLabel, lambda cell, record: cell.show_stage(record.stage, record.colour)),
            Column(Pill, _show_days, side=_RIGHT),
        )

    def take(self, found: "Today") -> "Section[Any]":
        """Return who is stuck."""
        return found.stuck

    def explain(self, found: "Today") -> None:
        """Say what is usual."""
        means = say.stuck_means(found.limits, {row.stage for row in found.stuck.rows})
        self.meaning.setText(say.SEPARATOR.strip() + " " + means if means else "")
        self.meaning.setToolTip(self.tr("From the stage's history, or the limit you set for it in the settings"))


class TouchSection(PeopleSection):
    """Whom the shop keeps in touch with, and whose turn it is."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__(theme, today)
        self.list.describe(lambda record: record.customer_id, lambda record: say.spoken_touch(record, self.today()))

    @property
    def title(self) -> str:
        """What the list is called."""
        return self.tr("Keep in touch")

    def columns(self) -> tuple[Column, ...]:
        """Who, how often and when last."""
        return (
            Column(lambda: ShortLabel(_NAME, bold=True), lambda cell, record: cell.setText(record.name)),
            Column(
                lambda: TwoLines("muted"),
                lambda cell, record: cell.setText(say.touch_words(record, self.today())),
                1,
            ),
        )

    def take(self, found: "Today") -> "Section[Any]":
        """Return whose turn it is."""
        return found.keep_in_touch


class BirthdaySection(PeopleSection):
    """Whose birthday it is or will be."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__(theme, today, acts=(_LOG_BY_KEY,))
        self.list.describe(lambda record: record.customer_id, lambda record: say.spoken_birthday(record, self.today()))

    @property
    def title(self) -> str:
        """What the list is called."""
        return self.tr("Birthdays")

    def columns(self) -> tuple[Column, ...]:
        """When, who, how old."""
        return (
            Column(Pill, self._show_day, side=_LEFT),
            Column(lambda: ShortLabel(_NAME, bold=True), lambda cell, record: cell.setText(record.name), 1),
            Column(
                lambda: ShortLabel(_NAME, role="muted"), lambda cell, record: cell.setText(say.birthday_words(record))
            ),
        )

    def take(self, found: "Today") -> "Section[Any]":
        """Return the birthdays."""
        return found.birthdays

    def _show_day(self, cell: Pill, record: Any) -> None:
        cell.show_state(say.due_words(record.on, None, self.today()), "accent" if record.days_ahead == 0 else "plain")
        cell.setToolTip(format_day(date.fromisoformat(record.on)))


def _show_days(cell: QWidget, record: Any) -> None:
    if isinstance(cell, Pill):
        bad = record.days >= _FAR_STUCK * record.limit_days
        cell.show_state(say.days_stuck(record), "bad" if bad else "warn")
