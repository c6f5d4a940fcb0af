"""Every screen as a picture, light and dark, in each language, at the sizes that matter.

`python -m tests.shots [FOLDER]` makes a sample shop in a temporary folder, opens the real window on it without a screen
and saves what it looks like. Scale 2 is the same with QT_SCALE_FACTOR=2.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from tracker.domain.money import currency_of
from tracker.jobs.sample_shop import create_sample_shop
from tracker.reports.funnel_report import Figure
from ui.app import Shell
from ui.habits import Habits
from ui.opened_shop import OpenedShop
from ui.text.language import LANGUAGES
from ui.theme.theme import Scheme

SIZES = {"": (1280, 800), "-small": (1024, 600)}
PATIENCE_MS = 10_000


def settle(ready: Callable[[], bool] = lambda: True) -> None:
    """Let the window work until something is so and nothing is left to do."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not ready() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    for _ in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


@contextmanager
def shown_shop(shell: Shell, path: Path) -> Iterator[OpenedShop]:
    """Open a shop and close it again."""
    shell.open_shop(path)
    shop = shell.shop
    assert shop is not None
    settle(lambda: shop.window.shown_page == "board" and board_is_filled(shop))
    try:
        yield shop
    finally:
        shell.close()
        settle()


def board_is_filled(shop: OpenedShop) -> bool:
    """Say whether the board shows somebody."""
    return any(column.model.rowCount() for column in shop.window.page("board").area.columns)


def show_customer(shop: OpenedShop) -> None:
    """Open the first customer of the third stage: they have a history."""
    shop.open_customer(shop.window.page("board").area.columns[2].model.ids()[0])


def show_people(shop: OpenedShop) -> None:
    """Open the people behind a figure."""
    reports = shop.window.go("reports")
    settle(lambda: reports.loaded is not None)
    reports.open_figure(Figure.REACHED, reports.loaded.report.stages[2])


def show_new_form(shop: OpenedShop) -> None:
    """Open the form for a new customer in place of the one that logs a call."""
    shop.log_form.dismiss()
    shop.new_customer("Jana Nováková")


def show_reports(shop: OpenedShop) -> None:
    """Show the funnel in place of the form."""
    shop.new_form.dismiss()
    shop.window.go("reports")


SCREENS: dict[str, Callable[[OpenedShop], Any]] = {
    "board": lambda shop: shop.window.go("board"),
    "customers": lambda shop: shop.window.go("customers"),
    "customer": show_customer,
    "log": lambda shop: shop.log_call(1),
    "new": show_new_form,
    "reports": show_reports,
    "people": show_people,
    "import": lambda shop: shop.bring_in(),
    "settings": lambda shop: shop.window.go("settings"),
}


def catch_up(shop: OpenedShop) -> None:
    """Wait until everything that was asked of the file is answered and shown."""
    answered: list[bool] = []
    shop.session.read(lambda: True, answered.append)
    settle(lambda: bool(answered))


def take(widget: QWidget, folder: Path, name: str) -> None:
    """Save what a widget looks like."""
    settle()
    widget.grab().save(str(folder / f"{name}.png"))


def shoot(folder: Path) -> None:
    """Save all of them into a folder."""
    app = QApplication.instance() or QApplication(["regulars"])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        habits = Habits(QSettings(str(Path(temporary, "habits.ini")), QSettings.Format.IniFormat))
        shell = Shell(app, habits)
        for language in LANGUAGES:
            shop_file = Path(temporary, f"{language}.regulars")
            create_sample_shop(shop_file, language=language, currency=currency_of(language))
            shell.language.use(language)
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                shell.theme.set_scheme(scheme)
                shoot_shop(shell, shop_file, partial(take, folder=folder), f"{language}-{scheme}")
                shell.show_start()
                assert shell.start_window is not None
                take(shell.start_window, folder, f"start-{language}-{scheme}")
                shell.close()


def shoot_shop(shell: Shell, path: Path, save: Callable[..., None], suffix: str) -> None:
    """Save the screens of one shop."""
    with shown_shop(shell, path) as shop:
        for name, show in SCREENS.items():
            for size, (width, height) in SIZES.items():
                shop.window.resize(width, height)
                if not size:
                    show(shop)
                    catch_up(shop)
                    catch_up(shop)  # what the first answers asked for
                save(shop.window, name=f"{name}-{suffix}{size}")


if __name__ == "__main__":
    shoot(Path(sys.argv[1] if len(sys.argv) > 1 else "shots"))
