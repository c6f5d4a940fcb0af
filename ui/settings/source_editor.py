"""The ways people hear of the shop: every change is saved at once and can be undone."""

from collections.abc import Sequence

from tracker.commands.base import Command
from tracker.commands.sources import AddSource, RemoveSource, RenameSource, ReorderSources
from tracker.domain.errors import TrackerError
from tracker.domain.relations import ListedSource
from ui.common.translated import keep_translated
from ui.session import Session
from ui.settings.named_list import NamedList
from ui.settings.named_row import NamedRow
from ui.text.errors import error_sentence
from ui.text.formats import format_people
from ui.theme.theme import Theme


class SourceEditor(NamedList[NamedRow]):
    """Lists the sources and changes them; `show_sources` shows what is saved."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make it without sources."""
        super().__init__(self._row)
        self._session, self._theme = session, theme
        self._sources: Sequence[ListedSource] = ()
        self.reordered.connect(lambda order: self._session.do(ReorderSources(order)))
        self.add_requested.connect(self._add)
        keep_translated(self, self.retranslate)

    def retranslate(self) -> None:
        """Set its words."""
        self.set_title(self.tr("How they heard of you"))
        self.nothing.setText(self.tr("The list is empty."))
        self.means.setText(
            self.tr(
                "Offered when you write down how a customer heard of you; a new one that you type there is added. "
                "A new name here is the new name on every customer."
            )
        )
        self.new_name.setPlaceholderText(self.tr("Another way"))
        self.new_name.setAccessibleName(self.tr("Another way"))
        self.add.setText(self.tr("Add"))
        self.show_sources(self._sources)

    def show_sources(self, sources: Sequence[ListedSource]) -> None:
        """Show the sources as saved."""
        self._sources = sources
        for row, source in zip(self.rows_of([source.id for source in sources]), sources, strict=True):
            row.show_name(source.name, format_people(source.customers) if source.customers else "")

    def _row(self, source_id: int) -> NamedRow:
        row = NamedRow(self._theme, source_id)
        row.renamed.connect(lambda name: self._change(row, RenameSource(source_id, name)))
        row.remove_requested.connect(lambda: self._session.do(RemoveSource(source_id)))
        return row

    def _change(self, row: NamedRow, command: Command) -> None:
        self._session.do(command, on_failed=lambda error: row.show_problem(error_sentence(error)))

    def _add(self, name: str) -> None:
        self._session.do(AddSource(name), lambda _: self.added(), self._refuse)

    def _refuse(self, error: TrackerError) -> None:
        self.show_problem(error_sentence(error))
