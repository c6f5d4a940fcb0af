from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tracker.queries.sales import sale_rules, sale_settings_now
from tracker.queries.shop import shop_facts
from ui.session import Session
from ui.settings.sale_section import SaleSection
from ui.theme.theme import Theme


@pytest.fixture
def section(qtbot: QtBot, session: Session, theme: Theme, british: None) -> SaleSection:
    made = SaleSection(session, theme)
    qtbot.addWidget(made)
    return made


def rules(session: Session) -> list[tuple[int, str, bool]]:
    found: list[list[tuple[int, str, bool]]] = []
    session.read(lambda: [(one.purchase_number, one.stage, one.active) for one in sale_rules()], found.append)
    return found[0]


def test_the_rules_that_ship_are_shown(section: SaleSection, session: Session) -> None:
    assert [row.number.text() for row in section.rows.values()] == [
        "Purchase number 1 moves to",
        "Purchase number 2 moves to",
    ]
    assert rules(session) == [(1, "Purchase", True), (2, "Retention", True)]


def test_a_rule_is_switched_off_led_elsewhere_added_and_deleted(section: SaleSection, session: Session) -> None:
    row = section.rows[1]
    row.active.setChecked(False)
    assert rules(session)[0] == (1, "Purchase", False)
    assert not row.stage.isEnabled()
    row.active.setChecked(True)
    row.stage.setCurrentIndex(1)
    row.stage.activated.emit(1)
    assert rules(session)[0] == (1, shop_facts().stages[1].name, True)
    section.add.click()
    assert rules(session)[2] == (3, "Advocacy", True)
    for number in (1, 2, 3):
        section.rows[number].delete.click()
    assert rules(session) == []
    assert not section.nothing.isHidden()
    session.undo()
    assert list(section.rows) == [3]


@pytest.fixture
def type_margin(section: SaleSection) -> Callable[[str], None]:
    def put(text: str) -> None:
        assert isinstance(section.margin.field, QLineEdit)
        section.margin.field.setText(text)
        section.edit.commit()

    return put


def test_the_usual_margin_is_kept_and_taken_away(
    section: SaleSection, session: Session, type_margin: Callable[[str], None]
) -> None:
    type_margin("32.5")
    assert sale_settings_now().usual_margin_permille == 325
    assert section.edit.text == "32.5%"
    for wrong in ("130", "a lot", "1.23 %"):
        type_margin(wrong)
        assert section.margin.problem == "A margin is written like 30%, from 0 to 100."
    type_margin("")
    assert sale_settings_now().usual_margin_permille is None
    assert section.margin.problem == ""
