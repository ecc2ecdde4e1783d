"""A workspace of many workers served from memory: `python -m benchmarks.floor_server --workers N`.

Owns the bytes: workers with the documented properties, a thousand a page, every one of them changed at every reading;
nobody has an offer. It understands nothing else.
"""

from __future__ import annotations

import argparse
import asyncio
import json

from benchmarks.server import ACCOUNT_SID, WORKSPACE_SID, ListBook, answer_of, serve

PAGE = 1_000
ACTIVITIES = ("Available", "Lunch", "Break", "Training", "Offline")
FIRST_NAMES = ("Aiko", "Ben", "Clara", "Dario", "Elif", "Frank", "Grace", "Hiro", "In\u00e9s", "Jamal", "Katya", "Lena")
LAST_NAMES = ("Abara", "Braun", "Conti", "Durand", "Estevez", "Fischer", "Green", "Haddad", "Ito", "Jensen", "Kim")
SKILLS = ("billing", "support", "sales", "spanish", "german", "french")


def worker(base: str, number: int, *, version: int) -> dict[str, object]:
    """Make one worker; another ``version`` is in another activity, since another moment."""
    workspace = f"{base}/v1/Workspaces/{WORKSPACE_SID}"
    url = f"{workspace}/Workers/WK{number:032x}"
    activity = (number + version) % len(ACTIVITIES)
    first, last = FIRST_NAMES[number % len(FIRST_NAMES)], LAST_NAMES[number // 7 % len(LAST_NAMES)]
    skills = sorted({SKILLS[number % len(SKILLS)], SKILLS[number // 5 % len(SKILLS)]})
    return {
        "account_sid": ACCOUNT_SID,
        "activity_name": ACTIVITIES[activity],
        "activity_sid": f"WA{activity:032x}",
        "attributes": json.dumps({"skills": skills, "contact_uri": "client:worker"}),
        "available": activity == 0,
        "date_created": "2026-01-01T09:00:00Z",
        "date_status_changed": f"2026-03-02T09:{number % 60:02}:{version:02}Z",
        "date_updated": f"2026-03-02T09:{number % 60:02}:{version:02}Z",
        "friendly_name": f"{first} {last} {number}",
        "sid": f"WK{number:032x}",
        "workspace_sid": WORKSPACE_SID,
        "url": url,
        "links": {
            "activity": f"{workspace}/Activities/WA{activity:032x}",
            "workspace": workspace,
            "channels": f"{url}/Channels",
            "reservations": f"{url}/Reservations",
        },
    }


class Floor:
    """The workspace, its workers, and no reservation."""

    def __init__(self, workers: int) -> None:
        self._workers = ListBook("", workers, max(1, -(-workers // PAGE)), key="workers", make=worker)
        self._offers = ListBook("", 0)

    @property
    def base(self) -> str:
        """Where it listens."""
        return self._workers.base

    @base.setter
    def base(self, base: str) -> None:
        self._workers.base = self._offers.base = base

    def answer(self, target: str) -> bytes:
        """Give the whole HTTP answer to a request target."""
        path = target.partition("?")[0]
        if path.endswith("/Workers"):
            return self._workers.answer(target)
        if path.endswith(WORKSPACE_SID):
            return answer_of({"sid": WORKSPACE_SID, "friendly_name": "Many"})
        return self._offers.answer(target)


def main() -> None:
    """Read the options and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, required=True)
    asyncio.run(serve(Floor(parser.parse_args().workers)))


if __name__ == "__main__":
    main()
