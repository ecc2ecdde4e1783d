"""The window: widgets, item models, words and colours.

It is handed frozen values of the session and emits wishes; it never asks TaskRouter, keeps no
session state and imports neither the client nor an event loop.
"""
