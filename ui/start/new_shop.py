"""What a new shop is to be, filled in as this laptop suggests, and to be changed or left."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tracker.commands.stages import SetUpShop
from tracker.domain.stages import SHIPPED_SETS
from ui.common.buttons import button
from ui.common.choose_path import choose_target
from ui.common.code_field import CodeField
from ui.common.elided_label import ElidedLabel
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.show_in_folder import show_in_folder
from ui.common.translated import keep_translated
from ui.start.shop_path import ENDING, documents_folder, free_path
from ui.start.stage_set_card import StageSetCard
from ui.text.fill import fill
from ui.text.language import Language
from ui.text.places import currency_choices, likely_country, likely_currency, read_currency
from ui.theme.theme import Theme
from ui.theme.tokens import GAP


class NewShop(QWidget):
    """Asks for name, currency, stages, the person's name and the file; what was not touched follows the language."""

    def __init__(
        self, theme: Theme, language: Language, author: str, folder: Path | None, parent: QWidget | None = None
    ) -> None:
        """Suggest everything; files lie in `folder`, the person's documents where it is None."""
        super().__init__(parent)
        self._language = language
        self._folder = folder or documents_folder()
        self._chosen: Path | None = None
        self._currency_is_own = False
        self.name, self.author = QLineEdit(), QLineEdit(author)
        self.currency = CodeField(currency_choices(), read_currency)
        self._fields = [LabelledField(field) for field in (self.name, self.currency, self.author)]
        self._group = QButtonGroup(self)
        self.cards = {
            key: StageSetCard(theme, [stage.colour for stage in stages]) for key, stages in SHIPPED_SETS.items()
        }
        for card in self.cards.values():
            self._group.addButton(card)
        self.cards["awareness"].setChecked(True)
        self._shop, self._stages = Panel(), Panel()
        self._later, self._one_file = plain_label(role="small", wrap=True), plain_label()
        self.place = ElidedLabel(role="muted")
        self.change, self.show_folder = button("small"), button("small")
        self.name.textChanged.connect(self._show_path)
        self.currency.picked.connect(self._own_currency)
        self.currency.refused.connect(self._refuse)
        self.change.clicked.connect(self._ask_where)
        self.show_folder.clicked.connect(lambda: show_in_folder(self.path))
        self._lay_out()
        keep_translated(self, self.retranslate)

    @property
    def path(self) -> Path:
        """Where the shop's file is to lie."""
        return self._chosen or free_path(self._folder, self.name.text(), self.tr("My shop"))

    @property
    def stage_set(self) -> str:
        """The key of the stages chosen."""
        return next(key for key, card in self.cards.items() if card.isChecked())

    def set_up(self) -> SetUpShop:
        """Return what was chosen."""
        spoken = self._language.current
        return SetUpShop(
            self.stage_set,
            spoken,
            read_currency(self.currency.currentText()) or likely_currency(spoken),
            self.name.text().strip() or self.tr("My shop"),
            likely_country(spoken),
        )

    def sample_path(self) -> Path:
        """Return where a sample shop is to lie: never the real one's place."""
        return free_path(self.path.parent, self.tr("Sample shop"), "Sample")

    def choose_path(self, path: Path) -> None:
        """Put the shop's file somewhere else."""
        self._chosen = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
        self._show_path()

    def retranslate(self) -> None:
        """Set its words, and the suggestions that were not touched."""
        self._shop.set_title(self.tr("Your shop"))
        names = (self.tr("Name of the shop"), self.tr("Currency"), self.tr("Your name (if you like)"))
        hints = ("", "", self.tr("Kept with what you type."))
        for labelled, name, hint in zip(self._fields, names, hints, strict=True):
            labelled.set_words(name, hint)
        if not self.name.isModified():
            self.name.setText(self.tr("My shop"))
        if not self._currency_is_own:
            self.currency.set_code(likely_currency(self._language.current))
        self._stages.set_title(self.tr("From stranger to regular: which words suit you?"))
        for key, card in self.cards.items():
            card.show_names([stage.names[self._language.current] for stage in SHIPPED_SETS[key]])
        self._later.setText(self.tr("You can rename, reorder, add and remove stages at any time."))
        self._one_file.setText(self.tr("All of it in one file:"))
        self.change.setText(self.tr("Change…"))
        self.show_folder.setText(self.tr("Show in folder"))
        self._show_path()

    def _show_path(self) -> None:
        self.place.setText(str(self.path))

    def _own_currency(self) -> None:
        self._currency_is_own = True

    def _refuse(self, typed: str) -> None:
        self._fields[1].show_problem(self.tr("A currency has three letters, such as CZK.") if typed else "")

    def _ask_where(self) -> None:
        kinds = fill(self.tr("Shop files (%1)"), f"*{ENDING}")
        choose_target(self, self.tr("Where is your shop to be kept?"), kinds, self.path, self.choose_path)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        for place, labelled in enumerate(self._fields):
            fields.addWidget(labelled, 0, place, Qt.AlignmentFlag.AlignTop)
            fields.setColumnStretch(place, 1)
        file = QHBoxLayout()
        file.setSpacing(8)
        for widget in (self._one_file, self.place, self.change, self.show_folder):
            file.addWidget(widget, 1 if widget is self.place else 0)
        self._shop.body.addLayout(fields)
        self._shop.body.addLayout(file)
        for card in self.cards.values():
            self._stages.body.addWidget(card)
        self._stages.body.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._shop)
        column.addWidget(self._stages)
