"""A conformance test for renderers of a team's own: does one keep to the contract that `docs/renderers.md` has?"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from sfxgen.audio import Audio
from sfxgen.errors import RenderError, UsageError
from sfxgen.project.own_models import EXTERNAL
from sfxgen.render.diffusion.takes.checks import defect
from sfxgen.render.external.connection import Connection, OncePerSound, Program, connect
from sfxgen.render.external.process import GRACE_S, Resident
from sfxgen.render.external.takes import TOLERANCE_S, difference
from sfxgen.render.models import Model

SECONDS, LONGER_S = 1.0, 2.5
PROMPT, ODD = "a dog barks twice", '--help; "quoted" ümlaut\'s $HOME {seed}'
"""A prompt, and one that nobody may take for options, quotes or a shell's words."""


@dataclass(frozen=True, kw_only=True)
class Trial:
    """One thing that the contract asks for."""

    name: str
    ok: bool
    detail: str


def try_renderer(model: Model, device: str) -> Iterator[Trial]:
    """Ask a renderer for a dozen sounds and yield what came of each thing that the contract wants.

    Raises UsageError for a model that no program of this machine's renders.
    """
    if model.renderer != EXTERNAL:
        raise UsageError(f"{model.name} is rendered by sfxgen itself", "`--try` is for renderers of your own.")
    try:
        first = _Trying(model, device)
    except RenderError as error:
        yield Trial(name="answers", ok=False, detail=str(error))
        return
    try:
        yield from first.trials()
    finally:
        first.connection.close()


class _Trying:
    """One renderer under trial."""

    def __init__(self, model: Model, device: str) -> None:
        self.model, self.device = model, device
        self.connection: Connection = connect(model, device)

    def trials(self) -> Iterator[Trial]:
        """Yield the trials; if the first sound doesn't come, no other."""
        try:
            sound = self._ask()
        except RenderError as error:
            yield Trial(name="answers", ok=False, detail=str(error))
            return
        yield Trial(name="answers", ok=True, detail=f"a sound of {_told(sound)}")
        yield self._facts(sound)
        for name, attempt in (
            ("length", self._length),
            ("determinism", lambda: self._again(sound)),
            ("seed", lambda: self._other_seed(sound)),
            ("silence", lambda: self._audible(sound)),
            ("any prompt", self._odd_prompt),
            ("errors", self._errors),
            ("restart", lambda: self._restarted(sound)),
            ("Ctrl+C", self._interrupted),
        ):
            yield self._trial(name, attempt)

    def _trial(self, name: str, attempt: Callable[[], str]) -> Trial:
        """Run one attempt: what it returns is the good news, an AssertionError or RenderError the bad."""
        try:
            return Trial(name=name, ok=True, detail=attempt())
        except (_BrokenError, RenderError) as error:
            return Trial(name=name, ok=False, detail=str(error))

    def _ask(self, seconds: float = SECONDS, prompt: str = PROMPT, seed: int = 7) -> Audio:
        asked: dict[str, Any] = {
            "model": self.model.name,
            "revision": self.model.revision,
            "prompt": prompt,
            "negative_prompt": self.model.negative_prompt,
            "seconds": seconds,
            "seed": seed,
            "steps": self.model.steps,
            "guidance": self.model.guidance,
        }
        return self.connection.render(asked)

    def _facts(self, sound: Audio) -> Trial:
        if not self.model.sample_rate:
            return Trial(name="rate", ok=True, detail=f"write `sample_rate: {sound.sample_rate}` among its facts")
        fault = difference(sound, self.model, SECONDS)
        return Trial(name="rate", ok=not fault, detail=fault or f"as its facts say: {_told(sound)}")

    def _length(self) -> str:
        longer = self._ask(LONGER_S)
        wanted, found = LONGER_S, longer.frames / longer.sample_rate
        _require(found >= wanted - TOLERANCE_S, f"{found:.3f} s where {wanted:g} s were asked for")
        return f"{found:.3f} s where {wanted:g} s were asked for"

    def _again(self, sound: Audio) -> str:
        _require(_same(sound, self._ask()), "the same request made other samples, with other sounds in between")
        return "the same request makes the same samples, whatever comes in between"

    def _other_seed(self, sound: Audio) -> str:
        _require(not _same(sound, self._ask(seed=8)), "another seed made the same samples")
        return "another seed makes another sound"

    def _audible(self, sound: Audio) -> str:
        fault = defect(sound.samples)
        _require(not fault, f"it made {fault}")
        return f"a peak of {20 * np.log10(np.abs(sound.samples).max()):.1f} dBFS"

    def _odd_prompt(self) -> str:
        self._ask(prompt=ODD)
        return "quotes, dashes and accents are words like others"

    def _errors(self) -> str:
        try:
            self._ask(0.0, "")
        except RenderError as error:
            self._ask()
            return f"what can't be made is refused, and the next sound is made: {error.message[:100]}"
        raise _BrokenError("0 s of nothing were asked for, and no error came back")

    def _restarted(self, sound: Audio) -> str:
        if not isinstance(self.connection, Program):
            return "it keeps nothing between sounds" if isinstance(self.connection, OncePerSound) else "yours to start"
        began = time.monotonic()
        ended = self.connection.process.close()
        took = time.monotonic() - began
        _require(ended, f"it does not end within {GRACE_S:g} s of its input's end")
        _require(_same(sound, self._ask()), "started again, it made other samples")
        return f"it ends with its input, in {took:.1f} s; started again, it makes the same samples"

    def _interrupted(self) -> str:
        if not isinstance(self.connection, Program) or sys.platform == "win32":
            return "not tried"
        process: Resident = self.connection.process
        asking = threading.Thread(target=self._ask_in_vain, daemon=True)
        asking.start()
        time.sleep(0.2)
        pid, began = process.pid, time.monotonic()
        if pid is not None:
            os.kill(pid, signal.SIGINT)
        while process.pid is not None and time.monotonic() - began < GRACE_S:
            time.sleep(0.05)
        _require(process.pid is None, f"it goes on {GRACE_S:g} s after Ctrl+C")
        asking.join(GRACE_S)
        return f"it ends in {time.monotonic() - began:.1f} s"

    def _ask_in_vain(self) -> None:
        try:
            self._ask()
        except RenderError:
            return


class _BrokenError(Exception):
    """The contract is not kept."""


def _require(kept: bool, otherwise: str) -> None:
    if not kept:
        raise _BrokenError(otherwise)


def _same(one: Audio, other: Audio) -> bool:
    return one.sample_rate == other.sample_rate and np.array_equal(one.samples, other.samples)


def _told(sound: Audio) -> str:
    channels = "stereo" if sound.channels == 2 else "mono"
    return f"{sound.frames / sound.sample_rate:.2f} s, {sound.sample_rate} Hz, {channels}"
