"""One shift of one worker: what the server last said, what was clicked, and what follows.

asyncio only. It never imports Qt, httpx or sqlite; what it needs of the outside is declared in
`ports`.
"""
