"""Everything about one task, and the page about its caller: looked at, searched, copied, opened.

It opens only what `taskrouter.links` has checked, and writes nothing.
"""
