"""The details of a customer, edited where they stand."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.domain.contacts import clean_text, normalise_email
from tracker.domain.record_errors import ChangedMeanwhile
from tracker.domain.records import ContactPoint, CustomerRecord
from tracker.domain.relations import Offered
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.customer.alike import Alike, Typed
from ui.customer.contact_list import INDENT, ContactList, phone_hint
from ui.customer.detail_field import DetailField
from ui.customer.own_values import OwnValues
from ui.session import Session
from ui.text.birthdays import read_birthday, write_birthday
from ui.text.fill import fill
from ui.text.formats import format_day, format_time
from ui.theme.theme import Theme

_LINES = ("company", "source", "persona", "birthday", "language")
_TEXTS = ("address", "note")
_RARE = ("persona", "language")  # shown where they say something, else when asked for
_ORDER = ("company", "source", "persona", "birthday", "address", "language", "note")


class Details(Panel):
    """The panel of details. It shows a record and says what is to be changed; the page has it changed."""

    edited = Signal(object)  # dict: fields of EditCustomer
    value_edited = Signal(int, str)  # a field of the owner's own, text as typed
    open_requested = Signal(int)  # somebody who may be the same person

    def __init__(self, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it empty."""
        super().__init__()
        self._session = session
        self._today = today
        self._record: CustomerRecord | None = None
        self._saved_at: datetime | None = None
        self._bad_emails: set[str] = set()
        self._birthday_unread = False
        self._name = ""
        self._seen: dict[str, str] = {}  # what was shown before something was typed
        self.title = plain_label(role="heading")
        self.state = plain_label(role="small")
        self.phones = ContactList(theme)
        self.emails = ContactList(theme)
        self.fields = {name: DetailField(theme, long=name in _TEXTS) for name in _ORDER}
        self.more_button = button("link", icon=theme.icon("plus", "accent"))
        self.own = OwnValues(theme)
        self.alike = Alike(session, theme, self.emails, self._typed)
        self.dates = plain_label(role="small", wrap=True)
        self.phones.committed.connect(lambda kept: self.edited.emit({"phones": kept}))
        self.emails.committed.connect(lambda kept: self.edited.emit({"emails": kept}))
        for contacts in (self.phones, self.emails):
            contacts.typing.connect(self.alike.look)
        for name, field in self.fields.items():
            field.edit.committed.connect(partial(self._commit, name))
            field.mine_kept.connect(partial(self._keep_mine, name))
            field.theirs_taken.connect(field.edit.restore)
        self.more_button.clicked.connect(self._show_rare)
        self.own.edited.connect(self.value_edited)
        self.alike.open_requested.connect(self.open_requested)
        self._lay_out()
        keep_translated(self, self.retranslate)

    def _lay_out(self) -> None:
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
        *fields, note = (self.fields[name] for name in _ORDER)
        for widget in (self.phones, self.emails, self.alike, *fields, self.own, note):
            self.body.addWidget(widget)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()
        self.body.addWidget(self.dates)

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
            "persona": (self.tr("Persona"), self.tr("What kind of customer?")),
            "language": (self.tr("Language"), self.tr("What do they speak?")),
            "address": (self.tr("Address"), self.tr("Add an address")),
            "note": (self.tr("Note"), self.tr("Add a note")),
        }
        for name, (caption, placeholder) in words.items():
            self.fields[name].set_words(caption, placeholder)
        self.more_button.setText(self.tr("More details"))
        self._say_saved()
        if self._record is not None:
            self.fields["birthday"].edit.show_saved(write_birthday(self._record.birthday, self._today()))
            self._say_dates(self._record)
            self._say_hints()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        contacts = (*self.phones.tab_stops, *self.emails.tab_stops)
        links = [link for _, link in self.alike.links]
        *fields, note = (self.fields[name].tab_stops for name in _ORDER)
        return [*contacts, *links, *chain(*fields), *self.own.tab_stops, *note, self.more_button]

    def offer(self, offered: Offered) -> None:
        """Offer what the shop lists and what was used before."""
        for name, words in (
            ("source", offered.sources),
            ("persona", offered.personas),
            ("language", offered.languages),
        ):
            suggestions = self.fields[name].suggestions
            if suggestions is not None:
                suggestions.offer(words)

    def look_for(self, name: str) -> None:
        """Say who else may be called that, while it is being typed."""
        self._name = name
        self.alike.look()

    def show_record(self, record: CustomerRecord, *, anew: bool) -> None:
        """Show a record; `anew` where it is another customer's than before. What is being typed stays."""
        self._record = record
        if anew:
            self._saved_at = None
            self._bad_emails = set()
            self._birthday_unread = False
            self.alike.be_silent()
            self._show_rare_ones(record)
        self._name = record.name
        self.phones.show_points(record.phones, anew=anew)
        self.emails.show_points(record.emails, anew=anew)
        self._say_hints()
        for name, field in self.fields.items():
            saved = getattr(record, name)
            text = write_birthday(saved, self._today()) if name == "birthday" else saved
            (field.edit.show_anew if anew else field.edit.show_saved)(text)
            if anew or not field.edit.is_dirty:
                self._seen[name] = saved
                field.end_conflict()
            field.setVisible(field.isVisibleTo(self) or bool(saved))
        self._show_more_button()
        self.own.show_values(record.values, anew=anew)
        if self.alike.links:
            self.alike.look()
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
        if self._record is not None:
            self._seen |= {name: getattr(self._record, name) for name in self._seen}

    def show_conflicts(self, error: ChangedMeanwhile) -> None:
        """Say beside each field what else is kept by now."""
        for name, stored in error.stored.items():
            field = self.fields[name]
            field.edit.refuse()
            self._seen[name] = stored  # known from here on: keeping one's own is a choice now
            text = write_birthday(stored, self._today()) if name == "birthday" else stored
            field.edit.show_saved(text)
            field.show_conflict(text)

    def commit(self) -> None:
        """Commit what is being typed."""
        self.phones.commit()
        self.emails.commit()
        for field in self.fields.values():
            field.edit.commit()
        self.own.commit()
        for name, field in self.fields.items():
            if field.in_conflict:  # nobody chose: both are kept
                self._put_into_note(field.caption.text() if name != "note" else "", field.edit.text)
                field.end_conflict()
                field.edit.restore()

    def _keep_mine(self, name: str) -> None:
        self.fields[name].edit.commit()

    def _typed(self) -> Typed:
        record = self._record
        phones = [row.labelled[1] for row in self.phones.rows]
        return self._name, phones, [row.labelled[1] for row in self.emails.rows], record.id if record else None

    def _show_rare(self) -> None:
        for name in _RARE:
            self.fields[name].show()
        self._show_more_button()
        self.fields[_RARE[0]].field.setFocus()

    def _show_rare_ones(self, record: CustomerRecord) -> None:
        for name in _RARE:
            self.fields[name].setVisible(bool(getattr(record, name)))

    def _show_more_button(self) -> None:
        self.more_button.setVisible(not all(self.fields[name].isVisibleTo(self) for name in _RARE))

    def _send(self, name: str, text: str) -> None:
        seen, self._seen[name] = self._seen[name], clean_text(text)  # what comes next is typed over this
        self.edited.emit({name: text, "seen": {name: seen}})

    def _commit(self, name: str, text: str) -> None:
        if self.fields[name].in_conflict:
            self.fields[name].edit.refuse()
        elif name == "birthday":
            self._commit_birthday(text)
        else:
            self._send(name, text)

    def _commit_birthday(self, text: str) -> None:
        field = self.fields["birthday"]
        stored = read_birthday(text, self._today())
        self._birthday_unread = stored is None
        self._say_birthday()
        if stored is not None:
            if self._record is not None and stored == self._record.birthday:
                field.edit.restore()
            else:
                self._send("birthday", stored)
            return
        # not lost: what cannot be read as a day goes into the note
        field.edit.restore()
        self._put_into_note(self.tr("Birthday"), text.strip())

    def _put_into_note(self, name: str, text: str) -> None:
        kept = fill(self.tr("%1: %2", "name of a field, what was typed"), name, text) if name else text
        note = self.fields["note"].edit.saved if self.fields["note"].in_conflict else self.fields["note"].edit.text
        self._send("note", f"{note}\n{kept}" if note.strip() else kept)

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
