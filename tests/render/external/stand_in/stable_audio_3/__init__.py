"""A stand-in for Stability AI's `stable-audio-3`: its published command line, and noise in place of a model."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

MODELS = ("medium", "small-music", "small-sfx", "medium-base", "small-music-base", "small-sfx-base")
RATE = 44100


class StableAudioModel:
    """Noise, seeded by prompt and seed; each loading leaves a line in the file that STAND_IN_LOADED names."""

    @staticmethod
    def from_pretrained(model_name, device=None, model_half=True):
        if os.environ.get("STAND_IN_REFUSES"):
            raise OSError("401: access to stabilityai/stable-audio-3-small-sfx is restricted")
        if model_name not in MODELS:
            raise ValueError(f"Unknown model '{model_name}'")
        with Path(os.environ["STAND_IN_LOADED"]).open("a") as log:
            log.write(f"{model_name} {device}\n")
        return StableAudioModel()

    def generate(self, prompt, negative_prompt, duration, steps, cfg_scale, seed, **_):
        rng = np.random.default_rng([seed, steps, *prompt.encode()])
        made = 0.2 * rng.standard_normal((int(duration * RATE), 2))
        return np.clip(made, -1, 1).astype(np.float32)
