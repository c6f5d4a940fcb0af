"""What the owner was told of: a system write, so that it is neither a step of theirs nor in the way of one.

An undo puts whole records back. So the note goes into the images of the record too, where these have it due at the same
time; an image with another day or time keeps its own, as that is another thing to be told of.
"""

from collections.abc import Iterable

from tracker.storage.tables import FollowUp, database

COLUMNS = [field.column_name for field in FollowUp._meta.sorted_fields]
NOTIFIED, DUE_ON, DUE_TIME = (f"'$[{COLUMNS.index(column)}]'" for column in ("notified_at", "due_on", "due_time"))


def mark_notified(follow_up_ids: Iterable[int], stamp: str) -> None:
    """Write when the owner was told of these follow-ups; call inside Journal.unrecorded."""
    ids = ",".join(str(int(one)) for one in follow_up_ids)
    database.execute_sql(f"UPDATE follow_up SET notified_at = ? WHERE id IN ({ids})", (stamp,))
    database.execute_sql(
        f"UPDATE journal_image SET before = json_set(before, {NOTIFIED}, ?)"
        " WHERE step IN (SELECT iif(undone, -id, id) FROM journal_step) AND record_table = 'follow_up'"
        f" AND record_id IN ({ids}) AND before IS NOT NULL AND EXISTS (SELECT 1 FROM follow_up"
        f" WHERE id = record_id AND due_on = json_extract(before, {DUE_ON})"
        f" AND due_time IS json_extract(before, {DUE_TIME}))",
        (stamp,),
    )
