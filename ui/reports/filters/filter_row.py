"""The filters of every report: which days, whom, since when known, seen when, beside what."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from tracker.domain.customer_table import SavedSegment
from tracker.domain.periods import Period, PeriodName
from ui.common.buttons import MenuButton
from ui.common.calendar_popup import CalendarPopup
from ui.common.flow_layout import FlowLayout
from ui.common.range_popup import RangePopup
from ui.common.segment_button import SegmentButton
from ui.common.translated import keep_translated
from ui.reports.choices import USE_WITHIN, Against, Choices
from ui.reports.filters.menu import Entry, fill_menu
from ui.text.fill import fill
from ui.text.filters import known_word
from ui.text.formats import format_day
from ui.text.periods import period_names, period_words
from ui.theme.theme import Theme

WITHIN = (30, 60, 90, 180)
_LONGEST = 28  # letters of a name on a button


class FilterRow(QWidget):
    """Buttons that say what is chosen and open menus; they flow into as many rows as they need."""

    edited = Signal(object)  # Choices

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """Show the choices that hold at first."""
        super().__init__()
        self._theme, self._today = theme, today
        self._choices = Choices()
        self._segments: Sequence[SavedSegment] = ()
        self._sources: Sequence[str] = ()
        arrow = theme.icon("chevron-down")
        self.period, self.source, self.seen, self.within, self.against = (MenuButton(arrow) for _ in range(5))
        self.segment = SegmentButton(theme)
        self._calendar: CalendarPopup | None = None
        self._range: RangePopup | None = None
        self._row = FlowLayout(self, spacing=8)
        for one in (self.period, self.segment, self.source, self.seen, self.within, self.against):
            self._row.addWidget(one)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.segment.chosen.connect(lambda one: self._edit(segment=one.id if one else None))
        for opener, entries in (
            (self.period, self._periods),
            (self.source, self._source_entries),
            (self.seen, self._days),
            (self.within, self._withins),
            (self.against, self._againsts),
        ):
            menu = QMenu(opener)
            menu.aboutToShow.connect(partial(self._fill, menu, entries, several=opener is self.source))
            opener.setMenu(menu)
        keep_translated(self, self.retranslate)

    def show_choices(self, choices: Choices) -> None:
        """Show what is chosen, without a signal."""
        self._choices = choices
        self.retranslate()

    def show_menus(self, segments: Sequence[SavedSegment], sources: Sequence[str]) -> None:
        """Offer these segments and sources."""
        self._segments, self._sources = segments, sources
        self.segment.show_segments(segments)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        chosen = self._choices
        segments = {one.id: one for one in self._segments}
        self.segment.choose(segments.get(chosen.segment or 0))
        self._name(self.period, self.tr("Period"), period_words(chosen.period))
        self._name(self.source, self.tr("How they heard of us"), self._source_words())
        seen = self.tr("Seen today") if chosen.as_of is None else fill(self.tr("Seen on %1"), format_day(chosen.as_of))
        self._name(self.seen, self.tr("The day the report is seen on"), seen)
        self._name(self.within, self.tr("How long they had since they joined"), self._within_words(chosen.within_days))
        self.within.setVisible(chosen.report in USE_WITHIN)
        self._name(self.against, self.tr("What it is compared with"), self._against_words())
        self._row.invalidate()
        self.updateGeometry()

    def choose_period(self, period: PeriodName | Period) -> None:
        """Choose as an entry of the menu does."""
        self._edit(period=period)

    def choose_seen(self, day: date | None) -> None:
        """Choose the day to see the report on; None, and today itself, is today, whichever day that will be."""
        self._edit(as_of=None if day == self._today() else day)

    def choose_against(self, against: Against, segment: int | None = None) -> None:
        """Choose what to compare with."""
        self._edit(against=against, against_segment=segment)

    def toggle_source(self, source: str) -> None:
        """Count those of a source too, or no longer."""
        there = self._choices.sources
        kept = tuple(one for one in there if one != source) if source in there else (*there, source)
        self._edit(sources=kept)

    def _edit(self, **changes: object) -> None:
        self.edited.emit(replace(self._choices, **changes))  # type: ignore[arg-type]

    def _name(self, opener: MenuButton, what: str, says: str) -> None:
        shown = says if len(says) <= _LONGEST else says[: _LONGEST - 1] + "…"
        opener.setText(shown.replace("&", "&&"))
        opener.setToolTip(what)
        opener.setAccessibleName(fill(self.tr("%1: %2"), what, says))
        opener.updateGeometry()

    def _fill(self, menu: QMenu, entries: Callable[[], list[Entry | None]], *, several: bool) -> None:
        fill_menu(menu, entries(), several=several)

    def _periods(self) -> list[Entry | None]:
        chosen = self._choices.period
        named: list[Entry | None] = [
            Entry(text, partial(self.choose_period, name), name == chosen) for name, text in period_names().items()
        ]
        other = Entry(self.tr("Other days …"), self._ask_for_range, not isinstance(chosen, PeriodName))
        return [*named, None, other]

    def _source_entries(self) -> list[Entry | None]:
        chosen = self._choices.sources
        offered = dict.fromkeys([*self._sources, "", *chosen])
        every = Entry(self.tr("All sources"), partial(self._edit, sources=()), not chosen)
        return [
            every,
            None,
            *(Entry(known_word(one), partial(self.toggle_source, one), one in chosen) for one in offered),
        ]

    def _days(self) -> list[Entry | None]:
        as_of = self._choices.as_of
        return [
            Entry(self.tr("Seen today"), partial(self.choose_seen, None), as_of is None),
            Entry(self.tr("Another day …"), self._ask_for_day, as_of is not None),
        ]

    def _withins(self) -> list[Entry | None]:
        within = self._choices.within_days
        return [
            Entry(self._within_words(days), partial(self._edit, within_days=days), days == within)
            for days in (None, *WITHIN)
        ]

    def _againsts(self) -> list[Entry | None]:
        chosen = self._choices
        fixed = {
            Against.NOTHING: self.tr("With nothing"),
            Against.BEFORE: self.tr("With the period before"),
            Against.YEAR: self.tr("With the same days last year"),
        }
        entries: list[Entry | None] = [
            Entry(text, partial(self.choose_against, against), against == chosen.against)
            for against, text in fixed.items()
        ]
        others = [one for one in self._segments if one.id != chosen.segment]
        if others:
            entries.append(None)
        for one in others:
            is_chosen = chosen.against == Against.SEGMENT and chosen.against_segment == one.id
            text = fill(self.tr("With “%1”", "a segment"), one.name)
            entries.append(Entry(text, partial(self.choose_against, Against.SEGMENT, one.id), is_chosen))
        return entries

    def _source_words(self) -> str:
        chosen = self._choices.sources
        return ", ".join(known_word(one) for one in chosen) if chosen else self.tr("All sources")

    def _within_words(self, days: int | None) -> str:
        return self.tr("However long it took") if days is None else self.tr("Within %n days", "", days)

    def _against_words(self) -> str:
        chosen = self._choices
        if chosen.against == Against.BEFORE:
            return self.tr("vs the period before")
        if chosen.against == Against.YEAR:
            return self.tr("vs last year")
        name = next((one.name for one in self._segments if one.id == chosen.against_segment), "")
        if chosen.against == Against.SEGMENT and name:
            return fill(self.tr("vs %1", "a segment"), name)
        return self.tr("Compare")

    def _ask_for_range(self) -> None:
        if self._range is None:
            self._range = RangePopup(self)
            self._range.picked.connect(self.choose_period)
        today = self._choices.seen_on(self._today())
        days = self._choices.days(self._today())
        last = days.last or today
        self._range.open_below(self.period, days.first or last.replace(day=1), last)

    def _ask_for_day(self) -> None:
        if self._calendar is None:
            self._calendar = CalendarPopup(self._theme, self)
            self._calendar.picked.connect(self.choose_seen)
        today = self._today()
        self._calendar.open_below(self.seen, self._choices.as_of or today, latest=today)
