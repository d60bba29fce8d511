"""CLAP (Wu et al. 2023, arXiv 2211.06687): how well audio matches a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch

from sfxgen.audio import Samples
from sfxgen.audio.resample import convert_rate_for_model
from sfxgen.errors import RenderError
from sfxgen.render.diffusion.weights.find import CLAP

AT_ONCE = 8
"""Takes embedded together; larger batches are no faster on a CPU."""
LONGEST_TEXT = 512


class Clap:
    """A loaded CLAP: its model, the tokenizer for texts and the feature extractor for audio."""

    def __init__(self, model: Any, tokenizer: Any, extractor: Any, name: str = "") -> None:
        """name: which CLAP it is, as the lock is to have it."""
        self._model, self._tokenizer, self._extractor = model, tokenizer, extractor
        self._texts: dict[str, torch.Tensor] = {}
        """Prompt -> its embedding."""
        self.name = name

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
        return cls(model, tokenizer, extractor, f"{CLAP}@{folder.name}")

    def similarities(self, prompt: str, takes: Sequence[Samples], sample_rate: int) -> list[float]:
        """Return the cosine between the embeddings of a text and of several float32 samples, each -1 to 1.

        takes: each of shape (frames, channels). The text is embedded once, without padding, and the takes in batches.
        """
        text = self._text(prompt)
        made: list[float] = []
        for start in range(0, len(takes), AT_ONCE):
            audio = self._audio(takes[start : start + AT_ONCE], sample_rate)
            made += torch.nn.functional.cosine_similarity(text, audio).tolist()
        return made

    def similarity(self, prompt: str, samples: Samples, sample_rate: int) -> float:
        """Return the same for one take."""
        return self.similarities(prompt, [samples], sample_rate)[0]

    def _text(self, prompt: str) -> torch.Tensor:
        """Return a text's embedding; alone, it needs no padding, which would cost ten times as much."""
        if prompt not in self._texts:
            limit = min(self._tokenizer.model_max_length, LONGEST_TEXT)
            tokens = self._tokenizer(prompt, truncation=True, max_length=limit, return_tensors="pt")
            with torch.inference_mode():
                self._texts[prompt] = _pooled(self._model.get_text_features(**tokens.to(self._model.device)))
        return self._texts[prompt]

    def _audio(self, takes: Sequence[Samples], sample_rate: int) -> torch.Tensor:
        rate = self._extractor.sampling_rate
        mono = [convert_rate_for_model(samples.mean(axis=1), sample_rate, rate) for samples in takes]
        rows = []
        for samples in mono:
            with _seeded():  # CLAP takes in about 10 s, and of longer audio a part drawn at random
                rows.append(self._extractor(samples, sampling_rate=rate, return_tensors="pt")["input_features"])
        features = torch.cat(rows).to(self._model.device, self._model.dtype)
        with torch.inference_mode():
            return _pooled(self._model.get_audio_features(input_features=features))


def _pooled(made: Any) -> torch.Tensor:
    embedding: torch.Tensor = made.pooler_output if hasattr(made, "pooler_output") else made
    return embedding.float()


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
