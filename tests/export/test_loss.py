"""How much a codec takes from a loop's loudness is known before the whole of it is encoded."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.export import attempts, decode, encode, export
from sfxgen.export.attempts import AIM_LU
from sfxgen.export.level import level
from sfxgen.export.loss import expected_loss
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loop, Loudness

RATE = 44100


def hissing(seconds: float, seed: int = 0) -> Audio:
    """Noise that is mostly high, of which a codec takes much."""
    noise = np.random.default_rng(seed).standard_normal(round(seconds * RATE))
    return Audio((0.1 * np.diff(noise, prepend=0.0)).astype(np.float32)[:, None], RATE)


@pytest.fixture
def attempted(monkeypatch):
    """The loudness of every file that was tried."""
    tried = []

    def noted(*given, real=attempts._attempt):
        made = real(*given)
        tried.append(made.lufs)
        return made

    monkeypatch.setattr(attempts, "_attempt", noted)
    return tried


@pytest.mark.parametrize("quality", [0.0, 2.0, 4.0])
@pytest.mark.parametrize("mode", ["auto", "momentary"])
def test_a_long_loop_meets_its_target_at_once(quality, mode, sound, attempted):
    wanted = sound(duration=6.0, loop=Loop(), quality=quality, loudness=Loudness(target=-24.0, mode=mode))
    finished = finish(hissing(9.0), wanted)
    assert expected_loss(finished, wanted) > wanted.file_format.loss_lu + AIM_LU  # or nothing would be shown
    made = export(finished, wanted)
    assert len(attempted) == 1
    assert made.measured.lufs == pytest.approx(-24.0, abs=AIM_LU)


def test_the_loss_is_that_of_what_decides_the_loudness(sound):
    """A loop that is nearly silent but for three seconds of hiss loses what the hiss does."""
    wanted = sound(duration=12.0, loop=Loop(), quality=2.0)
    x = 1e-3 * np.sin(2 * np.pi * 200 * np.arange(12 * RATE) / RATE)[:, None]
    x[5 * RATE : 8 * RATE] += hissing(3.0).samples
    hiss, mixed = hissing(12.0, 1), Audio(x.astype(np.float32), RATE)
    assert expected_loss(mixed, wanted) == pytest.approx(expected_loss(hiss, wanted), abs=0.2)
    assert expected_loss(hiss, wanted) > 2


@pytest.mark.parametrize(
    "fields",
    [
        {"duration": 6.0},
        {"duration": 3.9, "loop": Loop()},
        {"duration": 6.0, "loop": Loop(), "format": "wav"},
        {"duration": 6.0, "loop": Loop(), "format": "mp3"},
        {"duration": 6.0, "loop": Loop(), "sample_rate": 22050},
        {"duration": 6.0, "loop": Loop(), "loudness": Loudness(target=None)},
    ],
)
def test_where_a_trial_does_not_pay_none_is_made(fields, sound, monkeypatch):
    wanted = sound(**fields)
    finished = finish(hissing(9.0), wanted)
    monkeypatch.setattr("sfxgen.export.loss.encode", lambda *_: pytest.fail("it was tried"))
    assert expected_loss(finished, wanted) == wanted.file_format.loss_lu


def test_what_is_expected_is_what_happens(sound):
    wanted = sound(duration=6.0, loop=Loop(), quality=3.0)
    finished = finish(hissing(9.0), wanted)
    meant = level(finished, wanted, 0.0).audio
    heard = decode(encode(meant, wanted))
    taken = 10 * np.log10(np.mean(np.square(meant.samples)) / np.mean(np.square(heard.samples)))
    assert expected_loss(finished, wanted) == pytest.approx(taken, abs=0.15)
