"""Makes text copy out of a PDF as it went in.

Qt notes for each glyph the first character that its font draws with it: a tab for the space, and for common Chinese
characters such as 月 or 長 a sign of the radicals' own blocks, which looks the same and matches nothing.
"""

import re
import unicodedata

_MAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_LIST = re.compile(rb"\[[^\]]*\]")
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")
_KANGXI = range(0x2F00, 0x2FE0)
# the supplement of the radicals beside the characters themselves
_PAIRS = (
    "⺒巳⺟母⺠民⻁虎⻄西⻅见⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风"
    "⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)
_MEANT = dict(zip(map(ord, _PAIRS[::2]), map(ord, _PAIRS[1::2]), strict=True)) | {0x09: 0x20, 0xA0: 0x20}


def mend_text(pdf: bytes) -> bytes:
    """Return a PDF that Qt wrote with the characters that were meant; it is as long as before, byte for byte."""
    return _MAP.sub(lambda found: _LIST.sub(_mend_list, found[0]), pdf)


def _mend_list(found: re.Match[bytes]) -> bytes:
    return _CODE.sub(_mend_code, found[0])


def _mend_code(found: re.Match[bytes]) -> bytes:
    code = int(found[1], 16)
    meant = ord(unicodedata.normalize("NFKC", chr(code))) if code in _KANGXI else _MEANT.get(code, code)
    return b"<%04X>" % meant
