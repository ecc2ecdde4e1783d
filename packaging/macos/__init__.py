"""Makes the macOS application and its disk image, on macOS: `PYTHONPATH=packaging python -m macos`."""
