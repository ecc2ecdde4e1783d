"""Owns the table of routes and the Starlette application around it; holds no rule of the world."""

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from agent_console.simulator.api import catalogue, history, reservations, tasks, workers
from agent_console.simulator.errors import ApiError, not_found
from agent_console.simulator.phones import Phones
from agent_console.simulator.wire import Answer, Handler, read, respond
from agent_console.simulator.world import World

_Endpoint = Callable[[Request], Awaitable[Response]]
_TABLE: list[tuple[str, dict[str, Handler]]] = [
    ("", {"GET": catalogue.fetch_workspace}),
    (
        "/Activities",
        {"GET": catalogue.list_activities, "POST": catalogue.create_activity},
    ),
    (
        "/Activities/{sid}",
        {"GET": catalogue.fetch_activity, "POST": catalogue.update_activity},
    ),
    ("/TaskQueues", {"GET": catalogue.list_queues}),
    ("/TaskQueues/{sid}", {"GET": catalogue.fetch_queue}),
    ("/Workflows", {"GET": catalogue.list_workflows}),
    ("/Workflows/{sid}", {"GET": catalogue.fetch_workflow}),
    ("/TaskChannels", {"GET": catalogue.list_task_channels}),
    ("/TaskChannels/{sid}", {"GET": catalogue.fetch_task_channel}),
    ("/Events", {"GET": history.list_events}),
    ("/Events/{sid}", {"GET": history.fetch_event}),
    ("/Tasks", {"GET": tasks.list_tasks, "POST": tasks.create_task}),
    (
        "/Tasks/{sid}",
        {"GET": tasks.fetch_task, "POST": tasks.update_task, "DELETE": tasks.delete_task},
    ),
    ("/Tasks/{task}/Reservations", {"GET": reservations.list_of_task}),
    (
        "/Tasks/{task}/Reservations/{sid}",
        {"GET": reservations.fetch_of_task, "POST": reservations.update_of_task},
    ),
    ("/Workers", {"GET": workers.list_workers, "POST": workers.create_worker}),
    ("/Workers/Statistics", {"GET": history.workers_statistics}),
    ("/Workers/CumulativeStatistics", {"GET": history.workers_cumulative}),
    ("/Workers/RealTimeStatistics", {"GET": history.workers_real_time}),
    ("/Workers/{sid}", {"GET": workers.fetch_worker, "POST": workers.update_worker}),
    ("/Workers/{worker}/Statistics", {"GET": history.worker_statistics}),
    ("/Workers/{worker}/Channels", {"GET": workers.list_channels}),
    (
        "/Workers/{worker}/Channels/{sid}",
        {"GET": workers.fetch_channel, "POST": workers.update_channel},
    ),
    ("/Workers/{worker}/Reservations", {"GET": reservations.list_of_worker}),
    (
        "/Workers/{worker}/Reservations/{sid}",
        {"GET": reservations.fetch_of_worker, "POST": reservations.update_of_worker},
    ),
]


def build(world: World, phones: Phones, control: list[tuple[str, dict[str, Handler]]]) -> Starlette:
    """Build the application; `control` are routes beside the API's."""
    base = "/v1/Workspaces/{workspace}"
    table: list[tuple[str, dict[str, Handler]]] = [
        ("/v1/Workspaces", {"GET": catalogue.list_workspaces}),
        *((base + path, handlers) for path, handlers in _TABLE),
        *control,
    ]
    routes = [Route(path, _endpoint(world, phones, handlers), methods=list(handlers)) for path, handlers in table]
    app = Starlette(routes=routes, exception_handlers={ApiError: _failed, HTTPException: _not_routed})
    app.router.redirect_slashes = False
    return app


def _endpoint(world: World, phones: Phones, handlers: dict[str, Handler]) -> _Endpoint:
    async def endpoint(request: Request) -> Response:
        call = await read(request, world, phones)
        if call.parts.get("workspace", world.workspace.sid) != world.workspace.sid:
            raise not_found(call.path.removeprefix("/v1"))
        method = "GET" if request.method == "HEAD" else request.method
        return respond(handlers[method](call))

    return endpoint


async def _failed(_request: Request, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        raise error
    return respond(Answer(error.body(), status=error.status))


async def _not_routed(request: Request, error: Exception) -> Response:
    if isinstance(error, HTTPException) and error.status_code == 405:
        return await _failed(request, ApiError(405, 20004, "Method not allowed"))
    return await _failed(request, not_found(request.url.path.removeprefix("/v1")))
