"""The ring: what is wished for is heard, again and again, until it is not wished for any more.

Owns the one task that plays, which player is asked, and what is known about failing. It decides nothing about offers.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from agent_console.alerts.players import CannotPlayError, Player
from agent_console.alerts.policy import Tune
from agent_console.alerts.sounds import SoundShelf, SoundUnusableError
from agent_console.alerts.state import RingTrouble, RingTroubleKind
from agent_console.settings import SOUNDS
from agent_console.wording import words_of

PAUSE_S = 1.2
#: A ring that nobody heard is tried again: headsets come back, sound servers restart.
AGAIN_AFTER_FAILURE_S = 2.0


class Ringing:
    """Plays at most one tune. ``report`` is told the trouble, or None, and the player of a test, whenever one ends.

    ``rang`` is told the moment, by ``monotonic``, in which a player was asked that did play, once that is known.
    """

    def __init__(
        self,
        players: Sequence[Player],
        sounds: SoundShelf,
        *,
        report: Callable[[RingTrouble | None], None],
        report_test: Callable[[str], None],
        monotonic: Callable[[], float],
        rang: Callable[[float], None] = lambda _at: None,
    ) -> None:
        self._monotonic = monotonic
        self._rang = rang
        self._players = list(players)
        self._sounds = sounds
        self._report = report
        self._report_test = report_test
        self._tune: Tune | None = None
        self._group: asyncio.TaskGroup | None = None
        self._playing: asyncio.Task[None] | None = None
        self._played: set[str] = set()

    @property
    def trouble_at_start(self) -> RingTrouble | None:
        """What is known without having played: that there is nothing to play with."""
        return None if self._players else RingTrouble(RingTroubleKind.NO_PLAYER)

    @property
    def is_ready(self) -> bool:
        """Whether wishes are carried out at once: it runs, and its sounds are there."""
        return self._group is not None

    async def run(self, prepared: Sequence[Tune]) -> None:
        """Live until cancelled; then it is silent. The sounds of ``prepared`` are made ready first."""
        await asyncio.to_thread(self._prepare, prepared)
        try:
            async with asyncio.TaskGroup() as group:
                self._group = group
                self._start_over()
                await asyncio.Event().wait()
        finally:
            self._group = None

    def want(self, tune: Tune | None) -> None:
        """Ring with this tune from now on, or be silent; the same tune goes on undisturbed."""
        if tune != self._tune:
            self._tune = tune
            self._start_over()

    def test(self, tune: Tune) -> None:
        """Play once, in the same way as for an offer, in place of whatever rings; then ring on."""
        self._replace(tune, is_test=True)

    def _start_over(self) -> None:
        self._replace(self._tune, is_test=False)

    def _replace(self, tune: Tune | None, *, is_test: bool) -> None:
        if self._group is None:
            return
        if self._playing is not None:
            self._playing.cancel()
            self._playing = None
        if tune is not None:
            work = self._test(tune) if is_test else self._ring(tune)
            self._playing = self._group.create_task(work, name="ring")

    async def _test(self, tune: Tune) -> None:
        player = await self._play(tune)
        if player:
            self._report_test(player)
        self._start_over()

    async def _ring(self, tune: Tune) -> None:
        while tune.repeat or tune.key not in self._played:
            if not await self._play(tune):
                await asyncio.sleep(AGAIN_AFTER_FAILURE_S)
                continue
            if not tune.repeat:
                self._played.add(tune.key)
            await asyncio.sleep(PAUSE_S)

    async def _play(self, tune: Tune) -> str:
        """Play once with the first player that can; returns its name, or nothing where none could."""
        file, trouble = self._file(tune)
        failed = RingTrouble(RingTroubleKind.NO_PLAYER)
        if file is None:
            self._report(trouble)
            return ""
        for player, device in self._attempts(tune.device):
            asked_at = self._monotonic()
            try:
                await player.play(file, device)
            except CannotPlayError as error:
                failed = RingTrouble(RingTroubleKind.FAILED, player.name, words_of(error))
                continue
            except asyncio.CancelledError:
                self._rang(asked_at)  # somebody answered while it rang
                raise
            self._rang(asked_at)
            if tune.device and not device:
                trouble = trouble or RingTrouble(RingTroubleKind.DEVICE_UNUSABLE, tune.device, failed.detail)
            self._prefer(player)
            self._report(trouble)
            return player.name
        self._report(failed)
        return ""

    def _file(self, tune: Tune) -> tuple[Path | None, RingTrouble | None]:
        """Find the tune's sound or, where it cannot be used, our own; with what was wrong."""
        try:
            return self._sounds.file(tune.sound, tune.volume_percent), None
        except SoundUnusableError as error:
            trouble = RingTrouble(RingTroubleKind.SOUND_UNUSABLE, tune.sound, words_of(error))
        try:
            return self._sounds.file(SOUNDS[0], tune.volume_percent), trouble
        except SoundUnusableError as error:
            return None, RingTrouble(RingTroubleKind.FAILED, tune.sound, words_of(error))

    def _attempts(self, device: str) -> list[tuple[Player, str]]:
        chosen = [(player, device) for player in self._players if device and player.can_choose_device]
        return [*chosen, *((player, "") for player in self._players)]

    def _prefer(self, player: Player) -> None:
        """Ask first who could last time: a player that hangs must not delay the next ring."""
        self._players.remove(player)
        self._players.insert(0, player)

    def _prepare(self, tunes: Sequence[Tune]) -> None:
        for tune in tunes:
            try:
                self._sounds.file(tune.sound, tune.volume_percent)
            except SoundUnusableError:
                continue  # said when it is to ring
