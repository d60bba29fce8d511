"""Encoding prompts: those of a batch together, each once, in full precision where half fails.

Nothing is kept for the next batch that has other texts: what a text is encoded with may decide its last bits, and must
not depend on what was rendered before.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

import torch

from sfxgen.errors import RenderError
from sfxgen.render.diffusion.pipelines.placement import PlacedPipeline
from sfxgen.render.diffusion.shots import FULL

Tensors = dict[str, torch.Tensor]
"""Named tensors, each with the batch as its first axis: the conditioning of a denoiser."""
TEXTS_AT_ONCE = 32
"""Larger batches of texts are no faster."""


class TextEncoding(PlacedPipeline, ABC):
    """A pipeline on a device, and the texts that it encoded last."""

    encoders: ClassVar[tuple[str, ...]]
    """Names of the components that encode texts."""

    def __init__(self, pipe: Any, device: torch.device, precision: str) -> None:
        super().__init__(pipe, device, precision)
        self._texts: dict[tuple[str, str], Tensors] = {}
        """(prompt, precision) -> its encoding"""
        self._encodes_in_full = False
        """Whether the encoders were found to fail in half precision, and stay in full."""

    def text(self, prompt: str) -> Tensors:
        """Return the encoding of a text, one of those that were encoded last if it was among them."""
        if (prompt, self.precision_now) not in self._texts:
            self.encode_texts([prompt])
        return self._texts[prompt, self.precision_now]

    def encode_texts(self, prompts: Sequence[str]) -> None:
        """Encode a batch's texts, each once, in place of those before.

        If offloaded, the encoders come to the device once for all of them.
        Texts of as many tokens are encoded together: none is padded, which would change it.
        """
        precision = self.precision_now
        texts = sorted({*prompts})
        if self._texts.keys() == {(text, precision) for text in texts}:
            return
        if self._encodes_in_full:
            made = self._encoded_in_full(texts)
        else:
            with self.using(*self.encoders):
                made = self._encoded(texts)
            if failed := [text for text in texts if not _is_finite(made[text])]:
                self._encodes_in_full = len(failed) == len(texts) and precision != FULL
                made |= self._encoded_in_full(failed)
        self._texts = {(text, precision): _as_dtype(made[text], self.dtype) for text in texts}

    def _encoded(self, prompts: Sequence[str]) -> dict[str, Tensors]:
        """Encode texts, those of as many tokens side by side."""
        alike: dict[int, list[str]] = {}
        for prompt in prompts:
            alike.setdefault(self.tokens(prompt), []).append(prompt)
        made: dict[str, Tensors] = {}
        for group in alike.values():
            for start in range(0, len(group), TEXTS_AT_ONCE):
                part = group[start : start + TEXTS_AT_ONCE]
                told = self.encode(part[0] if len(part) == 1 else part)
                rows = [{name: value[i : i + 1] for name, value in told.items()} for i in range(len(part))]
                made |= dict(zip(part, rows, strict=True))
        return made

    def _encoded_in_full(self, prompts: Sequence[str]) -> dict[str, Tensors]:
        """Encode texts that half precision fails on. Only the encoders are cast, and stay so if it fails on all."""
        if self.precision_now == FULL:
            raise RenderError(f"the text encoder fails on {prompts[0]!r}", "Put it in other words.")
        with self.in_precision(FULL, *self.encoders, stay=self._encodes_in_full), self.using(*self.encoders):
            made = self._encoded(prompts)
        failed = next((prompt for prompt in prompts if not _is_finite(made[prompt])), None)
        if failed is not None:
            raise RenderError(f"the text encoder fails on {failed!r}", "Put it in other words.")
        return made

    def tokens(self, prompt: str) -> int:
        """Return how many tokens a text has for an encoder that pads to the longest; 0 if all texts are as long."""
        return 0

    @abstractmethod
    def encode(self, prompt: str | list[str]) -> Tensors:
        """Encode one text, or several of as many tokens."""


def _is_finite(told: Tensors) -> bool:
    return all(bool(torch.isfinite(value).all()) for value in told.values())


def _as_dtype(told: Tensors, dtype: torch.dtype) -> Tensors:
    return {name: value.to(dtype) if value.is_floating_point() else value for name, value in told.items()}


def stack(parts: Sequence[Tensors], name: str) -> torch.Tensor:
    """Batch one tensor of every text, padding shorter ones with zeros."""
    rows = [part[name] for part in parts]
    longest = max(row.shape[1] for row in rows)
    return torch.cat([_padded(row, longest) for row in rows])


def _padded(row: torch.Tensor, length: int) -> torch.Tensor:
    missing = [0, 0] * (row.dim() - 2) + [0, length - row.shape[1]]
    return torch.nn.functional.pad(row, missing)
