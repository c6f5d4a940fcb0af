"""The look of the whole application: colours, fonts, style sheet; light or dark, as the system or the owner says."""

import sys
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.icons import TintedIcon
from ui.theme.style_sheet import build_style_sheet
from ui.theme.tokens import DARK, LIGHT, Tokens

BASE_PT = 13.0 if sys.platform == "darwin" else 9.75  # 13 px of ordinary text, unless the system's own is larger

_CHINESE = {
    "win32": ("Microsoft JhengHei UI", "Microsoft JhengHei"),
    "darwin": ("PingFang TC",),
}
_OTHER_HAN = {QFontDatabase.WritingSystem.Japanese, QFontDatabase.WritingSystem.SimplifiedChinese}
_CHINESE_ELSEWHERE = ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC")


class Scheme(StrEnum):
    """Which colours to use; the value is what the settings keep."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application and tells what to paint with; `changed` follows every change of colours or fonts."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, language: str = "en") -> None:
        """Dress the application; best before its first widget is made."""
        super().__init__()
        self._app = app
        self._hints = app.styleHints()
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._scheme = scheme
        self._language = language
        self.tokens: Tokens = LIGHT
        app.setStyle("Fusion")
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._tell_system()
        self._dress()

    @property
    def scheme(self) -> Scheme:
        """What was chosen; `is_dark` says what it comes to."""
        return self._scheme

    @property
    def is_dark(self) -> bool:
        """Say whether the dark colours are on."""
        return self.tokens is DARK

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose light, dark, or to follow the system."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._tell_system()
            self._dress()

    def set_language(self, language: str) -> None:
        """Choose the fonts that suit a language of the window ("en", "cs", "zh_TW")."""
        if language != self._language:
            self._language = language
            self._dress()

    def icon(self, name: str, role: str = "muted") -> QIcon:
        """Return an icon in the colour of a token ("muted", "accent", …) that follows the scheme by itself."""

        def colour(mode: QIcon.Mode) -> str:
            return str(getattr(self.tokens, "disabled" if mode == QIcon.Mode.Disabled else role))

        return QIcon(TintedIcon(name, colour))

    def colour(self, role: str) -> QColor:
        """Return a token's present colour to paint with."""
        return QColor(getattr(self.tokens, role))

    def font(self, size: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the window's font at a share of the base size (see tokens.SIZE_…), for what is painted by hand."""
        font = QFont(self._app.font())
        font.setPointSizeF(font.pointSizeF() * size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _tell_system(self) -> None:
        # so that title bars and native dialogs go along
        if self._scheme == Scheme.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(
                Qt.ColorScheme.Dark if self._scheme == Scheme.DARK else Qt.ColorScheme.Light,
            )

    def _follow_system(self) -> None:
        if self._scheme == Scheme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        system_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark  # Unknown means light
        dark = system_dark if self._scheme == Scheme.SYSTEM else self._scheme == Scheme.DARK
        self.tokens = DARK if dark else LIGHT
        font = self._base_font()
        self._app.setPalette(build_palette(self.tokens))
        self._app.setFont(font)
        self._app.setStyleSheet(build_style_sheet(self.tokens, font.pointSizeF()))
        self.changed.emit()

    def _base_font(self) -> QFont:
        system = QFontInfo(self._system_font)  # tells the font behind a name like "Sans Serif"
        font = QFont(self._system_font)
        font.setPointSizeF(max(system.pointSizeF(), BASE_PT))
        font.setFamilies(font_families(system.family(), self._language))
        return font


def chinese_families() -> tuple[str, ...]:
    """Return this system's fonts with Traditional Chinese shapes, best first."""
    return _CHINESE.get(sys.platform, _CHINESE_ELSEWHERE)


def font_families(system: str, language: str) -> list[str]:
    """Return the font families to use, best first: the system's own, then Traditional Chinese ones.

    Without the latter, Chinese names would be shown in Japanese shapes. In Chinese, a system font that holds Han
    characters of another kind (Japanese, Simplified Chinese) gives way to them.
    """
    chinese = [family for family in chinese_families() if family != system]
    if language == "zh_TW" and _OTHER_HAN.intersection(QFontDatabase.writingSystems(system)):
        return [*chinese, system]
    return [system, *chinese]


def build_palette(tokens: Tokens) -> QPalette:
    """Return the palette for what the style sheet leaves to the Fusion style."""
    palette = QPalette()
    for role, colour in _PALETTE.items():
        palette.setColor(role, QColor(getattr(tokens, colour)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return palette


_Role = QPalette.ColorRole
_PALETTE = {
    _Role.Window: "bg",
    _Role.WindowText: "text",
    _Role.Base: "panel",
    _Role.AlternateBase: "hover",
    _Role.Text: "text",
    _Role.Button: "panel",
    _Role.ButtonText: "text",
    _Role.BrightText: "bad",
    _Role.PlaceholderText: "muted",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "toast",
    _Role.ToolTipText: "on_toast",
    _Role.Light: "panel",
    _Role.Midlight: "hover",
    _Role.Mid: "line",
    _Role.Dark: "field_line",
    _Role.Shadow: "field_line",
}
