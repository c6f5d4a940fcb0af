import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import Clock
from tests.ui.customer.conftest import Doing, Typing
from tracker.commands.customers import AddCustomer, DeleteCustomers
from tracker.domain.records import CustomerRecord
from tracker.queries.customers import customer_record, find_customers
from tracker.workspace import Workspace
from ui.common.drafts import Drafts
from ui.common.toast import Toast
from ui.customer.log_form import FORM, LogForm
from ui.customer.new_form import NewForm
from ui.session import Runners, Session
from ui.theme.theme import Theme

Reading = Callable[[int], CustomerRecord]
Key = Qt.Key


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def write(text: str) -> None:
    """Type ASCII where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class KeyCounter(QObject):
    """Counts the keys pressed that put no character into a text; Ctrl, Alt and Shift alone are no stroke."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._last: object = None
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            typed = bool(event.text()) and event.text().isprintable() and not event.modifiers() & (CTRL | ALT)
            self.count += not typed
        return False


def test_a_call_is_logged_by_keyboard_alone(
    log_form: LogForm, hana: int, record: Reading, window: QWidget, toast: Toast
) -> None:
    before = QLineEdit(window)
    before.show()
    before.setFocus()
    counter = KeyCounter()
    log_form.open_for()  # F2
    assert QApplication.focusWidget() is log_form.customer.field
    write("pok")
    press(Key.Key_Return)
    assert QApplication.focusWidget() is log_form.note
    write("wants lights")
    press(Key.Key_T, ALT)  # tomorrow
    assert QApplication.focusWidget() is log_form.what_for
    write("offer them")
    press(Key.Key_Return, CTRL)
    assert 1 + counter.count <= 12
    assert not log_form.isVisible()
    assert QApplication.focusWidget() is before
    assert toast.text == "Logged a call from Hana Pokorná"
    kept = record(hana)
    assert [(one.kind, one.note, one.author) for one in kept.interactions] == [("call_in", "wants lights", "Ota")]
    assert [(one.due_on, one.text) for one in kept.follow_ups] == [("2026-02-01", "offer them")]
    [undo] = toast.buttons
    undo.click()
    assert record(hana).interactions == ()
    assert record(hana).follow_ups == ()


@pytest.mark.parametrize("typed", ["+420 603 555 014", "603555014", "00420603555014", "555 014", "POKORNA", "example"])
def test_a_customer_is_found_by_whatever_is_known(log_form: LogForm, hana: int, typed: str) -> None:
    log_form.open_for()
    write(typed)
    press(Key.Key_Return)
    assert log_form.customer.customer is not None
    assert log_form.customer.customer.id == hana


def test_arrows_choose_and_enter_takes(log_form: LogForm, hana: int, do: Doing, stage_ids: list[int]) -> None:
    other = do(AddCustomer("Hana Nova", stage_ids[0]))
    log_form.open_for()
    write("hana")
    titles = [row.title for row in log_form.customer.model.rows]
    assert titles == ["Hana Nova", "Hana Pokorná", "New customer “hana”"]
    press(Key.Key_Down)
    press(Key.Key_Up)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert log_form.customer.customer is not None
    assert log_form.customer.customer.id == hana != other


def test_a_new_customer_and_the_call_are_one_step(
    log_form: LogForm, session: Session, record: Reading, type_text: Typing, stage_ids: list[int]
) -> None:
    saved: list[int] = []
    log_form.saved.connect(saved.append)
    counter = KeyCounter()
    log_form.open_for()
    type_text(log_form.customer.field, "Žofie Příhodová 林")
    assert [row.title for row in log_form.customer.model.rows] == ["No match: create “Žofie Příhodová 林”"]
    press(Key.Key_Return)
    assert QApplication.focusWidget() is log_form.phone
    write("603 111 222")
    press(Key.Key_Tab)
    while QApplication.focusWidget() is not log_form.note:
        press(Key.Key_Tab)
    type_text(log_form.note, "Chce kolo, 要紅色的")
    press(Key.Key_Return, CTRL)
    assert 1 + counter.count <= 15
    kept = record(saved[0])
    assert (kept.name, kept.stage_id) == ("Žofie Příhodová 林", stage_ids[0])
    assert [phone.normal for phone in kept.phones] == ["+420603111222"]
    assert [one.note for one in kept.interactions] == ["Chce kolo, 要紅色的"]
    session.undo()
    assert find_customers("Žofie") == []


def test_a_number_nobody_has_becomes_the_phone(log_form: LogForm, hana: int, record: Reading) -> None:
    saved: list[int] = []
    log_form.saved.connect(saved.append)
    log_form.open_for()
    write("777 000 111")
    press(Key.Key_Return)
    assert log_form.phone.text() == "777 000 111"
    press(Key.Key_Return, CTRL)
    assert [phone.normal for phone in record(saved[0]).phones] == ["+420777000111"]


