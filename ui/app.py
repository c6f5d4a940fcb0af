"""The window's composition root: builds and passes every object, and opens one shop after another."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from ui.faults import install_hooks
from ui.garbage import GarbageCollector
from ui.habits import Habits
from ui.opened_shop import OpenedShop
from ui.places import backup_folder, log_folder
from ui.session import Runners, Session
from ui.text.language import Language, system_language
from ui.theme.theme import Scheme, Theme

if TYPE_CHECKING:
    from tracker.domain.errors import TrackerError
    from tracker.workspace import Workspace
    from ui.start_window import StartWindow


SCREENS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}  # what tells Qt where to show a window


def run_app(arguments: Sequence[str]) -> int:
    """Show the window of the shop named on the command line, else of the one opened last; return the exit code."""
    if sys.platform.startswith("linux") and not SCREENS & os.environ.keys():
        return _say_no_screen()
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Regulars")
    app.setDesktopFileName("regulars")
    habits = Habits()
    shell = Shell(app, habits)
    named = arguments[0] if arguments else habits.last_file
    if named:
        shell.open_shop(Path(named).absolute())
    else:
        shell.show_start()
    if sys.platform != "win32":
        quit_when_asked(app)
    code = app.exec()
    shell.close()
    return code


def quit_when_asked(app: QCoreApplication) -> None:
    """Let the program end properly, its file closed, when the session ends or somebody stops it (SIGTERM, SIGINT).

    Python runs its handlers only between two of its own instructions, of which a resting window has none: so a signal
    also writes into a pipe that Qt watches.
    """
    import signal

    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: os.read(reader, 64))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: app.quit())


def _say_no_screen() -> int:
    # Qt would abort with a page of advice for developers
    language = Language(QCoreApplication(sys.argv[:1]), system_language())
    text = QCoreApplication.translate(
        "Shell", "There is no screen for the window; --help lists what works without one."
    )
    sys.stderr.write(text + "\n")
    del language
    return 1


class Shell(QObject):
    """Holds what outlives a shop: language, theme, habits; and the window of the shop that is open."""

    def __init__(self, app: QApplication, habits: Habits) -> None:
        """Dress the application."""
        super().__init__()
        self.app, self.habits = app, habits
        chosen = habits.language
        self.language = Language(app, chosen or system_language())
        scheme = Scheme(habits.scheme) if habits.scheme in set(Scheme) else Scheme.SYSTEM
        self.theme = Theme(app, scheme, self.language.current)
        self.language.changed.connect(self.theme.set_language)
        self.shop: OpenedShop | None = None
        self.start_window: StartWindow | None = None
        self.garbage = GarbageCollector()
        install_hooks(log_folder, self._tell_bug)

    def open_shop(self, path: Path, *, then_import: bool = False) -> None:
        """Open a shop file in a window of its own in place of the present one."""

        def open_workspace() -> "Workspace":
            from tracker.workspace import Workspace  # in the thread that opens the file, once the frame is painted

            return Workspace(path, author=self.habits.author, backup_folder=backup_folder())

        session = Session(open_workspace, Runners.threads())
        shop = OpenedShop(self, session, path, then_import=then_import)
        shop.failed_to_open.connect(self._show_failure)
        shop.window.show()  # before the other is closed, for the program ends with its last window
        self.close()
        self.shop = shop

    def show_start(self) -> None:
        """Show the first start: make a shop, try a sample, open a file."""
        self._new_start_window().show_start()

    def close(self) -> None:
        """Close the shop that is open, if one is."""
        if self.shop is not None:
            shop, self.shop = self.shop, None
            shop.close()
            shop.window.deleteLater()
            QTimer.singleShot(0, partial(_let_go, shop))  # this may have been asked for by one of its pages
        if self.start_window is not None:
            window, self.start_window = self.start_window, None
            window.close()
            window.deleteLater()

    def _new_start_window(self) -> "StartWindow":
        from ui.start_window import StartWindow

        window = StartWindow(self)
        window.show()  # before the other is closed, for the program ends with its last window
        self.close()
        self.start_window = window
        return window

    def _show_failure(self, path: Path, error: "TrackerError") -> None:
        self._new_start_window().show_failure(path, error)

    def _tell_bug(self, details: str) -> None:
        # perhaps from another thread: the window may be touched in its own only
        QTimer.singleShot(0, self, partial(self._show_bug, details))

    def _show_bug(self, details: str) -> None:
        if self.shop is not None:
            self.shop.window.tell_bug(details)


def _let_go(_: QObject) -> None:
    """Hold an object until the event loop comes round to this."""
