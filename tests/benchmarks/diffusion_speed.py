"""How fast 32 sounds render: the tutorial's loop, one prompt at a time, against sfxgen's batches.

    python tests/benchmarks/diffusion_speed.py [--family audioldm2|stable-audio-open] [--sounds N] [--steps N]
                                               [--rounds N]

Builds the real architectures with random weights, which speed and memory don't depend on: on a CUDA device at
full size in half precision, elsewhere at a reduced size. Both ways use the same weights, steps, latent frames and
precision. They take turns, and of each the fastest round counts: on a shared machine a single round measures the
neighbours. On a CPU, which has nothing to fill up with a batch, the processor's own time is told as well. The device's
peak is what it reaches in a large matrix product.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import torch

sys.path.insert(0, str(Path(__file__).parents[1] / "render" / "diffusion"))

import tiny
from diffusers import (
    AudioLDM2Pipeline,
    AudioLDM2ProjectionModel,
    AudioLDM2UNet2DConditionModel,
    AutoencoderKL,
    AutoencoderOobleck,
    CosineDPMSolverMultistepScheduler,
    DDIMScheduler,
    StableAudioDiTModel,
    StableAudioPipeline,
    StableAudioProjectionModel,
)
from torch.utils.flop_counter import FlopCounterMode
from transformers import (
    ClapAudioConfig,
    ClapConfig,
    ClapFeatureExtractor,
    ClapModel,
    ClapTextConfig,
    GPT2Config,
    GPT2LMHeadModel,
    SpeechT5HifiGan,
    SpeechT5HifiGanConfig,
    T5Config,
    T5EncoderModel,
)
from transformers.utils import logging

from sfxgen.models import MODELS
from sfxgen.render import Request
from sfxgen.render.diffusion import Diffusion
from sfxgen.render.diffusion.pipelines import adapter_class

SECONDS = 10.24
"""Four of AudioLDM 2's quarter windows: a length that neither way rounds up."""
NEGATIVE = "noise, static, distortion, low quality"
WORDS = ["rain on a tin roof", "a dog barks twice", "an old wooden door, creaking", "steps on gravel", "wind"]


