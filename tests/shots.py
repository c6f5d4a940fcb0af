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

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from tests.settling import catch_up, settle
from tests.shot_scenes import SCREENS
from tracker.commands.stages import SetUpShop
from tracker.domain.money import currency_of
from tracker.jobs.sample_shop import create_sample_shop
from tracker.workspace import create_shop
from ui.app import Shell
from ui.habits import Habits
from ui.opened_shop import OpenedShop
from ui.text.language import LANGUAGES
from ui.theme.theme import Scheme

SIZES = {"": (1280, 800), "-small": (1024, 600)}


@contextmanager
def shown_shop(shell: Shell, path: Path) -> Iterator[OpenedShop]:
    """Open a shop and close it again."""
    shell.open_shop(path)
    shop = shell.shop
    assert shop is not None
    settle(lambda: shop.window.shown_page == "today" and shop.window.page("today").found is not None)
    try:
        yield shop
    finally:
        shell.close()
        settle()


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
                empty = Path(temporary, f"empty-{language}-{scheme}.regulars")
                shoot_empty(shell, empty, partial(take, folder=folder), f"{language}-{scheme}")
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
                catch_up(shop)  # what the first answers, or the new size, asked for
                save(shop.window, name=f"{name}-{suffix}{size}")


def shoot_empty(shell: Shell, path: Path, save: Callable[..., None], suffix: str) -> None:
    """Save what is shown first in a shop with nobody in it."""
    create_shop(path, SetUpShop())
    shell.open_shop(path)
    shop = shell.shop
    assert shop is not None
    settle(lambda: shop.window.shown_page == "today" and shop.window.page("today").found is not None)
    catch_up(shop)
    save(shop.window, name=f"today-empty-{suffix}")
    shop.window.go("campaigns")
    catch_up(shop)
    save(shop.window, name=f"campaigns-empty-{suffix}")
    shell.close()
    settle()


if __name__ == "__main__":
    shoot(Path(sys.argv[1] if len(sys.argv) > 1 else "shots"))
