"""The quick line over the window: find anybody, type what happened, run a command, without leaving the keyboard."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.commands.log_line import LoggedLine
from ui.common.buttons import button
from ui.common.drafts import Drafts
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.override import override
from ui.quicklog.line_entry import LineEntry
from ui.quicklog.palette import Command
from ui.quicklog.parts import Meant
from ui.session import Session
from ui.text.fill import fill
from ui.text.language import language_shown
from ui.theme.theme import Theme

FORM = "quick line"
WIDTH = 840
_SAVE_DRAFT_MS = 300


class QuickLine(Overlay):
    """Opens with what was typed and not saved last time, if anything was; Esc closes it and keeps what is typed."""

    open_requested = Signal(int)  # customer id
    create_requested = Signal(str)  # the name typed
    saved = Signal(int)  # the customer's id

    def __init__(
        self,
        window: QWidget,
        session: Session,
        theme: Theme,
        toast: Toast,
        drafts: Drafts,
        now: Callable[[], datetime],
        commands: Callable[[], Sequence[Command]] = tuple,
    ) -> None:
        """Make it hidden over `window`; `commands` are what its palette offers at the moment."""
        super().__init__(window, WIDTH)
        self._session, self._toast, self._drafts = session, toast, drafts
        self.entry = LineEntry(session, theme, now, language_shown, commands)
        self.restored = plain_label(role="muted")
        self.clear_button = button("link")
        self.example = plain_label(role="muted", wrap=True)
        self._writing = QTimer(self, singleShot=True, interval=_SAVE_DRAFT_MS)
        self._writing.timeout.connect(self.keep_draft)
        self._lay_out()
        self.clear_button.clicked.connect(self.clear)
        self.entry.edited.connect(self._touch)
        self.entry.saved.connect(self._finish)
        self.entry.open_requested.connect(self._open)
        self.entry.create_requested.connect(self._create)
        self.entry.command_requested.connect(self._run)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.setAccessibleName(self.tr("Quick line"))
        self.restored.setText(self.tr("Not saved last time, so here it is again."))
        self.clear_button.setText(self.tr("Clear"))
        self.example.setText(
            self.tr("For example: Eva called, wants the blue one, ring her Friday 10:00 >purchase #cargo")
        )

    def open_with(self, text: str = "") -> None:
        """Show it with a text just typed elsewhere, else with what was not saved last time, else empty."""
        if self.is_open:
            self.come_forward(self.entry.field)
            return
        draft = "" if text else str(self._drafts.load(FORM).get("line", ""))
        self.entry.hint.say("")
        self.entry.close_editor()
        self._show_restored(shown=bool(draft))
        self.entry.show_text(text or draft)
        self.open(self.entry.field)
        if text:
            self.entry.field.deselect()
            self.entry.field.setCursorPosition(len(text))
        else:
            self.entry.field.selectAll()

    def clear(self) -> None:
        """Forget what is typed."""
        self._drafts.clear(FORM)
        self._show_restored(shown=False)
        self.entry.show_text("")
        self.entry.field.setFocus()

    def keep_draft(self) -> None:
        """Write what is typed to the disk now."""
        self._writing.stop()
        line = self.entry.text
        if line.strip():
            self._drafts.save(FORM, {"line": line})
        else:
            self._drafts.clear(FORM)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self.is_open:
            self.keep_draft()
        super().hideEvent(event)

    def _touch(self, text: str) -> None:
        self.example.setVisible(not text.strip())
        if self.is_open:
            self._writing.start()
            if self.restored.isVisibleTo(self.panel):
                self._show_restored(shown=False)

    def _show_restored(self, *, shown: bool) -> None:
        self.restored.setVisible(shown)
        self.clear_button.setVisible(shown)

    def _finish(self, logged: LoggedLine, _: Meant, told: str) -> None:
        self.dismiss()
        self._toast.show_text(fill(self.tr("Saved: %1"), told), [ToastAction(self.tr("Undo"), self._session.undo)])
        self.saved.emit(logged.customer_id)

    def _open(self, customer_id: int) -> None:
        self._close_for_good()
        self.open_requested.emit(customer_id)

    def _create(self, name: str) -> None:
        self._close_for_good()
        self.create_requested.emit(name)

    def _run(self, command: Command) -> None:
        self._close_for_good()
        command.run()

    def _close_for_good(self) -> None:
        """Close it; what was typed is done."""
        self.entry.show_text("")
        self.dismiss()

    def _lay_out(self) -> None:
        self.panel.body.setContentsMargins(16, 14, 16, 14)
        again = QHBoxLayout()
        again.addWidget(self.restored)
        again.addWidget(self.clear_button)
        again.addStretch()
        self.panel.body.addWidget(self.entry)
        self.panel.body.addWidget(self.example)
        self.panel.body.addLayout(again)
        self._show_restored(shown=False)
