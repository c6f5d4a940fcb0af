"""Commands of every kind that changes where customers are or what was promised, chosen by four small numbers."""

from datetime import timedelta
from typing import Any

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers, EditCustomer, RestoreCustomers
from tracker.commands.followups import AddFollowUp, DeleteFollowUp, FinishFollowUp, NewFollowUp, SnoozeFollowUp
from tracker.commands.interactions import DeleteInteraction, EditInteraction, FinishWithContact, LogInteraction
from tracker.commands.moves import CorrectMoveDate, InsertMove, MoveCustomers
from tracker.commands.rules import AddRule, DeleteRule, EditRule
from tracker.commands.stages import AddStage, EditStage, RemoveStage, ReorderStages


def command_for(numbers: tuple[int, int, int, int], stages: list[int], today: Clock) -> Any:
    """Return one of every kind of command; some of them will be refused."""
    act, who, where, days = numbers
    day = (today.now - timedelta(days=days)).date()
    later = (today.now + timedelta(days=days)).date()
    stage = stages[where % len(stages)]
    target = None if where == len(stages) else stage
    return [
        AddCustomer(f"p{who}", stage, day, phones=(("", f"60312345{who}"),), emails=(("", "a@b.cz"),), tags=("x",)),
        AddCustomer(f"q{who}", stage, tags=("x", "y")),
        EditCustomer(who, name=f"r{where}", phones=(("home", f"70012345{where}"),), tags=("y",), note="n" * where),
        EditCustomer(who, emails=(), company="c"),
        ArchiveCustomers((who,), archived=where % 2 == 0),
        DeleteCustomers((who, who + 1)),
        RestoreCustomers((who,)),
        MoveCustomers((who,), target, day, reason="price"),
        MoveCustomers((who, who + 1), stage, before_id=where),
        MoveCustomers((who,), target, last=True),
        InsertMove(who, target, day),
        CorrectMoveDate((where * 3 + who,), day),
        LogInteraction(who, "call_in", "note", follow_up=NewFollowUp(later)),
        [EditInteraction(who, note="other"), DeleteInteraction(who)][where % 2],
        AddFollowUp(who, NewFollowUp(later, text="ring")),
        [FinishFollowUp(who), SnoozeFollowUp(who, later), DeleteFollowUp(who)][where % 3],
        [AddStage(f"s{where}{days}", "#000000"), EditStage(stage, name=f"t{days}", customer_from=True)][where % 2],
        [RemoveStage(stage, target), ReorderStages(tuple(stages[::-1]))][days % 2],
        [AddRule(stage, days, "call", "ring"), EditRule(where, active=days % 2 == 0), DeleteRule(where)][who % 3],
        AddFollowUp(who, NewFollowUp(later, kind="call", repeats=f"{days + 1}{'dwmy'[where % 4]}")),
        FinishWithContact(who + where, "visit", follow_up=NewFollowUp(later, repeats="1m")),
    ][act]
