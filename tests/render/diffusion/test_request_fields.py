"""Each field of a request does something: a renderer that ignored one would fail here."""

from __future__ import annotations

import json
import shutil

import diffusers
import numpy as np
import pytest
import soundfile
import torch
from families import FAMILIES, LOADED
from msgspec import structs

from sfxgen.manifest.sound import Edit
from sfxgen.render.diffusion.advice import advice
from sfxgen.render.diffusion.pipelines.base import Recommended
from sfxgen.render.diffusion.sampling import denoise
from sfxgen.render.diffusion.shots import KnownAudio, Shot, derived_seed
from sfxgen.render.diffusion.takes.segments import join, segment_lengths

GUIDED = [family for family in FAMILIES if family != "stable-audio-3"]


def differ(one: np.ndarray, other: np.ndarray) -> bool:
    frames = min(len(one), len(other))
    return bool(np.abs(one[:frames] - other[:frames]).max() > 1e-3)


@pytest.mark.some(8)
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("change", [{"prompt": "rain on leaves"}, {"seed": 5}, {"steps": 6}])
def test_prompt_seed_and_steps(studio, family, change):
    assert differ(studio.one(family), studio.one(family, **change))


@pytest.mark.parametrize("family", FAMILIES)
def test_the_style_is_read_as_the_prompts_end(studio, family):
    prompt = studio.request(family).prompt
    styled = studio.one(family, style="dry, no music")
    assert np.array_equal(styled, studio.one(family, prompt=f"{prompt}, dry, no music"))
    assert differ(styled, studio.one(family))


@pytest.mark.some(7)
@pytest.mark.parametrize("family", GUIDED)
@pytest.mark.parametrize("change", [{"negative_prompt": "birds, wind"}, {"guidance": 8.0}, {"guidance": 1.0}])
def test_negative_prompt_and_guidance(studio, family, change):
    assert differ(studio.one(family), studio.one(family, **change))


def test_without_a_negative_prompt_stable_audio_is_led_away_from_nothing(studio):
    assert differ(studio.one("stable-audio-open"), studio.one("stable-audio-open", negative_prompt=""))


@pytest.mark.parametrize("family", FAMILIES)
def test_length_rate_and_channels(studio, family):
    outcomes = studio.outcomes(studio.request(family, seconds=1.3))
    audio = outcomes[0].audio
    rate, channels = (16000, 1) if family.startswith("audioldm2") else (8000, 2)
    assert (audio.sample_rate, audio.channels) == (rate, channels)
    assert audio.frames == round(1.3 * rate)


def test_stable_audio_is_told_the_length(studio):
    short, long = studio.one("stable-audio-open", seconds=1.0), studio.one("stable-audio-open", seconds=3.0)
    assert differ(short, long)


def test_candidates_are_judged_and_the_best_one_kept(studio):
    one = studio.request(seconds=1.0)
    several = studio.request(seconds=1.0, candidates=4)
    (done,) = studio.outcomes(several)
    assert len(done.scores) == 4
    scores = [score for score in done.scores if score is not None]
    assert len(set(scores)) > 1
    adapter_score = max(scores)

    heard = LOADED["audioldm2"].similarity(several.prompt, done.audio.samples)
    assert heard == pytest.approx(adapter_score, abs=1e-3)
    assert studio.outcomes(one)[0].scores == ()


def test_a_window_is_cut_to_the_event(studio):
    request = studio.request(seconds=0.5, window_s=10.24)
    whole = studio.one(seconds=10.24)
    (cut,) = studio.render(request)
    assert len(cut) == 8000
    starts = [i for i in range(0, len(whole) - 8000, 80) if np.array_equal(whole[i : i + 1000], cut[:1000])]
    assert starts or any(np.array_equal(whole[i : i + 1000], cut[:1000]) for i in range(len(whole) - 8000))


def test_circular_is_a_loop(studio):
    rate = 16000
    (loop,) = studio.render(studio.request(seconds=2.0, circular=True))
    assert len(loop) == 2 * rate
    longer = studio.one(circular=True, duration=2.0, raw_seconds=3.0)
    assert np.array_equal(longer[: 2 * rate], loop)
    assert np.array_equal(longer[2 * rate :], loop[:rate])
    assert differ(loop, studio.one(seconds=2.0))


