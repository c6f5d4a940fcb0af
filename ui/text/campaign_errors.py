"""Expected errors about campaigns and costs as sentences."""

from collections.abc import Callable
from typing import Any

from tracker.domain import campaign_errors
from tracker.domain.errors import TrackerError
from ui.text.fill import fill
from ui.text.formats import format_day
from ui.text.words import words

CAMPAIGN_SENTENCES: dict[type[TrackerError], Callable[[Any], str]] = {
    campaign_errors.CampaignTaken: lambda error: fill(words.tr("There is a campaign “%1” already."), error.name),
    campaign_errors.EndsBeforeStart: lambda error: fill(
        words.tr("It cannot end on %1, before it starts on %2."), format_day(error.ends_on), format_day(error.starts_on)
    ),
    campaign_errors.AmountRefused: lambda _: words.tr("An amount must be more than nothing, and a sensible one."),
    campaign_errors.CostOfNothing: lambda _: words.tr("Say what the money was spent on: a way people hear of you."),
    campaign_errors.ReachedInFuture: lambda error: fill(
        words.tr("%1 is still to come. Nobody can have been reached then yet."), format_day(error.on)
    ),
}
