"""Speaks to screen readers."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say what just happened in `widget`; nothing happens where none runs."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - not needed to start

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
