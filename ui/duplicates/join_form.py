"""Two customers side by side: choose field by field what is kept, see what comes of it, join them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.commands.merges import MergeCustomers, TellApart
from tracker.domain.errors import RecordMissing, TrackerError
from tracker.domain.joined import MergeFace, MergeFaces, merge_preview
from tracker.domain.merging import FIELDS, JOINABLE, Row, Side, chosen_side
from tracker.queries.merges import merge_faces
from ui.common.buttons import button, icon_button
from ui.common.elided_label import ElidedLabel
from ui.common.form_keys import submit_button, submit_shortcut
from ui.common.labels import plain_label
from ui.common.panel import Panel
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.duplicates.join_rows import BOTH, LEFT, RIGHT, JoinRows, RowTexts
from ui.duplicates.words import field_text, field_word
from ui.override import override
from ui.session import Session
from ui.text.consent import channel_name, consent_name
from ui.text.fill import fill
from ui.text.formats import format_count, format_day
from ui.text.kinds import left_word
from ui.text.own_fields import write_value
from ui.theme.theme import Theme

_PLACE = "place"


class JoinForm(QWidget):
    """The left one was shown first. Whose stage and history count is chosen like everything else."""

    joined = Signal(int)  # the id of who they are now
    told_apart = Signal()
    closed = Signal()

    def __init__(self, session: Session, theme: Theme, toast: Toast, today: Callable[[], date]) -> None:
        """Make it empty; `show_pair` fills it."""
        super().__init__()
        self._session, self._toast, self._today = session, toast, today
        self._faces: MergeFaces | None = None
        self._keeps = LEFT
        self._choice: dict[str, str] = {}
        self.back_button = icon_button(theme.icon("arrow-left"), "", "flat")
        self.title = ElidedLabel(role="title")
        self.rows = JoinRows()
        self.aside = plain_label(role="muted", wrap=True)
        self.join_button = submit_button()
        self.apart_button, self.cancel_button = button(), button("flat")
        self._lay_out()
        self.rows.chosen.connect(self._choose)
        self.join_button.clicked.connect(self.join)
        self.apart_button.clicked.connect(self._tell_apart)
        for one in (self.back_button, self.cancel_button):
            one.clicked.connect(self.closed)
        submit_shortcut(self, self.join)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Two customers side by side"))
        self.title.setText(self.tr("Are they one person?"))
        self.back_button.setToolTip(self.tr("Back"))
        self.back_button.setAccessibleName(self.tr("Back"))
        self.join_button.setText(self.tr("Join into one"))
        self.apart_button.setText(self.tr("They are two people"))
        self.cancel_button.setText(self.tr("Cancel"))
        self._show_rows()

    def show_pair(self, left_id: int, right_id: int) -> None:
        """Read two customers and show them side by side."""
        self._faces, self._keeps, self._choice = None, LEFT, {}
        query = partial(merge_faces, left_id, right_id)
        self._session.read(query, self._show, view="join", owner=self, on_failed=self._refuse)

    def join(self) -> None:
        """Join the two as chosen, and say so with an undo."""
        if self._faces is None:
            return
        survivor, other = self._sides(self._faces)
        sentence = fill(self.tr("Joined %1 and %2"), survivor.side.fields["name"], other.side.fields["name"])

        def tell(_: object) -> None:
            self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])
            self.joined.emit(survivor.side.id)

        self._session.do(MergeCustomers(survivor.side.id, other.side.id, self._choices()), tell)
        self._faces = None  # a second Ctrl+Enter finds nothing to join

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, faces: MergeFaces) -> None:
        self._faces = faces
        self._show_rows()
        first = self.rows.first_button()
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: TrackerError) -> None:
        self.closed.emit()
        if not isinstance(error, RecordMissing):  # somebody was joined or deleted a moment ago
            self._session.failed.emit(error)

    def _tell_apart(self) -> None:
        if self._faces is None:
            return
        left, right = self._faces.survivor.side, self._faces.other.side
        sentence = fill(self.tr("%1 and %2 stay two people"), left.fields["name"], right.fields["name"])

        def tell(_: object) -> None:
            self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])
            self.told_apart.emit()

        self._session.do(TellApart(left.id, right.id), tell)

    def _sides(self, faces: MergeFaces) -> tuple[MergeFace, MergeFace]:
        return (faces.survivor, faces.other) if self._keeps == LEFT else (faces.other, faces.survivor)

    def _choices(self) -> dict[str, str]:
        """Return what was chosen as the command takes it: whose, not on which side."""
        sides = {self._keeps: Side.SURVIVOR, BOTH: Side.BOTH}
        return {what: sides.get(side, Side.OTHER) for what, side in self._choice.items()}

    def _choose(self, what: str, side: str) -> None:
        if what == _PLACE:
            self._keeps = side
        else:
            self._choice[what] = side
        self._show_results()

    def _show_rows(self) -> None:
        faces = self._faces
        if faces is None:
            return
        left, right = faces.survivor, faces.other
        self.rows.show_heads(left.side.fields["name"], right.side.fields["name"], self.tr("Together"))
        self.rows.add_row(
            RowTexts(_PLACE, self.tr("Stage and its history"), self._place(left), self._place(right), is_choice=True)
        )
        for what in FIELDS:
            one, two = (field_text(what, face.side.fields[what], face.names, self._today()) for face in (left, right))
            self._add(what, field_word(what), one, two)
        for number, field in faces.own_fields.items():
            one, two = (write_value(field.kind, face.side.custom.get(number, "")) for face in (left, right))
            self._add(f"field:{number}", field.name, one, two)
        for what, label, of in self._lists():
            if of(left) or of(right):
                self.rows.add_row(RowTexts(what, label, of(left), of(right), is_choice=False))
        self._show_results()

    def _add(self, what: str, label: str, left: str, right: str) -> None:
        if not left and not right:
            return
        is_choice = bool(left and right and left != right)
        both = self.tr("Both, one below the other") if is_choice and what in JOINABLE else ""
        self.rows.add_row(RowTexts(what, label, left, right, is_choice, both))

    def _show_results(self) -> None:
        faces = self._faces
        if faces is None:
            return
        survivor, other = self._sides(faces)
        choice = self._choices()
        preview = merge_preview(survivor, other, choice)
        names = {**other.names, **survivor.names}
        together = replace(
            survivor,
            phones=tuple({"typed": phone} for phone in preview.phones),
            emails=tuple({"address": email} for email in preview.emails),
            tags=preview.tags,
            consent=tuple({"channel": channel, "state": state} for channel, state in preview.consent.items()),
            interactions=preview.interactions,
            follow_ups=preview.follow_ups,
        )
        results = {what: of(together) for what, _, of in self._lists()}
        results |= {what: field_text(what, preview.fields[what], names, self._today()) for what in FIELDS}
        kinds = {number: field.kind for number, field in faces.own_fields.items()}
        results |= {f"field:{n}": write_value(kinds.get(n, ""), value) for n, value in preview.custom.items()}
        results[_PLACE] = self._place(survivor)
        self.rows.show_results({what: text for what, text in results.items() if self.rows.has_row(what)})
        self.rows.show_choices(self._marks(survivor, other, choice))
        self.aside.setText(
            fill(
                self.tr(
                    "The stages %1 went through are set aside and count nowhere. It can be taken apart at any time."
                ),
                other.side.fields["name"],
            )
        )

    def _marks(self, survivor: MergeFace, other: MergeFace, choice: dict[str, str]) -> dict[str, str]:
        marks = {_PLACE: self._keeps}
        away = RIGHT if self._keeps == LEFT else LEFT
        place = {Side.SURVIVOR: self._keeps, Side.OTHER: away, Side.BOTH: BOTH}
        for what in FIELDS:
            marks[what] = place[chosen_side(what, survivor.side.fields[what], other.side.fields[what], choice)]
        for number in {*survivor.side.custom, *other.side.custom}:
            what = f"field:{number}"
            own, others = (face.side.custom.get(number, "") for face in (survivor, other))
            marks[what] = place[chosen_side(what, own, others, choice)]
        return marks

    def _lists(self) -> list[tuple[str, str, Callable[[MergeFace], str]]]:
        """Return the rows that nobody chooses in: what, its word, and what one side has of it."""
        return [
            ("phones", self.tr("Phones"), lambda face: ", ".join(row["typed"] for row in face.phones)),
            ("emails", self.tr("E-mails"), lambda face: ", ".join(row["address"] for row in face.emails)),
            ("tags", self.tr("Tags"), lambda face: ", ".join(face.tags)),
            ("consent", self.tr("Consent"), lambda face: ", ".join(map(_consent, face.consent))),
            ("interactions", self.tr("Calls, visits, notes"), lambda face: _number(face.interactions)),
            ("follow_ups", self.tr("Follow-ups"), lambda face: _number(face.follow_ups)),
        ]

    def _place(self, face: MergeFace) -> str:
        if not face.stage_since:
            return face.stage or left_word()
        since = format_day(date.fromisoformat(face.stage_since))
        return fill(self.tr("%1, since %2", "a stage, a day"), face.stage or left_word(), since)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        panel = Panel()
        panel.body.addWidget(self.rows)
        panel.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(panel)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for one in (self.join_button, self.apart_button, self.cancel_button):
            foot.addWidget(one)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(self.aside)
        column.addLayout(foot)


def _consent(row: Row) -> str:
    return fill("%1: %2", channel_name(row["channel"]), consent_name(row["state"]))


def _number(count: int) -> str:
    return format_count(count) if count else ""
