"""The words of signing in.

Owns every sentence about fields, reports and keyrings. It decides nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.accounts.profiles import Role
from agent_console.accounts.report import Breadth, Grant, Part, Problem, Report, Right
from agent_console.accounts.sid_hints import Hint, SidHint
from agent_console.errors import ConsoleError, KeyringTrouble, KeyringUnavailable, NotAuthorized
from agent_console.taskrouter.attributes import contact_uri_of
from agent_console.ui.translating import counted, told, told_error

translate = QCoreApplication.translate


def hint_line(hint: SidHint, prefix: str) -> str:
    """Say how far a SID has come; empty where there is nothing to say."""
    match hint.hint:
        case Hint.EMPTY:
            return ""
        case Hint.TYPING:
            count = hint.missing
            return counted("signin", "%Ln more characters", "1 more character", count)
        case Hint.RIGHT:
            return translate("signin", "✓ It has the form of such a SID.")
        case Hint.OTHER_KIND if hint.kind is not None:
            other = translate(
                "signin", "This is the SID of the {kind}: here one that begins with {prefix} is expected."
            )
            return other.format(kind=kind_name(hint.kind.prefix), prefix=prefix)
        case _:
            wrong = translate("signin", "{prefix} and 32 of the characters 0 to 9 and a to f are expected.")
            return wrong.format(prefix=prefix)


def kind_name(prefix: str) -> str:
    """Return what a SID of these letters is of."""
    names = {
        "AC": translate("signin", "account"),
        "SK": translate("signin", "API key"),
        "WS": translate("signin", "workspace"),
        "WK": translate("signin", "worker"),
        "WR": translate("signin", "reservation"),
        "WT": translate("signin", "task"),
        "WA": translate("signin", "activity"),
        "WQ": translate("signin", "task queue"),
        "WW": translate("signin", "workflow"),
    }
    return names.get(prefix, prefix)


def step_line(part: Part) -> str:
    """Say what is being looked at."""
    return {
        Part.CONNECTION: translate("signin", "Asking for the workspace…"),
        Part.WORKSPACE: translate("signin", "Asking for the workspace…"),
        Part.WORKER: translate("signin", "Asking for the worker…"),
        Part.CREDENTIAL: translate("signin", "Looking what the key may do…"),
    }[part]


def problem_line(problem: Problem) -> str:
    """Say why nobody can work with what was entered."""
    match problem.part:
        case Part.WORKSPACE:
            return translate("signin", "The account has no such workspace. Is the SID from another account or region?")
        case Part.WORKER if problem.elsewhere:
            other = translate("signin", "This worker belongs to another workspace: {name}.")
            return other.format(name=problem.elsewhere)
        case Part.WORKER:
            return translate(
                "signin", "There is no such worker in this workspace. One of the two SIDs may be another's."
            )
        case Part.CREDENTIAL if isinstance(problem.error, NotAuthorized):
            return translate(
                "signin",
                "TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or "
                "replaced. Copy both anew; keys of another region are not accepted here.",
            )
        case _:
            return told_error(problem.error)


def renewing_line(trouble: ConsoleError | None) -> str:
    """Say why somebody is asked to sign in again."""
    if trouble is None:
        return translate(
            "signin",
            "TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your "
            "cards stay, and the shift goes on.",
        )
    wanted = translate("signin", "Enter the secret to go on.")
    return f"{told_error(trouble)} {wanted}"


def failure_line(error: ConsoleError) -> str:
    """Say why a list could not be had."""
    if isinstance(error, NotAuthorized) and error.status != 401:
        return translate("signin", "This key may not list them: enter the SID by hand.")
    return problem_line(Problem(Part.CREDENTIAL, error))


def report_lines(report: Report) -> tuple[tuple[Grant, str], ...]:
    """Return what trying brought, line by line, with whether that is good."""
    if report.problem is not None:
        return ((Grant.NO, problem_line(report.problem)),)
    lines = [*_found(report), *_missing(report)]
    if not report.missing:
        lines += _breadth(report)
    return tuple(lines)


def right_line(right: Right) -> str:
    """Say what is missing where a right is, and what that means."""
    return {
        Right.RESERVATIONS_READ: translate("signin", "It may not read reservations: no offers could be shown."),
        Right.RESERVATIONS_ANSWER: translate(
            "signin", "It may not answer reservations: Accept, Reject and Dequeue would fail."
        ),
        Right.WORKER_READ: translate("signin", "It may not read the worker: your name and activity are not shown."),
        Right.WORKER_MOVE: translate("signin", "It may not change the worker: activities can only be looked at."),
        Right.ACTIVITIES_READ: translate("signin", "It may not list activities: there are none to choose from."),
        Right.TASKS_READ: translate("signin", "It may not read tasks: callers stay without a name."),
        Right.WORKFLOWS_READ: translate("signin", "It may not read workflows: offers have no countdown."),
        Right.CHANNELS_READ: translate(
            "signin", "It may not read channels: a full one is not named as why no work comes."
        ),
        Right.EVENTS_READ: translate(
            "signin", "It may not read events: history begins today, and gaps in it are not filled in."
        ),
        Right.WORKERS_LIST: translate("signin", "It may not list workers: there is no roster."),
    }[right]


def keyring_line(trouble: ConsoleError) -> str:
    """Say what can be done about what the heading says, or why the secret was not found."""
    is_said = isinstance(trouble, KeyringUnavailable) and trouble.detail
    return told(trouble.detail) if is_said else told_error(trouble)


def keyring_title(trouble: ConsoleError) -> str:
    """Return the heading of the page about the keyring."""
    kind = trouble.trouble if isinstance(trouble, KeyringUnavailable) else None
    return {
        KeyringTrouble.MISSING: translate("signin", "There is no keyring to keep the secret in"),
        KeyringTrouble.LOCKED: translate("signin", "The keyring is locked"),
        KeyringTrouble.WAITING: translate("signin", "The keyring does not answer"),
    }.get(kind or KeyringTrouble.REFUSED, translate("signin", "The keyring does not take the secret"))


def _found(report: Report) -> list[tuple[Grant, str]]:
    lines = []
    if report.worker is not None:
        who = translate("signin", "You are {name}, now {activity}.")
        lines.append((Grant.YES, who.format(name=report.worker.friendly_name, activity=report.worker.activity_name)))
        phone = contact_uri_of(report.worker)
        own = translate("signin", "Your phone: {phone}.").format(phone=phone)
        none = translate("signin", "The worker has no phone of its own; others can be added in the settings.")
        lines.append((Grant.YES, own) if phone else (Grant.UNKNOWN, none))
    elif report.role is Role.SUPERVISOR and report.workspace is not None:
        where = translate("signin", "You supervise the workspace {name}.")
        lines.append((Grant.YES, where.format(name=report.workspace.friendly_name)))
    else:
        lines.append((Grant.YES, translate("signin", "The connection works.")))
    if report.activities:
        names = ", ".join(activity.friendly_name for activity in report.activities[:12])
        lines.append((Grant.YES, translate("signin", "Activities: {names}.").format(names=names)))
    return lines


def _missing(report: Report) -> list[tuple[Grant, str]]:
    """Tell what the credential may not do, the worst first."""
    refused = [right for right in Right if report.rights.get(right) is Grant.NO]
    lines = [
        (Grant.NO if right in report.missing else Grant.UNKNOWN, right_line(right))
        for right in sorted(refused, key=lambda right: right not in report.missing)
    ]
    if not refused:
        lines.append((Grant.YES, translate("signin", "The key may do everything that the console does.")))
    return lines


def _breadth(report: Report) -> list[tuple[Grant, str]]:
    match report.breadth:
        case Breadth.ALL:
            text = translate(
                "signin",
                "The account's auth token can do everything with the account, and cannot be taken back from one desk "
                "alone. Ask for a restricted API key.",
            )
        case Breadth.WIDE:
            text = translate(
                "signin",
                "This key may also list the account's workspaces, which nobody needs here: it is probably not "
                "restricted. A restricted API key is safer.",
            )
        case Breadth.RIGHT:
            return []
    return [(Grant.UNKNOWN, text)]