@pytest.mark.parametrize("family", FAMILIES)
def test_an_edit_changes_its_region_and_nothing_else(studio, family):
    edit = Edit(start=1.0, end=1.5, prompt="a whistle", crossfade=0.1)
    base = studio.one(family, seconds=3.0)
    made = studio.one(family, seconds=3.0, edits=(edit,))
    rate = len(base) // 3
    assert made.shape == base.shape
    assert np.array_equal(made[: round(0.9 * rate)], base[: round(0.9 * rate)])
    assert np.array_equal(made[round(1.6 * rate) :], base[round(1.6 * rate) :])
    assert differ(made[rate : round(1.5 * rate)], base[rate : round(1.5 * rate)])


@pytest.mark.some(7)
@pytest.mark.parametrize(
    "change", [{"prompt": "a bell"}, {"seed": 9}, {"start": 0.8}, {"end": 1.7}, {"crossfade": 0.3}]
)
@pytest.mark.parametrize("family", ["audioldm2", "stable-audio-open", "stable-audio-3"])  # each edits in its own way
def test_every_field_of_an_edit_counts(studio, family, change):
    usual = {"start": 1.0, "end": 1.5, "prompt": "a whistle", "crossfade": 0.1}
    one = studio.one(family, seconds=2.0, edits=(Edit(**usual),))
    other = studio.one(family, seconds=2.0, edits=(Edit(**{**usual, **change}),))
    assert differ(one, other)


@pytest.mark.parametrize("family", ["audioldm2", "stable-audio-open"])
def test_an_edit_longer_than_the_model_can_make_is_refused(studio, monkeypatch, family):
    studio.one(family)
    limit = LOADED[family].limit_s
    monkeypatch.setattr(type(LOADED[family]), "limit_s", 2.0)
    edit = Edit(start=0.5, end=3.5, prompt="a whistle", crossfade=0.1)
    (done,) = studio.outcomes(studio.request(family, seconds=4.0, edits=(edit,)))
    said = f"the edit at 0.5 s takes 3.2 s with its crossfades, and {family}'s limit is 2 s"
    assert limit > 3.2 and said in str(done.error)
    assert done.error.hint == "Split it into shorter ones."


@pytest.fixture
def recording(tmp_path):
    path = tmp_path / "door.wav"
    time = np.arange(3 * 22050) / 22050
    soundfile.write(path, 0.4 * np.sin(2 * np.pi * 200 * time) * np.exp(-time), 22050, subtype="FLOAT")
    return path


@pytest.mark.parametrize("family", FAMILIES)
def test_an_edit_of_a_recording_keeps_its_rate_and_its_samples(studio, family, recording):
    edit = Edit(start=1.0, end=2.0, prompt="a whistle")
    request = studio.request(family, "", duration=0.0, raw_seconds=0.0, source=str(recording), edits=(edit,))
    audio = studio.outcomes(request)[0].audio
    before, rate = soundfile.read(recording, dtype="float32", always_2d=True)
    assert audio.sample_rate == rate
    assert np.array_equal(audio.samples[: round(0.95 * rate)], before[: round(0.95 * rate)])
    assert np.array_equal(audio.samples[round(2.05 * rate) :], before[round(2.05 * rate) :])
    assert differ(audio.samples[rate : 2 * rate], before[rate : 2 * rate])


@pytest.mark.parametrize("family", ["stable-audio-open", "stable-audio-3"])
def test_an_edit_hears_what_surrounds_it(studio, family, tmp_path):
    """Two recordings that are the same where the edit and its crossfades are, and others a second before."""
    time = np.arange(3 * 8000) / 8000
    made = []
    for hertz in (300, 450):
        samples = 0.4 * np.sin(2 * np.pi * np.where(time < 1.0, hertz, 200) * time)
        path = tmp_path / f"{hertz}.wav"
        soundfile.write(path, samples, 8000, subtype="FLOAT")
        edit = Edit(start=1.6, end=2.0, prompt="a whistle", crossfade=0.1)
        made.append(studio.one(family, "", duration=0.0, raw_seconds=0.0, source=str(path), edits=(edit,)))
    region = slice(round(1.6 * 8000), 2 * 8000)
    assert np.abs(made[0][region] - made[1][region]).max() > 1e-5  # far above rounding; tiny models hear little


