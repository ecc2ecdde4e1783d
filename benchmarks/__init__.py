"""Figures about the console, each against a baseline measured in the same run (`make bench`).

The program never imports this package. Targets and how far one can get: docs/benchmarks.md.
"""
