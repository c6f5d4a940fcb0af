from datetime import date, timedelta

import pytest

from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.interactions import LogWithNewCustomer
from tracker.domain.errors import MoveInFuture, NameMissing, TrackerError
from tracker.queries.customers import customer_record, find_customers
from tracker.workspace import Workspace


def test_a_new_customer_and_what_happened_are_one_step(workspace: Workspace, stages: list[int]) -> None:
    command = LogWithNewCustomer(
        AddCustomer("Žofie", stages[0]), "visit", "wants a bell", follow_up=NewFollowUp(date(2026, 2, 1), text="ring")
    )
    outcome = workspace.do(command)
    kept = workspace.read(lambda: customer_record(outcome.result))
    assert (kept.name, kept.stage_id) == ("Žofie", stages[0])
    assert [(one.kind, one.note, one.author) for one in kept.interactions] == [("visit", "wants a bell", "Ota")]
    assert [(one.due_on, one.text) for one in kept.follow_ups] == [("2026-02-01", "ring")]
    assert outcome.step is not None
    assert outcome.step.facts["name"] == "Žofie"
    workspace.undo()
    assert workspace.read(lambda: find_customers("")) == []
    workspace.redo()
    assert workspace.read(lambda: customer_record(outcome.result)) == kept


@pytest.mark.parametrize(
    ("name", "days", "error"), [("  ", 0, NameMissing), ("Eva", 1, MoveInFuture)], ids=["no name", "to come"]
)
def test_refused_it_writes_nothing(
    workspace: Workspace, stages: list[int], *, name: str, days: int, error: type[TrackerError]
) -> None:
    day = date(2026, 1, 31) + timedelta(days=days)
    with pytest.raises(error):
        workspace.do(LogWithNewCustomer(AddCustomer(name, stages[0], day), "visit"))
    assert workspace.read(lambda: find_customers("")) == []
    assert workspace.undo_state().undo is None
