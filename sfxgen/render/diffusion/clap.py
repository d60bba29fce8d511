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


class Clap:
    """A loaded CLAP: its model, the tokenizer for texts and the feature extractor for audio."""

    def __init__(self, model: Any, tokenizer: Any, extractor: Any) -> None:
        self._model, self._tokenizer, self._extractor = model, tokenizer, extractor

    @classmethod
    def load(cls, folder: Path) -> Clap:
        """Load CLAP onto the CPU: the device may be full, and so scores are the same everywhere."""
        from transformers import ClapFeatureExtractor, ClapModel, RobertaTokenizerFast

        try:
            model = ClapModel.from_pretrained(folder, dtype=torch.float32, use_safetensors=True, local_files_only=True)
            tokenizer = RobertaTokenizerFast.from_pretrained(folder, local_files_only=True)
            extractor = ClapFeatureExtractor.from_pretrained(folder, local_files_only=True)
        except Exception as error:
            raise RenderError(f"CLAP can't be loaded from {folder}: {error}", "Download it again.") from error
        return cls(model, tokenizer, extractor)

    def similarity(self, prompt: str, samples: Samples, sample_rate: int) -> float:
        """Return the cosine between the embeddings of a text and of float32 samples (frames, channels), -1 to 1."""
        rate = self._extractor.sampling_rate
        mono = convert_rate_for_model(samples.mean(axis=1), sample_rate, rate)
        with _seeded():  # CLAP takes in about 10 s, and of longer audio a part drawn at random
            features = self._extractor(mono, sampling_rate=rate, return_tensors="pt")["input_features"]
        tokens = self._tokenizer(
            prompt, padding="max_length", truncation=True, max_length=self._tokenizer.model_max_length,
            return_tensors="pt",
        )  # fmt: skip
        with torch.inference_mode():
            text = self._model.get_text_features(**tokens.to(self._model.device))
            audio = self._model.get_audio_features(input_features=features.to(self._model.device, self._model.dtype))
        pair = [made.pooler_output if hasattr(made, "pooler_output") else made for made in (text, audio)]
        return float(torch.nn.functional.cosine_similarity(pair[0].float(), pair[1].float())[0])


@contextmanager
def _seeded() -> Iterator[None]:
    """Seed numpy's global generator, which the extractor draws from, and leave it and torch's as they were."""
    torch_state, numpy_state = torch.get_rng_state(), np.random.get_state()
    np.random.seed(0)
    try:
        yield
    finally:
        np.random.set_state(numpy_state)
        torch.set_rng_state(torch_state)
