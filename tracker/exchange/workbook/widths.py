"""How wide texts are, in columns of a sheet's default font."""

import re
from math import ceil

LINE_POINTS = 15
MOST_LINES = 27  # Excel's highest row
FILLED = 1.12  # characters a column holds for each of its width: letters are narrower than the digits it is measured in

_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U0001f300-\U0003fffd]"
)


def text_width(text: str) -> int:
    """Return the width of the widest line, CJK characters counting two."""
    if "\n" in text:
        return max(map(text_width, text.split("\n")))
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def height_points(text: str, width: float) -> float:
    """Return the height of a row in which a text is wrapped into a column of this width."""
    lines = sum(max(1, ceil(text_width(line) / (width * FILLED))) for line in text.split("\n"))
    return float(LINE_POINTS * min(lines, MOST_LINES))


def wrapped_lines(text: str, width: int) -> int:
    """Return how many lines a heading takes in a column of so many characters, broken between words where it can be."""
    lines, room = 1, width
    for word in text.split():
        needed = text_width(word)
        if needed > room and room < width:
            lines, room = lines + 1, width
        lines += max(0, needed - 1) // width
        room -= needed % width + 1
    return lines
