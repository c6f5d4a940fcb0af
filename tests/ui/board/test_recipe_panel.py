"""Writing the recipe of a stage over the board, as a person writes it, and what cards say of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from tests.ui.board.conftest import Board
from tracker.commands.recipes import AddRecipeStep, TickStep
from tracker.queries.recipes import stage_recipes
from ui.board.card_words import Badge, recipe_badge, spoken_card
from ui.board.recipe_panel import RecipePanel

Key = Qt.Key


@pytest.fixture
def panel(board: Board) -> RecipePanel:
    """The recipe of Consideration, opened from its column's menu."""
    board.columns[1]._more.click()
    menu = next(one for one in board.page.area.findChildren(QMenu) if one.isVisible())
    entry = next(entry for entry in menu.actions() if entry.text() == "Recipe of this stage…")
    menu.close()  # as a click on an entry does first
    entry.trigger()
    assert board.page.recipe is not None
    return board.page.recipe


def texts(panel: RecipePanel) -> list[str]:
    return [row.text.text() for row in panel.rows]


def kept(board: Board) -> list[str]:
    return [step.text for step in stage_recipes().get(board.columns[1].stage_id or 0, ())]


def add(panel: RecipePanel, *steps: str) -> None:
    for step in steps:
        QTest.keyClicks(panel.new, step)
        QTest.keyClick(panel.new, Key.Key_Return)


def test_steps_are_typed_one_after_the_other(board: Board, panel: RecipePanel) -> None:
    assert panel.panel.accessibleName() == "Recipe of Consideration"
    assert board.window.focusWidget() is panel.new
    assert panel._nothing.isVisible()
    add(panel, "Send the offer", "Invite for a ride", "  ")
    assert texts(panel) == kept(board) == ["Send the offer", "Invite for a ride"]
    assert panel.new.text() == "  "
    assert not panel._nothing.isVisible()
    panel.new.setText("Ring")
    panel.add.click()
    assert kept(board) == ["Send the offer", "Invite for a ride", "Ring"]
    QTest.keyClick(panel.new, Key.Key_Escape)
    assert not panel.is_open


def test_enter_while_a_word_is_composed_adds_nothing(board: Board, panel: RecipePanel) -> None:
    QApplication.sendEvent(panel.new, QInputMethodEvent("ㄅㄠ", []))
    QTest.keyClick(panel.new, Key.Key_Return)
    assert kept(board) == []


def test_a_step_is_reworded_where_it_stands(board: Board, panel: RecipePanel) -> None:
    add(panel, "Send the ofer")
    row = panel.rows[0]
    row.text.setFocus()
    row.text.selectAll()
    QTest.keyClicks(row.text, "Send the offer")
    QTest.keyClick(row.text, Key.Key_Return)
    assert kept(board) == ["Send the offer"]
    row.text.clear()
    row.edit.commit()
    assert (texts(panel), kept(board)) == (["Send the offer"], ["Send the offer"])


def test_steps_change_places(board: Board, panel: RecipePanel) -> None:
    add(panel, "a", "b", "c")
    panel.rows[2].up.click()
    assert kept(board) == ["a", "c", "b"]
    panel.rows[0].text.setFocus()
    QTest.keyClick(panel.rows[0].text, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(panel) == kept(board) == ["c", "a", "b"]
    assert not panel.rows[0].up.isEnabled()
    assert not panel.rows[2].down.isEnabled()
    QTest.keyClick(panel.rows[0].text, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kept(board) == ["c", "a", "b"]
    assert panel.rows[0].up.accessibleName() == "Move “c” up"


def test_a_step_is_taken_off_and_brought_back(board: Board, panel: RecipePanel) -> None:
    add(panel, "a", "b")
    panel.rows[0].remove.setFocus()
    QTest.keyClick(panel.rows[0].remove, Key.Key_Space)
    assert texts(panel) == kept(board) == ["b"]
    assert board.window.focusWidget() is panel.new
    assert board.toast.isVisible()
    assert "Took “a” off the recipe" in [label.text() for label in board.toast.findChildren(QLabel)]
    board.session.undo()
    assert texts(panel) == kept(board) == ["a", "b"]


def test_another_stage_has_another_recipe(board: Board, panel: RecipePanel) -> None:
    add(panel, "a")
    panel.new.setText("begun")
    panel.dismiss()
    board.page.write_recipe(board.columns[2].stage_id or 0, "Purchase")
    assert (texts(panel), panel.new.text()) == ([], "")
    assert panel.panel.accessibleName() == "Recipe of Purchase"


def test_left_has_no_recipe(board: Board) -> None:
    left = board.columns[-1]
    left.fold(False)
    left._more.click()
    menu = next(one for one in board.page.area.findChildren(QMenu) if one.isVisible())
    assert [entry.text() for entry in menu.actions()] == ["Fold this column"]
    menu.close()


def test_cards_say_how_far_it_was_followed(board: Board) -> None:
    ana = board.add("Ana", column=1)[0]
    stage = board.columns[1].stage_id or 0
    steps = [board.do(AddRecipeStep(stage, text)) for text in ("a", "b")]
    model = board.columns[1].model
    card = model.card(ana)
    assert card is not None
    today = board.page._today()
    assert recipe_badge(card) == Badge("0/2", "plain", "check")
    assert "recipe: 0 of 2 done" in spoken_card(card, None, today)
    for step in steps:
        board.do(TickStep(ana, step))
    card = model.card(ana)
    assert card is not None
    assert recipe_badge(card) == Badge("2/2", "accent", "check")
    board.session.undo()
    card = model.card(ana)
    assert card is not None
    assert card.recipe_done == 1
    bob = board.columns[0].model.card(board.add("Bob")[0])
    assert bob is not None
    assert recipe_badge(bob) is None
