"""The recipe of the present stage on the customer's page, ticked by mouse and keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.customer.conftest import Doing
from tracker.commands.customers import ArchiveCustomers
from tracker.commands.moves import MoveCustomers
from tracker.commands.recipes import AddRecipeStep, RemoveRecipeStep, UntickStep
from tracker.domain.recipes import PresentRecipe
from tracker.queries.recipes import present_recipe
from ui.common.toast import Toast
from ui.customer.page import CustomerPage
from ui.session import Session


@pytest.fixture
def steps(do: Doing, stage_ids: list[int]) -> list[int]:
    """The recipe of Consideration, where Hana is."""
    return [int(do(AddRecipeStep(stage_ids[1], text))) for text in ("Send the offer", "Ride & talk", "寄報價單")]


def recipe(customer: int) -> PresentRecipe:
    found = present_recipe(customer)
    assert found is not None
    return found


def test_without_a_recipe_nothing_is_there(page: CustomerPage, hana: int) -> None:
    page.show_customer(hana)
    assert not page.recipe.isVisible()


def test_steps_are_ticked_by_mouse_and_keyboard(page: CustomerPage, hana: int, steps: list[int], toast: Toast) -> None:
    page.show_customer(hana)
    checks = page.recipe
    assert [box.text() for box in checks.boxes] == ["Send the offer", "Ride && talk", "寄報價單"]
    assert checks.heading == "Recipe of Consideration: 0 of 3 done"
    QTest.mouseClick(checks.boxes[0], Qt.MouseButton.LeftButton, pos=checks.boxes[0].rect().center())
    assert (recipe(hana).done, checks.heading) == (1, "Recipe of Consideration: 1 of 3 done")
    assert "Done: Send the offer" in [label.text() for label in toast.findChildren(QLabel)]
    assert checks.boxes[0].toolTip() == "Send the offer. Done on 31 Jan 2026 by Ota"
    checks.boxes[2].setFocus()
    QTest.keyClick(checks.boxes[2], Qt.Key.Key_Space)
    assert recipe(hana).done == 2
    assert checks.boxes[2].hasFocus()
    QTest.keyClick(checks.boxes[2], Qt.Key.Key_Space)
    assert recipe(hana).done == 1
    assert "Not done after all: 寄報價單" in [label.text() for label in toast.findChildren(QLabel)]


def test_undo_takes_a_tick_back(page: CustomerPage, session: Session, hana: int, steps: list[int]) -> None:
    page.show_customer(hana)
    page.recipe.boxes[1].click()
    session.undo()
    assert not page.recipe.boxes[1].isChecked()
    assert page.recipe.heading == "Recipe of Consideration: 0 of 3 done"


def test_a_recipe_that_is_written_meanwhile_appears(
    page: CustomerPage, do: Doing, hana: int, stage_ids: list[int]
) -> None:
    page.show_customer(hana)
    step = do(AddRecipeStep(stage_ids[1], "Ring"))
    assert [box.text() for box in page.recipe.boxes] == ["Ring"]
    assert page.recipe.isVisible()
    do(RemoveRecipeStep(step))
    assert not page.recipe.isVisible()


def test_another_stage_has_another_recipe(
    page: CustomerPage, do: Doing, hana: int, steps: list[int], stage_ids: list[int]
) -> None:
    do(AddRecipeStep(stage_ids[2], "Thank them"))
    page.show_customer(hana)
    page.recipe.boxes[0].click()
    do(MoveCustomers((hana,), stage_ids[2]))
    assert [box.text() for box in page.recipe.boxes] == ["Thank them"]
    do(MoveCustomers((hana,), stage_ids[1]))
    assert [box.isChecked() for box in page.recipe.boxes] == [False] * 3
    do(ArchiveCustomers((hana,)))
    assert not page.recipe.isVisible()


def test_what_is_refused_is_said_and_not_ticked(
    page: CustomerPage, session: Session, do: Doing, hana: int, steps: list[int]
) -> None:
    page.show_customer(hana)
    failed: list[object] = []
    session.failed.connect(failed.append)
    session.blockSignals(True)  # the page does not hear of it
    do(RemoveRecipeStep(steps[0]))
    session.blockSignals(False)
    page.recipe.boxes[0].click()
    assert len(failed) == 1
    assert [box.text() for box in page.recipe.boxes] == ["Ride && talk", "寄報價單"]


def test_tab_goes_from_the_header_over_the_boxes_to_the_details(
    page: CustomerPage, hana: int, steps: list[int]
) -> None:
    page.show_customer(hana)
    page.header.more_button.setFocus()
    page.header.more_button.focusNextPrevChild(True)
    assert page.recipe.boxes[0].hasFocus()


def test_the_history_tells_of_ticks(
    page: CustomerPage, do: Doing, hana: int, steps: list[int], record: Callable[[int], object]
) -> None:
    page.show_customer(hana)
    page.recipe.boxes[0].click()
    do(UntickStep(hana, steps[0]))
    page.history.unfold()
    words = " ".join(label.text() for label in page.history.findChildren(QLabel))
    assert "Not done after all: Send the offer" in words
    assert "Done: Send the offer" in words
