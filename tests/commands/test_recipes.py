"""Recipes of stages: their steps, ticks that belong to one stay, and a file that stays sound whatever comes after."""

from collections.abc import Iterator
from datetime import date

import pytest

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer, ArchiveCustomers, DeleteCustomers
from tracker.commands.log_line import LogLine, TakeBackLine
from tracker.commands.merges import MergeCustomers, UnmergeCustomers
from tracker.commands.moves import CorrectMoveDate, InsertMove, MoveCustomers
from tracker.commands.recipes import (
    AddRecipeStep,
    EditRecipeStep,
    RemoveRecipeStep,
    ReorderRecipe,
    TickStep,
    UntickStep,
)
from tracker.commands.stages import RemoveStage
from tracker.domain.errors import RecordMissing
from tracker.domain.record_errors import StepEmpty, StepOutOfReach
from tracker.queries.board import board_cards, board_columns
from tracker.queries.customers import customer_record
from tracker.queries.history import record_changes
from tracker.queries.recipes import present_recipe, recipe_progress, stage_recipes
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import RecipeTick, database
from tracker.workspace import Workspace


@pytest.fixture(autouse=True)
def _sound(workspace: Workspace) -> Iterator[None]:
    """Whatever a test does, the file is sound after it."""
    yield
    assert workspace.check() == []


@pytest.fixture
def steps(workspace: Workspace, stages: list[int]) -> list[int]:
    """The three steps of Consideration's recipe."""
    texts = ("Send the offer", "Invite for a ride", "寄報價單")
    return [int(workspace.do(AddRecipeStep(stages[1], text)).result) for text in texts]


@pytest.fixture
def ana(workspace: Workspace, stages: list[int], steps: list[int]) -> int:
    """Ana, in Consideration since 3 January, the first step done."""
    customer = int(workspace.do(AddCustomer("Ana", stages[1], date(2026, 1, 3))).result)
    workspace.do(TickStep(customer, steps[0]))
    return customer


def texts(stage_id: int) -> list[str]:
    return [line.text for line in stage_recipes().get(stage_id, ())]


def done(customer: int) -> list[bool] | None:
    recipe = present_recipe(customer)
    return None if recipe is None else [step.ticked_at is not None for step in recipe.steps]


def ticks() -> int:
    return int(RecipeTick.select().count())


def test_a_recipe_is_written_changed_ordered_and_shortened(
    workspace: Workspace, stages: list[int], steps: list[int]
) -> None:
    one, two, three = steps
    assert texts(stages[1]) == ["Send the offer", "Invite for a ride", "寄報價單"]
    assert texts(stages[0]) == []
    workspace.do(EditRecipeStep(two, "  Invite for\na test ride "))
    workspace.do(ReorderRecipe(stages[1], (three, two)))
    assert texts(stages[1]) == ["Send the offer", "寄報價單", "Invite for a test ride"]
    workspace.do(RemoveRecipeStep(three))
    workspace.do(AddRecipeStep(stages[1], "Ring after a week"))
    assert texts(stages[1]) == ["Send the offer", "Invite for a test ride", "Ring after a week"]
    for _ in range(4):
        workspace.undo()
    assert [line.id for line in stage_recipes()[stages[1]]] == [one, two, three]
    assert texts(stages[1]) == ["Send the offer", "Invite for a ride", "寄報價單"]


def test_a_step_needs_words_and_a_stage(workspace: Workspace, stages: list[int], steps: list[int]) -> None:
    with pytest.raises(StepEmpty):
        workspace.do(AddRecipeStep(stages[1], " \n "))
    with pytest.raises(StepEmpty):
        workspace.do(EditRecipeStep(steps[0], ""))
    workspace.do(RemoveRecipeStep(steps[2]))
    for command in (
        AddRecipeStep(999, "x"),
        EditRecipeStep(steps[2], "x"),
        RemoveRecipeStep(steps[2]),
        ReorderRecipe(stages[1], (steps[0], steps[2])),
        ReorderRecipe(stages[0], (steps[0],)),
    ):
        with pytest.raises(RecordMissing):
            workspace.do(command)


