"""A wire-tap before a server: `python -m benchmarks.wiretap HOST PORT`.

Passes bytes on in both directions and writes a line with the monotonic clock's time whenever a POST arrives. That clock
is one for all processes of a Linux machine.
"""

from __future__ import annotations

import asyncio
import functools
import json
import sys
import time

CHUNK = 65_536


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, tapped: bool) -> None:
    while chunk := await reader.read(CHUNK):
        if tapped and chunk.startswith(b"POST "):
            print(time.monotonic(), flush=True)
        writer.write(chunk)
        await writer.drain()
    writer.close()


async def _connected(host: str, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    back_reader, back_writer = await asyncio.open_connection(host, port)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_pass_on(reader, back_writer, tapped=True), name="there")
        tasks.create_task(_pass_on(back_reader, writer, tapped=False), name="back")


async def serve(host: str, port: int) -> None:
    """Listen on a free port, say which, and pass on until the process is ended."""
    server = await asyncio.start_server(functools.partial(_connected, host, port), "127.0.0.1", 0)
    print(json.dumps({"base_url": f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"}), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], int(sys.argv[2])))
