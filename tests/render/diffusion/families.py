"""The families by name, and the renderer on their tiny checkpoints."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import tiny
import torch

from sfxgen.render.diffusion import Diffusion
from sfxgen.render.diffusion.pipelines.base import Adapter
from sfxgen.render.models import MODELS, find_model
from sfxgen.render.protocol import Request

FAMILIES = {
    "audioldm2": tiny.audioldm2,
    "audioldm2-music": lambda folder: tiny.audioldm2(folder, seed=1),
    "stable-audio-open": tiny.stable_audio_open,
    "stable-audio-3": tiny.stable_audio_3,
    "stable-audio-3-base": lambda folder: tiny.stable_audio_3(folder, distilled=False),
}

LOADED: dict = {}
"""Models stay loaded from test to test: loading takes longer than rendering does."""


class Studio:
    """The renderer on tiny checkpoints; the models' rows stay as they are, but for where the weights lie."""

    def __init__(self, checkpoints: dict[str, Path]) -> None:
        self.checkpoints = checkpoints

    def request(self, model: str = "audioldm2", prompt: str = "a dog barks", seed: int = 0, **fields) -> Request:
        """A request of one second in four steps, unless the test is about these."""
        seconds = fields.pop("seconds", 1.0)
        row = MODELS.get(model) or find_model(model)
        usual = {
            "revision": None,
            "negative_prompt": row.negative_prompt,
            "duration": seconds,
            "raw_seconds": seconds,
            "steps": 4,
            "guidance": row.guidance,
        }
        return Request(model=model, prompt=prompt, seed=seed, **{**usual, **fields})

    def outcomes(self, *requests: Request) -> list:
        """What became of each request, in their order."""
        found = {id(done.request): done for done in Diffusion(device="cpu").render(requests)}
        return [found[id(request)] for request in requests]

    def render(self, *requests: Request) -> list[np.ndarray]:
        """The samples of each request; none may fail."""
        outcomes = self.outcomes(*requests)
        assert [done.error for done in outcomes] == [None] * len(requests)
        return [done.audio.samples for done in outcomes]

    def one(self, *args, **fields) -> np.ndarray:
        """The samples of one request."""
        return self.render(self.request(*args, **fields))[0]


def spoil(adapter: Adapter, monkeypatch, how) -> None:
    """Let `how` answer in the denoiser's place; it is given the denoiser and its arguments."""
    predict = adapter.predict
    monkeypatch.setattr(adapter, "predict", lambda *args: how(predict, *args))


def cpu_is_full() -> None:
    """Ask for more memory than any machine has."""
    torch.empty(10**15)


def copied(checkpoints: dict[str, Path], folder: Path) -> Path:
    """Copy a checkpoint, to be damaged."""
    return shutil.copytree(checkpoints["audioldm2"], folder / "model")


def pickled(folder: Path, component: str = "unet") -> Path:
    """Leave a component's weights only as a pickle."""
    (folder / component / "diffusion_pytorch_model.bin").write_bytes(b"\x80\x04.")
    (folder / component / "diffusion_pytorch_model.safetensors").unlink()
    return folder
