"""How fast 32 sounds render: the tutorial's loop, one prompt at a time, against sfxgen's batches.

    python tests/benchmarks/diffusion_speed.py [--family audioldm2|stable-audio-open|stable-audio-3]
                                               [--sounds N] [--steps N]
                                               [--rounds N] [--minutes M] [--full] [--plan]

Builds the real architectures with random weights, which speed and memory don't depend on: on a CUDA device at
full size in half precision, elsewhere at a reduced size. Both ways use the same weights, steps, latent frames and
precision. They take turns, and of each the fastest round counts: on a shared machine a single round measures the
neighbours. On a CPU, which has nothing to fill up with a batch, the processor's own time is told as well. The device's
peak is what it reaches in a large matrix product.

Every figure is printed as soon as it is there. When the minutes are over, the loop's finished sounds count alone.
--full takes the full size on a CPU, too: --sounds 1 --steps 2 --rounds 1 is then a matter of minutes.
--plan runs nothing: it counts the operations of the full sizes, on any machine.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import re
import threading
import time
import warnings
from pathlib import Path
from typing import NamedTuple

import torch
from diffusion_models import BUILD
from torch.utils.flop_counter import FlopCounterMode

from sfxgen.render.diffusion import Diffusion
from sfxgen.render.diffusion.pipelines import adapter_class
from sfxgen.render.diffusion.sampling.denoise import render_batch
from sfxgen.render.diffusion.shots import Shot
from sfxgen.render.models import MODELS
from sfxgen.render.protocol import Request

SECONDS = 10.24
"""Four of AudioLDM 2's quarter windows: a length that neither way rounds up."""
NEGATIVE = "noise, static, distortion, low quality"
LENGTH = {"audioldm2": "audio_length_in_s", "stable-audio-open": "audio_end_in_s", "stable-audio-3": "duration"}
WORDS = ["rain on a tin roof", "a dog barks twice", "an old wooden door, creaking", "steps on gravel", "wind"]


def say(line: str) -> None:
    """Print a line that is there even if the next one never comes."""
    print(line, flush=True)


def tutorial(pipe, family: str, prompts: list[str], steps: int, deadline: float = float("inf")) -> int:
    """Render one prompt after the other, as the tutorial does; returns how many were done by the deadline."""
    length = {LENGTH[family]: SECONDS}
    if family != "stable-audio-3":  # which is distilled, and takes none
        length["negative_prompt"] = NEGATIVE
    for seed, prompt in enumerate(prompts):
        generator = torch.Generator(pipe.device).manual_seed(seed)
        made = pipe(
            prompt, num_inference_steps=steps, generator=generator, **length
        ).audios  # fmt: skip
        _ = made[0] if family == "audioldm2" else made[0].T.float().cpu().numpy()
        if time.perf_counter() > deadline:
            return seed + 1
    return len(prompts)


def ours(adapter, family: str, prompts: list[str], steps: int) -> int:
    """Render the same with sfxgen's renderer; returns how many."""
    row = MODELS[family]
    requests = [
        Request(
            model=family,
            revision=None,
            prompt=prompt,
            negative_prompt=row.negative_prompt,
            seed=seed,
            duration=SECONDS,
            raw_seconds=SECONDS,
            steps=steps,
            guidance=row.guidance,
        )
        for seed, prompt in enumerate(prompts)
    ]
    outcomes = list(Diffusion(adapter.device.type)._render(requests, row, adapter))
    told = {str(done.error) for done in outcomes if done.error and "made " not in str(done.error)}
    if told:  # random weights may well be silent; anything else is a failure
        raise SystemExit("\n".join(told))
    return len(outcomes)


class Cost(NamedTuple):
    """What a round cost, for each of its sounds."""

    seconds: float
    processor_s: float
    gigabytes: float
    """At the peak, of all together, weights included; 0 where nobody counts."""
    sounds: int


class Peak:
    """The most memory PyTorch held, though the renderer, which measures its batches, sets the counter back."""

    def __init__(self) -> None:
        self.bytes = 0
        self._reset = torch.cuda.reset_peak_memory_stats

    def __enter__(self) -> Peak:
        self._reset()
        torch.cuda.reset_peak_memory_stats = self._noted
        return self

    def __exit__(self, *_: object) -> None:
        torch.cuda.reset_peak_memory_stats = self._reset
        self.bytes = max(self.bytes, torch.cuda.max_memory_allocated())

    def _noted(self, device=None) -> None:
        self.bytes = max(self.bytes, torch.cuda.max_memory_allocated(device))
        self._reset(device)


