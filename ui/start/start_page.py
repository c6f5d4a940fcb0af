"""The first start: everything is suggested, one button starts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.domain.errors import Cancelled, TrackerError
from ui.common.banner import Banner
from ui.common.buttons import button
from ui.common.choose_path import choose_file
from ui.common.labels import plain_label
from ui.common.progress_strip import ProgressStrip
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.runners import Runner
from ui.start.new_shop import NewShop
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.language import LANGUAGES, Language
from ui.theme.theme import Theme
from ui.theme.tokens import GAP

_WIDTH = 780
_MARGIN = 14

CreateSample = Callable[..., None]


def create_sample(path: Path, **options: Any) -> None:
    """Make a sample shop; see tracker.jobs.sample_shop."""
    from tracker.jobs.sample_shop import create_sample_shop

    create_sample_shop(path, **options)


class StartPage(QWidget):
    """Makes nothing itself but the sample: it tells what is wanted, and `show_error` tells what went wrong."""

    create_requested = Signal(object, object, bool)  # SetUpShop, Path, whether an import is to follow
    sample_made = Signal(object)  # Path, to be opened
    open_requested = Signal(object)  # Path

    def __init__(  # noqa: PLR0913 - all by name but the first three
        self,
        theme: Theme,
        language: Language,
        habits: Habits,
        *,
        runner: Runner,
        folder: Path | None = None,
        make_sample: CreateSample = create_sample,
        parent: QWidget | None = None,
    ) -> None:
        """Suggest a shop; `runner` is where the sample is made, `folder` where files are to lie."""
        super().__init__(parent)
        self._theme, self._language, self._habits = theme, language, habits
        self._runner, self._make_sample = runner, make_sample
        self._sample: Path | None = None
        self._banner: Banner | None = None
        self._title, self._idea = plain_label("Regulars", "title"), plain_label(role="muted")
        self.language = QComboBox()
        for code, own_name in LANGUAGES.items():
            self.language.addItem(own_name, code)
        self.shop = NewShop(theme, language, habits.author, folder)
        self.start, self.import_first = button("primary"), button()
        self.try_sample, self.open = button(), button()
        self.strip = ProgressStrip()
        self._promise = plain_label(role="small", wrap=True)
        self._banners = QVBoxLayout()
        self._lay_out()
        self._connect()
        self._show_language(language.current)
        self.start.setFocus()
        keep_translated(self, self.retranslate)

    @property
    def banner_text(self) -> str:
        """The message shown; empty for none."""
        return self._banner.text if self._banner else ""

    def retranslate(self) -> None:
        """Set the page's own words."""
        self._idea.setText(self.tr("Turns strangers into regulars."))
        self.language.setAccessibleName(self.tr("Language"))
        self.start.setText(self.tr("Start my shop"))
        self.import_first.setText(self.tr("Import my customers"))
        self.try_sample.setText(self.tr("Try a sample shop"))
        self.open.setText(self.tr("Open a shop file…"))
        self._promise.setText(
            self.tr(
                "Nothing leaves this laptop: no account, no network. A sample shop is a file of its own. "
                "Everything here can be changed later."
            )
        )

    def show_error(self, error: TrackerError) -> None:
        """Say why what was wanted did not come about; the page can be used again."""
        self._set_busy(False)
        self._drop_banner()
        self._banner = Banner(self._theme, "error", error_sentence(error))
        self._banner.closed.connect(self._drop_banner)
        self._banners.addWidget(self._banner)

    def _create(self, *, then_import: bool) -> None:
        self._drop_banner()
        self._habits.author = self.shop.author.text().strip()
        self._set_busy(True)
        self.create_requested.emit(self.shop.set_up(), self.shop.path, then_import)

    def _start_sample(self) -> None:
        self._drop_banner()
        self._habits.author = self.shop.author.text().strip()
        wanted, path = self.shop.set_up(), self.shop.sample_path()
        self._sample = path
        self._set_busy(True)
        self.strip.start(self.tr("Making the sample shop …"))
        work = partial(
            self._make_sample,
            path,
            language=wanted.language,
            currency=wanted.currency,
            stage_set=wanted.stage_set,
        )
        self._runner.submit(work, partial(self._have_sample, path), partial(self._miss_sample, path))

    def _have_sample(self, path: Path, _: Any) -> None:
        if path != self._sample:
            path.unlink(missing_ok=True)  # it was cancelled meanwhile
            return
        self._sample = None
        self._set_busy(False)
        self.sample_made.emit(path)

    def _miss_sample(self, path: Path, error: TrackerError) -> None:
        if path == self._sample:
            self._sample = None
            self.show_error(error)

    def _cancel_sample(self) -> None:
        if self._sample is not None:
            self._sample = None
            self.show_error(Cancelled())

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self.strip.finish()
        for widget in (self.shop, self.language, self.start, self.import_first, self.try_sample, self.open):
            widget.setEnabled(not busy)

    def _drop_banner(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def _show_language(self, code: str) -> None:
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(code))

    def _choose_language(self) -> None:
        self._habits.language = self.language.currentData()
        self._language.use(self.language.currentData())

    def _ask_for_file(self) -> None:
        kinds = fill(self.tr("Shop files (%1);;All files (%2)"), "*.regulars", "*")
        choose_file(self, self.tr("Open a shop file"), kinds, self.open_requested.emit)

    def _connect(self) -> None:
        self.language.activated.connect(self._choose_language)
        self._language.changed.connect(self._show_language)
        self.start.clicked.connect(lambda: self._create(then_import=False))
        self.import_first.clicked.connect(lambda: self._create(then_import=True))
        self.try_sample.clicked.connect(self._start_sample)
        self.open.clicked.connect(self._ask_for_file)
        self.strip.cancelled.connect(self._cancel_sample)
        self.shop.name.returnPressed.connect(self.start.click)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._idea)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.language)
        acts = QHBoxLayout()
        acts.setSpacing(GAP)
        for one in (self.start, self.import_first):
            acts.addWidget(one)
        acts.addStretch()
        for one in (self.try_sample, self.open):
            acts.addWidget(one)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addStretch(2)
        column.addLayout(head)
        column.addLayout(self._banners)
        column.addWidget(self.shop)
        column.addWidget(self.strip)
        column.addLayout(acts)
        column.addWidget(self._promise)
        column.addStretch(3)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
