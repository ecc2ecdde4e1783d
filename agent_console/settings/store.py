"""The settings while the program runs: what is in force, who is told of a change, and its way into the file.

Owns the one `Loaded` value; everybody else sees frozen settings. A change counts at once and is written soon after on
another thread; a file that cannot be written takes nothing back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_console.errors import SettingsError
from agent_console.settings.loading import Loaded, Origin
from agent_console.settings.values import Settings
from agent_console.wording import Said, said

if TYPE_CHECKING:
    import asyncio

Subscriber = Callable[[Loaded, Loaded], None]


class SettingsStore:
    """Use it from one thread. Making it costs nothing: it may be made before the first paint."""

    def __init__(self, loaded: Loaded | None = None) -> None:
        self._loaded = loaded or Loaded()
        self._subscribers: tuple[Subscriber, ...] = ()
        self._unwritten: dict[str, Any] = {}
        self._wished: asyncio.Event | None = None
        self._trouble: SettingsError | None = None
        self._set_aside: Path | None = None

    @property
    def loaded(self) -> Loaded:
        """What is in force, and where each value came from."""
        return self._loaded

    @property
    def settings(self) -> Settings:
        """What is in force."""
        return self._loaded.settings

    @property
    def trouble(self) -> SettingsError | None:
        """Why the last change is not in the file; None where it is."""
        return self._trouble

    @property
    def set_aside(self) -> Path | None:
        """Where the old file is, which could not be read to its end; None where nothing had to be set aside."""
        return self._set_aside

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call back on every change and on news of saving, until what is returned is called."""
        self._subscribers = (*self._subscribers, callback)

        def end() -> None:
            self._subscribers = tuple(one for one in self._subscribers if one is not callback)

        return end

    def choose(self, key: str, value: Any) -> None:
        """Let a value of the user's count from now on; a locked one stays as it is.

        Raises SettingsError that says what the value must be; the old one then stands.
        """
        # The first change is made long after the first paint.
        from agent_console.settings.checking import problem_with  # noqa: PLC0415
        from agent_console.settings.keys import GROUP, holder  # noqa: PLC0415
        from agent_console.settings.table import table  # noqa: PLC0415

        problem = problem_with(table()[key], value)
        if problem:
            label = Said("settings", table()[key].declared.label)
            raise SettingsError(said("settings", "{label} {problem}.").format(label=label, problem=problem), field=key)
        taken = holder(value, self.settings, but=key) if key.startswith(GROUP) else ""
        if taken:
            raise SettingsError(said("settings", "{keys} is taken: {name}.").format(keys=value, name=taken), field=key)
        self._change(key, value)

    def forget(self, key: str) -> None:
        """Go back to the default, the policy's or our own."""
        self._change(key, None)

    async def run(self) -> None:
        """Write what changes until cancelled; what is left then is written first."""
        import asyncio  # noqa: PLC0415  the store is made before the first paint, and asyncio is not there yet

        wished = self._wished = asyncio.Event()
        try:
            while True:
                await self._write()
                await wished.wait()
                wished.clear()
        finally:
            self._wished = None
            await self._write()

    def _change(self, key: str, value: Any) -> None:
        loaded = self._loaded
        fixed = loaded.origin(key) is Origin.POLICY_LOCK or loaded.needs_policy(key)
        if fixed or loaded.user.get(key) == value:
            return
        user = {name: one for name, one in loaded.user.items() if name != key}
        if value is not None:
            user[key] = value
        if loaded.file is not None:
            self._unwritten[key] = value
            if self._wished is not None:
                self._wished.set()
        self._tell(loaded.with_user(user))

    def _tell(self, loaded: Loaded) -> None:
        old, self._loaded = self._loaded, loaded
        for subscriber in self._subscribers:
            subscriber(old, loaded)

    async def _write(self) -> None:
        file, edits = self._loaded.file, self._unwritten
        if file is None or not edits:
            return
        # msgspec and tomlkit are not needed before somebody changes something.
        import asyncio  # noqa: PLC0415

        from agent_console.settings.writing import write  # noqa: PLC0415

        self._unwritten = {}
        trouble, aside = None, None
        try:
            aside = await asyncio.to_thread(write, file, edits)
        except SettingsError as error:
            self._unwritten = edits | self._unwritten
            trouble = error
        except asyncio.CancelledError:
            # The thread goes on; the same values once more do no harm.
            self._unwritten = edits | self._unwritten
            raise
        if (trouble is None) != (self._trouble is None) or aside is not None:
            self._trouble = trouble
            self._set_aside = aside or self._set_aside
            self._tell(self._loaded)


def kept_in_memory(settings: Settings) -> SettingsStore:
    """Make a store that begins with these and writes nothing: the demo, a test."""
    from agent_console.settings.table import values_of  # noqa: PLC0415  as above

    return SettingsStore(replace(Loaded(settings=settings), defaults=values_of(settings)))
