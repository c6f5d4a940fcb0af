"""The form of a sale: who bought, what, for how much; all of it by keyboard. It corrects a sale, too."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.commands.base import Command
from tracker.commands.customers import AddCustomer
from tracker.commands.sale_to_new import SellToNewCustomer
from tracker.commands.sales import CorrectSale, RecordedSale, RecordSale
from tracker.domain.context import local_now
from tracker.domain.errors import TrackerError
from tracker.domain.sale_lines import NewLine
from tracker.domain.sales import NewSale
from tracker.domain.stages import Stage
from ui.common.buttons import KeyButton, button
from ui.common.customer_picker import CustomerPicker, looks_like_phone
from ui.common.drafts import Drafts
from ui.common.form_keys import ENTER, SUBMIT_KEYS, FormKeys, press_or
from ui.common.hint import Hint
from ui.common.labels import plain_label
from ui.common.lines.line_row import LineRow
from ui.common.lines.lines_editor import LinesEditor
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.override import override
from ui.sales.often_bought import OftenBought
from ui.sales.reading import FormFacts, read_effect, read_form
from ui.sales.rule_note import RuleNote
from ui.sales.sale_details import SaleDetails
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.money import show_money
from ui.text.sales import recorded_sentence
from ui.theme.theme import Theme

FORM = "sale"
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
WIDTH = 740
_SAVE_DRAFT_MS = 400


class SaleForm(Overlay):
    """The form, over the window. Enter saves, Ctrl+Enter saves and begins another.

    What is typed is kept on disk until it is saved, also when the form is closed; a correction is not.
    """

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
        super().__init__(window, WIDTH)
        self._session, self._toast, self._drafts, self._now = session, toast, drafts, now
        self._facts = FormFacts("EUR", (), (), 0)
        self._corrected: int | None = None
        self._saving = False
        self._effect: Stage | None = None
        self.restored = plain_label(role="muted")
        self.start_anew = button("link")
        self.customer = CustomerPicker(session, theme)
        self.lines = LinesEditor(theme)
        self.often = OftenBought(session, self._today)
        self.rule = RuleNote()
        self.details = SaleDetails(session, self._today)
        self.hint = Hint(theme)
        self.another_button = KeyButton(SUBMIT_KEYS)
        self.save_button = button("primary")
        self._writing = QTimer(self, singleShot=True, interval=_SAVE_DRAFT_MS)
        self._lay_out()
        self._connect()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        sale = self._facts.sale if self._corrected is not None else None
        title = fill(self.tr("Correct the sale of %1"), format_day(sale.day)) if sale else self.tr("Sale")
        self.panel.set_title(title)
        self.restored.setText(self.tr("Not saved last time, so here it is again."))
        self.start_anew.setText(self.tr("Start anew"))
        self.another_button.setText(self.tr("Save and type another"))
        self.save_button.setText(self.tr("Save"))

    def open_for(self, customer_id: int | None = None) -> None:
        """Show the form: with the draft where there is one, else empty, for this customer if one is given."""
        if self.is_open:
            self.come_forward()
            return
        self._corrected = None
        draft = self._drafts.load(FORM)
        self._show_empty()
        self.retranslate()
        wanted = draft.get("customer") or customer_id
        known = isinstance(wanted, int)
        if isinstance(wanted, int):
            self.customer.take_id(wanted)
        show = partial(self._show_facts, draft=draft, known=known)
        self.another_button.show()
        self.open(self.lines.first_field if known else self.customer.field)
        self._session.read(read_form, show, view="sale-form", owner=self)

    def open_correction(self, sale_id: int) -> None:
        """Show the form with a sale that is to be corrected."""
        if self.is_open:
            self.dismiss()
        self._show_empty()
        self._corrected = sale_id
        self._session.read(partial(read_form, sale_id), self._show_sale, view="sale-form", owner=self)

    def draft(self) -> dict[str, Any]:
        """Return what is typed; empty where there is nothing worth keeping."""
        lines = self.lines.draft()
        if not (lines or self.details.note.text().strip()):
            return {}
        return {
            "customer": self.customer.customer.id if self.customer.customer else None,
            "new_name": self.customer.new_name,
            "find": self.customer.field.text(),
            "lines": lines,
            **self.details.draft(),
        }

    def submit(self, *, another: bool = False) -> None:
        """Save what is typed, or say what is missing."""
        if self._saving or self._keys.is_composing:
            return
        self.hint.say("")
        if not self.customer.is_taken:
            self.hint.say(self.tr("Choose who bought first."), "error")
            self.customer.field.setFocus()
            return
        lines = self.lines.read()
        if lines is None:
            return
        if self.details.is_to_come:
            self.hint.say(self.tr("That day is still to come."), "error")
            self.details.day.setFocus()
            return
        self._saving = True
        self._session.do(self._command(lines), partial(self._finish, another), self._refuse)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self.is_open:
            self._keep_draft()
        super().hideEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & ~_KEYPAD:
            event.accept()
            press_or(self.submit)
        else:
            super().keyPressEvent(event)

    def _today(self) -> date:
        return self._now().date()

    def _command(self, lines: list[NewLine]) -> Command:
        details = self.details
        customer = self.customer.customer
        sale = NewSale(
            customer.id if customer else 0,
            tuple(lines),
            details.moment,
            details.campaign.campaign_id,
            details.note.text(),
        )
        if self._corrected is not None:
            return CorrectSale(self._corrected, sale)
        if customer is not None:
            return RecordSale(sale, moves=self.rule.moves)
        name = self.customer.new_name
        phones = (("", name),) if looks_like_phone(name) else ()
        new = AddCustomer(name, self._facts.first_stage, details.day.day, phones=phones)
        return SellToNewCustomer(new, sale, moves=self.rule.moves)

    def _finish(self, another: bool, recorded: RecordedSale) -> None:
        self._saving = False
        name = self.customer.customer.name if self.customer.customer else self.customer.new_name
        buyer = self.customer.customer.id if self.customer.customer else 0
        sentence = self._sentence(name, recorded)
        corrected, self._corrected = self._corrected, None
        day = self.details.day.day
        self._show_empty()
        if corrected is None:
            self._drafts.clear(FORM)
        if another and corrected is None:
            self.details.day.show_day(day)  # who types in the evening, or the day after, has more of that day
            self._session.read(read_form, partial(self._show_facts, draft={}, known=False), owner=self)
            self.customer.field.setFocus()
        else:
            self.dismiss()
        self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])
        self.saved.emit(buyer)

    def _sentence(self, name: str, recorded: RecordedSale) -> str:
        total = show_money(self.lines.total_minor or 0, self._facts.currency)
        moved = self._effect.name if self._effect is not None and recorded.moved_to is not None else ""
        return recorded_sentence(name, total, moved, corrected=self._corrected is not None)

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        self.hint.say(error_sentence(error), "error")

    def _show_empty(self) -> None:
        self.customer.clear()
        self.lines.clear()
        self.details.show_empty()
        self.rule.start_anew()
        self.often.forget()
        self._effect = None
        self.hint.say("")
        for part in (self.restored, self.start_anew):
            part.hide()
        self._writing.stop()

    def _show_facts(self, facts: FormFacts, *, draft: dict[str, Any], known: bool) -> None:
        self._facts = facts
        self.lines.offer(facts.products, facts.currency)
        self.often.offer(facts.products)
        if draft:
            self._show_draft(draft)
        if known and not self.customer.field.hasFocus() and self.lines.is_empty:
            self.lines.first_field.setFocus()
        self._ask_effect()

    def _show_sale(self, facts: FormFacts) -> None:
        self._facts = facts
        sale = facts.sale
        if sale is None:
            self._corrected = None
            return
        self.lines.offer(facts.products, facts.currency)
        self.often.offer(facts.products)
        self.customer.take_id(sale.customer_id)
        self.lines.show_lines(sale.lines, facts.removed)
        self.details.show_moment(sale.occurred_at, sale.campaign_id, sale.note)
        self.another_button.hide()
        self.retranslate()
        self.open(self.lines.rows[0].product.field)

    def _show_draft(self, draft: dict[str, Any]) -> None:
        if not draft.get("customer"):
            self.customer.show_text(str(draft.get("find", "")))
            if draft.get("new_name"):
                self.customer.take_new(str(draft["new_name"]))
        self.lines.show_draft(draft.get("lines"))
        self.details.show_draft(draft)
        for part in (self.restored, self.start_anew):
            part.show()
        self._writing.stop()

    def _keep_draft(self) -> None:
        self._writing.stop()
        if self._corrected is not None:
            return
        draft = self.draft()
        if draft:
            self._drafts.save(FORM, draft)
        else:
            self._drafts.clear(FORM)

    def _discard(self) -> None:
        self._drafts.clear(FORM)
        self._show_empty()
        self.customer.field.setFocus()

    def _go_on(self) -> None:
        """After somebody was taken: to what they bought."""
        self.hint.say("")
        self.lines.first_field.setFocus()

    def _ask_effect(self) -> None:
        """Read what the rules would make of it."""
        if not self.customer.is_taken or self._corrected is not None:
            self._show_effect("", None)
            return
        found = self.customer.customer
        name = found.name if found else self.customer.new_name
        read = partial(read_effect, found.id if found else None, self.details.day.day)
        self._session.read(read, partial(self._show_effect, name), view="sale-effect", owner=self)

    def _show_effect(self, name: str, stage: Stage | None) -> None:
        self._effect = stage
        self.rule.show_effect(name, stage)

    def _touch(self) -> None:
        found = self.customer.customer
        self.often.ask(self.lines.product_ids, found.id if found else None)
        if self.isVisible():
            self._writing.start()

    def _watch(self, row: LineRow) -> None:
        self._keys.watch(*row.tab_stops)

    def _connect(self) -> None:
        self._keys = FormKeys(self)
        self._keys.watch(*self.panel.findChildren(QWidget))
        self._keys.submitted.connect(lambda: self.submit(another=True))
        self.lines.row_added.connect(self._watch)
        self.lines.submitted.connect(self.submit)
        self._writing.timeout.connect(self._keep_draft)
        for part in (self.customer, self.lines, self.details):
            part.changed.connect(self._touch)
        self.customer.changed.connect(self._ask_effect)
        self.details.day_changed.connect(self._ask_effect)
        self.customer.taken.connect(self._go_on)
        self.often.wanted.connect(self.lines.add_product)
        self.save_button.clicked.connect(self.submit)
        self.another_button.clicked.connect(lambda: self.submit(another=True))
        self.start_anew.clicked.connect(self._discard)

    def _lay_out(self) -> None:
        again = QHBoxLayout()
        again.addWidget(self.restored)
        again.addWidget(self.start_anew)
        again.addStretch()
        last = QHBoxLayout()
        last.addWidget(self.hint, 1)
        last.addStretch()
        last.addWidget(self.another_button)
        last.addWidget(self.save_button)
        body = self.panel.body
        body.setSpacing(10)
        body.addLayout(again)
        for part in (self.customer, self.lines, self.often, self.details, self.rule):
            body.addWidget(part)
        body.addLayout(last)
