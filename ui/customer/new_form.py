"""New customer: only the name is needed; who may be the same person is shown while typing."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.commands.customers import AddCustomer
from tracker.domain.contacts import normalise_email, phone_digits
from tracker.domain.errors import TrackerError
from tracker.domain.records import FoundCustomer, ShopFacts
from tracker.queries.customers import find_customers
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.day_field import DayField
from ui.common.elided_label import ElidedLabel
from ui.common.form_keys import FormKeys, submit_button
from ui.common.growing_text import GrowingText
from ui.common.hint import Hint
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.customer.finding import more_about
from ui.override import override
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.theme.icons import icon
from ui.theme.theme import Theme

MOST_ALIKE = 3
_SHORTEST_NAME = 3
_SHORTEST_PHONE = 6
_LOOK_MS = 150


class Alike(QWidget):
    """Says who may be the same person; each can be opened."""

    open_requested = Signal(int)

    def __init__(self, theme: Theme, after: QWidget) -> None:
        """Make it silent; Tab comes to it after the field `after`."""
        super().__init__()
        self._after = after
        self.hint = Hint(theme)
        self.links: list[tuple[QWidget, QWidget]] = []  # row, button
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.hint)
        self.hide()

    def show_customers(self, found: list[FoundCustomer]) -> None:
        """Show these customers, or nothing where there are none."""
        for old, _ in self.links:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = [self._link(customer) for customer in found]
        before: QWidget = self._after
        for row, link in self.links:
            self._column.addWidget(row)
            QWidget.setTabOrder(before, link)
            before = link
        self.hint.say(self.tr("Perhaps you know them already:") if found else "", "warning")
        self.setVisible(bool(found))

    def _link(self, customer: FoundCustomer) -> tuple[QWidget, QWidget]:
        row = QWidget()
        link = button("link", customer.name.replace("&", "&&"))
        link.setAccessibleName(fill(self.tr("Open %1"), customer.name))
        link.clicked.connect(lambda: self.open_requested.emit(customer.id))
        line = QHBoxLayout(row)
        line.setContentsMargins(19, 0, 0, 0)
        line.addWidget(link)
        line.addWidget(ElidedLabel(more_about(customer), "muted"), 1)
        return row, link


class NewForm(Overlay):
    """The form, over the window. Ctrl+Enter saves, Esc closes and keeps what is typed while the program runs."""

    created = Signal(int)  # the new customer's id
    open_requested = Signal(int)  # somebody who was there already

    def __init__(
        self, window: QWidget, session: Session, theme: Theme, toast: Toast, today: Callable[[], date] = date.today
    ) -> None:
        """Make it hidden over `window`; `open_with` shows it."""
        super().__init__(window, 520)
        self._session = session
        self._theme = theme
        self._toast = toast
        self._today = today
        self._saving = False
        self.name = QLineEdit()
        self.stage = QComboBox()
        self.since = DayField()
        self.phone = QLineEdit()
        self.email = QLineEdit()
        self.company = QLineEdit()
        self.source = QLineEdit()
        self.note = GrowingText(2, 6)
        self._fields: dict[str, QWidget] = {
            "name": self.name,
            "stage": self.stage,
            "since": self.since,
            "phone": self.phone,
            "email": self.email,
            "company": self.company,
            "source": self.source,
            "note": self.note,
        }
        self._labels = {name: plain_label(role="small") for name in self._fields}
        self.name_hint, self.email_hint, self.hint = Hint(theme), Hint(theme), Hint(theme)
        self.alike = Alike(theme, self.name)
        self.save_button = submit_button()
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(self.tr("New customer"))
        for name, text in {
            "name": self.tr("Name"),
            "stage": self.tr("Stage"),
            "since": self.tr("Since"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "company": self.tr("Company"),
            "source": self.tr("Heard of us"),
            "note": self.tr("Note"),
        }.items():
            self._labels[name].setText(text)
            self._fields[name].setAccessibleName(text)
        self.source.setPlaceholderText(self.tr("A friend, the window, a search …"))
        self.save_button.setText(self.tr("Save"))

    def open_with(self, name: str = "") -> None:
        """Show the form, with a name where one was typed elsewhere; what was typed before Esc is there again."""
        if self.is_open:
            return
        if name:
            self._clear()
            self.name.setText(name)
        self.since.limit(None, self._today())
        if not self.stage.count():
            self.since.show_day(self._today())
        self._session.read(shop_facts, self._show_stages, owner=self)
        self.open(self.name)
        self._look()

    def submit(self) -> None:
        """Save, or say what is missing."""
        if self._saving or self._keys.is_composing:
            return
        if not self.name.text().strip():
            self.name_hint.say(self.tr("A name is needed."), "error")
            self.name.setFocus()
            return
        self._saving = True
        self._session.do(self._command(), partial(self._finish, self.name.text().strip()), self._refuse)

    @override
    def dismiss(self) -> None:
        self._looking.stop()
        super().dismiss()

    def _command(self) -> AddCustomer:
        phone, email = self.phone.text().strip(), self.email.text().strip()
        return AddCustomer(
            self.name.text(),
            self.stage.currentData(),
            self.since.day,
            company=self.company.text(),
            source=self.source.text(),
            note=self.note.toPlainText(),
            phones=(("", phone),) if phone else (),
            emails=(("", email),) if email else (),
        )

    def _finish(self, name: str, customer_id: int) -> None:
        self._saving = False
        self._clear()
        self.dismiss()
        sentence = fill(self.tr("Added %1"), name)
        self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])
        self.created.emit(customer_id)

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        self.hint.say(error_sentence(error), "error")

    def _clear(self) -> None:
        for field in (self.name, self.phone, self.email, self.company, self.source):
            field.clear()
        self.note.clear()
        self.stage.setCurrentIndex(0)
        self.since.show_day(self._today())
        for hint in (self.name_hint, self.email_hint, self.hint):
            hint.say("")
        self.alike.show_customers([])

    def _show_stages(self, facts: ShopFacts) -> None:
        chosen = self.stage.currentData()
        self.stage.clear()
        for stage in facts.stages:
            self.stage.addItem(icon("dot", stage.colour), stage.name, stage.id)
        self.stage.setCurrentIndex(max(0, self.stage.findData(chosen)))

    def _look(self) -> None:
        """Look for somebody with this phone, e-mail or name."""
        name, phone, email = (field.text().strip() for field in (self.name, self.phone, self.email))
        texts = [email if "@" in email else "", phone if len(phone_digits(phone)) >= _SHORTEST_PHONE else ""]
        texts.append(name if len(name) >= _SHORTEST_NAME or not name.isascii() else "")
        query = partial(_alike, [text for text in texts if text])
        self._session.read(query, self.alike.show_customers, view="alike", owner=self)

    def _check_email(self) -> None:
        text = self.email.text().strip()
        self._session.read(lambda: bool(normalise_email(text)) or not text, self._show_email, view="email", owner=self)

    def _show_email(self, good: bool) -> None:
        words = self.tr("This does not look like an e-mail address. It will be kept as you typed it.")
        self.email_hint.say("" if good else words, "warning")

    def _open(self, customer_id: int) -> None:
        self.dismiss()
        self.open_requested.emit(customer_id)

    def _connect(self) -> None:
        self._keys = FormKeys(self)
        self._keys.watch(*self.panel.findChildren(QWidget))
        self._keys.submitted.connect(self.submit)
        self._looking.timeout.connect(self._look)
        for field in (self.name, self.phone, self.email):
            field.textEdited.connect(lambda _: self._looking.start())
        self.name.textEdited.connect(lambda _: self.name_hint.say(""))
        self.email.editingFinished.connect(self._check_email)
        self.alike.open_requested.connect(self._open)
        self.save_button.clicked.connect(self.submit)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        below = {"name": (self.name_hint, self.alike), "email": (self.email_hint,)}
        for name, field in self._fields.items():
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
            for hint in below.get(name, ()):
                form.addRow("", hint)
        last = QHBoxLayout()
        last.addWidget(self.hint, 1)
        last.addStretch()
        last.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignRight)
        self.panel.body.addLayout(form)
        self.panel.body.addLayout(last)


def _alike(texts: list[str]) -> list[FoundCustomer]:
    """Return the few who fit any of the texts, those who fit the first text first."""
    found: dict[int, FoundCustomer] = {}
    for text in texts:
        for customer in find_customers(text, MOST_ALIKE):
            found.setdefault(customer.id, customer)
    return list(found.values())[:MOST_ALIKE]