def test_inpainting_by_masked_latents_keeps_what_is_to_be_kept(studio):
    """Stable Audio Open is told nothing of a mask: what is kept is put back after every step."""
    studio.one("stable-audio-open")
    adapter = LOADED["stable-audio-open"]
    samples = (0.4 * np.sin(np.arange(16000) * 0.1)).astype(np.float32)[:, None].repeat(2, axis=1)
    known = KnownAudio(samples=samples, start_s=0.8, end_s=1.2)
    shot = Shot(prompt="rain", negative_prompt="", seed=0, seconds=2.0, steps=4, guidance=3.0, known=known)
    with torch.inference_mode():
        latents = denoise.render_batch(adapter, [shot], lambda _: None)
        expected = adapter.known_latents(known, adapter.frames(shot))
    start, end = (round(seconds * adapter.sample_rate / adapter.hop) for seconds in (0.8, 1.2))
    off = (latents - expected).abs().amax(dim=(0, 1))
    assert off[:start].max() < 1e-5 and off[end:].max() < 1e-5
    assert off[start:end].min() > 1e-2


@pytest.mark.parametrize("family", ["stable-audio-open", "stable-audio-3", "stable-audio-3-base"])
def test_a_recording_with_a_prompt_is_a_starting_point(studio, family, recording):
    def made(**change):
        usual = {"prompt": "a whistle", "source": str(recording), "duration": 0.0, "raw_seconds": 0.0}
        return studio.one(family, **{**usual, **change})

    varied = made()
    assert len(varied) == 3 * 8000
    assert differ(varied, made(prompt="rain"))
    samples, rate = soundfile.read(recording)
    soundfile.write(recording, samples[::-1], rate, subtype="FLOAT")
    assert differ(varied, made())


def test_audioldm2_says_that_it_can_not_start_from_a_recording(studio, recording):
    (done,) = studio.outcomes(studio.request(source=str(recording), duration=0.0, raw_seconds=0.0))
    assert "audioldm2 can't start from a recording" in str(done.error)
    assert "stable-audio-open" in str(done.error)


def test_past_the_limit_segments_are_stitched(studio):
    """Of renders that are takes of their own lengths and seeds, each led into the next for a fifth of the limit."""
    made = studio.one("stable-audio-open", seconds=9.0)
    limit = LOADED["stable-audio-open"].limit_s
    lengths = segment_lengths(9.0, limit)
    seeds = [0, *(derived_seed(0, "segment", number) for number in range(1, len(lengths)))]
    requests = [
        studio.request("stable-audio-open", seconds=length, seed=seed)
        for length, seed in zip(lengths, seeds, strict=True)
    ]
    expected = join(studio.render(*requests), round(limit / 5 * 8000))
    assert len(lengths) == len(set(seeds)) == 3
    assert len(made) == 9 * 8000
    assert np.abs(made - expected[: len(made)]).max() < 1e-4


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"guidance": 12.0}, "guidance 12 is over 10: it will sound metallic; 3.5 is usual"),
        ({"steps": 4}, "4 steps are fewer than 50: it will sound muddy; 100 are usual"),
        (
            {"edits": (Edit(start=1.5, end=2.0, prompt="a bell", crossfade=0.02),)},
            "the edit at 1.5 s has a crossfade of 20 ms: under 50 ms its joints may be heard",
        ),
        ({"seconds": 33.0}, "33 s are past the limit of audioldm2, 30 s: stitched together from segments"),
    ],
)
def test_advice(studio, change, said):
    recommended = Recommended(steps=100, guidance=3.5, limit_s=30.0)
    assert said in advice(studio.request(**change), "audioldm2", recommended)


def test_a_circle_within_the_limit_is_not_said_to_be_stitched(studio):
    recommended = Recommended(steps=100, guidance=3.5, limit_s=30.0)
    loop = studio.request(circular=True, duration=29.0, raw_seconds=30.5, steps=100)
    assert advice(loop, "audioldm2", recommended) == ()
    (said,) = advice(structs.replace(loop, duration=31.0, raw_seconds=32.5), "audioldm2", recommended)
    assert said == "32.5 s are past the limit of audioldm2, 30 s: stitched together from segments"


