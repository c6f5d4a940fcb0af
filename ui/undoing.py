"""Undo and redo as the owner meets them: words in the menu, a toast after each change, a question after a restart."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.common.toast import Toast, ToastAction
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_moment

if TYPE_CHECKING:  # the frame is painted before the rest is loaded
    from tracker.domain.changes import StepLabel, UndoState
    from ui.actions import Actions
    from ui.common.banner import Banner

Ask = Callable[[str, dict[str, Callable[[], None]]], "Banner"]


class Undoing(QObject):
    """Takes changes back and does them again; one flip at a time, and one of an earlier run only after asking."""

    def __init__(self, session: Session, toast: Toast, actions: "Actions", ask: Ask, today: Callable[[], date]) -> None:
        """Serve the actions "undo" and "redo"; `ask` shows a question over the page."""
        super().__init__()
        self._session, self._toast, self._actions = session, toast, actions
        self._ask, self._today = ask, today
        self._goes_earlier = False  # changes of earlier runs are taken back without a question
        self._question: tuple[StepLabel, Banner] | None = None  # the step it asks about
        self._flip_on_its_way = False
        session.done.connect(self._toast_done)
        session.undone.connect(self._toast_flip)
        session.undo_changed.connect(self.show_state)
        session.failed.connect(self.settle)
        for action_id, act in (("undo", self.undo), ("redo", self.redo)):
            actions[action_id].setEnabled(False)
            actions[action_id].triggered.connect(lambda _=False, act=act: act())

    def settle(self, *_: object) -> None:
        """Take note that a flip came to nothing."""
        self._flip_on_its_way = False

    def undo(self) -> None:
        """Take the latest change back; one of an earlier run only after saying what and from when it is."""
        self._flip(redo=False)

    def redo(self) -> None:
        """Do the change taken back last again."""
        self._flip(redo=True)

    def _flip(self, *, redo: bool) -> None:
        step = self._session.undo_state.redo if redo else self._session.undo_state.undo
        if step is None or self._flip_on_its_way:
            return
        if not redo and not self._goes_earlier and self._is_earlier(step):
            if self._question is None:
                self._ask_about(step)
                return
            self._goes_earlier = True  # asking for it while the question stands is a yes
        self._send(redo=redo)

    def _ask_about(self, step: "StepLabel") -> None:
        when = format_moment(datetime.fromisoformat(step.at), self._today())
        text = fill(self.tr("The latest change is from %1: %2. Undo it?"), when, self._step_name(step))
        banner = self._ask(text, {self.tr("Undo"): lambda: self._answer_yes(step)})
        self._question = step, banner
        banner.closed.connect(self._forget_question)

    def _answer_yes(self, step: "StepLabel") -> None:
        if self._session.undo_state.undo == step:
            self._goes_earlier = True
            self._send_undo()

    def _withdraw_question(self, latest: "StepLabel | None") -> None:
        if self._question is not None and self._question[0] != latest:
            self._question[1].dismiss()

    def _forget_question(self) -> None:
        self._question = None

    def _send(self, *, redo: bool) -> None:
        if not self._flip_on_its_way:  # what comes next is known once it has arrived
            self._flip_on_its_way = True
            (self._session.redo if redo else self._session.undo)()

    def _send_undo(self) -> None:
        self._send(redo=False)

    def _send_redo(self) -> None:
        self._send(redo=True)

    def _is_earlier(self, step: "StepLabel") -> bool:
        return datetime.fromisoformat(step.at) < datetime.fromisoformat(self._session.opened_at)

    def _toast_done(self, step: "StepLabel") -> None:
        text = fill(self.tr("Saved: %1"), self._step_name(step))
        self._toast.show_text(text, [ToastAction(self.tr("Undo"), self._send_undo)])

    def _toast_flip(self, step: "StepLabel", redone: bool) -> None:
        self._flip_on_its_way = False
        text = self.tr("Redone: %1") if redone else self.tr("Undone: %1")
        other = (
            ToastAction(self.tr("Undo"), self._send_undo) if redone else ToastAction(self.tr("Redo"), self._send_redo)
        )
        self._toast.show_text(fill(text, self._step_name(step)), [other])

    def show_state(self, state: "UndoState") -> None:
        """Say in the menu what undo and redo would do now."""
        self._withdraw_question(state.undo)
        for action_id, step, words in (
            ("undo", state.undo, self.tr("Undo: %1")),
            ("redo", state.redo, self.tr("Redo: %1")),
        ):
            action = self._actions[action_id]
            action.setEnabled(step is not None)
            if step is not None:
                action.setText(fill(words, self._step_name(step)))

    def _step_name(self, step: "StepLabel") -> str:
        from ui.text.steps import step_name

        return step_name(step)
