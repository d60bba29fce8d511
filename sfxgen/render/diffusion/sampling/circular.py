"""Circular denoising: a loop whose end was never an end.

Before every step the latents are turned along time, so that what was the joint lies in the middle of what the
denoiser sees; over all steps no place is special. (The idea is that of panoramas from image diffusion.)
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch

GOLDEN = 0.6180339887498949
"""Turning by this share of the loop visits its places as evenly as any sequence does."""


class Circular:
    """A scheduler that turns the latents after every step, and back after the last.

    Wraps any diffusers scheduler; a pipeline takes it in the other's place.
    """

    def __init__(self, scheduler: Any, frames: int) -> None:
        """frames: the loop's length in latent frames; what follows them in the window stays where it is."""
        self.inner = scheduler
        self.frames = frames
        self.turned = self._done = 0
        self.step = in_place_of(scheduler.step, self._step)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def __len__(self) -> int:
        return len(self.inner)

    def set_timesteps(self, *args: Any, **named: Any) -> None:
        """Begin anew."""
        self.turned = self._done = 0
        self.inner.set_timesteps(*args, **named)

    def _step(self, model_output: torch.Tensor, timestep: Any, sample: torch.Tensor, *args: Any, **named: Any) -> Any:
        made = self.inner.step(model_output, timestep, sample, *args, **named)
        self._done += 1
        turn = -self.turned if self._done == len(self.inner.timesteps) else max(1, round(self.frames * GOLDEN))
        self.turned += turn
        self._turn_memory(turn, sample.shape)
        if isinstance(made, tuple):
            return (self._turn(made[0], turn), *made[1:])
        made.prev_sample = self._turn(made.prev_sample, turn)
        return made

    def _turn_memory(self, turn: int, shape: torch.Size) -> None:
        """Turn what a multistep scheduler remembers of earlier steps, or it would mix different places."""
        for name, value in vars(self.inner).items():
            if isinstance(value, list):
                setattr(self.inner, name, [self._turn(v, turn) if _like(v, shape) else v for v in value])
            elif _like(value, shape):
                setattr(self.inner, name, self._turn(value, turn))

    def _turn(self, latents: torch.Tensor, turn: int) -> torch.Tensor:
        loop, rest = latents[:, :, : self.frames], latents[:, :, self.frames :]
        return torch.cat([loop.roll(turn, dims=2), rest], dim=2)


def in_place_of(step: Callable[..., Any], other: Callable[..., Any]) -> Callable[..., Any]:
    """Return `other` with the signature of a scheduler's step: pipelines look there for what they may pass."""

    @functools.wraps(step)
    def stepped(*args: Any, **named: Any) -> Any:
        return other(*args, **named)

    return stepped


def _like(value: Any, shape: torch.Size) -> bool:
    return isinstance(value, torch.Tensor) and value.shape == shape
