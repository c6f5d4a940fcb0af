"""After a sale: from when on thanks are owed and satisfaction is asked for, and the texts that thank by name."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout

from tracker.commands.sale_settings import ChangeSaleSettings
from tracker.commands.thanks import SetThanksText
from tracker.domain.changes import Changes
from tracker.domain.followups import LONGEST_WAIT
from tracker.domain.sale_settings import SaleSettings
from tracker.domain.thanks_text import PLACES, SHIPPED_TEXTS, ThanksWords
from tracker.queries.after_sales import thanks_words
from tracker.queries.sales import sale_settings_now
from ui.common.buttons import button
from ui.common.chips import Chip, Chips
from ui.common.growing_text import GrowingText
from ui.common.in_place import InPlaceEdit
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.number_field import number_field
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill
from ui.text.language import LANGUAGES

_NEVER = -1
_SAMPLE_NAMES = {"en": "Jane Field", "cs": "Petr Dvořák", "zh_TW": "王小明"}
Read = tuple[SaleSettings, ThanksWords]


class ThanksPanel(Panel):
    """Reads what it shows itself; every change is saved at once, and a text when its field is left."""

    def __init__(self, session: Session) -> None:
        """Make it and read."""
        super().__init__()
        self._session = session
        self._settings, self._words = SaleSettings(), ThanksWords()
        self._is_read = False
        self.thank_after, self.ask_after = number_field(_NEVER, LONGEST_WAIT), number_field(_NEVER, LONGEST_WAIT)
        self._labelled = LabelledField(self.thank_after), LabelledField(self.ask_after)
        self.languages = Chips(len(LANGUAGES))
        self.text = GrowingText(2, 8)
        self.edit = InPlaceEdit(self.text)
        self.text.setProperty("inplace", False)
        self._text_field = LabelledField(self.text)
        self.preview = plain_label(role="small", wrap=True)
        self.reset = button("link")
        self._lay_out()
        for field, name in ((self.thank_after, "thank_after_days"), (self.ask_after, "check_in_after_days")):
            field.setKeyboardTracking(False)
            field.valueChanged.connect(lambda days, name=name: self._keep_days(name, days))
        self.languages.chosen.connect(self._show_language)
        self.edit.committed.connect(lambda text: self._session.do(SetThanksText(self._language, text)))
        self.text.textChanged.connect(self._show_preview)
        self.reset.clicked.connect(lambda: self._session.do(SetThanksText(self._language, "")))
        session.changed.connect(self._follow)
        keep_translated(self, self.retranslate)
        self._read()

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("After a sale"))
        self._labelled[0].set_words(self.tr("Thank-yous owed on Today"))
        self._labelled[1].set_words(self.tr("Ask how it is going"))
        for field in (self.thank_after, self.ask_after):
            field.setSuffix(self.tr(" days after"))
            field.setSpecialValueText(self.tr("not at all"))
        self.languages.set_chips([Chip(language, name) for language, name in LANGUAGES.items()])
        self._text_field.set_words(
            self.tr("Text of thanks"),
            fill(self.tr("%1, %2 and %3 stand for the customer, what they bought, and the shop."), *PLACES),
        )
        self.reset.setText(self.tr("Back to the text as it ships"))
        self._show_preview()

    @property
    def _language(self) -> str:
        return str(self.languages.value)

    def _read(self) -> None:
        self._session.read(_read, self._show, view="thanks settings", owner=self)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("shop_setting"):
            self._read()

    def _show(self, read: Read) -> None:
        self._settings, self._words = read
        for field, days in (
            (self.thank_after, self._settings.thank_after_days),
            (self.ask_after, self._settings.check_in_after_days),
        ):
            with QSignalBlocker(field):
                field.setValue(_NEVER if days is None else days)
        if not self._is_read:
            self._is_read = True
            self.languages.choose(self._words.language_of(""))
        self.edit.show_saved(self._words.template(self._language))
        self._show_preview()

    def _show_language(self) -> None:
        self.edit.show_anew(self._words.template(self._language))
        self._show_preview()

    def _show_preview(self) -> None:
        language = self._language
        typed = replace(self._words, own={**self._words.own, language: self.edit.text})
        bought = self.tr("helmet", "something bought, as an example")
        shown = typed.text(_SAMPLE_NAMES.get(language, ""), bought, language)
        self.preview.setText(fill(self.tr("So it reads: %1"), shown))
        self.reset.setVisible(language in SHIPPED_TEXTS and self.edit.text != SHIPPED_TEXTS[language])

    def _keep_days(self, name: str, days: int) -> None:
        decided: dict[str, int | None] = {name: None if days == _NEVER else days}
        self._session.do(ChangeSaleSettings(replace(self._settings, **decided)))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        for labelled in self._labelled:
            first.addWidget(labelled, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(first)
        for one in (self.languages, self._text_field, self.preview):
            self.body.addWidget(one)
        self.body.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)


def _read() -> Read:
    return sale_settings_now(), thanks_words()
