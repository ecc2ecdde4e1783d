"""Makes and tries the bundle: `make bundle`, or `PYTHONPATH=packaging python -m bundle`."""
