"""Bringing a list in: choose a file, look at what was understood, import, see what came of it."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tracker.domain.changes import Changes, StepLabel, UndoState
from tracker.domain.errors import Cancelled, TrackerError
from tracker.domain.import_result import ImportResult, OrdersResult
from tracker.domain.imports import FoundList, ListKind, TableFormat
from tracker.domain.records import ShopFacts
from tracker.queries.shop import shop_facts
from ui.common.banner import Banner
from ui.common.buttons import button
from ui.common.choose_path import choose_files, choose_target
from ui.common.elided_label import ElidedLabel
from ui.common.labels import plain_label
from ui.common.progress_strip import ProgressStrip
from ui.common.translated import keep_translated
from ui.imports.file_drop import FileDrop, dropped_files
from ui.imports.importing import Importing, read_preview, reading
from ui.imports.preview import Preview
from ui.imports.result import Result
from ui.override import override
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.theme.theme import Theme
from ui.theme.tokens import GAP


class ImportPage(QWidget):
    """The steps of an import on one page. Nothing is written before Import, and all of it is one step to undo."""

    closed = Signal()
    board_requested = Signal()
    sales_requested = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page; `begin` makes it ready, `open_file` does so with a file."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._facts: ShopFacts | None = None
        self._paths: list[Path] = []
        self._kind: ListKind | None = None  # as the owner says
        self._format: TableFormat | None = None
        self._asked = 0
        self._step: StepLabel | None = None
        self._importing: Importing | None = None
        self._title, self._file = plain_label(role="title"), ElidedLabel(role="muted")
        self.choose_other, self.close_button = button(), button()
        self.drop, self.preview, self.result = FileDrop(theme), Preview(theme), Result()
        self.strip = ProgressStrip()
        self._banner: Banner | None = None
        self._banners = QVBoxLayout()
        self._steps = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        keep_translated(self, self.retranslate)

    @property
    def banner_text(self) -> str:
        """The message shown; empty for none."""
        return self._banner.text if self._banner else ""

    def retranslate(self) -> None:
        """Set the page's own words."""
        self._title.setText(self.tr("Import a list"))
        self.choose_other.setText(self.tr("Choose another file…"))
        self.close_button.setText(self.tr("Close"))

    def begin(self, *, opening: bool = False) -> None:
        """Start afresh, unless an import runs; `opening` ticks that they already were customers."""
        if self._importing is None:
            self.cancel()
            self._paths = []
            self._say_nothing()
            self.preview.options.opening.setChecked(opening)
            self._show(self.drop)
            self.drop.choose.setFocus()
        self._read_facts()

    def open_file(self, path: Path) -> None:
        """Show what is in a file; one that cannot be read is told about."""
        self.open_files([path])

    def open_files(self, paths: list[Path]) -> None:
        """Show what is in files that are one list together."""
        if self._importing is not None:
            return
        self.preview.forget()
        self._look(paths, None, None)

    def ask_for_file(self) -> None:
        """Ask which file, or which files, to bring in."""
        kinds = fill(self.tr("Lists (%1);;All files (%2)"), "*.xlsx *.xlsm *.xls *.csv *.tsv *.txt *.XLSX *.CSV", "*")
        choose_files(self, self.tr("Choose a list of customers or orders"), kinds, self.open_files)

    def cancel(self) -> None:
        """Stop the import that runs, nothing of it stays; or stop looking into a file."""
        if self._importing is not None:
            self._importing.cancel()
        else:
            self._asked += 1
            self.strip.finish()

    def save_left_out(self, path: Path) -> None:
        """Write the rows left out to a file."""
        try:
            self.result.save_left_out(path)
        except TrackerError as error:
            self._say("error", error_sentence(error))
        else:
            self._say("success", fill(self.tr("Saved as %1."), path))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) and self._importing is None:
            self.drop.set_hot(True)
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop.set_hot(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.drop.set_hot(False)
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_files(paths)

    def _look(self, paths: list[Path], wanted: TableFormat | None, kind: ListKind | None) -> None:
        if self._facts is None:
            self._read_facts(partial(self._look, paths, wanted, kind))
            return
        self._asked += 1
        self._say_nothing()
        job = partial(read_preview, paths, self._facts.settings["language"], wanted, kind)
        asked = self._asked
        self.strip.start(fill(self.tr("Reading %1 …"), paths[0].name))
        show = partial(self._show_preview, asked, paths, kind)
        self._session.start_job(job, show, partial(self._refuse, asked))

    def _show_preview(self, asked: int, paths: list[Path], kind: ListKind | None, found: FoundList) -> None:
        if asked != self._asked:
            return
        self.strip.finish()
        self._paths, self._format, self._kind = paths, found.table.format, kind
        self.preview.show_list(found)
        self._show(self.preview)
        (self.preview.columns_table if found.is_mappable else self.preview.tabs).setFocus()

    def _refuse(self, asked: int, error: TrackerError) -> None:
        if asked == self._asked:
            self.strip.finish()
            self._say("error", error_sentence(error))
            if self.preview.found is not None:
                self.preview.options.show_kind(self.preview.found)

    def _import(self) -> None:
        found = self.preview.found
        if not self._paths or found is None or self._importing is not None or self._facts is None:
            return
        self._say_nothing()
        read = reading(
            self._paths,
            found.kind,
            self.preview.options.options,
            settings=self._facts.settings,
            overrides=self.preview.overrides,
            table_format=self._format,
        )
        self._importing = Importing(self._session, read)
        self._importing.progressed.connect(self.strip.advance)
        self._importing.finished.connect(self._finish)
        self._importing.failed.connect(self._fail)
        self._set_busy(True)
        self._importing.start()

    def _finish(self, result: ImportResult | OrdersResult) -> None:
        self._set_busy(False)
        self._step = self._session.undo_state.undo if result.is_step else None
        self.result.show_result(result)
        self._show(self.result)
        self.result.board.setFocus()

    def _fail(self, error: TrackerError) -> None:
        self._set_busy(False)
        self._say("info" if isinstance(error, Cancelled) else "error", error_sentence(error))
        self.preview.options.start.setFocus()

    @property
    def _names(self) -> str:
        return ", ".join(path.name for path in self._paths)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self.strip.start(fill(self.tr("Bringing in %1 …"), self._names))
        else:
            self.strip.finish()
            if self._importing is not None:
                self._importing.deleteLater()
            self._importing = None
        for widget in (self.preview, self.choose_other, self.close_button):
            widget.setEnabled(not busy)
        if busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def _show(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self._file.setText(self._names)
        self.choose_other.setVisible(step is self.preview)

    def _say(self, kind: Any, text: str) -> None:
        self._say_nothing()
        self._banner = Banner(self._theme, kind, text)
        self._banner.closed.connect(self._say_nothing)
        self._banners.addWidget(self._banner)

    def _say_nothing(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def _read_facts(self, then: Any = None) -> None:
        def show(facts: ShopFacts) -> None:
            self._facts = facts
            self.preview.options.show_stages(facts.stages)
            if then is not None:
                then()

        self._session.read(shop_facts, show, owner=self)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("stage", "shop_setting") and self._facts is not None:
            self._read_facts()

    def _follow_undo(self, state: UndoState) -> None:
        if self._step is not None:
            self.result.show_step(is_latest=state.undo == self._step, is_undone=state.redo == self._step)

    def _ask_where(self) -> None:
        first = self._paths[0] if self._paths else Path()
        suggestion = first.with_name(fill(self.tr("%1 - rows left out.csv"), first.stem)) if self._paths else first
        choose_target(self, self.tr("Save the list of rejected rows"), "CSV (*.csv)", suggestion, self.save_left_out)

    def _connect(self) -> None:
        self.drop.choose_requested.connect(self.ask_for_file)
        self.choose_other.clicked.connect(self.ask_for_file)
        self.close_button.clicked.connect(self.closed)
        self.preview.import_requested.connect(self._import)
        self.preview.format_chosen.connect(self._look_again)
        self.preview.options.kind_chosen.connect(self._look_as)
        self.strip.cancelled.connect(self.cancel)
        self.result.board_requested.connect(self.board_requested)
        self.result.sales_requested.connect(self.sales_requested)
        self.result.undo_requested.connect(self._session.undo)
        self.result.save_requested.connect(self._ask_where)
        self.result.another_requested.connect(self.begin)
        self._session.changed.connect(self._follow)
        self._session.undo_changed.connect(self._follow_undo)

    def _look_again(self, wanted: TableFormat) -> None:
        if self._paths:
            self._look(self._paths, wanted, self._kind)

    def _look_as(self, kind: ListKind) -> None:
        if self._paths:
            self._look(self._paths, None, kind)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        for widget, share in ((self._title, 0), (self._file, 1), (self.choose_other, 0), (self.close_button, 0)):
            head.addWidget(widget, share)
        for step in (self.drop, self.preview, self.result):
            self._steps.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(self._banners)
        column.addWidget(self.strip)
        column.addWidget(self._steps, 1)
