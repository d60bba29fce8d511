"""The second judge of procedural_tagger.py: `aisfx`, trained on sound effects libraries.

    pip install torch && pip install --no-deps aisfx

Its checkpoint has classifier heads beside the embedding, but not the names of their outputs. The head that was trained
on the library Soundly has 79: the 82 categories of UCS in the order of the alphabet without three. Which three follows
from 342 recordings of games in Debian: where the names are laid against the outputs in that order, each scored by how
much the recordings of its kinds stand out there, the best of all ways scores 81 (the outputs shuffled: 13 on average,
at most 22 of sixty times), and leaves out ARCHIVED, GAMES and GEOTHERMAL. Judging by the nearest recordings, which
needs no names, finds fewer of the recordings themselves (37 %, among five kinds; this head: 46 %).
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import yaml

HEAD = "soundlyTrain"
FRAME, HOP, BANDS = 2048, 1024, 96
BLOCK = 100
"""Frames that are judged together: 2.3 s, the next begins half of that later."""
HIGHEST = 9.457798957824707
"""The value that the libraries' spectrograms were divided by."""
PEAK = 0.3
"""Libraries aren't normalized to full scale; the recordings are found a little more often at this than at 1."""


class Indexer:
    """aisfx: mono samples at 44.1 kHz to the five likeliest categories."""

    rate = 44100

    def __init__(self) -> None:
        import torch

        spec = find_spec("aisfx")
        if spec is None or not spec.submodule_search_locations:
            raise SystemExit("No module named 'aisfx': pip install --no-deps aisfx")
        path = Path(next(iter(spec.submodule_search_locations))) / "models" / "checkpoint.pth"
        numbers = [np.dtype, np.dtypes.Int64DType, np._core.multiarray.scalar]
        with torch.serialization.safe_globals([*numbers, (np._core.multiarray.scalar, "numpy.core.multiarray.scalar")]):
            self.weights, heads = torch.load(path, map_location="cpu", weights_only=True)
        self.head = int(heads[HEAD][0])
        self.filters = filters()
        table = yaml.safe_load(Path(__file__).with_name("procedural_ucs.yaml").read_text(encoding="utf-8"))
        self.names: list[str] = table["categories"]
        self.classes: dict[str, list[str]] = table["kinds"]

    def top(self, samples: np.ndarray, count: int = 5) -> list[str]:
        """The categories that score highest."""
        return [self.names[i] for i in np.argsort(-self.scores(samples), kind="stable")[:count]]

    def scores(self, samples: np.ndarray) -> np.ndarray:
        """Mean probability of each category over overlapping blocks."""
        import torch

        with torch.no_grad():
            x = self.embedding(torch.tensor(blocks(samples, self.filters), dtype=torch.float32)[:, None])
            for layer in (0, 2, 4):
                name = f"fc.{self.head}.{layer}."
                x = torch.nn.functional.linear(x, self.weights[name + "weight"], self.weights[name + "bias"])
                x = torch.relu(x) if layer < 4 else x
            return x.softmax(1).mean(0).numpy()

    def embedding(self, x: Any) -> Any:
        """512 numbers for each block: four pairs of convolutions, mean over frequency, highest over time."""
        from torch.nn import functional

        for pair in (1, 2, 3, 4):
            for half in (1, 2):
                name = f"embedding_net.conv_block{pair}."
                x = functional.conv2d(x, self.weights[f"{name}conv{half}.weight"], padding=1)
                parts = ("running_mean", "running_var", "weight", "bias")
                x = functional.relu(functional.batch_norm(x, *(self.weights[f"{name}bn{half}.{p}"] for p in parts)))
            x = functional.max_pool2d(x, 2 if pair < 4 else 1)
        return x.mean(3).amax(2)


def blocks(samples: np.ndarray, bands: np.ndarray) -> np.ndarray:
    """Log-mel spectrogram cut into (n, 100, 96), as the network was trained on."""
    x = np.concatenate((np.zeros(FRAME // 2), PEAK * samples / np.max(np.abs(samples)), np.zeros(FRAME)))
    frames = np.lib.stride_tricks.sliding_window_view(x, FRAME)[::HOP]
    power = np.abs(np.fft.rfft(frames * np.hanning(FRAME + 1)[:-1])) ** 2
    mel = np.log10(1e4 * (power @ bands) + 1.0) / HIGHEST
    mel = np.concatenate((mel, np.zeros((max(0, BLOCK - len(mel)), BANDS))))
    return np.stack([mel[i : i + BLOCK] for i in range(0, len(mel) - BLOCK + 1, BLOCK // 2)])


def filters() -> np.ndarray:
    """Triangles on the HTK mel scale whose weights sum to 1: (1025, 96)."""
    mel = 1127.0 * np.log1p(np.linspace(0.0, Indexer.rate / 2, FRAME // 2 + 1) / 700.0)
    edges = np.linspace(0.0, mel[-1], BANDS + 2)
    up = (mel[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    down = (edges[2:] - mel[:, None]) / (edges[2:] - edges[1:-1])
    weights = np.maximum(0.0, np.minimum(up, down))
    return weights / np.maximum(1e-12, weights.sum(axis=0))
