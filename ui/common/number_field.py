"""A field for a whole number."""

from PySide6.QtWidgets import QSpinBox

from ui.common.calm_fields import CalmNumber

_LEFT = 8


def number_field(least: int, most: int) -> QSpinBox:
    """Make a field that takes `least` to `most`, both included."""
    field = CalmNumber()
    field.setRange(least, most)
    field.lineEdit().setTextMargins(_LEFT, 0, 0, 0)  # a spin box ignores the style sheet's padding
    return field
