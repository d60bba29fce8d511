"""No two prompts give the same samples, and what a prompt leaves open stays the same from take to take."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from slices import amounts

from sfxgen.render.procedural import SAMPLE_RATE, render
from sfxgen.render.procedural.prompt.lexicon import STRONG
from sfxgen.render.procedural.prompt.phrases import phrases_in

HOW = ("", "a", "one", "soft", "loud", "old", "blorpish", "my", "quick", "rusty", "distant", "big")
AFTER = ("", "again", "in a hall", "now", "on", "off", "no music", "for the boss")


def first_takes(prompts, seconds=0.12):
    frames = round(seconds * SAMPLE_RATE)
    return [render(prompt, seed=0, frames=frames, period=frames)[0].samples.tobytes() for prompt in prompts]


def different_prompts(count):
    """Prompts of every kind of sound, many of which differ in a word that means nothing to a draft."""
    named = [" ".join(phrases_in(phrases)[0]) for phrases in STRONG.values()]
    mixed = (f"{how} {name} {after}".strip() for how, after, name in itertools.product(HOW, AFTER, named))
    seen = dict.fromkeys(" ".join(prompt.split()) for prompt in mixed)
    return list(seen)[:: max(1, len(seen) // count)][:count]


@pytest.mark.parametrize("count", amounts(60, 2000))
def test_no_two_prompts_give_the_same_samples(count):
    prompts = different_prompts(count)
    assert len(prompts) == count
    assert len(set(first_takes(prompts))) == count


def test_case_spacing_and_punctuation_change_nothing():
    same = ("Heavy door slam", "heavy door  slam!", "heavy_door_slam", "HEAVY DOOR SLAM")
    assert len(set(first_takes(same))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("flashlight_on", "flashlight_off"),
        ("Player joins the lobby", "Player leaves the lobby"),
        ("energy shield up", "energy shield down"),
        ("map zoom in", "map zoom out"),
        ("the wind picks up", "the wind dies down"),
    ],
)
def test_pairs_of_opposites_differ_in_where_they_go(one, other):
    def lean(prompt):
        """How much the level and the pitch rise from the first half to the second."""
        frames = round(0.6 * SAMPLE_RATE)
        out = []
        for seed in range(4):
            x = render(prompt, seed=seed, frames=frames, period=frames)[0].samples.mean(axis=1, dtype=np.float64)
            heard = np.flatnonzero(np.abs(x) > 0.1 * np.abs(x).max())
            x = x[: heard[-1] + 1]
            halves = np.array_split(x, 2)
            level = [float(np.sqrt(np.mean(half**2))) for half in halves]
            cross = [float(np.mean(np.abs(np.diff(np.sign(half))))) for half in halves]
            out.append(np.log(level[1] / level[0]) + 2.0 * np.log(cross[1] / cross[0]))
        return float(np.mean(out))

    assert lean(one) > lean(other)


@pytest.mark.parametrize("kind", ["ui_click", "knock", "thud", "bark", "gunshot"])
def test_a_one_shot_fills_its_length(kind):
    frames = 2 * SAMPLE_RATE
    x = render(kind.replace("_", " "), seed=1, frames=frames, period=frames)[0].samples[:, 0]
    heard = np.flatnonzero(np.abs(x) > 0.01 * np.abs(x).max())
    assert heard[-1] > 0.5 * frames
