"""The order in which Tab goes through widgets that were made later than what stands behind them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go from a widget, or from what takes the keyboard before it, through others in this order."""
    first = anchor
    while first.focusPolicy() == Qt.FocusPolicy.NoFocus or first.focusProxy() is not None:
        before = first.previousInFocusChain()
        if before is None or before is anchor:
            return
        first = before
    for one, other in pairwise((first, *widgets)):
        QWidget.setTabOrder(one, other)
