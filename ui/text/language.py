"""The language of the window: translators, and how days and numbers are written."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

import resources

TRANSLATIONS = Path(resources.__path__[0]) / "translations"
LANGUAGES: Final = {"en": "English", "cs": "Čeština", "zh_TW": "繁體中文"}  # each by its own name


def system_language() -> str:
    """Return the first of the system's languages that the window speaks, else "en"."""
    for name in QLocale.system().uiLanguages():
        start = name.replace("_", "-").split("-")[0]
        if start == "zh":
            return "zh_TW"
        if start in LANGUAGES:
            return start
    return "en"


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """Return how a language writes days and numbers.

    English follows the system's country where the system is English (month first in America); else it is British.
    """
    if language == "cs":
        return QLocale(QLocale.Language.Czech, QLocale.Country.CzechRepublic)
    if language == "zh_TW":
        return QLocale(QLocale.Language.Chinese, QLocale.Script.TraditionalHanScript, QLocale.Country.Taiwan)
    system = system or QLocale.system()
    if system.language() == QLocale.Language.English:
        return QLocale(QLocale.Language.English, system.territory())
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def language_shown() -> str:
    """Return which of LANGUAGES days and numbers are written in now: that of the window."""
    shown = QLocale().language()
    return {QLocale.Language.Czech: "cs", QLocale.Language.Chinese: "zh_TW"}.get(shown, "en")


class Language(QObject):
    """Keeps the application in one language; widgets hear of a new one through QEvent.LanguageChange."""

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, language: str = "en", folder: Path = TRANSLATIONS) -> None:
        """Speak `language`; `folder` holds regulars_<language>.qm (a missing file leaves the English of the source)."""
        super().__init__()
        self._app = app
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.current = ""
        self.use(language)

    def use(self, language: str) -> None:
        """Change to one of LANGUAGES, at once and everywhere.

        Raises: KeyError where the window does not speak it.
        """
        if language == self.current:
            return
        LANGUAGES[language]
        # the new way of writing days first: widgets read it while they hear of the new words
        QLocale.setDefault(locale_of(language))
        self.current = language
        for old in self._translators:
            self._app.removeTranslator(old)
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [
            translator
            for path in (qt_folder / f"qtbase_{language}.qm", self._folder / f"regulars_{language}.qm")
            if (translator := self._loaded(path)) is not None
        ]
        for new in self._translators:
            self._app.installTranslator(new)
        self.changed.emit(language)

    def _loaded(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(str(path)) else None