def test_shift_enter_makes_a_namesake(log_form: LogForm, hana: int, record: Reading) -> None:
    saved: list[int] = []
    log_form.saved.connect(saved.append)
    log_form.open_for()
    write("Hana")
    press(Key.Key_Return, SHIFT)
    press(Key.Key_Return, CTRL)
    assert saved != [hana]
    assert record(saved[0]).name == "Hana"


def test_every_letter_of_the_form_is_its_own(log_form: LogForm) -> None:
    log_form.open_for()
    letters = [
        button.text().split("&")[1][0].lower() for button in log_form.findChildren(QPushButton) if "&" in button.text()
    ]
    assert len(letters) == 16
    assert len(set(letters)) == 16


def test_letters_choose_kind_and_time(log_form: LogForm, hana: int, record: Reading, clock: Clock) -> None:
    log_form.open_for(hana)
    press(Key.Key_V, ALT)
    press(Key.Key_Y, ALT)
    press(Key.Key_Return, CTRL)
    [one] = record(hana).interactions
    assert one.kind == "visit"
    yesterday = clock() - timedelta(days=1)
    assert datetime.fromisoformat(one.occurred_at) == yesterday
    assert one.occurred_at[:10] == "2026-01-30"


def test_nothing_is_logged_for_a_moment_to_come(log_form: LogForm, hana: int, record: Reading) -> None:
    log_form.open_for(hana)
    press(Key.Key_D, ALT)
    log_form.when.time.setTime(log_form.when.time.time().addSecs(2 * 3600))
    press(Key.Key_Return, CTRL)
    assert log_form.isVisible()
    assert log_form.hint.text == "That moment is still to come."
    assert record(hana).interactions == ()


def test_saving_needs_somebody(log_form: LogForm) -> None:
    log_form.open_for()
    press(Key.Key_Return, CTRL)
    assert log_form.hint.text == "Choose who it was about first."
    assert QApplication.focusWidget() is log_form.customer.field


def test_a_draft_survives_esc(log_form: LogForm, hana: int, drafts: Drafts) -> None:
    log_form.open_for(hana)
    log_form.note.setFocus()
    write("half a sent")
    press(Key.Key_W, ALT)
    press(Key.Key_K, ALT)
    write("ring")
    press(Key.Key_Escape)
    assert not log_form.isVisible()
    log_form.open_for()
    assert log_form.customer.customer is not None
    assert log_form.customer.customer.id == hana
    assert log_form.note.toPlainText() == "half a sent"
    assert log_form.what_for.text() == "ring"
    assert log_form.due.day == date(2026, 2, 7)
    assert QApplication.focusWidget() is log_form.note
    assert log_form.restored.isVisible()
    log_form.start_anew.click()
    assert log_form.note.toPlainText() == ""
    assert not log_form.customer.is_taken
    assert drafts.load(FORM) == {}


def test_a_draft_is_on_disk_while_typing(
    qtbot: QtBot, log_form: LogForm, hana: int, drafts: Drafts, tmp_path: Path
) -> None:
    log_form.open_for(hana)
    write("rozepsáno"[:4])
    qtbot.waitUntil(lambda: Drafts(tmp_path / "habits" / "drafts.json").load(FORM).get("note") == "roze")
    press(Key.Key_Return, CTRL)
    assert json.loads((tmp_path / "habits" / "drafts.json").read_text(encoding="utf-8")) == {}


def test_a_damaged_draft_is_no_draft(log_form: LogForm, tmp_path: Path) -> None:
    (tmp_path / "habits").mkdir()
    (tmp_path / "habits" / "drafts.json").write_text(
        '{"log": {"note": "x", "moment": 3, "due_on": "no', encoding="utf-8"
    )
    log_form.open_for()
    assert log_form.note.toPlainText() == ""


def test_a_word_being_composed_is_never_saved(
    log_form: LogForm, hana: int, record: Reading, compose: Typing, type_text: Typing
) -> None:
    log_form.open_for(hana)
    compose(log_form.note, "ㄏㄨㄥˊ")
    for key, modifier in ((Key.Key_Return, Qt.KeyboardModifier.NoModifier), (Key.Key_Return, CTRL)):
        press(key, modifier)
    press(Key.Key_Escape)
    assert log_form.isVisible()
    assert record(hana).interactions == ()
    assert log_form.note.toPlainText() == ""
    type_text(log_form.note, "紅")
    press(Key.Key_Return, CTRL)
    assert [one.note for one in record(hana).interactions] == ["紅"]


def test_composing_a_name_takes_nobody(log_form: LogForm, hana: int, compose: Typing) -> None:
    log_form.open_for()
    compose(log_form.customer.field, "ㄏ")
    press(Key.Key_Return)
    assert not log_form.customer.is_taken


def test_tab_stays_in_the_form(log_form: LogForm, hana: int) -> None:
    log_form.open_for(hana)
    seen = set()
    for _ in range(12):
        press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert log_form.isAncestorOf(focused)
        seen.add(focused)
    assert {log_form.note, log_form.save_button} <= seen