def test_a_tick_says_when_and_by_whom(workspace: Workspace, ana: int, steps: list[int], clock: Clock) -> None:
    clock.pass_days(2)
    workspace.do(TickStep(ana, steps[2]))
    recipe = present_recipe(ana)
    assert recipe is not None
    assert (recipe.stage, recipe.done) == ("Consideration", 2)
    assert [(step.text, (step.ticked_at or "")[:10], step.author) for step in recipe.steps] == [
        ("Send the offer", "2026-01-31", "Ota"),
        ("Invite for a ride", "", ""),
        ("寄報價單", "2026-02-02", "Ota"),
    ]
    assert workspace.do(TickStep(ana, steps[2])).step is None
    workspace.do(UntickStep(ana, steps[0]))
    assert done(ana) == [False, False, True]
    assert workspace.do(UntickStep(ana, steps[0])).step is None
    workspace.undo()
    assert done(ana) == [True, False, True]


def test_ticks_are_told_in_the_history(workspace: Workspace, ana: int, steps: list[int]) -> None:
    workspace.do(UntickStep(ana, steps[0]))
    assert [(one.command, one.what, one.before, one.after) for one in record_changes(ana)] == [
        ("UntickStep", "recipe", "Send the offer", ""),
        ("TickStep", "recipe", "", "Send the offer"),
    ]


def test_who_comes_back_starts_afresh(workspace: Workspace, ana: int, stages: list[int], steps: list[int]) -> None:
    workspace.do(MoveCustomers((ana,), stages[2]))
    assert present_recipe(ana) is None
    with pytest.raises(StepOutOfReach) as caught:
        workspace.do(TickStep(ana, steps[1]))
    assert (caught.value.name, caught.value.stage) == ("Ana", "Consideration")
    workspace.do(MoveCustomers((ana,), stages[1]))
    assert done(ana) == [False] * 3
    workspace.do(TickStep(ana, steps[1]))
    assert ticks() == 2
    for _ in range(3):
        workspace.undo()
    assert done(ana) == [True, False, False]
    for _ in range(3):
        workspace.redo()
    assert done(ana) == [False, True, False]


@pytest.mark.parametrize("put_away", [ArchiveCustomers, DeleteCustomers])
def test_nothing_is_ticked_for_who_is_not_on_the_board(
    workspace: Workspace, ana: int, steps: list[int], put_away: type[ArchiveCustomers] | type[DeleteCustomers]
) -> None:
    workspace.do(put_away((ana,)))
    assert present_recipe(ana) is None
    for command in (TickStep(ana, steps[1]), UntickStep(ana, steps[0])):
        with pytest.raises(StepOutOfReach):
            workspace.do(command)
    workspace.undo()
    assert done(ana) == [True, False, False]


def test_nothing_is_ticked_for_who_left_or_never_was(workspace: Workspace, ana: int, steps: list[int]) -> None:
    workspace.do(MoveCustomers((ana,), None))
    assert present_recipe(ana) is None
    with pytest.raises(StepOutOfReach):
        workspace.do(TickStep(ana, steps[1]))
    with pytest.raises(RecordMissing):
        workspace.do(TickStep(99, steps[1]))
    assert present_recipe(99) is None


def test_a_removed_step_keeps_its_ticks(workspace: Workspace, ana: int, steps: list[int]) -> None:
    workspace.do(RemoveRecipeStep(steps[0]))
    assert (done(ana), ticks()) == ([False, False], 1)
    workspace.undo()
    assert done(ana) == [True, False, False]


def test_a_removed_stage_keeps_recipe_and_ticks(
    workspace: Workspace, ana: int, stages: list[int], steps: list[int]
) -> None:
    workspace.do(RemoveStage(stages[1], stages[2]))
    assert (stage_recipes(), present_recipe(ana), ticks()) == ({}, None, 1)
    for command in (AddRecipeStep(stages[1], "x"), EditRecipeStep(steps[0], "x"), TickStep(ana, steps[0])):
        with pytest.raises(RecordMissing):
            workspace.do(command)
    workspace.undo()
    assert done(ana) == [True, False, False]


