"""Settings about answering and about the work that follows, declared.

Owns the values. What they mean is checked where it is known: presets and URL templates by `taskrouter`, imported only
where a file has some.
"""

from __future__ import annotations

from agent_console.lean import dataclass
from agent_console.settings.declaring import QT_TRANSLATE_NOOP, Section, setting
from agent_console.wording import said


def _answer_problem(text: str) -> str:
    from agent_console.taskrouter.presets import problem  # noqa: PLC0415 - only where a preset is kept

    return problem(text)


def _url_problem(text: str) -> str:
    from agent_console.taskrouter.templates import url_problem  # noqa: PLC0415 - only where a template is kept

    return url_problem(text)


def _name_problem(text: str) -> str:
    return "" if text.strip() else said("settings", "must be a name")


@dataclass(frozen=True)
class PresetSetting:
    """An answer that was prepared; ``queue`` empty: for every queue. Their order is that of the keys."""

    name: str = setting(..., QT_TRANSLATE_NOOP("settings", "Name"), check=_name_problem)
    answer: str = setting(
        ...,
        QT_TRANSLATE_NOOP("settings", "Answer"),
        QT_TRANSLATE_NOOP("settings", "For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false"),
        check=_answer_problem,
    )
    queue: str = setting("", QT_TRANSLATE_NOOP("settings", "Queue"))


@dataclass(frozen=True)
class ScreenPopSetting:
    """A page about the caller; ``queue`` empty: for every queue that has none of its own."""

    url: str = setting(
        ...,
        QT_TRANSLATE_NOOP("settings", "Page"),
        QT_TRANSLATE_NOOP("settings", "For example: https://crm.example/find?number={task.from}"),
        check=_url_problem,
    )
    queue: str = setting("", QT_TRANSLATE_NOOP("settings", "Queue"))
    on_accept: bool = setting(False, QT_TRANSLATE_NOOP("settings", "Open it when the offer is accepted"))


@dataclass(frozen=True)
class DispositionSetting:
    """How work can end; ``queue`` empty: for every queue."""

    name: str = setting(..., QT_TRANSLATE_NOOP("settings", "Name"), check=_name_problem)
    queue: str = setting("", QT_TRANSLATE_NOOP("settings", "Queue"))


@dataclass(frozen=True)
class WorkSettings:
    """Answers, pages about callers, and the end of work. ``wrap_up_limit_s`` 0: wrapping up has no limit."""

    presets: tuple[PresetSetting, ...] = setting(
        (),
        QT_TRANSLATE_NOOP("settings", "Prepared answers"),
        QT_TRANSLATE_NOOP(
            "settings", "Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone."
        ),
        section=Section.WORK,
    )
    rejections_warned_at: int = setting(
        10,
        QT_TRANSLATE_NOOP("settings", "Warn when a task was rejected"),
        QT_TRANSLATE_NOOP("settings", "Some accounts cancel a task at 10 rejections; the platform does at 1,000."),
        section=Section.WORK,
        at_least=2,
        at_most=1_000,
        unit=QT_TRANSLATE_NOOP("settings", "times"),
    )
    screen_pops: tuple[ScreenPopSetting, ...] = setting(
        (),
        QT_TRANSLATE_NOOP("settings", "Pages about callers"),
        QT_TRANSLATE_NOOP("settings", "Opened in the browser from active work, filled in from the task."),
        section=Section.WORK,
    )
    screen_pop_hosts: str = setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Hosts of such pages"),
        QT_TRANSLATE_NOOP("settings", "Separated by blanks. Empty: any host, always with https."),
        section=Section.WORK,
    )
    dispositions: tuple[DispositionSetting, ...] = setting(
        (),
        QT_TRANSLATE_NOOP("settings", "How work can end"),
        QT_TRANSLATE_NOOP("settings", "Offered when work is completed, and kept on the task."),
        section=Section.WORK,
    )
    wrap_up_limit_s: int = setting(
        0,
        QT_TRANSLATE_NOOP("settings", "Time to wrap up"),
        QT_TRANSLATE_NOOP("settings", "0: without a limit. Its end is said, and five more minutes can be had."),
        section=Section.WORK,
        at_least=0,
        at_most=86_400,
        unit=QT_TRANSLATE_NOOP("settings", "seconds"),
    )
    complete_after_wrap_up: bool = setting(
        False,
        QT_TRANSLATE_NOOP("settings", "Complete work when that time is over"),
        section=Section.WORK,
        by_policy=True,
    )
