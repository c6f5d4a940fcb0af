"""`override`, for methods of Qt that are replaced.

At run time it does nothing: `typing_extensions`, which older Pythons need for it, takes as long to import as a
dozen widgets take to build, and the window should be there at once.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Return the method as it is."""
        return method


__all__ = ["override"]
