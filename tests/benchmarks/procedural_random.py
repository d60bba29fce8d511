"""Ten thousand random prompts: is any draft silent, clipped, not a number, or shifted off zero?

    python tests/benchmarks/procedural_random.py [COUNT] [SEED]

Prompts are drawn from all the words that sound models, materials and modifiers answer to, from words that nobody
knows, and from prepositions and conjunctions between them; lengths from 0.05 s to 2 s.
"""

from __future__ import annotations

import sys

import numpy as np

from sfxgen.render.procedural import SAMPLE_RATE, render
from sfxgen.render.procedural.prompt.lexicon import STRONG, WEAK
from sfxgen.render.procedural.prompt.modifiers import MATERIAL_WORDS, MODIFIERS
from sfxgen.render.procedural.prompt.phrases import phrases_in

JOINTS = ("with", "and", "then", ",", "on", "in", "of", "a", "the", "blorp", "zindle", "no", "three", "7")


def vocabulary() -> list[str]:
    """Every phrase that means something."""
    tables = [*STRONG.values(), *WEAK.values(), *MATERIAL_WORDS.values(), *(phrases for phrases, _ in MODIFIERS)]
    return [" ".join(phrase) for table in tables for phrase in phrases_in(table)]


def faults(samples: np.ndarray) -> list[str]:
    """What is wrong with a sound: (frames, channels)."""
    found = []
    if not np.isfinite(samples).all():
        return ["not finite"]
    peak = float(np.max(np.abs(samples)))
    if peak < 0.3 or np.sqrt(np.mean(samples**2)) < 1e-3:
        found.append("silent")
    if peak >= 1.0:
        found.append("clipped")
    if np.max(np.abs(samples.mean(axis=0))) > 0.01:
        found.append("shifted")
    return found


def main() -> None:
    """Render, count, and name the first prompts with a fault."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rng = np.random.default_rng(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    words, bad = [*vocabulary(), *JOINTS * 40], []
    for i in range(count):
        prompt = " ".join(rng.choice(words, rng.integers(1, 10)))
        frames = round(float(rng.uniform(0.05, 2.0)) * SAMPLE_RATE)
        audio, _ = render(prompt, seed=int(rng.integers(2**32)), frames=frames, period=frames)
        bad += [(prompt, i, fault) for fault in faults(audio.samples)]
    print(f"{count} prompts, {len(bad)} faults")
    for prompt, i, fault in bad[:20]:
        print(f"  {i}: {fault}: {prompt}")


if __name__ == "__main__":
    main()
