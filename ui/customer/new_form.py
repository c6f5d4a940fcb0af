"""New customer: only the name is needed; who may be the same person is shown while typing."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from tracker.commands.customers import AddCustomer
from tracker.domain.contacts import normalise_email
from tracker.domain.errors import TrackerError
from tracker.domain.records import ShopFacts
from tracker.domain.relations import Offered
from tracker.queries.record_lists import offered
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.calm_fields import CalmBox
from ui.common.customer_picker import CustomerPicker
from ui.common.day_field import DayField
from ui.common.drafts import Drafts
from ui.common.form_keys import FormKeys, submit_button
from ui.common.growing_text import GrowingText
from ui.common.hint import Hint
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.suggestions import Suggestions
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.customer.alike import Alike, Typed
from ui.customer.form_draft import FormDraft
from ui.override import override
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.theme.icons import icon
from ui.theme.theme import Theme

FORM = "new"
_SAVE_DRAFT_MS = 400
_ORDER = ("name", "stage", "since", "phone", "email", "company", "source", "referred_by", "note")


class NewForm(Overlay):
    """The form, over the window. Ctrl+Enter saves, Esc closes. What is typed is kept on disk until it is saved."""

    created = Signal(int)  # the new customer's id
    open_requested = Signal(int)  # somebody who was there already

    def __init__(
        self,
        window: QWidget,
        session: Session,
        theme: Theme,
        toast: Toast,
        today: Callable[[], date] = date.today,
        *,
        drafts: Drafts | None = None,
    ) -> None:
        """Make it hidden over `window`; `open_with` shows it. Without `drafts` they last as long as the form."""
        super().__init__(window, 520)
        self._session = session
        self._theme = theme
        self._toast = toast
        self._today = today
        self._kept = FormDraft(drafts, FORM)
        self._given = ""
        self._older: dict[str, Any] = {}  # what a name given from elsewhere stands in front of
        self._stage_wanted: Any = None
        self._saving = False
        self.restored = plain_label(role="muted")
        self.start_anew, self.bring_back = button("link"), button("link")
        self.name = QLineEdit()
        self.stage = CalmBox()
        self.since = DayField()
        self.phone = QLineEdit()
        self.email = QLineEdit()
        self.company = QLineEdit()
        self.source = QLineEdit()
        self.sources = Suggestions(self.source)
        self.referred_by = CustomerPicker(session, theme, with_new=False)
        self.note = GrowingText(2, 6)
        self._fields: dict[str, QWidget] = {name: getattr(self, name) for name in _ORDER}
        self._labels = {name: plain_label(role="small") for name in self._fields}
        self.name_hint, self.email_hint, self.hint = Hint(theme), Hint(theme), Hint(theme)
        self.alike = Alike(session, theme, self.name, self._typed)
        self.save_button = submit_button()
        self._writing = QTimer(self, singleShot=True, interval=_SAVE_DRAFT_MS)
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
            "referred_by": self.tr("Brought by"),
            "note": self.tr("Note"),
        }.items():
            self._labels[name].setText(text)
            self._fields[name].setAccessibleName(text)
        self.referred_by.field.setAccessibleName(self.tr("Brought by"))
        self.restored.setText(self.tr("Not saved last time, so here it is again."))
        self.start_anew.setText(self.tr("Start anew"))
        self.bring_back.setText(self.tr("Bring back what was not saved last time"))
        self.source.setPlaceholderText(self.tr("A friend, the window, a search …"))
        self.save_button.setText(self.tr("Save"))

    def open_with(self, name: str = "") -> None:
        """Show the form: with what was typed and not saved, or with a name where one was typed elsewhere."""
        if self.is_open:
            self.come_forward()
            return
        draft = self._kept.load()
        self._clear()
        self._given = name
        self.since.limit(None, self._today())
        self._older = draft if name and name != draft.get("name") else {}
        if name and name != draft.get("name"):
            self.name.setText(name)
            self.bring_back.setVisible(bool(draft))
        elif draft:
            self._show_draft(draft)
        self._session.read(shop_facts, self._show_stages, view="stages of the new form", owner=self)
        self._session.read(offered, self._offer, view="lists of the new form", owner=self)
        self.open(self.name)
        self._writing.stop()
        self.alike.look_now()

    def draft(self) -> dict[str, Any]:
        """Return what is typed; empty where there is nothing worth keeping."""
        texts = {name: field.text() for name, field in self._lines().items()}
        texts["note"] = self.note.toPlainText()
        if not any(text.strip() for text in texts.values()):
            return {}
        if texts["name"] == self._given and not any(text for name, text in texts.items() if name != "name"):
            return {}  # it was asked for with this name, and nothing was typed
        other = self.referred_by.customer
        return {
            **texts,
            "stage": self.stage.currentData(),
            "since": self.since.day.isoformat(),
            "referred_by": other.id if other else None,
        }

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
    def hideEvent(self, event: QHideEvent) -> None:
        if self.is_open:
            self._keep_draft()
        super().hideEvent(event)

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
            referred_by=self.referred_by.customer.id if self.referred_by.customer else None,
        )

    def _finish(self, name: str, customer_id: int) -> None:
        self._saving = False
        self._clear()
        self._kept.save({})
        self.dismiss()
        sentence = fill(self.tr("Added %1"), name)
        self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])
        self.created.emit(customer_id)

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        self.hint.say(error_sentence(error), "error")

    def _clear(self) -> None:
        for field in self._lines().values():
            field.clear()
        self.note.clear()
        self.referred_by.clear()
        self.stage.setCurrentIndex(0)
        self._stage_wanted = None
        self.since.show_day(self._today())
        for hint in (self.name_hint, self.email_hint, self.hint):
            hint.say("")
        for part in (self.restored, self.start_anew, self.bring_back):
            part.hide()
        self.alike.be_silent()
        self._writing.stop()

    def _lines(self) -> dict[str, QLineEdit]:
        lines = (self.name, self.phone, self.email, self.company, self.source)
        return dict(zip(("name", "phone", "email", "company", "source"), lines, strict=True))

    def _bring_back(self) -> None:
        draft = self._older
        self._clear()
        self._show_draft(draft)
        self.name.setFocus()
        self.alike.look_now()

    def _discard(self) -> None:
        self._clear()
        self._kept.save({})
        self.name.setFocus()

    def _keep_draft(self) -> None:
        self._writing.stop()
        draft = self.draft()
        if self._older and not any(draft.get(name, "") for name in (*self._lines(), "note") if name != "name"):
            return  # a bare name from elsewhere: the older one is worth more
        self._kept.save(draft)

    def _show_draft(self, draft: dict[str, Any]) -> None:
        for name, field in self._lines().items():
            field.setText(str(draft.get(name, "")))
        self.note.setPlainText(str(draft.get("note", "")))
        self._stage_wanted = draft.get("stage")
        self.stage.setCurrentIndex(max(0, self.stage.findData(self._stage_wanted)))
        if isinstance(draft.get("referred_by"), int):
            self.referred_by.take_id(draft["referred_by"])
        with suppress(ValueError, TypeError, KeyError):
            self.since.show_day(date.fromisoformat(draft["since"]))
        for part in (self.restored, self.start_anew):
            part.show()

    def _offer(self, lists: Offered) -> None:
        self.sources.offer(lists.sources)

    def _show_stages(self, facts: ShopFacts) -> None:
        chosen = self.stage.currentData() if self._stage_wanted is None else self._stage_wanted
        with QSignalBlocker(self.stage):
            self.stage.clear()
            for stage in facts.stages:
                self.stage.addItem(icon("dot", stage.colour), stage.name, stage.id)
            self.stage.setCurrentIndex(max(0, self.stage.findData(chosen)))

    def _typed(self) -> Typed:
        return self.name.text(), [self.phone.text()], [self.email.text()], None

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
        self._writing.timeout.connect(self._keep_draft)
        self.start_anew.clicked.connect(self._discard)
        self.bring_back.clicked.connect(self._bring_back)
        for field in (self.name, self.phone, self.email):
            field.textEdited.connect(lambda _: self.alike.look())
        for field in self._lines().values():
            field.textChanged.connect(self._touch)
        for signal in (
            self.note.textChanged,
            self.stage.currentIndexChanged,
            self.since.dateChanged,
            self.referred_by.changed,
        ):
            signal.connect(self._touch)
        self.name.textEdited.connect(lambda _: self.name_hint.say(""))
        self.email.editingFinished.connect(self._check_email)
        self.alike.open_requested.connect(self._open)
        self.save_button.clicked.connect(self.submit)

    def _touch(self) -> None:
        if self.isVisible():
            self._writing.start()

    def _lay_out(self) -> None:
        again = QHBoxLayout()
        again.addWidget(self.restored)
        again.addWidget(self.start_anew)
        again.addWidget(self.bring_back)
        again.addStretch()
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
        self.panel.body.addLayout(again)
        self.panel.body.addLayout(form)
        self.panel.body.addLayout(last)
