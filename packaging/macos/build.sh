#!/bin/sh
# Makes the application and its disk image on macOS 13 or newer: needs Python 3.11 to 3.13 (python3 or $PYTHON), git and
# the command line tools. Untried: it was written on Linux.
set -eu
cd "$(dirname "$0")/../.."
packaging/setup.sh
PYTHONPATH=packaging exec .venv/bin/python -m macos
