"""CLAP (Wu et al. 2023, arXiv 2211.06687): how well audio matches a text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch

from sfxgen.audio import Samples
from sfxgen.audio.resample import convert_rate_for_model
from sfxgen.errors import RenderError


class Judge:
    """A loaded CLAP: its model, and what it reads texts and audio with."""

    def __init__(self, clap: Any, tokenizer: Any, extractor: Any) -> None:
        self._clap, self._tokenizer, self._extractor = clap, tokenizer, extractor

    @classmethod
    def load(cls, folder: Path) -> Judge:
        """Load CLAP onto the CPU: beside a model that fills the device, and with the same scores everywhere."""
        from transformers import ClapFeatureExtractor, ClapModel, RobertaTokenizerFast

        try:
            clap = ClapModel.from_pretrained(folder, dtype=torch.float32, use_safetensors=True, local_files_only=True)
            tokenizer = RobertaTokenizerFast.from_pretrained(folder, local_files_only=True)
            extractor = ClapFeatureExtractor.from_pretrained(folder, local_files_only=True)
        except Exception as error:
            raise RenderError(f"CLAP can't be loaded from {folder}: {error}", "Download it again.") from error
        return cls(clap, tokenizer, extractor)

    def similarity(self, prompt: str, samples: Samples, sample_rate: int) -> float:
        """Return the cosine of the embeddings of a text and of float32 samples (frames, channels), -1 to 1."""
        rate = self._extractor.sampling_rate
        heard = convert_rate_for_model(samples.mean(axis=1), sample_rate, rate)
        with _seeded():  # of audio longer than it takes in, it hears a part drawn at random
            features = self._extractor(heard, sampling_rate=rate, return_tensors="pt")["input_features"]
        words = self._tokenizer(
            prompt, padding="max_length", truncation=True, max_length=self._tokenizer.model_max_length,
            return_tensors="pt",
        )  # fmt: skip
        with torch.inference_mode():
            text = self._clap.get_text_features(**words.to(self._clap.device))
            audio = self._clap.get_audio_features(input_features=features.to(self._clap.device, self._clap.dtype))
        pair = [made.pooler_output if hasattr(made, "pooler_output") else made for made in (text, audio)]
        return float(torch.nn.functional.cosine_similarity(pair[0].float(), pair[1].float())[0])


@contextmanager
def _seeded() -> Iterator[None]:
    state, drawn = torch.get_rng_state(), np.random.get_state()
    np.random.seed(0)
    try:
        yield
    finally:
        np.random.set_state(drawn)
        torch.set_rng_state(state)
