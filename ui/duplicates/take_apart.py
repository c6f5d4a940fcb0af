"""Before two who were joined are taken apart: what goes back, what stays, and what cannot be as it was."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.commands.merges import UnmergeCustomers
from tracker.domain.joined import UnmergePreview
from tracker.queries.merges import unmerge_preview
from ui.common.buttons import button
from ui.common.form_keys import submit_button, submit_shortcut
from ui.common.labels import plain_label
from ui.common.overlay import Overlay
from ui.common.toast import Toast, ToastAction
from ui.common.translated import keep_translated
from ui.duplicates.words import record_words
from ui.session import Session
from ui.text.fill import fill
from ui.text.formats import format_day

_MOST_LINES = 12


class TakeApart(Overlay):
    """Says what would happen; nothing has happened yet."""

    taken_apart = Signal(int)  # the id of the one who is back

    def __init__(self, window: QWidget, session: Session, toast: Toast, today: Callable[[], date] = date.today) -> None:
        """Make it hidden."""
        super().__init__(window)
        self._session, self._toast, self._today = session, toast, today
        self._preview: UnmergePreview | None = None
        self.title = plain_label(role="heading", wrap=True)
        self.text = plain_label(wrap=True)
        self._parts = [(plain_label(wrap=True), plain_label(role="muted", wrap=True)) for _ in range(3)]
        self.do_button, self.first_button, self.keep_button = submit_button(), button("primary"), button()
        self._lay_out()
        self.do_button.clicked.connect(self.take_apart)
        self.first_button.clicked.connect(self._show_first)
        self.keep_button.clicked.connect(self.dismiss)
        submit_shortcut(self, self.take_apart)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set the words."""
        self.do_button.setText(self.tr("Take apart"))
        self.keep_button.setText(self.tr("Leave them joined"))
        self._show_words()

    def open_for(self, merge_id: int) -> None:
        """Read what taking this merge back would do, and show it."""
        self._preview = None
        self._session.read(partial(unmerge_preview, merge_id), self._show, view="take_apart", owner=self)

    def take_apart(self) -> None:
        """Do it, and say so with an undo; nothing where another merge has to be taken back first."""
        preview = self._preview
        if preview is None or preview.first is not None or not self.is_open:
            return
        self._preview = None
        joined = preview.joined
        sentence = fill(self.tr("%1 and %2 are two people again"), joined.survivor, joined.other)

        def tell(other_id: int) -> None:
            self._toast.show_text(sentence, [ToastAction(self.tr("Undo"), self._session.undo)])
            self.taken_apart.emit(other_id)

        self.dismiss()
        self._session.do(UnmergeCustomers(joined.merge_id), tell)

    def _show(self, preview: UnmergePreview) -> None:
        self._preview = preview
        self._show_words()
        blocked = preview.first is not None
        self.do_button.setVisible(not blocked)
        self.first_button.setVisible(blocked)
        self.open(self.first_button if blocked else self.keep_button if not preview.is_whole else self.do_button)

    def _show_first(self) -> None:
        if self._preview is not None and self._preview.first is not None:
            self.open_for(self._preview.first.merge_id)

    def _show_words(self) -> None:
        preview = self._preview
        if preview is None:
            return
        joined = preview.joined
        day = format_day(date.fromisoformat(joined.merged_at[:10]))
        self.title.setText(fill(self.tr("Take %1 and %2 apart?"), joined.survivor, joined.other))
        self.panel.setAccessibleName(self.title.text())
        if preview.first is not None:
            names = (preview.first.survivor, preview.first.other)
            self.text.setText(fill(self.tr("%1 and %2 were joined later, and that builds on this."), *names))
            self.first_button.setText(fill(self.tr("Look at %1 and %2 first"), *[_plain(name) for name in names]))
            self._fill_parts([("", "")] * 3)
            return
        self.text.setText(
            fill(self.tr("They were joined on %1. %2 gets back what was theirs: %3."), day, joined.other, self._given())
        )
        self._fill_parts([self._since(), self._kept(), self._lost()])

    def _given(self) -> str:
        assert self._preview is not None
        given = self._preview.plan.given
        talks, promises = given.get("interaction", 0), given.get("follow_up", 0)
        contacts = given.get("phone", 0) + given.get("email", 0)
        parts = [
            self.tr("their place among the stages"),
            self.tr("%n call(s), visits or notes", "", talks) if talks else "",
            self.tr("%n follow-up(s)", "", promises) if promises else "",
            self.tr("what they bought") if given.get("sale") else "",
            self.tr("%n quote(s)", "", given["quote"]) if given.get("quote") else "",
            self.tr("%n phone(s) or e-mails", "", contacts) if contacts else "",
            self.tr("%n link(s) to campaigns", "", given["campaign_touch"]) if given.get("campaign_touch") else "",
            self.tr("%n tag(s)", "", given["customer_tag"]) if given.get("customer_tag") else "",
        ]
        return ", ".join(part for part in parts if part)

    def _since(self) -> tuple[str, str]:
        assert self._preview is not None
        count = sum(self._preview.since.values())
        who = self._preview.joined.survivor
        words = fill(self.tr("%n thing(s) written down since then stay with %1.", "", count), who)
        return (words if count else "", "")

    def _kept(self) -> tuple[str, str]:
        assert self._preview is not None
        kept = self._preview.plan.kept
        lines = [record_words(one.what, one.now, self._today()) for one in kept]
        words = fill(self.tr("Changed since then, so it stays with %1 as it is:"), self._preview.joined.survivor)
        return (words if kept else "", _lines(lines))

    def _lost(self) -> tuple[str, str]:
        assert self._preview is not None
        lost = self._preview.plan.lost
        lines = [record_words(table, row, self._today()) for table, row in lost]
        words = fill(self.tr("Deleted since then, so %1 cannot get it back:"), self._preview.joined.other)
        return (words if lost else "", _lines(lines))

    def _fill_parts(self, texts: list[tuple[str, str]]) -> None:
        for (heading, lines), (words, more) in zip(self._parts, texts, strict=True):
            heading.setText(words)
            heading.setVisible(bool(words))
            lines.setText(more)
            lines.setVisible(bool(more))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.do_button, self.first_button, self.keep_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        for heading, lines in self._parts:
            column.addWidget(heading)
            column.addWidget(lines)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.panel.body.addLayout(column)


def _lines(lines: list[str]) -> str:
    shown = [f"• {line}" for line in lines[:_MOST_LINES]]
    return "\n".join([*shown, *(["…"] if len(lines) > _MOST_LINES else [])])


def _plain(text: str) -> str:
    return text.replace("&", "&&")  # on buttons & marks a letter
