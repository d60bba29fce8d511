"""What has to decode audio, and so loads numpy: the studio calls it in a process of its own, the report in its own."""

from __future__ import annotations

import math
import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.recording import read_recording
from sfxgen.errors import SfxgenError, UsageError
from sfxgen.files import atomic, disk
from sfxgen.files.gate import Gate
from sfxgen.inspect.analysis import Analysis, loudness_curve, outline
from sfxgen.render.procedural import explain, understand, warnings
from sfxgen.render.procedural.prompt.explain import describe, place_of
from sfxgen.studio.peaks import POINTS, Outline

FULL_SCALE = 127
MOST_POINTS = 2000
"""Of a curve."""
MOST_OF_A_NAME = 1000


def outlines(_tell: Callable[..., None], files: Iterable[tuple[str, Path]]) -> dict[str, Outline]:
    """Return the outlines of files by their SHA-256; of one that can't be read, or is not what it was, none."""
    found = {}
    for sha256, path in files:
        try:
            if atomic.sha256_file(path) == sha256:
                found[sha256] = outline_of(read_recording(path))
        except (SfxgenError, OSError, MemoryError):
            continue
    return found


def outline_of(audio: Audio) -> Outline:
    """Return the outline of all channels together; of a sound with fewer frames than pieces, each frame is held."""
    lowest = np.zeros(POINTS)
    highest = np.zeros(POINTS)
    for channel in range(audio.samples.shape[1]):
        low, high, _ = outline(audio.samples[:, channel], POINTS)
        held = np.arange(POINTS) * low.size // POINTS
        lowest, highest = np.minimum(lowest, low[held]), np.maximum(highest, high[held])
    pairs = np.stack([np.floor(lowest * FULL_SCALE), np.ceil(highest * FULL_SCALE)], axis=1)
    return Outline(audio.seconds, np.clip(pairs, -FULL_SCALE, FULL_SCALE).astype(np.int8).tobytes())


def curves(_tell: Callable[..., None], path: Path, loop: bool) -> dict[str, Any]:
    """Return a file's momentary loudness over time, as the page draws it: LUFS, None where nothing is heard."""
    audio = read_recording(path)
    seconds, momentary = loudness_curve(Analysis(title="", audio=audio, loop=loop))
    step = max(1, math.ceil(seconds.size / MOST_POINTS))
    hop = float(seconds[1] - seconds[0]) * step if seconds.size > 1 else audio.seconds
    levels = [round(float(level), 2) if math.isfinite(level) else None for level in momentary[::step]]
    return {"hop_s": hop, "seconds": audio.seconds, "momentary": levels}


def taken_in(_tell: Callable[..., None], root: Path, path: str, folder: str, name: str) -> dict[str, Any]:
    """Put a recording that was received into a folder of the project; one with the same bytes is used as it is.

    Raises FinishError for what is no recording, UsageError where it can't be put.
    """
    gate = Gate(root)
    audio = read_recording(gate.check(path))
    about = {"seconds": audio.seconds, "channels": int(audio.samples.shape[1]), "sample_rate": audio.sample_rate}
    stem, suffix = posixpath.splitext(name)
    digest = atomic.sha256_file(root / path)
    for number in range(1, MOST_OF_A_NAME):
        place = posixpath.join(folder, f"{stem}{f'_{number}' if number > 1 else ''}{suffix}")
        where = gate.check(place)
        if not disk.exists(where):
            gate.write(place, atomic.read(root / path))
            return {**about, "source": place, "is_new": True}
        if atomic.sha256_file(where) == digest:
            return {**about, "source": place, "is_new": False}
    raise UsageError(f"{folder} holds too many files of that name", "Rename the recording.")


def understood(_tell: Callable[..., None], prompt: str, style: str) -> dict[str, Any]:
    """Say what the drafts' grammar understood of a prompt, in words and in parts."""
    meaning = understand(prompt, style)
    return {
        "text": "\n".join(explain(prompt, style)),
        "kind": meaning.kind,
        "layers": [f"{place_of(layer)} {describe(layer)}" for layer in meaning.layers],
        "doubt": next(iter(warnings(meaning)), None),
    }
