"""The line itself: typed, understood while typing, put right by chips, saved by Enter."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from tracker.commands.log_line import LoggedLine
from tracker.domain.errors import TrackerError
from tracker.queries.quick_line import Candidate, Understood, understand
from ui.common.find_rows import FindRow
from ui.common.form_keys import ENTER, FormKeys
from ui.common.hint import Hint
from ui.common.labels import plain_label
from ui.common.translated import keep_translated
from ui.override import override
from ui.quicklog.chips import PartChips
from ui.quicklog.editing import editor_for
from ui.quicklog.editors import Editor
from ui.quicklog.palette import Command
from ui.quicklog.parts import Corrections, Meant, Part, meant
from ui.quicklog.rows import Row, RowList, rows_for
from ui.quicklog.words import chips_of, summary
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.theme.theme import Theme

Now = Callable[[], datetime]


class LineEntry(QWidget):
    """A line with chips and candidates. It saves by itself; what else a line can ask for, it says by signals.

    Enter saves with the marked customer, or asks where it is not sure who is meant; it waits for the understanding of
    the very text that is there. Shift+Enter saves with a new customer.
    """

    saved = Signal(object, object, str)  # LoggedLine, Meant, what was saved in short
    edited = Signal(str)
    open_requested = Signal(int)
    create_requested = Signal(str)
    command_requested = Signal(object)  # palette.Command

    def __init__(
        self,
        session: Session,
        theme: Theme,
        now: Now,
        language: Callable[[], str],
        commands: Callable[[], Sequence[Command]] = tuple,
        *,
        only_logs: bool = False,
    ) -> None:
        """Make it empty. `language`: that of the words typed; `commands`: what its palette offers now.

        With `only_logs` a name alone opens nobody: it asks what happened.
        """
        super().__init__()
        self._session, self._theme = session, theme
        self.now, self._language, self._commands = now, language, commands
        self._only_logs = only_logs
        self.read_at = now  # the moment that a line is read as typed at
        self.moment: Callable[[], datetime | None] = lambda: None  # when lines happened that do not say when
        self._view = f"quick-line-{id(self)}"
        self.understood: Understood | None = None
        self.corrections = Corrections()
        self._wants: bool | None = None  # to be saved once it is understood; True: with a new customer
        self.is_saving = False
        self._since_question = QElapsedTimer()
        self.field = QLineEdit()
        self.chips = PartChips(theme)
        self.note = plain_label(wrap=True)
        self.hint = Hint(theme)
        self.list = RowList(theme)
        self.editor: Editor | None = None
        self._edited_part: Part | None = None
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        what = self.tr("What happened") if self._only_logs else self.tr("Find a customer, or type what just happened")
        self.field.setAccessibleName(what)
        self.field.setPlaceholderText(fill(self.tr("%1 …"), what))
        self.list.setAccessibleName(self.tr("Customers and commands that fit"))
        self.look()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def show_text(self, text: str) -> None:
        """Put a text into the line in place of the one before, as if nothing had been put right."""
        self.corrections.clear()
        self.field.setText(text)
        self.look()

    @property
    def has_just_asked(self) -> bool:
        """Whether it asked who is meant so shortly before that a double press would answer without reading."""
        asked = self._since_question
        return asked.isValid() and not asked.hasExpired(QApplication.doubleClickInterval())

    def look(self) -> None:
        """Have the text understood anew."""
        if not self._session.is_open:
            return
        query = partial(understand, self.text, self.read_at(), self._language())
        self._session.read(query, self._show, view=self._view, owner=self, on_failed=self._refuse)

    def submit(self, *, new: bool = False) -> None:
        """Do what the line says, as soon as it is understood; `new`: with a new customer."""
        if self._keys.is_composing or self.is_saving:
            return
        if self.understood is None or self.understood.line != self.text:
            self._wants = new
            return
        self._wants = None
        if new:
            self._act(next((row for row in self.list.rows.rows if isinstance(row.value, Row)), None))
        else:
            self._act(self.list.marked)

    def _act(self, row: FindRow | None) -> None:
        value = row.value if row is not None else None
        if isinstance(value, Command):
            self.command_requested.emit(value)
        elif value is Row.NEW_AND_LOG:
            self._save(None)
        elif value is Row.NEW or (isinstance(value, Candidate) and self._only_finds):
            self._find(value)
        elif isinstance(value, Candidate):
            self._save(value)
        elif self.text.strip():
            self._ask()

    @property
    def _only_finds(self) -> bool:
        corrected = self.corrections.parts - {Part.CUSTOMER}
        return self.understood is not None and self.understood.only_finds and not corrected

    def _find(self, value: object) -> None:
        if self._only_logs:
            self.hint.say(self.tr("And what happened? For example: called, came in, wrote."), "warning")
        elif isinstance(value, Candidate):
            self.open_requested.emit(value.customer.id)
        else:
            self.create_requested.emit(self.text.strip())

    def _ask(self) -> None:
        """Say what is missing, and mark what the next Enter would take."""
        rows = self.list.rows.rows
        if any(isinstance(row.value, Candidate) for row in rows):
            self.hint.say(self.tr("Which one is it? Choose with ↑ ↓, then press Enter."), "warning")
            self._since_question.start()
            self.list.mark(next(at for at, row in enumerate(rows) if isinstance(row.value, Candidate)))
            self._show_parts()
        elif rows:
            self.hint.say(self.tr("Nobody is called that yet. Shift+Enter adds them and logs it."), "warning")
        else:
            self.hint.say(self.tr("Whom is it about? Begin with a name or a phone number."), "warning")

    def _save(self, customer: Candidate | None) -> None:
        assert self.understood is not None
        shown, understood = replace(self.meant(), customer=customer), self.understood
        if shown.occurred_at is not None and shown.occurred_at > self.now():
            self.hint.say(self.tr("That moment is still to come."), "error")
            return
        command = shown.command(customer, understood.facts.stages[0])
        name = customer.customer.name if customer else command.new_customer.name if command.new_customer else ""
        told = summary(shown, name, understood, self.now().date())
        self.is_saving = True
        self._session.do(command, partial(self._finish, understood.line, shown, told), self._refuse)

    def _finish(self, line: str, shown: Meant, told: str, logged: LoggedLine) -> None:
        self.is_saving = False
        # what was typed on while it was being saved is the next line
        self.show_text(self.text[len(line) :] if self.text.startswith(line) else self.text)
        self.saved.emit(logged, shown, told)

    def _refuse(self, error: TrackerError) -> None:
        self.is_saving, self._wants = False, None
        self.hint.say(error_sentence(error), "error")

    def meant(self) -> Meant:
        """Return what would be saved now, the marked customer aside."""
        assert self.understood is not None
        return meant(self.understood, self.corrections, self.moment())

    def _show(self, understood: Understood) -> None:
        self.understood = understood
        self.corrections.keep_fitting(understood)
        candidates = list(understood.candidates)
        chosen: Candidate | None = self.corrections.get(Part.CUSTOMER, None)
        if chosen is not None:
            candidates = [chosen, *(one for one in candidates if one.customer.id != chosen.customer.id)]
        rows = rows_for(understood, candidates, self._commands(), self.now().date())
        self.list.show_rows(rows, self._row_to_mark(rows, understood, chosen))
        self.list.setVisible(bool(rows) and self.editor is None)
        self._show_parts()
        if self._wants is not None:
            self.submit(new=self._wants)

    def _row_to_mark(self, rows: Sequence[FindRow], understood: Understood, chosen: Candidate | None) -> int:
        """Return the row that Enter takes; -1 where nothing is typed, or it is not sure who is meant."""
        wanted = chosen.customer.id if chosen else understood.sure
        for at, row in enumerate(rows):
            is_command = at == 0 and isinstance(row.value, Command)
            if (is_command and understood.line.strip()) or (row.customer is not None and row.customer.id == wanted):
                return at
        return 0 if rows and self._only_finds and understood.line.strip() else -1

    def _show_parts(self) -> None:
        """Show chips and note for the marked customer."""
        if self.understood is None:
            return
        marked = self.list.marked
        value = marked.value if marked is not None else None
        customer = value if isinstance(value, Candidate) and not self._only_finds else None
        runs_command = isinstance(value, Command)
        shown = self.meant()
        chips = [] if runs_command else chips_of(self.understood, shown, customer, self.now())
        self.chips.show_chips(chips)
        has_note = bool(shown.note) and bool(chips) and not self._only_finds
        self.note.setText(fill(self.tr("Note: “%1”"), shown.note) if has_note else "")
        self.note.setVisible(has_note)

    def _mark_next(self, step: int) -> None:
        """Mark the row above or below; a customer marked so is who is meant."""
        last = len(self.list.rows.rows) - 1
        if last < 0:
            return
        self.list.mark(min(max(self.list.rows.marked + step, 0), last))
        self.hint.say("")
        self._since_question.invalidate()
        row = self.list.marked
        value = row.value if row is not None else None
        if self.understood is not None and isinstance(value, Candidate) and not self._only_finds:
            self.corrections.set(Part.CUSTOMER, value, self.understood)
        self._show_parts()

    def _pick(self, at: int) -> None:
        self._mark_next(at - self.list.rows.marked)
        if self._only_finds or not isinstance(self.list.rows.rows[at].value, Candidate):
            self.submit()

    def edit(self, part: Part) -> None:
        """Open the editor of a part under the chips."""
        if self.understood is None or self.understood.line != self.text:
            return
        self.close_editor()
        editor = editor_for(part, self._session, self._theme, self.understood, self.meant(), self.now())
        self.editor, self._edited_part = editor, part
        editor.done.connect(partial(self._correct, part))
        editor.cancelled.connect(self.close_editor)
        self._column.insertWidget(self._column.indexOf(self.note), editor)
        self.list.hide()
        editor.show()
        editor.first.setFocus(Qt.FocusReason.TabFocusReason)

    def close_editor(self) -> None:
        """Close the editor that is open; the keyboard goes back to its chip."""
        if self.editor is None:
            return
        editor, part, self.editor = self.editor, self._edited_part, None
        held = editor.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self.list.setVisible(bool(self.list.rows.rows))
        if held and part is not None:
            chip = self.chips.chips[part]
            (self.field if chip.isHidden() else chip).setFocus(Qt.FocusReason.TabFocusReason)

    def _correct(self, part: Part, value: Any) -> None:
        if self.understood is not None:
            self.corrections.set(part, value, self.understood)
            self._show(self.understood)
        self.close_editor()

    def _follow_text(self, text: str) -> None:
        self._wants = None
        self.hint.say("")
        self._since_question.invalidate()
        self.close_editor()
        self.look()
        self.edited.emit(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._mark_next(step)
            return True
        if event.key() in ENTER:
            new = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if not event.isAutoRepeat() and (new or not self.has_just_asked):
                self.submit(new=new)
            return True
        return False

    def _connect(self) -> None:
        self.field.textChanged.connect(self._follow_text)
        self.field.installEventFilter(self)
        self._keys = FormKeys(self)
        self._keys.watch(self.field)  # the filter installed last is asked first
        self._keys.submitted.connect(self.submit)
        self.chips.chosen.connect(self.edit)
        self.list.picked.connect(self._pick)

    def _lay_out(self) -> None:
        self.field.setObjectName("quickline")
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        for widget in (self.field, line, self.chips, self.note, self.hint, self.list):
            self._column.addWidget(widget)
        self.chips.hide()
        self.note.hide()
        self.list.hide()
