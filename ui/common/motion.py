"""Whether the person at this computer wants things to move by themselves."""

import ctypes
import sys

from PySide6.QtWidgets import QApplication, QStyle

_CLIENT_AREA_ANIMATION = 0x1042  # of Windows' SystemParametersInfo: "Show animations in Windows"


def motion_is_wanted() -> bool:
    """Return False where the system is set to show no animations."""
    if sys.platform == "win32":
        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0)
        return bool(wanted.value)
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
