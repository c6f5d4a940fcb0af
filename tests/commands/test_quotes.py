"""Quotes and left baskets: given, changed, asked about, closed, opened again, deleted, refused, undone."""

from datetime import date
from typing import Any

import pytest

from tests.conftest import Clock
from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.quotes import AddQuote, ChaseQuote, CloseQuote, DeleteQuote, EditQuote, ReopenQuote
from tracker.commands.sales import RecordSale
from tracker.domain.errors import RecordMissing, TrackerError
from tracker.domain.interactions import Kind
from tracker.domain.money import MOST_MINOR
from tracker.domain.quote_errors import (
    OutcomeOutOfOrder,
    OutcomeUnknown,
    QuoteClosed,
    QuoteEmpty,
    QuoteInFuture,
    QuoteStillOpen,
    SaleOfAnother,
    ValidBeforeGiven,
)
from tracker.domain.quotes import Outcome, QuoteKind, QuoteRecord, StoppedAt
from tracker.domain.sale_errors import LineAmountRefused, QuantityRefused
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.queries.board import board_columns
from tracker.queries.customers import customer_record
from tracker.queries.quotes import quote_record, quotes_of, quotes_to_chase
from tracker.storage.tables import Quote, QuoteLine, Sale, SaleLine, database
from tracker.workspace import Workspace

TODAY = date(2026, 1, 31)
BIKE = NewLine(text=" City bike ", price_minor=1_990_000, discount_permyriad=500)
LOCK = NewLine(text="lock", quantity_milli=2500, amount_minor=79_900)
LINES = (BIKE, LOCK)
AMOUNT = 1_890_500 + 79_900


@pytest.fixture
def ana(workspace: Workspace, stages: list[int]) -> int:
    return int(workspace.do(AddCustomer("Ana", stages[1], date(2025, 12, 1))).result)


@pytest.fixture
def quote(workspace: Workspace, ana: int) -> int:
    days = date(2026, 1, 10), date(2026, 2, 10), date(2026, 1, 20)
    return int(workspace.do(AddQuote(ana, LINES, "quote", *days, StoppedAt.PRICE, " wants a deal ")).result)


def read(workspace: Workspace, quote_id: int) -> QuoteRecord:
    return workspace.read(lambda: quote_record(quote_id))


def test_a_quote_is_kept_with_its_lines_and_what_they_come_to(workspace: Workspace, ana: int, quote: int) -> None:
    kept = read(workspace, quote)
    assert (kept.customer_id, kept.kind, kept.amount_minor, kept.chases) == (ana, QuoteKind.QUOTE, AMOUNT, 0)
    assert (kept.given_on, kept.valid_until, kept.chase_on) == (
        date(2026, 1, 10),
        date(2026, 2, 10),
        date(2026, 1, 20),
    )
    assert (kept.stopped_at, kept.note, kept.is_open) == ("price", "wants a deal", True)
    assert [(line.text, line.quantity_milli, line.price_minor, line.amount_minor) for line in kept.lines] == [
        ("City bike", 1000, 1_990_000, 1_890_500),
        ("lock", 2500, None, 79_900),
    ]
    assert workspace.check() == []


def test_a_quote_is_of_today_where_no_day_is_given(workspace: Workspace, ana: int) -> None:
    number = workspace.do(AddQuote(ana, (LOCK,), QuoteKind.BASKET)).result
    kept = read(workspace, number)
    assert (kept.given_on, kept.kind, kept.valid_until, kept.chase_on) == (TODAY, "basket", None, None)


def test_edit_changes_what_is_given_and_nothing_else(workspace: Workspace, quote: int) -> None:
    before = read(workspace, quote)
    workspace.do(EditQuote(quote, lines=(LOCK,), stopped_at="their landlord", no_chase=True))
    after = read(workspace, quote)
    assert (after.amount_minor, after.stopped_at, after.chase_on) == (79_900, "their landlord", None)
    assert [line.text for line in after.lines] == ["lock"]
    assert (after.given_on, after.valid_until, after.note) == (before.given_on, before.valid_until, before.note)
    workspace.do(EditQuote(quote, no_end=True, chase_on=date(2026, 3, 1), kind="basket", note=""))
    after = read(workspace, quote)
    assert (after.valid_until, after.chase_on, after.kind, after.note) == (None, date(2026, 3, 1), "basket", "")
    workspace.undo()
    workspace.undo()
    assert read(workspace, quote) == before


def test_a_chase_is_a_contact_that_is_counted_and_sets_the_next_day(workspace: Workspace, ana: int, quote: int) -> None:
    workspace.do(ChaseQuote(quote, Kind.CALL_OUT, "thinks about it", date(2026, 2, 3)))
    workspace.do(ChaseQuote(quote, Kind.EMAIL))
    assert (read(workspace, quote).chases, read(workspace, quote).chase_on) == (2, None)
    noted = workspace.read(lambda: customer_record(ana)).interactions
    assert {(one.kind, one.note) for one in noted} == {("email", ""), ("call_out", "thinks about it")}
    workspace.undo()
    assert (read(workspace, quote).chases, read(workspace, quote).chase_on) == (1, date(2026, 2, 3))
    assert len(workspace.read(lambda: customer_record(ana)).interactions) == 1


