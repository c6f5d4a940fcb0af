"""The window without a shop: the first start, or a shop file that could not be opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from tracker.commands.stages import SetUpShop
from tracker.domain.errors import TrackerError
from tracker.workspace import create_shop
from ui.override import override
from ui.runners import ThreadRunner
from ui.start.failed_page import FailedPage
from ui.start.start_page import StartPage

if TYPE_CHECKING:
    from ui.app import Shell

SMALLEST = (1024, 600)
FIRST_SIZE = (1280, 800)
DECORATION = (4, 34)  # what the system's frame may add


class StartWindow(QMainWindow):
    """Shows one page; what it leads to is the shell's to do."""

    def __init__(self, shell: "Shell") -> None:
        """Make an empty window."""
        super().__init__()
        self._shell = shell
        self._runner = ThreadRunner("sample")
        self.setWindowTitle("Regulars")
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - QSize(*DECORATION)))

    def show_start(self) -> StartPage:
        """Offer to make a shop, to try a sample, to open a file."""
        shell = self._shell
        page = StartPage(shell.theme, shell.language, shell.habits, runner=self._runner)
        page.create_requested.connect(self._create)
        page.sample_made.connect(shell.open_shop)
        page.open_requested.connect(shell.open_shop)
        self.setCentralWidget(page)
        page.start.setFocus()  # now that it is in a window: one key starts
        return page

    def show_failure(self, path: Path, error: TrackerError) -> None:
        """Say why a shop file was not opened, and what can be done."""
        page = FailedPage(self._shell.theme, path, error)
        page.retry_requested.connect(self._shell.open_shop)
        page.open_requested.connect(self._shell.open_shop)
        page.new_requested.connect(self.show_start)
        self.setCentralWidget(page)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._runner.shutdown()
        super().closeEvent(event)

    def _create(self, setup: SetUpShop, path: Path, then_import: bool) -> None:
        try:
            create_shop(path, setup, author=self._shell.habits.author)
        except (TrackerError, OSError) as error:
            page = self.centralWidget()
            if isinstance(page, StartPage):
                page.show_error(error if isinstance(error, TrackerError) else _as_expected(error))
            return
        self._shell.open_shop(path, then_import=then_import)


def _as_expected(_: OSError) -> TrackerError:
    from tracker.domain.errors import FileReadOnly

    return FileReadOnly()
