"""What is typed into the new-customer form outlives Esc and the program."""

from datetime import date

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.customer.conftest import Typing
from tests.ui.customer.handles import CTRL, Key, Reading, press
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.customer.new_form import FORM, NewForm
from ui.session import Session
from ui.theme.theme import Theme


def write(text: str) -> None:
    """Type into the field that has the keyboard."""
    field = QApplication.focusWidget()
    assert field is not None
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def reopened(window: QWidget, session: Session, theme: Theme, toast: Toast, drafts: Drafts, clock: Clock) -> NewForm:
    """The form of the next start of the program."""
    form = NewForm(window, session, theme, toast, lambda: clock().date(), drafts=drafts)
    form.open_with()
    return form


def test_it_is_on_the_disk_while_it_is_typed(
    qtbot: QtBot,
    new_form: NewForm,
    window: QWidget,
    session: Session,
    theme: Theme,
    toast: Toast,
    drafts: Drafts,
    clock: Clock,
    hana: int,
) -> None:
    new_form.open_with()
    write("Eva Nová")
    new_form.stage.setCurrentIndex(2)
    new_form.since.show_day(date(2026, 1, 5))
    new_form.referred_by.take_id(hana)
    qtbot.waitUntil(lambda: drafts.load(FORM).get("referred_by") == hana)  # nothing was closed: as if killed now
    new_form.dismiss()
    again = reopened(window, session, theme, toast, drafts, clock)
    assert again.restored.isVisible()
    assert again.name.text() == "Eva Nová"
    assert (again.stage.currentIndex(), again.since.day) == (2, date(2026, 1, 5))
    assert again.referred_by.customer is not None
    assert again.referred_by.customer.name == "Hana Pokorná"
    again.start_anew.click()
    assert again.name.text() == ""
    assert drafts.load(FORM) == {}


def test_esc_keeps_it_and_saving_forgets_it(new_form: NewForm, drafts: Drafts, record: Reading) -> None:
    made: list[int] = []
    new_form.created.connect(made.append)
    new_form.open_with()
    write("Eva")
    press(Key.Key_Escape)
    assert drafts.load(FORM)["name"] == "Eva"
    new_form.open_with()
    assert new_form.name.text() == "Eva"
    press(Key.Key_Return, CTRL)
    assert record(made[0]).name == "Eva"
    assert drafts.load(FORM) == {}
    new_form.open_with()
    assert (new_form.name.text(), new_form.restored.isVisible()) == ("", False)


def test_a_name_from_elsewhere_does_not_cost_an_older_draft(new_form: NewForm, drafts: Drafts) -> None:
    new_form.open_with()
    write("Eva")
    new_form.company.setText("Pekárna")
    press(Key.Key_Escape)
    new_form.open_with("Jana")
    assert (new_form.name.text(), new_form.company.text()) == ("Jana", "")
    press(Key.Key_Escape)
    assert drafts.load(FORM)["company"] == "Pekárna"
    new_form.open_with("Jana")
    new_form.bring_back.click()
    assert (new_form.name.text(), new_form.company.text()) == ("Eva", "Pekárna")


def test_the_keyboard_goes_back_to_where_it_was(new_form: NewForm, window: QWidget) -> None:
    before = QLineEdit()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(before)
    before.show()
    before.setFocus()
    new_form.open_with()
    press(Key.Key_Escape)
    assert before.hasFocus()


def test_enter_while_composing_saves_nobody(new_form: NewForm, compose: Typing, drafts: Drafts, hana: int) -> None:
    made: list[int] = []
    new_form.created.connect(made.append)
    new_form.open_with()
    write("Ha")
    fields: tuple[QLineEdit, ...] = (new_form.name, new_form.source, new_form.referred_by.field)
    for field in fields:
        field.setFocus()
        compose(field, "ㄓㄨ")
        press(Key.Key_Return)
        press(Key.Key_Return, CTRL)
        press(Key.Key_Escape)
        assert new_form.is_open
        compose(field, "")
    assert made == []
    assert new_form.referred_by.customer is None


def test_sources_are_offered(new_form: NewForm, record: Reading, hana: int) -> None:
    made: list[int] = []
    new_form.created.connect(made.append)
    new_form.open_with("Eva")
    assert new_form.sources.offered[:2] == ["Search", "Advertisement"]
    new_form.source.setText("word of mouth")
    new_form.referred_by.take_id(hana)
    new_form.submit()
    kept = record(made[0])
    assert kept.source == "Word of mouth"
    assert kept.referred_by is not None
    assert kept.referred_by.id == hana


def test_a_name_that_nobody_typed_here_is_no_draft(new_form: NewForm, drafts: Drafts) -> None:
    new_form.open_with("Jana")
    press(Key.Key_Escape)
    assert drafts.load(FORM) == {}
