"""What encoders and CLAP cost at full size, with random weights: before and after, in processor time and in moves.

    python tests/benchmarks/diffusion_texts.py [--prompts N] [--reduced]

CLAP's text, padded to 512 tokens for each candidate, against once for all and unpadded; prompts one by one, and those
of as many tokens together; how often encoders move to a device that they are offloaded from; and what decoding takes
where short sounds stand beside long ones in a batch.
"""

from __future__ import annotations

import argparse
import logging
import time
import warnings
from collections.abc import Callable

import numpy as np
import torch
from diffusers import AutoencoderOobleck
from diffusion_models import BUILD, _clap, encoders
from diffusion_speed import NEGATIVE, loaded, say
from tiny import roberta
from transformers import ClapFeatureExtractor

from sfxgen.render.diffusion.clap import Clap
from sfxgen.render.diffusion.sampling.batch import Batches
from sfxgen.render.diffusion.shots import Shot

NOUNS = ("rain", "hail", "wind", "bell", "door", "bird", "step", "coin", "drum", "fire", "wave", "horn")


def processor_s(work: Callable[[], object]) -> float:
    """Return the processor's time that something takes, the better of two."""
    times = []
    for _ in range(2):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def clap(full: bool, candidates: int) -> dict[str, float]:
    """Score the candidates of one prompt as it was done, and as it is."""
    model, tokenizer = _clap(full).eval(), roberta()
    extractor = ClapFeatureExtractor(truncation="rand_trunc", padding="repeatpad") if full else None
    takes = [np.random.default_rng(i).standard_normal((48000, 1)).astype(np.float32) for i in range(candidates)]

    def before() -> None:
        tokens = tokenizer(["a bell"], padding="max_length", max_length=512 if full else 64, return_tensors="pt")
        for _ in takes:
            model.get_text_features(**tokens)

    def after() -> None:
        Clap(model, tokenizer, extractor)._text("a bell")

    with torch.inference_mode():
        padded, once = processor_s(before), processor_s(after)
        found = {
            "text, padded, each candidate, s": padded / candidates,
            "text, once, each candidate, s": once / candidates,
        }
        if extractor is not None:
            scorer = Clap(model, tokenizer, extractor)
            found["audio, each candidate, s"] = processor_s(lambda: scorer._audio(takes, 48000)) / candidates
    return {**found, "ratio of text": padded / once}


def prompts(full: bool, number: int) -> dict[str, float]:
    """Encode prompts one by one and together, and count the moves of an offloaded AudioLDM 2's encoders."""
    adapter = loaded("audioldm2", False, torch.device("cpu"), torch.float32)
    if full:  # of the rest nothing is measured
        adapter.pipe.register_modules(**{name: part.eval() for name, part in encoders(full).items()})
    words = [f"{NOUNS[i % len(NOUNS)]} {'abcdefghijklmnopqrstuvwxyz'[i // len(NOUNS)]}" for i in range(number)]
    shots = [Shot(prompt=w, negative_prompt=NEGATIVE, seed=0, seconds=1.0, steps=1, guidance=3.5) for w in words]
    moves = []
    to = torch.nn.Module.to
    own = {id(getattr(adapter.pipe, name)) for name in adapter.encoders}

    def counted(part: torch.nn.Module, *args: object, **named: object) -> torch.nn.Module:
        moves.extend([1] if id(part) in own else [])
        return to(part, *args, **named)

    with torch.inference_mode():
        alone = processor_s(lambda: [adapter.encode(word) for word in words])
        together = processor_s(lambda: adapter._encoded(words))
        adapter.offload()
        torch.nn.Module.to = counted
        try:
            adapter.condition(shots)
        finally:
            torch.nn.Module.to = to
    return {
        "one by one, s": alone,
        "together, s": together,
        "ratio of prompts": alone / together,
        "moves of encoders": len(moves),
        "moves if each prompt came with its own": 2 * len(adapter.encoders) * (number + 1),
    }


def decoding(full: bool) -> dict[str, float]:
    """Decode short sounds beside a long one, as long as that and as long as they are."""
    adapter = loaded("stable-audio-open", False, torch.device("cpu"), torch.float32)
    if full:
        adapter.pipe.register_modules(vae=AutoencoderOobleck().eval())
    lengths = [0.2] * 3 + [10.0]
    shots = [Shot(prompt="x", negative_prompt="", seed=0, seconds=s, steps=1, guidance=1.0) for s in lengths]
    latents = torch.randn(len(shots), *adapter.shape(adapter.frames(shots[0])))
    longest = max(map(adapter.decoded_frames, shots))
    batches = Batches(adapter, lambda *_: None)
    with torch.inference_mode():
        before = processor_s(lambda: adapter.waveform(latents[:, :, :longest]))
        after = processor_s(lambda: [wait() for wait in batches._decode(latents, shots)])
    return {"as long as the longest, s": before, "as long as they are, s": after, "ratio of decoding": before / after}


def main() -> None:
    """Measure all of it on the processor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prompts", type=int, default=8)
    parser.add_argument("--reduced", action="store_true")
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    full = not args.reduced
    say(f"{'full' if full else 'reduced'} size, {torch.get_num_threads()} threads; {', '.join(BUILD)}")
    parts: dict[str, Callable[[], dict[str, float]]] = {
        "CLAP, 4 candidates": lambda: clap(full, 4),
        f"AudioLDM 2's encoders, {args.prompts} prompts": lambda: prompts(full, args.prompts),
        "Stable Audio Open, three sounds of 0.2 s beside one of 10 s": lambda: decoding(full),
    }
    for name, measure in parts.items():
        say(name)
        for what, value in measure().items():
            say(f"  {what:40} {value:10.2f}")


if __name__ == "__main__":
    main()
