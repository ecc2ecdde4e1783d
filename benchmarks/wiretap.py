"""A wire-tap between a client and a server: `python -m benchmarks.wiretap PORT`.

Passes every byte on, and writes a line with the monotonic time at which the first byte of a POST
came. The monotonic clock is the same for all processes of a machine.
"""

from __future__ import annotations

import asyncio
import functools
import json
import sys
import time

CHUNK = 1 << 16


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, noted: bool) -> None:
    try:
        while chunk := await reader.read(CHUNK):
            if noted and chunk.startswith(b"POST "):
                print(time.monotonic(), flush=True)
            writer.write(chunk)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def _tap(port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    there_reader, there_writer = await asyncio.open_connection("127.0.0.1", port)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_pass_on(reader, there_writer, noted=True))
        tasks.create_task(_pass_on(there_reader, writer, noted=False))


async def serve(port: int) -> None:
    """Listen on a free port of this machine and say which."""
    server = await asyncio.start_server(functools.partial(_tap, port), "127.0.0.1", 0)
    here = server.sockets[0].getsockname()[1]
    print(json.dumps({"base_url": f"http://127.0.0.1:{here}"}), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
