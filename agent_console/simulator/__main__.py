"""Starts the simulator: `python -m agent_console.simulator`."""

import sys

from agent_console.simulator.cli import main

sys.exit(main(sys.argv[1:]))
