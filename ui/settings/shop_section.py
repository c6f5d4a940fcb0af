"""Facts of the shop: its name, its currency, and the country its phone numbers are from."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tracker.commands.stages import ChangeSetting
from tracker.domain.errors import TrackerError
from tracker.domain.records import ShopFacts
from ui.common.code_field import CodeField
from ui.common.in_place import InPlaceEdit
from ui.common.labelled_field import LabelledField
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.places import country_choices, currency_choices, read_country, read_currency


class ShopSection(Panel):
    """Shows and changes settings that everyone who opens the file shares."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make it without facts."""
        super().__init__(parent=parent)
        self._session = session
        self.name = QLineEdit()
        self._edit = InPlaceEdit(self.name)
        self.name.setProperty("inplace", False)
        self.currency = CodeField(currency_choices(), read_currency)
        self.region = CodeField(country_choices(), read_country)
        self.fields = {
            "name": LabelledField(self.name),
            "currency": LabelledField(self.currency),
            "region": LabelledField(self.region),
        }
        self._edit.committed.connect(partial(self._change, "name"))
        self.currency.picked.connect(partial(self._change, "currency"))
        self.currency.refused.connect(self._refuse_currency)
        self.region.picked.connect(partial(self._change, "region"))
        self.region.refused.connect(self._refuse_region)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in self.fields.values():
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Shop"))
        self.fields["name"].set_words(self.tr("Name"))
        self.fields["currency"].set_words(self.tr("Currency"))
        self.fields["region"].set_words(
            self.tr("Country"), self.tr("Phone numbers without a country code are from here.")
        )

    def show_facts(self, facts: ShopFacts) -> None:
        """Show the settings as saved; what is being typed stays."""
        self._edit.show_saved(facts.name)
        for name, field in (("currency", self.currency), ("region", self.region)):
            if not field.hasFocus():
                field.set_code(facts.settings[name])
                self.fields[name].show_problem("")

    def _change(self, setting: str, value: str) -> None:
        self.fields[setting].show_problem("")
        self._session.do(ChangeSetting(setting, value), on_failed=partial(self._fail, setting))

    def _fail(self, setting: str, error: TrackerError) -> None:
        self._edit.refuse()
        self.fields[setting].show_problem(error_sentence(error))

    def _refuse_currency(self, typed: str) -> None:
        sentence = self.tr("A currency has three letters, such as CZK.") if typed else ""
        self.fields["currency"].show_problem(sentence)

    def _refuse_region(self, typed: str) -> None:
        sentence = self.tr("A country has two letters, such as CZ.") if typed else ""
        self.fields["region"].show_problem(sentence)
