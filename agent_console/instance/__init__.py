"""One console for each worker: who is the first, and how a later start tells it something.

Owns the lock, the socket and what may be said over it. It knows no session and no window.
"""