@pytest.mark.parametrize("outcome", [Outcome.GONE, Outcome.EXPIRED])
def test_a_quote_that_was_not_bought_is_closed_with_its_reason(
    workspace: Workspace, quote: int, outcome: Outcome
) -> None:
    workspace.do(CloseQuote(quote, outcome, " price ", date(2026, 1, 25), "delivery"))
    kept = read(workspace, quote)
    assert (kept.outcome, kept.reason, kept.outcome_on) == (outcome, "price", date(2026, 1, 25))
    assert (kept.stopped_at, kept.chase_on, kept.sale_id, kept.is_open) == ("delivery", None, None, False)
    workspace.do(ReopenQuote(quote))
    kept = read(workspace, quote)
    assert (kept.outcome, kept.reason, kept.outcome_on, kept.stopped_at) == ("", "", None, "delivery")


def test_what_ran_out_expired_on_its_last_day(workspace: Workspace, quote: int, clock: Clock) -> None:
    clock.at(2026, 2, 20)
    assert read(workspace, quote).has_run_out(clock.now.date())
    workspace.do(CloseQuote(quote, Outcome.EXPIRED))
    assert read(workspace, quote).outcome_on == date(2026, 2, 10)


def test_before_it_runs_out_it_expires_today(workspace: Workspace, quote: int) -> None:
    workspace.do(CloseQuote(quote, Outcome.EXPIRED))
    assert read(workspace, quote).outcome_on == TODAY


def test_deleting_takes_the_lines_too_and_undo_brings_all_back(workspace: Workspace, quote: int) -> None:
    before = read(workspace, quote)
    workspace.do(DeleteQuote(quote))
    assert (Quote.select().count(), QuoteLine.select().count()) == (0, 0)
    with pytest.raises(RecordMissing):
        read(workspace, quote)
    workspace.undo()
    assert read(workspace, quote) == before


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"lines": ()}, QuoteEmpty),
        ({"lines": (NewLine(text="x", quantity_milli=0, price_minor=1),)}, QuantityRefused),
        ({"lines": (NewLine(text="x", amount_minor=-1),)}, LineAmountRefused),
        ({"lines": (NewLine(text="x", price_minor=100, discount_minor=101),)}, LineAmountRefused),
        ({"lines": (NewLine(text="x", price_minor=100, discount_permyriad=10_001),)}, LineAmountRefused),
        ({"lines": (NewLine(amount_minor=MOST_MINOR), NewLine(amount_minor=1))}, LineAmountRefused),
        ({"lines": (NewLine(product_id=999, price_minor=1),)}, RecordMissing),
        ({"given_on": date(2026, 2, 1)}, QuoteInFuture),
        ({"valid_until": date(2026, 1, 9)}, ValidBeforeGiven),
        ({"campaign_id": 999}, RecordMissing),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    workspace: Workspace, ana: int, quote: int, change: dict[str, Any], error: type[TrackerError]
) -> None:
    before = read(workspace, quote)
    edit: Command = EditQuote(quote, **change)
    add: Command = AddQuote(ana, **{"lines": LINES, "given_on": date(2026, 1, 10), **change})
    for command in (edit, add):
        with pytest.raises(error):
            workspace.do(command)
    assert read(workspace, quote) == before
    assert Quote.select().count() == 1


def test_an_outcome_is_of_a_day_between_giving_and_today(workspace: Workspace, quote: int) -> None:
    for day in (date(2026, 1, 9), date(2026, 2, 1)):
        with pytest.raises(OutcomeOutOfOrder):
            workspace.do(CloseQuote(quote, Outcome.GONE, on=day))
    workspace.do(CloseQuote(quote, Outcome.GONE, on=date(2026, 1, 12)))
    with pytest.raises(OutcomeOutOfOrder):
        workspace.do(EditQuote(quote, given_on=date(2026, 1, 13)))


def test_what_is_closed_is_not_asked_about_or_closed_again(workspace: Workspace, quote: int) -> None:
    with pytest.raises(OutcomeUnknown):
        workspace.do(CloseQuote(quote, "lost"))
    with pytest.raises(QuoteStillOpen):
        workspace.do(ReopenQuote(quote))
    workspace.do(CloseQuote(quote, Outcome.GONE))
    for command in (ChaseQuote(quote), CloseQuote(quote, Outcome.BOUGHT)):
        with pytest.raises(QuoteClosed):
            workspace.do(command)


@pytest.mark.parametrize(
    "command", [AddQuote(999, LINES), EditQuote(999), ChaseQuote(999), CloseQuote(999, "gone"), DeleteQuote(999)]
)
def test_what_is_not_there_is_refused(workspace: Workspace, ana: int, command: Command) -> None:
    with pytest.raises(RecordMissing):
        workspace.do(command)


