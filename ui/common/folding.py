"""A panel that shows its heading, and the rest when it is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.common.buttons import button
from ui.common.panel import Panel
from ui.override import override
from ui.theme.theme import Theme

_ROOM = 14


class FoldingPanel(Panel):
    """Holds widgets in `inside`, hidden while it is folded; what is in `glance` is shown while it is folded.

    The heading is a button: a click, Space or Enter folds and unfolds.
    """

    unfolded = Signal()

    def __init__(self, theme: Theme, *, folded: bool = True) -> None:
        """Make it without content."""
        super().__init__()
        self._heading.hide()
        self._icons = theme.icon("chevron-right"), theme.icon("chevron-down")
        self.head = button("link")
        self.head.setProperty("kind", "heading")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._fold)
        first = QHBoxLayout()
        first.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        first.addStretch()
        self.first = first
        self._glance, self._inside = QWidget(), QWidget()
        self.glance, self.inside = QVBoxLayout(self._glance), QVBoxLayout(self._inside)
        for layout in (self.glance, self.inside):
            layout.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(7)
        edge = self.body.contentsMargins()
        edge.setTop(edge.top() - 3)
        self.body.setContentsMargins(edge)
        self.body.setSpacing(4)
        self.body.addLayout(first)
        self.body.addWidget(self._glance)
        self.body.addWidget(self._inside)
        self.head.setChecked(not folded)
        self._fold(not folded)

    @property
    def is_unfolded(self) -> bool:
        """Say whether all of it is shown."""
        return self.head.isChecked()

    def unfold(self) -> None:
        """Show all of it."""
        self.head.setChecked(True)

    @override
    def set_title(self, title: str) -> None:
        self.setAccessibleName(title)
        if title:  # the panel's own heading is not used
            self.head.setText(title)

    def _fold(self, unfolded: bool) -> None:
        self.head.setIcon(self._icons[unfolded])
        self._inside.setVisible(unfolded)
        self._glance.setVisible(not unfolded)
        if unfolded:
            self.unfolded.emit()
