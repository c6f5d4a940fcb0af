"""The rules by which the shop promises itself something."""

from tracker.domain.followups import Rule
from tracker.storage.fetch import fetch_rows
from tracker.storage.tables import FollowUpRule, Stage


def follow_up_rules() -> list[Rule]:
    """Return every rule of the stages on the board, in board order, then in the order they were made."""
    query = (
        FollowUpRule.select(
            FollowUpRule.id,
            Stage.id,
            Stage.name,
            Stage.colour,
            FollowUpRule.kind,
            FollowUpRule.text,
            FollowUpRule.after_days,
            FollowUpRule.active,
        )
        .join(Stage)
        .where(~Stage.removed)
        .order_by(Stage.position, FollowUpRule.id)
    )
    return [Rule(*(*row[:-1], bool(row[-1]))) for row in fetch_rows(query)]
