"""Makes the Windows installer, on Windows: `PYTHONPATH=packaging python -m windows`."""
