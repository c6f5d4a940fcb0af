"""Keeping in touch: how often the shop wants to speak with who is in a stage."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QSpinBox

from tracker.commands.stages import EditStage
from tracker.domain.stages import Stage
from ui.common.labelled_field import LabelledField
from ui.common.labels import plain_label
from ui.common.number_field import number_field
from ui.common.panel import Panel
from ui.common.translated import keep_translated
from ui.session import Session
from ui.text.fill import fill

LONGEST_DAYS = 999
_ACROSS = 3


class TouchSection(Panel):
    """A field for each stage; 0 days: no rhythm."""

    def __init__(self, session: Session) -> None:
        """Make it without stages."""
        super().__init__()
        self._session = session
        self.fields: dict[int, QSpinBox] = {}
        self._labelled: dict[int, LabelledField] = {}
        self._names: dict[int, str] = {}
        self._means = plain_label(role="small", wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self.body.addWidget(self._means)
        self.body.addLayout(self._grid)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Keep in touch"))
        self._means.setText(
            self.tr(
                "Whoever you have not spoken with for so long stands on Today, unless something is promised already."
            )
        )
        for stage_id, field in self.fields.items():
            self._labelled[stage_id].set_words(self._names[stage_id])
            field.setAccessibleName(fill(self.tr("Days between contacts in %1"), self._names[stage_id]))
            field.setPrefix(self.tr("every "))
            field.setSuffix(self.tr(" days"))
            field.setSpecialValueText(self.tr("no rhythm"))

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show the stages as saved."""
        for gone in self.fields.keys() - {stage.id for stage in stages}:
            labelled = self._labelled.pop(gone)
            del self.fields[gone]
            self._grid.removeWidget(labelled)
            labelled.hide()
            labelled.deleteLater()
        for place, stage in enumerate(stages):
            field = self.fields.get(stage.id) or self._make(stage.id)
            self._names[stage.id] = stage.name
            with QSignalBlocker(field):
                field.setValue(stage.touch_days or 0)
            self._grid.addWidget(self._labelled[stage.id], place // _ACROSS, place % _ACROSS, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def _make(self, stage_id: int) -> QSpinBox:
        field = number_field(0, LONGEST_DAYS)
        field.setKeyboardTracking(False)
        field.valueChanged.connect(lambda days: self._session.do(EditStage(stage_id, touch_days=days)))
        self.fields[stage_id] = field
        self._labelled[stage_id] = LabelledField(field)
        return field
