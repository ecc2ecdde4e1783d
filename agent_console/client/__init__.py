"""How requests to TaskRouter are made: connections, credentials, deadlines, paging, the I/O thread.

Only `http` imports httpx, and only `api` imports `http`: `credentials`, `base_url` and `io_thread`
are cheap to import before the first paint. Nothing here repeats a write or decides when to ask
again.
"""

import sys

# While it is imported, httpx loads its command line tool where click, pygments and rich happen to be installed: 7 MB
# that nobody uses. None tells Python that there is no such module, and httpx goes on without it.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # documented; typeshed knows modules only
