"""The HTTP resources of the simulated API, one module per family."""
