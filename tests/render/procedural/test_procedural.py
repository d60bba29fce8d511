from __future__ import annotations

import ast
import hashlib
import itertools
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slices import amounts

from sfxgen.render import procedural
from sfxgen.render.procedural import SAMPLE_RATE, Procedural, render
from sfxgen.render.procedural.patches.table import PATCHES
from sfxgen.render.procedural.prompt.modifiers import MATERIAL_WORDS
from sfxgen.render.procedural.shaping import heard_frames
from sfxgen.render.protocol import Request

PARTS = {
    "traits": set(),
    "dsp": set(),
    "patch": {"dsp", "traits"},
    "patches": {"dsp", "patch"},
    "prompt": {"traits"},
    "shaping": {"dsp"},
    "scene": {"dsp", "patch", "patches", "prompt", "shaping", "traits"},
}
"""What each part may import from the others: the words know no sounds, and the sounds know no words."""


@pytest.mark.parametrize("part", PARTS)
def test_the_parts_import_one_way(part):
    folder = Path(procedural.__file__).parent
    for path in [folder / f"{part}.py"] if (folder / f"{part}.py").exists() else (folder / part).glob("*.py"):
        nodes = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
        modules = [node.module.split(".") for node in nodes if node.module.startswith(f"{procedural.__name__}.")]
        assert {names[3] for names in modules} <= PARTS[part] | {part}, path.name


def heard(prompt, *, seed=0, seconds=1.0):
    frames = round(seconds * SAMPLE_RATE)
    return render(prompt, seed=seed, frames=frames, period=frames)[0].samples.T


def spectrum(samples):
    """Level in thirds of octaves, dB, the mean taken off."""
    power = np.mean(np.abs(np.fft.rfft(samples)) ** 2, axis=0)
    f = np.fft.rfftfreq(samples.shape[1], 1 / SAMPLE_RATE)
    edges = 40.0 * 2 ** (np.arange(28) / 3)
    bands = np.array([power[(f >= a) & (f < b)].sum() for a, b in itertools.pairwise(edges)])
    level = 10 * np.log10(bands / bands.max() + 1e-6)
    return level - level.mean()


def centroid(samples):
    power = np.mean(np.abs(np.fft.rfft(samples)) ** 2, axis=0)
    f = np.fft.rfftfreq(samples.shape[1], 1 / SAMPLE_RATE)
    return float(np.sum(f * power) / np.sum(power))


def highs(samples, above=3000.0):
    power = np.mean(np.abs(np.fft.rfft(samples)) ** 2, axis=0)
    return float(power[np.fft.rfftfreq(samples.shape[1], 1 / SAMPLE_RATE) > above].sum() / power.sum())


def over_seeds(measure, prompt, seconds=1.0, seeds=range(4)):
    return float(np.mean([measure(heard(prompt, seed=seed, seconds=seconds)) for seed in seeds]))


