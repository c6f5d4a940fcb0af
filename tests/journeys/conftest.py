"""The board and the dressed application, as the tests of the screens have them."""

from tests.ui.board.conftest import board, habits, in_english, open_board
from tests.ui.conftest import british, theme

__all__ = ["board", "british", "habits", "in_english", "open_board", "theme"]
