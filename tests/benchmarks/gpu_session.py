"""Everything to be known of a GPU, in one session of eight minutes: whether it is right, and how fast it is.

    python tests/benchmarks/gpu_session.py [--json FILE] [--minutes M] [--only NAME ...]

On a CUDA device at full size in half precision, with random weights; elsewhere tiny, to see that all of it runs.
Each part prints its lines and goes into one JSON file as soon as it is done; a part that fails says so, and the others
go on. When the minutes are over, what is left is said to be unmeasured.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import math
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import diffusion_speed
import tiny
import torch
from diffusion_models import BUILD
from diffusion_speed import NEGATIVE, loaded, measured, ours, peak_of, say, step_flops, tutorial
from diffusion_step import inputs, seconds

from sfxgen.render.diffusion.pipelines import adapter_class
from sfxgen.render.diffusion.pipelines.base import Adapter
from sfxgen.render.diffusion.sampling.denoise import decode, render_batch
from sfxgen.render.diffusion.shots import FULL, Shot
from sfxgen.render.models import MODELS

HERE = Path(__file__).parent
GOALS = {"audioldm2": 10.0, "stable-audio-open": 3.0}
"""Times as fast as the tutorial's loop."""
TINY_S = 2.56
"""Length of a sound of the tiny models, whose window is 4 s."""
NOUNS = ("rain", "hail", "wind", "bell", "door", "bird", "step", "coin")
Found = dict[str, float | str]


class Session:
    """One device, the models that are loaded on it, and what was found."""

    def __init__(self, device: torch.device, ends: float) -> None:
        self.device, self.ends = device, ends
        self.cuda = device.type == "cuda"
        self.dtype = torch.float16 if self.cuda else torch.float32
        self._loaded: tuple[str, Adapter] | None = None

    @property
    def left_s(self) -> float:
        return self.ends - time.perf_counter()

    def adapter(self, family: str) -> Adapter:
        """Return a model, loaded once; the one before is let go."""
        if self._loaded is None or self._loaded[0] != family:
            self._loaded = None
            gc.collect()
            if self.cuda:
                torch.cuda.empty_cache()
            made = loaded(family, True, self.device, self.dtype) if self.cuda else self._tiny(family)
            self._loaded = family, made
        return self._loaded[1]

    def _tiny(self, family: str) -> Adapter:
        """Return the tests' own tiny checkpoint of a family: the real classes, in seconds."""
        with tempfile.TemporaryDirectory() as folder:
            write = getattr(tiny, family.replace("-", "_"))
            return adapter_class(MODELS[family].pipeline).load(write(Path(folder)), self.device, FULL)

    def shot(self, family: str, prompt: str = "rain", seed: int = 0, length_s: float = 0.0, steps: int = 4) -> Shot:
        """Return a shot as the model's row recommends it."""
        row = MODELS[family]
        given = {
            "prompt": prompt,
            "negative_prompt": row.negative_prompt,
            "seed": seed,
            "seconds": length_s or diffusion_speed.SECONDS,
        }
        return Shot(**given, steps=steps, guidance=row.guidance or 1.0)

    def timed(self, work: Callable[[], object]) -> float:
        """Return the seconds that something takes, the device's work included."""
        began = time.perf_counter()
        work()
        if self.cuda:
            torch.cuda.synchronize()
        return time.perf_counter() - began


