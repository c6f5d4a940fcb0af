"""Log a call: who, what, when, a note, and when to get back to them. All of it by keyboard."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from tracker.commands.customers import AddCustomer
from tracker.commands.followups import NewFollowUp
from tracker.commands.interactions import LogInteraction, LogWithNewCustomer
from tracker.domain.context import local_now
from tracker.domain.errors import TrackerError
from tracker.domain.interactions import Kind
from tracker.domain.records import ShopFacts
from tracker.domain.today import DueFollowUp
from tracker.queries.shop import shop_facts
from ui.common.buttons import button
from ui.common.campaign_box import CampaignBox
from ui.common.chips import Chip, Chips
from ui.common.customer_picker import CustomerPicker, looks_like_phone
from ui.common.drafts import Drafts
from ui.common.due_picker import Due, DuePicker
from ui.common.form_keys import FormKeys, submit_button
from ui.common.growing_text import GrowingText
from ui.common.hint import Hint
from ui.common.kind_looks import kind_icon
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.customer.finishing_check import FinishingCheck, contact_kind
from ui.customer.when_picker import When, WhenPicker
from ui.override import override
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.kinds import kind_key, logged_sentence
from ui.theme.theme import Theme

FORM = "log"
_LABELLED = ("who", "phone", "what", "when", "note", "campaign", "due")
_SAVE_DRAFT_MS = 400


class LogForm(Overlay):
    """The form, over the window. What is typed is kept on disk until it is saved, also when the form is closed."""

    saved = Signal(int)  # the customer's id

    def __init__(  # noqa: PLR0913  its surroundings come one by one
        self,
        window: QWidget,
        session: Session,
        theme: Theme,
        toast: Toast,
        drafts: Drafts,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """Make it hidden over `window`; `open_for` shows it."""
        super().__init__(window)
        self._session = session
        self._theme = theme
        self._toast = toast
        self._drafts = drafts
        self._now = now
        self._saving = False
        self.restored = plain_label(role="muted")
        self.start_anew = button("link")
        self.customer = CustomerPicker(session, theme)
        self.phone = QLineEdit()
        self.kinds = Chips(len(Kind))
        self.when = WhenPicker(now)
        self.note = GrowingText(3, 10)
        self.finishing = FinishingCheck()
        self.due = DuePicker(self._today, tuple(Due), with_keys=True)
        self.what_for = QLineEdit()
        self.hint = Hint(theme)
        self.save_button = submit_button()
        self._labels = {name: plain_label(role="small") for name in _LABELLED}
        self.campaign = CampaignBox(session, self._today, self._labels["campaign"])
        self._writing = QTimer(self, singleShot=True, interval=_SAVE_DRAFT_MS)
        self._lay_out()
        self._connect()
        self._show_empty()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(self.tr("Log a call"))
        for name, text in {
            "who": self.tr("Customer"),
            "phone": self.tr("Phone"),
            "what": self.tr("What"),
            "when": self.tr("When"),
            "note": self.tr("Note"),
            "due": self.tr("Follow-up"),
        }.items():
            self._labels[name].setText(text)
        self.kinds.set_chips([Chip(kind, kind_key(kind), self._theme.icon(kind_icon(kind))) for kind in Kind])
        self.kinds.setAccessibleName(self.tr("What"))
        self.phone.setAccessibleName(self.tr("Phone"))
        self.phone.setPlaceholderText(self.tr("If you know it"))
        self.note.setPlaceholderText(self.tr("What was said, what they want"))
        self.note.setAccessibleName(self.tr("Note"))
        self.what_for.setPlaceholderText(self.tr("What for"))
        self.what_for.setAccessibleName(self.tr("What the follow-up is for"))
        self.restored.setText(self.tr("Not saved last time, so here it is again."))
        self.start_anew.setText(self.tr("Start anew"))
        self.save_button.setText(self.tr("Save"))

    def open_for(self, customer_id: int | None = None, about: DueFollowUp | None = None) -> None:
        """Show the form: with the draft where there is one, else empty, for this customer if one is given.

        `about` is what they were promised: saving finishes it too, unless its tick is taken away.
        """
        if self.is_open:
            self.come_forward()
            return
        draft = self._drafts.load(FORM)
        self._show_empty()
        if draft:
            self._show_draft(draft)
        elif customer_id is not None:
            self.customer.take_id(customer_id)
        if about is not None and not draft:
            self.finishing.show_about(about)
            self.kinds.choose(contact_kind(about))
        self._show_parts()
        self.campaign.read()
        self.open(self._first_field(known=bool(draft.get("customer")) or customer_id is not None))

    def draft(self) -> dict[str, Any]:
        """Return what is typed; empty where there is nothing worth keeping."""
        if not (self.note.toPlainText().strip() or self.what_for.text().strip() or self.phone.text().strip()):
            return {}
        moment, due = self.when.moment, self.due.day
        return {
            "customer": self.customer.customer.id if self.customer.customer else None,
            "new_name": self.customer.new_name,
            "find": self.customer.field.text(),
            "phone": self.phone.text(),
            "kind": str(self.kinds.value),
            "when": str(self.when.when),
            "moment": moment.isoformat(timespec="minutes") if moment else None,
            "note": self.note.toPlainText(),
            "due": str(Due.OTHER if due else Due.NONE),
            "due_on": due.isoformat() if due else None,
            "what_for": self.what_for.text(),
            "finishing": self.finishing.draft(),
            "campaign": self.campaign.wanted,
        }

    def submit(self) -> None:
        """Save what is typed, or say what is missing."""
        if self._saving or self._keys.is_composing:
            return
        if not self.customer.is_taken:
            self.hint.say(self.tr("Choose who it was about first."), "error")
            self.customer.field.setFocus()
            return
        if self.when.is_to_come:
            self.hint.say(self.tr("That moment is still to come."), "error")
            return
        self._saving = True
        if self.customer.customer is not None:
            finishes = self.finishing.finishes(self.customer.customer.id)
            command = LogInteraction(self.customer.customer.id, *self._what(), finishes, self.campaign.campaign_id)
            done = partial(self._finish, self.customer.customer.id, self.customer.customer.name)
            self._session.do(command, lambda _: done(), self._refuse)
        else:
            self._session.read(shop_facts, self._add_and_log, owner=self, on_failed=self._refuse)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self.is_open:
            self._keep_draft()
        super().hideEvent(event)

    def _today(self) -> date:
        return self._now().date()

    def _what(self) -> tuple[str, str, datetime | None, NewFollowUp | None]:
        day = self.due.day
        follow_up = NewFollowUp(day, text=self.what_for.text()) if day else None
        return str(self.kinds.value), self.note.toPlainText(), self.when.moment, follow_up

    def _add_and_log(self, facts: ShopFacts) -> None:
        name, phone = self.customer.new_name, self.phone.text().strip()
        phones = (("", phone),) if phone else ()
        customer = AddCustomer(name, facts.stages[0].id, phones=phones)
        command = LogWithNewCustomer(customer, *self._what(), self.campaign.campaign_id)
        self._session.do(command, lambda made: self._finish(made, name), self._refuse)

    def _finish(self, customer_id: int, name: str) -> None:
        sentence = logged_sentence(str(self.kinds.value), name)
        self._saving = False
        self._show_empty()
        self._drafts.clear(FORM)
        self.dismiss()
        self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])
        self.saved.emit(customer_id)

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        self.hint.say(error_sentence(error), "error")

    def _discard(self) -> None:
        self._drafts.clear(FORM)
        self._show_empty()
        self.customer.field.setFocus()

    def _show_empty(self) -> None:
        self.customer.clear()
        for field in (self.phone, self.what_for):
            field.clear()
        self.note.clear()
        self.kinds.choose(Kind.CALL_IN)
        self.when.choose(When.NOW)
        self.due.choose(Due.NONE)
        self.finishing.show_about(None)
        self.campaign.show_campaign(None)
        self.hint.say("")
        for part in (self.restored, self.start_anew):
            part.hide()
        self._writing.stop()

    def _show_draft(self, draft: dict[str, Any]) -> None:
        self.customer.show_text(str(draft.get("find", "")))
        if isinstance(draft.get("customer"), int):
            self.customer.take_id(draft["customer"])
        elif draft.get("new_name"):
            self.customer.take_new(str(draft["new_name"]))
        self.phone.setText(str(draft.get("phone", "")))
        self.kinds.choose(draft.get("kind"))
        moment, due_on = _moment(draft.get("moment")), _moment(draft.get("due_on"))
        if moment is not None:
            self.when.choose(When.OTHER, moment)
        self.note.setPlainText(str(draft.get("note", "")))
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.what_for.setText(str(draft.get("what_for", "")))
        self.finishing.show_draft(draft.get("finishing"))
        self.campaign.show_campaign(draft.get("campaign"))
        if due_on is not None:
            self.due.choose(Due.OTHER, due_on.date())
        for part in (self.restored, self.start_anew):
            part.show()
        self._writing.stop()

    def _keep_draft(self) -> None:
        self._writing.stop()
        draft = self.draft()
        if draft:
            self._drafts.save(FORM, draft)
        else:
            self._drafts.clear(FORM)

    def _first_field(self, *, known: bool) -> QWidget:
        return self.note if known or self.customer.is_taken else self.customer.field

    def _go_on(self) -> None:
        """After somebody was taken: to what is asked next."""
        self.hint.say("")
        self._show_parts()
        if self.customer.customer is None:
            if looks_like_phone(self.customer.new_name) and not self.phone.text():
                self.phone.setText(self.customer.new_name)
            self.phone.setFocus()
        else:
            self.note.setFocus()

    def _show_parts(self) -> None:
        new = bool(self.customer.new_name)
        self.phone.setVisible(new)
        self._labels["phone"].setVisible(new)
        self.what_for.setVisible(self.due.due != Due.NONE)
        self.finishing.follow_customer(self.customer.customer.id if self.customer.customer else None)

    def _connect(self) -> None:
        self._keys = FormKeys(self)
        self._keys.watch(self.customer.field, self.phone, self.note, self.what_for)
        self._keys.watch(*self.panel.findChildren(QWidget))
        self._keys.submitted.connect(self.submit)
        self._writing.timeout.connect(self._keep_draft)
        for part in (self.customer, self.when, self.due, self.campaign):
            part.changed.connect(self._touch)
        self.kinds.chosen.connect(self._touch)
        for field in (self.phone, self.what_for, self.note):
            field.textChanged.connect(self._touch)
        self.customer.taken.connect(self._go_on)
        self.due.chips.chosen.connect(self._follow_due)
        self.save_button.clicked.connect(self.submit)
        self.start_anew.clicked.connect(self._discard)

    def _touch(self) -> None:
        self._show_parts()
        if self.isVisible():
            self._writing.start()

    def _follow_due(self, due: Due) -> None:
        self._show_parts()
        if due not in {Due.NONE, Due.OTHER}:
            self.what_for.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        rows = (
            ("who", self.customer),
            ("phone", self.phone),
            ("what", self.kinds),
            ("when", self.when),
            ("note", self.note),
            ("", self.finishing),
            ("campaign", self.campaign),
            ("due", self.due),
            ("", self.what_for),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, (name, field) in enumerate(rows):
            if name:
                self._labels[name].setBuddy(field)
                self._labels[name].setContentsMargins(0, 5, 0, 0)
                grid.addWidget(self._labels[name], number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, number, 1)
        again = QHBoxLayout()
        again.addWidget(self.restored)
        again.addWidget(self.start_anew)
        again.addStretch()
        last = QHBoxLayout()
        last.addWidget(self.hint, 1)
        last.addStretch()
        last.addWidget(self.save_button)
        self.panel.body.addLayout(again)
        self.panel.body.addLayout(grid)
        self.panel.body.addLayout(last)


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone() if isinstance(text, str) else None
    except ValueError:
        return None
