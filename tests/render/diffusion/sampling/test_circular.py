"""Circular denoising: no place of the loop is special, for any scheduler and any pipeline."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from diffusers import (
    AudioLDM2Pipeline,
    CosineDPMSolverMultistepScheduler,
    DDIMScheduler,
    FlowMatchEulerDiscreteScheduler,
    PNDMScheduler,
)
from families import FAMILIES, LOADED
from transformers import GPT2LMHeadModel

from sfxgen.audio import Audio
from sfxgen.audio.measure.seam import seam_score
from sfxgen.render.diffusion.sampling.circular import Circular
from sfxgen.render.diffusion.sampling.denoise import render_batch
from sfxgen.render.diffusion.shots import Shot


@pytest.mark.parametrize("family", FAMILIES)
def test_a_loop_wraps_without_a_seam(studio, family):
    (done,) = studio.outcomes(studio.request(family, seconds=2.0, circular=True))
    loop = Audio(done.audio.samples[: 2 * done.audio.sample_rate], done.audio.sample_rate)
    assert loop.seconds == 2.0
    assert seam_score(loop) <= 1


@pytest.mark.parametrize("family", FAMILIES)
def test_a_loop_is_denoised_as_one(studio, family):
    """Not only decoded as one: the latents, too, are other than those of a sound of the same frames that ends."""
    studio.one(family)
    adapter = LOADED[family]
    made = []
    for circular in (True, False):
        shot = Shot(
            prompt="rain", negative_prompt="", seed=0, seconds=2.56, steps=4, guidance=1.0, circular=circular
        )  # fmt: skip
        with torch.inference_mode():
            latents = render_batch(adapter, [shot], lambda _: None)
        made.append(latents[:, :, : adapter.content_frames(shot)])
    assert made[0].shape == made[1].shape
    assert float((made[0] - made[1]).abs().max()) > 1e-3  # tiny models hear little of their neighbours


SCHEDULERS = [
    DDIMScheduler(beta_start=0.0015, beta_end=0.0195, beta_schedule="scaled_linear", clip_sample=False),
    PNDMScheduler(beta_start=0.0015, beta_end=0.0195, beta_schedule="scaled_linear", skip_prk_steps=True),
    CosineDPMSolverMultistepScheduler(),
    FlowMatchEulerDiscreteScheduler(),
]


@pytest.mark.parametrize("scheduler", SCHEDULERS, ids=lambda s: type(s).__name__)
def test_a_denoiser_that_sees_each_place_alike_is_left_alone(scheduler):
    """With a denoiser that works place by place, turning must change nothing: memory and places stay together."""

    def denoised(wrap):
        scheduler.set_timesteps(8)
        steps = wrap(scheduler)
        if hasattr(scheduler, "noise_sampler"):
            scheduler.noise_sampler = lambda *_: torch.zeros(1)
        latents = torch.randn(2, 3, 20, generator=torch.Generator().manual_seed(0))
        for t in scheduler.timesteps:
            scaled = steps.scale_model_input(latents, t) if hasattr(scheduler, "scale_model_input") else latents
            latents = steps.step(torch.tanh(scaled), t, latents).prev_sample
        return latents

    plain = denoised(lambda inner: inner)
    for frames in (20, 13):
        assert torch.allclose(denoised(lambda inner, f=frames: Circular(inner, f)), plain, atol=1e-5)


def test_what_follows_the_loop_in_the_window_stays_where_it_is():
    scheduler = SCHEDULERS[0]
    scheduler.set_timesteps(4)
    circular = Circular(scheduler, 6)
    latents = torch.zeros(1, 1, 10)
    latents[..., 6:] = 1.0
    made = circular.step(torch.zeros_like(latents), scheduler.timesteps[0], latents).prev_sample
    assert bool((made[..., 6:] > 0.5).all())
    assert not bool((made[..., :6] > 0.5).any())


def test_a_pipeline_takes_it_in_its_schedulers_place(checkpoints):
    folder = checkpoints["audioldm2"]
    language = GPT2LMHeadModel.from_pretrained(folder / "language_model")
    pipe = AudioLDM2Pipeline.from_pretrained(folder, language_model=language)
    pipe.set_progress_bar_config(disable=True)

    def made():
        generator = torch.Generator().manual_seed(0)
        return pipe("rain", num_inference_steps=4, audio_length_in_s=1.28, generator=generator).audios[0]

    plain = made()
    pipe.scheduler = Circular(pipe.scheduler, 64)
    turned = made()
    assert turned.shape == plain.shape
    assert np.abs(turned - plain).max() > 1e-3
    assert np.array_equal(turned, made())
