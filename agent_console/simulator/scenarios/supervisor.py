"""A floor of thirty workers with a month of events behind it; today's work is still listed."""

from agent_console.simulator.model import ReservationStatus as Status
from agent_console.simulator.model import Worker
from agent_console.simulator.scenarios.colleagues import Colleagues
from agent_console.simulator.scenarios.past import Past, Story
from agent_console.simulator.scenarios.people import COLLEAGUES, some_caller
from agent_console.simulator.scenarios.stage import Stage

DAYS = 30
OFFERS_A_DAY = 8
DAY = 86_400.0
SHIFT = 8 * 3_600.0
LUNCH = 1_800.0
_ACTIVITIES = ("Available", "Available", "Available", "Break", "Lunch", "Offline", "Training")
_ENDINGS = (*(Status.COMPLETED,) * 16, *(Status.TIMEOUT,) * 2, Status.REJECTED, Status.RESCINDED, Status.CANCELED)


def supervisor(stage: Stage) -> Worker:
    """Alice and 29 colleagues, who answer by themselves."""
    stage.build(reservation_timeout=20, support_at_once=2)
    alice = stage.hire("Alice Moreno", ["billing", "support", "sales"], capacities={"voice": 2})
    others = [
        stage.hire(
            name, [stage.random.choice(("billing", "support", "sales"))], activity=stage.random.choice(_ACTIVITIES)
        )
        for name in COLLEAGUES
    ]
    past = Past(stage)
    for worker in (alice, *others):
        is_now = worker.activity.friendly_name
        for day in reversed(range(DAYS)):
            _tell_day(stage, past, worker, day)
        past.move(worker, is_now, stage.world.now - stage.random.uniform(0.0, 300.0))
    past.sort()
    Colleagues(stage, others, answer_after=4.0, handle_for=120.0)
    return alice


def _tell_day(stage: Stage, past: Past, worker: Worker, days_ago: int) -> None:
    """Tell a day's work; offers of the last hour are still listed, of the others only events are left."""
    chance, now = stage.random, stage.world.now
    begins_at = now - days_ago * DAY - SHIFT
    lunch_at = begins_at + chance.uniform(0.4, 0.6) * SHIFT
    moves = [(begins_at, "Available"), (lunch_at, "Lunch"), (lunch_at + LUNCH, "Available")]
    for _ in range(OFFERS_A_DAY):
        offered_at = begins_at + chance.uniform(0.0, SHIFT - LUNCH - 300.0)
        if offered_at >= lunch_at:
            offered_at += LUNCH
        status = chance.choice(_ENDINGS)
        story = Story(
            caller=some_caller(chance),
            status=status,
            offered_at=offered_at,
            answered_after=20.0 if status is Status.TIMEOUT else chance.uniform(1.5, 14.0),
            handled=chance.uniform(60.0, 900.0),
        )
        past.add(worker, story, keep=now - offered_at < 3_600.0)
        if status is Status.TIMEOUT:
            # A missed offer takes the worker offline until they notice.
            moves += [(offered_at + 20.0, "Offline"), (offered_at + 20.0 + chance.uniform(30.0, 240.0), "Available")]
    if days_ago:
        moves.append((begins_at + SHIFT, "Offline"))
    for moment, activity in sorted(moves):
        past.move(worker, activity, moment)
