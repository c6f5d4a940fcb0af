"""Follow-ups are told of once, in the tray or in the window, outside quiet hours; the number at Today is right."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings, Signal

from tests.conftest import Clock
from tracker.commands.customers import AddCustomer
from tracker.commands.followups import AddFollowUp, FinishFollowUp, NewFollowUp
from tracker.workspace import Workspace
from ui.attention import Attention
from ui.common.day_watch import DayWatch
from ui.habits import Habits
from ui.main_window import MainWindow
from ui.notifications import Notifications
from ui.session import Runners, Session
from ui.theme.theme import Theme
from ui.tray import Tray

Banner = tuple[str, dict[str, Callable[[], None]]]


class FakeTray(QObject):
    """A tray that keeps what it was told."""

    clicked = Signal()

    def __init__(self, *, is_there: bool) -> None:
        super().__init__()
        self.is_there = is_there
        self.messages: list[tuple[str, str]] = []
        self.hidden = False

    def show_message(self, title: str, text: str) -> None:
        self.messages.append((title, text))

    def hide(self) -> None:
        self.hidden = True


class Telling:
    """Notifications over a real shop, and everything they said."""

    def __init__(self, session: Session, habits: Habits, clock: Clock, *, tray: bool) -> None:
        self.tray = FakeTray(is_there=tray)
        self.banners: list[Banner] = []
        self.opened: list[int] = []
        self.todays: list[bool] = []
        self.notifications = Notifications(
            session, habits, clock, self.tray, lambda text, acts: self.banners.append((text, acts))
        )
        self.notifications.open_requested.connect(self.opened.append)
        self.notifications.today_requested.connect(lambda: self.todays.append(True))


@pytest.fixture
def session(shop: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(partial(Workspace, shop, clock=clock), Runners())
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def promise(session: Session) -> Callable[..., tuple[int, int]]:
    """Promises something to a new customer; returns the customer and the follow-up."""

    def make(name: str, day: date, due_time: time | None = None, text: str = "Ring back") -> tuple[int, int]:
        ids: list[Any] = []
        session.do(AddCustomer(name, 1), ids.append)
        session.do(AddFollowUp(ids[0], NewFollowUp(day, due_time, text)), ids.append)
        return ids[0], ids[1]

    return make


@pytest.fixture
def habits(tmp_path: Path) -> Habits:
    return Habits(QSettings(str(tmp_path / "habits.ini"), QSettings.Format.IniFormat))


@pytest.fixture(params=[True, False], ids=["tray", "no tray"])
def telling(request: pytest.FixtureRequest, session: Session, habits: Habits, clock: Clock, british: None) -> Telling:
    return Telling(session, habits, clock, tray=request.param)


def said(telling: Telling) -> list[str]:
    return [f"{title}: {text}" for title, text in telling.tray.messages] + [text for text, _ in telling.banners]


def take_up(telling: Telling) -> None:
    """Click the latest message, or its button."""
    if telling.tray.is_there:
        telling.tray.clicked.emit()
    else:
        next(iter(telling.banners[-1][1].values()))()


def test_a_follow_up_is_told_of_once_at_its_time(
    telling: Telling, promise: Callable[..., tuple[int, int]], clock: Clock
) -> None:
    telling.notifications.look()  # the start
    eva, _ = promise("Eva Černá", date(2026, 1, 31), time(15))
    telling.notifications.look()
    assert said(telling) == []
    clock.now = datetime(2026, 1, 31, 15, 0).astimezone()
    for _ in range(3):
        telling.notifications.look()
    assert said(telling) == ["Eva Černá: Ring back"]
    take_up(telling)
    assert telling.opened == [eva]


def test_what_was_told_is_kept_in_the_file(
    telling: Telling, promise: Callable[..., tuple[int, int]], session: Session, habits: Habits, clock: Clock
) -> None:
    telling.notifications.look()
    promise("Eva Černá", date(2026, 1, 31))
    telling.notifications.look()
    later = Telling(session, habits, clock, tray=True)
    later.notifications.look()
    assert said(later) == []
    assert session.undo_state.undo is not None
    assert session.undo_state.undo.command == "AddFollowUp"


def test_what_was_missed_is_one_message_at_the_start(telling: Telling, promise: Callable[..., tuple[int, int]]) -> None:
    for number in range(5):
        promise(f"Customer {number}", date(2026, 1, 20 + number))
    telling.notifications.look()
    assert said(telling) == ["While you were away: 5 follow-ups came due while Regulars was closed."]
    take_up(telling)
    assert telling.todays == [True]


def test_several_at_once_are_one_message(telling: Telling, promise: Callable[..., tuple[int, int]]) -> None:
    telling.notifications.look()
    for number in range(5):
        promise(f"Customer {number}", date(2026, 1, 31))
    telling.notifications.look()
    assert said(telling) == ["5 follow-ups are due: Customer 0, Customer 1, Customer 2 and 2 more"]


def test_quiet_hours_wait(telling: Telling, promise: Callable[..., tuple[int, int]], clock: Clock) -> None:
    telling.notifications.look()
    promise("Eva Černá", date(2026, 1, 31), time(21))
    for hour, expected in ((21, 0), (23, 0)):
        clock.at(2026, 1, 31, hour)
        telling.notifications.look()
        assert len(said(telling)) == expected
    clock.at(2026, 2, 1, 8)
    telling.notifications.look()
    assert said(telling) == ["Eva Černá: Ring back"]


def test_who_wants_none_gets_none(telling: Telling, promise: Callable[..., tuple[int, int]], habits: Habits) -> None:
    promise("Eva Černá", date(2026, 1, 31))
    habits.notifies = False
    telling.notifications.look()
    assert said(telling) == []
    habits.notifies = True
    telling.notifications.look()
    assert len(said(telling)) == 1


def test_the_tray_goes_with_the_window(telling: Telling) -> None:
    telling.notifications.close()
    assert telling.tray.hidden


def test_without_a_tray_there_is_none(theme: Theme) -> None:
    tray = Tray(theme, QObject())
    assert not tray.is_there  # none on a screen for tests
    tray.hide()


def test_the_number_at_today_follows_every_change(
    session: Session,
    habits: Habits,
    clock: Clock,
    theme: Theme,
    promise: Callable[..., tuple[int, int]],
    qtbot: Any,
    british: None,
) -> None:
    window = MainWindow(session, theme, habits, lambda: clock().date())
    qtbot.addWidget(window)
    watch = DayWatch(clock)
    telling = Telling(session, habits, clock, tray=True)
    attention = Attention(window, session, watch, telling.notifications, clock)
    attention.look()
    place = window.frame.sidebar.buttons["today"]
    assert (place.badge, window.windowTitle()) == ("", "Regulars")
    _, first = promise("Eva Černá", date(2026, 1, 31))
    promise("Martin Kučera", date(2026, 2, 1))
    assert (place.badge, window.windowTitle()) == ("1", "(1) Regulars")
    assert place.accessibleDescription() == "1 person to get back to"
    clock.pass_days(1)
    watch.look()
    assert place.badge == "2"
    session.do(FinishFollowUp(first))
    assert place.badge == "1"