class Resident:
    """The most main memory the process held, where Linux counts it."""

    def __init__(self) -> None:
        self.bytes = 0

    def __enter__(self) -> Resident:
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            said = Path("/proc/self/status").read_text()
            self.bytes = 1024 * int(re.search(r"VmHWM:\s*(\d+)", said)[1])


def measured(device: torch.device, work) -> Cost:
    """Run it once, in a thread of its own, and return what it cost; work returns how many sounds it made.

    GNU OpenMP lets the first thread that calls it spin while it waits for its helpers, and any other sleep. On a
    processor that others use too, spinning took eight times as long: so neither way has the first thread.
    """
    if device.type == "cuda":
        with Peak() as peak:
            torch.cuda.synchronize()
            cost = _timed(lambda: (work(), torch.cuda.synchronize())[0])
        return cost._replace(gigabytes=peak.bytes / 1e9)
    torch.ones(1 << 20).mul_(2)  # the first thread is this one
    with Resident() as resident:
        cost = _timed(work)
    return cost._replace(gigabytes=resident.bytes / 1e9)


def _timed(work) -> Cost:
    made: list[int | BaseException] = []

    def run() -> None:
        try:
            made.append(work())
        except BaseException as error:
            made.append(error)

    thread = threading.Thread(target=run)
    began, ticked = time.perf_counter(), time.process_time()
    thread.start()
    thread.join()
    took, ticks = time.perf_counter() - began, time.process_time() - ticked
    if isinstance(made[0], BaseException):
        raise made[0]
    return Cost(took / made[0], ticks / made[0], 0.0, made[0])


def least(costs: list[Cost]) -> Cost:
    """The least time of each kind, of the most sounds and memory."""
    times = [min(cost[i] for cost in costs) for i in range(2)]
    return Cost(*times, max(cost.gigabytes for cost in costs), max(cost.sounds for cost in costs))


def shot_of(steps: int, adapter=None) -> Shot:
    """One take, guided where the model is."""
    guidance = 1.0 if getattr(adapter, "pipeline", "") == "StableAudio3Pipeline" else 3.5
    return Shot(prompt="wind", negative_prompt=NEGATIVE, seed=0, seconds=SECONDS, steps=steps, guidance=guidance)


def step_flops(adapter, shots: int = 1) -> float:
    """Return the floating-point operations of denoising a guided take by one step."""
    with torch.inference_mode(), FlopCounterMode(display=False) as counter:
        render_batch(adapter, [shot_of(2, adapter)] * shots, lambda _: None)
    return counter.get_total_flops() / 2 / shots


def peak_of(device: torch.device, dtype: torch.dtype) -> float:
    """Return the floating-point operations per second of a large matrix product."""
    size = 8192 if device.type == "cuda" else 1024
    a = torch.randn(size, size, device=device, dtype=dtype)
    a @ a
    times = []
    for _ in range(10):
        began = time.perf_counter()
        a @ a
        if device.type == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - began)
    return 2 * size**3 / min(times)


def loaded(family: str, full: bool, device: torch.device, dtype: torch.dtype):
    """Return a family's adapter, in the same state as the renderer's own loading leaves it."""
    torch.manual_seed(0)
    pipe = BUILD[family](full, device).to(dtype)
    pipe.set_progress_bar_config(disable=True)
    return adapter_class(MODELS[family].pipeline)(pipe, device, str(dtype).removeprefix("torch."))


