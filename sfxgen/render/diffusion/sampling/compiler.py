"""Compiling the repeated blocks of a transformer, if enough is left to denoise for that to pay off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum

import torch

GAIN = 1.1
"""Speed-up of a batch by compiled blocks, a low estimate; `tests/benchmarks/diffusion_step.py` measures it."""
COST_S = 30.0
"""How long compiling takes, a high estimate: one block is compiled for all."""


class State(Enum):
    """State of the blocks; its value is the stance of torch.compiler that a batch runs in."""

    PLAIN = ""
    DUE = "default"
    COMPILED = "eager_on_recompile"
    """A batch of another shape, like the last one, runs uncompiled rather than compile the blocks again."""
    GIVEN_UP = "force_eager"


class Compiler:
    """Decides when to compile. Only the thread that renders batches may use it."""

    def __init__(self, blocks: Sequence[torch.nn.Module]) -> None:
        """blocks: all alike; empty if this denoiser or device is not to be compiled for."""
        self._blocks = blocks
        self._state = State.PLAIN

    @contextmanager
    def running(self, *, native: bool) -> Iterator[None]:
        """Run a batch in this context. native: in the precision that the blocks are compiled for."""
        if self._state is State.PLAIN:
            yield
            return
        with torch.compiler.set_stance((self._state if native else State.GIVEN_UP).value):
            yield
        if native and self._state is State.DUE:
            self._state = State.COMPILED

    def record_speed(self, step_s: float, steps_left: int) -> None:
        """Record the seconds per step of a shot and the steps left: the next batch compiles if that pays off."""
        if self._blocks and self._state is State.PLAIN and step_s * steps_left * (1 - 1 / GAIN) > COST_S:
            for block in self._blocks:
                block.compile()
            self._state = State.DUE

    def give_up(self) -> bool:
        """Stop compiling after an error, and tell whether compiled blocks may have been its cause."""
        if self._state in (State.PLAIN, State.GIVEN_UP):
            return False
        self._state = State.GIVEN_UP
        return True
