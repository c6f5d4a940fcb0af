"""What was typed into a form and not saved yet, kept on disk until it is."""

import json
import os
from pathlib import Path
from typing import Any


class Drafts:
    """Keeps one draft for each form in one small file; a draft is a dict of texts, numbers and None.

    The file belongs to one shop file and holds customers' data: whoever erases a customer calls `clear_all`.
    """

    def __init__(self, path: Path) -> None:
        """Keep drafts in `path`, which need not be there; its folder is made when it is needed."""
        self._path = path

    def load(self, form: str) -> dict[str, Any]:
        """Return a form's draft; empty where there is none, or where the file cannot be read."""
        draft = self._all().get(form, {})
        return draft if isinstance(draft, dict) else {}

    def save(self, form: str, draft: dict[str, Any]) -> None:
        """Keep a form's draft in place of the one before. A disk that takes no more loses the draft only."""
        drafts = self._all()
        if drafts.get(form) != draft:
            self._write({**drafts, form: draft})

    def clear(self, form: str) -> None:
        """Forget a form's draft."""
        drafts = self._all()
        if drafts.pop(form, None) is not None:
            self._write(drafts)

    def clear_all(self) -> None:
        """Forget every draft."""
        self._path.unlink(missing_ok=True)

    def _all(self) -> dict[str, Any]:
        try:
            drafts = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return drafts if isinstance(drafts, dict) else {}

    def _write(self, drafts: dict[str, Any]) -> None:
        aside = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text(json.dumps(drafts, ensure_ascii=False), encoding="utf-8")
            os.replace(aside, self._path)
        except OSError:
            aside.unlink(missing_ok=True)
