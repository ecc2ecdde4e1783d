"""What the simulator refuses and by which number, and what then stays as it was."""

import pytest

from agent_console.simulator.parameters import CONFERENCE_CHOICES, CONFERENCE_URLS
from tests.simulator.inside import Inside
from tests.simulator.instructed import ALL, CALL, CONFERENCE, DEQUEUE, NAMES, REDIRECT, legs


@pytest.mark.parametrize("instruction", ALL, ids=NAMES)
def test_an_instruction_needs_a_pending_reservation(sim: Inside, instruction: dict[str, str]) -> None:
    offer = sim.offer()
    sim.post(offer, ReservationStatus="accepted")
    codes = {"dequeue": 40135, "conference": 40136, "call": 40114, "redirect": 40123}
    response = sim.send("POST", offer, form=dict(instruction))
    assert (response.status_code, response.json()["code"]) == (400, codes[instruction["Instruction"]])
    assert "is not currently in a Pending state." in response.json()["message"]


WRONG = "not one"
REFUSED = [
    ({"Instruction": "reject", "WorkerActivitySid": "WA" + "0" * 32}, 40100),
    ({**CALL, "CallTo": WRONG}, 40110),
    ({**CALL, "CallFrom": WRONG}, 40111),
    ({**CALL, "CallFrom": ""}, 40111),
    ({**CALL, "CallUrl": ""}, 40112),
    ({**CALL, "CallUrl": WRONG}, 40112),
    ({**CALL, "CallStatusCallbackUrl": WRONG}, 40158),
    ({**CALL, "CallTimeout": "1000"}, 20001),
    ({**CALL, "CallTimeout": "--5"}, 20001),
    ({**CALL, "CallTimeout": "9" * 5000}, 20001),
    ({**CALL, "CallRecord": WRONG}, 20001),
    ({**REDIRECT, "RedirectUrl": ""}, 40120),
    ({**REDIRECT, "RedirectUrl": WRONG}, 40120),
    ({**REDIRECT, "RedirectCallSid": ""}, 40121),
    ({**REDIRECT, "RedirectCallSid": "WR" + "0" * 32}, 40121),
    ({**DEQUEUE, "DequeuePostWorkActivitySid": WRONG}, 40130),
    ({**DEQUEUE, "DequeueTo": WRONG}, 40131),
    ({**DEQUEUE, "DequeueFrom": WRONG}, 40132),
    ({**DEQUEUE, "DequeueStatusCallbackEvent": WRONG}, 40134),
    ({**DEQUEUE, "DequeueStatusCallbackUrl": WRONG}, 40157),
    ({**DEQUEUE, "DequeueTimeout": "0"}, 20001),
    ({**DEQUEUE, "DequeueRecord": WRONG}, 20001),
    ({**CONFERENCE, "To": WRONG}, 40137),
    ({**CONFERENCE, "From": ""}, 40138),
    ({**CONFERENCE, "From": WRONG}, 40141),
    ({**CONFERENCE, "PostWorkActivitySid": "WA" + "0" * 32}, 40143),
    *(({**CONFERENCE, name: WRONG}, 40159) for name in CONFERENCE_URLS),
    *(({**CONFERENCE, name: WRONG}, 20001) for name in CONFERENCE_CHOICES),
    ({**CONFERENCE, "StatusCallbackEvent": WRONG}, 20001),
    ({**CONFERENCE, "ConferenceStatusCallbackEvent": WRONG}, 20001),
    ({**CONFERENCE, "MaxParticipants": "1"}, 20001),
    ({**CONFERENCE, "MaxParticipants": "251"}, 20001),
    ({**CONFERENCE, "Timeout": "1000"}, 20001),
    ({**CALL, "CallAccept": WRONG}, 20001),
    ({"Instruction": "levitate"}, 55555),
    ({"ReservationStatus": "levitating"}, 20001),
    ({"ReservationStatus": "timeout"}, 20001),
    ({}, 20001),
]


@pytest.mark.parametrize(("form", "code"), REFUSED)
def test_a_refused_update_changes_nothing(sim: Inside, form: dict[str, str], code: int) -> None:
    offer = sim.offer()
    before = sim.send("GET", offer)
    assert sim.refusal("POST", offer, **form) == (400, code)
    after = sim.send("GET", offer)
    assert (after.json(), after.headers["etag"]) == (before.json(), before.headers["etag"])
    assert legs(sim) == []
    sim.post(offer, ReservationStatus="accepted")


@pytest.mark.parametrize(("instruction", "code"), [(DEQUEUE, 40140), (CONFERENCE, 40142)])
def test_a_task_without_a_call_cannot_be_connected(sim: Inside, instruction: dict[str, str], code: int) -> None:
    sim.control("chats")
    assert sim.refusal("POST", sim.offers()[0], **instruction) == (400, code)


def test_an_outbound_task_can_be_conferenced(sim: Inside) -> None:
    sim.post("Tasks", TaskChannel="voice", Attributes='{"outbound_to": "+14155550100", "from": "+14155550101"}')
    sim.post(sim.offers()[0], **CONFERENCE)
    assert legs(sim) == [("client:alice", "ringing")]


@pytest.mark.parametrize("attributes", ['{"call_sid": "CA"}', '{"call_sid": "CA", "to": 5}'])
def test_dequeue_of_a_task_with_no_number_to_call_from(sim: Inside, attributes: str) -> None:
    sim.post("Tasks", TaskChannel="voice", Attributes=attributes)
    assert sim.refusal("POST", sim.offers()[0], **DEQUEUE) == (400, 40132)


@pytest.mark.parametrize("attributes", ["{}", '{"contact_uri": 5}', '{"contact_uri": "the red phone"}'])
@pytest.mark.parametrize(("instruction", "code"), [(DEQUEUE, 40131), (CONFERENCE, 40137), (CALL, 40110)])
def test_a_worker_without_a_usable_contact_uri(
    sim: Inside, instruction: dict[str, str], code: int, attributes: str
) -> None:
    offer = sim.offer()
    sim.post(f"Workers/{sim.alice.sid}", Attributes=attributes)
    assert sim.refusal("POST", offer, **instruction) == (400, code)