def test_a_quote_bought_becomes_a_sale_in_the_same_step(workspace: Workspace, ana: int, quote: int) -> None:
    closed = workspace.do(CloseQuote(quote, Outcome.BOUGHT, on=date(2026, 1, 20))).result
    sale = Sale.get_by_id(closed.sale_id)
    assert (sale.customer_id, sale.day, sale.total_minor) == (ana, date(2026, 1, 20).toordinal(), AMOUNT)
    lines = [line.text for line in SaleLine.select().order_by(SaleLine.position)]
    assert (sale.note, lines) == ("wants a deal", ["City bike", "lock"])
    kept = read(workspace, quote)
    assert (kept.outcome, kept.outcome_on, kept.sale_id) == ("bought", date(2026, 1, 20), sale.id)
    workspace.undo()
    assert read(workspace, quote).is_open
    assert Sale.select().count() == 0


def test_a_quote_bought_can_be_one_that_is_in_the_ledger(
    workspace: Workspace, ana: int, quote: int, stages: list[int]
) -> None:
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    hers, another = (workspace.do(RecordSale(NewSale(who, (LOCK,)))).result.sale_id for who in (ana, eva))
    with pytest.raises(SaleOfAnother):
        workspace.do(CloseQuote(quote, Outcome.BOUGHT, sale_id=another))
    with pytest.raises(RecordMissing):
        workspace.do(CloseQuote(quote, Outcome.BOUGHT, sale_id=999))
    workspace.do(CloseQuote(quote, Outcome.BOUGHT, sale_id=hers))
    assert (read(workspace, quote).sale_id, Sale.select().count()) == (hers, 2)


def test_a_quote_is_chased_when_its_day_has_come_or_it_runs_out(
    workspace: Workspace, ana: int, clock: Clock, stages: list[int]
) -> None:
    def add(chase: int | None, valid: int | None, amount: int = 100) -> int:
        ends, ask = (None if day is None else date(2026, 2, day) for day in (valid, chase))
        line = NewLine(text=f"{chase} {valid}", amount_minor=amount)
        return int(workspace.do(AddQuote(ana, (line, LOCK), "quote", date(2026, 1, 5), ends, ask)).result)

    never, later, asked = add(None, None), add(11, 28), add(10, None)
    ending, ran_out, both = add(28, 13), add(None, 8), add(9, 12)
    richer = add(9, 28, 500)
    gone = add(1, 2)
    workspace.do(CloseQuote(gone, Outcome.GONE))
    clock.at(2026, 2, 10)
    due = workspace.read(lambda: quotes_to_chase(clock.now.date(), 10))
    assert [one.id for one in due.rows] == [ran_out, richer, both, asked, ending]
    assert {never, later, gone}.isdisjoint(one.id for one in due.rows)
    assert due.count == 5
    first, last = due.rows[0], due.rows[-1]
    assert (first.days_left, first.days_late, last.days_left, last.days_late) == (-2, -1, 3, -18)
    assert (first.name, first.about, first.lines, first.amount_minor) == ("Ana", "None 8", 2, 80_000)
    few = workspace.read(lambda: quotes_to_chase(clock.now.date(), 2))
    assert ([one.id for one in few.rows], few.count) == ([ran_out, richer], 5)
    workspace.do(MoveCustomers((ana,), None))
    assert workspace.read(lambda: quotes_to_chase(clock.now.date(), 10)).count == 5
    workspace.do(DeleteCustomers((ana,)))
    assert workspace.read(lambda: quotes_to_chase(clock.now.date(), 10)).rows == ()


def test_the_board_says_what_is_open_in_each_column(
    workspace: Workspace, ana: int, quote: int, stages: list[int]
) -> None:
    eva = workspace.do(AddCustomer("Eva", stages[0])).result
    workspace.do(AddQuote(eva, (LOCK,)))
    workspace.do(AddQuote(eva, (LOCK,)))
    done = workspace.do(AddQuote(eva, (BIKE,))).result
    workspace.do(CloseQuote(done, Outcome.GONE))
    columns = workspace.read(board_columns)
    assert [column.open_minor for column in columns] == [159_800, AMOUNT, 0, 0, 0, 0]
    workspace.do(MoveCustomers((eva,), None))
    assert workspace.read(board_columns)[-1].open_minor == 159_800


def test_quotes_of_a_customer_come_open_ones_first(workspace: Workspace, ana: int) -> None:
    days = (5, 6, 7, 8)
    ids = [workspace.do(AddQuote(ana, (LOCK,), given_on=date(2026, 1, day))).result for day in days]
    workspace.do(CloseQuote(ids[3], Outcome.GONE, on=date(2026, 1, 9)))
    workspace.do(CloseQuote(ids[0], Outcome.GONE, on=date(2026, 1, 10)))
    found = workspace.read(lambda: quotes_of(ana))
    assert [one.id for one in found] == [ids[2], ids[1], ids[0], ids[3]]


def test_check_finds_a_quote_that_is_not_the_sum_of_its_lines(workspace: Workspace, ana: int, quote: int) -> None:
    with workspace._journal.unrecorded():
        database.execute_sql("UPDATE quote SET amount_minor = 1")
    assert workspace.check() == [f"quote: customer {ana}"]
