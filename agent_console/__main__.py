"""``python -m agent_console`` is the same as ``agent-console``."""

import sys

from agent_console.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
