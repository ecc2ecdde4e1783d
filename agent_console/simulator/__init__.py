"""A TaskRouter world in its own process, spoken to over HTTP; shares no code with the program."""
