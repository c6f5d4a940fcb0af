"""The report of quotes of a shop that lived: random commands, counted again from the raw rows; and its money open."""

from contextlib import closing, suppress
from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.quote_records import RawQuote
from tests.recount import Entry
from tests.recount_quotes import recount_quotes
from tests.reports.random_shops import asked_of
from tests.reports.telling import check_told
from tests.storage.choice import Choice
from tests.storage.every_command import CHOICES
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, RestoreCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.quotes import AddQuote, ChaseQuote, CloseQuote, DeleteQuote, EditQuote, ReopenQuote
from tracker.commands.stages import SetUpShop
from tracker.domain.customer_filter import CustomerFilter
from tracker.domain.errors import TrackerError
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.queries.board import board_columns
from tracker.queries.reporting import all_stages
from tracker.queries.reports import read_report
from tracker.reports.report import ReportName
from tracker.storage.tables import database
from tracker.workspace import Workspace, create_shop

KINDS = (
    *(AddQuote, AddQuote, AddQuote, CloseQuote, CloseQuote, EditQuote, ChaseQuote, ReopenQuote, DeleteQuote),
    *(AddCustomer, MoveCustomers, MoveCustomers, ArchiveCustomers, DeleteCustomers, RestoreCustomers),
)
NUMBERS = st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(0, 12))
ACTS = st.lists(st.tuples(st.sampled_from(KINDS), NUMBERS), max_size=30)


def day(text: str) -> int:
    return date.fromisoformat(text[:10]).toordinal()


def check_report(scope: Scope, among: str) -> None:
    """Compare the report with the raw rows of some customers; `among`: which, in SQL."""
    kept = f"customer_id IN (SELECT id FROM customer WHERE trashed_at IS NULL AND {among})"
    log = database.execute_sql(
        f"SELECT customer_id, to_stage_id, occurred_at, cause FROM stage_move WHERE {kept} ORDER BY occurred_at, id"
    )
    entries = [Entry(who, number, to, day(at), cause) for number, (who, to, at, cause) in enumerate(log, start=1)]
    aside = database.execute_sql("SELECT id, archived_on FROM customer WHERE archived_on IS NOT NULL")
    archived = {who: day(on) for who, on in aside}
    rows = database.execute_sql(
        "SELECT id, customer_id, given_on, amount_minor, kind, outcome, outcome_on, chases, stopped_at, reason"
        f" FROM quote WHERE {kept}"
    )
    quotes = [
        RawQuote(number, who, day(on), amount, kind, outcome, day(ended) if ended else None, *more)
        for number, who, on, amount, kind, outcome, ended, *more in rows
    ]
    again = recount_quotes(entries, all_stages(), archived, quotes, asked_of(scope))
    check_told(read_report(ReportName.QUOTES, scope), again)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, seen=st.integers(0, 20))
def test_a_random_shop_is_counted_again(
    acts: list[tuple[type, tuple[int, int, int]]], seen: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    clock = Clock()
    path = tmp_path_factory.mktemp("quotes") / "shop.regulars"
    create_shop(path, SetUpShop(region="CZ"), clock=clock)
    with closing(Workspace(path, clock=clock)) as workspace:
        for number in range(4):
            choice = Choice((number, number + 1, 8), clock, ())
            workspace.do(CHOICES[AddCustomer](choice))
            workspace.do(CHOICES[AddQuote](choice))
        for kind, numbers in acts:
            with suppress(TrackerError):
                workspace.do(CHOICES[kind](Choice(numbers, clock, ())))
        as_of = clock.now.date() - timedelta(days=seen)
        for period in (Period(), Period(as_of - timedelta(days=6), as_of - timedelta(days=1))):
            workspace.read(partial(check_report, Scope(period, as_of), "1"))
        tagged = "id IN (SELECT customer_id FROM customer_tag JOIN tag ON tag.id = tag_id WHERE folded = 't1')"
        workspace.read(partial(check_report, Scope(Period(), as_of, only=CustomerFilter(tags=("t1",))), tagged))
        check_open_money(workspace)
        assert workspace.check() == []


def check_open_money(workspace: Workspace) -> None:
    """See that the board's columns say what is open."""
    open_of: dict[int | None, int] = {}
    for stage, amount in database.execute_sql(
        "SELECT stage_id, amount_minor FROM quote JOIN customer ON customer.id = customer_id"
        " WHERE outcome = '' AND archived_on IS NULL AND trashed_at IS NULL"
    ):
        open_of[stage] = open_of.get(stage, 0) + amount
    told = {column.stage.id if column.stage else None: column.open_minor for column in workspace.read(board_columns)}
    assert {stage: amount for stage, amount in told.items() if amount} == {
        stage: amount for stage, amount in open_of.items() if amount
    }
