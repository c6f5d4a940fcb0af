"""What is edited on a customer's page, taken to the session; what cannot be kept is said beside its field."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject

from tracker.commands.consent import SetConsent
from tracker.commands.custom_fields import SetFieldValue
from tracker.commands.customers import EditCustomer
from tracker.domain.errors import TrackerError
from tracker.domain.record_errors import ChangedMeanwhile, RelationRefused, ValueUnreadable
from tracker.domain.records import CustomerRecord
from tracker.domain.relations import Offered
from tracker.queries.record_lists import offered
from ui.common.announce import announce
from ui.customer.connections import Connections
from ui.customer.consent_panel import ConsentPanel
from ui.customer.details import Details
from ui.customer.header import Header
from ui.session import Session
from ui.text.errors import error_sentence
from ui.text.own_fields import day_is_first, reading_language


class RecordEdits(QObject):
    """Connects the parts of a page that edit the record."""

    def __init__(
        self,
        session: Session,
        now: Callable[[], datetime],
        *,
        header: Header,
        details: Details,
        connections: Connections,
        consent: ConsentPanel,
    ) -> None:
        """Serve these parts; `belong_to` says whose record they show."""
        super().__init__(details)
        self._session = session
        self._now = now
        self._record: CustomerRecord | None = None
        self._header, self._details, self._connections, self._consent = header, details, connections, consent
        header.renamed.connect(lambda name: self._edit({"name": name}))
        header.tags_edited.connect(lambda tags: self._edit({"tags": tags}))
        header.name.textEdited.connect(details.look_for)
        details.edited.connect(self._edit)
        details.value_edited.connect(self._set_value)
        connections.edited.connect(lambda relation, other: self._edit({relation: other}))
        consent.answered.connect(self._answer)

    def belong_to(self, record: CustomerRecord | None) -> None:
        """Edit this record from here on."""
        self._record = record

    def offer(self) -> None:
        """Read what the fields offer: apart from the customer, who is not to wait for it."""
        self._session.read(offered, self._show_offered, view="offered", owner=self)

    def _show_offered(self, answer: Offered) -> None:
        self._details.offer(answer)
        self._consent.offer(answer.hows)

    def _edit(self, values: dict[str, Any]) -> None:
        if self._record is not None:
            self._session.do(EditCustomer(self._record.id, **values), self._tell_saved, self._refuse)

    def _set_value(self, field_id: int, text: str) -> None:
        if self._record is None:
            return

        def refuse(error: TrackerError) -> None:
            if isinstance(error, ValueUnreadable):
                self._details.own.refuse(field_id, error)
            else:
                self._refuse(error)

        command = SetFieldValue(self._record.id, field_id, text, reading_language(), day_is_first())
        self._session.do(command, self._tell_saved, refuse)

    def _answer(self, channel: str, state: str, on: date | None, how: str) -> None:
        if self._record is not None:
            self._session.do(SetConsent(self._record.id, channel, state, on, how), self._tell_saved, self._refuse)

    def _tell_saved(self, _: object) -> None:
        self._details.show_saved(self._now())
        announce(self._details, self._details.state.text())

    def _refuse(self, error: TrackerError) -> None:
        if isinstance(error, ChangedMeanwhile):
            self._details.show_conflicts(error)
            return
        self._header.name_edit.refuse()
        self._details.refuse()
        if isinstance(error, RelationRefused):
            self._connections.refuse(error.relation, error_sentence(error))
        else:
            self._session.failed.emit(error)
