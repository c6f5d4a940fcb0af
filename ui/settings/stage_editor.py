"""The shop's stages: every change is saved at once and can be undone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from tracker.commands.stages import AddStage, EditStage, RemoveStage, ReorderStages
from tracker.domain.errors import NameMissing, TrackerError
from tracker.domain.stages import HUES, Stage
from tracker.queries.board import board_columns
from ui.common.buttons import button
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.restyle import set_look
from ui.common.translated import keep_translated
from ui.session import Session
from ui.settings.colour_choice import MORE_HUES
from ui.settings.removal import RemovalQuestion
from ui.settings.stage_list import StageList
from ui.settings.stage_row import HANDLE_WIDTH, StageRow
from ui.text.errors import error_sentence
from ui.theme.theme import Theme

_LIMIT_WIDTH = 118
_HEADING_ROOM = 8


class StageEditor(Panel):
    """Lists the stages and changes them; `show_stages` shows what is saved."""

    asked = Signal(object)  # the question, to be scrolled to

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without stages."""
        super().__init__(parent=parent)
        self._session, self._theme = session, theme
        self._stages: Sequence[Stage] = ()
        self.question: RemovalQuestion | None = None
        self._name_head, self._tick_head, self._limit_head = (plain_label(role="small") for _ in range(3))
        self._means = plain_label(role="small", wrap=True)
        self.list = StageList(theme)
        self.list.row_made.connect(self._follow)
        self.list.reordered.connect(self._reorder)
        self.new_name = QLineEdit()
        self.new_name.returnPressed.connect(self._add)
        self.add = button()
        self.add.clicked.connect(self._add)
        self._problem = plain_label(role="bad", wrap=True)
        self._problem.hide()
        self._lay_out()
        keep_translated(self, self.retranslate)

    @property
    def problem(self) -> str:
        """What is wrong with the name of the new stage; empty where nothing is."""
        return self._problem.text()

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("Stages"))
        self._name_head.setText(self.tr("Name"))
        self._tick_head.setText(self.tr("Customer from here on"))
        self._limit_head.setText(self.tr("Stuck after"))
        self._means.setText(
            self.tr(
                "Whoever gets to a ticked stage is a customer from then on. “Automatic” takes from the stage's history "
                "how long is too long."
            )
        )
        self.new_name.setPlaceholderText(self.tr("Name of a new stage"))
        self.new_name.setAccessibleName(self.tr("Name of a new stage"))
        self.add.setText(self.tr("Add"))
        self._align()

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show the stages as saved."""
        self._stages = stages
        self.list.show_stages(stages)
        self._align()

    def take_focus(self) -> None:
        """Put the keyboard on the first stage."""
        (self.list.rows[0].name if self.list.rows else self.new_name).setFocus()

    def ask_removal(self, stage_id: int) -> None:
        """Ask where a stage's customers go; one that nobody is in goes at once."""

        def counts() -> dict[int | None, int]:
            columns = board_columns(limits=dict.fromkeys([*(stage.id for stage in self._stages), None], 0))
            return {column.stage.id if column.stage else None: column.count for column in columns}

        self._session.read(counts, lambda found: self._ask(stage_id, found.get(stage_id, 0)), owner=self)

    def _ask(self, stage_id: int, count: int) -> None:
        self._drop_question()
        ids = [stage.id for stage in self._stages]
        if stage_id not in ids or len(ids) == 1:
            return
        place = ids.index(stage_id)
        others = [stage for stage in self._stages if stage.id != stage_id]
        likely = others[max(place - 1, 0)].id
        if count == 0:
            self._remove(stage_id, likely)
            return
        self.question = RemovalQuestion(self._theme, self._stages[place], count, others, likely)
        self.question.answered.connect(partial(self._remove, stage_id))
        self.question.kept.connect(self._keep)
        self.list.put_below(stage_id, self.question)
        self.question.to.setFocus()
        self.asked.emit(self.question)

    def _keep(self) -> None:
        row = self.list.row(self.question.stage.id) if self.question else None
        self._drop_question()
        if row is not None:
            row.more.setFocus()

    def _drop_question(self) -> None:
        if self.question is not None:
            self.question.hide()
            self.question.deleteLater()
            self.question = None

    def _remove(self, stage_id: int, to: int | None) -> None:
        self._drop_question()
        self._session.do(RemoveStage(stage_id, to))
        self.new_name.setFocus()

    def _follow(self, row: StageRow) -> None:
        row.renamed.connect(lambda name: self._edit(row, EditStage(row.stage.id, name=name)))
        row.coloured.connect(lambda colour: self._edit(row, EditStage(row.stage.id, colour=colour)))
        row.ticked.connect(lambda ticked: self._edit(row, EditStage(row.stage.id, customer_from=ticked)))
        row.limited.connect(lambda days: self._edit(row, EditStage(row.stage.id, limit_days=days)))
        row.remove_requested.connect(lambda: self.ask_removal(row.stage.id))

    def _edit(self, row: StageRow, command: EditStage) -> None:
        self._session.do(command, on_failed=partial(self._refuse, row))

    def _refuse(self, row: StageRow, error: TrackerError) -> None:
        row.show_problem(error_sentence(error))

    def _reorder(self, order: tuple[int, ...]) -> None:
        self._session.do(ReorderStages(order))

    def _add(self) -> None:
        used = {stage.colour for stage in self._stages}
        colour = next((hue for hue in (*HUES, *MORE_HUES) if hue not in used), HUES[0])
        self._session.do(AddStage(self.new_name.text(), colour), self._added, self._refuse_new)

    def _added(self, _: int) -> None:
        self.new_name.clear()
        self._show_problem("")

    def _refuse_new(self, error: TrackerError) -> None:
        self._show_problem(error_sentence(error))
        if isinstance(error, NameMissing):
            self.new_name.setFocus()

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.new_name.setAccessibleDescription(sentence)
        set_look(self.new_name, "invalid", bool(sentence))

    def _align(self) -> None:
        """Let the headings and what stands under them have one width."""
        tick = self._tick_head.sizeHint().width() + _HEADING_ROOM
        limit = max(_LIMIT_WIDTH, self._limit_head.sizeHint().width() + _HEADING_ROOM)
        self._tick_head.setFixedWidth(tick)
        self._limit_head.setFixedWidth(limit)
        for row in self.list.rows:
            row.set_widths(tick, limit)

    def _lay_out(self) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(6)
        heads.addSpacing(2 * (HANDLE_WIDTH + 6) + 6)
        heads.addWidget(self._name_head, 1)
        heads.addWidget(self._tick_head)
        heads.addWidget(self._limit_head)
        heads.addWidget(_gap(HANDLE_WIDTH))
        new = QHBoxLayout()
        new.setSpacing(8)
        new.addSpacing(2 * (HANDLE_WIDTH + 6))
        new.addWidget(self.new_name, 1)
        new.addWidget(self.add)
        self.body.addLayout(heads)
        self.body.addWidget(self.list)
        self.body.addLayout(new)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._means)


def _gap(width: int) -> QLabel:
    label = plain_label()
    label.setFixedWidth(width)
    return label