def test_somebody_deleted_meanwhile_keeps_the_words(log_form: LogForm, hana: int, session: Session, do: Doing) -> None:
    log_form.open_for(hana)
    write("said hello")
    session.undo()  # adding her
    press(Key.Key_Return, CTRL)
    assert log_form.isVisible()
    assert log_form.hint.text == "That record is not there any more. Nothing was changed."
    assert log_form.note.toPlainText() == "said hello"


def test_it_opens_scrolled_in_a_small_window(log_form: LogForm, window: QWidget) -> None:
    window.resize(600, 300)
    log_form.open_for()
    assert log_form.panel.height() > 300
    assert window.rect().contains(log_form.save_button.mapTo(window, log_form.save_button.rect().center())) is False
    press(Key.Key_Backtab)
    assert window.rect().contains(log_form.save_button.mapTo(window, log_form.save_button.rect().center()))


def test_only_the_name_is_needed_for_somebody_new(
    new_form: NewForm, hana: int, record: Reading, stage_ids: list[int], type_text: Typing
) -> None:
    made: list[int] = []
    new_form.created.connect(made.append)
    new_form.open_with()
    press(Key.Key_Return, CTRL)
    assert new_form.name_hint.text == "A name is needed."
    type_text(new_form.name, "陳美玲")
    press(Key.Key_Return, CTRL)
    assert not new_form.isVisible()
    kept = record(made[0])
    assert (kept.name, kept.stage_id, kept.stage_since) == ("陳美玲", stage_ids[0], "2026-01-31")


def test_the_new_form_takes_all_details(new_form: NewForm, record: Reading, stage_ids: list[int]) -> None:
    made: list[int] = []
    new_form.created.connect(made.append)
    new_form.open_with("Eva")
    new_form.stage.setCurrentIndex(2)
    new_form.since.show_day(date(2025, 12, 24))
    for field, text in (
        (new_form.phone, "603 1"),
        (new_form.email, "eva@"),
        (new_form.company, "Pekárna"),
        (new_form.source, "okno"),
    ):
        field.setText(text)
    new_form.note.setPlainText("two\nlines")
    new_form.email.editingFinished.emit()
    assert "does not look like" in new_form.email_hint.text
    new_form.submit()
    kept = record(made[0])
    assert (kept.stage_id, kept.stage_since) == (stage_ids[2], "2025-12-24")
    assert (kept.company, kept.source, kept.note) == ("Pekárna", "okno", "two\nlines")
    assert [one.typed for one in (*kept.phones, *kept.emails)] == ["603 1", "eva@"]


@pytest.mark.parametrize(
    ("field", "text"), [("name", "hana pok"), ("phone", "603555014"), ("email", "HANA@example.cz")]
)
def test_who_may_be_the_same_person_is_shown(qtbot: QtBot, new_form: NewForm, hana: int, field: str, text: str) -> None:
    asked: list[int] = []
    new_form.open_requested.connect(asked.append)
    new_form.open_with()
    assert not new_form.alike.isVisible()
    getattr(new_form, field).setFocus()
    write(text)
    qtbot.waitUntil(lambda: len(new_form.alike.links) == 1)
    [link] = [button for button in new_form.alike.findChildren(QPushButton) if button.isVisible()]
    assert link.text() == "Hana Pokorná"
    link.click()
    assert asked == [hana]
    assert not new_form.isVisible()


def test_the_whole_gesture_in_real_threads(
    qtbot: QtBot, shop: Path, clock: Clock, window: QWidget, theme: Theme, toast: Toast, tmp_path: Path
) -> None:
    session = Session(partial(Workspace, shop, clock=clock), Runners.threads())
    with qtbot.waitSignal(session.opened):
        session.start()
    made: list[int] = []
    session.do(AddCustomer("Hana", 1), made.append)
    qtbot.waitUntil(lambda: bool(made))
    form = LogForm(window, session, theme, toast, Drafts(tmp_path / "drafts.json"), now=clock)
    form.open_for()
    write("hana")
    press(Key.Key_Return)  # before the answer is there: the row is taken when it comes
    qtbot.waitUntil(lambda: form.customer.customer is not None)
    write("hello")
    with qtbot.waitSignal(form.saved) as saved:
        press(Key.Key_Return, CTRL)
        press(Key.Key_Return, CTRL)  # a second time while it is being saved: once is enough
    assert saved.args == made
    records: list[CustomerRecord] = []
    session.read(partial(customer_record, made[0]), records.append)
    qtbot.waitUntil(lambda: bool(records))
    assert [one.note for one in records[0].interactions] == ["hello"]
    session.close()


def test_a_trashed_customer_is_not_offered(log_form: LogForm, hana: int, do: Doing) -> None:
    do(DeleteCustomers((hana,)))
    log_form.open_for()
    write("hana")
    assert [row.customer for row in log_form.customer.model.rows] == [None]
