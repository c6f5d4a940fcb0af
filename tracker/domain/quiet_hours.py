"""The hours in which nothing may ring."""

from datetime import time


def is_quiet(moment: time, start: time, end: time) -> bool:
    """Say whether a time lies from `start` on and before `end`; 20:00 to 8:00 goes over midnight. Equal: never."""
    if start <= end:
        return start <= moment < end
    return moment >= start or moment < end
