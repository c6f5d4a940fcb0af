import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.theme.contrast import contrast, legible, luminance, mixed
from ui.theme.icons import FOLDER, icon, icon_pixmap
from ui.theme.style_sheet import build_style_sheet
from ui.theme.theme import BASE_PT, Scheme, Theme, chinese_families, font_families
from ui.theme.tokens import DARK, LIGHT, Tokens

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

TEXT_ON = [
    *(("text", ground) for ground in ("bg", "panel", "side", "column", "column_head", "hover", "key", "accent_soft")),
    *(("text", ground) for ground in ("warn_soft", "bad_soft", "pill")),
    *(("muted", ground) for ground in ("bg", "panel", "side", "column", "column_head", "hover", "key")),
    *(("nav_text", ground) for ground in ("side", "hover", "panel")),
    *(("accent", ground) for ground in ("bg", "panel", "side", "bad_soft", "warn_soft")),
    *(("warn", ground) for ground in ("panel", "warn_soft")),
    *(("bad", ground) for ground in ("panel", "bg", "bad_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent_soft", "accent_soft"),
    ("on_pill", "pill"),
    ("on_toast", "toast"),
    ("toast_action", "toast"),
]
PARTS_ON = [
    *(("field_line", ground) for ground in ("panel", "bg")),
    *(("scroll", ground) for ground in ("panel", "bg", "column")),
    *(("accent", ground) for ground in ("panel", "bg", "side", "track", "column", "accent_soft")),
    *(("muted", ground) for ground in ("panel", "side", "bad_soft", "warn_soft", "accent_soft")),
]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#ffffff", "#ffffff", 1.0)],
)
def test_contrast_agrees_with_published_values(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_luminance_ends() -> None:
    assert luminance("#000000") == 0
    assert luminance("#ffffff") == pytest.approx(1)


@SCHEMES
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize(("part", "ground"), PARTS_ON)
def test_parts_can_be_seen(tokens: Tokens, part: str, ground: str) -> None:
    assert contrast(getattr(tokens, part), getattr(tokens, ground)) >= 3


@SCHEMES
def test_stage_hues_can_be_seen(tokens: Tokens) -> None:
    for hue in tokens.stages:
        assert contrast(hue, tokens.panel) >= 3
        assert contrast(hue, tokens.bg) >= 3


def test_legible_keeps_what_can_be_seen_and_moves_what_cannot() -> None:
    assert legible("#c24a6b", "#ffffff") == "#c24a6b"
    for colour in ("#ffff00", "#eeeeee", "#ffffff"):
        assert contrast(legible(colour, "#ffffff"), "#ffffff") >= 3
    assert contrast(legible("#101010", "#2a2c30", 4.5), "#2a2c30") >= 4.5


def test_mixed_ends() -> None:
    assert mixed("#102030", "#ffffff", 0) == "#102030"
    assert mixed("#102030", "#ffffff", 1) == "#ffffff"


@SCHEMES
def test_style_sheet_leaves_no_place_unfilled(tokens: Tokens) -> None:
    sheet = build_style_sheet(tokens, 9.75)
    assert "%(" not in sheet
    assert sheet.count("{") == sheet.count("}")


@SCHEMES
def test_style_sheet_names_files_that_exist(tokens: Tokens) -> None:
    names = re.findall(r'url\("(?:.*/)?([\w-]+\.svg)"\)', build_style_sheet(tokens, 9.75))
    assert names
    assert all((FOLDER / name).is_file() for name in names)


def test_scheme_is_chosen_and_told(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.DARK)
    assert theme.is_dark
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    theme.set_scheme(Scheme.LIGHT)
    assert not theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.bg)


def test_unknown_system_scheme_is_light(qapp: QApplication) -> None:
    assert qapp.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    assert not Theme(qapp, Scheme.SYSTEM).is_dark


def test_a_change_of_the_system_counts_only_where_it_is_followed(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme._hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    theme.set_scheme(Scheme.SYSTEM)
    with qtbot.waitSignal(theme.changed):
        theme._hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_text_is_never_smaller_than_the_systems(theme: Theme, qapp: QApplication) -> None:
    assert qapp.font().pointSizeF() >= BASE_PT
    assert theme.font(2.0).pointSizeF() == pytest.approx(qapp.font().pointSizeF() * 2)
    assert theme.font(bold=True).weight() == QFont.Weight.DemiBold


def test_chinese_names_never_fall_to_other_fonts(theme: Theme, qapp: QApplication) -> None:
    assert set(chinese_families()) <= set(qapp.font().families())
    theme.set_language("zh_TW")
    assert set(chinese_families()) <= set(qapp.font().families())


def test_a_latin_system_font_comes_first_in_every_language(qapp: QApplication) -> None:
    for language in ("en", "cs", "zh_TW"):
        assert font_families("A Latin Font", language) == ["A Latin Font", *chinese_families()]


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.svg")))
def test_every_icon_draws_something(qapp: QApplication, name: str) -> None:
    image = icon_pixmap(name, "#ff0000", 20).toImage()
    drawn = [image.pixelColor(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 200]
    assert drawn
    if not name.startswith("fixed-"):
        assert all(colour.red() > 240 and colour.green() < 15 for colour in drawn)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_sharp_at_every_scale(qapp: QApplication, scale: float) -> None:
    pixmap = icon("board", "#000000").pixmap(QSize(16, 16), scale)
    assert pixmap.width() == round(16 * scale)
    assert pixmap.devicePixelRatio() == scale


def test_icons_follow_the_scheme_by_themselves(qapp: QApplication, theme: Theme) -> None:
    drawn = theme.icon("board", "text")
    light = drawn.pixmap(QSize(16, 16), 1.0).toImage()
    disabled = drawn.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
    theme.set_scheme(Scheme.DARK)
    dark = drawn.pixmap(QSize(16, 16), 1.0).toImage()
    assert light != dark
    assert light != disabled


def test_a_copied_icon_lives_on(qtbot: QtBot, theme: Theme) -> None:
    copy = QIcon(theme.icon("board"))
    copy.addPixmap(icon_pixmap("close", "#000000", 16))  # makes Qt clone the engine
    button = QPushButton(copy, "")
    qtbot.addWidget(button)
    del copy
    assert not button.icon().pixmap(QSize(16, 16), 1.0).isNull()
