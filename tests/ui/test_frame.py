import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.common.banner import Banner, BannerKind
from ui.frame import Frame, NavItem
from ui.theme.theme import BASE_PT, Scheme, Theme

PLACES = [NavItem("board", "Board", "board"), NavItem("customers", "Customers", "customers")]


@pytest.fixture
def frame(qtbot: QtBot, theme: Theme) -> Frame:
    frame = Frame(theme, PLACES)
    frame.resize(1280, 800)
    qtbot.addWidget(frame)
    for page in ("board", "customers", "customer"):
        frame.add_page(page, QWidget())
    frame.show_page("board")
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    return frame


def test_typing_can_begin_at_once(qtbot: QtBot, frame: Frame) -> None:
    frame.activateWindow()
    qtbot.waitUntil(frame.find_field.hasFocus)
    with qtbot.waitSignal(frame.find_requested) as edited:
        QTest.keyClicks(frame.find_field, "l")
    assert edited.args == ["l"]


def test_clicks_are_told(qtbot: QtBot, frame: Frame) -> None:
    with qtbot.waitSignal(frame.log_requested):
        QTest.mouseClick(frame.log_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(frame.new_requested):
        QTest.mouseClick(frame.new_button, Qt.MouseButton.LeftButton)
    for place in ("customers", "settings"):
        with qtbot.waitSignal(frame.navigated) as navigated:
            QTest.mouseClick(frame.sidebar.buttons[place], Qt.MouseButton.LeftButton)
        assert navigated.args == [place]


def test_showing_a_page_marks_its_place_and_tells_nobody(qtbot: QtBot, frame: Frame) -> None:
    with qtbot.assertNotEmitted(frame.navigated):
        frame.show_page("customer", "customers")
    assert frame.sidebar.buttons["customers"].isChecked()
    assert not frame.sidebar.buttons["board"].isChecked()
    assert frame.has_page("customer")
    assert not frame.has_page("reports")
    with pytest.raises(KeyError):
        frame.show_page("reports")


def test_arrow_keys_walk_the_places(qtbot: QtBot, frame: Frame) -> None:
    frame.activateWindow()
    frame.sidebar.buttons["board"].setFocus()
    with qtbot.waitSignal(frame.navigated) as navigated:
        QTest.keyClick(frame.sidebar.buttons["board"], Qt.Key.Key_Down)
    assert navigated.args == ["customers"]


def test_places_can_be_renamed(frame: Frame) -> None:
    frame.set_places([NavItem("board", "Tabule", "board"), NavItem("customers", "Zákazníci", "customers")])
    assert frame.sidebar.buttons["board"].text() == "Tabule"
    assert len(frame.sidebar.buttons) == 3


def test_badge_is_shown_and_spoken(frame: Frame) -> None:
    button = frame.sidebar.buttons["board"]
    before = button.grab().toImage()
    frame.set_badge("board", 7, "7 people to get back to")
    assert button.badge == "7"
    assert button.accessibleDescription() == "7 people to get back to"
    assert button.grab().toImage() != before
    frame.set_badge("board", 0, "nobody")
    assert button.badge == ""
    assert button.accessibleDescription() == ""


def test_key_cap_makes_way_for_text(frame: Frame) -> None:
    assert frame.find_field._cap.isVisible()
    frame.find_field.setText("林")
    assert not frame.find_field._cap.isVisible()


def test_banners_stack_and_go(qtbot: QtBot, frame: Frame, theme: Theme) -> None:
    first, second = Banner(theme, "info", "first"), Banner(theme, "error", "second")
    frame.show_banner(first)
    frame.show_banner(second)
    qtbot.waitUntil(lambda: second.isVisible() and second.y() < first.y())
    second.dismiss()
    qtbot.waitUntil(lambda: frame.findChildren(Banner) == [first])


def test_banners_do_not_pile_up(qtbot: QtBot, frame: Frame, theme: Theme) -> None:
    def said_after(*banners: tuple[BannerKind, str]) -> list[str]:
        for kind, text in banners:
            frame.show_banner(Banner(theme, kind, text))
        qtbot.waitUntil(lambda: all(one.isVisible() for one in frame.findChildren(Banner)))
        return [one.text for one in sorted(frame.findChildren(Banner), key=QWidget.y)]

    assert said_after(("error", "full"), ("info", "full"), ("error", "full")) == ["full", "full"]
    assert said_after(("success", "Saved a")) == ["Saved a", "full", "full"]
    assert said_after(("success", "Saved b")) == ["Saved b", "full", "full"]
    assert said_after(("error", "second")) == ["second", "Saved b", "full"]
    assert said_after(("error", "third"), ("error", "fourth")) == ["fourth", "third", "second"]


def test_toast_stays_over_the_page_when_the_window_changes(frame: Frame) -> None:
    frame.toast.show_text("Moved Eva")
    frame.resize(1024, 600)
    assert frame.rect().contains(frame.toast.geometry())
    assert frame.toast.x() > frame.sidebar.width()


def test_fits_the_smallest_window(frame: Frame) -> None:
    frame.set_shop("A shop with a very long name indeed, in the middle of Brno")
    frame.set_saved("All changes saved", "Backed up today 09:12")
    assert frame.minimumSizeHint().width() <= 1024
    assert frame.minimumSizeHint().height() <= 600
    assert frame.sidebar.sizeHint().width() <= 220


def test_unsaved_is_told_by_words_and_dot(frame: Frame) -> None:
    frame.set_saved("All changes saved", "Backed up today 09:12")
    safe = frame.sidebar.saved.grab().toImage()
    frame.set_saved("All changes saved", "Backed up today 09:12", safe=False)
    assert frame.sidebar.saved.grab().toImage() != safe


def test_everything_that_takes_a_click_has_a_name_and_room(frame: Frame) -> None:
    for button in frame.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.size().expandedTo(QSize(24, 24)) == button.size()
    assert frame.find_field.accessibleName()


def test_no_words_are_cut_in_large_type(qtbot: QtBot, frame: Frame, theme: Theme) -> None:
    theme._system_font.setPointSizeF(BASE_PT * 1.5)
    theme.set_scheme(Scheme.DARK)  # reads the font anew
    frame.resize(1280, 720)
    board = frame.sidebar.buttons["board"]
    qtbot.waitUntil(lambda: board.height() > 34 and board.height() == board.sizeHint().height())
    for button in (*frame.sidebar.buttons.values(), frame.log_button, frame.new_button):
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= button.sizeHint().height()


def test_dark_repaints_everything(frame: Frame, theme: Theme) -> None:
    light = frame.grab().toImage()
    theme.set_scheme(Scheme.DARK)
    dark = frame.grab().toImage()
    for x, y in ((5, 400), (700, 5), (700, 500), (1200, 27)):
        assert light.pixelColor(x, y) != dark.pixelColor(x, y), (x, y)
