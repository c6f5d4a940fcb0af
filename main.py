"""Starts Regulars: one command without a window where the first word names one, else the window."""

import sys

COMMANDS = frozenset(
    {"new", "demo", "import", "report", "export", "log", "sale", "find", "today", "undo", "redo", "check"}
)
HELP = frozenset({"-h", "--help"})
INTERRUPTED = 130  # as shells say it


def main() -> int:
    """Run what the command line asks for and return the exit code.

    Only the side that is needed is loaded: a command must not pay for the window, nor the window for the commands.
    """
    arguments = sys.argv[1:]
    exit_code: int
    if arguments and arguments[0] in COMMANDS | HELP:
        from ui.cli import run_command

        exit_code = run_command(arguments)
    else:
        from ui.app import run_app

        exit_code = run_app(arguments)
    return exit_code


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # while it was still loading
        sys.exit(INTERRUPTED)
