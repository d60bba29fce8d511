"""What one denoising step takes: as it is, replayed from a CUDA graph, compiled; for one take and for many at once.

    python tests/benchmarks/diffusion_step.py [--family audioldm2|stable-audio-open|stable-audio-3] [--takes N ...]
                                              [--no-compile]

A U-Net is also tried with channels last, which cuDNN's kernels for half precision prefer. Full size on a CUDA device,
reduced elsewhere (without the graph). Each way is held against the first: a way that is faster and says something else
is none. Compiled are the blocks that repeat, or the whole where none do; what that took is told as well, for it must
pay back.
"""

from __future__ import annotations

import argparse
import logging
import statistics
import time
import warnings
from collections.abc import Callable

import torch
from diffusion_models import BUILD
from diffusion_speed import loaded, say, shot_of

from sfxgen.render.diffusion.pipelines.base import Adapter

REPEATS = 5
Step = Callable[[], torch.Tensor]


def inputs(adapter: Adapter, takes: int) -> tuple[torch.Tensor, torch.Tensor, dict[str, torch.Tensor]]:
    """What the denoiser is given at some step of a guided batch."""
    shot = shot_of(100, adapter)
    latents = torch.randn(
        (2 if shot.guided else 1) * takes,
        *adapter.shape(adapter.frames(shot)),
        device=adapter.device,
        dtype=adapter.dtype,
    )
    timestep = adapter.set_steps(adapter.scheduler(), 100, 1.0)[50].to(adapter.device)
    return latents, timestep, adapter.condition([shot] * takes)


def seconds(step: Step, device: torch.device) -> float:
    """The median of several steps, each waited for."""
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        step()
        if device.type == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def captured(step: Step) -> Step:
    """Record a step's launches once; replaying them costs the processor one launch."""
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):  # cuBLAS and cuDNN make their work space on first use, which can't be recorded
        for _ in range(2):
            step()
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        answer = step()

    def replay() -> torch.Tensor:
        graph.replay()
        return answer

    return replay


def compile_blocks(denoiser: torch.nn.Module) -> None:
    """Compile the blocks that repeat, one for all; a U-Net's differ, so there the whole."""
    blocks = getattr(denoiser, "transformer_blocks", None)
    for module in blocks if blocks is not None else [denoiser]:
        module.compile()


def compare(family: str, device: torch.device, takes: list[int], compiled: bool) -> None:
    """Measure a family's step in every way and print a line for each."""
    full = device.type == "cuda"
    dtype = torch.float16 if full else torch.float32
    adapter = loaded(family, full, device, dtype)
    say(f"{family}, {'full' if full else 'reduced'} size, {dtype}")
    cases = {count: inputs(adapter, count) for count in takes}
    plain: dict[int, tuple[float, torch.Tensor]] = {}
    for count, given in cases.items():
        step = lambda given=given: adapter.predict(*given)  # noqa: E731
        answer = step().clone()
        plain[count] = seconds(step, device), answer
        say(f"  {count:3} takes, plain     {1000 * plain[count][0]:9.1f} ms")
        if full:
            tried(f"  {count:3} takes, graph   ", lambda step=step: captured(step), plain[count], device)
    if hasattr(adapter.pipe, "unet"):
        adapter.pipe.unet.to(memory_format=torch.channels_last)
        for count, (latents, *rest) in cases.items():
            last = latents.contiguous(memory_format=torch.channels_last)
            step = lambda last=last, rest=rest: adapter.predict(last, *rest)  # noqa: E731
            tried(f"  {count:3} takes, last    ", lambda step=step: (step(), step)[1], plain[count], device)
        adapter.pipe.unet.to(memory_format=torch.contiguous_format)
    if compiled:
        compile_blocks(getattr(adapter.pipe, adapter.denoiser))
        for count, given in cases.items():
            step = lambda given=given: adapter.predict(*given)  # noqa: E731
            tried(f"  {count:3} takes, compiled", lambda step=step: (step(), step)[1], plain[count], device)
            if full:
                tried(f"  {count:3} takes, both    ", lambda step=step: captured(step), plain[count], device)


def tried(name: str, make: Callable[[], Step], plain: tuple[float, torch.Tensor], device: torch.device) -> None:
    """Measure one way and print it; a way that fails says why, and the others go on."""
    try:
        began = time.perf_counter()
        step = make()
        if device.type == "cuda":
            torch.cuda.synchronize()
        made = time.perf_counter() - began
        took, answer = seconds(step, device), step()
    except Exception as error:
        say(f"{name}  {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"[:160])
        return
    off = float((answer.float() - plain[1].float()).abs().max() / plain[1].float().abs().max())
    say(f"{name}  {1000 * took:9.1f} ms, {plain[0] / took:5.2f} times as fast, off by {off:.1e}, made in {made:.1f} s")


def main() -> None:
    """Compare the ways on the best device here."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--family", action="append", choices=list(BUILD))
    parser.add_argument("--takes", type=int, nargs="+")
    parser.add_argument("--no-compile", dest="compiled", action="store_false")
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    say(f"{torch.cuda.get_device_name() if device.type == 'cuda' else 'CPU'}; torch {torch.__version__}")
    with torch.inference_mode():
        for family in args.family or BUILD:
            compare(family, device, args.takes or ([1, 4, 32] if device.type == "cuda" else [1, 2]), args.compiled)


if __name__ == "__main__":
    main()
