"""Real keys for the x11 tests: text that arrives as it would from a keyboard, in any script."""

import ctypes
import subprocess

NO_SYMBOL = 0
LAST_ASCII, LAST_LATIN_1 = 0x7E, 0xFF
UNICODE_KEYSYM = 0x0100_0000  # X11's keysym encoding: beyond Latin-1, this much and the code point


def type_text(text: str, *, delay_ms: int = 20) -> None:
    """Type the text into whatever window has the focus; it arrives while the window's events are processed.

    Holds about twenty different characters that an English keyboard lacks. xdotool alone would lend one spare key to
    each of them in turn, and a window that is a little late reads it as the next one; so each gets a key of its own
    first. Wait until one text has arrived before typing the next.
    """
    _add_keys({_keysym(character) for character in text if ord(character) > LAST_ASCII})
    subprocess.run(["xdotool", "type", "--delay", str(delay_ms), text], check=True)


def _keysym(character: str) -> int:
    code = ord(character)
    return code if code <= LAST_LATIN_1 else UNICODE_KEYSYM + code


def _add_keys(keysyms: set[int]) -> None:
    """Bind each to a key that has nothing on it, or else to one that an earlier text got."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XKeycodeToKeysym.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    low, high = ctypes.c_int(), ctypes.c_int()
    x11.XDisplayKeycodes(display, ctypes.byref(low), ctypes.byref(high))
    bound = {key: x11.XKeycodeToKeysym(display, key, 0) for key in range(low.value, high.value + 1)}
    missing = sorted(keysyms - set(bound.values()))
    empty = [key for key, keysym in bound.items() if keysym == NO_SYMBOL]
    lent = [key for key, keysym in bound.items() if keysym > UNICODE_KEYSYM and keysym not in keysyms]
    for key, keysym in zip(empty + lent, missing, strict=False):
        plain_and_shifted = (ctypes.c_ulong * 2)(keysym, keysym)
        x11.XChangeKeyboardMapping(display, key, 2, plain_and_shifted, 1)
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)
    assert len(missing) <= len(empty) + len(lent), "too many different characters for one text"
