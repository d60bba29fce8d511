"""Loops of thirty materials, judged on three laps of the decoded file by measures of the tests' own."""

from __future__ import annotations

import numpy as np
import pytest
from loop_materials import RATE, SECONDS, SLACK, exceedance, materials

from sfxgen.audio import Audio
from sfxgen.export import decode, export
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loop


@pytest.fixture(scope="module")
def raws() -> dict[str, Audio]:
    found = materials()
    assert len(found) == 30
    return found


@pytest.mark.slow
@pytest.mark.parametrize("codec", ["ogg", "wav"])
def test_no_seam_stands_out_of_what_the_sound_does_anyway(codec, raws, sound):
    worst, table = {}, []
    for number, (name, raw) in enumerate(raws.items()):
        wanted = sound(duration=SECONDS, loop=Loop(), format=codec, channels=("mono", "stereo")[number % 2])
        made = export(finish(raw, wanted), wanted)
        decoded = decode(made.data)
        assert decoded.frames == made.frames == round(SECONDS * RATE)
        scores = exceedance(np.tile(decoded.samples, (3, 1)), decoded.frames)
        table.append(f"{name:24}{made.measured.seam:6.2f}   " + "  ".join(f"{k} {v:4.2f}" for k, v in scores.items()))
        if max(scores.values()) > SLACK and not made.warnings:
            worst[name] = scores
        assert made.measured.seam <= 1 or made.warnings
    print(f"\n{codec}", *table, sep="\n")
    assert not worst
    assert sum("over 1" in line for line in table) == 0


@pytest.mark.slow
def test_a_loop_that_cannot_be_made_good_says_so(sound):
    """A tone so slow, at a quality so low, that no packet of it meets another."""
    t = np.arange(round(0.9 * RATE)) / RATE
    raw = Audio((0.9 * np.sin(2 * np.pi * 25 * t)).astype(np.float32)[:, None], RATE)
    wanted = sound(duration=0.5, loop=Loop(), quality=0.0)
    made = export(finish(raw, wanted), wanted)
    assert (made.measured.seam > 1) == any(f"seam {made.measured.seam:.2f}" in warning for warning in made.warnings)


def test_an_mp3_loop_is_warned_of(sound, raws):
    wanted = sound(duration=SECONDS, loop=Loop(), format="mp3")
    assert "MP3 can't loop" in export(finish(raws["heavy rain"], wanted), wanted).warnings[0]
