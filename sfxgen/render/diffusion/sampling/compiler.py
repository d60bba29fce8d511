"""Compiling the blocks that a transformer repeats, once so much is left to denoise that it pays back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum

import torch

GAIN = 1.1
"""How many times as fast compiled blocks make a batch, said low; `tests/benchmarks/diffusion_step.py` measures it."""
COST_S = 30.0
"""What compiling them takes, said high: one block is compiled for all."""


class State(Enum):
    """What the blocks are; its value is the stance that a batch runs in, where any."""

    PLAIN = ""
    DUE = "default"
    COMPILED = "eager_on_recompile"
    """A batch of another shape, like the last one, runs as if they were not, rather than compile them anew."""
    GIVEN_UP = "force_eager"


class Compiler:
    """Decides for the batches of a build; used by the one thread that renders them."""

    def __init__(self, blocks: Sequence[torch.nn.Module]) -> None:
        """blocks: alike; none where compiling is not for this denoiser or device."""
        self._blocks = blocks
        self._state = State.PLAIN

    @contextmanager
    def running(self, *, native: bool) -> Iterator[None]:
        """Run a batch; native: in the precision that the blocks are compiled for."""
        if self._state is State.PLAIN:
            yield
            return
        with torch.compiler.set_stance((self._state if native else State.GIVEN_UP).value):
            yield
        if native and self._state is State.DUE:
            self._state = State.COMPILED

    def saw(self, step_s: float, steps_left: int) -> None:
        """Hear what a shot's step took, and how many are left: the next batch compiles if that pays back."""
        if self._blocks and self._state is State.PLAIN and step_s * steps_left * (1 - 1 / GAIN) > COST_S:
            for block in self._blocks:
                block.compile()
            self._state = State.DUE

    def gives_up(self) -> bool:
        """After an error, tell whether compiling may be its cause; if so, nothing runs compiled any more."""
        if self._state in (State.PLAIN, State.GIVEN_UP):
            return False
        self._state = State.GIVEN_UP
        return True