def test_advice_comes_with_the_take(studio):
    (done,) = studio.outcomes(studio.request(steps=2))
    assert done.warnings == ("2 steps are fewer than 50: it will sound muddy; 100 are usual",)


MUDDY = ("4 steps are fewer than 50: it will sound muddy; 100 are usual",)


def test_a_distilled_model_needs_few_steps_under_any_name(studio):
    for model in ("stable-audio-3", str(studio.checkpoints["stable-audio-3"])):
        (done,) = studio.outcomes(studio.request(model, steps=8))
        assert done.warnings == ()


@pytest.mark.parametrize("name", ["DPMSolverMultistepScheduler", "UniPCMultistepScheduler"])
def test_a_solver_of_a_higher_order_needs_fewer_steps(studio, tmp_path, name):
    """The step count alone makes nothing muddy: who writes such a solver into a folder of weights gets no warning."""
    folder = shutil.copytree(studio.checkpoints["audioldm2"], tmp_path / "audioldm2")
    scheduler = diffusers.DDIMScheduler.from_pretrained(folder, subfolder="scheduler")
    getattr(diffusers, name).from_config(scheduler.config).save_pretrained(folder / "scheduler")
    index = json.loads((folder / "model_index.json").read_text())
    index["scheduler"] = ["diffusers", name]
    (folder / "model_index.json").write_text(json.dumps(index))
    enough, few = studio.outcomes(*[studio.request(str(folder), steps=steps) for steps in (25, 8)])
    assert enough.warnings == () and np.abs(enough.audio.samples).max() > 1e-3
    assert few.warnings == ("8 steps are fewer than 20: it will sound muddy; 100 are usual",)


def test_a_folder_has_its_pipelines_limit(studio, tmp_path):
    """It is nobody's by name, so it is the pipeline that says how much it makes in one piece."""
    folder = shutil.copytree(studio.checkpoints["stable-audio-open"], tmp_path / "ours")
    short, long = (studio.request(str(folder), seconds=seconds) for seconds in (4.0, 5.0))
    assert [done.warnings for done in studio.outcomes(short)] == [MUDDY]
    (done,) = studio.outcomes(long)
    assert "5 s are past the limit of ours, 4.1 s: stitched together from segments" in done.warnings


def test_takes_of_one_render_are_its_events_best_first(studio, monkeypatch):
    """Three bursts and a faint one: three takes come from them, a fourth from a render of its own."""
    studio.one()
    adapter = LOADED["audioldm2"]
    rendered = []
    rate = adapter.sample_rate

    def bursts(latents):
        made = torch.zeros(len(latents), 1, latents.shape[2] * adapter.hop)
        for row in range(len(latents)):
            rendered.append(row)
            for at, level in ((1.0, 0.3), (3.0, 0.5), (5.0, 0.4), (7.0, 0.1)):
                start = round(at * rate)
                made[row, 0, start : start + 2000] = level * torch.sin(torch.arange(2000) * 0.3)
        return made

    monkeypatch.setattr(adapter, "waveform", bursts)
    takes = studio.render(
        *[
            studio.request(
                seed=number, steps=1, seconds=0.5, window_s=10.24, event=number, event_seed=0 if number else None
            )
            for number in range(3)
        ]
    )
    assert [round(float(np.abs(take).max()), 1) for take in takes] == [0.5, 0.4, 0.3]
    assert len(rendered) == 1
    rendered.clear()
    own = studio.one(seed=3, seconds=0.5, window_s=10.24, event=3, event_seed=0)
    assert round(float(np.abs(own).max()), 1) == 0.5
    assert len(rendered) == 2


def test_the_manifest_s_takes_share_renders_in_groups(sound):
    from sfxgen.plan.request import request
    from sfxgen.render.models import MODELS

    made = sound(model="audioldm2", duration=0.5, variations=5, seed=10, takes_per_render=2)
    requests = [request(made, MODELS["audioldm2"], 10 + i, None, i + 1) for i in range(5)]
    assert [(one.event, one.event_seed) for one in requests] == [(0, None), (1, 10), (0, None), (1, 12), (0, None)]
    assert {one.window_s for one in requests} == {10.24}
    long = sound(model="audioldm2", duration=8, variations=2, takes_per_render=2)
    assert [request(long, MODELS["audioldm2"], i, None, i + 1).event for i in range(2)] == [0, 0]
