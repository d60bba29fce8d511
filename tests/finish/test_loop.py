from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.measure.seam import seam_score
from sfxgen.errors import FinishError
from sfxgen.finish.loop import CLOSED, close_loop
from sfxgen.manifest.sound import Loop

RATE = 44100


def noise(seconds: float, channels: int = 1) -> np.ndarray:
    return np.random.default_rng(2).standard_normal((round(seconds * RATE), channels)) * 0.1


def tone(seconds: float, hz: float) -> np.ndarray:
    return 0.3 * np.sin(2 * np.pi * hz / RATE * np.arange(round(seconds * RATE)))[:, None]


def rain(seconds: float) -> np.ndarray:
    rng = np.random.default_rng(3)
    x, t = noise(seconds) * 0.2, np.arange(2000) / RATE
    for start in rng.integers(0, max(1, len(x) - 2000), round(60 * seconds)):
        drop = rng.random() ** 3 * np.exp(-200 * t) * np.sin(2 * np.pi * rng.uniform(500, 4500) * t)
        x[start : start + 2000, 0] += 0.3 * drop[: len(x) - start]
    return x


def engine(seconds: float) -> np.ndarray:
    harmonics = [tone(seconds, 43.7 * k) / k for k in range(1, 20)]
    return sum(harmonics) * 0.5 + noise(seconds) * 0.04


def audio(x: np.ndarray) -> Audio:
    return Audio(x.astype(np.float32), RATE)


MATERIALS = {"noise": noise, "rain": rain, "engine": engine, "tone": lambda s: tone(s, 110.3)}


@pytest.mark.parametrize("material", MATERIALS)
@pytest.mark.parametrize("seconds", [0.3, 1.0, 5.0])
def test_a_loop_is_exact_and_its_joint_inaudible(material, seconds, sound):
    out = close_loop(audio(MATERIALS[material](seconds * 1.5)), sound(duration=seconds, loop=Loop()))
    assert out.frames == round(seconds * RATE)
    assert seam_score(out) <= CLOSED


@pytest.mark.parametrize("crossfade", [None, 0.005, 0.3, 3.0])
@pytest.mark.parametrize("method", ["crossfade", "circular"])
def test_a_period_comes_out_as_it_went_in(crossfade, method, sound):
    period = noise(1.0, 2)
    raw = audio(np.concatenate([period, period[: RATE // 2]]))
    out = close_loop(raw, sound(duration=1.0, loop=Loop(crossfade=crossfade, method=method), channels="stereo"))
    assert np.array_equal(out.samples, raw.samples[:RATE])


@pytest.mark.parametrize("crossfade", [0.1, 0.4])
def test_the_wrap_continues_the_material(crossfade, sound):
    """The first frame is the raw frame after the last: nothing is joined at the wrap itself."""
    raw = audio(noise(1.5))
    out = close_loop(raw, sound(duration=1.0, loop=Loop(crossfade=crossfade))).samples
    assert out[0] == raw.samples[RATE]
    assert np.array_equal(out[round(crossfade * RATE) :], raw.samples[round(crossfade * RATE) : RATE])


@pytest.mark.parametrize("material", ["noise", "engine", "tone"])
def test_the_joint_is_as_loud_as_the_rest(material, sound):
    out = close_loop(audio(MATERIALS[material](3.0)), sound(duration=2.0, loop=Loop(crossfade=0.5))).samples
    pieces = np.sqrt(np.square(np.roll(out, 2205, axis=0).reshape(-1, 4410)).mean(axis=1))
    spread = 20 * np.log10(pieces / np.median(pieces))
    assert np.abs(spread).max() < 1.0


def test_a_tone_that_would_meet_itself_in_antiphase_is_brought_into_phase(sound):
    """100.5 periods in the loop: at the nominal lag, head and tail would cancel."""
    out = close_loop(audio(tone(1.5, 100.5)), sound(duration=1.0, loop=Loop())).samples
    assert np.abs(out[::50]).max() == pytest.approx(0.3, rel=0.02)
    quietest = np.sqrt(np.square(out.reshape(-1, 882)).mean(axis=1)).min()
    assert quietest > 0.9 * 0.3 / np.sqrt(2)


def test_a_recording_gives_up_the_crossfade(sound):
    out = close_loop(audio(noise(2.0)), sound(source="a.wav", loop=Loop(crossfade=0.25)))
    assert out.frames == round(1.75 * RATE)


@pytest.mark.parametrize("seconds", [0.05, 0.2, 1.0])
@pytest.mark.parametrize("material", MATERIALS)
def test_all_of_a_recording_may_be_crossfade(seconds, material, sound):
    out = close_loop(audio(MATERIALS[material](seconds)), sound(source="a.wav", loop=Loop(crossfade=60.0)))
    assert out.frames >= seconds * RATE / 2
    assert seam_score(out) <= CLOSED


def test_too_little_material_shortens_the_crossfade(sound):
    out = close_loop(audio(noise(1.02)), sound(duration=1.0, loop=Loop(crossfade=0.5)))
    assert out.frames == RATE
    assert seam_score(out) <= CLOSED


@pytest.mark.parametrize("seconds", [0.5, 0.99])
def test_no_material_is_said_plainly(seconds, sound):
    with pytest.raises(FinishError, match="too short to make a loop of 1 s") as caught:
        close_loop(audio(tone(seconds, 110)), sound(duration=1.0, loop=Loop()))
    assert "shorter" in caught.value.hint


def test_what_is_a_loop_already_is_left_alone_when_called_circular(sound):
    x = audio(tone(1.0, 100))
    out = close_loop(x, sound(source="a.wav", loop=Loop(method="circular")))
    assert np.array_equal(out.samples, x.samples)


@pytest.mark.parametrize("level", [1.0, 1e-4])
def test_a_circular_claim_that_does_not_hold_is_crossfaded(level, sound):
    x = tone(1.5, 100.25)
    out = close_loop(audio(x * level), sound(duration=1.0, loop=Loop(method="circular")))
    assert seam_score(audio(x[:RATE])) > 1 >= seam_score(audio(out.samples / level))


def test_a_one_shot_is_not_looped(sound):
    x = audio(noise(1.0))
    assert close_loop(x, sound(duration=0.5)) is x


def test_a_click_and_a_kink_are_heard():
    smooth = tone(1.0, 100)
    assert seam_score(audio(smooth)) <= 1
    assert seam_score(audio(np.roll(smooth, 30) * np.linspace(1, 1.1, RATE)[:, None])) > 1
    assert seam_score(audio(np.abs(tone(1.0, 0.5)))) > 1
