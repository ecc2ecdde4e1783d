"""How requests to TaskRouter are made: connections, credentials, deadlines, paging, the I/O thread.

Only `http` imports httpx, and only `api` imports `http`: `credentials`, `base_url` and `io_thread`
are cheap to import before the first paint. Nothing here repeats a write or decides when to ask
again.
"""
