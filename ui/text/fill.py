"""Fills values into a translated sentence."""

import re

_PLACE = re.compile(r"%([1-9][0-9]?)")


def fill(template: str, *values: object) -> str:
    """Replace %1, %2, … by the values; what looks like a place inside a value stays as it is.

    A translation may use the places in any order. Places without a value stay visible.
    """

    def value(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        return str(values[index]) if index < len(values) else match[0]

    return _PLACE.sub(value, template)
