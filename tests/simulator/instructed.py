"""The four instructions that ring a phone, and what the simulator says of legs and attributes."""

import json

from tests.simulator.inside import Inside, Json

CALL_SID = "CA" + "0" * 32
URL = "https://example.test/twiml"
CALL = {"Instruction": "call", "CallFrom": "+15005550006", "CallUrl": URL}
DEQUEUE = {"Instruction": "dequeue"}
CONFERENCE = {"Instruction": "conference", "From": "+15005550006"}
REDIRECT = {"Instruction": "redirect", "RedirectCallSid": CALL_SID, "RedirectUrl": URL}
ALL = [DEQUEUE, CONFERENCE, CALL, REDIRECT]
NAMES = ["dequeue", "conference", "call", "redirect"]


def legs(sim: Inside) -> list[tuple[str, str]]:
    return [(leg["to"], leg["status"]) for leg in sim.state()["phones"]]


def attributes(sim: Inside, offer: str) -> Json:
    found: Json = json.loads(sim.get(sim.task_of(offer))["attributes"])
    return found