def compare(
    family: str, device: torch.device, full: bool, sounds: int, steps: int, rounds: int, deadline: float
) -> None:
    """Measure both ways on one pipeline and print them."""
    cuda = device.type == "cuda"
    dtype = torch.float16 if cuda else torch.float32
    began = time.perf_counter()
    adapter = loaded(family, full, device, dtype)
    prompts = [f"{WORDS[i % len(WORDS)]}, take {'abcdefghijklmnopqrstuvwxyz'[i % 26]}" for i in range(sounds)]
    size = "full size" if full else "reduced size"
    say(f"{family}, {size}, {dtype}, {sounds} sounds of {SECONDS:g} s, {steps} steps, the best of {rounds} rounds")
    measured(device, lambda: tutorial(adapter.pipe, family, prompts[:1], 2))
    measured(device, lambda: ours(adapter, family, prompts if cuda else prompts[:1], 2))
    work, peak = step_flops(adapter) * steps, peak_of(device, dtype)
    say(f"  built and warm in {time.perf_counter() - began:.0f} s; the device reaches {peak / 1e12:.3g} TFLOP/s")
    batches, loops = [], []
    for number in range(rounds):
        adapter._texts.clear()
        batches.append(measured(device, lambda: ours(adapter, family, prompts, steps)))
        _show("sfxgen", batches[-1], work / peak, cuda)
        loops.append(measured(device, lambda: tutorial(adapter.pipe, family, prompts, steps, deadline)))
        _show("tutorial's loop", loops[-1], work / peak, cuda)
        if time.perf_counter() > deadline:
            say(f"  the time is over after {number + 1} rounds")
            break
    loop, batch = least(loops), least(batches)
    processor = "" if cuda else f", of processor time {loop.processor_s / batch.processor_s:.2f}"
    say(f"  ratio            {loop.seconds / batch.seconds:8.2f}{processor}")


def _show(name: str, cost: Cost, floor_s: float, cuda: bool) -> None:
    """Print a round; floor_s: what a sound would take at the device's peak."""
    told = f"{cost.gigabytes:.1f} GB at most" + ("" if cuda else f", {cost.processor_s:.2f} s of processor each")
    speed, share = SECONDS / cost.seconds, 100 * floor_s / cost.seconds
    say(f"  {name:16} {speed:8.2f} s of audio per second, {share:4.1f} % of peak, {told}, {cost.sounds} sounds")


def plan(family: str, sounds: int, steps: int) -> None:
    """Print the operations that a family takes at full size, counted on tensors without values."""
    adapter = loaded(family, True, torch.device("meta"), torch.float16)
    for prompt in ("wind", NEGATIVE):
        adapter._texts[prompt, "float16"] = _unencoded(adapter, family)
    work = step_flops(adapter, sounds)
    shot = shot_of(2, adapter)
    with torch.inference_mode(), FlopCounterMode(display=False) as counter:
        latents = render_batch(adapter, [shot], lambda _: None)
        denoised = counter.get_total_flops()
        adapter.waveform(latents[:, :, : adapter.content_frames(shot) + adapter.tail(shot)].to(adapter.dtype))
    decoding = counter.get_total_flops() - denoised
    total = sounds * (steps * work + decoding)
    say(f"{family}: {work / 1e12:.2f} TFLOP a step, {decoding / 1e12:.2f} to decode: {total / 1e15:.2f} PFLOP in all")


def _unencoded(adapter, family: str) -> dict[str, torch.Tensor]:
    """What a text's embeddings look like."""
    empty = {"device": "meta", "dtype": torch.float16}
    if family == "stable-audio-3":
        mask = torch.ones(1, 256, device="meta", dtype=torch.int64)
        return {"words": torch.empty(1, 256, 768, **empty), "mask": mask}
    if family == "stable-audio-open":
        return {"words": torch.empty(1, 128, 768, **empty)}
    mask = torch.empty(1, 12, device="meta", dtype=torch.int64)
    return {"words": torch.empty(1, 12, 1024, **empty), "mask": mask, "generated": torch.empty(1, 8, 768, **empty)}


def main() -> None:
    """Compare the families on the best device here."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--family", action="append", choices=list(BUILD))
    parser.add_argument("--sounds", type=int)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--minutes", type=float, default=60.0, help="shared among the families")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--plan", action="store_true")
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    cuda = torch.cuda.is_available()
    families = args.family or list(BUILD)
    sounds, steps, rounds = (args.sounds or (32 if cuda or args.plan else 8), args.steps or (100 if cuda else 5),
                             args.rounds or (1 if cuda else 3))  # fmt: skip
    name = torch.cuda.get_device_name() if cuda else f"CPU, {torch.get_num_threads()} threads"
    say(f"{name}; torch {torch.__version__}")
    began = time.perf_counter()
    for number, family in enumerate(families, start=1):
        if args.plan:
            plan(family, sounds, args.steps or 100)
            continue
        deadline = began + 60 * args.minutes * number / len(families)
        device = torch.device("cuda" if cuda else "cpu")
        compare(family, device, cuda or args.full, sounds, steps, rounds, deadline)
        if cuda:
            torch.cuda.empty_cache()


if __name__ == "__main__":
    main()
