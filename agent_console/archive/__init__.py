"""The durable history: one SQLite file per account and workspace, its threads, its schema, its questions.

Owns the file. It never sees Qt, httpx or the session, and runs no SQL on the thread that calls it.
"""
