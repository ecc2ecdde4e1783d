"""The history pane: everything the archive knows of one worker, or of all of them.

Owns its widgets and its item model. It shows a `HistoryView` and its pages and emits wishes; it reads no archive.
"""
