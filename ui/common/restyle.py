"""Applies the style sheet anew to one widget."""

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet asks about (kind, role, pill, invalid) on a widget that may already be shown."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
