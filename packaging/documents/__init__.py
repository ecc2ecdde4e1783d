"""Makes the parts of the documentation that the code itself knows: `make diagram`."""
