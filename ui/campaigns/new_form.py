"""The form for a new campaign, over the window. Only a name is needed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tracker.commands.campaigns import AddCampaign
from tracker.domain.campaign_errors import AmountRefused, CampaignTaken, EndsBeforeStart
from tracker.domain.errors import NameMissing, TrackerError
from ui.campaigns.fields import CampaignFields
from ui.campaigns.reading import ShopChoices
from ui.common.form_keys import FormKeys, submit_button
from ui.common.hint import Hint
from ui.common.labelled_field import LabelledField
from ui.common.overlay import Overlay
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.errors import error_sentence
from ui.theme.theme import Theme

_PLACES: dict[type[TrackerError], str] = {EndsBeforeStart: "ends_on", AmountRefused: "planned"}


class NewCampaign(Overlay):
    """Asks for a name and, if one likes, the rest; what is typed stays there until it is saved."""

    created = Signal(int)

    def __init__(self, window: QWidget, session: Session, theme: Theme, today: Callable[[], date]) -> None:
        """Make it hidden over `window`; `open_form` shows it."""
        super().__init__(window)
        self._session = session
        self._saving = False
        self.name = LabelledField(QLineEdit())
        self.fields = CampaignFields(today, in_place=False)
        self.hint = Hint(theme)
        self.save_button = submit_button()
        last = QHBoxLayout()
        last.addWidget(self.hint, 1)
        last.addStretch()
        last.addWidget(self.save_button)
        self.panel.body.addWidget(self.name)
        self.panel.body.addWidget(self.fields)
        self.panel.body.addLayout(last)
        self._keys = FormKeys(self)
        self._keys.watch(*self.panel.findChildren(QWidget))
        self._keys.submitted.connect(self.submit)
        self.save_button.clicked.connect(self.submit)
        self.fields.show_empty()
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.panel.set_title(self.tr("New campaign"))
        self.name.set_words(self.tr("What will you try?"))
        self._line.setPlaceholderText(self.tr("Test rides at the market"))
        self.save_button.setText(self.tr("Save"))

    def open_form(self, shop: ShopChoices) -> None:
        """Show it, with the keyboard in the name."""
        self.fields.show_shop(shop)
        if self.is_open:
            self.come_forward(self._line)
        else:
            self.open(self._line)

    def submit(self) -> None:
        """Save what is typed, or say what is missing."""
        if self._saving or self._keys.is_composing:
            return
        self.hint.say("")
        self.name.show_problem("")
        values = self.fields.values()
        if values is not None:
            self._saving = True
            self._session.do(AddCampaign(self._line.text(), **values), self._finish, self._refuse)

    @property
    def _line(self) -> QLineEdit:
        assert isinstance(self.name.field, QLineEdit)
        return self.name.field

    def _finish(self, campaign_id: int) -> None:
        self._saving = False
        self._line.clear()
        self.fields.show_empty()
        self.dismiss()
        self.created.emit(campaign_id)

    def _refuse(self, error: TrackerError) -> None:
        self._saving = False
        sentence = error_sentence(error)
        if isinstance(error, NameMissing | CampaignTaken):
            self.name.show_problem(sentence)
            self._line.setFocus()
        elif type(error) in _PLACES:
            name = _PLACES[type(error)]
            self.fields.refuse(name, sentence)
            self.fields.fields[name].field.setFocus()
        else:
            self.hint.say(sentence, "error")