def onsets(samples, apart_s=0.08):
    """How many times the level jumps up, counted on a 5 ms envelope."""
    hop = int(0.005 * SAMPLE_RATE)
    mono = samples.mean(axis=0)
    level = np.sqrt(np.mean(mono[: len(mono) // hop * hop].reshape(-1, hop) ** 2, axis=1))
    count, last = 0, -1.0
    for i in range(len(level)):
        before = level[max(0, i - 4) : i].mean() if i else 0.0
        if level[i] > 0.25 * level.max() and level[i] > 2.0 * before and i * 0.005 - last > apart_s:
            count, last = count + 1, i * 0.005
    return count


@pytest.mark.first(2)
@pytest.mark.parametrize("prompt", ["heavy rain with distant thunder", "car engine", "footsteps on gravel", "an alarm"])
def test_sustained_sounds_are_periodic(prompt):
    frames, period = 3 * SAMPLE_RATE, 2 * SAMPLE_RATE + 17
    x = render(prompt, seed=5, frames=frames, period=period)[0].samples
    assert len(x) == frames
    np.testing.assert_array_equal(x[period:], x[: frames - period])


@pytest.mark.slow
def test_a_long_bed_is_periodic_and_steady():
    period = 70 * SAMPLE_RATE
    x = render("rain", seed=1, frames=period + 100, period=period)[0].samples
    np.testing.assert_array_equal(x[period:], x[:100])
    level = np.sqrt(np.mean(x[:period].reshape(70, -1) ** 2, axis=1))
    assert level.max() / level.min() < 1.6


def test_after_its_period_a_one_shot_is_silent():
    x = render("explosion", seed=0, frames=44100, period=22050)[0].samples
    assert not x[22050:].any()


def test_points_are_mono():
    for prompt in ("footstep", "gunshot", "car engine", "door slam", "door slam with wind"):
        assert len(heard(prompt)) == 1


@pytest.mark.slow
def test_same_request_same_bytes_in_any_process():
    code = (
        "import hashlib; from sfxgen.render.procedural import render; "
        "print(hashlib.sha256(b''.join(render(p, seed=3, frames=30000, period=30000)[0].samples.tobytes() "
        "for p in ('rain', 'roar', 'sword clash', 'zzz'))).hexdigest())"
    )
    seen = set()
    for threads in ("1", "4"):
        settings_ = {
            **os.environ,
            "OMP_NUM_THREADS": threads,
            "OPENBLAS_NUM_THREADS": threads,
            "PYTHONHASHSEED": threads,
        }
        seen.add(subprocess.run([sys.executable, "-c", code], env=settings_, capture_output=True, check=True).stdout)
    here = hashlib.sha256(
        b"".join(
            render(p, seed=3, frames=30000, period=30000)[0].samples.tobytes()
            for p in ("rain", "roar", "sword clash", "zzz")
        )
    ).hexdigest()
    assert seen == {here.encode() + b"\n"}


@pytest.mark.slow
def test_takes_differ_but_stay_themselves():
    """A take is nearer to the other takes of its prompt than to any of another."""
    prompts = (
        "footstep on gravel", "explosion", "rain", "roar", "sword clash", "car engine", "coin", "bird", "splash",
        "ocean waves", "helicopter", "glass shattering", "heartbeat", "applause",
    )  # fmt: skip
    takes = {p: [heard(p, seed=s) for s in range(4)] for p in prompts}
    for prompt, some in takes.items():
        assert len({x.tobytes() for x in some}) == len(some), prompt
    shapes = {p: [spectrum(x) for x in some] for p, some in takes.items()}
    wrong = 0
    for prompt, some in shapes.items():
        for i, shape in enumerate(some):
            own = np.mean([np.linalg.norm(shape - x) for j, x in enumerate(some) if j != i])
            other = min(np.mean([np.linalg.norm(shape - x) for x in xs]) for p, xs in shapes.items() if p != prompt)
            wrong += own >= other
    assert wrong <= 3


@pytest.mark.first(3)
@pytest.mark.parametrize(
    "what", ["monster roar", "explosion", "bell", "splash", "growl", "wooden thud", "door slam", "gong"]
)
def test_larger_is_lower(what):
    assert over_seeds(centroid, f"huge {what}") < over_seeds(centroid, what) < over_seeds(centroid, f"tiny {what}")


@pytest.mark.first(2)
@pytest.mark.parametrize("what", ["gunshot", "rain", "thunder", "sword clash", "dog bark", "footsteps on gravel"])
def test_distance_takes_the_highs(what):
    assert over_seeds(highs, f"distant {what}") < 0.5 * over_seeds(highs, what)


def test_speed_and_count_move_events():
    slow, fast = (onsets(heard(f"{word} footsteps on wood", seconds=6.0), 0.28) for word in ("slow", "fast"))
    assert fast > 1.6 * slow
    for word, count in (("single", 1), ("two", 2), ("three", 3), ("5", 5)):
        assert onsets(heard(f"{word} knocks on a door", seconds=2.0)) == count
    assert onsets(heard("fast heartbeat", seconds=6.0)) > onsets(heard("slow heartbeat", seconds=6.0))


def test_force_adds_brightness_and_drops():
    assert over_seeds(highs, "hard impact on wood") > over_seeds(highs, "soft impact on wood")

    def low(x):
        return 1.0 - highs(x, 600.0)

    assert over_seeds(low, "heavy rain", 3.0) > 1.1 * over_seeds(low, "light rain", 3.0)


def test_pitch_words_move_pitch():
    assert over_seeds(centroid, "high pitched electric hum") > over_seeds(centroid, "low electric hum")
    assert over_seeds(centroid, "bright bell") > over_seeds(centroid, "dark bell")


def test_a_room_prolongs():
    def tail(x):
        return np.sqrt(np.mean(x[:, SAMPLE_RATE // 2 :] ** 2)) / np.abs(x).max()

    # An event fills its length, so even a dry clap rings on a little.
    assert over_seeds(tail, "hand clap in a cathedral", 2.0) > 3 * over_seeds(tail, "hand clap", 2.0)


def test_grounds_differ_more_than_takes():
    grounds = ("gravel", "grass", "wood", "metal", "snow", "mud", "water", "carpet")
    shapes = {g: [spectrum(heard(f"footstep on {g}", seed=s, seconds=0.6)) for s in range(4)] for g in grounds}
    means = {g: np.mean(xs, axis=0) for g, xs in shapes.items()}
    nearest = [
        min(means, key=lambda other: np.linalg.norm(means[other] - shape)) == ground
        for ground, xs in shapes.items()
        for shape in xs
    ]
    assert np.mean(nearest) > 0.85


def test_wet_ground_is_heard():
    dry, wet = (
        np.mean([spectrum(heard(f"footstep on {w} stone", seed=s)) for s in range(4)], axis=0) for w in ("dry", "wet")
    )
    assert np.linalg.norm(wet - dry) > 10.0


def test_layers_are_heard():
    alone, both = heard("rain", seconds=4.0), heard("rain with thunder", seconds=4.0)
    low = lambda x: 1.0 - highs(x, 150.0)  # noqa: E731
    assert low(both) > 2 * low(alone)


def halves(samples):
    """Energy of the first and the second half."""
    energy, half = np.sum(samples**2, axis=0), samples.shape[1] // 2
    return float(energy[:half].sum()), float(energy[half:].sum())


def test_opposites_have_their_parts_in_another_order():
    for early, late in (("switch on", "switch off"), ("padlock locked", "padlock unlocked")):
        assert not np.array_equal(heard(early), heard(late))
    grow, fade = (halves(heard(f"footsteps {way}", seconds=6.0)) for way in ("approaching", "receding"))
    assert grow[1] > 2 * grow[0]
    assert fade[0] > 2 * fade[1]


def test_a_blow_that_goes_up_is_higher_where_it_is_loudest():
    up, down = (over_seeds(lambda x: highs(x, 2000.0), f"lamp switched {way}") for way in ("on", "off"))
    assert up > down


def test_breath_in_is_no_breath_out():
    drawn, blown = (heard(f"breath {way}", seconds=2.0) for way in ("in", "out"))
    assert highs(drawn, 1500.0) > highs(blown, 1500.0)


def test_unknown_words_get_a_placeholder_and_a_warning():
    audio, notes = render("a blorp of zindle", seed=0, frames=22050, period=22050)
    assert notes == ('no sound model for "blorp", "zindle": a neutral placeholder stands in',)
    assert audio.samples.any()
    assert render("", seed=0, frames=999, period=999)[1] == (
        "the prompt names no sound: a neutral placeholder stands in",
    )
    assert render("rain on a zindle", seed=0, frames=999, period=999)[1] == ()
    assert "blorp" in render("blorp zindle rain quux", seed=0, frames=999, period=999)[1][0]


@pytest.mark.parametrize("frames", [1, 2, 63, 500])
def test_the_shortest_sounds_are_possible(frames):
    for prompt in ("rain", "footsteps on gravel", "door slam", "alarm in a cave", "two distant gunshots"):
        samples = render(prompt, seed=0, frames=frames, period=frames)[0].samples
        assert len(samples) == frames
        assert np.isfinite(samples).all()


@pytest.mark.parametrize("kind", PATCHES)
def test_every_patch_is_heard_in_a_fiftieth_of_a_second(kind, monkeypatch):
    meaning = replace(procedural.understand("a click"), kind=kind)
    monkeypatch.setattr(procedural, "understand", lambda *_words: meaning)
    for seed in range(2):
        audio, _ = render("a click", seed=seed, frames=1984, period=882)
        assert audio.frames == 1984
        assert np.abs(audio.samples[:882]).max() >= 0.01, seed


def test_a_draft_that_may_end_by_itself_does_not_ring_on():
    filled, _ = render("a soft user interface click", seed=1, frames=308700, period=220500)
    alone, notes = render("a soft user interface click", seed=1, frames=308700, period=220500, fill=False)
    assert heard_frames(alone.samples.T) < 0.2 * SAMPLE_RATE < heard_frames(filled.samples.T)
    assert not notes


def test_a_period_beyond_the_frames_is_refused():
    with pytest.raises(ValueError, match="period"):
        render("rain", seed=0, frames=100, period=101)


def test_the_renderer_answers_every_request():
    requests = [
        Request(
            model="procedural", revision=None, prompt=prompt, negative_prompt="", seed=i, duration=0.5, raw_seconds=0.75
        )
        for i, prompt in enumerate(("rain", "blorp"))
    ]
    renderer = Procedural()
    done = list(renderer.render(requests))
    assert [d.request for d in done] == requests
    assert [d.audio.frames for d in done] == [33075, 33075]
    assert [len(d.warnings) for d in done] == [0, 1]
    assert done[0].audio.channels == 2


WORDS = sorted(
    {
        *PATCHES,
        *MATERIAL_WORDS,
        "wet",
        "huge",
        "distant",
        "retro",
        "three",
        "metal",
        "blorp",
        "with",
        "in",
        ",",
        "slow",
        "on",
        "menu",
    }
)


@pytest.mark.parametrize("examples", amounts(40, 300))
def test_any_words_make_a_sane_sound(examples):
    @settings(max_examples=examples, deadline=None, derandomize=True)
    @given(st.lists(st.sampled_from(WORDS), max_size=9), st.integers(0, 2**32 - 1), st.floats(0.05, 0.8))
    def check(words, seed, seconds):
        frames = round(seconds * SAMPLE_RATE)
        samples = render(" ".join(words), seed=seed, frames=frames + 500, period=frames)[0].samples
        assert samples.shape[0] == frames + 500
        assert np.isfinite(samples).all()
        assert 0.3 < np.abs(samples).max() < 1.0
        assert np.abs(samples[:frames].mean(axis=0)).max() < 0.01

    check()
