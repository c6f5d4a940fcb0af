"""The details of a customer, edited where they stand."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.contacts import normalise_email
from tracker.domain.records import ContactPoint, CustomerRecord
from ui.common.growing_text import GrowingText
from ui.common.hint import Hint
from ui.common.in_place import InPlaceEdit
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.customer.contact_list import INDENT, ContactList, phone_hint
from ui.session import Session
from ui.text.birthdays import read_birthday, write_birthday
from ui.text.fill import fill
from ui.text.formats import format_day, format_time
from ui.theme.theme import Theme

_LINES = ("company", "source", "birthday")
_TEXTS = ("address", "note")


class DetailField(QWidget):
    """A caption, a field under it, and a hint where there is something to say."""

    def __init__(self, theme: Theme, *, long: bool) -> None:
        """Make it empty, of one line or, if long, of several."""
        super().__init__()
        self.caption = plain_label(role="small")
        self.field = GrowingText(1, 60) if long else QLineEdit()
        self.edit = InPlaceEdit(self.field)
        self.hint = Hint(theme)
        self.caption.setBuddy(self.field)
        self.caption.setContentsMargins(INDENT, 0, 0, 0)
        self.hint.setContentsMargins(INDENT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.caption, self.field, self.hint):
            column.addWidget(widget)

    def set_words(self, caption: str, placeholder: str) -> None:
        """Say what belongs here."""
        self.caption.setText(caption)
        self.field.setAccessibleName(caption)
        self.field.setPlaceholderText(placeholder)


class Details(Panel):
    """The panel of details. It shows a record and says what is to be changed; the page has it changed."""

    edited = Signal(object)  # dict: fields of EditCustomer

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session = session
        self._today = today
        self._record: CustomerRecord | None = None
        self._saved_at: datetime | None = None
        self._bad_emails: set[str] = set()
        self._birthday_unread = False
        self.title = plain_label(role="heading")
        self.state = plain_label(role="small")
        self.phones = ContactList(theme)
        self.emails = ContactList(theme)
        self.fields = {name: DetailField(theme, long=name in _TEXTS) for name in (*_LINES, *_TEXTS)}
        self.dates = plain_label(role="small", wrap=True)
        self.phones.committed.connect(lambda kept: self.edited.emit({"phones": kept}))
        self.emails.committed.connect(lambda kept: self.edited.emit({"emails": kept}))
        for name, field in self.fields.items():
            field.edit.committed.connect(partial(self._commit, name))
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.state)
        first.setContentsMargins(INDENT, 0, INDENT, 0)
        self.dates.setContentsMargins(INDENT, 0, INDENT, 0)
        edge = self.body.contentsMargins()
        edge.setLeft(edge.left() - INDENT)
        edge.setRight(edge.right() - INDENT)
        self.body.setContentsMargins(edge)
        self.body.addLayout(first)
        self.body.setSpacing(7)
        for widget in (self.phones, self.emails, *(self.fields[name] for name in (*_LINES, *_TEXTS))):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.body.addWidget(self.dates)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.title.setText(self.tr("Details"))
        self.setAccessibleName(self.tr("Details"))
        label = self.tr("label", "what kind of phone or e-mail: work, home")
        self.phones.set_words(self.tr("Phone"), self.tr("Add a phone"), self.tr("Add another phone"), label)
        self.emails.set_words(self.tr("E-mail"), self.tr("Add an e-mail"), self.tr("Add another e-mail"), label)
        words = {
            "company": (self.tr("Company"), self.tr("Add a company")),
            "source": (self.tr("Heard of us"), self.tr("How did they hear of you?")),
            "birthday": (self.tr("Birthday"), self.tr("Add a birthday")),
            "address": (self.tr("Address"), self.tr("Add an address")),
            "note": (self.tr("Note"), self.tr("Add a note")),
        }
        for name, (caption, placeholder) in words.items():
            self.fields[name].set_words(caption, placeholder)
        self._say_saved()
        if self._record is not None:
            self.fields["birthday"].edit.show_saved(write_birthday(self._record.birthday, self._today()))
            self._say_dates(self._record)
            self._say_hints()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        contacts = (*self.phones.tab_stops, *self.emails.tab_stops)
        return [*contacts, *(self.fields[name].field for name in (*_LINES, *_TEXTS))]

    def show_record(self, record: CustomerRecord, *, anew: bool) -> None:
        """Show a record; `anew` where it is another customer's than before. What is being typed stays."""
        self._record = record
        if anew:
            self._saved_at = None
            self._bad_emails = set()
            self._birthday_unread = False
        self.phones.show_points(record.phones, anew=anew)
        self.emails.show_points(record.emails, anew=anew)
        self._say_hints()
        for name, field in self.fields.items():
            saved = getattr(record, name)
            text = write_birthday(saved, self._today()) if name == "birthday" else saved
            (field.edit.show_anew if anew else field.edit.show_saved)(text)
        self._check_emails()
        self._say_saved()
        self._say_dates(record)

    def show_saved(self, moment: datetime) -> None:
        """Say when the latest change was saved."""
        self._saved_at = moment
        self._say_saved()

    def refuse(self) -> None:
        """Take what was sent as not saved; it stays in the fields."""
        self.phones.refuse()
        self.emails.refuse()
        for field in self.fields.values():
            field.edit.refuse()

    def commit(self) -> None:
        """Commit what is being typed."""
        self.phones.commit()
        self.emails.commit()
        for field in self.fields.values():
            field.edit.commit()

    def _commit(self, name: str, text: str) -> None:
        if name == "birthday":
            self._commit_birthday(text)
        else:
            self.edited.emit({name: text})

    def _commit_birthday(self, text: str) -> None:
        field = self.fields["birthday"]
        stored = read_birthday(text, self._today())
        self._birthday_unread = stored is None
        self._say_birthday()
        if stored is not None:
            if self._record is not None and stored == self._record.birthday:
                field.edit.restore()
            else:
                self.edited.emit({"birthday": stored})
            return
        # not lost: what cannot be read as a day goes into the note
        kept = fill(self.tr("Birthday: %1"), text.strip())
        note = self.fields["note"].edit.text
        field.edit.restore()
        self.edited.emit({"note": f"{note}\n{kept}" if note.strip() else kept})

    def _check_emails(self) -> None:
        typed = self.emails.typed
        if typed:
            self._session.read(
                lambda: {text for text in typed if not normalise_email(text)},
                self._show_bad_emails,
                view="emails",
                owner=self,
            )

    def _show_bad_emails(self, bad: set[str]) -> None:
        self._bad_emails = bad
        self._say_hints()

    def _say_hints(self) -> None:
        """Say what was found wrong, in the language of the window."""
        self.phones.say(self._phone_hint, lambda point: not point.normal)
        self.emails.say(self._email_hint, lambda _: True)
        self._say_birthday()

    def _say_birthday(self) -> None:
        words = self.tr("That is no day that can be read, so it was put into the note.")
        self.fields["birthday"].hint.say(words if self._birthday_unread else "", "warning")

    def _email_hint(self, point: ContactPoint) -> str:
        words = self.tr("This does not look like an e-mail address. It is kept as you typed it.")
        return words if point.typed in self._bad_emails else ""

    def _phone_hint(self, point: ContactPoint) -> str:
        return phone_hint(point) if point.normal else self.tr("Not a full phone number. It is kept as you typed it.")

    def _say_saved(self) -> None:
        at = self._saved_at
        self.state.setText(fill(self.tr("Saved %1", "time of day"), format_time(at.time())) if at else "")

    def _say_dates(self, record: CustomerRecord) -> None:
        added, changed = (date.fromisoformat(stamp[:10]) for stamp in (record.created_at, record.changed_at))
        if added == changed:
            self.dates.setText(fill(self.tr("Added %1"), format_day(added)))
        else:
            self.dates.setText(fill(self.tr("Added %1 · changed %2"), format_day(added), format_day(changed)))
