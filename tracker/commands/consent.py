"""Writes about whether a customer may be contacted."""

from dataclasses import dataclass
from datetime import date

from tracker.commands.customers import existing
from tracker.domain.consent import Channel, ConsentState
from tracker.domain.contacts import clean_text
from tracker.domain.context import Context
from tracker.domain.errors import SettingUnknown
from tracker.domain.record_errors import AnswerInFuture
from tracker.storage.tables import Consent, Customer


@dataclass(frozen=True, slots=True)
class SetConsent:
    """Keep what a customer said to being contacted by a channel: yes, no or withdrawn, on which day and how.

    "Not asked" takes the answer away. Nothing that somebody said is refused: one can withdraw what the shop never
    wrote down. What was answered before stays in the record's history.

    Raises:
        RecordMissing: the customer was deleted in the meantime.
        SettingUnknown: there is no such channel or state.
        AnswerInFuture: `on` is after today.
    """

    customer_id: int
    channel: str
    state: str
    on: date | None = None  # today
    how: str = ""

    def apply(self, context: Context) -> None:
        """Write the answer in place of the one before."""
        customer = existing(self.customer_id)
        if self.channel not in set(Channel) or self.state not in set(ConsentState):
            raise SettingUnknown(f"{self.channel}: {self.state}")
        day = self.on or context.today
        if day > context.today:
            raise AnswerInFuture(day)
        if self._write(day):
            Customer.update(changed_at=context.stamp).where(Customer.id == self.customer_id).execute()
        context.facts["name"] = customer.name

    def _write(self, day: date) -> bool:
        here = (Consent.customer == self.customer_id) & (Consent.channel == self.channel)
        kept = Consent.get_or_none(here)
        if self.state == ConsentState.NOT_ASKED:
            return bool(Consent.delete().where(here).execute())
        values = {"state": self.state, "given_on": day.isoformat(), "how": clean_text(self.how)}
        if kept is None:
            Consent.create(customer=self.customer_id, channel=self.channel, **values)
        elif any(getattr(kept, name) != value for name, value in values.items()):
            Consent.update(**values).where(Consent.id == kept.id).execute()
        else:
            return False
        return True
