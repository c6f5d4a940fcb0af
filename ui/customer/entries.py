"""The timeline as rows: what happened with a customer and where they moved, in words, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.domain.context import DATE_ONLY
from tracker.domain.records import CustomerRecord, LoggedInteraction, LoggedMove
from tracker.domain.sales import SaleKind, SaleRecord
from tracker.domain.stages import Stage
from ui.common.kind_looks import kind_colour, kind_icon
from ui.customer.stays import day_of, days_before
from ui.text.fill import fill
from ui.text.formats import format_day, format_day_short, format_moment, format_time
from ui.text.kinds import author_words, cause_words, kind_name, move_origin, move_title
from ui.text.money import show_money
from ui.text.reasons import reason_text
from ui.text.sales import kind_word, lines_words, state_words
from ui.text.words import words
from ui.theme.tokens import Tokens

_WALL_TIME = 19  # characters of a stored moment before its offset


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the timeline: an interaction, a move, or a sale."""

    interaction: LoggedInteraction | None
    move: LoggedMove | None
    icon: str
    colour: str
    title: str
    when: str  # and by whom
    body: str
    more: str  # why, smaller
    told: str  # the moment in full
    sale: SaleRecord | None = None  # else this

    @property
    def key(self) -> tuple[str, int]:
        """What stays the same when the row is changed."""
        if self.interaction is not None:
            return "interaction", self.interaction.id
        if self.sale is not None:
            return "sale", self.sale.id
        return "move", self.move.id if self.move else 0


def timeline_entries(  # noqa: PLR0913 - what is read in two goes, and how it is shown
    record: CustomerRecord,
    stages: Sequence[Stage],
    today: date,
    tokens: Tokens,
    sales: Sequence[SaleRecord] = (),
    currency: str = "",
) -> list[Entry]:
    """Return the rows, newest first; what was typed for one and the same moment stands above the move made then.

    Of the sales only what stands is told, not what was taken out.
    """
    places = {stage.id: stage for stage in stages}
    days = days_before(record.moves)
    rows = [
        ((one.occurred_at[:_WALL_TIME], 1, one.id), _of_interaction(one, today, tokens)) for one in record.interactions
    ]
    rows += [
        ((one.occurred_at[:_WALL_TIME], 0, one.id), _of_move(one, places, days[one.id], today, tokens))
        for one in record.moves
    ]
    rows += [
        ((one.occurred_at.isoformat()[:_WALL_TIME], 2, one.id), _of_sale(one, currency, today, tokens))
        for one in sales
        if not one.voided and one.kind != SaleKind.CORRECTION
    ]
    return [entry for _, entry in sorted(rows, key=lambda row: row[0], reverse=True)]


def _of_interaction(one: LoggedInteraction, today: date, tokens: Tokens) -> Entry:
    return Entry(
        one,
        None,
        kind_icon(one.kind),
        kind_colour(one.kind, tokens),
        kind_name(one.kind),
        _with_author(_when(one.occurred_at, today), one.author),
        one.note,
        "",
        _in_full(one.occurred_at),
    )


def _of_move(one: LoggedMove, places: dict[int, Stage], days: int, today: date, tokens: Tokens) -> Entry:
    origin, place = places.get(one.from_stage or 0), places.get(one.to_stage or 0)
    back = origin is not None and place is not None and place.position < origin.position
    icon = "left" if one.to_stage is None else "arrow-left" if back else "arrow-right" if one.from_name else "plus"
    body = (move_origin(one, days), reason_text(one.reason), one.note)
    return Entry(
        None,
        one,
        icon,
        place.colour if place else tokens.stages[-1] if one.to_stage is None else tokens.muted,
        move_title(one, back=back),
        _with_author(_past_day(day_of(one.occurred_at), today), one.author),
        " · ".join(part for part in body if part),
        cause_words(one.cause),
        format_day(day_of(one.occurred_at)),
    )


def _of_sale(one: SaleRecord, currency: str, today: date, tokens: Tokens) -> Entry:
    stamp = one.occurred_at.isoformat()
    title = f"{kind_word(one.kind)} {show_money(abs(one.total_minor), currency)}"
    state = state_words(one, currency)
    return Entry(
        None,
        None,
        "sales" if one.kind == SaleKind.SALE else "undo",
        tokens.stages[2] if one.kind == SaleKind.SALE else tokens.stages[-1],
        title,
        _with_author(_when(stamp, today), one.author),
        " · ".join(part for part in (lines_words(one.lines), one.note) if part),
        " · ".join(part for part in (state, one.campaign) if part),
        _in_full(stamp),
        one,
    )


def _with_author(when: str, author: str) -> str:
    return fill(words.tr("%1 · %2", "when, by whom"), when, author_words(author)) if author else when


def _when(stamp: str, today: date) -> str:
    moment = datetime.fromisoformat(stamp)
    if (today - moment.date()).days in {0, 1} and moment.time() != DATE_ONLY:
        return format_moment(moment, today)
    return _past_day(moment.date(), today)


def _past_day(day: date, today: date) -> str:
    if day == today:
        return words.tr("today")
    if day == today - timedelta(days=1):
        return words.tr("yesterday")
    return format_day_short(day, today + timedelta(days=1))


def _in_full(stamp: str) -> str:
    moment = datetime.fromisoformat(stamp)
    if moment.time() == DATE_ONLY:
        return format_day(moment.date())
    return fill(words.tr("%1, %2", "day, time"), format_day(moment.date()), format_time(moment.time()))
