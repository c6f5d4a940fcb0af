"""Names too long for where they stand."""


def shortened(text: str, most: int = 40) -> str:
    """Return a text of at most so many letters, with … for what is left out."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