def tests(session: Session, _family: str) -> Found:
    """Run the tests that need a CUDA device; elsewhere they are skipped."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "-m", "slow or not slow"]
    target = str(HERE.parent / "render" / "diffusion" / "test_cuda.py")
    most = max(30.0, min(150.0, session.left_s / 3))
    done = subprocess.run([*command, target], cwd=HERE.parents[1], capture_output=True, text=True, timeout=most)
    last = done.stdout.strip().splitlines()[-1] if done.stdout.strip() else done.stderr[-200:]
    return {"exit code": done.returncode, "said": last}


def batched(session: Session, family: str) -> Found:
    """Tell how far a take alone is from the same take among others."""
    adapter = session.adapter(family)
    shots = [session.shot(family, noun, seed) for seed, noun in enumerate(NOUNS[:4])]
    together = render_batch(adapter, shots, lambda _: None)
    alone = [render_batch(adapter, [shot], lambda _: None) for shot in shots]
    off = max(float((row - together[i]).abs().max()) for i, row in enumerate(torch.cat(alone)))
    return {"latents off by": off, "of": float(together.abs().max())}


def halves(session: Session, family: str) -> Found:
    """Tell how far half precision is from full: of a text, of a step, of a waveform, as a signal-to-noise ratio, dB."""
    adapter = session.adapter(family)
    shot = session.shot(family)
    latents, timestep, _ = inputs(adapter, 1)
    wave = torch.randn(1, *adapter.shape(64), device=adapter.device)

    def stages() -> dict[str, torch.Tensor]:
        adapter._texts.clear()
        told = adapter.condition([shot])
        steps = latents[:1] if not shot.guided else latents[:2]
        return {
            "text": torch.cat([value.float().flatten() for value in told.values() if value.is_floating_point()]),
            "step": adapter.predict(steps.to(adapter.dtype), timestep, told).float(),
            "waveform": adapter.waveform(wave.to(adapter.dtype)).float(),
        }

    half = stages()
    with adapter.in_precision(FULL):
        full = stages()
    return {f"{name}, dB": _snr(full[name], half[name]) for name in full}


def _snr(wanted: torch.Tensor, found: torch.Tensor) -> float:
    noise = float((wanted - found).double().square().mean())
    return 10 * math.log10(float(wanted.double().square().mean()) / noise) if noise else math.inf


def steps(session: Session, family: str) -> Found:
    """Time a denoising step for 1, 4 and 32 takes, and name the share of the device's peak."""
    adapter = session.adapter(family)
    peak, work = peak_of(session.device, session.dtype), step_flops(adapter)
    found: Found = {}
    for takes in (1, 4, 32) if session.cuda else (1, 4):
        given = inputs(adapter, takes)
        took = seconds(lambda given=given: adapter.predict(*given), session.device)
        found[f"{takes} takes, ms"] = 1000 * took
        found[f"{takes} takes, % of peak"] = 100 * takes * work / took / peak
    return found


def stages(session: Session, family: str) -> Found:
    """Time distinct prompts by stage: what share do the encoders have?"""
    adapter = session.adapter(family)
    number, count = (64, MODELS[family].steps or 1) if session.cuda else (8, 4)
    at_once = 32 if session.cuda else 4
    words = [f"{NOUNS[i % len(NOUNS)]} {'abcdefgh'[i // len(NOUNS)]}" for i in range(number)]
    shots = [session.shot(family, word, seed, steps=count) for seed, word in enumerate(words)]
    adapter._texts.clear()
    encoding = session.timed(lambda: adapter.encode_texts([*words, NEGATIVE]))
    denoising = decoding = 0.0
    for start in range(0, number, at_once):
        part = shots[start : start + at_once]
        made: list[torch.Tensor] = []
        denoising += session.timed(
            lambda part=part, made=made: made.append(render_batch(adapter, part, lambda _: None))
        )
        decoding += session.timed(lambda part=part, made=made: decode(adapter, made[0], part)())
    whole = encoding + denoising + decoding
    return {
        f"{number} prompts, {count} steps: encoding, s": encoding,
        "denoising, s": denoising,
        "decoding, s": decoding,
        "encoders, %": 100 * encoding / whole,
        "seconds of audio a second": number * diffusion_speed.SECONDS / whole,
    }


def long_decoding(session: Session, family: str) -> Found:
    """Decode long sounds in chunks: seconds and memory."""
    adapter = session.adapter(family)
    found: Found = {}
    for length_s in (60.0, 120.0) if session.cuda else (60.0,):
        shot = session.shot(family, length_s=length_s)
        latents = torch.randn(1, *adapter.shape(adapter.frames(shot)), device=adapter.device, dtype=adapter.dtype)
        if session.cuda:
            torch.cuda.reset_peak_memory_stats()
            before = torch.cuda.memory_allocated()
        found[f"{length_s:g} s, s"] = session.timed(lambda latents=latents: adapter.waveform(latents))
        if session.cuda:
            found[f"{length_s:g} s, GB"] = (torch.cuda.max_memory_allocated() - before) / 1e9
    return found


