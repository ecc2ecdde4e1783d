"""Makes the Linux packages from one description: `make packages`, or `PYTHONPATH=packaging python -m linux`."""
