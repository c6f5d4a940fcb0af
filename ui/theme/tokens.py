"""The colours of the light and the dark scheme, and the measures both share.

Every colour on screen is one of these or a stage's own; tests compute their contrast.
Measures are in device-independent pixels, type sizes as shares of the base size.
"""

from typing import NamedTuple

RADIUS_PANEL = 9
RADIUS_BUTTON = 7
RADIUS_CARD = 7
RADIUS_NAV = 6
RADIUS_KEY = 4
SPACE = 8
GAP = 10
PAGE_MARGINS = (16, 14, 16, 10)  # left, top, right, bottom

SIZE_KEY = 11 / 13
SIZE_SMALL = 11.5 / 13
SIZE_HEADING = 13.5 / 13
SIZE_BRAND = 15 / 13
SIZE_LINE = 17 / 13
SIZE_TITLE = 19 / 13


class Tokens(NamedTuple):
    """The colours of one scheme, "#rrggbb"."""

    bg: str  # the paper behind everything
    panel: str  # what lies on it: panels, cards, buttons, fields
    side: str
    line: str  # hairlines and quiet borders
    row_line: str
    field_line: str  # the border that makes an empty field or box findable
    hover: str
    text: str
    nav_text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    pill: str
    on_pill: str
    key: str
    column: str  # a column of the board
    column_head: str
    track: str  # what a bar runs in
    scroll: str
    toast: str
    toast_line: str
    on_toast: str
    toast_action: str
    stages: tuple[str, ...]  # hues for stages in board order; a sixth stage starts again


LIGHT = Tokens(
    bg="#f6f5f2",
    panel="#ffffff",
    side="#efede8",
    line="#dedbd4",
    row_line="#eceae5",
    field_line="#8f8a80",
    hover="#f3f1ed",
    text="#23211d",
    nav_text="#3b3833",
    muted="#6d6961",
    disabled="#a8a49b",
    accent="#0f6b5c",
    accent_hover="#0c5a4d",
    on_accent="#ffffff",
    accent_soft="#dcefe9",
    on_accent_soft="#0f6b5c",
    warn="#a94d07",
    warn_soft="#fbe9d7",
    bad="#a4262c",
    bad_soft="#f9e0e0",
    pill="#eeece7",
    on_pill="#4a463f",
    key="#faf9f7",
    column="#efede8",
    column_head="#f9f8f6",
    track="#eceae5",
    scroll="#8a857b",
    toast="#2b2925",
    toast_line="#2b2925",
    on_toast="#ffffff",
    toast_action="#9fe0cf",
    stages=("#5b6ee1", "#1c86c7", "#0f8a6d", "#b97b0c", "#c24a6b"),
)

DARK = Tokens(
    bg="#1e1f22",
    panel="#2a2c30",
    side="#242629",
    line="#3a3d42",
    row_line="#34373b",
    field_line="#7f7c76",
    hover="#33363b",
    text="#e8e6e1",
    nav_text="#cfccc6",
    muted="#a5a29b",
    disabled="#6f6d68",
    accent="#35b39a",
    accent_hover="#46c4ab",
    on_accent="#0c1f1b",
    accent_soft="#1f4139",
    on_accent_soft="#8fe0cd",
    warn="#f0a95b",
    warn_soft="#46331c",
    bad="#ef8a86",
    bad_soft="#4a2727",
    pill="#3a3d42",
    on_pill="#d6d3cc",
    key="#1e1f22",
    column="#232529",
    column_head="#2a2c30",
    track="#3a3d42",
    scroll="#7f7c76",
    toast="#3b3832",
    toast_line="#55514a",
    on_toast="#ffffff",
    toast_action="#9fe0cf",
    stages=("#5b6ee1", "#1c86c7", "#0f8a6d", "#b97b0c", "#c55372"),
)
