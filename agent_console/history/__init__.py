"""What became of reservations, as values: facts learnt, rows, filters, figures, and the pure rules between them.

Owns no file, thread or clock. `archive` stores what is said here; `session` produces and asks for it; `ui` shows it.
"""
