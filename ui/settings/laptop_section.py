"""Habits of the person at this laptop: language, colours, and the name kept with what is typed."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.common.calm_fields import CalmBox
from ui.common.in_place import InPlaceEdit
from ui.common.labelled_field import LabelledField
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.habits import Habits
from ui.text.language import LANGUAGES, Language
from ui.theme.theme import Scheme, Theme


class LaptopSection(Panel):
    """Changes take hold at once, in the window too."""

    author_changed = Signal(str)

    def __init__(self, habits: Habits, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        """Show what holds now."""
        super().__init__(parent=parent)
        self._habits, self._theme, self._language = habits, theme, language
        self.language, self.scheme = CalmBox(), CalmBox()
        for code, own_name in LANGUAGES.items():
            self.language.addItem(own_name, code)
        for scheme in Scheme:
            self.scheme.addItem("", scheme)
        self.author = QLineEdit()
        self._edit = InPlaceEdit(self.author)
        self.author.setProperty("inplace", False)
        self._edit.show_saved(habits.author)
        self.scheme.setCurrentIndex(self.scheme.findData(theme.scheme))
        self._show_language(language.current)
        language.changed.connect(self._show_language)
        self.language.activated.connect(self._choose_language)
        self.scheme.activated.connect(self._choose_scheme)
        self._edit.committed.connect(self._sign)
        self._fields = [LabelledField(field) for field in (self.language, self.scheme, self.author)]
        row = QHBoxLayout()
        row.setSpacing(12)
        for labelled in self._fields:
            row.addWidget(labelled, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words; the languages keep their own."""
        self.set_title(self.tr("This laptop"))
        hint = self.tr("Kept with the calls, notes and moves you type.")
        names = ((self.tr("Language"), ""), (self.tr("Colours"), ""), (self.tr("Your name"), hint))
        for labelled, (name, meaning) in zip(self._fields, names, strict=True):
            labelled.set_words(name, meaning)
        for index, name in enumerate((self.tr("As the system has it"), self.tr("Light"), self.tr("Dark"))):
            self.scheme.setItemText(index, name)

    def _show_language(self, code: str) -> None:
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(code))

    def _choose_language(self) -> None:
        self._habits.language = self.language.currentData()
        self._language.use(self.language.currentData())

    def _choose_scheme(self) -> None:
        scheme = Scheme(self.scheme.currentData())
        self._habits.scheme = scheme
        self._theme.set_scheme(scheme)

    def _sign(self, name: str) -> None:
        self._habits.author = name.strip()
        self._edit.show_anew(name.strip())
        self.author_changed.emit(name.strip())
