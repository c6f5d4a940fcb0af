"""The panels of Today about what comes after a sale: whom to thank, whom to ask, who is going quiet."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from ui.common.buttons import button
from ui.override import override
from ui.text import after_sales as say
from ui.text.today import SEPARATOR
from ui.theme.theme import Theme
from ui.today.cells import ShortLabel, TwoLines
from ui.today.row_list import Act, Column
from ui.today.sections import LOG, PeopleSection

if TYPE_CHECKING:
    from tracker.domain.today import Section, Today

THANK, NEEDLESS, ASK, UNANSWERED, LATER = "thank", "needless", "ask", "unanswered", "later"
_LOG = Act(LOG, Qt.Key.Key_L, has_button=False)
_THANKS = (Act(THANK, Qt.Key.Key_T), Act(NEEDLESS, Qt.Key.Key_N, has_button=False), _LOG)
_CHECK_IN = (
    Act(ASK, Qt.Key.Key_A),
    Act(UNANSWERED, Qt.Key.Key_N, has_button=False),
    Act(LATER, Qt.Key.Key_S),
    _LOG,
)
_NAME, _NARROW_NAME = 150, 104


class ThanksSection(PeopleSection):
    """The sales that thanks are owed for."""

    all_thanked = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        self.all_button_thanked = button("link")
        super().__init__(theme, today, acts=_THANKS)
        self.list.describe(lambda record: record.sale_id, lambda record: say.spoken_thanks(record, self.today()))
        self.all_button_thanked.clicked.connect(self.all_thanked)
        at = self.body.indexOf(self.all_button)
        self.body.insertWidget(at, self.all_button_thanked, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    @override
    def title(self) -> str:
        return self.tr("Thank-yous owed")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.list.set_words({THANK: (self.tr("Thank"), self.tr("Copy the thanks for %1 and note them"))})
        self.meaning.setText(SEPARATOR.strip() + " " + self.tr("T copies a text by name, N: none needed"))
        self.all_button_thanked.setText(self.tr("All of them are thanked"))
        self.all_button_thanked.setToolTip(self.tr("For everybody thanked in some other way; can be undone"))

    @override
    def columns(self) -> tuple[Column, ...]:
        return (_name(), _told(self._bought))

    @override
    def take(self, found: "Today") -> "Section[Any]":
        return found.thanks

    @override
    def explain(self, found: "Today") -> None:
        self.all_button_thanked.setVisible(found.thanks.count > 1)

    def _bought(self, record: Any) -> str:
        return SEPARATOR.join((say.what_bought(record), say.bought_ago(record.bought_on, self.today())))


class CheckInSection(PeopleSection):
    """Whom to ask how it is going."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__(theme, today, acts=_CHECK_IN)
        self.list.describe(lambda record: record.customer_id, lambda record: say.spoken_check_in(record, self.today()))

    @property
    @override
    def title(self) -> str:
        return self.tr("Ask how it is going")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.list.set_words(
            {
                ASK: (self.tr("Ask"), self.tr("Note how satisfied %1 is")),
                LATER: (self.tr("Later"), self.tr("Ask %1 later, or not at all")),
            }
        )
        self.meaning.setText(SEPARATOR.strip() + " " + self.tr("N: no answer"))

    @override
    def columns(self) -> tuple[Column, ...]:
        return (_name(), _told(self._bought))

    @override
    def take(self, found: "Today") -> "Section[Any]":
        return found.check_ins

    def _bought(self, record: Any) -> str:
        return SEPARATOR.join((say.what_bought(record), say.bought_ago(record.bought_on, self.today())))


class QuietSection(PeopleSection):
    """Regulars who usually would have bought again by now."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__(theme, today)
        self.list.describe(lambda record: record.customer_id, say.spoken_quiet)

    @property
    @override
    def title(self) -> str:
        return self.tr("Going quiet")

    @override
    def columns(self) -> tuple[Column, ...]:
        return (_name(), _told(lambda record: say.rhythm_told(record.usual_days, record.days_since)))

    @override
    def take(self, found: "Today") -> "Section[Any]":
        return found.quiet

    @override
    def explain(self, found: "Today") -> None:
        gone = found.long_gone
        text = self.tr("%n more have been gone for over a year: see the reports", "", gone) if gone else ""
        self.meaning.setText(SEPARATOR.strip() + " " + text if text else "")
        self.meaning.setToolTip(
            self.tr("Who was spoken with in the last week, or is promised something, is left out here")
        )


def _name() -> Column:
    return Column(
        lambda: ShortLabel(_NAME, bold=True, narrowest=_NARROW_NAME), lambda cell, record: cell.setText(record.name)
    )


def _told(told: Callable[[Any], str]) -> Column:
    return Column(lambda: TwoLines("muted"), lambda cell, record: cell.setText(told(record)), 1)