def audioldm2(full: bool) -> AudioLDM2Pipeline:
    """AudioLDM 2 by the default config of diffusers' conversion script; a quarter as wide when reduced."""
    width, t5, gpt = (128, 1024, 768) if full else (32, 64, 64)
    channels = [width * factor for factor in (1, 2, 3, 5)]
    head = 32  # channels of an attention head: fewer heads when reduced, as there are fewer channels
    return AudioLDM2Pipeline(
        vae=AutoencoderKL(
            in_channels=1,
            out_channels=1,
            latent_channels=8,
            layers_per_block=2,
            block_out_channels=[width, 2 * width, 4 * width],
            down_block_types=["DownEncoderBlock2D"] * 3,
            up_block_types=["UpDecoderBlock2D"] * 3,
        ),
        text_encoder=_clap(full),
        text_encoder_2=T5EncoderModel(_t5(1024, 2816, 24, 16, "gated-gelu") if full else _t5(64, 128, 2, 4)),
        projection_model=AudioLDM2ProjectionModel(512 if full else 8, t5, gpt),
        language_model=GPT2LMHeadModel(
            GPT2Config(max_new_tokens=8) if full else GPT2Config(n_embd=gpt, n_layer=2, n_head=4, max_new_tokens=8)
        ),
        tokenizer=tiny._roberta(),
        tokenizer_2=tiny._t5_tokenizer(),
        feature_extractor=ClapFeatureExtractor(),
        unet=AudioLDM2UNet2DConditionModel(
            sample_size=128,
            in_channels=8,
            out_channels=8,
            block_out_channels=channels,
            layers_per_block=2,
            down_block_types=["DownBlock2D", *["CrossAttnDownBlock2D"] * 3],
            up_block_types=[*["CrossAttnUpBlock2D"] * 3, "UpBlock2D"],
            cross_attention_dim=[[gpt, t5]] * 4,
            attention_head_dim=[count // head for count in channels],
        ),
        scheduler=DDIMScheduler(
            beta_start=0.0015,
            beta_end=0.0195,
            beta_schedule="scaled_linear",
            clip_sample=False,
            set_alpha_to_one=False,
            steps_offset=1,
        ),
        vocoder=SpeechT5HifiGan(
            SpeechT5HifiGanConfig(
                model_in_dim=64,
                sampling_rate=16000,
                upsample_initial_channel=1024 if full else 64,
                upsample_rates=[5, 4, 2, 2, 2],
                upsample_kernel_sizes=[16, 16, 8, 4, 4],
                resblock_kernel_sizes=[3, 7, 11],
                resblock_dilation_sizes=[[1, 3, 5]] * 3,
                normalize_before=False,
            )
        ),
    )


def stable_audio_open(full: bool) -> StableAudioPipeline:
    """Stable Audio Open by the classes' defaults, with T5-base; narrow and shallow when reduced."""
    if full:
        return StableAudioPipeline(
            vae=AutoencoderOobleck(),
            text_encoder=T5EncoderModel(_t5(768, 3072, 12, 12)),
            projection_model=StableAudioProjectionModel(768, 768, 0, 512),
            tokenizer=tiny._t5_tokenizer(),
            transformer=StableAudioDiTModel(),
            scheduler=CosineDPMSolverMultistepScheduler(),
        )
    return StableAudioPipeline(
        vae=AutoencoderOobleck(encoder_hidden_size=128, decoder_channels=8, channel_multiples=[1, 2, 4, 4, 4]),
        text_encoder=T5EncoderModel(_t5(64, 128, 2, 4)),
        projection_model=StableAudioProjectionModel(64, 64, 0, 512),
        tokenizer=tiny._t5_tokenizer(),
        transformer=StableAudioDiTModel(
            num_layers=4,
            attention_head_dim=16,
            num_attention_heads=8,
            num_key_value_attention_heads=4,
            cross_attention_dim=64,
            global_states_input_dim=128,
            cross_attention_input_dim=64,
        ),
        scheduler=CosineDPMSolverMultistepScheduler(),
    )


def _t5(width: int, inner: int, layers: int, heads: int, kind: str = "relu") -> T5Config:
    return T5Config(
        d_model=width, d_ff=inner, num_layers=layers, num_heads=heads, d_kv=width // heads, feed_forward_proj=kind
    )


def _clap(full: bool) -> ClapModel:
    if full:
        return ClapModel(ClapConfig())
    text = ClapTextConfig(hidden_size=16, intermediate_size=32, num_attention_heads=2, num_hidden_layers=1)
    audio = ClapAudioConfig(
        hidden_size=32, depths=[1, 1], num_attention_heads=[1, 1], patch_embeds_hidden_size=16, num_hidden_layers=2
    )
    return ClapModel(ClapConfig(text_config=text.to_dict(), audio_config=audio.to_dict(), projection_dim=8))


BUILD = {"audioldm2": audioldm2, "stable-audio-open": stable_audio_open}


def tutorial(pipe, family: str, prompts: list[str], steps: int) -> None:
    """Render one prompt after the other, as the tutorial does."""
    device = pipe.device
    length = {"audio_length_in_s": SECONDS} if family == "audioldm2" else {"audio_end_in_s": SECONDS}
    for seed, prompt in enumerate(prompts):
        generator = torch.Generator(device).manual_seed(seed)
        made = pipe(
            prompt, negative_prompt=NEGATIVE, num_inference_steps=steps, generator=generator, **length
        ).audios  # fmt: skip
        _ = made[0] if family == "audioldm2" else made[0].T.float().cpu().numpy()


def ours(renderer: Diffusion, adapter, family: str, prompts: list[str], steps: int) -> None:
    """Render the same with sfxgen's renderer."""
    row = replace(MODELS[family], folder=None)
    requests = [
        Request(
            model=family,
            revision=None,
            prompt=prompt,
            negative_prompt=NEGATIVE,
            seed=seed,
            duration=SECONDS,
            raw_seconds=SECONDS,
            steps=steps,
            guidance=row.guidance,
        )
        for seed, prompt in enumerate(prompts)
    ]
    outcomes = list(renderer._render(requests, row, adapter))
    told = {str(done.error) for done in outcomes if done.error and "made " not in str(done.error)}
    if told:  # random weights may well be silent; anything else is a failure
        raise SystemExit("\n".join(told))


class Cost(NamedTuple):
    """Of one round, or the least of several."""

    seconds: float
    processor_s: float
    gigabytes: float
    """At the peak; 0 where nobody counts."""


def measured(device: torch.device, work) -> Cost:
    """Run it once and return what it cost."""
    if device.type == "cuda":
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
    began, ticked = time.perf_counter(), time.process_time()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize()
    peak = torch.cuda.max_memory_allocated() / 1e9 if device.type == "cuda" else 0.0
    return Cost(time.perf_counter() - began, time.process_time() - ticked, peak)


def least(costs: list[Cost]) -> Cost:
    """The least of each kind."""
    return Cost(*map(min, zip(*costs, strict=True)))


def flops_of(adapter, steps: int, sounds: int) -> float:
    """Return the floating-point operations of denoising: those of one guided take's step, times steps and sounds."""
    from sfxgen.render.diffusion.denoise import render_batch
    from sfxgen.render.diffusion.shots import Shot

    shot = Shot(prompt="wind", negative_prompt=NEGATIVE, seed=0, seconds=SECONDS, steps=2, guidance=3.5)
    with torch.inference_mode():
        adapter.text("wind"), adapter.text(NEGATIVE)
        with FlopCounterMode(display=False) as counter:
            render_batch(adapter, [shot], lambda _: None)
    return counter.get_total_flops() / 2 * steps * sounds


def peak_of(device: torch.device, dtype: torch.dtype) -> float:
    """Return the floating-point operations per second of a large matrix product."""
    size = 8192 if device.type == "cuda" else 1024
    a = torch.randn(size, size, device=device, dtype=dtype)
    a @ a
    times = [measured(device, lambda: a @ a).seconds for _ in range(10)]
    return 2 * size**3 / min(times)


def compare(family: str, device: torch.device, sounds: int, steps: int, rounds: int) -> float:
    """Measure both ways on one pipeline and print them; returns the ratio."""
    full = device.type == "cuda"
    dtype = torch.float16 if full else torch.float32
    torch.manual_seed(0)
    pipe = BUILD[family](full).to(device, dtype)
    pipe.set_progress_bar_config(disable=True)
    adapter = adapter_class(MODELS[family].pipeline)(pipe, device, str(dtype).removeprefix("torch."))
    renderer = Diffusion(device.type)
    prompts = [f"{WORDS[i % len(WORDS)]}, take {'abcdefghijklmnopqrstuvwxyz'[i % 26]}" for i in range(sounds)]
    tutorial(pipe, family, prompts[:1], 2)
    ours(renderer, adapter, family, prompts, 2)
    loops, batches = [], []
    for _ in range(rounds):
        adapter._texts.clear()
        loops.append(measured(device, lambda: tutorial(pipe, family, prompts, steps)))
        batches.append(measured(device, lambda: ours(renderer, adapter, family, prompts, steps)))
    loop, batch = least(loops), least(batches)
    work, peak = flops_of(adapter, steps, sounds), peak_of(device, dtype)
    size = "full size" if full else "reduced size"
    print(f"{family}, {size}, {dtype}, {sounds} sounds of {SECONDS:g} s, {steps} steps, the best of {rounds} rounds")
    for name, cost in (("tutorial's loop", loop), ("sfxgen", batch)):
        memory = f", {cost.gigabytes:.1f} GB at most" if cost.gigabytes else f", {cost.processor_s:.1f} s of processor"
        share = 100 * work / cost.seconds / peak
        speed = sounds * SECONDS / cost.seconds
        print(f"  {name:16} {speed:8.2f} s of audio per second, {share:4.1f} % of peak{memory}")
    processor = "" if full else f", of processor time {loop.processor_s / batch.processor_s:.2f}"
    print(f"  ratio            {loop.seconds / batch.seconds:8.2f}{processor}")
    return loop.seconds / batch.seconds


def main() -> None:
    """Compare the families on the best device here."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--family", action="append", choices=list(BUILD))
    parser.add_argument("--sounds", type=int)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.set_verbosity_error()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    name = torch.cuda.get_device_name() if device.type == "cuda" else f"CPU, {torch.get_num_threads()} threads"
    sounds, steps = (32, 100) if device.type == "cuda" else (8, 5)
    print(f"{name}; torch {torch.__version__}")
    for family in args.family or BUILD:
        compare(family, device, args.sounds or sounds, args.steps or steps, args.rounds)


if __name__ == "__main__":
    main()
