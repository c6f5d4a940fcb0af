"""Loads heavy modules in one thread at a time.

Modules of numpy and matplotlib import each other in circles. Where two threads load them at once, Python lets the one
see what the other has loaded by half rather than have both wait for ever, and the import fails.
"""

from importlib import import_module
from threading import RLock
from types import ModuleType

_ONE_AT_A_TIME = RLock()


def load_alone(module: str) -> ModuleType:
    """Import a module that loads something heavy, or wait for the thread that is about it, and return it."""
    with _ONE_AT_A_TIME:
        return import_module(module)
