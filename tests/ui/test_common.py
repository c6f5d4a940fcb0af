from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.common.banner import Banner
from ui.common.buttons import KeyButton, MenuButton, button, icon_button
from ui.common.calendar_popup import CalendarPopup
from ui.common.elided_label import ElidedLabel
from ui.common.empty_state import EmptyState
from ui.common.flow_layout import FlowLayout
from ui.common.kbd import KeyCap, key_text
from ui.common.labels import plain_label
from ui.common.number_field import number_field
from ui.common.panel import Panel
from ui.common.pill import Pill
from ui.common.progress_strip import ProgressStrip
from ui.common.toast import Toast, ToastAction
from ui.theme.theme import Theme

HTML = '<b>Eva</b> <img src="http://example.invalid/x.png">'


@pytest.fixture
def host(qtbot: QtBot, theme: Theme) -> QWidget:
    host = QWidget()
    QVBoxLayout(host)
    host.resize(800, 500)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return host


def add(host: QWidget, widget: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    layout.addWidget(widget)
    if not isinstance(widget, ProgressStrip):
        widget.show()


def test_every_label_shows_markup_as_text(host: QWidget, theme: Theme) -> None:
    banner = Banner(theme, "error", HTML)
    toast = Toast(host)
    toast.show_text(HTML)
    empty = EmptyState(theme.icon("board"))
    empty.set_words(HTML, HTML)
    strip = ProgressStrip()
    strip.start(HTML)
    for widget in (banner, empty, strip, Panel(HTML), Pill(HTML), ElidedLabel(HTML), plain_label(HTML)):
        add(host, widget)
    labels = [label for label in host.findChildren(QLabel) if label.text() == HTML]
    assert len(labels) == 9
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


class TestToast:
    def test_shows_a_longer_text_whole_that_follows_a_short_one(self, host: QWidget) -> None:
        toast = Toast(host)
        toast.show_text("Saved", [ToastAction("Undo", lambda: None)])
        toast.show_text("Logged a call from Jana Nováková", [ToastAction("Undo Ctrl+Z", lambda: None)])
        QApplication.processEvents()
        label = toast.findChild(QLabel)
        assert label is not None
        assert label.width() >= label.fontMetrics().horizontalAdvance(toast.text)

    def test_lies_in_the_middle_below(self, host: QWidget) -> None:
        toast = Toast(host)
        toast.show_text("Moved Eva", [ToastAction("Undo", lambda: None)])
        toast.place(200)
        middle = 200 + (host.width() - 200) / 2
        assert abs(toast.geometry().center().x() - middle) <= 1
        assert toast.geometry().bottom() < host.height()

    def test_a_link_acts_and_closes(self, qtbot: QtBot, host: QWidget) -> None:
        done: list[str] = []
        toast = Toast(host)
        actions = [ToastAction(name, partial(done.append, name)) for name in ("Undo", "yesterday", "a", "b")]
        toast.show_text("Moved Eva", actions)
        assert [link.text() for link in toast.buttons] == ["Undo", "yesterday", "a"]
        QTest.mouseClick(toast.buttons[1], Qt.MouseButton.LeftButton)
        assert done == ["yesterday"]
        assert not toast.isVisible()

    def test_one_at_a_time(self, host: QWidget) -> None:
        toast = Toast(host)
        toast.show_text("first", [ToastAction("Undo", lambda: None)])
        toast.show_text("second")
        assert toast.text == "second"
        assert toast.buttons == []

    def test_waits_while_the_keyboard_is_on_it_and_gives_the_focus_back(self, qtbot: QtBot, host: QWidget) -> None:
        field = QLineEdit()
        add(host, field)
        field.setFocus()
        toast = Toast(host)
        toast.show_text("Moved Eva", [ToastAction("Undo", lambda: None)])
        assert toast._timer.isActive()
        toast.buttons[0].setFocus()
        qtbot.waitUntil(lambda: not toast._timer.isActive())
        QTest.keyClick(toast.buttons[0], Qt.Key.Key_Escape)
        assert not toast.isVisible()
        qtbot.waitUntil(field.hasFocus)

    def test_runs_on_when_the_keyboard_leaves(self, qtbot: QtBot, host: QWidget) -> None:
        field = QLineEdit()
        add(host, field)
        toast = Toast(host)
        toast.show_text("Moved Eva", [ToastAction("Undo", lambda: None)])
        toast.buttons[0].setFocus()
        field.setFocus()
        qtbot.waitUntil(toast._timer.isActive)

    def test_goes_when_its_time_is_over(self, qtbot: QtBot, host: QWidget) -> None:
        toast = Toast(host)
        toast.show_text("Saved")
        assert toast._timer.interval() == 8000
        toast._timer.start(1)
        qtbot.waitUntil(lambda: not toast.isVisible())

    def test_long_words_wrap_within_the_window(self, host: QWidget) -> None:
        toast = Toast(host)
        toast.show_text("a long story " * 40, [ToastAction("Undo", lambda: None)])
        assert toast.width() <= host.width()
        assert host.rect().contains(toast.geometry())
        toast.show_text("short")
        assert toast.width() < 200


class TestBanner:
    @pytest.mark.parametrize("kind", ["error", "warning", "info", "success"])
    def test_says_it_and_closes(self, qtbot: QtBot, host: QWidget, theme: Theme, kind: str) -> None:
        banner = Banner(theme, kind, "The file is open elsewhere.")  # type: ignore[arg-type]
        add(host, banner)
        assert banner.accessibleName() == "The file is open elsewhere."
        with qtbot.waitSignal(banner.closed):
            QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
        assert not banner.isVisible()

    def test_details_unfold_and_can_be_copied(self, qtbot: QtBot, host: QWidget, theme: Theme) -> None:
        banner = Banner(theme, "error", "It failed.", details="line 1\nline 2")
        add(host, banner)
        assert not banner._details.isVisible()
        assert not banner._copy.isVisible()
        QTest.mouseClick(banner._unfold, Qt.MouseButton.LeftButton)
        assert banner._details.isVisible()
        assert banner._unfold.text() == "Hide details"
        QTest.mouseClick(banner._copy, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == "It failed.\n\nline 1\nline 2"
        QTest.mouseClick(banner._unfold, Qt.MouseButton.LeftButton)
        assert not banner._details.isVisible()

    def test_without_details_offers_none(self, host: QWidget, theme: Theme) -> None:
        banner = Banner(theme, "info", "Done.", buttons=[button("small", "Open")])
        add(host, banner)
        assert not banner._unfold.isVisible()


class TestProgressStrip:
    def test_short_jobs_are_not_seen(self, host: QWidget) -> None:
        strip = ProgressStrip()
        add(host, strip)
        strip.start("Importing")
        assert not strip.isVisible()
        strip.finish()
        assert not strip._delay.isActive()

    def test_long_jobs_are_and_can_be_stopped(self, qtbot: QtBot, host: QWidget) -> None:
        strip = ProgressStrip()
        add(host, strip)
        strip.start("Importing")
        strip._delay.start(1)
        qtbot.waitUntil(strip.isVisible)
        strip.advance(30, 100)
        assert (strip._bar.value(), strip._bar.maximum()) == (30, 100)
        with qtbot.waitSignal(strip.cancelled):
            QTest.mouseClick(strip._cancel, Qt.MouseButton.LeftButton)
        assert not strip._cancel.isEnabled()
        strip.finish()
        assert not strip.isVisible()


class TestCalendarPopup:
    def test_enter_picks_the_day(self, qtbot: QtBot, host: QWidget, theme: Theme) -> None:
        popup = CalendarPopup(theme, host)
        popup.open_below(host, date(2026, 11, 21))
        assert popup.calendar.selectedDate() == QDate(2026, 11, 21)
        with qtbot.waitSignal(popup.picked) as picked:
            popup.calendar.activated.emit(QDate(2026, 11, 24))
        assert picked.args == [date(2026, 11, 24)]
        assert not popup.isVisible()

    def test_days_outside_cannot_be_picked(self, host: QWidget, theme: Theme) -> None:
        popup = CalendarPopup(theme, host)
        popup.open_below(host, date(2020, 1, 5), earliest=date(2020, 1, 1), latest=date(2020, 1, 31))
        popup.calendar.setSelectedDate(QDate(2020, 2, 10))
        assert popup.calendar.selectedDate() <= QDate(2020, 1, 31)
        assert not popup._today.isEnabled()
        popup.hide()

    def test_week_begins_as_in_the_language(self, host: QWidget, theme: Theme) -> None:
        before = QLocale()
        popup = CalendarPopup(theme, host)
        for name, day in (("cs_CZ", Qt.DayOfWeek.Monday), ("en_US", Qt.DayOfWeek.Sunday)):
            QLocale.setDefault(QLocale(name))
            popup.retranslate()
            assert popup.calendar.firstDayOfWeek() == day
        QLocale.setDefault(before)


class TestButtons:
    def test_key_button_keeps_text_and_cap_apart(self, host: QWidget) -> None:
        made = KeyButton(QKeySequence("F2"))
        made.setText("Log a call")
        add(host, made)
        made.resize(made.sizeHint())
        cap = made.findChild(KeyCap)
        assert cap is not None
        assert cap.geometry().left() > 13 + made.fontMetrics().horizontalAdvance("Log a call")
        assert made.rect().contains(cap.geometry())

    def test_menu_button_has_room_for_its_arrow_with_a_menu_or_without(self, host: QWidget, theme: Theme) -> None:
        made = MenuButton(theme.icon("chevron-down"))
        made.setText("Everyone")
        add(host, made)
        without = made.sizeHint().width()
        made.setMenu(QMenu(made))
        assert made.sizeHint().width() == without
        assert without >= made.fontMetrics().horizontalAdvance("Everyone") + 14 + 13

    def test_icon_buttons_have_a_name(self, theme: Theme) -> None:
        made = icon_button(theme.icon("close"), "Close")
        assert (made.accessibleName(), made.toolTip()) == ("Close", "Close")

    @pytest.mark.parametrize("kind", ["secondary", "primary", "flat", "small", "link"])
    def test_targets_are_large_enough(self, host: QWidget, kind: str) -> None:
        made = button(kind, "Go")  # type: ignore[arg-type]
        add(host, made)
        made.ensurePolished()
        assert made.sizeHint().height() >= 24
        assert made.sizeHint().width() >= 24


def test_key_text_has_no_plus() -> None:
    assert "+" not in key_text(QKeySequence("Ctrl+Shift+Z"))
    assert key_text(QKeySequence()) == ""


def test_pill_changes_kind_while_shown(host: QWidget) -> None:
    pill = Pill("2 d")
    add(host, pill)
    before = pill.grab().toImage()
    pill.show_state("2 d", "bad")
    assert pill.grab().toImage() != before


def test_elided_label_shortens_and_keeps_the_whole(host: QWidget) -> None:
    label = ElidedLabel("Saw the window display & asked the price of everything")
    add(host, label)
    label.setFixedWidth(80)
    host.grab()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    label.setFixedWidth(700)
    host.grab()
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_panel_heading_is_hidden_without_title(host: QWidget) -> None:
    panel = Panel()
    add(host, panel)
    assert not panel._heading.isVisible()
    panel.set_title("Follow-ups")
    assert panel._heading.isVisible()
    assert panel.accessibleName() == "Follow-ups"


def test_flow_layout_begins_rows_and_skips_hidden(host: QWidget) -> None:
    box = QWidget()
    flow = FlowLayout(box, 6)
    children = [QPushButton(str(number)) for number in range(6)]
    for child in children:
        child.setFixedSize(60, 30)
        flow.addWidget(child)
    add(host, box)
    assert flow.heightForWidth(6 * 66 - 6) == 30
    assert flow.heightForWidth(6 * 66 - 7) == 66
    assert flow.heightForWidth(10) == 6 * 36 - 6
    children[0].hide()
    assert flow.heightForWidth(5 * 66 - 6) == 30
    box.resize(140, 200)
    flow.setGeometry(box.rect())
    assert children[3].pos() == QPoint(0, 36)


def test_number_field_has_its_limits(host: QWidget) -> None:
    field = number_field(1, 5)
    field.setValue(9)
    assert field.value() == 5
