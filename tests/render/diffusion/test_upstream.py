"""The loop is sfxgen's own; what it makes is what diffusers' pipelines make of the same words, noise and steps.

(AudioLDM 2's pipeline is in `test_traps.py`: alone it makes the same, in a batch it does not.)
"""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
import torch
from diffusers import (
    StableAudio3AudioToAudioPipeline,
    StableAudio3InpaintPipeline,
    StableAudio3Pipeline,
    StableAudioPipeline,
)
from diffusers.schedulers import scheduling_cosine_dpmsolver_multistep as cosine
from families import LOADED

from sfxgen.render.diffusion.sampling import denoise
from sfxgen.render.diffusion.shots import KnownAudio, Shot
from sfxgen.render.diffusion.takes.take import VARIATION

RATE = 8000
SEED = 5


def loaded(kind, folder):
    pipe = kind.from_pretrained(folder)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(SEED)


def tone() -> np.ndarray:
    """A second of a dying tone, in stereo."""
    time = np.arange(RATE) / RATE
    left = 0.4 * np.sin(2 * np.pi * 200 * time) * np.exp(-time)
    return np.stack([left, 0.5 * left], axis=1).astype(np.float32)


def audio_of(made: torch.Tensor | np.ndarray) -> np.ndarray:
    """A pipeline's one answer, shape (frames, channels)."""
    return np.asarray(made[0]).T


def agree(ours: np.ndarray, theirs: np.ndarray) -> None:
    """Their first 1.0 s and ours are the same; theirs is held between -1 and 1."""
    assert ours.shape == theirs.shape
    assert np.abs(np.clip(ours, -1.0, 1.0) - np.clip(theirs, -1.0, 1.0)).max() < 1e-4
    assert np.abs(theirs).max() > 1e-2


class White:
    """The noise of a Brownian path over steps that don't overlap is white: here from the take's own generator."""

    generator: torch.Generator

    def __init__(self, x: torch.Tensor, *_: object, **__: object) -> None:
        self._shape = x.shape

    def __call__(self, *_: object) -> torch.Tensor:
        return torch.randn(self._shape, generator=self.generator)


@pytest.mark.parametrize(("guidance", "negative"), [(1.0, ""), (7.0, ""), (7.0, "hiss and hum")])
def test_stable_audio_open(studio, checkpoints, monkeypatch, guidance, negative):
    """But for the noise between its steps, which upstream draws by a search tree seeded for the whole batch."""
    pipe = loaded(StableAudioPipeline, checkpoints["stable-audio-open"])
    monkeypatch.setattr(cosine, "BrownianTreeNoiseSampler", White)
    White.generator = generator()
    theirs = pipe(
        "rain on leaves",
        negative_prompt=negative or None,
        guidance_scale=guidance,
        num_inference_steps=6,
        audio_end_in_s=1.0,
        generator=White.generator,
    ).audios
    fields = {"negative_prompt": negative, "guidance": guidance, "steps": 6}
    agree(studio.one("stable-audio-open", "rain on leaves", SEED, **fields), audio_of(theirs))


@pytest.mark.parametrize(
    ("family", "fields"),
    [
        ("stable-audio-3", {}),
        ("stable-audio-3-base", {"guidance_scale": 1.0}),
        ("stable-audio-3-base", {"guidance_scale": 7.0, "negative_prompt": "hiss and hum"}),
    ],
)
def test_stable_audio_3(studio, checkpoints, family, fields):
    pipe = loaded(StableAudio3Pipeline, checkpoints[family])
    theirs = pipe("rain on leaves", duration=1.0, num_inference_steps=8, generator=generator(), **fields).audios
    ours = studio.one(
        family,
        "rain on leaves",
        SEED,
        steps=8,
        guidance=fields.get("guidance_scale"),
        negative_prompt=fields.get("negative_prompt", ""),
    )
    agree(ours, audio_of(theirs))


@pytest.mark.parametrize("family", ["stable-audio-3", "stable-audio-3-base"])
def test_stable_audio_3_from_a_recording(studio, checkpoints, tmp_path, family):
    pipe = loaded(StableAudio3AudioToAudioPipeline, checkpoints[family])
    theirs = pipe(
        "rain on leaves",
        duration=1.0,
        audio=torch.from_numpy(tone().T[None].copy()),
        init_noise_level=VARIATION,
        num_inference_steps=8,
        generator=generator(),
    ).audios
    path = tmp_path / "tone.wav"
    soundfile.write(path, tone(), RATE, subtype="FLOAT")
    fields = {"source": str(path), "duration": 0.0, "raw_seconds": 0.0, "steps": 8, "guidance": 1.0}
    agree(studio.one(family, "rain on leaves", SEED, **fields), audio_of(theirs))


@pytest.mark.parametrize("family", ["stable-audio-3", "stable-audio-3-base"])
def test_stable_audio_3_inpainting(studio, checkpoints, family):
    """What is made anew is told to the transformer as the inpainting pipeline tells it."""
    pipe = loaded(StableAudio3InpaintPipeline, checkpoints[family])
    theirs = pipe(
        "rain on leaves",
        duration=1.0,
        audio=torch.from_numpy(tone().T[None].copy()),
        mask_start_seconds=0.256,
        mask_end_seconds=0.64,
        num_inference_steps=8,
        generator=generator(),
    ).audios
    studio.one(family)
    known = KnownAudio(samples=tone(), start_s=0.256, end_s=0.64)
    shot = Shot(prompt="rain on leaves", negative_prompt="", seed=SEED, seconds=1.0, steps=8, guidance=1.0, known=known)
    adapter = LOADED[family]
    with torch.inference_mode():
        latents = denoise.render_batch(adapter, [shot], lambda _: None)
        (ours,) = denoise.decode(adapter, latents, [shot])()
    agree(ours, audio_of(theirs))
