"""The funnel of a shop that lived: random commands through the workspace, counted again from the raw log alone."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Clock
from tests.random_commands import command_for
from tests.recount import Asked, Entry, recount
from tests.reports.against_recount import compare_funnel
from tests.reports.reading import figures
from tracker.commands.customers import AddCustomer
from tracker.commands.stages import SetUpShop
from tracker.domain.errors import TrackerError
from tracker.domain.periods import Period
from tracker.domain.report_data import Scope
from tracker.queries.reporting import all_stages
from tracker.queries.reports import read_report
from tracker.queries.shop import shop_facts
from tracker.reports.report import ReportName
from tracker.storage.tables import database
from tracker.workspace import Workspace, create_shop

MOVES = (7, 7, 7, 8, 9, 10, 10, 11, 5, 4, 6, 17)  # mostly moves; also trash, archive, restore, stages removed
ACTS = st.lists(
    st.tuples(st.sampled_from(MOVES), st.integers(1, 6), st.integers(0, 5), st.integers(0, 12)), max_size=30
)


def raw_entries() -> list[Entry]:
    """Read the log of everybody outside the trash, numbered in the order it happened."""
    rows = database.execute_sql(
        "SELECT customer_id, to_stage_id, occurred_at, cause FROM stage_move JOIN customer ON customer.id = customer_id"
        " WHERE trashed_at IS NULL ORDER BY occurred_at, stage_move.id"
    )
    return [
        Entry(customer, number, to_stage, date.fromisoformat(at[:10]).toordinal(), cause)
        for number, (customer, to_stage, at, cause) in enumerate(rows, start=1)
    ]


def raw_archived() -> dict[int, int]:
    rows = database.execute_sql("SELECT id, archived_on FROM customer WHERE archived_on AND trashed_at IS NULL")
    return {customer: date.fromisoformat(day).toordinal() for customer, day in rows}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, back=st.integers(0, 20), span=st.integers(0, 30))
def test_every_figure_is_what_a_recount_of_the_raw_log_gives(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[int, int, int, int]], back: int, span: int
) -> None:
    clock, path = Clock(), tmp_path_factory.mktemp("random") / "shop.regulars"
    create_shop(path, SetUpShop(), clock=clock)
    workspace = Workspace(path, clock=clock)
    stages = [stage.id for stage in shop_facts().stages]
    for number in range(6):
        workspace.do(AddCustomer(f"p{number}", stages[number % 2], clock.now.date() - timedelta(days=20 + number)))
    for act in acts:
        clock.pass_days(1)
        with suppress(TrackerError):
            workspace.do(command_for(act, stages, clock))
    as_of = clock.now.date() - timedelta(days=back)
    first = as_of - timedelta(days=span)
    report = read_report(ReportName.FUNNEL, Scope(Period(first, None), as_of))
    asked = Asked(first.toordinal(), None, as_of.toordinal())
    counted = recount(raw_entries(), all_stages(), raw_archived(), asked)
    workspace.close()
    compare_funnel(report, counted)
    assert figures(report) == {name: len(counted.people[name, None]) for name in figures(report)}