def test_a_corrected_date_leaves_the_ticks(workspace: Workspace, ana: int) -> None:
    entry = workspace.read(lambda: customer_record(ana)).moves[0].id
    workspace.do(CorrectMoveDate((entry,), date(2026, 1, 1)))
    assert done(ana) == [True, False, False]


def test_a_forgotten_move_put_before_leaves_the_ticks(workspace: Workspace, ana: int, stages: list[int]) -> None:
    workspace.do(InsertMove(ana, stages[0], date(2026, 1, 1)))
    assert done(ana) == [True, False, False]
    workspace.do(InsertMove(ana, stages[2], date(2026, 1, 9)))  # so Ana is no longer where she was
    assert (present_recipe(ana), ticks()) == (None, 1)


def test_an_entry_taken_out_of_the_log_takes_its_ticks_along(
    workspace: Workspace, stages: list[int], steps: list[int]
) -> None:
    eva = int(workspace.do(AddCustomer("Eva", stages[0])).result)
    line = workspace.do(LogLine("visit", customer_id=eva, stage_id=stages[1])).result
    workspace.do(TickStep(eva, steps[0]))
    workspace.do(TakeBackLine(line))
    assert (present_recipe(eva), ticks()) == (None, 0)
    workspace.undo()
    assert done(eva) == [True, False, False]
    workspace.redo()
    assert ticks() == 0


def test_ticks_stay_with_the_log_of_who_is_merged(
    workspace: Workspace, ana: int, stages: list[int], steps: list[int]
) -> None:
    double = int(workspace.do(AddCustomer("Anna", stages[1], date(2026, 1, 5))).result)
    workspace.do(TickStep(double, steps[2]))
    merge = workspace.do(MergeCustomers(ana, double)).result
    assert done(ana) == [True, False, False]
    assert present_recipe(double) is None
    workspace.do(TickStep(ana, steps[1]))
    assert workspace.check() == []
    workspace.do(UnmergeCustomers(merge))
    assert (done(ana), done(double)) == ([True, True, False], [False, False, True])
    for _ in range(3):
        workspace.undo()
    assert (done(ana), done(double)) == ([True, False, False], [False, False, True])


def test_who_is_deleted_for_ever_takes_the_ticks_along(workspace: Workspace, ana: int) -> None:
    workspace.do(DeleteCustomers((ana,)))
    workspace.empty_trash()
    assert ticks() == 0
    assert fetch_rows(RecipeTick.select()) == []
    assert database.execute_sql("SELECT count(*) FROM journal_image WHERE record_table = 'recipe_tick'").fetchone() == (
        0,
    )


def test_a_tick_of_another_stay_is_found(workspace: Workspace, ana: int, stages: list[int]) -> None:
    eva = int(workspace.do(AddCustomer("Eva", stages[0])).result)
    with workspace._journal.unrecorded():
        database.execute_sql("UPDATE recipe_tick SET customer_id = ?", (eva,))
    assert workspace.check() == [f"recipe: customer {eva}"]
    with workspace._journal.unrecorded():
        database.execute_sql("UPDATE recipe_tick SET customer_id = ?", (ana,))


def test_cards_say_how_far_a_recipe_was_followed(
    workspace: Workspace, ana: int, stages: list[int], steps: list[int]
) -> None:
    eva, ivo = (int(workspace.do(AddCustomer(name, stages[place])).result) for name, place in (("Eva", 1), ("Ivo", 0)))
    workspace.do(TickStep(ana, steps[2]))
    assert recipe_progress((ana, eva, ivo)) == {ana: (2, 3), eva: (0, 3)}
    assert [(card.recipe_done, card.recipe_steps) for card in board_cards((ana, eva, ivo))] == [(2, 3), (0, 3), (0, 0)]
    assert {card.recipe_steps for column in board_columns() for card in column.cards} == {0, 3}
    for step in steps:
        workspace.do(RemoveRecipeStep(step))
    assert recipe_progress((ana, eva, ivo)) == {}