def loop(session: Session, family: str) -> Found:
    """Hold sfxgen's batches against the tutorial's loop: the same weights, steps and lengths."""
    adapter = session.adapter(family)
    count = (MODELS[family].steps or 8) if session.cuda else 2
    sounds, looped = (32, 3) if session.cuda else (4, 2)
    prompts = [f"{NOUNS[i % len(NOUNS)]} {'abcdefgh'[i // len(NOUNS)]}" for i in range(sounds)]
    measured(session.device, lambda: tutorial(adapter.pipe, family, prompts[:1], 1))
    measured(session.device, lambda: ours(adapter, family, prompts, 1))
    adapter._texts.clear()
    batch = measured(session.device, lambda: ours(adapter, family, prompts, count))
    one = measured(session.device, lambda: tutorial(adapter.pipe, family, prompts[:looped], count))
    floor = count * step_flops(adapter) / peak_of(session.device, session.dtype)
    ratio = one.seconds / batch.seconds
    goal = f"{GOALS[family]:g} times" if family in GOALS else "none"
    return {
        f"{sounds} sounds, {count} steps, s each": batch.seconds,
        "tutorial's loop, s each": one.seconds,
        "times as fast": ratio,
        "goal": goal,
        "% of peak": 100 * floor / batch.seconds,
        "GB at most": batch.gigabytes,
    }


PARTS: dict[str, tuple[Callable[[Session, str], Found], tuple[str, ...]]] = {
    "loop": (loop, tuple(BUILD)),
    "steps": (steps, tuple(BUILD)),
    "batched": (batched, tuple(BUILD)),
    "halves": (halves, tuple(BUILD)),
    "stages": (stages, tuple(BUILD)),
    "long": (long_decoding, ("stable-audio-3",)),
    "tests": (tests, ("all",)),
}
"""Name -> what to do, and for which families."""


def run(session: Session, only: list[str], file: Path) -> dict[str, dict[str, Found]]:
    """Do every part for every family, one model after the other, so that each is loaded once."""
    found: dict[str, dict[str, Found]] = {}
    for family in (*BUILD, "all"):
        for name, (work, families) in PARTS.items():
            if family not in families or (only and name not in only):
                continue
            say(f"{name}, {family}")
            found.setdefault(name, {})[family] = result = _done(work, session, family)
            for what, value in result.items():
                say(f"  {what:45} {value:12.4g}" if isinstance(value, float) else f"  {what:45} {value}")
            file.write_text(json.dumps({**_about(session), "found": found}, indent=2, default=str))
    return found


def _done(work: Callable[[Session, str], Found], session: Session, family: str) -> Found:
    if session.left_s < 5:
        return {"unmeasured": "the time was over"}
    began = time.perf_counter()
    try:
        with torch.inference_mode():
            result = work(session, family)
    except Exception as error:
        result = {"failed": f"{type(error).__name__}: {str(error)[:200]}"}
    return {**result, "took, s": time.perf_counter() - began}


def _about(session: Session) -> dict[str, str]:
    name = torch.cuda.get_device_name() if session.cuda else f"CPU, {torch.get_num_threads()} threads, tiny"
    return {"device": name, "torch": torch.__version__, "dtype": str(session.dtype)}


def main() -> int:
    """Measure all of it on the best device here; exit with 1 if a part failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, default=Path("gpu_session.json"))
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--only", nargs="+", choices=list(PARTS), default=[])
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if device.type != "cuda":
        diffusion_speed.SECONDS = TINY_S
    session = Session(device, time.perf_counter() + 60 * args.minutes)
    say(" ".join(f"{name}: {value};" for name, value in _about(session).items()))
    found = run(session, args.only, args.json)
    return 1 if any("failed" in result for part in found.values() for result in part.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
